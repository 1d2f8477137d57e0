from __future__ import annotations

import io
from dataclasses import replace

import pytest
from rich.console import Console

from demur.demo.balance import Balance
from demur.demo.decisions import DecisionScene, load_decisions
from demur.demo.scenes import Effect
from demur.demo.weighing import Weighed, answer_of

SCENES = {scene.id: scene for scene in load_decisions().scene}


class _Ascii(io.StringIO):
    """A file that cannot take more than ASCII."""

    encoding = "ascii"


def _weighed(scene: DecisionScene) -> Weighed:
    """Give `scene` as it goes when all is well."""
    bare = Weighed(
        scene=scene,
        without=scene.effect,
        guarded=scene.guarded,
        found=scene.finding,
        decided=scene.decided,
        record="r1",
        heard=scene.decided.asked,
    )
    answer = answer_of(bare)
    return replace(bare, guarded=replace(scene.guarded, shown=answer.text)) if answer else bare


def _printed(*weighed: Weighed, width: int = 100, file: io.StringIO | None = None) -> str:
    out = file or io.StringIO()
    console = Console(file=out, width=width, color_system=None)
    balance = Balance(console)
    console.print(balance.head(), *map(balance.row, weighed))
    return out.getvalue()


@pytest.mark.parametrize("width", [80, 100, 140])
@pytest.mark.parametrize("scene", SCENES.values(), ids=lambda scene: scene.id)
def test_every_row_fits_its_width_in_four_lines(scene: DecisionScene, width: int) -> None:
    lines = _printed(_weighed(scene), width=width).splitlines()
    assert max(map(len, lines)) <= width
    # Two lines of heads, and two before the row for its group.
    assert len(lines) <= 2 + 2 + 4


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("decide-plain", ("✓ allow", "model asked once")),
        ("decide-observed", ("✓ allow", "would refuse")),
        ("decide-weapon", ("✗ REFUSE", "request.weapons", "model not asked")),
        ("decide-crisis", ("▲ ESCALATE", "crisis.escalate")),
        ("decide-clarify", ("? CLARIFY", "house.locks")),
        ("decide-constrain", ("◐ constrain", "house.medicine")),
        ("decide-own-refusal", ("✓ allow", "its no reworded", "model asked twice")),
    ],
)
def test_decisions_are_told_apart_by_words_and_symbols(name: str, words: tuple[str, ...]) -> None:
    text = _printed(_weighed(SCENES[name]))
    assert [word for word in words if word not in text] == []


def test_both_screens_stand_beside_each_other() -> None:
    weighed = _weighed(SCENES["decide-constrain"])
    text = _printed(weighed, width=160)
    assert "Two tablets, the same as you." in text
    assert "Your pharmacist will say, by weight and age." in text


def test_a_crash_is_shown_as_one() -> None:
    crashed = replace(_weighed(SCENES["decide-plain"]), guarded=Effect(native="", raised="TypeError"))
    assert "a crash:" in (text := _printed(crashed))
    assert "TypeError" in text


def test_a_call_about_which_nothing_was_decided_is_shown_so() -> None:
    assert "nothing  MISMATCH" in _printed(replace(_weighed(SCENES["decide-plain"]), decided=None))


def test_a_mismatch_is_named_in_words() -> None:
    assert "MISMATCH" in _printed(replace(_weighed(SCENES["decide-plain"]), heard=7))


def test_a_group_is_headed_once() -> None:
    first, second = _weighed(SCENES["decide-plain"]), _weighed(SCENES["decide-observed"])
    assert _printed(first, second).count("Let through") == 1


def test_a_terminal_without_unicode_gets_plain_signs() -> None:
    text = _printed(_weighed(SCENES["decide-crisis"]), file=_Ascii())
    assert ("^ ESCALATE" in text, text.isascii()) == (True, True)


def test_the_count_names_each_action_that_was_seen() -> None:
    balance = Balance(Console(file=io.StringIO(), width=100, color_system=None))
    weighed = [_weighed(SCENES["decide-plain"]), _weighed(SCENES["decide-weapon"])]
    assert str(balance.count(weighed, of=5)) == "2 of 5  ✓ 1 allow  ✗ 1 REFUSE"


@pytest.mark.parametrize("file", [io.StringIO(), _Ascii()], ids=["unicode", "ascii"])
def test_a_whole_answer_is_shown_as_in_a_terminal(file: io.StringIO) -> None:
    console = Console(file=file, width=80, color_system=None)
    weighed = _weighed(SCENES["decide-crisis"])
    answer = answer_of(weighed)
    console.print(Balance(console).answer(weighed))
    assert answer is not None
    assert f"{answer.title}\n" in (text := "\n".join(map(str.rstrip, file.getvalue().splitlines())))
    assert max(map(len, text.splitlines())) <= 80


def test_a_call_that_got_the_reply_has_no_whole_answer() -> None:
    assert Balance(Console(file=io.StringIO())).answer(_weighed(SCENES["decide-plain"])) is None
