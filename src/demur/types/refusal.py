"""A refusal as a value, and as an exception for those who prefer one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from demur.errors import DemurError
from demur.types.category import Category, Family
from demur.types.reading import Span
from demur.types.signal import Label, Signal
from demur.types.vocabulary import Extent, Kind, Origin, Retry, Stage

__all__ = ["Refusal", "RefusalError"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """Who refused, why, how much, and what may be done next.

    category: merged harm id; None when not stated
    categories: every merged id that blocked, sub-ids kept (`cbrne.bio`), most severe first
    can_retry: may the user be invited to ask again
    retry: what a machine may do; see `Retry`
    text: the refusal's own words; "" when it has none
    spans: where in the reply's text the refusing sentences stand; empty for field signals
    confidence: in [0, 1]; 1.0 when a field says so
    """

    extent: Extent
    origin: Origin
    stage: Stage
    kind: Kind
    category: Category | None
    categories: tuple[str, ...]
    family: Family
    can_retry: bool
    retry: Retry
    text: str
    spans: tuple[Span, ...]
    confidence: float
    signals: tuple[Signal, ...]
    labels: tuple[Label, ...]


class RefusalError(DemurError):
    """A reply was a refusal; raised only when asked for, by a `raise_for_refusal()`.

    refusal: the value it stands for, with `category` and `can_retry` at hand here too
    message: words that a user may see; "" when there are none
    result: the guarded call's whole result, where it was one
    """

    code: ClassVar[str] = "DEM-901"
    status: ClassVar[int] = 200
    exit_code: ClassVar[int] = 12

    def __init__(self, refusal: Refusal, *, message: str = "", result: object = None) -> None:
        self.refusal, self.message, self.result = refusal, message or refusal.text, result
        self.category = refusal.category
        self.can_retry = refusal.can_retry
        of = f" ({refusal.category})" if refusal.category else ""
        super().__init__(
            f"the {refusal.origin} refused for {refusal.kind}{of}",
            hint="the user may try again" if refusal.can_retry else "asking again will not help",
        )
