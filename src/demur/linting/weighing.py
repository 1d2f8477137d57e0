"""From all that is seen of a refusal to how likely the whole has a fault, the same way in every language.

What sentences do is told by a model of each language; how much that says of the whole is learned once, from
refusals in all of them: a lecture beside an offer is still one, a bare no beside a named offer may do.
"""

from __future__ import annotations

from functools import cache
from importlib import resources
from typing import Final

import msgspec
import numpy as np
from numpy.typing import NDArray

from demur.linting.base import Code
from demur.linting.echo import Echo
from demur.linting.judging import evidence
from demur.linting.seen import Seen
from demur.linting.tone import LABELS

__all__ = ["WHOLE", "Head", "features", "heads", "likelihood"]

WHOLE: Final = (
    Code.PREACHY,
    Code.ROBOTIC,
    Code.ACCUSING,
    Code.VAGUE,
    Code.NO_ALTERNATIVE,
    Code.ECHO,
)
"""The faults that a whole refusal has or has not."""
_LEAST = 1e-4


class Head(msgspec.Struct, frozen=True):
    """Weighs what is seen for one fault.

    weights: of each of `features`, behind them of the odds of those that are shares
    limit: from where on the fault is there
    """

    bias: float
    weights: tuple[float, ...]
    limit: float


def features(seen: Seen, echoed: Echo | None) -> NDArray[np.float64]:
    """Give what is seen as figures: shares in [0, 1] with their odds, then counts.

    echoed: None where the request is not known
    """
    shares = list(evidence(seen, echoed).values())
    for label in LABELS:
        likely = seen.of(label)
        first, second = [*sorted(likely, reverse=True), 0.0, 0.0][:2]
        shares += [first, second, sum(likely) / len(likely) if likely else 0.0]
    shares.append(echoed.score if echoed is not None else 0.0)
    content = [each.content for each in seen.sentences] or [0]
    listed = sum(each.listed for each in seen.sentences)
    shared = float(bool(echoed is not None and echoed.shared))
    counts = [len(seen.sentences), sum(content), max(content), min(content), listed, shared]
    told = np.array(shares)
    held = np.minimum(np.maximum(told, _LEAST), 1 - _LEAST)
    return np.concatenate([told, np.log(held / (1 - held)), np.log1p(counts)])


def likelihood(seen: Seen, echoed: Echo | None) -> dict[Code, float]:
    """Give for each code of WHOLE how likely the refusal has that fault; cost: 60 us."""
    weights, biases = _matrix()
    likely = 1 / (1 + np.exp(-(features(seen, echoed) @ weights + biases)))
    return dict(zip(heads(), likely.tolist(), strict=True))


@cache
def heads() -> dict[Code, Head]:
    """Give the weights, by code."""
    source = (resources.files("demur.linting") / "data" / "heads.json").read_bytes()
    return msgspec.json.decode(source, type=dict[Code, Head])


@cache
def _matrix() -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    found = heads().values()
    return np.array([head.weights for head in found]).T, np.array([head.bias for head in found])
