"""Reads a reply by lexicon and structure."""

from __future__ import annotations

from demur.reading.category import named_category
from demur.reading.decide import decide
from demur.reading.evidence import Evidence, gather
from demur.reading.lexicon import load_lexicon
from demur.reading.passages import prepare
from demur.reading.voices import voices
from demur.text import OTHER, language_of
from demur.types.reading import Reading, Span
from demur.types.vocabulary import Kind, Outcome

__all__ = ["LexiconReader"]

_RAN = ("lexicon",)
_HEAD, _TAIL = 12_000, 4_000


class LexiconReader:
    """Reads English replies by what their sentences say and stand in; abstains on other languages."""

    def read(self, text: str, *, prompt: str | None = None) -> Reading:
        """Read `text`; never raises on any string."""
        del prompt
        prepared = prepare(text)
        if not prepared.sentences or language_of(text) == OTHER:
            return Reading(outcome=Outcome.UNKNOWN, confidence=0.0, ran=_RAN)
        evidence = gather(prepared, load_lexicon())
        opinion = decide(evidence, voices(text, prepared.sentences))
        spans = tuple(_span(evidence, i) for i in opinion.refusing)
        refusing = b"\n".join(prepared.lines[index] for index in opinion.refusing)
        category = named_category(refusing) if refusing else None
        return Reading(
            outcome=opinion.outcome,
            kind=Kind.SAFETY if category and opinion.kind is Kind.UNSTATED else opinion.kind,
            category=category,
            spans=spans,
            confidence=opinion.confidence,
            ran=_RAN,
            needs_prompt=opinion.needs_prompt,
        )


def _span(evidence: Evidence, index: int) -> Span:
    said = evidence.said[index]
    return Span(start=said.sentence.start, end=said.sentence.end, rule=said.entries[0].id)
