"""The tiers that judge the words in images and recordings, by whoever reads them and whoever judges words."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from importlib.metadata import version as package_version
from typing import NamedTuple

from demur.risk.scores import merge
from demur.risk.turns import last_answer
from demur.types import (
    Assessor,
    Attachment,
    AttachmentKind,
    Message,
    Request,
    Risk,
    Role,
    Stage,
    Subject,
    Transcriber,
    Transcript,
    Unread,
    UnreadableError,
)

__all__ = ["Fetch", "Limits", "Place", "TranscriptTier", "bytes_of", "places_of", "unscreened", "version_of"]

Fetch = Callable[[str, int], bytes]
"""Gets what stands at an address, of at most so many bytes; raises UnreadableError where it does not."""
_REPLY = -1
_ALL = frozenset({"claimed.*", "context.*", "model"})
"""What whoever judges words may go by that does not say what it reads."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What a tier looks into; what is beyond is named as unscreened.

    count: attachments of one request or reply
    size: bytes of one
    seconds: of one request or reply, after which no further attachment is begun
    """

    count: int = 16
    size: int = 20 * 2**20
    seconds: float = 30.0


class Place(NamedTuple):
    """An attachment, the message it belongs to (-1: the reply), and what spans call it."""

    attachment: Attachment
    message: int
    source: str


def places_of(subject: Subject, kinds: frozenset[AttachmentKind]) -> list[Place]:
    """Give what is under judgement: what came since the assistant last answered, or what the reply holds.

    A source is named by its kind and its number among all attachments of its message, as in `image:0`.
    """
    if subject.stage is not Stage.INPUT:
        return _numbered(subject.attachments, _REPLY, kinds)
    messages = subject.request.messages
    first = last_answer(messages) + 1
    return [
        place
        for at in range(first, len(messages))
        for place in _numbered(messages[at].attachments, at, kinds)
    ]


def unscreened(tier: str, place: Place, reason: Unread) -> str:
    """Give what `Risk.unscreened` says of an attachment that `tier` could not look at."""
    return f"{tier} {place.message} {place.source} {reason}"


def bytes_of(attachment: Attachment, *, at_most: int, fetch: Fetch | None) -> bytes:
    """Give the bytes of `attachment`, fetched where an operator said by whom.

    Raises UnreadableError where there are none to be had.
    """
    if attachment.is_here or not attachment.url or fetch is None:
        return attachment.content(at_most=at_most)
    return fetch(attachment.url, at_most)


def version_of(name: str, kinds: frozenset[AttachmentKind], *, limits: Limits, parts: Iterable[str]) -> str:
    """Give a hash over what a tier that looks at `kinds` goes by: 12 hex digits.

    parts: versions of those that it asks; where one is "", nobody can tell, and the hash is "" too
    """
    stated = [*parts]
    if not all(stated):
        return ""
    told = repr((name, sorted(kinds), limits, stated, package_version("demur")))
    return hashlib.sha256(told.encode()).hexdigest()[:12]


class TranscriptTier:
    """Judges the words in images or recordings as those of the message that they are attached to.

    name: what the tier is called in risks; kind: what it looks at
    transcriber: reads the words; assessors: judge them, like the words of the message itself
    timer: seconds that never run backwards
    fetch: gets what stands at an address; None fetches nothing, and such attachments are unscreened
    """

    def __init__(
        self,
        name: str,
        kind: AttachmentKind,
        *,
        transcriber: Transcriber,
        assessors: Sequence[Assessor],
        timer: Callable[[], float],
        limits: Limits | None = None,
        fetch: Fetch | None = None,
    ) -> None:
        self.name, self._kinds = name, frozenset({kind})
        self._transcriber, self._assessors, self._timer = transcriber, tuple(assessors), timer
        self._limits, self._fetch = limits or Limits(), fetch

    @cached_property
    def version(self) -> str:
        """Hash over all that its judgement goes by: 12 hex digits; "" where one of its parts states none."""
        parts = [str(getattr(part, "version", "")) for part in (self._transcriber, *self._assessors)]
        return version_of(self.name, self._kinds, limits=self._limits, parts=parts)

    @cached_property
    def reads(self) -> frozenset[str]:
        """What those go by who judge the words; all that they could where one of them does not say."""
        return frozenset().union(*(getattr(each, "reads", _ALL) for each in self._assessors))

    def assess(self, subject: Subject) -> Risk:
        """Read what is attached since the assistant last answered, or to the reply, and judge its words.

        What cannot be read is named in `unscreened`, and `rules` holds `<name>.unscreened`; scores tell of
        the rest. Where nothing is attached, the tier is not among those that `ran`.
        Raises what the transcriber raises but for UnreadableError.  Cost: of the transcriber.
        """
        return self.judged(subject, self.transcripts(subject))

    def judged(self, subject: Subject, heard: Iterable[tuple[Place, Transcript]]) -> Risk:
        """Judge what was read already, as `transcripts` gives it."""
        risks = [risk for place, transcript in heard for risk in self._risks(transcript, place, subject)]
        if not risks:
            return Risk(stage=subject.stage)
        missed = [Risk(stage=subject.stage, rules=(f"{self.name}.unscreened",))] if _missed(risks) else []
        return merge([*risks, *missed], stage=subject.stage)

    def transcripts(self, subject: Subject) -> Iterator[tuple[Place, Transcript]]:
        """Give what is read, one attachment after the other; a transcript without words may be unread."""
        ends = self._timer() + self._limits.seconds
        for number, place in enumerate(places_of(subject, self._kinds)):
            if number >= self._limits.count:
                yield place, Transcript(text="", unread=Unread.LIMIT)
            elif self._timer() > ends:
                yield place, Transcript(text="", unread=Unread.TIME)
            else:
                yield place, self._read(place.attachment)

    def _read(self, attachment: Attachment) -> Transcript:
        try:
            content = bytes_of(attachment, at_most=self._limits.size, fetch=self._fetch)
            return self._transcriber.transcribe(content, media_type=attachment.media_type)
        except UnreadableError as error:
            return Transcript(text="", unread=error.reason)

    def _risks(self, transcript: Transcript, place: Place, subject: Subject) -> Iterator[Risk]:
        yield Risk(stage=subject.stage, ran=(self.name,))
        if transcript.unread is not None:
            told = unscreened(self.name, place, transcript.unread)
            yield Risk(stage=subject.stage, unscreened=(told,))
        if transcript.text:
            yield from self._judged(transcript.text, place, subject)

    def _judged(self, text: str, place: Place, subject: Subject) -> Iterator[Risk]:
        seen = _with_words(text, place, subject)
        for assessor in self._assessors:
            risk = assessor.assess(seen)
            spans = tuple(
                replace(span, source=place.source) for span in risk.spans if span.message == place.message
            )
            yield replace(risk, spans=spans, ran=(), past=())


def _missed(risks: Sequence[Risk]) -> bool:
    return any(risk.unscreened for risk in risks)


def _numbered(
    attachments: Sequence[Attachment], message: int, kinds: frozenset[AttachmentKind]
) -> list[Place]:
    return [
        Place(each, message, f"{each.kind}:{number}")
        for number, each in enumerate(attachments)
        if each.kind in kinds
    ]


def _with_words(text: str, place: Place, subject: Subject) -> Subject:
    """Give the subject in which `text` stands for the words of its message, and nobody else says anything."""
    if place.message == _REPLY:
        return replace(subject, reply=text)
    messages = tuple(
        _saying(text if at == place.message else "", message, heard=at == place.message)
        for at, message in enumerate(subject.request.messages)
    )
    request: Request = replace(subject.request, messages=messages)
    return replace(subject, request=request)


def _saying(text: str, message: Message, *, heard: bool) -> Message:
    if heard:
        return replace(message, text=text, arguments="")
    keeps = message.role is Role.SYSTEM
    return replace(message, text=message.text if keeps else "", arguments="")
