from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.guard import Attempt, Cause
from demur.guard.retrying import next_cause
from demur.testing.decisions import decision
from demur.testing.findings import finding, refusal
from demur.types import Action, Conduct, Decision, Extent, Finding, Outcome, Retry, Signal

TWICE = Conduct(max_retries=2, clarification="The user asks for a good reason.")
PASSED = (decision(),)
HELPS = (Retry.SAME, Retry.CLARIFY)


def refused(retry: Retry = Retry.CLARIFY, text: str = "No.", *, can_retry: bool = True) -> Finding:
    return finding(Outcome.REFUSED, refusal=refusal(retry=retry, text=text, can_retry=can_retry))


def after(*found: Finding, cause: Cause = Cause.CLARIFY) -> list[Attempt]:
    return [Attempt(cause=cause if i else Cause.FIRST, finding=each) for i, each in enumerate(found)]


@pytest.mark.parametrize(("retry", "cause"), [(Retry.SAME, Cause.SAME), (Retry.CLARIFY, Cause.CLARIFY)])
def test_a_refusal_is_asked_for_again_by_its_cause(retry: Retry, cause: Cause) -> None:
    assert next_cause(after(refused(retry)), conduct=TWICE, decisions=PASSED) is cause


@pytest.mark.parametrize("retry", [each for each in Retry if each not in HELPS])
def test_where_another_call_would_evade_or_not_help_the_refusal_stands(retry: Retry) -> None:
    assert next_cause(after(refused(retry)), conduct=TWICE, decisions=PASSED) is None


@pytest.mark.parametrize("outcome", [each for each in Outcome if each is not Outcome.REFUSED])
def test_only_a_full_refusal_is_asked_for_again(outcome: Outcome) -> None:
    partial = replace(refusal(retry=Retry.SAME), extent=Extent.PARTIAL)
    given = finding(outcome, refusal=partial if outcome is Outcome.PARTIAL else None)

    assert next_cause(after(given), conduct=TWICE, decisions=PASSED) is None


def test_what_the_user_may_not_ask_again_nobody_asks_again() -> None:
    attempts = after(refused(Retry.SAME, can_retry=False))

    assert next_cause(attempts, conduct=TWICE, decisions=PASSED) is None


def test_without_retries_in_the_policy_the_refusal_stands() -> None:
    assert next_cause(after(refused(Retry.SAME)), conduct=Conduct(), decisions=PASSED) is None


def test_the_policys_number_of_retries_is_never_exceeded() -> None:
    attempts = after(*(refused(Retry.SAME, text) for text in ("a", "b", "c")), cause=Cause.SAME)

    assert next_cause(attempts[:2], conduct=TWICE, decisions=PASSED) is Cause.SAME
    assert next_cause(attempts, conduct=TWICE, decisions=PASSED) is None


def test_a_call_under_a_constraint_counts_as_no_retry() -> None:
    attempts = after(refused(text="a"), refused(text="b"), cause=Cause.CONSTRAIN)

    once = replace(TWICE, max_retries=1)
    assert next_cause(attempts, conduct=once, decisions=PASSED) is Cause.CLARIFY


@pytest.mark.parametrize("action", [each for each in Action if each is not Action.ALLOW])
def test_a_suspected_request_is_never_asked_again_enforced_or_observed(action: Action) -> None:
    observed = decision(Action.ALLOW, observed=action)

    for each in (decision(action), observed):
        assert next_cause(after(refused(Retry.SAME)), conduct=TWICE, decisions=[each]) is None


def test_the_same_refusal_twice_is_not_asked_for_a_third_time() -> None:
    attempts = after(refused(Retry.SAME), refused(Retry.SAME), cause=Cause.SAME)

    assert next_cause(attempts, conduct=TWICE, decisions=PASSED) is None


def test_a_refusal_that_came_before_is_the_same_whatever_came_between() -> None:
    attempts = after(*(refused(Retry.SAME, text) for text in ("a", "b", "a")), cause=Cause.SAME)

    assert next_cause(attempts, conduct=replace(TWICE, max_retries=9), decisions=PASSED) is None


def test_refusals_by_other_fields_are_not_the_same() -> None:
    marked = refusal(text="", retry=Retry.SAME)
    found = finding(Outcome.REFUSED, refusal=marked)
    other = replace(found, signals=(Signal(path="choices[0].finish_reason", value="x"),))

    assert next_cause(after(found, other), conduct=TWICE, decisions=PASSED) is Cause.SAME


def test_a_clarification_is_given_once() -> None:
    attempts = after(refused(text="a"), refused(text="b"))

    assert next_cause(attempts, conduct=TWICE, decisions=PASSED) is None


def test_without_words_to_clarify_with_the_refusal_stands() -> None:
    silent = replace(TWICE, clarification="")

    assert next_cause(after(refused()), conduct=silent, decisions=PASSED) is None


refusals = st.builds(
    refused, st.sampled_from(Retry), st.sampled_from(["a", "b", "c"]), can_retry=st.booleans()
)
others = st.sampled_from([finding(each) for each in Outcome if each is not Outcome.REFUSED])
attempts_so_far = st.lists(
    st.builds(Attempt, cause=st.sampled_from(Cause), finding=st.one_of(refusals, others)),
    min_size=1,
    max_size=5,
)
conducts = st.builds(Conduct, max_retries=st.integers(0, 4), clarification=st.sampled_from(["", "Please."]))
decided = st.builds(decision, st.sampled_from(Action), observed=st.sampled_from(Action))


@given(attempts_so_far, conducts, st.lists(decided, max_size=2))
def test_whatever_happened_before_a_retry_is_never_an_evasion(
    attempts: list[Attempt], conduct: Conduct, decisions: list[Decision]
) -> None:

    cause = next_cause(attempts, conduct=conduct, decisions=decisions)
    last = attempts[-1].finding
    if cause is None:
        return

    assert last.refusal is not None
    assert (last.outcome, last.refusal.can_retry) == (Outcome.REFUSED, True)
    assert (cause, last.refusal.retry) in {(Cause.SAME, Retry.SAME), (Cause.CLARIFY, Retry.CLARIFY)}
    retries = [each.cause for each in attempts if each.cause in (Cause.SAME, Cause.CLARIFY)]
    assert len(retries) < conduct.max_retries
    assert all(each.action is each.observed is Action.ALLOW for each in decisions)
    assert cause is Cause.SAME or (conduct.clarification and Cause.CLARIFY not in retries)


@given(conducts, st.lists(refusals, min_size=8, max_size=8))
def test_however_a_model_refuses_asking_again_comes_to_an_end(
    conduct: Conduct, replies: list[Finding]
) -> None:
    attempts = after(replies[0])
    while (cause := next_cause(attempts, conduct=conduct, decisions=PASSED)) is not None:
        attempts.append(Attempt(cause=cause, finding=replies[len(attempts)]))

    assert len(attempts) <= 1 + conduct.max_retries
    words = [each.finding.refusal.text for each in attempts[:-1] if each.finding.refusal]
    assert len(words) == len(set(words))
