"""What a message holds beside its words: images, recordings and files, as they came and never fetched."""

from __future__ import annotations

import base64
import binascii
import re
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol
from urllib.parse import unquote_to_bytes

from demur.errors import InputError

__all__ = [
    "Attachment",
    "AttachmentKind",
    "Transcriber",
    "Transcript",
    "Unread",
    "UnreadableError",
    "attachment",
    "kind_of",
]

_DATA_URL = re.compile(r"data:([\w.+-]*/?[\w.+-]*)((?:;[\w.+-]+=[^;,]*)*)(;base64)?,", re.IGNORECASE)
_LONGEST_HEAD = 256
_FROM_4_TO_3 = 0.75
_MEDIA = frozenset({"image", "audio", "video"})
_STANDARD = str.maketrans("-_", "+/")


class AttachmentKind(StrEnum):
    """What sort of thing is attached."""

    IMAGE = "image"
    AUDIO = "audio"
    VIDEO = "video"
    FILE = "file"
    """A document, or anything else."""


class Unread(StrEnum):
    """Why something attached was not read, or not all of it."""

    ADDRESS = "address"
    """It stands at an address, or with the provider, and nobody was told to fetch it."""
    BROKEN = "broken"
    """It is empty, cut off, or not what it says it is."""
    LIMIT = "limit"
    """It is larger or longer than may be looked into, or there is more of it than is looked at."""
    TIME = "time"
    """The time for looking at attachments was used up."""
    FORMAT = "format"
    """It is in a format that is not read here."""
    KIND = "kind"
    """No check that ran looks at this kind of thing."""


class UnreadableError(InputError):
    """Something attached cannot be read.

    reason: why, for policies and records
    """

    def __init__(self, problem: str, *, reason: Unread, hint: str = "") -> None:
        self.reason = reason
        super().__init__(problem, where="attachment", hint=hint)


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """One thing that is attached to a message or made by a model.

    media_type: as whoever sent it says, such as `image/png`, in small letters; "" where nobody does
    data: its bytes, or the base64 that they came in; empty where they did not come along
    url: the address, or the provider's id, that stands for it; nothing here ever fetches it
    """

    kind: AttachmentKind
    media_type: str = ""
    data: bytes | str = field(default=b"", repr=False)
    url: str = ""

    @property
    def is_here(self) -> bool:
        """Tell whether its bytes came along."""
        return bool(self.data)

    @property
    def size(self) -> int:
        """About how many bytes it has, without decoding it; 0 where they did not come along."""
        return len(self.data) if isinstance(self.data, bytes) else int(len(self.data) * _FROM_4_TO_3)

    def content(self, *, at_most: int) -> bytes:
        """Give its bytes.

        at_most: bytes; what is larger is not decoded
        Raises UnreadableError where they did not come along, are none, are no base64, or are too many.

        >>> Attachment(kind=AttachmentKind.IMAGE, data="aGk=").content(at_most=10)
        b'hi'
        """
        if not self.is_here:
            if self.url:
                raise UnreadableError(
                    "it stands at an address", reason=Unread.ADDRESS, hint="send its bytes, or name a fetcher"
                )
            raise UnreadableError("it is empty", reason=Unread.BROKEN, hint="send its bytes")
        if self.size > at_most:
            raise UnreadableError(
                f"it has {self.size:,} bytes and may have {at_most:,}",
                reason=Unread.LIMIT,
                hint="send a smaller one",
            )
        return self.data if isinstance(self.data, bytes) else _decoded(self.data)


@dataclass(frozen=True, slots=True, kw_only=True)
class Transcript:
    """The words in an image or a recording.

    unread: why there may be more words in it than these; None where all of it was looked at
    """

    text: str
    unread: Unread | None = None


class Transcriber(Protocol):
    """Anything that gives the words in an image or a recording."""

    def transcribe(self, content: bytes, *, media_type: str) -> Transcript:
        """Give the words in `content`.

        media_type: as whoever sent it says, which need not be true; "" where nobody does
        Raises UnreadableError for what cannot be read; anything else that it raises fails the check.
        """
        ...


def attachment(kind: AttachmentKind, source: str, *, media_type: str = "") -> Attachment:
    """Give what `source`, a `data:` URL or any other address, stands for.

    media_type: where the URL names none

    >>> attachment(AttachmentKind.IMAGE, "data:image/PNG;base64,aGk=").media_type
    'image/png'
    >>> attachment(AttachmentKind.IMAGE, "https://example.org/cat.png").is_here
    False
    """
    head = _DATA_URL.match(source[:_LONGEST_HEAD])
    if head is None:
        # A data URL that is none must not pass for an address that somebody could fetch.
        url = "" if source[:5].lower() == "data:" else source
        return Attachment(kind=kind, media_type=media_type.lower(), url=url)
    body = source[head.end() :]
    said = head[1].lower() or media_type.lower()
    data: bytes | str = body if head[3] else unquote_to_bytes(body.encode("utf-8", "replace"))
    return Attachment(kind=kind_of(said, kind), media_type=said, data=data)


def kind_of(media_type: str, usual: AttachmentKind) -> AttachmentKind:
    """Give the kind that `media_type` names, `usual` where it names none that is known here.

    >>> str(kind_of("image/png", AttachmentKind.FILE)), str(kind_of("text/csv", AttachmentKind.FILE))
    ('image', 'file')
    """
    named = media_type.partition("/")[0]
    return AttachmentKind(named) if named in _MEDIA else usual


def _decoded(text: str) -> bytes:
    """Decode base64 of either alphabet; white space and missing padding do no harm, anything else does."""
    plain = "".join(text.split()).translate(_STANDARD).rstrip("=")
    try:
        return base64.b64decode(plain + "=" * (-len(plain) % 4), validate=True)
    except (binascii.Error, ValueError) as error:
        raise UnreadableError(
            "it is no base64", reason=Unread.BROKEN, hint="encode its bytes again"
        ) from error
