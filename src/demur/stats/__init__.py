"""Proportions with their uncertainty: no figure leaves Demur without a denominator and an interval."""

from __future__ import annotations

from demur.stats.difference import Difference, difference
from demur.stats.intervals import Interval, wilson
from demur.stats.paired import Paired, mcnemar, paired
from demur.stats.rates import Rate, rate

__all__ = ["Difference", "Interval", "Paired", "Rate", "difference", "mcnemar", "paired", "rate", "wilson"]
