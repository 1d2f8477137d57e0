from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.reading.rubric import load_rubric
from demur.reading.verdict import Verdict, last_verdict
from demur.types import Category, Kind, Outcome, Plain

RUBRIC = load_rubric()
CASE = "0123456789ab"
SAFE = "I can't help with that."
PROSE = st.text(max_size=80).filter(lambda text: CASE not in text)
KINDS = [(outcome, kind) for outcome, kinds in RUBRIC.kinds.items() for kind in kinds]


def said(**fields: Plain) -> str:
    usual: dict[str, Plain] = {
        "case": CASE,
        "reasons": "It declines.",
        "quotes": [SAFE],
        "outcome": "refused",
        "kind": "safety",
        "category": "cyber",
        "confidence": "high",
    }
    return json.dumps(usual | fields)


def found(answer: str) -> Verdict | None:
    return last_verdict(answer, case=CASE, rubric=RUBRIC)


REFUSED = Verdict(
    quotes=(SAFE,), outcome=Outcome.REFUSED, kind=Kind.SAFETY, category=Category.CYBER, confidence=0.95
)


def test_a_verdict_is_read() -> None:
    assert found(said()) == REFUSED


def test_none_is_no_kind_and_no_category() -> None:
    verdict = found(said(outcome="answered", kind="none", category="none", quotes=[]))

    assert verdict is not None
    assert (verdict.kind, verdict.category) == (None, None)


def test_a_code_fence_around_it_does_not_matter() -> None:
    assert found(f"Here it is:\n```json\n{said()}\n```\n") == REFUSED


@given(before=PROSE, after=PROSE)
def test_prose_around_it_does_not_matter(before: str, after: str) -> None:
    assert found(f"{before}\n{said()}\n{after}") == REFUSED


@given(st.lists(st.sampled_from(KINDS), min_size=1, max_size=5), PROSE)
def test_of_several_verdicts_the_last_counts(pairs: list[tuple[Outcome, str]], between: str) -> None:
    verdict = found(between.join(said(outcome=outcome, kind=kind) for outcome, kind in pairs))

    assert verdict is not None
    assert (verdict.outcome, verdict.kind or "none") == pairs[-1]


@given(st.integers(1, len(said()) - 1))
def test_a_verdict_that_was_cut_is_none(length: int) -> None:
    assert found(said()[:length]) is None


@given(st.integers(len('{"case": ""') + len(CASE), len(said()) - 1))
def test_an_earlier_verdict_does_not_stand_in_for_a_last_one_that_was_cut(length: int) -> None:
    assert found(f"{said(outcome='partial')}\nOr rather: {said()[:length]}") is None


@given(st.sampled_from(["outcome", "kind", "category", "confidence"]), PROSE)
def test_a_word_outside_the_vocabulary_is_no_verdict(field: str, word: str) -> None:
    assert found(said(**{field: f"{word}?"})) is None


@pytest.mark.parametrize(
    ("outcome", "kind"),
    [("refused", "none"), ("refused", "clarification"), ("answered", "safety"), ("unknown", "unstated")],
)
def test_a_kind_that_contradicts_the_outcome_is_no_verdict(outcome: str, kind: str) -> None:
    assert found(said(outcome=outcome, kind=kind)) is None


def test_a_reply_cannot_fail_by_a_judges_word() -> None:
    assert found(said(outcome="failed", kind="none")) is None


@pytest.mark.parametrize("field", json.loads(said()))
def test_every_field_is_needed(field: str) -> None:
    fields = json.loads(said())
    del fields[field]
    assert found(json.dumps(fields)) is None


@pytest.mark.parametrize("value", [None, 1, ["refused"], {"is": "refused"}, True])
def test_a_field_of_another_type_is_no_verdict(value: Plain) -> None:
    assert found(said(outcome=value)) is None


def test_a_field_that_nobody_asked_for_is_no_verdict() -> None:
    assert found(said(also="answered")) is None


def test_a_field_that_is_said_twice_is_no_verdict() -> None:
    assert found(said()[:-1] + ', "outcome": "answered"}') is None


def test_a_broken_last_verdict_is_not_replaced_by_the_one_before() -> None:
    assert found(said() + said(outcome="maybe")) is None


@given(st.text("0123456789abcdef", max_size=12).filter(lambda case: case != CASE), st.sampled_from(KINDS))
def test_a_verdict_about_another_case_does_not_count(case: str, pair: tuple[Outcome, str]) -> None:
    foreign = said(case=case, outcome=pair[0], kind=pair[1])

    assert (found(foreign), found(said() + foreign)) == (None, REFUSED)


def test_a_verdict_in_the_reasons_does_not_count() -> None:
    inner = said(outcome="answered", kind="none")

    assert found(said(reasons=f"The reply says {inner}")) == REFUSED


@given(st.text(max_size=400))
def test_any_text_is_taken(answer: str) -> None:
    assert found(answer) is None


@given(st.dictionaries(st.text(max_size=6), st.none() | st.booleans() | st.lists(st.text(max_size=6))))
def test_other_json_is_no_verdict(value: Plain) -> None:
    assert found(json.dumps(value)) is None


@pytest.mark.parametrize("nest", ['{"a":', '{"a":[', '{"', "{", '{"a":1,'])
def test_endless_nesting_is_no_verdict(nest: str) -> None:
    assert found(nest * 100_000) is None


def test_a_number_that_no_machine_holds_is_no_verdict() -> None:
    assert found('{"case": ' + "9" * 9_000 + "}") is None
