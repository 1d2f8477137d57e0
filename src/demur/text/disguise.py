"""Sees through what hides words: look-alikes, gaps, turned letters, encodings, one within the other."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

import msgspec

from demur.text.encodings import bases, codes, morse, pieced
from demur.text.escapes import escapes
from demur.text.gaps import joined, mended
from demur.text.gates import gates
from demur.text.hidden import unseen
from demur.text.letters import look_alikes, lowered, signs
from demur.text.normal import Normal, normalise
from demur.text.parts import parts
from demur.text.strung import strung
from demur.text.turned import turned
from demur.text.unveiled import Unveiled

__all__ = ["DEEPEST", "meanings", "unveil"]

DEEPEST = 3
"""So many disguises, one within the other, are seen through."""
# Of one text no more is given than so many readings, of so many times its length in all.
_MOST, _TIMES, _ROOM = 16, 6, 4_096


def unveil(text: str) -> Iterator[Unveiled]:
    """Give every way in which `text` may be meant otherwise than it is written; most often none.

    text: as it came or normalised; offsets are into it
    Encodings one within the other are undone three deep; at most 16 readings are given, of six times the
    length of `text` in all.  Cost: O(n).

    >>> [(u.how, u.normal.text) for u in unveil("h0w t0 m4ke br3ad")]
    [('signs', 'how to make bread')]
    """
    return _Search(text).readings([(None, text)])


def meanings(text: str, normal: Normal | None = None) -> Iterator[Unveiled]:
    r"""Give every way in which `text` may be meant otherwise than it is written, what nobody sees included.

    normal: `text` normalised, where it is at hand; offsets are into `text`
    Limits and cost are those of `unveil`.

    >>> [u.normal.text for u in meanings("h0w t0 m\u200b4ke br3ad")]
    ['how to make bread']
    """
    normal = normalise(text) if normal is None else normal
    written = Unveiled("", normal) if normal.here else None
    return _Search(normal.text).readings([(written, normal.text)], hidden=unseen(text))


@dataclass(slots=True)
class _Search:
    """Looks for readings, and for readings of these, breadth first, and stops when enough was given."""

    text: str
    given: int = 0
    spent: int = 0
    seen: set[str] = field(default_factory=set)

    def readings(
        self, start: list[tuple[Unveiled | None, str]], hidden: Iterable[Unveiled] = ()
    ) -> Iterator[Unveiled]:
        waiting = deque((within, text, 0, "") for within, text in start)
        for reading in hidden:
            if self._is_new(reading):
                yield reading
                waiting.append((reading, reading.normal.text, 1, ""))
        while waiting:
            within, text, depth, after = waiting.popleft()
            for step, found in _once(text, after):
                reading = _inside(found, within)
                if step in _DECODING:
                    reading = _plain(reading)
                if self.given == _MOST or self.spent > _TIMES * len(self.text) + _ROOM:
                    return
                if self._is_new(reading):
                    yield reading
                    if depth + 1 < DEEPEST:
                        waiting.append((reading, reading.normal.text, depth + 1, step))

    def _is_new(self, reading: Unveiled) -> bool:
        """Tell whether nobody has given those words yet, and count them."""
        if not self.seen:
            self.seen.add(self.text.lower())
        words = reading.normal.text.lower()
        if words in self.seen:
            return False
        self.seen.add(words)
        self.given += 1
        self.spent += len(words)
        return True


def _inside(found: Unveiled, within: Unveiled | None) -> Unveiled:
    if within is None:
        return found
    how = f"{within.how}+{found.how}" if within.how else found.how
    return msgspec.structs.replace(found, how=how, within=within)


def _plain(reading: Unveiled) -> Unveiled:
    """Make what was decoded plain, for it may hold odd spaces and wide letters as well."""
    if reading.normal.text.isascii():
        return reading
    normal = normalise(reading.normal.text)
    if normal.text == reading.normal.text:
        return reading
    return Unveiled(reading.how, normal, within=reading)


def _once(text: str, after: str) -> Iterator[tuple[str, Unveiled]]:
    """Give every reading of `text` that takes one step, with the step.

    after: the step that led here; of those that change letters one by one only later ones are taken, since
        their order makes no difference
    """
    done = _ORDER.index(after) + 1 if after in _ORDER else 0
    if not done and not text.isascii():
        yield from (("letters", reading) for reading in look_alikes(text))
    found = gates(text)
    if not found:
        return
    lower = lowered(text)
    for gate, look in _LOOKS.items():
        if gate in found and gate not in _ORDER[:done]:
            yield from ((gate, reading) for reading in look(text, lower))


_DECODING = frozenset({"runs", "lines", "escapes", "codes", "strung"})
_ORDER = ("letters", "gaps", "cuts", "signs", "turned")
_LOOKS: Mapping[str, Callable[[str, str], Iterator[Unveiled]]] = {
    "gaps": lambda _, lower: joined(lower),
    "cuts": lambda _, lower: mended(lower),
    "signs": lambda _, lower: signs(lower),
    "turned": turned,
    "runs": lambda text, _: bases(text),
    "morse": lambda text, _: morse(text),
    "escapes": lambda text, _: escapes(text),
    "strung": lambda _, lower: strung(lower),
    "lines": lambda text, _: pieced(text),
    "parts": lambda text, _: parts(text),
    "codes": lambda text, _: codes(text),
}
