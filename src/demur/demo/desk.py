"""The review desk of the third act: what waits is claimed, read masked, and decided by a person."""

from __future__ import annotations

from dataclasses import dataclass

import yaml

from demur.demo.telling import Teller
from demur.errors import DemoError
from demur.ledger import Resolution, Settlement
from demur.review import Item, Resolved, ReviewDesk
from demur.types import Action, Mode

__all__ = ["sit_at_desk"]

_CLAIM = 1800.0


@dataclass(frozen=True, slots=True)
class _Reviewer:
    """A person at the desk."""

    desk: ReviewDesk
    name: str

    def read(self, case: str) -> Item:
        """Claim a case and read it."""
        self.desk.claim(case, by=self.name, seconds=_CLAIM)
        return self.desk.show(case)

    def decide(self, item: Item, resolution: Resolution, *, expected: Action) -> Resolved:
        """Settle a case that was read, about what it was taken for."""
        category = item.record.category if item.record else None
        settlement = Settlement(by=self.name, resolution=resolution, expected=expected, category=category)
        return self.desk.resolve(item.review.id, settlement)


def sit_at_desk(teller: Teller, *, desk: ReviewDesk, reviewer: str) -> Resolved:
    """Uphold the first case that waits, and overturn the second, which is given back as it was decided.

    Raises DemoError when fewer than two wait.
    """
    person = _Reviewer(desk, reviewer)
    waiting = [desk.show(review.id) for review in desk.queue()]
    teller.tell("waiting", f"{len(waiting)} wait: {', '.join(map(_what, waiting))}")
    if len(waiting) < 2:  # noqa: PLR2004 - the story needs a right decision and a wrong one
        raise DemoError("fewer than two cases wait at the desk", where="story.waiting")
    right, wrong = (item.review.id for item in waiting[:2])
    item = person.read(right)
    teller.tell("claimed", f"claimed by {item.review.claimed_by}: {_words(item)}")
    resolved = person.decide(item, Resolution.UPHELD, expected=Action.ESCALATE)
    teller.tell("upheld", f"{resolved.review.resolution}: {resolved.review.expected}")
    resolved = person.decide(person.read(wrong), Resolution.OVERTURNED, expected=Action.ALLOW)
    _tell_overturned(teller, resolved)
    return resolved


def _tell_overturned(teller: Teller, resolved: Resolved) -> None:
    case = resolved.case
    kind = f"a {case.should} case: {case.prompt}" if case else "no case"
    says = f"{resolved.review.resolution}: {resolved.review.expected} was right; {kind}"
    rules = yaml.safe_load(resolved.exception or "[]")
    teller.tell("overturned", says, *(f"suggested, to lift it: when {rule['when']}" for rule in rules))


def _what(item: Item) -> str:
    record = item.record
    hits = (hit for hit in (record.hits if record else ()) if hit.mode is Mode.ENFORCE)
    behind = (hit.rule for hit in hits if record and hit.action is record.action)
    return f"{record.action if record else 'no record'} by {', '.join(behind)}"


def _words(item: Item) -> str:
    return item.text.request.removeprefix("user: ") if item.text else item.missing
