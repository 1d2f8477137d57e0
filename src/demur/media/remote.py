"""Transcripts by a service with OpenAI's `/audio/transcriptions`; shape-tested: against its format only."""

from __future__ import annotations

from collections.abc import Generator
from hashlib import blake2b

import msgspec

from demur.errors import CheckError
from demur.types import Transcript, Unread, UnreadableError, WireReply, WireRequest

__all__ = ["TranscriptAsking", "transcription"]

TranscriptAsking = Generator[WireRequest, WireReply, Transcript]
"""Yields requests to a service, below its base URL and without its key, and is sent each reply."""

_PATH = "/audio/transcriptions"
_ERROR = 300
_NOT_TAKEN = frozenset({400, 413, 415, 422})
"""Statuses by which a service says that it does not take this recording."""
_ENDINGS = {
    "audio/wav": "wav",
    "audio/x-wav": "wav",
    "audio/wave": "wav",
    "audio/mpeg": "mp3",
    "audio/mp3": "mp3",
    "audio/mp4": "m4a",
    "audio/m4a": "m4a",
    "audio/ogg": "ogg",
    "audio/webm": "webm",
    "audio/flac": "flac",
}


def transcription(content: bytes, *, media_type: str, model: str) -> TranscriptAsking:
    """Ask for the words in a recording.

    media_type: tells the service by a file's ending what it is; what is not known goes as WAVE
    Raises UnreadableError where the service does not take the recording, CheckError for any other failure and
    for an answer that holds no words.
    """
    reply = yield _request(content, _ENDINGS.get(media_type, "wav"), model)
    status = reply.head.status
    if status in _NOT_TAKEN:
        raise UnreadableError(
            f"the service answered with HTTP {status}", reason=Unread.FORMAT, hint="send another format"
        )
    if status >= _ERROR:
        raise _nonsense(f"it answered with HTTP {status}")
    try:
        body: object = msgspec.json.decode(reply.body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise _nonsense("it is no JSON") from error
    text = body.get("text") if isinstance(body, dict) else None
    if not isinstance(text, str):
        raise _nonsense("it has no text")
    return Transcript(text=text)


def _request(content: bytes, ending: str, model: str) -> WireRequest:
    boundary = _boundary(content, model)
    fields = [
        f'name="model"\r\n\r\n{model}'.encode(),
        b'name="response_format"\r\n\r\njson',
        f'name="file"; filename="recording.{ending}"\r\n'.encode()
        + b"content-type: application/octet-stream\r\n\r\n"
        + content,
    ]
    parts = [b"--" + boundary + b"\r\ncontent-disposition: form-data; " + field + b"\r\n" for field in fields]
    kind = f"multipart/form-data; boundary={boundary.decode()}"
    headers = (("content-type", kind), ("accept", "application/json"))
    return WireRequest(
        method="POST", path=_PATH, headers=headers, body=b"".join(parts) + b"--" + boundary + b"--\r\n"
    )


def _boundary(content: bytes, model: str) -> bytes:
    """Give a boundary that stands nowhere in the recording, the same at each sending."""
    number = 0
    while True:
        seed = blake2b(content, digest_size=12, key=f"{number} {model}".encode()[:64])
        boundary = f"demur-{seed.hexdigest()}".encode()
        if boundary not in content:
            return boundary
        number += 1


def _nonsense(problem: str) -> CheckError:
    return CheckError(
        f"the transcriber gave no words: {problem}",
        where="assess",
        hint="check its address and key; the policy says what a failed check means",
    )
