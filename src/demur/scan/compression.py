"""Files opened by what they hold, not by how they are named."""

from __future__ import annotations

import gzip
import io
import zlib
from typing import BinaryIO, cast

from demur.scan.extras import load_zstandard

__all__ = ["BROKEN_STREAM", "decompressed", "sniff"]

_MAGIC = {"gzip": b"\x1f\x8b", "zstd": b"\x28\xb5\x2f\xfd", "parquet": b"PAR1"}
_BUFFER = 256 * 1024


class _BrokenZstdError(OSError):
    """A zstd frame is damaged or cut off."""


BROKEN_STREAM = (OSError, EOFError, zlib.error)
"""What reading a damaged stream raises."""


def sniff(head: bytes) -> str:
    """Name what a file that starts with `head` holds: `gzip`, `zstd`, `parquet` or `plain`.

    >>> sniff(b"PAR1...")
    'parquet'
    """
    return next((kind for kind, magic in _MAGIC.items() if head.startswith(magic)), "plain")


def decompressed(raw: BinaryIO, kind: str) -> io.BufferedReader:
    """Open `raw` for buffered reading, through the decompressor that `kind` needs.

    Raises MissingExtraError for zstd without its package; reading raises one of BROKEN_STREAM when damaged.
    """
    if kind == "gzip":
        return io.BufferedReader(cast("io.RawIOBase", gzip.GzipFile(fileobj=raw, mode="rb")), _BUFFER)
    if kind == "zstd":
        return io.BufferedReader(_ZstdStream(raw), _BUFFER)
    return (
        raw if isinstance(raw, io.BufferedReader) else io.BufferedReader(cast("io.RawIOBase", raw), _BUFFER)
    )


class _ZstdStream(io.RawIOBase):
    """All frames of a zstd stream; the package's own reader takes a cut-off frame for its end."""

    def __init__(self, raw: BinaryIO) -> None:
        zstandard = load_zstandard()
        self._raw, self._new, self._broken = raw, zstandard.ZstdDecompressor, zstandard.ZstdError
        self._object = self._new().decompressobj()
        self._ready = b""
        self._inside = False

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: object) -> int:
        view = memoryview(cast("bytearray", buffer)).cast("B")
        while not self._ready:
            if not self._more():
                return 0
        count = min(len(view), len(self._ready))
        view[:count] = self._ready[:count]
        self._ready = self._ready[count:]
        return count

    def _more(self) -> bool:
        """Decompress the next piece into `_ready`; False at a clean end."""
        piece = self._object.unused_data if self._object.eof else b""
        if self._object.eof:
            self._object, self._inside = self._new().decompressobj(), False
        piece = piece or self._raw.read(_PIECE)
        if not piece:
            if self._inside:
                raise _BrokenZstdError("the zstd stream ends inside a frame")
            return False
        self._inside = True
        try:
            self._ready = self._object.decompress(piece)
        except self._broken as broken:
            raise _BrokenZstdError(str(broken)) from broken
        return True


_PIECE = 16 * 1024
