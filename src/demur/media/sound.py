"""Recordings as samples: WAVE files read without any library, brought to one rate, cut where it is quiet."""

from __future__ import annotations

import math
import struct
from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from demur.types import Unread, UnreadableError

__all__ = ["Samples", "Sound", "pieces", "read_wave", "resampled"]

Samples = NDArray[np.float32]
"""One channel, in [-1, 1]."""

_PCM, _FLOAT, _EXTENSIBLE = 1, 3, 0xFFFE
_HEAD = struct.Struct("<HHIIHH")
_SUBFORMAT = 24
_RATES = range(4_000, 384_001)
_MOST_CHANNELS = 8
_ODD_WIDTH = 3
"""Bytes of a sample that no array holds as such."""
_TAPS = 65
_QUIET = 0.1
"""Seconds over which it has to be quiet for a cut."""


class Sound(NamedTuple):
    """A recording: samples of one channel, and how many of them are a second."""

    samples: Samples
    rate: int

    @property
    def seconds(self) -> float:
        """How long it is."""
        return len(self.samples) / self.rate


def read_wave(content: bytes, *, at_most: float = 120.0) -> tuple[Sound, bool]:
    """Give what a WAVE file holds, its channels mixed, and whether it goes on after `at_most` seconds.

    Reads 8, 16, 24 and 32 bits, whole and floating; a file that ends early is read as far as it goes.
    Raises UnreadableError for anything else.
    """
    if content[:4] != b"RIFF" or content[8:12] != b"WAVE":
        raise UnreadableError(
            "it is no WAVE file", reason=Unread.FORMAT if content else Unread.BROKEN, hint="send WAVE"
        )
    head, data = b"", b""
    for name, body in _chunks(content):
        head = body if name == b"fmt " and not head else head
        data = body if name == b"data" and not data else data
    code, channels, rate, bits = _format(head)
    width = bits // 8
    most = int(at_most * rate) * channels * width
    whole = data[: min(most, len(data) - len(data) % (width * channels))]
    samples = _samples(whole, code, bits).reshape(-1, channels).mean(axis=1, dtype=np.float32)
    if not len(samples):
        raise UnreadableError("there is nothing to hear in it", reason=Unread.BROKEN, hint="record it again")
    return Sound(np.clip(np.nan_to_num(samples), -1.0, 1.0), rate), len(data) > most


def resampled(sound: Sound, rate: int) -> Samples:
    """Give the samples at `rate` a second; what is too high for that is taken out before."""
    samples = sound.samples
    if sound.rate > rate:
        samples = np.convolve(samples, _low_pass(rate / sound.rate), mode="same").astype(np.float32)
    count = math.ceil(len(samples) * rate / sound.rate)
    at = np.arange(count, dtype=np.float64) * (sound.rate / rate)
    return np.interp(at, np.arange(len(samples)), samples).astype(np.float32)


def pieces(sound: Sound, *, seconds: float) -> Iterator[Samples]:
    """Cut into pieces of `seconds` at most, each where it is quietest in the later half of that time."""
    window, most = max(1, int(_QUIET * sound.rate)), max(2, int(seconds * sound.rate))
    rest = sound.samples
    while len(rest) > most:
        half = rest[most // 2 : most]
        loudness = np.convolve(np.square(half), np.ones(min(window, len(half))), mode="same")
        cut = most // 2 + max(1, int(np.argmin(loudness)))
        yield rest[:cut]
        rest = rest[cut:]
    yield rest


def _chunks(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 12
    while at + 8 <= len(content):
        size = int.from_bytes(content[at + 4 : at + 8], "little")
        yield content[at : at + 4], content[at + 8 : at + 8 + size]
        at += 8 + size + size % 2


def _format(head: bytes) -> tuple[int, int, int, int]:
    if len(head) < _HEAD.size:
        raise _odd("a WAVE file without a format")
    code, channels, rate, _, _, bits = _HEAD.unpack_from(head)
    if code == _EXTENSIBLE and len(head) >= _SUBFORMAT + 2:
        code = int.from_bytes(head[_SUBFORMAT : _SUBFORMAT + 2], "little")
    known = (code == _PCM and bits in (8, 16, 24, 32)) or (code == _FLOAT and bits in (32, 64))
    if not known or rate not in _RATES or not 1 <= channels <= _MOST_CHANNELS:
        raise _odd(f"a WAVE file of format {code}, {bits} bits, {channels} channels, {rate} Hz")
    return code, channels, rate, bits


def _samples(data: bytes, code: int, bits: int) -> Samples:
    width = bits // 8
    if code == _FLOAT:
        return np.frombuffer(data, f"<f{width}").astype(np.float32)
    if width == 1:
        return (np.frombuffer(data, np.uint8).astype(np.float32) - 128) / np.float32(128)
    if width == _ODD_WIDTH:
        padded = np.zeros((len(data) // width, 4), np.uint8)
        padded[:, 1:] = np.frombuffer(data, np.uint8).reshape(-1, width)
        return padded.view("<i4").reshape(-1).astype(np.float32) / np.float32(2**31)
    return np.frombuffer(data, f"<i{width}").astype(np.float32) / np.float32(2 ** (bits - 1))


def _low_pass(share: float) -> Samples:
    """Give a windowed sinc that lets the lower `share` of the frequencies through."""
    at = np.arange(_TAPS) - _TAPS // 2
    taps = np.sinc(at * share) * np.hamming(_TAPS)
    shares: Samples = (taps / taps.sum()).astype(np.float32)
    return shares


def _odd(problem: str) -> UnreadableError:
    return UnreadableError(f"{problem} is not read", reason=Unread.FORMAT, hint="send 16-bit PCM")
