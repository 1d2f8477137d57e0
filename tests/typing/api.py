"""What a type checker has to see of the public face; nothing here runs, mypy and pyright read it."""

from __future__ import annotations

from typing import assert_type

import demur


def detect_gives_a_finding(reply: object) -> None:
    assert_type(demur.detect(reply), demur.Finding)
    assert_type(demur.detect(reply, prompt="why", provider="openai"), demur.Finding)


def detect_many_gives_a_list_in_order(replies: list[object]) -> None:
    assert_type(demur.detect_many(replies), list[demur.Finding])
    assert_type(demur.detect_many(replies, prompts=[None, "why"]), list[demur.Finding])


def a_finding_is_written_in_closed_words(finding: demur.Finding) -> None:
    assert_type(finding.outcome, demur.Outcome)
    assert_type(finding.kind, demur.Kind | None)
    assert_type(finding.refusal, demur.Refusal | None)
    assert_type(finding.text, str)
    assert_type(finding.discarded, str)
    assert_type(finding.failure, str)
    assert_type(finding.flags, frozenset[demur.Flag])
    assert_type(finding.confidence, float)
    assert_type(finding.ran, tuple[str, ...])
    assert_type(finding.provider, str | None)
    assert_type(finding.model, str | None)
    assert_type(finding.choices, tuple[demur.Finding, ...])


def a_refusal_says_who_why_and_what_next(refusal: demur.Refusal) -> None:
    assert_type(refusal.extent, demur.Extent)
    assert_type(refusal.origin, demur.Origin)
    assert_type(refusal.stage, demur.Stage)
    assert_type(refusal.kind, demur.Kind)
    assert_type(refusal.category, demur.Category | None)
    assert_type(refusal.family, demur.Family)
    assert_type(refusal.retry, demur.Retry)
    assert_type(refusal.can_retry, bool)
    assert_type(refusal.spans, tuple[demur.Span, ...])


def raising_passes_the_finding_on(finding: demur.Finding) -> None:
    assert_type(finding.raise_for_refusal(), demur.Finding)
    assert_type(finding.raise_for_refusal(partial=True).text, str)


def the_exception_carries_the_refusal(error: demur.RefusalError) -> None:
    assert_type(error.refusal, demur.Refusal)
    assert_type(error.can_retry, bool)
    root: demur.DemurError = error
    assert_type(root.code, str)
    assert_type(root.exit_code, int)


def judging_deciding_and_answering_give_values(policy: demur.Policy) -> None:
    risk = demur.assess("Hello")
    assert_type(risk, demur.Risk)
    decision = policy.decide(risk, context={"user.role": "guest"})
    assert_type(decision, demur.Decision)
    assert_type(decision.action, demur.Action)
    assert_type(demur.answer(decision, locale="en"), demur.Answer)


def a_guard_gives_a_result_and_none_only_where_that_is_wanted(client: object) -> None:
    guard = demur.Guard(client, policy="default", settings=demur.GuardSettings(contact="https://example.org"))
    assert_type(guard.chat("Hello"), demur.Result)
    assert_type(guard.chat("Hello", refusals="raise"), demur.Result)
    assert_type(guard.chat("Hello", refusals="none"), demur.Result | None)


async def a_guard_with_await_gives_the_same(client: object) -> None:
    guard = demur.AsyncGuard(client)
    assert_type(await guard.chat("Hello"), demur.Result)
    assert_type(await guard.chat("Hello", refusals="none"), demur.Result | None)


class Shouting:
    """A reader of one's own needs one method and no base class."""

    def read(self, text: str, *, prompt: str | None = None) -> demur.Reading:
        """Take capital letters for a refusal."""
        outcome = demur.Outcome.REFUSED if text.isupper() else demur.Outcome.ANSWERED
        return demur.Reading(outcome=outcome, confidence=0.5, ran=("shouting",) if prompt else ())


def a_reader_of_ones_own_fits() -> demur.Reader:
    return Shouting()
