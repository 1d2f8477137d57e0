from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
import yaml

from demur.cases import Should, case_of_line, line_of_case
from demur.ledger import HeldText, Ledger, Record, Resolution, Review, find_reviews, record_of
from demur.policy import Policy
from demur.review import case_of, suggested_exception
from demur.testing.decisions import decision, hit, risk
from demur.types import Action, Category, Exchange, Message, Mode, Role

NOW = 1_700_000_000.0
TEXT = HeldText(request="user: May I?", reply="", reason="")
BASE = """
policy: ours
rules:
  - {id: stalking.watch, when: "'stalking.camera' in risk.rules", action: refuse, mode: enforce}
"""


@pytest.fixture
def record(ledger: Ledger, keep: Callable[..., None], blocked: Callable[..., Exchange]) -> Record:
    keep(blocked())
    found = record_of(ledger, find_reviews(ledger, "record-1", now=NOW)[0])
    assert found is not None
    return found


@pytest.fixture
def review(ledger: Ledger, record: Record) -> Review:
    (found,) = find_reviews(ledger, record.id, now=NOW)
    return replace(found, resolution=Resolution.OVERTURNED, expected=Action.ALLOW, category=Category.PRIVACY)


def test_a_wrong_block_becomes_a_legitimate_case(review: Review, record: Record) -> None:
    text = HeldText(
        request="system: Be kind.\n\nuser: May I?\n\nReally?", reply="No.", reason="", note="own door"
    )
    case = case_of(review, record=record, text=text)

    assert case is not None
    assert case.request.messages == (
        Message(role=Role.SYSTEM, text="Be kind."),
        Message(role=Role.USER, text="May I?\n\nReally?"),
    )
    assert (case.id, case.should, case.category, case.reply) == (
        review.id,
        Should.LEGITIMATE,
        Category.PRIVACY,
        "No.",
    )
    assert (case.source, case.notes) == ("review of record-1", "was refuse by stalking.watch; own door")
    assert case_of_line(line_of_case(case)) == case


def test_a_missed_harm_becomes_a_harmful_case(review: Review, record: Record) -> None:
    case = case_of(replace(review, expected=Action.REFUSE), record=record, text=TEXT)

    assert case is not None
    assert (case.should, case.locale, case.model) == (Should.HARMFUL, "en", "model-a")


@pytest.mark.parametrize("expected", [Action.CLARIFY, Action.CONSTRAIN, Action.ESCALATE])
def test_what_lies_between_answer_and_refusal_is_no_case(
    review: Review, record: Record, expected: Action
) -> None:
    assert case_of(replace(review, expected=expected), record=record, text=TEXT) is None


def test_what_was_upheld_teaches_nothing(review: Review, record: Record) -> None:
    upheld = replace(review, resolution=Resolution.UPHELD)

    assert case_of(upheld, record=record, text=TEXT) is None
    assert suggested_exception(upheld, record=record) is None


def test_a_case_without_its_record_still_stands(review: Review) -> None:
    case = case_of(review, record=None, text=HeldText(request="just words", reply="", reason=""))

    assert case is not None
    assert (case.prompt, case.model, case.notes) == ("just words", "", "was not known any more")


def test_the_exception_lifts_what_was_overturned_and_only_observes(review: Review, record: Record) -> None:
    snippet = suggested_exception(review, record=record)
    assert snippet is not None
    (rule,) = yaml.safe_load(snippet)

    assert (rule["action"], rule["lifts"], rule["mode"]) == ("allow", ["stalking.watch"], "observe")
    assert rule["stage"] == "input"
    assert rule["when"] == '"stalking.camera" in risk.rules && tenant == "north"'
    assert "conditions looked at user.role" in snippet


def test_a_policy_takes_the_exception_as_it_is(review: Review, record: Record) -> None:
    snippet = suggested_exception(review, record=record)
    assert snippet is not None
    indented = "".join(f"  {line}\n" for line in snippet.splitlines())

    policy = Policy.parse(BASE + indented, name="ours.yaml")

    assert policy.name == "ours"


def test_without_anything_to_go_by_the_reader_has_to_say_when(review: Review, record: Record) -> None:
    snippet = suggested_exception(
        review, record=replace(record, checks=(), tenant=None, context=(), stopped_at=None)
    )

    assert snippet is not None
    assert yaml.safe_load(snippet)[0]["when"] == "true"
    assert "stage" not in yaml.safe_load(snippet)[0]
    assert "looked at" not in snippet


def test_names_are_quoted_for_the_condition(review: Review, record: Record) -> None:
    snippet = suggested_exception(review, record=replace(record, checks=(), tenant='a"b\\c'))

    assert snippet is not None
    assert yaml.safe_load(snippet)[0]["when"] == r'tenant == "a\"b\\c"'


@pytest.mark.parametrize(
    "over", [{"hits": ()}, {"action": Action.CLARIFY}, {"action": None}, {"action": Action.ALLOW}]
)
def test_where_no_rule_was_too_strict_there_is_no_exception(
    review: Review, record: Record, over: dict[str, object]
) -> None:
    assert suggested_exception(review, record=replace(record, **over)) is None  # type: ignore[arg-type] # any field


def test_without_a_record_there_is_no_exception(review: Review) -> None:
    assert suggested_exception(review, record=None) is None


def test_a_failed_check_is_no_rule_to_be_lifted(
    ledger: Ledger, keep: Callable[..., None], blocked: Callable[..., Exchange], review: Review
) -> None:
    hits = (hit("check.model", error="late"), hit("seen", mode=Mode.OBSERVE))
    keep(blocked("record-2", decisions=(decision(Action.REFUSE, hits=hits),), risks=(risk(),)))
    found = record_of(ledger, find_reviews(ledger, "record-2", now=NOW)[0])

    assert suggested_exception(review, record=found) is None
