"""Who reads images, listens to recordings and judges images as you scripted: in the process, or over HTTP."""

from __future__ import annotations

import base64
import json
import struct
from collections.abc import Mapping

from demur.testing.upstream import Played, ScriptedReply, SeenRequest
from demur.types import (
    Attachment,
    AttachmentKind,
    Category,
    ImageVerdict,
    Plain,
    Transcript,
    Unread,
    UnreadableError,
)

__all__ = [
    "ScriptedModerator",
    "ScriptedTranscriber",
    "analysis",
    "image_in",
    "moderation",
    "opinion",
    "recording",
    "transcription",
    "wave",
]

_TONE = (0, 8_000, 0, -8_000)


def wave(samples: int = 16_000, *, rate: int = 16_000) -> bytes:
    """Give a WAVE file with a tone of `samples` samples: one channel, 16 bits.

    >>> wave(2)[:4], len(wave(2))
    (b'RIFF', 48)
    """
    data = b"".join(struct.pack("<h", _TONE[at % len(_TONE)]) for at in range(samples))
    head = struct.pack("<HHIIHH", 1, 1, rate, 2 * rate, 2, 16)
    body = b"WAVEfmt " + struct.pack("<I", len(head)) + head + b"data" + struct.pack("<I", len(data)) + data
    return b"RIFF" + struct.pack("<I", len(body)) + body


def recording(content: bytes = b"", *, kind: AttachmentKind = AttachmentKind.AUDIO) -> Attachment:
    """Give an attachment that holds `content`, a tone where it is not given."""
    return Attachment(kind=kind, media_type="audio/wav", data=content or wave())


class ScriptedTranscriber:
    """Gives the words that stand for some bytes, and tells of all else that it cannot be read.

    words: texts by content; a reason in place of a text makes it unreadable, an error is raised
    `seen` holds what it was given.
    """

    def __init__(self, words: Mapping[bytes, str | Unread | Exception]) -> None:
        self._words = words
        self.seen: list[bytes] = []

    def transcribe(self, content: bytes, *, media_type: str) -> Transcript:
        """Give what was scripted for `content`."""
        self.seen.append(content)
        said = self._words.get(content, Unread.BROKEN)
        if isinstance(said, Exception):
            raise said
        if isinstance(said, Unread):
            raise UnreadableError(f"{media_type or 'it'} cannot be read", reason=said)
        return Transcript(text=said)


class ScriptedModerator:
    """Gives the scores that stand for some bytes; all other images are harmless, and an error is raised."""

    def __init__(self, scores: Mapping[bytes, Mapping[Category, float] | Exception]) -> None:
        self._scores = scores
        self.seen: list[tuple[bytes, str]] = []

    def moderate(self, image: bytes, *, media_type: str) -> ImageVerdict:
        """Give what was scripted for `image`."""
        self.seen.append((image, media_type))
        scores = self._scores.get(image, {})
        if isinstance(scores, Exception):
            raise scores
        return ImageVerdict(scheme="scripted", flagged=bool(scores), scores=scores)


def moderation(scores: Mapping[str, float], *, flagged: bool) -> ScriptedReply:
    """Give the scores as OpenAI's `/v1/moderations` does."""
    result: Plain = {
        "flagged": flagged,
        "categories": {name: score >= 0.5 for name, score in scores.items()},  # noqa: PLR2004 - a half
        "category_scores": dict(scores),
        "category_applied_input_types": {name: ["image"] for name in scores},
    }
    return _json({"id": "modr-1", "model": "omni-moderation-latest", "results": [result]})


def analysis(severities: Mapping[str, int]) -> ScriptedReply:
    """Give the severities as Azure's `image:analyze` does."""
    rows: Plain = [{"category": name, "severity": level} for name, level in severities.items()]
    return _json({"categoriesAnalysis": rows})


def opinion(scores: Mapping[str, float], *, flagged: bool) -> ScriptedReply:
    """Give the scores as an endpoint of one's own does."""
    return _json({"flagged": flagged, "categories": dict(scores)})


def transcription(text: str) -> Played:
    """Answer a form with a recording with `text`, as `/audio/transcriptions` does; anything else with 400."""

    def play(seen: SeenRequest) -> ScriptedReply:
        is_form = seen.header("content-type").startswith("multipart/form-data; boundary=")
        if not is_form or b'name="file"' not in seen.body or b'name="model"' not in seen.body:
            return ScriptedReply(status=400, body=b'{"error": {"message": "no recording"}}')
        return _json({"text": text})

    return play


def image_in(seen: SeenRequest) -> bytes:
    """Give the image that a request to any of these services holds; raises ValueError where it holds none."""
    body = json.loads(seen.body)
    held = body.get("image") or body["input"][0]["image_url"]["url"].partition(",")[2]
    return base64.b64decode(held["content"] if isinstance(held, dict) else held, validate=True)


def _json(body: Plain) -> ScriptedReply:
    return ScriptedReply(body=json.dumps(body).encode())
