"""What is allowed in a policy, and worth a second look by whoever answers for it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

from demur.policy.base import Rule
from demur.policy.crisis import answers_crisis
from demur.policy.ranges import never
from demur.policy.stating import OLD_WORDS
from demur.policy.time_facts import moment_of
from demur.policy.trial import always

__all__ = ["notes"]

SOON = timedelta(days=30)
"""So long before its last day a rule is mentioned."""


class _Looked(Protocol):
    @property
    def name(self) -> str: ...

    @property
    def rules(self) -> Iterable[Rule]: ...

    @property
    def every_rule(self) -> Iterable[Rule]: ...

    @property
    def time_zone(self) -> str: ...


def notes(policy: _Looked, *, at: float) -> Iterator[str]:
    """Give a sentence for each rule that has expired or soon will, or uses old words.

    Others are about rules that seem to hold always or can never hold, and one says that nobody in danger is
    helped, where no rule does.
    at: now, in seconds since the Unix epoch
    Cost: some 200 us for each rule.
    """
    moment = moment_of(at, ZoneInfo(policy.time_zone) if policy.time_zone else None)
    if not answers_crisis(policy.rules, today=moment.day if moment else None):
        says = "no enforced rule answers a crisis, so that somebody in danger gets what everybody gets"
        yield f"{says} - at {policy.name}, $.inherit (write `inherit: core`)"
    for rule in policy.every_rule:
        if moment is not None and rule.expires is not None:
            yield from _expiry(rule, rule.expires, today=moment.day)
        if always(rule.condition, rule.stages):
            says = "held in every situation that it was tried in, the most harmless one included"
            yield f"the rule {rule.id!r} {says} - at {rule.source} (is that meant?)"
        if never(rule.condition, rule.stages):
            says = "can never hold, whatever the scores and counts are: scores go from 0 to 1"
            yield f"the rule {rule.id!r} {says} - at {rule.source} (mend the bounds in `{rule.when}`)"
        for word in rule.old_words:
            yield f"`{word}` is the old word for `{OLD_WORDS[word]}` - at {rule.source}"


def _expiry(rule: Rule, last: date, *, today: date) -> Iterator[str]:
    whom = f"; {rule.owner} answers for it" if rule.owner else ""
    if today > last:
        yield f"the rule {rule.id!r} is off: its last day was {last} - at {rule.source} (take it out{whom})"
    elif today + SOON >= last:
        days = (last - today).days
        yield f"the rule {rule.id!r} ends in {days} days, on {last} - at {rule.source} (renew it{whom})"
