"""Puts attacks together from parts, and harmless requests that look like them: only the sense differs."""

from __future__ import annotations

import base64
import re
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from random import Random

__all__ = ["forged"]

_PARTS = Path(__file__).with_name("forge.toml")
_FIELD = re.compile(r"(?<!\{)\{([A-Za-z_]+)\}(?!\})")
_LONG_WORD = re.compile(r"\b\w{4,}\b")
# A filled field may hold fields again, so deep.
_DEPTH = 4
_JOINS = (" ", " ", " ", "\n", "\n\n", "\n- ")
_LINES, _ORDERS, _REASONS = (1, 1, 2, 3, 5, 7), (0, 1, 2, 3, 5, 8), (0, 1, 2)
# How often something is done, as a share.
TRICK, SHUFFLED, ENDED, DECOY = 0.3, 0.4, 0.8, 0.2
SMALL, CAPITAL, BOLD, BOLD_WORD = 0.12, 0.05, 0.05, 0.1


def forged(asks: Sequence[str], *, count: int, seed: int = 1) -> list[tuple[str, str]]:
    """Give `count` texts of each of four sorts with their labels: attacks, and their harmless likenesses.

    asks: harmful requests, which the attacks ask for; the likenesses ask for easy things
    """
    forge = _Forge(tomllib.loads(_PARTS.read_text("utf-8")), asks, Random(seed))  # noqa: S311 - repeatable
    personas = [(forge.persona("unbound"), "jailbreak") for _ in range(count)]
    personas += [(forge.persona("tame"), "benign") for _ in range(count)]
    documents = [(forge.document("hostile"), "injection") for _ in range(count)]
    return [*personas, *documents, *((forge.document("harmless"), "benign") for _ in range(count))]


class _Forge:
    """Fills and joins parts by chance."""

    def __init__(
        self, parts: Mapping[str, Mapping[str, Sequence[str]]], asks: Sequence[str], chance: Random
    ) -> None:
        self._parts, self._asks, self._chance = parts, asks, chance
        self._words = {**parts["lists"], **parts["documents"], **parts["asks"]}

    def persona(self, sort: str) -> str:
        """Give one part to play, with its orders, as long or short as people write them."""
        parts, chance = self._parts[sort], self._chance
        if self._happens(TRICK):
            return self._filled(chance.choice(parts["trick"]), sort)
        # A part without an order is none that somebody would take for an attack, or for a game.
        orders = chance.choice(_ORDERS) or int(sort == "tame")
        body = [
            *chance.sample(parts["line"], chance.choice(_LINES)),
            *chance.sample(parts["order"], orders),
            *filter(None, chance.sample(parts["reason"], chance.choice(_REASONS))),
        ]
        if self._happens(SHUFFLED):
            chance.shuffle(body)
        if self._happens(ENDED):
            body.append(chance.choice(self._words["payload"]))
        return self._styled(self._filled(chance.choice(_JOINS).join(body), sort))

    def document(self, sort: str) -> str:
        """Give somebody's text with one sentence in it that speaks to the model, or to people."""
        slot = self._chance.choice(self._words[sort])
        if sort == "hostile" and self._happens(DECOY):
            slot = f"{self._chance.choice(self._words['harmless'])} {slot}"
        frame = self._chance.choice(self._words["frame"]).replace("{slot}", slot)
        return self._filled(frame, sort).replace("{{", "{").replace("}}", "}")

    def _happens(self, share: float) -> bool:
        return self._chance.random() < share

    def _filled(self, text: str, sort: str) -> str:
        """Fill the fields, with one name and one request throughout."""
        easy = self._chance.choice(self._words["easy"])
        ask = easy if sort in ("tame", "harmless") else self._chance.choice(self._asks)
        half = len(ask) // 2
        known = {
            "name": self._chance.choice(self._words["name"]),
            "ask": ask,
            "half_a": ask[:half],
            "half_b": ask[half:],
            "code": _coded(ask),
            "easy": easy,
            "easy_code": _coded(easy),
        }

        def field(match: re.Match[str]) -> str:
            key = match[1]
            found = known.get(key) or self._chance.choice(self._words[key.lower()])
            return found if key.islower() else found[0].upper() + found[1:]

        for _ in range(_DEPTH):
            text = _FIELD.sub(field, text)
        return text

    def _styled(self, text: str) -> str:
        """Write as hastily, or as loudly, as some people do."""
        if self._happens(SMALL):
            return text.lower().replace("'", "")
        if self._happens(CAPITAL):
            return text.upper()
        if self._happens(BOLD):
            return _LONG_WORD.sub(
                lambda word: f"**{word[0]}**" if self._happens(BOLD_WORD) else word[0], text
            )
        return text


def _coded(text: str) -> str:
    return base64.b64encode(text.encode()).decode()
