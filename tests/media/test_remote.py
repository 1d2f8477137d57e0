from __future__ import annotations

import pytest

from demur.errors import CheckError
from demur.media import transcription
from demur.testing.media import wave
from demur.types import Transcript, Unread, UnreadableError, WireHead, WireReply, WireRequest


def asked(content: bytes = b"sound", media_type: str = "audio/mpeg") -> WireRequest:
    return next(transcription(content, media_type=media_type, model="whisper-1"))


def answered(body: bytes, status: int = 200) -> Transcript:
    asking = transcription(wave(9), media_type="audio/wav", model="m")
    next(asking)
    with pytest.raises(StopIteration) as done:
        asking.send(WireReply(head=WireHead(status=status, headers=()), body=body))
    heard: Transcript = done.value.value
    return heard


def test_a_recording_is_sent_as_a_form() -> None:
    request = asked()
    boundary = dict(request.headers)["content-type"].partition("boundary=")[2].encode()
    parts = request.body.split(b"--" + boundary)
    assert (request.path, len(parts), parts[-1]) == ("/audio/transcriptions", 5, b"--\r\n")
    assert parts[1].endswith(b'name="model"\r\n\r\nwhisper-1\r\n')
    assert b'filename="recording.mp3"' in parts[3]
    assert parts[3].endswith(b"\r\n\r\nsound\r\n")


def test_what_is_not_known_goes_as_wave() -> None:
    assert b'filename="recording.wav"' in asked(media_type="audio/strange").body


def test_the_same_recording_is_sent_in_the_same_words() -> None:
    assert asked() == asked()


def test_the_words_of_the_service_are_the_transcript() -> None:
    assert answered(b'{"text": "Hello there."}') == Transcript(text="Hello there.")


@pytest.mark.parametrize("status", [400, 413, 415, 422])
def test_a_recording_that_is_not_taken_is_unreadable(status: int) -> None:
    with pytest.raises(UnreadableError) as caught:
        answered(b"{}", status)
    assert caught.value.reason is Unread.FORMAT


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 200),
        (b"Hello", 200),
        (b"[]", 200),
        (b"{}", 200),
        (b'{"text": 7}', 200),
        (b"{}", 500),
        (b"{}", 401),
    ],
)
def test_nonsense_is_never_taken_for_silence(body: bytes, status: int) -> None:
    with pytest.raises(CheckError, match="gave no words"):
        answered(body, status)
