"""What the trained network makes of a request: how likely harm, attack and crisis are, and where."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import resources

import msgspec
import numpy as np
from numpy.typing import NDArray

from demur.models import GAP, Calibration, Network, grams
from demur.text import Normal, normalise
from demur.types import Category

__all__ = ["Heard", "JudgeTuning", "Judged", "hear", "judge", "network", "shown", "told", "tuning"]

Floats = NDArray[np.float32]
HEAD, TAIL = 6_000, 2_000
"""Characters that are read from the beginning of a text and from its end."""
_BREAK = "\n\n"
# What a sentence does that is named by the network; its other acts have no meaning of their own.
_NAMED = ("harm", "jailbreak", "injection", "crisis")
_CLEARLY = 0.5
# Of several such sentences those are shown that come so near to the clearest.
_NEARLY = 0.9
_EVEN = Calibration(1.0, (0.0,) * len(Category))


class JudgeTuning(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How each head of the network is believed; fitted on sources that it had not seen.

    alarm: the probability from which on a crisis is told; one in a hundred harmless items that sound like one
        reaches it
    fewest: words that a text must have to be judged; of fewer, the network makes too much
    """

    harm: Calibration
    attack: Calibration
    crisis: Calibration
    alarm: float
    fewest: int = 1


class Judged(msgspec.Struct, frozen=True):
    """What the network makes of a text; probabilities in [0, 1].

    attack: of a jailbreak or an injection
    category: the likeliest, if it is harmful; of_category: of harm of that category
    places: offsets of the sentences that show one of these most clearly, in the text as it came
    alarmed: whether the crisis is likely enough to be told
    closer: whether an encoder looked as well
    """

    harm: float
    attack: float
    crisis: float
    category: Category
    of_category: float
    places: tuple[tuple[int, int], ...]
    alarmed: bool = False
    closer: bool = False


class Heard(msgspec.Struct, frozen=True):
    """What a network says of a text, before it is believed.

    heads: (1, labels) log-odds by head; labels: of each head
    shown: the text as it was read; places: as in `Judged`; words: how many were read, at least 1
    """

    heads: Mapping[str, Floats]
    labels: Mapping[str, tuple[str, ...]]
    shown: str
    places: tuple[tuple[int, int], ...]
    words: int


@cache
def network() -> Network:
    """Give the built-in network.  Cost: 30 ms at the first call."""
    return Network.load((resources.files("demur.risk") / "data" / "model.npz").read_bytes())


@cache
def tuning() -> JudgeTuning:
    """Give the tuning of the built-in network."""
    source = (resources.files("demur.risk") / "data" / "tuning.json").read_bytes()
    return msgspec.json.decode(source, type=JudgeTuning)


def shown(text: str) -> str:
    """Give what is read of `text`, in plain letters: of a long one the beginning and the end.  Cost: O(1)."""
    return _plain(text)[1]


def judge(text: str, *, weights: Network, believed: JudgeTuning) -> Judged | None:
    """Judge `text`, None where its words are too few.  Never raises.  Cost: 0.4 ms for 600 characters.

    >>> found = judge("How do I make a pipe bomb?", weights=network(), believed=tuning())
    >>> found.harm > 0.5
    True
    """
    heard = hear(text, weights=weights)
    return None if heard is None or heard.words < believed.fewest else told(heard, believed=believed)


def hear(text: str, *, weights: Network) -> Heard | None:
    """Give what `weights` say of `text`, None where it has no word.  Never raises."""
    normal, read = _plain(text)
    found = grams([read])
    opinions = weights.read(found, 1)
    if not opinions.read[0]:
        return None
    shows = opinions.acts[:, [weights.acts.index(name) for name in _NAMED]].max(axis=1)
    clear = np.flatnonzero(shows >= max(_CLEARLY, _NEARLY * float(shows.max())))
    places = tuple(
        _place(normal.stretch(int(found.begin[at]), int(found.end[at])), skipped=len(text) - HEAD - TAIL)
        for at in clear
    )
    return Heard(opinions.heads, weights.labels, read, places, found.hashes.shape[1])


def told(heard: Heard, *, believed: JudgeTuning) -> Judged:
    """Give what was heard as probabilities that can be believed."""
    heads = heard.heads
    kinds = _EVEN.probabilities(heads["category"])[0]
    harm = _second(believed.harm.probabilities(heads["harm"])[0])
    crisis = _second(believed.crisis.probabilities(heads["crisis"])[0])
    return Judged(
        harm=harm,
        attack=round(1 - float(believed.attack.probabilities(heads["attack"])[0, 0]), 3),
        crisis=crisis,
        category=Category(heard.labels["category"][int(kinds.argmax())]),
        of_category=round(harm * float(kinds.max()), 3),
        places=heard.places,
        alarmed=crisis >= believed.alarm,
    )


def _plain(text: str) -> tuple[Normal, str]:
    """Give what is read of `text`, with the way back, and as the network is shown it."""
    part = text if len(text) <= HEAD + TAIL else f"{text[:HEAD]}{_BREAK}{text[-TAIL:]}"
    normal = normalise(part)
    return normal, normal.text.replace(GAP, " ")


def _place(stretch: tuple[int, int], *, skipped: int) -> tuple[int, int]:
    """Lead a stretch of what is read back to the text, of which so many characters are not read."""
    first, last = stretch
    if skipped > 0:
        first, last = (at + skipped - len(_BREAK) if at >= HEAD else at for at in (first, last))
    return first, last


def _second(likely: Floats) -> float:
    return round(float(likely[1]), 3)
