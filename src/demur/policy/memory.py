"""Decisions that were made before, kept within bounds."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable
from threading import Lock

from demur.types import Decision

__all__ = ["Memory"]


class Memory:
    """Keeps the decisions that were asked for last; may be used by several threads.

    most: how many are kept, 0 keeps none

    >>> Memory(most=2).get("never seen") is None
    True
    """

    def __init__(self, *, most: int) -> None:
        self._most = most
        self._kept: OrderedDict[Hashable, Decision] = OrderedDict()
        self._lock = Lock()

    def get(self, key: Hashable) -> Decision | None:
        """Give the decision kept under `key`, None where there is none; raises TypeError as `hash` does."""
        with self._lock:
            found = self._kept.get(key)
            if found is not None:
                self._kept.move_to_end(key)
            return found

    def put(self, key: Hashable, decision: Decision) -> None:
        """Keep `decision`, and forget the one that was not asked for the longest where there are too many."""
        with self._lock:
            self._kept[key] = decision
            while len(self._kept) > self._most:
                self._kept.popitem(last=False)
