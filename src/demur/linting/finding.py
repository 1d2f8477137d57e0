"""Collects everything that is wrong with a refusal, with places."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from demur.linting.base import Code, Label, Part, Severity
from demur.linting.citing import MARKED, machine, numbered
from demur.linting.echo import Echo
from demur.linting.judging import FAULTS, LIMITS, evidence, limits_of
from demur.linting.level import grade, length
from demur.linting.seen import Seen
from demur.linting.tone import Tone
from demur.linting.weighing import heads, likelihood

__all__ = ["LIKELY", "SURE", "Finding", "findings"]

_LONG, _TOO_LONG, _ANSWER = 150, 220, 170
"""Words from which on a refusal is long, and much too long; and an answer of parts."""
_HARD, _TOO_HARD, _PLAIN = 12.0, 16.0, 10.0
"""Grades from which on a refusal is hard to read, and much too hard; and an answer of parts."""
_REASONS, _APOLOGIES = 3, 2
LIKELY, SURE, _SCARCE = 0.5, 0.75, 0.25
_FEWEST = 2
_ECHO = 0.4
"""How much may come again in an answer at most: what is written with care can do without."""


class Finding(NamedTuple):
    """One issue before it gets its words; see `Issue`."""

    code: Code
    score: float
    start: int = 0
    end: int = 0
    severity: Severity = Severity.FAULT
    part: Part | None = None


def findings(
    seen: Seen, echoed: Echo | None, *, tone: Tone | None, strict: bool, longest: bool
) -> Iterator[Finding]:
    """Give what is wrong with `seen`.

    strict: the parts are known, and each must be there and be right
    longest: only the beginning of the text was read
    """
    limits = limits_of(tone.limits if tone else {})
    yield from _cited(seen)
    yield from _sized(seen, strict=strict, longest=longest, known=tone is not None)
    yield from _apologies(seen, strict=strict)
    if strict:
        yield from _in_parts(seen, echoed, limits=limits)
    elif tone is not None:
        yield from _in_whole(seen, echoed, limits=limits)
        yield from _missing(seen)
    elif echoed is not None and echoed.score >= limits[Code.ECHO]:
        yield from _echoed(seen, echoed)
    if tone is None:
        yield Finding(Code.UNREAD, 1.0, severity=Severity.HINT)


def _in_parts(seen: Seen, echoed: Echo | None, *, limits: Mapping[Code, float]) -> Iterator[Finding]:
    """Give what is wrong with an answer whose parts are known, sentence by sentence."""
    grounds = evidence(seen, echoed)
    for code, label in FAULTS.items():
        # What somebody wrote with care is believed until a fault is likelier than none.
        limit = max(LIKELY, limits[code])
        if grounds[code] >= limit:
            yield from _sentences(seen, code, label=label, limit=limit)
    if echoed is not None and echoed.score >= min(_ECHO, limits[Code.ECHO]):
        yield from _echoed(seen, echoed)
    yield from _parts(seen, limit=max(limits[Code.VAGUE], LIMITS[Code.VAGUE]))


def _in_whole(seen: Seen, echoed: Echo | None, *, limits: Mapping[Code, float]) -> Iterator[Finding]:
    """Give what is wrong with somebody's own words, of which only the whole can be judged."""
    for code, likely in likelihood(seen, echoed).items():
        if likely < heads()[code].limit:
            continue
        if code in FAULTS:
            limit = min(limits[code], seen.most(FAULTS[code]))
            yield from _sentences(seen, code, label=FAULTS[code], limit=limit)
        elif code is Code.ECHO and echoed is not None:
            yield from _echoed(seen, echoed)
        elif code is not Code.ECHO:
            yield Finding(code, likely, *_place(seen, code))
    if seen.most(Label.PROMISE) >= limits[Code.PROMISE]:
        yield from _sentences(seen, Code.PROMISE, label=Label.PROMISE, limit=limits[Code.PROMISE])


def _sentences(seen: Seen, code: Code, *, label: Label, limit: float) -> Iterator[Finding]:
    for each, likely in zip(seen.sentences, seen.of(label), strict=True):
        if likely >= limit:
            yield Finding(code, likely, each.start, each.end, part=each.part)


def _cited(seen: Seen) -> Iterator[Finding]:
    """Give numbers of policies and words of the machinery; both make a text robotic."""
    text = seen.normal.text
    for row, each in enumerate(seen.sentences):
        # Most sentences hold no such mark, and looking closer takes thirty times as long.
        yield from _numbers(seen, row) if MARKED.search(text, each.start, each.end) else ()
        if any(cue.kind == Code.INTERNAL for cue in each.cues):
            yield Finding(Code.INTERNAL, 0.9, each.start, each.end, part=each.part)
            yield Finding(Code.ROBOTIC, 0.9, each.start, each.end, part=each.part)


def _numbers(seen: Seen, row: int) -> Iterator[Finding]:
    each = seen.sentences[row]
    said = seen.normal.text[each.start : each.end]
    for code, match in ((Code.POLICY_NUMBER, numbered(said)), (Code.INTERNAL, machine(said))):
        if match and (code is Code.INTERNAL or _refusing(seen, row)):
            start, end = match.span()
            yield Finding(code, 0.9, each.start + start, each.start + end, part=each.part)
            yield Finding(Code.ROBOTIC, 0.9, each.start, each.end, part=each.part)


def _refusing(seen: Seen, row: int) -> bool:
    """Tell whether a number of a rule would be a citation here: a lease or a law may well be explained."""
    against = max(seen.of(label)[row] for label in (Label.OFFER, Label.INVITE, Label.PLAIN, Label.REASON))
    return seen.of(Label.ROBOTIC)[row] >= _SCARCE or against < LIKELY


def _echoed(seen: Seen, echoed: Echo) -> Iterator[Finding]:
    for each in seen.sentences:
        said = seen.folded[each.start : each.end]
        if any(word in said for word in echoed.words):
            yield Finding(Code.ECHO, echoed.score, each.start, each.end, part=each.part)
            return
    yield Finding(Code.ECHO, echoed.score)


def _sized(seen: Seen, *, strict: bool, longest: bool, known: bool) -> Iterator[Finding]:
    words = length([each.words for each in seen.sentences])
    if longest or words > _LONG or (strict and words > _ANSWER):
        grave = longest or strict or words > _TOO_LONG
        yield Finding(Code.TOO_LONG, 1.0, severity=Severity.FAULT if grave else Severity.HINT)
    if not known:
        return
    level = grade(seen.folded, words, sentences=len(seen.sentences), language=seen.language)
    if level > (_PLAIN if strict else _HARD):
        grave = level > _TOO_HARD
        yield Finding(Code.HARD_TO_READ, 1.0, severity=Severity.FAULT if grave else Severity.HINT)


def _apologies(seen: Seen, *, strict: bool) -> Iterator[Finding]:
    if seen.most(Label.APOLOGY) < LIKELY:
        return
    found = [
        Finding(Code.APOLOGY, likely, each.start, each.end, part=each.part)
        for each, likely in zip(seen.sentences, seen.of(Label.APOLOGY), strict=True)
        if likely >= (SURE if strict else LIKELY)
    ]
    if strict or len(found) >= _APOLOGIES:
        yield from found


def _place(seen: Seen, code: Code) -> tuple[int, int]:
    label = Label.BARE if code is Code.VAGUE else Label.EMPTY
    likely = seen.of(label)
    if seen.most(label) < LIKELY:
        return 0, 0
    each = seen.sentences[likely.index(max(likely))]
    return each.start, each.end


def _missing(seen: Seen) -> Iterator[Finding]:
    """Give what free text lacks; a model's own words need no more than the boundary."""
    no = max(seen.most(Label.BOUNDARY), seen.most(Label.BARE))
    if no < _SCARCE:
        yield Finding(Code.MISSING_BOUNDARY, 1 - no, severity=Severity.HINT)
    for code, label in ((Code.MISSING_ACKNOWLEDGEMENT, Label.ACK), (Code.MISSING_INVITATION, Label.INVITE)):
        if seen.most(label) < _SCARCE:
            yield Finding(code, 1 - seen.most(label), severity=Severity.HINT)
    reasons = [row for row, likely in enumerate(seen.of(Label.REASON)) if likely >= LIKELY]
    if len(reasons) >= _REASONS:
        first, last = seen.sentences[reasons[0]], seen.sentences[reasons[-1]]
        yield Finding(Code.MANY_REASONS, 0.8, first.start, last.end, severity=Severity.HINT)


def _parts(seen: Seen, *, limit: float) -> Iterator[Finding]:
    """Give what is wrong with an answer's parts."""
    held: dict[Part | None, list[int]] = {}
    for row, each in enumerate(seen.sentences):
        held.setdefault(each.part, []).append(row)
    for part, code in (
        (Part.ACKNOWLEDGEMENT, Code.MISSING_ACKNOWLEDGEMENT),
        (Part.BOUNDARY, Code.MISSING_BOUNDARY),
        (Part.REASON, Code.MISSING_REASON),
        (Part.ENGAGEMENT, Code.MISSING_INVITATION),
    ):
        if part not in held:
            yield Finding(code, 1.0, part=part)
    if len(held.get(Part.REASON, ())) > 1:
        rows = held[Part.REASON]
        first, last = seen.sentences[rows[0]], seen.sentences[rows[-1]]
        yield Finding(Code.MANY_REASONS, 1.0, first.start, last.end, part=Part.REASON)
    yield from _offered(seen, held.get(Part.ALTERNATIVES, []))
    for row in held.get(Part.BOUNDARY, ()):
        each = seen.sentences[row]
        bare = seen.of(Label.BARE)[row]
        told = seen.of(Label.BOUNDARY)[row] if each.content else 0.0
        if bare * (1 - told) >= limit:
            yield Finding(Code.VAGUE, bare, each.start, each.end, part=Part.BOUNDARY)


def _offered(seen: Seen, rows: list[int]) -> Iterator[Finding]:
    empty = seen.of(Label.EMPTY)
    concrete = [row for row in rows if seen.sentences[row].content and empty[row] < SURE]
    if len(concrete) < _FEWEST:
        yield Finding(Code.NO_ALTERNATIVE, 1.0, part=Part.ALTERNATIVES)
