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
from demur.linting.judging import LIMITS, evidence
from demur.linting.seen import Seen
from demur.linting.taking_up import FIGURES
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

    weights: of each of `features`
    languages: what is added for one, since models of some are surer than those of others
    limit: from where on the fault is there
    """

    bias: float
    weights: tuple[float, ...]
    languages: dict[str, float]
    limit: float


def features(seen: Seen, echoed: Echo | None) -> NDArray[np.float64]:
    """Give what is seen as figures: shares in [0, 1] with their odds, counts, and what is taken up.

    echoed: None where the request is not known
    """
    count = len(seen.sentences)
    content = [each.content for each in seen.sentences] or [0]
    listed = sum(each.listed for each in seen.sentences)
    shared = echoed is not None and echoed.shared
    told = np.empty(len(LIMITS) + 3 * len(LABELS) + 1)
    taken = echoed.figures if echoed is not None else (0.0,) * FIGURES
    told[: len(LIMITS)] = list(evidence(seen, echoed).values())
    told[len(LIMITS) : -1] = _by_label(seen.shares).ravel()
    told[-1] = echoed.score if echoed is not None else 0.0
    held = np.minimum(np.maximum(told, _LEAST), 1 - _LEAST)
    counts = [count, sum(content), max(content), min(content), listed, shared]
    return np.concatenate([told, np.log(held / (1 - held)), np.log1p(counts), taken])


def _by_label(shares: NDArray[np.float64]) -> NDArray[np.float64]:
    """Give (labels, 3): how likely the likeliest sentence is, the second, and all on average."""
    found = np.zeros((len(LABELS), 3))
    count = shares.shape[1]
    if count:
        found[:, : min(count, 2)] = np.sort(shares)[:, ::-1][:, :2]
        found[:, 2] = np.add.reduce(shares, axis=1) / count
    return found


def likelihood(seen: Seen, echoed: Echo | None) -> dict[Code, float]:
    """Give for each code of WHOLE how likely the refusal has that fault; cost: 60 us."""
    weights, biases = _matrix(seen.language)
    likely = 1 / (1 + np.exp(-(features(seen, echoed) @ weights + biases)))
    return dict(zip(heads(), likely.tolist(), strict=True))


@cache
def heads() -> dict[Code, Head]:
    """Give the weights, by code."""
    source = (resources.files("demur.linting") / "data" / "heads.json").read_bytes()
    return msgspec.json.decode(source, type=dict[Code, Head])


@cache
def _matrix(language: str) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    found = heads().values()
    biases = [head.bias + head.languages.get(language, 0.0) for head in found]
    return np.array([head.weights for head in found]).T, np.array(biases)
