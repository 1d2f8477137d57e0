"""The tiers that look in replies for what must not get out: secrets, personal data, instructions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache, cached_property
from importlib.metadata import version as package_version
from types import MappingProxyType

from demur.risk.personal_values import personal_spans
from demur.risk.secret_readings import Reading, readings
from demur.risk.secret_values import secret_spans
from demur.risk.shingles import Shape, Shared, Shingles, shared, shingles
from demur.risk.spelt_out import letters, spelt_out
from demur.text import normalise, unveil
from demur.text.masking_digits import region_of
from demur.text.spans import MaskSpan, apart
from demur.types import Category, Message, Risk, RiskSpan, Role, Severity, Stage, Subject

__all__ = ["InstructionsTier", "PersonalTier", "SecretsTier", "pointed_at"]

_REPLY, _FROM = -1, "reply"
_SHAPE = Shape(size=5, window=1)
"""Every five words of the instructions in a row are found."""
_LONG = 15
"""Words that make a stretch of the instructions long by itself."""
_LETTER_SHAPE = Shape(size=20, window=1)
_LETTERS = 60
"""Letters that make a stretch long which is spelt out: some fifteen words."""
_SHORT, _MOST_OF = 8, 0.6
"""Words, and the share of all instructions, that make a shorter stretch tell them as well."""
_PHONE_TAIL = 9
"""Digits by which two spellings of a telephone number are told to be one, with and without its country."""


class SecretsTier:
    """Looks in replies for keys, tokens, private keys and passwords; requests it does not judge."""

    NAME, RULE = "secrets", "leak.secret"

    reads: frozenset[str] = frozenset()
    """What it goes by beside the messages: nothing."""

    @property
    def version(self) -> str:
        """The release that it came with, and all that it goes by with it."""
        return _release()

    def assess(self, subject: Subject) -> Risk:
        """Judge the reply, as it is and as it may be meant; what the user wrote is no leak.

        What hides a secret is pointed at with it: all of a run of base64 that holds one.
        Never raises.  Cost: O(n), some 50 us for 1 KB of prose, 150 us for 1 KB of code.
        """
        if subject.stage is Stage.INPUT:
            return Risk(stage=subject.stage)
        found = list(_secrets(subject.reply))
        said = _said_by_users(subject) if found else ""
        theirs = f"{said}\n{normalise(said).text}"
        fresh = apart(span for span, value in found if value not in theirs)
        return pointed_at(fresh, rule=self.RULE, tier=self.NAME, category=Category.PRIVACY)


def _secrets(reply: str) -> Iterator[tuple[MaskSpan, str]]:
    """Give the secrets of `reply` in every reading of it: where each stands, and how it reads."""
    for text, stretch in (Reading(reply, lambda start, end: (start, end)), *readings(reply)):
        for span in secret_spans(text):
            start, end = stretch(span.start, span.end)
            yield MaskSpan(start=start, end=end, kind=span.kind), text[span.start : span.end]


class PersonalTier:
    """Looks in replies for what identifies a person; requests it does not judge.

    Raises ImportError on construction where `phonenumbers` or `python-stdnum` is not installed.
    """

    NAME, RULE = "personal", "leak.personal"

    reads: frozenset[str] = frozenset()
    """What it goes by beside the messages and the locale: nothing."""

    def __init__(self) -> None:
        import phonenumbers  # noqa: F401, PLC0415 - tells at once what a reply would find missing, see above
        import stdnum  # noqa: F401, PLC0415 - as above

    @cached_property
    def version(self) -> str:
        """The release that it came with, and those of the packages that know numbers."""
        stated = (f"{name}-{package_version(name)}" for name in ("phonenumbers", "python-stdnum"))
        return " ".join((_release(), *stated))

    def assess(self, subject: Subject) -> Risk:
        """Judge the reply; what the user wrote, or the application in its instructions, is no leak.

        Never raises.  Cost: O(n), 30 us for 1 KB without digits and @, a millisecond with some numbers.
        """
        if subject.stage is Stage.INPUT:
            return Risk(stage=subject.stage)
        found = list(_identities(subject.reply, region=region_of(subject.request.locale)))
        said = _said_by_users(subject) + _said(subject.request.messages, Role.SYSTEM) if found else ""
        theirs = _bare(normalise(said).text)
        fresh = (span for span, value in found if _key(value, span.kind) not in theirs)
        return pointed_at(
            apart(fresh), rule=self.RULE, tier=self.NAME, category=Category.PRIVACY, severity=Severity.MEDIUM
        )


def _identities(reply: str, *, region: str | None) -> Iterator[tuple[MaskSpan, str]]:
    """Give what identifies a person, as written and normalised: where each stands, and how it reads."""
    normal = normalise(reply)
    written = Reading(reply, lambda start, end: (start, end))
    for text, stretch in (written, *([Reading(normal.text, normal.stretch)] if normal.text != reply else [])):
        for span in personal_spans(text, region=region):
            start, end = stretch(span.start, span.end)
            yield MaskSpan(start=start, end=end, kind=span.kind), text[span.start : span.end]


class InstructionsTier:
    """Looks in replies for long stretches of the application's instructions; requests it does not judge.

    Letter case, white space, markup and gaps between letters make no difference; what `demur.text.unveil`
    sees through is undone. Once they are found, shorter stretches beside them are pointed at as well.
    Instructions whose sentences are meant to be said to users are said, and found.
    """

    NAME, RULE = "instructions", "leak.instructions"

    reads: frozenset[str] = frozenset()
    """What it goes by beside the messages: nothing."""

    @property
    def version(self) -> str:
        """The release that it came with, and all that it goes by with it."""
        return _release()

    def assess(self, subject: Subject) -> Risk:
        """Judge the reply; nothing below eight words is found, and what the user wrote is no leak.

        Never raises.  Cost: O(n) over instructions and reply, 0.2 ms for 1 KB of either.
        """
        told = _said(subject.request.messages, Role.SYSTEM)
        if subject.stage is Stage.INPUT or not told:
            return Risk(stage=subject.stage, ran=() if subject.stage is Stage.INPUT else (self.NAME,))
        own = shingles(normalise(told).text, shape=_SHAPE)
        theirs = shingles(normalise(_said_by_users(subject)).text, shape=_SHAPE)
        known = frozenset(own.hashes) - frozenset(theirs.hashes)
        least = min(_LONG, max(_SHORT, round(own.words * _MOST_OF)))
        found = [*_shared(subject.reply, known, least=least), *_spelt(subject.reply, told)]
        if found:
            # Who tells a part of them may tell another one in fewer words, or cut in two.
            found += _shared(subject.reply, known, least=_SHAPE.size)
        spans = apart(MaskSpan(start=start, end=end, kind="instructions") for start, end in found)
        return pointed_at(spans, rule=self.RULE, tier=self.NAME, category=Category.PROVIDER_PROTECTION)


def _shared(reply: str, known: frozenset[int], *, least: int) -> Iterator[tuple[int, int]]:
    """Give the stretches of `reply`, as it is and as it may be meant, of `least` known words or more."""
    normal = normalise(reply)
    for each in _stretches(normal.text, known, least):
        yield normal.stretch(each.start, each.end)
    for reading in unveil(normal.text):
        for each in _stretches(reading.normal.text, known, least):
            yield normal.stretch(*reading.stretch(each.start, each.end))


def _spelt(reply: str, told: str) -> Iterator[tuple[int, int]]:
    """Give the stretches of `reply` that spell `told` out letter after letter, with gaps of any kind."""
    stretches = list(spelt_out(reply))
    if not stretches:
        return
    own = _in_letters(letters(told))
    known, least = frozenset(own.hashes), min(_LETTERS, round(own.words * _MOST_OF))
    for stretch in stretches:
        spaced = " ".join(stretch.letters)
        for each in shared(spaced, _in_letters(stretch.letters), known=known.__contains__, least=least):
            # Each letter takes two characters there, with the space behind it.
            yield stretch.places[each.start // 2], stretch.places[(each.end - 1) // 2] + 1


def _in_letters(text: str) -> Shingles:
    """Cut `text` with every letter as a word."""
    return shingles(" ".join(text), shape=_LETTER_SHAPE)


def _stretches(text: str, known: frozenset[int], least: int) -> list[Shared]:
    return shared(text, shingles(text, shape=_SHAPE), known=known.__contains__, least=least)


def pointed_at(
    spans: Iterable[MaskSpan],
    *,
    rule: str,
    tier: str,
    category: Category,
    severity: Severity = Severity.HIGH,
) -> Risk:
    """Give the judgement of a reply in which `rule` points at `spans`; without any, that nothing was found.

    What is found says nothing about harm: `harmful` stays 0, and the score of `category` is 0.9.
    """
    places = dict.fromkeys((span.start, span.end) for span in spans)
    if not places:
        return Risk(stage=Stage.OUTPUT, ran=(tier,))
    return Risk(
        stage=Stage.OUTPUT,
        categories=MappingProxyType({category: _SCORE}),
        severity=severity,
        rules=(rule,),
        spans=tuple(
            RiskSpan(message=_REPLY, start=start, end=end, rule=rule, source=_FROM)
            for start, end in sorted(places)
        ),
        ran=(tier,),
    )


_SCORE = 0.9


@cache
def _release() -> str:
    return package_version("demur")


def _said(messages: Iterable[Message], role: Role) -> str:
    return "\n".join(message.text for message in messages if message.role is role)


def _said_by_users(subject: Subject) -> str:
    return _said(subject.request.messages, Role.USER)


def _bare(text: str) -> str:
    """Give letters and digits alone, so that spellings of one value are one."""
    return "".join(filter(str.isalnum, text)).lower()


def _key(value: str, kind: str) -> str:
    return _bare(value)[-_PHONE_TAIL:] if kind == "PHONE" else _bare(value)
