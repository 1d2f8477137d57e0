"""Requests that were judged and decided about before, kept within bounds."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from threading import Lock
from typing import NamedTuple

from demur.errors import SettingError
from demur.guard.cache_key import key_of
from demur.guard.checks import Check
from demur.guard.runs import as_known
from demur.types import Action, Decider, Decision, Request, Risk

__all__ = ["CacheFigures", "DecisionCache", "Kept", "Lookup", "look_up"]

_ENTRY, _SPAN, _SCORE = 1_600, 250, 120
"""Bytes, measured with Python 3.11 and rounded up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What was judged of a request, and decided."""

    risk: Risk
    decision: Decision

    @property
    def size(self) -> int:
        """About how many bytes it takes."""
        risk = self.risk
        texts = sum(len(hit.reason) + len(hit.error) for hit in self.decision.hits)
        return (
            _ENTRY
            + _SPAN * (len(risk.spans) + len(risk.runs) + len(self.decision.hits))
            + _SCORE * len(risk.categories)
            + texts
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class CacheFigures:
    """How a cache fares.

    hits, misses: requests that were found and that were not
    passed: requests that are never looked for, since a check or the policy goes by more than their words
    evicted: kept requests that made room for others
    entries, size: what is kept now; size in bytes, about
    """

    hits: int
    misses: int
    passed: int
    evicted: int
    entries: int
    size: int


class DecisionCache:
    """Keeps judgements and decisions about requests; may be used by several threads.

    entries, size: how many are kept at most, and how many bytes they take, about; above 0
    Never kept are escalations, crises, and judgements in which a check failed. Whatever may change a
    judgement or a decision is part of its key, the tenant and the version of the policy among it.
    Raises SettingError for bounds that are not above 0.
    """

    def __init__(self, *, entries: int = 10_000, size: int = 32 * 2**20) -> None:
        if min(entries, size) <= 0:
            raise SettingError(
                f"a cache of {entries} entries and {size} bytes keeps nothing",
                where="DecisionCache",
                hint="give numbers above 0, or no cache",
            )
        self._most, self._largest = entries, size
        self._kept: OrderedDict[Hashable, Kept] = OrderedDict()
        self._lock = Lock()
        self._hits = self._misses = self._passed = self._evicted = self._size = 0

    def get(self, key: Hashable | None) -> Kept | None:
        """Give what is kept under `key`, and count; None where there is nothing, or no key.

        Raises TypeError as `hash` does.
        """
        with self._lock:
            if key is None:
                self._passed += 1
                return None
            found = self._kept.get(key)
            if found is None:
                self._misses += 1
                return None
            self._hits += 1
            self._kept.move_to_end(key)
            return found

    def put(self, key: Hashable, kept: Kept) -> None:
        """Keep something, where it may be kept, and let go what was not asked for the longest."""
        if not _may_be_kept(kept):
            return
        with self._lock:
            before = self._kept.pop(key, None)
            self._size += kept.size - (before.size if before else 0)
            self._kept[key] = kept
            while len(self._kept) > self._most or self._size > self._largest:
                _, gone = self._kept.popitem(last=False)
                self._size -= gone.size
                self._evicted += 1

    @property
    def figures(self) -> CacheFigures:
        """How it fares now."""
        with self._lock:
            return CacheFigures(
                hits=self._hits,
                misses=self._misses,
                passed=self._passed,
                evicted=self._evicted,
                entries=len(self._kept),
                size=self._size,
            )


class Lookup(NamedTuple):
    """What a look into the cache gave; `keep` takes what is found out instead.

    A named tuple, because it is made for every request, and a frozen dataclass takes three times as long.
    """

    cache: DecisionCache | None
    key: Hashable | None
    found: Kept | None

    def keep(self, risk: Risk, decision: Decision) -> None:
        """Keep what was judged and decided, where it may be kept; whoever finds it asked no check."""
        if self.cache is not None and self.key is not None:
            self.cache.put(self.key, Kept(risk=as_known(risk), decision=decision))


_NOTHING = Lookup(None, None, None)


def look_up(
    request: Request,
    *,
    cache: DecisionCache | None,
    policy: Decider,
    checks: Sequence[Check],
    tenant: str,
    at: float,
) -> Lookup:
    """Look for `request` in the cache; without one, nothing is found and nothing is kept.

    The other parameters are those of `key_of`.
    Cost: some 10 us for 1 KB of text, and 1 us for each KB more.
    """
    if cache is None:
        return _NOTHING
    key = key_of(request, policy=policy, checks=checks, tenant=tenant, at=at)
    try:
        return Lookup(cache, key, cache.get(key))
    except TypeError:
        return Lookup(cache, None, cache.get(None))


def _may_be_kept(kept: Kept) -> bool:
    decision, risk = kept.decision, kept.risk
    escalates = Action.ESCALATE in (decision.action, decision.observed)
    return bool(decision.version) and not (escalates or risk.crisis or risk.failed)
