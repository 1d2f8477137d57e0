from __future__ import annotations

from dataclasses import replace

import pytest

from demur.errors import CheckTimeoutError
from demur.guard import READ_LIMIT, Attempt, Cause, Report, drive
from demur.guard.notes import Notes, words_of
from demur.guard.terms import Terms
from demur.testing.decisions import decision, hit
from demur.testing.dialogue import ScriptedDialogue, asks
from demur.testing.findings import finding, refusal
from demur.testing.guards import guard_parts
from demur.types import (
    Action,
    Caller,
    Conduct,
    Decision,
    Exchange,
    Extent,
    Finding,
    Held,
    Mode,
    Outcome,
    Risk,
    Stage,
    Tag,
)

PARTS = guard_parts("rules: []")
ANSWER, REFUSED, BROKEN = finding(text="Soup."), finding(Outcome.REFUSED), finding(Outcome.FAILED)
REVIEW = frozenset({Tag.REVIEW})


def notes() -> Notes:
    dialogue = ScriptedDialogue(asks("Lunch?"), [], streamed=True)
    dialogue.caller, dialogue.provider = Caller(person="ada"), "openai"
    return Notes(
        dialogue=dialogue, parts=PARTS, conduct=Conduct(keep_days=7), id="r1", at=1000.0, started=5.0
    )


def taken(*found: Finding, cause: Cause) -> Notes:
    made = notes()
    for each in found:
        made.take(each, each, readable=True)
        made.cause = cause
    return made


def held(*decisions: Decision, found: Finding | None = ANSWER, raw: object = b"{}") -> Held | None:
    made = notes()
    made.finding, made.raw = found, raw
    made.decisions.extend(decisions)
    return made.exchange(5.0).held


def test_the_record_says_who_asked_what_when_and_how_long() -> None:
    made = notes()
    made.take(b"{}", ANSWER, readable=True)
    made.calls, made.completed, made.topic = 1, True, "privacy"
    made.risks.append(Risk(stage=Stage.INPUT))
    made.decisions.append(decision())

    assert made.exchange(7.5) == Exchange(
        id="r1",
        at=1000.0,
        api="scripted",
        finding=ANSWER,
        caller=Caller(person="ada"),
        prompt="Lunch?",
        status=200,
        streamed=True,
        duration=2.5,
        risks=(Risk(stage=Stage.INPUT),),
        decisions=(decision(),),
        attempts=1,
        topic="privacy",
    )


def test_an_exchange_without_a_reply_is_recorded_as_failed_and_incomplete() -> None:
    exchange = notes().exchange(5.0)

    assert (exchange.finding.outcome, exchange.finding.failure) == (Outcome.FAILED, "upstream")
    assert (exchange.status, exchange.completed, exchange.attempts) == (0, False, 0)


def test_what_could_not_be_read_is_told_with_api_and_provider() -> None:
    nothing = notes().nothing(Outcome.UNKNOWN, failure="")

    assert (nothing.outcome, nothing.api, nothing.provider) == (Outcome.UNKNOWN, "scripted", "openai")


@pytest.mark.parametrize(("error", "code"), [(KeyError(), "DEM-000"), (CheckTimeoutError("slow"), "DEM-512")])
def test_a_failure_is_reported_and_its_code_recorded(error: Exception, code: str) -> None:
    made, steps = notes(), list[object]()

    drive(made.report("check.words", error), steps.append)

    assert steps == [Report(where="check.words", error=error)]
    assert made.exchange(5.0).error == code


def test_every_call_is_an_attempt_with_its_cause_and_instructions() -> None:
    made = notes()
    made.cause, made.terms = Cause.CLARIFY, Terms(instructions=("Please.",))

    made.take(b"{}", ANSWER, readable=True)

    assert made.attempts == [Attempt(cause=Cause.CLARIFY, finding=ANSWER, instructions=("Please.",))]


@pytest.mark.parametrize("cause", [Cause.SAME, Cause.CLARIFY])
def test_a_broken_reply_to_a_retry_leaves_the_one_before_standing(cause: Cause) -> None:
    made = taken(REFUSED, BROKEN, cause=cause)

    assert (made.raw, made.finding, len(made.attempts)) == (REFUSED, REFUSED, 2)


def test_a_broken_reply_under_a_constraint_takes_the_place_of_the_one_before() -> None:
    assert taken(ANSWER, BROKEN, cause=Cause.CONSTRAIN).finding is BROKEN


def test_any_other_reply_to_a_retry_takes_the_place_of_the_refusal() -> None:
    assert taken(REFUSED, ANSWER, cause=Cause.SAME).finding is ANSWER


def test_a_live_stream_is_kept_up_to_the_limit_of_what_is_read() -> None:
    made = notes()

    for chunk in (b"a", b"b" * READ_LIMIT, b"c"):
        made.keep(chunk)

    assert (made.chunks, made.size) == ([b"a"], READ_LIMIT + 2)


def test_nobody_has_to_look_where_no_rule_wants_it() -> None:
    assert held(decision(), decision(Action.REFUSE, "a")) is None


def test_an_escalation_holds_the_words_that_a_person_has_to_see() -> None:
    assert held(decision(Action.ESCALATE, "crisis")) == Held(
        request="system: Be kind.\n\nuser: Lunch?", reply="Soup.", reason="because of crisis", keep_days=7
    )


def test_a_rule_that_wants_a_review_is_named_as_the_reason_even_where_it_observes() -> None:
    marked = replace(hit("odd", mode=Mode.OBSERVE), tags=REVIEW)
    other = hit("else", Action.CLARIFY)

    found = held(decision(tags=REVIEW, hits=(marked, other)))

    assert found is not None
    assert found.reason == "because of odd"


def test_a_rule_without_a_rationale_is_named_by_its_id_and_each_reason_once() -> None:
    silent = replace(hit("silent", Action.ESCALATE), reason="")
    escalated = decision(Action.ESCALATE, hits=(silent, hit("crisis", Action.ESCALATE)))

    found = held(escalated, escalated)

    assert found is not None
    assert found.reason == "silent; because of crisis"


@pytest.mark.parametrize(
    ("found", "reply"),
    [
        (None, ""),
        (finding(Outcome.REFUSED, refusal=refusal(text="Our answer.")), ""),
        (finding(Outcome.REFUSED, discarded="What the model said."), "What the model said."),
    ],
)
def test_without_a_reply_that_counts_only_what_was_discarded_is_the_models(
    found: Finding | None, reply: str
) -> None:
    given = held(decision(Action.ESCALATE, "crisis"), found=found, raw=None)

    assert given is not None
    assert given.reply == reply


PARTIAL = finding(Outcome.PARTIAL, text="Half.", refusal=refusal(extent=Extent.PARTIAL, text="alf"))


@pytest.mark.parametrize(
    ("found", "words"),
    [
        (ANSWER, "Soup."),
        (PARTIAL, "Half."),
        (finding(Outcome.REFUSED, refusal=refusal(text="No.")), "No."),
        (finding(Outcome.REFUSED, refusal=refusal(text="")), ""),
        (finding(text="Kept.", discarded="Cut off."), "Kept.\n\nCut off."),
        (finding(text="One.", choices=(finding(text="One."), REFUSED)), "One.\n\nI can't help with that."),
    ],
)
def test_every_word_that_a_reply_brings_is_judged(found: Finding, words: str) -> None:
    assert words_of(found) == words
