"""Where help is to be had in a crisis, as lines that can be shown and followed."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from demur.answers.crisis import Line, Resources, link_of

__all__ = ["Help", "helps_of"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Help:
    """One line of help.

    label: what it calls itself
    shown: the number or address, for those who type or dial
    url: a tel, sms or https link
    """

    label: str
    shown: str
    url: str

    def __str__(self) -> str:
        """Give label and number or address."""
        return f"{self.label}: {self.shown}"


@lru_cache(maxsize=512)
def helps_of(resources: Resources, *, emergency: str) -> tuple[Help, ...]:
    """Give the emergency number first, then the lines.

    emergency: what the emergency number is called in the user's language
    """
    found = [_of_line(line) for line in resources.lines]
    if resources.emergency:
        number = resources.emergency
        found.insert(0, Help(label=emergency, shown=number, url=f"tel:{number}"))
    return tuple(found)


def _of_line(line: Line) -> Help:
    shown = line.phone or line.text or line.url.removeprefix("https://").rstrip("/")
    return Help(label=line.name, shown=shown, url=link_of(line))
