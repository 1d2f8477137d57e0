"""Puts the parts of an answer together, as its reader sees them, and remembers where each stands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import msgspec

from demur.errors import InputError, nearest
from demur.linting.base import Part

__all__ = ["Joined", "joined"]


class Joined(msgspec.Struct, frozen=True):
    """A text, and what stretches of it are; None where that is not known."""

    text: str
    parts: tuple[tuple[Part, int, int], ...] | None


def joined(text: str, parts: Mapping[str, str | Sequence[str]]) -> Joined:
    r"""Give `parts` with their places in `text`; where they are not all in it, in a text made of them.

    Raises InputError, with the nearest name, for a part that is not known or is no text.

    >>> joined("", {"boundary": "I won't sing.", "alternatives": ["Hum", "Dance"]}).text
    "I won't sing.\n- Hum\n- Dance"
    """
    said = list(_said(parts))
    places = _places(text, said) if text else None
    if places is None:
        text = _written(said)
        places = _places(text, said)
    return Joined(text, tuple(places or ()))


def _said(parts: Mapping[str, str | Sequence[str]]) -> Iterator[tuple[Part, str]]:
    known = [part.value for part in Part]
    for name in parts:
        if name not in known:
            raise InputError(
                f"there is no part {name!r}", where="lint(parts=...)", hint=nearest(str(name), known)
            )
    for part in Part:
        held = parts.get(part.value, "")
        lines = [held] if isinstance(held, str) else list(held)
        for line in lines:
            if not isinstance(line, str):
                raise InputError(
                    f"the part {part.value!r} holds {type(line).__name__}",
                    where="lint(parts=...)",
                    hint="give strings",
                )
            if line.strip():
                yield part, line.strip()


def _places(text: str, said: Sequence[tuple[Part, str]]) -> list[tuple[Part, int, int]] | None:
    at, found = 0, []
    for part, line in said:
        start = text.find(line, at)
        if start < 0:
            return None
        at = start + len(line)
        found.append((part, start, at))
    return found


def _written(said: Sequence[tuple[Part, str]]) -> str:
    out = ""
    for part, line in said:
        if part is Part.ALTERNATIVES:
            out += f"\n- {line}"
        elif part in {Part.LEAD, Part.ENGAGEMENT}:
            out += f"\n\n{line}"
        else:
            out += f" {line}"
    return out.strip()
