from __future__ import annotations

import sys
from pathlib import Path

import pytest

from demur import Guard, GuardSettings, Policy
from demur.assembly.constraining import check_sources, masks_of, named_sources, retrievers_of
from demur.errors import InputError, MissingExtraError, PolicyError, SettingError
from demur.grounding import SourceIndex, build_index
from demur.policy import LivePolicy
from demur.testing.guards import FailingPolicy
from demur.testing.shelf import Shelf, cover_names
from demur.types import Action

GROUNDED = """
rules:
  - {id: g, when: 'true', stage: input, mode: enforce, action: constrain,
     constraint: {ground: {sources: menu}}}
"""


def test_sources_are_named_in_pairs() -> None:
    assert named_sources(" a = x/y.index, ,b=z=1 ") == {"a": Path("x/y.index"), "b": Path("z=1")}
    assert named_sources("") == {}


@pytest.mark.parametrize("text", ["menu", "=x", "menu="])
def test_what_is_no_pair_is_an_error(text: str) -> None:
    with pytest.raises(SettingError, match="names no source"):
        named_sources(text)


def test_a_source_that_stands_twice_is_an_error() -> None:
    with pytest.raises(SettingError, match="'a' stands twice"):
        named_sources("a=x,a=y")


def test_a_path_is_opened_and_a_retriever_is_taken(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("Soup")
    build_index(tmp_path, tmp_path / "i")
    shelf = Shelf()
    found = retrievers_of({"index": tmp_path / "i", "shelf": shelf})
    assert isinstance(found["index"], SourceIndex)
    assert found["shelf"] is shelf
    with pytest.raises(InputError, match="no index of passages"):
        retrievers_of({"index": str(tmp_path)})


def test_without_the_extra_an_index_cannot_be_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.md").write_text("Soup")
    build_index(tmp_path, tmp_path / "i")
    monkeypatch.setitem(sys.modules, "bm25s", None)
    with pytest.raises(MissingExtraError, match=r"pip install 'demur\[ground\]'"):
        retrievers_of({"index": tmp_path / "i"})


def test_a_rule_that_names_an_unknown_source_is_an_error_with_the_nearest() -> None:
    policy = Policy.parse(GROUNDED, name="p.yaml")
    with pytest.raises(
        PolicyError, match=r"the source 'menu' is wanted, which nobody named - at p\.yaml:3"
    ) as error:
        check_sources(policy, {"menus": Shelf()}, where="ground.sources")
    assert "'menus'" in error.value.hint
    with pytest.raises(PolicyError, match=r"there is none; name it in ground\.sources"):
        check_sources(policy, {}, where="ground.sources")
    check_sources(policy, {"menu": Shelf()}, where="ground.sources")


def test_what_overlays_and_their_overrides_name_is_looked_for_too() -> None:
    ground = "action: constrain, constraint: {ground: {sources: %s}}"
    overlay = (
        "overlays: {here: {tenant: t,"
        f" override: {{g: {{{ground % 'changed'}}}}},"
        f" rules: [{{id: o, when: risk.crisis, {ground % 'added'}}}]}}}}"
    )
    policy = Policy.parse(f"{GROUNDED}{overlay}", name="p.yaml")
    check_sources(policy, {"menu", "changed", "added"}, where="ground.sources")
    for missing in ("changed", "added"):
        with pytest.raises(PolicyError, match=f"the source '{missing}' is wanted"):
            check_sources(policy, {"menu", "changed", "added"} - {missing}, where="ground.sources")


def test_of_what_is_in_force_a_rollout_is_looked_into_too() -> None:
    live = LivePolicy(Policy.parse("rules: []", name="p.yaml"))
    check_sources(live, (), where="ground.sources")
    live.roll_out(Policy.parse(GROUNDED, name="p.yaml"), share=0.5)
    with pytest.raises(PolicyError, match="the source 'menu' is wanted"):
        check_sources(live, (), where="ground.sources")


def test_a_changed_file_that_names_an_unknown_source_leaves_the_last_good_version_in_force(
    tmp_path: Path,
) -> None:
    file = tmp_path / "p.yaml"
    file.write_text("rules: []")
    guard = Guard(lambda _messages: "", policy=file)
    before = guard.policy_health.version
    file.write_text(GROUNDED)
    with pytest.raises(PolicyError, match="the source 'menu' is wanted"):
        guard.reload()
    with pytest.raises(PolicyError, match="the source 'menu' is wanted"):
        guard.roll_out(file, share=0.5)
    assert (guard.policy_health.version, guard.policy_health.rollout) == (before, "")


def test_somebodys_own_decider_is_not_looked_into() -> None:
    check_sources(FailingPolicy(Action.ALLOW), {}, where="ground.sources")


def test_a_guard_is_told_before_its_first_call() -> None:
    with pytest.raises(PolicyError, match=r"GuardSettings\(sources="):
        Guard(lambda _messages: "", policy=Policy.parse(GROUNDED, name="p.yaml"))


def test_a_guard_grounds_its_answers() -> None:
    guard = Guard(
        lambda _messages: "At noon [S1].",
        policy=Policy.parse(GROUNDED, name="p.yaml"),
        settings=GuardSettings(sources={"menu": Shelf("Soup is at noon.")}),
    )
    grounded = guard.chat("When is soup?").grounded
    assert grounded is not None
    assert grounded.cited == ("S1",)


def test_the_built_in_mask_gives_one_value_one_placeholder_in_a_whole_conversation() -> None:
    mask = masks_of()("de-AT")
    assert mask("ada@example.org") == mask("ADA@example.org") == "[EMAIL_1]"
    assert masks_of()("de")("bob@example.org") == "[EMAIL_1]"


def test_a_long_text_is_masked_from_end_to_end() -> None:
    text = "ada@example.org " + "word " * 30_000 + "bob@example.org"
    masked = masks_of()("")(text)
    assert masked == text.replace("ada@example.org", "[EMAIL_1]").replace("bob@example.org", "[EMAIL_2]")


def test_a_text_without_a_space_is_masked_too() -> None:
    assert masks_of()("")("a" * 150_000) == "a" * 150_000


def test_a_mask_of_ones_own_is_taken() -> None:
    assert masks_of(lambda _locale: cover_names)("") is cover_names
