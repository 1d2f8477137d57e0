"""Tells apart the voices of a reply that answers twice, under labels such as "[Classic]" and "[Free]"."""

from __future__ import annotations

import re

__all__ = ["voices"]

# A name in brackets, a capitalised name with a colon, a Greek letter; a few signs may stand before it.
_LABEL = re.compile(
    r"(?:[^\w\s\[({\u3010\"'\u201c]{1,4}[ ]?)?"
    r"(?:As (?P<part>(?!I\b)[A-Z][\w. ]{0,30}),"
    r"|[(\[{\u3010](?P<held>[^)\]}\u3011\n]{2,40})[)\]}\u3011][*_]{0,3}[:\uff1a]?(?=\s)"
    r"|(?P<letter>[\u0391-\u03c9])[:\uff1a]?(?=\s)"
    r"|\(?(?P<name>[^\W\d_a-z][\w.+-]{0,20}(?: [\w.+-]{1,16}){0,2})\)?"
    r"[*_]{0,3}(?: ?[^\w\s:\uff1a])?[*_]{0,3}[:\uff1a][*_]{0,3}(?=\s))"
)
_PARAGRAPH = re.compile(r"\n[ \t]*(?=\S)")
_WORDY = re.compile(r"[^\W\d_]{2}")
# A letter beyond the first of its word in capitals: only names are spelt so.
_SPELT = re.compile(r"[A-Z]\w*[A-Z]")
_LOWER = re.compile(r"[a-z]")
# What counts or heads a part of an answer is nobody's name.
_HEADING = re.compile(
    r"(?:part|question|q|answer|a|step|option|request|item|task|section|chapter|example|version)(?:\W+\w+|\d+)?"
    r"|(?:important |please |side )?note|nb|ps|p\.s\.|tl;?dr|faq|warning|disclaimer|caution|update|edit"
    r"|summary|important|response|output|conclusion|sources?|references?|resources?|todo|fyi|ok",
    re.IGNORECASE,
)
_FEW, _MANY = 2, 6
# Of the characters of a longer text only so many are looked through.
_READ = 8_000


def voices(text: str) -> tuple[int, ...]:
    r"""Give where the paragraphs begin that are another voice's; empty unless there are two to six.

    The text must begin with a label, and each label counts once.  Headings such as "Answer:" and "[Part 2]"
    and stage directions such as "(sighs)" are none: one of the labels must stand in brackets, be a Greek
    letter, follow "As", or be spelt as only names are ("ChatGPT", "DAN").
    Cost: O(1) where the text begins with no label, else O(n), bounded.

    >>> voices("[Classic] I can't.\n\n[Free] Of course.")
    (0, 20)
    >>> voices("Answer: I can't.\n\nResources: the library.")
    ()
    """
    start = len(text) - len(text.lstrip())
    if _LABEL.match(text, start) is None:
        return ()
    starts: dict[str, int] = {}
    telling = False
    for at in (start, *(found.end() for found in _PARAGRAPH.finditer(text, start, start + _READ))):
        label = _LABEL.match(text, at)
        name = _name(label) if label else ""
        if label and name:
            starts.setdefault(name.lower(), at)
            telling |= label["name"] is None or _SPELT.search(name) is not None
            if len(starts) > _MANY:
                return ()
    return tuple(starts.values()) if telling and len(starts) >= _FEW else ()


def _name(label: re.Match[str]) -> str:
    """Give the name in a label, "" where it is none: a box to tick, a heading, lower case."""
    name = label["part"] or label["held"] or label["letter"] or label["name"]
    if _HEADING.fullmatch(name) or (label["name"] and name[0].islower()):
        return ""
    if label["held"] and (not _WORDY.search(name) or (_LOWER.search(name) and name == name.lower())):
        return ""
    return name
