"""Let a deployment's own fixed refusal sentence be recognised, beside the built-in lexicon.

Run it with: python examples/05_own_reader.py
"""

from __future__ import annotations

import demur
from demur.guard import Detector
from demur.reading import LexiconReader

OURS = "This assistant only answers questions about trains."


class HouseReader:
    """Looks for our own sentence first, and leaves everything else to another reader.

    A reader is anything with this one method; it never raises, whatever the text.
    """

    def __init__(self, otherwise: demur.Reader) -> None:
        self.otherwise = otherwise

    def read(self, text: str, *, prompt: str | None = None) -> demur.Reading:
        """Read `text`; our own sentence refuses because that is not what this assistant is for."""
        start = text.find(OURS)
        if start < 0:
            return self.otherwise.read(text, prompt=prompt)
        return demur.Reading(
            outcome=demur.Outcome.REFUSED,
            kind=demur.Kind.CAPABILITY,
            spans=(demur.Span(start=start, end=start + len(OURS), rule="house.trains"),),
            confidence=0.99,
            ran=("house",),
        )


detector = Detector(reader=HouseReader(LexiconReader()))

for words in (OURS, "I'm sorry, but I can't help with that.", "The next train leaves at noon."):
    finding = detector.detect(words)
    print(f"{finding.outcome:<9} {finding.kind or '-':<11} by {finding.ran[-1]:<8} {words}")

assert detector.detect(OURS).kind is demur.Kind.CAPABILITY
