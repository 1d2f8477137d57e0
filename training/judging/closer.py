"""Judges by the network and the encoder together, as they ship."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from demur.risk.encoded import judge_closer, weighed
from demur.risk.model import Judged, network, tuning
from demur_encoder import RequestEncoder

__all__ = ["closer_judge"]


def closer_judge() -> Callable[[str], Judged | None]:
    """Give the judgement of a text by both."""
    return partial(
        judge_closer, weights=network(), believed=tuning(), encoder=RequestEncoder(), together=weighed()
    )
