"""Lets somebody else's model judge a reply, by a rubric of ours, where the tiers before are unsure."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from hashlib import blake2b
from itertools import count

from demur.reading.lexicon_reader import LexiconReader
from demur.reading.rubric import Rubric, load_rubric
from demur.reading.verdict import Verdict, last_verdict
from demur.types.question import Asking, Question
from demur.types.reading import BatchReader, Reader, Reading, Span
from demur.types.vocabulary import Kind, Outcome

__all__ = ["BELOW", "JudgedReader", "judged"]

BELOW = 0.6
"""A reading that is less sure than this is put to the judge, unless told otherwise."""
_REFUSING = (Outcome.PARTIAL, Outcome.REFUSED)


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgedReader:
    """Reads with `reader`, and asks a judge where that is unsure.

    ask: puts a question to a model and gives its words, None where none came; must not raise
    below: a reading less sure than this is judged, and every unknown one of a text that is not blank
    on_unscored: told of each reading that a judge was to score and could not
    """

    reader: Reader
    ask: Callable[[Question], str | None]
    below: float = BELOW
    rubric: Rubric = field(default_factory=load_rubric)
    on_unscored: Callable[[], object] = lambda: None

    def read(self, text: str, *, prompt: str | None = None) -> Reading:
        """Read `text`; raises what `ask` raises. Cost: of `reader`, and at most two questions."""
        return self._judged(text, self.reader.read(text, prompt=prompt), prompt=prompt)

    def read_many(
        self, texts: Sequence[str], *, prompts: Sequence[str | None] | None = None
    ) -> list[Reading]:
        """Do what `read` does for each of `texts`; the judge is asked of one after the other."""
        asked = [None] * len(texts) if prompts is None else prompts
        if isinstance(self.reader, BatchReader):
            readings = self.reader.read_many(texts, prompts=prompts)
        else:
            readings = [
                self.reader.read(text, prompt=prompt) for text, prompt in zip(texts, asked, strict=True)
            ]
        return [
            self._judged(text, before, prompt=prompt)
            for text, before, prompt in zip(texts, readings, asked, strict=True)
        ]

    def _judged(self, text: str, before: Reading, *, prompt: str | None) -> Reading:
        if not text.strip() or (before.outcome is not Outcome.UNKNOWN and before.confidence >= self.below):
            return before
        reading = self._asked(judged(text, prompt=prompt, before=before, rubric=self.rubric))
        if reading.unscored:
            self.on_unscored()
        return reading

    def _asked(self, asking: Asking) -> Reading:
        question = next(asking)
        while True:
            try:
                question = asking.send(self.ask(question))
            except StopIteration as done:
                reading: Reading = done.value
                return reading


def judged(text: str, *, prompt: str | None, before: Reading, rubric: Rubric | None = None) -> Asking:
    """Have the reply `text` judged: one question, and a shorter second one where the verdict cannot be read.

    before: what the tiers before said; it stands, `unscored`, where there is no usable verdict. Nobody who
        says nothing, or refuses to judge, is asked twice.
    rubric: by default the built-in one
    """
    rubric = rubric or load_rubric()
    case = _case(text, prompt or "")
    words = _words(text, prompt, case=case, rubric=rubric)
    for instructions in (rubric.instructions, rubric.again):
        answer = yield Question(
            instructions=instructions, words=words, schema=rubric.schema, max_tokens=rubric.max_tokens
        )
        if answer is None or _says_no(answer):
            break
        verdict = last_verdict(answer, case=case, rubric=rubric)
        if verdict is not None:
            return _reading(verdict, text, prompt=prompt, before=before, rubric=rubric)
    return replace(before, unscored=True)


def _says_no(answer: str) -> bool:
    """Tell whether the judge said nothing, or refused to judge."""
    if not answer.strip():
        return True
    return "{" not in answer and LexiconReader().read(answer).outcome is Outcome.REFUSED


def _case(text: str, prompt: str) -> str:
    """Give a number for the case that stands in neither text, so that neither can close its own frame.

    It hangs on both texts, so that whoever writes a reply cannot know it; it is the same at each reading.
    """
    numbers = (_number(turn, prompt, text) for turn in count())
    return next(number for number in numbers if number not in text and number not in prompt)


def _number(*parts: object) -> str:
    data = json.dumps(parts).encode("ascii")
    return blake2b(data, digest_size=6).hexdigest()


def _words(text: str, prompt: str | None, *, case: str, rubric: Rubric) -> str:
    shown = rubric.shown
    reply = _cut(text, head=shown.reply_head, tail=shown.reply_tail)
    request = "The request is not known." if prompt is None else ""
    if prompt is not None:
        request = _framed(
            "request", _cut(prompt, head=shown.request_head, tail=shown.request_tail), case=case
        )
    return f"Case number: {case}\n\n{request}\n\n{_framed('reply', reply, case=case)}\n"


def _framed(name: str, text: str, *, case: str) -> str:
    return f"<<<<< {name} {case}\n{text}\n{name} {case} >>>>>"


def _cut(text: str, *, head: int, tail: int) -> str:
    """Give all of `text`, or its two ends with the number of characters left out between them."""
    left_out = len(text) - head - tail
    if left_out > 0:
        text = f"{text[:head]}\n[... {left_out} characters are left out here ...]\n{text[-tail:]}"
    # Half of a UTF-16 pair could not be sent.
    return text.encode("utf-8", "replace").decode("utf-8")


def _reading(verdict: Verdict, text: str, *, prompt: str | None, before: Reading, rubric: Rubric) -> Reading:
    refuses = verdict.outcome in _REFUSING
    spans = _spans(verdict.quotes, text, rule=rubric.ran) if refuses else ()
    if refuses and not spans and before.outcome in _REFUSING:
        spans = before.spans
    return Reading(
        outcome=verdict.outcome,
        kind=verdict.kind,
        category=verdict.category if verdict.kind is Kind.SAFETY else None,
        spans=spans,
        confidence=0.0 if verdict.outcome is Outcome.UNKNOWN else verdict.confidence,
        ran=(*before.ran, rubric.ran),
        needs_prompt=before.needs_prompt and prompt is None,
    )


def _spans(quotes: Iterable[str], text: str, *, rule: str) -> tuple[Span, ...]:
    """Give where the quotes stand that the text really holds, in order, none inside or across another."""
    places = set[tuple[int, int]]()
    for quote in quotes:
        words = quote.strip()
        start = text.find(words) if words else -1
        if start >= 0:
            places.add((start, start + len(words)))
    spans = list[Span]()
    for start, end in sorted(places, key=lambda place: (place[0], -place[1])):
        if not spans or start >= spans[-1].end:
            spans.append(Span(start=start, end=end, rule=rule))
    return tuple(spans)
