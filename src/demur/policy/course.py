"""The rules that are asked where certain overlays hold, ready to be asked."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from zoneinfo import ZoneInfo

from demur.policy.asking import Asked
from demur.policy.base import Rule
from demur.policy.facts import CONTEXT
from demur.policy.joining import Whole
from demur.policy.keeping import kept
from demur.policy.laying import laid
from demur.policy.overlays import Overlay
from demur.types import Action, Mode, Situation, Stage

__all__ = ["Course", "Courses"]

_KEPT = 256


class Course:
    """A policy with some overlays laid over it, or with none."""

    def __init__(self, whole: Whole, names: tuple[str, ...]) -> None:
        self.whole, self.names = whole, names
        zone = ZoneInfo(whole.zone) if whole.zone else None
        self.asked = {stage: Asked(stage, whole.rules, zone=zone) for stage in Stage}


class Courses:
    """Finds the course that holds for a situation; may be used by several threads.

    Cost: where overlays meet for the first time, some 50 us for each rule; 256 such meetings are remembered.
    """

    def __init__(self, whole: Whole) -> None:
        self._whole = whole
        self._overlays = whole.overlays
        self.plain = Course(whole, ())
        self._made = lru_cache(maxsize=_KEPT)(self._make)

    def of(self, situation: Situation) -> Course:
        """Give the course for `situation`."""
        if not self._overlays:
            return self.plain
        return self._made(tuple([overlay.name for overlay in self._overlays if overlay.holds(situation)]))

    def looked_at(self, situation: Situation) -> frozenset[str]:
        """Give the context that was there for overlays to look at."""
        keys = {key for overlay in self._overlays for key in overlay.keys}
        return frozenset(key for key in keys if key in situation.request.context)

    @property
    def wanted(self) -> frozenset[str]:
        """The names of all that overlays look at, there or not."""
        places = {"locale"} if any(overlay.locales for overlay in self._overlays) else set[str]()
        return frozenset(places | {key for overlay in self._overlays for key in overlay.keys})

    def values(self, situation: Situation) -> tuple[tuple[str, str], ...]:
        """Give what a record may keep of that, by name and as JSON."""
        there = {**situation.request.context, "locale": situation.request.locale}
        said = ((name, kept(name, there[name])) for name in sorted(self.wanted) if name in there)
        return tuple((name, word) for name, word in said if word is not None)

    def reads(self) -> frozenset[str]:
        """Give all facts and context keys that conditions and overlays look at."""
        rules = list(_every_rule(self._whole))
        seen = {fact for rule in rules for fact in rule.condition.facts}
        seen |= {key.removeprefix(f"{CONTEXT}.") for rule in rules for key in rule.condition.keys}
        seen |= {"risk.category"} if any(rule.category is None for rule in rules) else set()
        seen |= {"time.local.date"} if any(rule.expires for rule in rules) else set()
        return self.wanted | seen

    def enforces(self, stage: Stage) -> bool:
        """Tell whether a rule may be enforced at `stage`, under any overlays."""
        modes: dict[str, set[Mode]] = {}
        actions: dict[str, set[Action]] = {}
        for rule in _every_rule(self._whole):
            if stage is Stage.UNKNOWN or stage in rule.stages:
                modes.setdefault(rule.id, set()).add(rule.mode)
                actions.setdefault(rule.id, set()).update((rule.action, rule.on_error))
        return any(Mode.ENFORCE in modes[id_] and done != {Action.ALLOW} for id_, done in actions.items())

    def _make(self, names: tuple[str, ...]) -> Course:
        if not names:
            return self.plain
        holding = [overlay for overlay in self._overlays if overlay.name in names]
        return Course(laid(self._whole, holding), names)


def _every_rule(whole: Whole) -> Iterable[Rule]:
    """Give every rule as it stands, and as each overlay by itself leaves or brings it."""
    yield from whole.rules
    for overlay in whole.overlays:
        yield from _touched(whole, overlay)


def _touched(whole: Whole, overlay: Overlay) -> Iterable[Rule]:
    return (rule for rule in laid(whole, [overlay]).rules if rule.overlays)
