from __future__ import annotations

import struct

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.media import Sound, pieces, read_wave, resampled
from demur.testing.media import wave
from demur.types import Unread, UnreadableError

PCM, FLOAT = 1, 3


def made(data: bytes, *, bits: int, code: int = PCM, channels: int = 1, rate: int = 8_000) -> bytes:
    width = bits // 8 * channels
    head = struct.pack("<HHIIHH", code, channels, rate, rate * width, width, bits)
    extra = b"LIST" + struct.pack("<I", 3) + b"abc\0"
    body = (
        b"WAVE"
        + extra
        + b"fmt "
        + struct.pack("<I", 16)
        + head
        + b"data"
        + struct.pack("<I", len(data))
        + data
    )
    return b"RIFF" + struct.pack("<I", len(body)) + body


def samples(content: bytes) -> list[float]:
    return [round(float(each), 3) for each in read_wave(content)[0].samples]


def reason(content: bytes) -> Unread:
    with pytest.raises(UnreadableError) as caught:
        read_wave(content)
    return caught.value.reason


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (made(bytes([128, 192, 64]), bits=8), [0.0, 0.5, -0.5]),
        (made(struct.pack("<3h", 0, 16384, -16384), bits=16), [0.0, 0.5, -0.5]),
        (made(b"\x00\x00\x00\x00\x00\x40\x00\x00\xc0", bits=24), [0.0, 0.5, -0.5]),
        (made(struct.pack("<3i", 0, 2**30, -(2**30)), bits=32), [0.0, 0.5, -0.5]),
        (made(struct.pack("<3f", 0, 0.5, -0.5), bits=32, code=FLOAT), [0.0, 0.5, -0.5]),
        (made(struct.pack("<2d", 0.5, -0.5), bits=64, code=FLOAT), [0.5, -0.5]),
        (made(struct.pack("<4h", 16384, 0, 0, -16384), bits=16, channels=2), [0.25, -0.25]),
        (made(struct.pack("<f", float("nan")), bits=32, code=FLOAT), [0.0]),
        (made(struct.pack("<f", 9e9), bits=32, code=FLOAT), [1.0]),
    ],
)
def test_every_width_of_a_sample_is_read(content: bytes, expected: list[float]) -> None:
    assert samples(content) == expected


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", Unread.BROKEN),
        (b"ID3 an mp3", Unread.FORMAT),
        (b"RIFF\0\0\0\0WEBPVP8 ", Unread.FORMAT),
        (b"RIFF\0\0\0\0WAVE", Unread.FORMAT),
        (made(b"", bits=16), Unread.BROKEN),
        (made(b"a", bits=16), Unread.BROKEN),
        (made(b"aa", bits=12), Unread.FORMAT),
        (made(b"aa", bits=16, code=6), Unread.FORMAT),
        (made(b"aa", bits=16, rate=1), Unread.FORMAT),
        (made(b"aa", bits=16, channels=0), Unread.FORMAT),
        (made(b"aa" * 99, bits=16, channels=99), Unread.FORMAT),
    ],
)
def test_what_is_no_recording_that_we_read_is_told_by_its_reason(content: bytes, expected: Unread) -> None:
    assert reason(content) is expected


def test_a_recording_that_goes_on_is_read_up_to_its_limit() -> None:
    sound, goes_on = read_wave(wave(16_000, rate=8_000), at_most=0.5)
    assert (sound.seconds, goes_on) == (0.5, True)


def test_a_recording_that_ends_early_is_read_as_far_as_it_goes() -> None:
    assert read_wave(wave(8_000, rate=8_000)[:-8_000])[0].seconds == 0.5


@given(st.binary(max_size=80), st.integers(0, 60))
def test_no_bytes_at_all_are_more_than_a_reason(noise: bytes, at: int) -> None:
    whole = wave(20)
    try:
        read_wave(whole[:at] + noise + whole[at + len(noise) :])
    except UnreadableError as error:
        assert error.reason in Unread  # noqa: PT017 - reading it is as good


@pytest.mark.parametrize("rate", [8_000, 11_025, 22_050, 44_100, 48_000])
def test_a_tone_keeps_its_length_and_its_pitch_at_another_rate(rate: int) -> None:
    tone = np.sin(2 * np.pi * 440 * np.arange(rate) / rate).astype(np.float32)
    heard = resampled(Sound(tone, rate), 16_000)
    strongest = int(np.argmax(np.abs(np.fft.rfft(heard[:16_000]))))
    assert (len(heard), strongest) == (16_000, 440)


def test_what_is_too_high_for_a_rate_is_taken_out() -> None:
    tone = np.sin(2 * np.pi * 15_000 * np.arange(48_000) / 48_000).astype(np.float32)
    assert float(np.sqrt(np.mean(np.square(resampled(Sound(tone, 48_000), 16_000))))) < 0.05


@given(st.integers(1, 5_000))
def test_pieces_lose_nothing_and_are_none_too_long(count: int) -> None:
    sound = Sound(np.linspace(-1, 1, count, dtype=np.float32), 1_000)
    cut = list(pieces(sound, seconds=0.4))
    assert np.concatenate(cut).tolist() == sound.samples.tolist()
    assert max(len(piece) for piece in cut) <= 400


def test_it_is_cut_where_it_is_quiet() -> None:
    loud = np.ones(1_600, np.float32)
    loud[700:820] = 0.0
    first, *_ = pieces(Sound(loud, 1_000), seconds=1.0)
    assert 700 <= len(first) <= 820
