"""Reads a reply by lexicon and structure."""

from __future__ import annotations

import re
from bisect import bisect_left

import msgspec

from demur.reading.category import named_category
from demur.reading.decide import decide
from demur.reading.evidence import Evidence, Said, gather
from demur.reading.lexicon import Lexicon, Role, bits, lexicons, load_lexicon
from demur.reading.passages import fold, prepare, prepare_wide, roughly_split
from demur.reading.spoken import spoken
from demur.reading.voices import voices
from demur.reading.window import Window, window
from demur.text import language_of, normalise
from demur.types.reading import Reading, Span
from demur.types.vocabulary import Kind, Outcome

__all__ = ["LexiconReader", "Look"]

_RAN = ("lexicon",)
_LESS = bits(Role.REFUSAL, Role.MORAL, Role.QUESTION, Role.PREMISE)
_LIKELY = (b"n't", b" not ", b"sorry", b"cannot", b"unable", b"apolog", b"<")
"""Where one of these stands, looking for less would mostly be in vain."""
_WRAPPED = re.compile(r"\n[ \t]*+[a-z]")
_WORD = re.compile(rb"[a-z0-9?]")


class Look(msgspec.Struct, frozen=True):
    """What the lexicon saw in a reply, and what it makes of it.

    evidence: None where nothing was looked at closely
    """

    reading: Reading
    evidence: Evidence | None = None
    refusing: tuple[int, ...] = ()


class LexiconReader:
    """Reads replies by what their sentences say and stand in; abstains on languages that have no lexicon."""

    def read(self, text: str, *, prompt: str | None = None) -> Reading:
        """Read `text`; never raises on any string.

        Of more than 20,000 characters the first 16,000 after any reasoning and the last 4,000 are read.
        Text without a letter or figure is not read.  Cost: O(n) to find reasoning, then bounded.
        prompt: not looked at; a reading that depends on it sets `needs_prompt`
        """
        del prompt
        return self.look(text).reading

    def look(self, text: str, *, language: str | None = None) -> Look:
        """Do what `read` does and give what it rests on as well.

        language: that the text is in, where it is known; else it is told from the text
        """
        seen = window(text)
        language = language or language_of(seen.text) or "en"
        if language not in lexicons():
            return _UNREAD
        lexicon = load_lexicon(language)
        normal = normalise(seen.text)
        if language == "en":
            folded = fold(normal.text)
            if not _WORD.search(folded):
                return _UNREAD
            if _is_plain(folded, lexicon, wrapped=_WRAPPED.search(normal.text) is not None):
                return _PLAIN
            prepared = prepare(normal, folded)
        else:
            prepared = prepare_wide(normal)
        if not prepared.sentences:
            return _UNREAD
        evidence = gather(prepared, lexicon)
        starts = [sentence.start for sentence in prepared.sentences]
        opinion = decide(evidence, tuple(bisect_left(starts, at) for at in voices(spoken(seen.text))))
        spans = tuple(_span(evidence.said[i], seen) for i in opinion.refusing)
        refusing = b"\n".join(prepared.lines[index] for index in opinion.refusing)
        category = named_category(refusing, language=language) if refusing else None
        reading = Reading(
            outcome=opinion.outcome,
            kind=Kind.SAFETY if category and opinion.kind is Kind.UNSTATED else opinion.kind,
            category=category,
            spans=spans,
            confidence=opinion.confidence,
            ran=_RAN,
            needs_prompt=opinion.needs_prompt,
        )
        return Look(reading, evidence, opinion.refusing)


_UNREAD = Look(Reading(outcome=Outcome.UNKNOWN, confidence=0.0, ran=_RAN))
_PLAIN = Look(Reading(outcome=Outcome.ANSWERED, confidence=0.9, ran=_RAN))


def _is_plain(folded: bytes, lexicon: Lexicon, *, wrapped: bool) -> bool:
    """Tell whether no entry matches that could make a reply anything but an answer; saves splitting most.

    Never true of a text with a refusing sentence, except one that breaks at an abbreviation.
    """
    for cue in _LIKELY:
        if cue in folded:
            return False
    return not lexicon.roles(roughly_split(folded, wrapped=wrapped)) & _LESS


def _span(said: Said, seen: Window) -> Span:
    start, end = said.sentence.start, said.sentence.end
    rule = (said.refusing or said.entries[0]).id
    return Span(start=seen.origin(start), end=seen.origin(end - 1) + 1, rule=rule)
