from __future__ import annotations

import itertools
from contextlib import closing
from dataclasses import replace

import pytest

from demur import detect
from demur.assembly.guarding import guard_parts
from demur.assembly.policy import policy
from demur.demo.applications import Applications
from demur.demo.decisions import load_decisions
from demur.demo.loopback import Loopback
from demur.demo.program import CALLS, run_program
from demur.demo.scenes import Line, Reply, SceneSet
from demur.demo.stage import Stage
from demur.demo.telling import Teller
from demur.demo.upstream import Heard, build_upstream
from demur.guard import Guard

LINES = {line.id: line for line in load_decisions().call}
STORY = {line.id: line.says for line in load_decisions().story[: len(CALLS)]}


def _told(lines: dict[str, Line], few: SceneSet, up: Stage) -> dict[str, str]:
    """Give what the program says in front of an upstream that plays `lines`."""
    numbers, heard = itertools.count(), list[Heard]()
    parts = guard_parts(
        up.settings, policy=policy(up.settings.policy.file), new_id=lambda: f"rec_{next(numbers)}"
    )
    assert parts is not None
    teller = Teller(load_decisions().story, on_told=lambda told: None)  # noqa: ARG005 - nobody listens
    app = build_upstream(few, more=lines.values(), on_heard=heard.append)
    with Loopback(app) as upstream, closing(Applications(upstream.url)) as applications:
        guard = Guard(applications.openai, parts=parts, detect=detect)
        run_program(teller, guard=guard, calls=lines.values(), heard=heard)
    return {told.line.id: told.says for told in teller.told}


def test_every_line_is_asked_for_in_order() -> None:
    assert list(CALLS) == list(LINES)


def test_it_says_what_the_story_says(few: SceneSet, up: Stage) -> None:
    assert _told(LINES, few, up) == STORY


@pytest.mark.parametrize(
    ("line", "reply", "says"),
    [
        ("parsed", LINES["call-refused"].reply, "parsed: None; model asked twice"),
        (
            "refused",
            LINES["call-parsed"].reply,
            "result.refusal: None; parsed: Lisbon, 2 days; model asked once",
        ),
    ],
)
def test_it_tells_replies_of_another_kind(
    line: str, reply: Reply, says: str, few: SceneSet, up: Stage
) -> None:
    name = f"call-{line}"
    changed = LINES | {name: replace(LINES[name], reply=reply)}
    assert _told(changed, few, up)[line] == says


def test_a_retry_that_does_not_help_is_told_as_it_was(few: SceneSet, up: Stage) -> None:
    changed = LINES | {"call-retry": replace(LINES["call-retry"], helped=None)}
    says = "refused; asked again to clarify: refused; model asked twice, with the instruction once"
    assert _told(changed, few, up)["retried"] == says


def test_a_call_that_is_answered_at_once_is_told_so(few: SceneSet, up: Stage) -> None:
    line = LINES["call-retry"]
    assert line.helped is not None
    changed = LINES | {"call-retry": replace(line, reply=line.helped)}
    says = "answered; model asked once, with the instruction never"
    assert _told(changed, few, up)["retried"] == says
