"""Hears words in recordings by PocketSphinx, whose package carries a model of US English; extra `audio`."""

from __future__ import annotations

import threading
from collections.abc import Callable
from importlib.metadata import version as package_version

import numpy as np

from demur.media.sound import Samples, Sound, pieces, read_wave, resampled
from demur.types import Transcript, Unread

__all__ = ["PocketSphinx"]

_RATE = 16_000
_PIECE = 20.0
"""Seconds that are heard in one go."""
_SHORTEST = 0.1


class PocketSphinx:
    """Hears English in WAVE files, very badly: nearly every word is another one; safe for threads.

    timer: seconds that never run backwards
    seconds: of work, after which no further piece of a recording is begun
    longest: seconds of a recording that are listened to
    The model loads on construction, half a second; a second of speech takes a quarter to a half.
    Raises ModuleNotFoundError where the extra is not installed.
    """

    def __init__(self, *, timer: Callable[[], float], seconds: float = 30.0, longest: float = 120.0) -> None:
        import pocketsphinx  # noqa: PLC0415 - an extra

        self._decoder = pocketsphinx.Decoder(samprate=_RATE, loglevel="FATAL")
        self._timer, self._seconds, self._longest = timer, seconds, longest
        self._lock = threading.Lock()
        self.version = f"pocketsphinx-{package_version('pocketsphinx')}"
        """Of the engine; its model comes with it."""

    def transcribe(self, content: bytes, *, media_type: str) -> Transcript:  # noqa: ARG002 - the bytes say what they are
        """Give what was heard, in small letters without marks.

        Raises UnreadableError for what is no WAVE file with something in it.
        """
        sound, goes_on = read_wave(content, at_most=self._longest)
        unread = Unread.LIMIT if goes_on else None
        ends, texts = self._timer() + self._seconds, list[str]()
        for piece in pieces(Sound(resampled(sound, _RATE), _RATE), seconds=_PIECE):
            if self._timer() > ends:
                unread = Unread.TIME
                break
            texts.append(self._heard(piece))
        return Transcript(text=" ".join(text for text in texts if text), unread=unread)

    def _heard(self, piece: Samples) -> str:
        if len(piece) < _SHORTEST * _RATE:
            return ""
        with self._lock:  # the decoder keeps what it hears in itself
            self._decoder.start_utt()
            try:
                self._decoder.process_raw((piece * 32767).astype(np.int16).tobytes(), full_utt=True)
            finally:
                self._decoder.end_utt()
            found = self._decoder.hyp()
            text: str = found.hypstr if found else ""
            return text
