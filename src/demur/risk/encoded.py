"""A closer look by an encoder, where a package brings one: weighed with the network, and asked in doubt."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import resources
from typing import Protocol

import msgspec

from demur.models import Network
from demur.risk.model import Floats, Heard, Judged, JudgeTuning, hear, told
from demur.text import language_of

__all__ = ["READS", "RequestEncoder", "Weighed", "judge_closer", "weighed"]

READS = "en"
"""The language that the encoder was fitted on."""


class RequestEncoder(Protocol):
    """Anything that gives odds of what a request is."""

    def odds(self, text: str) -> Mapping[str, Floats]:
        """Give (1, labels) log-odds of one text by name of the network's heads; never raises."""
        ...


class Weighed(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How network and encoder count together; fitted on sources that neither had seen.

    shares: what the encoder's odds count for, by head, in [0, 1]; the network's have the rest
    doubt: by head, the network's probability from which on the encoder is asked; five in a hundred requests
        that should be found stay below it
    tuning: how the sum is believed
    """

    shares: Mapping[str, float]
    doubt: Mapping[str, float]
    tuning: JudgeTuning


@cache
def weighed() -> Weighed:
    """Give how the built-in network and the encoder of `demur-encoder` count together."""
    source = (resources.files("demur.risk") / "data" / "encoder.json").read_bytes()
    return msgspec.json.decode(source, type=Weighed)


def judge_closer(
    text: str, *, weights: Network, believed: JudgeTuning, encoder: RequestEncoder, together: Weighed
) -> Judged | None:
    """Judge `text` by the network, and in doubt, if it is English, by both; None where its words are too few.

    believed: of the network alone; together: of both
    Cost: that of the network, and of the encoder, some 10 ms, where it is asked.
    """
    heard = hear(text, weights=weights)
    if heard is None or heard.words < believed.fewest:
        return None
    alone = told(heard, believed=believed)
    if not _in_doubt(alone, together.doubt) or language_of(heard.shown) != READS:
        return alone
    both = msgspec.structs.replace(heard, heads=_mixed(heard, encoder.odds(heard.shown), together.shares))
    return msgspec.structs.replace(told(both, believed=together.tuning), closer=True)


def _in_doubt(alone: Judged, doubt: Mapping[str, float]) -> bool:
    return any(getattr(alone, head) >= least for head, least in doubt.items())


def _mixed(heard: Heard, seen: Mapping[str, Floats], shares: Mapping[str, float]) -> dict[str, Floats]:
    return {head: odds * (1 - shares[head]) + seen[head] * shares[head] for head, odds in heard.heads.items()}
