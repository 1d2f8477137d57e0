"""Hard cases before people: the queue, claims, and what a person decided."""

from __future__ import annotations

from demur.review.desk import Item, Resolved, ReviewDesk
from demur.review.lessons import case_of, suggested_exception

__all__ = ["Item", "Resolved", "ReviewDesk", "case_of", "suggested_exception"]
