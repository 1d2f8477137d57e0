from __future__ import annotations

import pytest

from demur.signals.facts import ANSWER, BLOCK, FAILURE, UNKNOWN, Fact, fact_of, facts_in, names_in, profile
from demur.types import Origin, Retry, Stage

TABLES = [
    ("openai", "finish"),
    ("openai", "incomplete"),
    ("openai", "webhooks"),
    ("anthropic", "stop"),
    ("bedrock", "stop"),
    ("gemini", "finish"),
    ("gemini", "block_reason"),
    ("gemini", "live"),
    ("gemini", "live_prefix"),
]


@pytest.mark.parametrize(("name", "table"), TABLES)
def test_every_fact_means_one_of_four_things_and_a_failure_has_its_word(name: str, table: str) -> None:
    facts = facts_in(name, table)

    assert len(facts) > 1
    assert {fact.means for fact in facts.values()} <= {ANSWER, BLOCK, FAILURE, UNKNOWN}
    assert [word for word, fact in facts.items() if (fact.means == FAILURE) != bool(fact.failure)] == []


def test_all_finish_reasons_of_gemini_are_known() -> None:
    assert len(facts_in("gemini", "finish")) == 24


def test_a_row_is_read_with_its_defaults() -> None:
    assert facts_in("gemini", "finish")["escalation"] == Fact(
        means=BLOCK, origin=Origin.PROVIDER, stage=Stage.UNKNOWN, retry=Retry.NEVER, label="ESCALATION"
    )
    assert facts_in("gemini", "finish")["safety"] == Fact(means=BLOCK, stage=Stage.OUTPUT, retry=Retry.SAME)


@pytest.mark.parametrize(
    "value", ["Content-Filter", "content_filter", "content_filter: X", "CONTENT_FILTER_NEW"]
)
def test_a_value_is_found_in_any_case_and_by_its_beginning(value: str) -> None:
    assert fact_of(value, facts_in("openai", "finish")) == facts_in("openai", "finish")["content_filter"]


@pytest.mark.parametrize("value", [None, 3, "", "brand_new", "stop_it", "content_filterish", ["stop"]])
def test_an_unknown_value_has_no_fact(value: object) -> None:
    assert fact_of(value, facts_in("openai", "finish")) is None


def test_the_longest_known_beginning_wins() -> None:
    facts = {"image": Fact(means=BLOCK, label="short"), "image_safety": Fact(means=BLOCK, label="long")}

    found = fact_of("image_safety_new", facts)

    assert found is not None
    assert found.label == "long"


def test_a_table_that_is_not_there_is_empty() -> None:
    assert (dict(facts_in("openai", "nothing")), dict(names_in("openai", "nothing"))) == ({}, {})


def test_a_profile_is_read_once() -> None:
    assert profile("openai") is profile("openai")
