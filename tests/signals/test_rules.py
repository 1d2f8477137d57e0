from __future__ import annotations

import pytest

from demur.signals.candidates import known_providers
from demur.signals.facts import BLOCK, Fact, profile
from demur.signals.rules import Clues, Rule, exception_words, failure_of, rule_for


def test_every_rule_names_a_condition_and_a_known_provider() -> None:
    rows = profile("errors")["rules"]
    assert isinstance(rows, list)

    assert [row for row in rows if not (row.get("codes") or row.get("says"))] == []
    assert {row["provider"] for row in rows if "provider" in row} <= known_providers()


def test_all_conditions_of_a_rule_must_be_met() -> None:
    rule = Rule(
        fact=Fact(means=BLOCK), codes=frozenset({"a"}), says=("one", "two"), statuses=frozenset({403})
    )

    assert rule.fits(Clues(codes=frozenset({"a", "b"}), message="it says two", status=403))
    assert not rule.fits(Clues(codes=frozenset({"b"}), message="it says two", status=403))
    assert not rule.fits(Clues(codes=frozenset({"a"}), message="it says three", status=403))
    assert not rule.fits(Clues(codes=frozenset({"a"}), message="it says two", status=400))


def test_an_account_comes_before_content() -> None:
    found = rule_for(Clues(codes=frozenset({"organization_on_hold", "content_filter"})))

    assert found is not None
    assert found.fact.origin == "account"


@pytest.mark.parametrize(("message", "refuses"), [("our usage policy", True), ("bad input", False)])
def test_an_invalid_prompt_refuses_only_where_the_message_names_a_policy(
    message: str, *, refuses: bool
) -> None:
    assert (rule_for(Clues(codes=frozenset({"invalid_prompt"}), message=message)) is not None) == refuses


@pytest.mark.parametrize(
    ("clues", "failure"),
    [
        (Clues(), "error"),
        (Clues(status=503), "overloaded"),
        (Clues(status=599), "server"),
        (Clues(status=499), "error"),
        (Clues(codes=frozenset({"rate_limit_exceeded"}), status=400), "rate_limit"),
        (Clues(message="the context window is full", status=400), "context_length"),
    ],
)
def test_a_failure_is_named_by_code_then_message_then_status(clues: Clues, failure: str) -> None:
    assert failure_of(clues) == failure


def test_exceptions_are_known_by_the_name_of_their_class() -> None:
    assert exception_words()["contentpolicyviolationerror"] == "block"
