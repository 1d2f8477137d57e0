from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from demur.ledger import Ledger, TrialCounts, count_trials, note_event
from demur.stats import difference, rate
from demur.testing.findings import exchange
from demur.types import Answered, AnswerEvent, Caller, Exchange

NOW = 1_700_000_000.0


def answer(trial: str, *, at: float = NOW, tenant: str = "", found: int = 0) -> Exchange:
    one = exchange(at=at, caller=Caller(tenant=tenant))
    kept = Answered(locale="en", wording=trial.partition("/")[2], trial=trial, found=found)
    return replace(one, topic="privacy", answered=kept)


@pytest.fixture
def kept(ledger: Ledger, keep: Callable[..., None]) -> Ledger:
    """Give records kept-0 to kept-9: five calm, three warm, one of another trial, one of none."""
    calm = [answer("opening/calm", found=number % 2) for number in range(5)]
    warm = [answer("opening/warm", at=NOW + 60, tenant="acme") for _ in range(3)]
    keep(*calm, *warm, answer("ending/brief"), answer(""), exchange())
    for record, events in {0: "accepted left", 1: "accepted", 5: "appealed", 9: "accepted"}.items():
        for event in events.split():
            note_event(ledger, f"kept-{record}", event=AnswerEvent(event))
    note_event(ledger, "kept-0", event=AnswerEvent.ACCEPTED, alternative=1)
    return ledger


def arms(counted: TrialCounts) -> dict[str, tuple[int, ...]]:
    return {arm.name: (arm.answers, *(arm.events[event] for event in AnswerEvent)) for arm in counted.arms}


def test_answers_and_events_are_counted_by_trial_and_arm(kept: Ledger) -> None:
    ending, opening = count_trials(kept)

    assert (ending.name, arms(ending), ending.differences) == ("ending", {"brief": (1, 0, 0, 0, 0)}, ())
    # Of one answer two alternatives were accepted; it counts once.
    assert (opening.name, arms(opening)) == ("opening", {"calm": (5, 2, 0, 1, 0), "warm": (3, 0, 0, 0, 1)})


def test_shares_and_differences_have_their_intervals(kept: Ledger) -> None:
    _, opening = count_trials(kept)

    assert [arm.accepted for arm in opening.arms] == [rate(2, 5), rate(0, 3)]
    (pair,) = opening.differences
    assert (pair.first, pair.second) == ("calm", "warm")
    assert pair.accepted == difference(rate(2, 5), second=rate(0, 3))


def test_a_stretch_of_time_and_a_tenant_are_counted_alone(kept: Ledger) -> None:
    (later,) = count_trials(kept, since=NOW + 1)
    (acme,) = count_trials(kept, where={"tenant": "acme"})

    assert arms(later) == arms(acme) == {"warm": (3, 0, 0, 0, 1)}


def test_where_nothing_was_tried_nothing_is_counted(ledger: Ledger, keep: Callable[..., None]) -> None:
    keep(exchange())

    assert count_trials(ledger) == ()
