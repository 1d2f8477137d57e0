from __future__ import annotations

import time

import pytest
from bench.speaking import Speaker

from demur.media import PocketSphinx
from demur.testing.media import wave
from demur.types import Transcript, Unread


def test_spoken_words_are_heard_at_least_in_part(ear: PocketSphinx, speaker: Speaker) -> None:
    heard = ear.transcribe(speaker.say("Please tell me how far it is to the sea."), media_type="")
    assert {"please", "tell", "me", "how", "far", "to", "the", "sea"} & set(heard.text.split())
    assert heard.unread is None


def test_a_tone_is_no_sentence(ear: PocketSphinx) -> None:
    assert len(ear.transcribe(wave(8_000), media_type="").text.split()) <= 2


def test_a_click_is_nothing(ear: PocketSphinx) -> None:
    assert ear.transcribe(wave(40), media_type="") == Transcript(text="")


def test_a_recording_that_goes_on_for_too_long_says_so() -> None:
    pytest.importorskip("pocketsphinx", reason="the extra `audio` is not installed")
    short = PocketSphinx(timer=time.monotonic, longest=0.2)
    assert short.transcribe(wave(16_000), media_type="").unread is Unread.LIMIT


def test_no_further_piece_is_begun_when_the_time_is_up() -> None:
    pytest.importorskip("pocketsphinx", reason="the extra `audio` is not installed")
    hurried = PocketSphinx(timer=time.monotonic, seconds=-1.0)
    assert hurried.transcribe(wave(16_000), media_type="") == Transcript(text="", unread=Unread.TIME)
