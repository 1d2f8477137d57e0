from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.errors import LedgerError
from demur.ledger.keys import HashKey
from demur.ledger.rows import row_of
from demur.ledger.schema import RECORD_VERSION, records
from demur.ledger.words import NAME_LENGTH, WITHHELD, Row
from demur.testing.findings import exchange, finding, refusal
from demur.types import (
    Caller,
    Category,
    Exchange,
    Extent,
    Family,
    Finding,
    Flag,
    Kind,
    Label,
    Origin,
    Outcome,
    Refusal,
    Retry,
    Signal,
    Stage,
    Verdict,
)

KEY = HashKey.of(bytes(range(32)))
NOTHING_DECIDED: Row = {
    **dict.fromkeys(("action", "observed", "stopped_at", "policy", "policy_version", "topic")),
    **dict.fromkeys(("tags", "hits", "lifted", "checks", "scores", "context", "facts"), "[]"),
    "attempts": 1,
}


def row(of: Exchange) -> Row:
    return row_of(of, KEY)


def test_a_row_fills_every_column() -> None:
    assert {column.name for column in records.columns} == set(row(exchange()))


def test_a_full_refusal_becomes_this_row() -> None:
    caller = Caller(key="k1", tenant="north", person="ada", prompt_version="v7", locale="de-AT")
    no = refusal(
        Category.CBRNE,
        categories=("cbrne.bio", "violence"),
        origin=Origin.GUARDRAIL,
        stage=Stage.INPUT,
        retry=Retry.AFTER_OPERATOR,
    )
    what = finding(
        Outcome.REFUSED,
        refusal=no,
        flags=frozenset({Flag.TRUNCATED, Flag.MASKED}),
        signals=(Signal(path="choices[0].finish_reason", value="content_filter"),),
        labels=(Label(scheme="azure", name="violence"),),
        ran=("signals", "lexicon"),
        confidence=0.75,
    )
    full = exchange(what, id="x1", at=12.3456, caller=caller, streamed=True, duration=0.0126, completed=False)

    assert row(full) == {
        "id": "x1",
        "at": 12346,
        "api": "chat.completions",
        "provider": "openai",
        "model": "model-a",
        "key": "k1",
        "tenant": "north",
        "prompt_version": "v7",
        "locale": "de-AT",
        "prompt_hash": KEY.prompt("What is the capital of France?"),
        "person_hash": KEY.person("ada", tenant="north"),
        "hash_key_id": KEY.id,
        "status": 200,
        "streamed": True,
        "duration_ms": 13,
        "completed": False,
        "error": None,
        "record_version": RECORD_VERSION,
        "outcome": "refused",
        "kind": "safety",
        "extent": "full",
        "origin": "guardrail",
        "stage": "input",
        "category": "cbrne",
        "categories": '["cbrne.bio","violence"]',
        "family": "harmful",
        "can_retry": True,
        "retry": "after_operator",
        "verdict_scheme": None,
        "verdict_flagged": None,
        "confidence": 0.75,
        "choices": 1,
        "failure": None,
        "flags": '["masked","truncated"]',
        "ran": '["signals","lexicon"]',
        "labels": '["azure:violence"]',
        "signals": '[["choices[0].finish_reason","content_filter"]]',
        "answered": None,
        **NOTHING_DECIDED,
    }


def test_an_answer_says_nothing_of_a_refusal() -> None:
    plain = row(exchange())

    assert {plain[name] for name in ("extent", "origin", "stage", "category", "family", "retry")} == {None}
    assert (plain["can_retry"], plain["categories"]) == (None, "[]")


def test_what_was_not_stated_is_null() -> None:
    plain = row(exchange(prompt=""))

    names = ("key", "tenant", "prompt_version", "locale", "prompt_hash", "person_hash", "error", "failure")
    assert {plain[name] for name in names} == {None}


def test_api_and_model_come_from_the_reply_where_the_request_is_silent() -> None:
    silent = row(exchange(finding(api="messages", model="model-b"), api="", model=""))

    assert (silent["api"], silent["model"]) == ("messages", "model-b")


def test_the_kind_of_the_refusal_stands_in_where_the_finding_has_none() -> None:
    odd = finding(Outcome.REFUSED, kind=None, refusal=refusal(kind=Kind.OPINION))

    assert row(exchange(odd))["kind"] == "opinion"


def test_a_verdict_is_kept_with_its_scheme_and_its_opinion() -> None:
    guard = row(exchange(finding(verdict=Verdict(scheme="llama_guard", flagged=True))))

    assert (guard["verdict_scheme"], guard["verdict_flagged"]) == ("llama_guard", True)


def test_a_verdict_without_a_scheme_is_still_a_verdict() -> None:
    guard = row(exchange(finding(verdict=Verdict(scheme=""))))

    assert (guard["verdict_scheme"], guard["verdict_flagged"]) == ("unnamed", None)


def test_choices_are_counted() -> None:
    assert row(exchange(finding(choices=(finding(), finding()))))["choices"] == 2


@pytest.mark.parametrize("value", ["stop", "content_filter", "SAFETY", 3, 0.5, True, None])
def test_words_and_figures_of_a_signal_are_kept(value: str | float | None) -> None:
    signals = row(exchange(finding(signals=(Signal(path="a.b", value=value),))))["signals"]

    assert json.loads(str(signals)) == [["a.b", value]]


@pytest.mark.parametrize("text", ["I cannot help with that", "a\nb", "x" * 65, "früh", "\ud800"])
def test_anything_in_a_signal_that_may_be_text_is_withheld(text: str) -> None:
    signals = row(exchange(finding(signals=(Signal(path=text + " ?", value=text),))))["signals"]

    assert json.loads(str(signals)) == [[WITHHELD, WITHHELD]]


@pytest.mark.parametrize("field", ["failure"])
def test_a_failure_that_is_no_word_is_withheld(field: str) -> None:
    assert row(exchange(finding(Outcome.FAILED, failure="it broke because of Ada")))[field] == WITHHELD


def test_a_check_that_is_no_word_is_withheld() -> None:
    assert (
        row(exchange(finding(ran=("signals", "read what Ada wrote"))))["ran"] == f'["signals","{WITHHELD}"]'
    )


def test_long_names_are_cut() -> None:
    assert row(exchange(model="m" * 5000))["model"] == "m" * NAME_LENGTH


def test_names_lose_what_a_database_cannot_hold() -> None:
    assert row(exchange(model="a\x00b\ud800c\nd"))["model"] == "a\ufffdb\ufffdc\ufffdd"


def test_names_in_other_scripts_are_kept() -> None:
    assert row(exchange(caller=Caller(tenant="東京 Ökologie")))["tenant"] == "東京 Ökologie"


@pytest.mark.parametrize("bad", ["", "x" * 129, "a\x00b", "\ud800"])
def test_an_id_that_cannot_be_kept_is_refused(bad: str) -> None:
    with pytest.raises(LedgerError, match="cannot be an exchange's id"):
        row(exchange(id=bad))


@pytest.mark.parametrize("bad", [float("nan"), float("inf")])
def test_a_time_that_is_no_number_is_refused(bad: float) -> None:
    with pytest.raises(LedgerError, match="is not a time"):
        row(exchange(at=bad))
    with pytest.raises(LedgerError, match="is not a time"):
        row(exchange(duration=bad))


words = st.text(max_size=30)
signals = st.builds(Signal, path=words, value=st.none() | words | st.integers() | st.booleans())
labels = st.builds(Label, scheme=words, name=words)
refusals = st.builds(
    Refusal,
    extent=st.sampled_from(Extent),
    origin=st.sampled_from(Origin),
    stage=st.sampled_from(Stage),
    kind=st.sampled_from(Kind),
    category=st.none() | st.sampled_from(Category),
    categories=st.tuples(words),
    family=st.sampled_from(Family),
    can_retry=st.booleans(),
    retry=st.sampled_from(Retry),
    text=words,
    spans=st.just(()),
    confidence=st.floats(0, 1),
    signals=st.just(()),
    labels=st.just(()),
)
findings = st.builds(
    Finding,
    outcome=st.sampled_from(Outcome),
    kind=st.none() | st.sampled_from(Kind),
    refusal=st.none() | refusals,
    text=words,
    discarded=words,
    failure=words,
    flags=st.frozensets(st.sampled_from(Flag)),
    confidence=st.floats(0, 1),
    signals=st.lists(signals, max_size=3).map(tuple),
    labels=st.lists(labels, max_size=3).map(tuple),
    ran=st.tuples(words),
    provider=st.none() | words,
    api=words,
    model=st.none() | words,
    verdict=st.none() | st.builds(Verdict, scheme=words, flagged=st.none() | st.booleans()),
)
callers = st.builds(Caller, key=words, tenant=words, person=words, prompt_version=words, locale=words)


@given(findings, callers, words)
def test_any_finding_becomes_a_row_that_a_database_can_hold(of: Finding, caller: Caller, prompt: str) -> None:
    made = row(replace(exchange(of, prompt=prompt), caller=caller))

    assert set(made) == {column.name for column in records.columns}
    for value in made.values():
        str(value).encode()
    assert json.loads(str(made["flags"])) == sorted(flag.value for flag in of.flags)
    assert len(json.loads(str(made["labels"]))) == len(of.labels)
    assert len(json.loads(str(made["signals"]))) == len(of.signals)
