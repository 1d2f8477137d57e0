from __future__ import annotations

from collections.abc import Callable

from demur.ledger import (
    Ledger,
    Resolution,
    ReviewCounts,
    RuleVerdicts,
    Settlement,
    claim_review,
    count_reviews,
    settle_review,
)
from demur.ledger.holding import review_id
from demur.testing.decisions import decision, hit
from demur.types import Action, Exchange, Held, Mode

NOW, DAY = 1_700_000_000.0, 86_400.0
Keep = Callable[..., None]
UNREADABLE = Held(request="", reply=0, reason="", keep_days=30)  # type: ignore[arg-type] # what no text is
Escalated = Callable[..., Exchange]


def settle(ledger: Ledger, record: str, resolution: Resolution) -> None:
    review = review_id(record)
    assert claim_review(ledger, review, by="ada", until=NOW + 60)
    assert settle_review(ledger, review, Settlement(by="ada", resolution=resolution, expected=Action.ALLOW))


def test_without_cases_there_is_nothing(ledger: Ledger) -> None:
    assert count_reviews(ledger, now=NOW) == ReviewCounts()


def test_cases_are_counted_by_where_they_stand(ledger: Ledger, keep: Keep, escalated: Escalated) -> None:
    keep(*[escalated()] * 4, escalated(at=NOW - 30 * DAY))
    settle(ledger, "kept-0", Resolution.OVERTURNED)
    settle(ledger, "kept-1", Resolution.UPHELD)
    claim_review(ledger, review_id("kept-2"), by="ada", until=NOW + 60)
    found = count_reviews(ledger, now=NOW)

    assert (found.waiting, found.claimed, found.expired) == (1, 1, 1)
    assert (found.upheld, found.overturned, found.resolved, found.total) == (1, 1, 2, 5)
    assert found.rules == (RuleVerdicts(rule="crisis", upheld=1, overturned=1),)


def test_texts_that_could_not_be_kept_are_counted(ledger: Ledger, keep: Keep, escalated: Escalated) -> None:
    keep(escalated(held=UNREADABLE), escalated())

    assert count_reviews(ledger, now=NOW).lost == 1


def test_where_nothing_was_done_the_rules_that_held_are_judged(
    ledger: Ledger, keep: Keep, escalated: Escalated
) -> None:
    hits = (hit("look", Action.ALLOW), hit("later", Action.REFUSE, mode=Mode.OBSERVE))
    tagged = decision(Action.CONSTRAIN, hits=hits)
    keep(escalated(decisions=(tagged,)))
    settle(ledger, "kept-0", Resolution.OVERTURNED)

    assert [one.rule for one in count_reviews(ledger, now=NOW).rules] == ["look"]


def test_a_stretch_of_time_can_be_chosen(ledger: Ledger, keep: Keep, escalated: Escalated) -> None:
    keep(escalated(at=NOW - DAY), escalated(at=NOW), escalated(at=NOW + DAY))

    assert count_reviews(ledger, now=NOW, since=NOW, until=NOW + DAY).total == 1
