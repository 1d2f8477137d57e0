"""A voice for tests and benches: eSpeak NG, whose library and data the package `espeakng-loader` carries."""

from __future__ import annotations

import ctypes
import struct

__all__ = ["Speaker"]

_SYNCHRONOUS, _WITHOUT_EXIT = 2, 0x8000
_RATE, _UTF8, _CHARACTERS = 1, 1, 1
_CALLBACK = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.c_void_p)


class Speaker:
    """Speaks English as a WAVE file; one for a process, and not safe for threads.

    voice: of eSpeak; words: spoken in a minute
    Raises ModuleNotFoundError where the package is not installed.
    """

    def __init__(self, *, voice: str = "en-us", words: int = 140) -> None:
        import espeakng_loader  # noqa: PLC0415 - only where it is installed

        self._library = ctypes.CDLL(espeakng_loader.get_library_path())
        data = str(espeakng_loader.get_data_path()).encode()
        self.rate: int = self._library.espeak_Initialize(_SYNCHRONOUS, 0, data, _WITHOUT_EXIT)
        self._heard = bytearray()
        self._callback = _CALLBACK(self._take)
        self._library.espeak_SetSynthCallback(self._callback)
        self.use(voice, words=words)

    def use(self, voice: str, *, words: int) -> None:
        """Speak with another voice from now on."""
        self._library.espeak_SetVoiceByName(voice.encode())
        self._library.espeak_SetParameter(_RATE, words, 0)

    def say(self, text: str) -> bytes:
        """Give `text` spoken: one channel, 16 bits, 22,050 Hz."""
        self._heard.clear()
        held = text.encode()
        size = ctypes.c_size_t(len(held) + 1)
        self._library.espeak_Synth(held, size, 0, _CHARACTERS, 0, _UTF8, None, None)
        self._library.espeak_Synchronize()
        return _wave(bytes(self._heard), self.rate)

    def _take(self, samples: object, count: int, _: object) -> int:
        if samples and count > 0:
            self._heard += ctypes.string_at(samples, 2 * count)  # type: ignore[arg-type]  # a pointer, as declared
        return 0


def _wave(data: bytes, rate: int) -> bytes:
    head = struct.pack("<HHIIHH", 1, 1, rate, 2 * rate, 2, 16)
    body = b"WAVEfmt " + struct.pack("<I", len(head)) + head + b"data" + struct.pack("<I", len(data)) + data
    return b"RIFF" + struct.pack("<I", len(body)) + body
