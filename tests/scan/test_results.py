from __future__ import annotations

from dataclasses import replace

import msgspec
import pytest

from demur.scan.base import Entry
from demur.scan.results import ResultRow, result_row
from demur.testing.findings import finding, refusal
from demur.types import Category, Finding, Flag, Kind, Outcome, Span

ENTRY = Entry(reply="No.", id="b", model="m1", prompt_version="v2")
REFUSED = finding(
    Outcome.REFUSED, refusal=refusal(Category.CYBER, text="No.", spans=(Span(start=0, end=3, rule="r"),))
)


def row(of: Finding, entry: Entry = ENTRY, *, with_text: bool = False) -> ResultRow:
    return result_row(of, entry, file="in.jsonl", line=7, with_text=with_text)


def plain(result: ResultRow) -> dict[str, object]:
    values: dict[str, object] = msgspec.json.decode(msgspec.json.encode(result))
    return values


def test_a_refusal_says_what_was_refused_and_where() -> None:
    assert plain(row(REFUSED)) == {
        "file": "in.jsonl",
        "line": 7,
        "id": "b",
        "outcome": "refused",
        "kind": "safety",
        "failure": "",
        "extent": "full",
        "origin": "model",
        "stage": "output",
        "category": "cyber",
        "categories": ["cyber"],
        "family": "illegal",
        "can_retry": False,
        "retry": "clarify",
        "confidence": 1.0,
        "flags": [],
        "ran": ["signals"],
        "provider": "openai",
        "model": "m1",
        "prompt_version": "v2",
        "spans": [{"start": 0, "end": 3}],
    }


def test_an_answer_leaves_everything_about_a_refusal_empty() -> None:
    found = plain(row(finding()))
    names = ("extent", "origin", "stage", "category", "family", "can_retry", "retry")
    assert [None] * len(names) == [found[name] for name in names]
    assert (found["categories"], found["spans"]) == ([], [])


def test_a_failure_is_named() -> None:
    assert row(finding(Outcome.FAILED, failure="timeout")).failure == "timeout"


@pytest.mark.parametrize(("of", "words"), [(REFUSED, "No."), (finding(), None)])
def test_the_words_of_a_refusal_are_there_only_when_asked_for(of: Finding, words: str | None) -> None:
    assert plain(row(of, with_text=True))["refusal_text"] == words
    assert "refusal_text" not in plain(row(of))


@pytest.mark.parametrize("of", [REFUSED, finding()])
def test_the_logs_own_provider_and_model_win(of: Finding) -> None:
    logged = row(of, msgspec.structs.replace(ENTRY, provider="azure", model="deployment-1"))
    recognised = row(of, msgspec.structs.replace(ENTRY, provider=None, model=None))
    assert (logged.provider, logged.model) == ("azure", "deployment-1")
    assert (recognised.provider, recognised.model) == ("openai", "model-a")


@pytest.mark.parametrize("of", [REFUSED, finding()])
def test_flags_are_sorted(of: Finding) -> None:
    flags = row(replace(of, flags=frozenset(Flag))).flags
    assert list(flags) == sorted(Flag)


def test_the_kind_is_the_findings_own_where_it_has_one() -> None:
    partial = finding(Outcome.PARTIAL, kind=Kind.OPINION)
    assert row(partial).kind == Kind.OPINION
