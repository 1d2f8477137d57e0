from __future__ import annotations

import pytest

from demur.media import read_wave
from demur.risk import service
from demur.testing.media import (
    ScriptedModerator,
    ScriptedTranscriber,
    analysis,
    image_in,
    moderation,
    opinion,
    recording,
    transcription,
    wave,
)
from demur.testing.upstream import ScriptedReply, SeenRequest
from demur.types import Category, Transcript, Unread, UnreadableError, WireHead, WireReply


def test_a_tone_is_a_wave_file_of_the_length_that_was_asked_for() -> None:
    sound, goes_on = read_wave(wave(800, rate=8_000))
    assert (sound.seconds, sound.rate, goes_on) == (0.1, 8_000, False)


def test_a_recording_holds_a_tone_unless_told_otherwise() -> None:
    assert recording().content(at_most=10**6) == wave()


def test_a_transcriber_says_what_was_scripted() -> None:
    heard = ScriptedTranscriber({b"a": "Hello."})
    assert heard.transcribe(b"a", media_type="") == Transcript(text="Hello.")
    assert heard.seen == [b"a"]


def test_a_transcriber_cannot_read_what_was_not_scripted() -> None:
    with pytest.raises(UnreadableError) as caught:
        ScriptedTranscriber({}).transcribe(b"a", media_type="audio/wav")
    assert caught.value.reason is Unread.BROKEN


def test_a_scripted_error_is_raised() -> None:
    with pytest.raises(OSError, match="gone"):
        ScriptedTranscriber({b"a": OSError("gone")}).transcribe(b"a", media_type="")
    with pytest.raises(OSError, match="gone"):
        ScriptedModerator({b"a": OSError("gone")}).moderate(b"a", media_type="")


def test_a_moderator_finds_nothing_in_what_was_not_scripted() -> None:
    assert not ScriptedModerator({}).moderate(b"a", media_type="").flagged


@pytest.mark.parametrize(
    ("name", "reply"),
    [
        ("openai", moderation({"violence": 0.8}, flagged=True)),
        ("azure", analysis({"Violence": 6})),
        ("json", opinion({"violence": 0.8}, flagged=True)),
    ],
)
def test_every_service_is_answered_in_its_own_shape(name: str, reply: ScriptedReply) -> None:
    asking = service(name)(b"\x89PNG\r\n\x1a\n", "", "")
    request = next(asking)
    seen = SeenRequest(method="POST", path=request.path, headers=request.headers, body=request.body)

    with pytest.raises(StopIteration) as done:
        asking.send(WireReply(head=WireHead(status=reply.status, headers=()), body=reply.body))

    assert image_in(seen) == b"\x89PNG\r\n\x1a\n"
    assert done.value.value.flagged
    assert done.value.value.scores[Category.VIOLENCE] >= 0.8


def test_what_is_no_form_with_a_recording_is_not_listened_to() -> None:
    play = transcription("Hello.")
    assert callable(play)
    assert play(SeenRequest(method="POST", path="/", headers=(), body=b"{}")).status == 400
