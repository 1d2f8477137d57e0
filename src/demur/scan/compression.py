"""Files opened by what they hold, not by how they are named."""

from __future__ import annotations

import io
import zlib
from collections.abc import Callable
from typing import BinaryIO, Protocol, cast

from demur.scan.extras import load_zstandard

__all__ = ["DamagedStreamError", "decompressed", "sniff"]

_MAGIC = {"gzip": b"\x1f\x8b", "zstd": b"\x28\xb5\x2f\xfd", "parquet": b"PAR1"}
_MEMBER = {"gzip": b"\x1f\x8b\x08", "zstd": _MAGIC["zstd"]}
# A piece of zstd can grow 60,000-fold, one of gzip 1,000-fold: what comes of one stays below 128 MiB.
_PIECE = {"gzip": 16 * 1024, "zstd": 2 * 1024}
_BUFFER = 256 * 1024
_GZIP_WINDOW = 31


class DamagedStreamError(OSError):
    """A compressed stream is damaged or cut off; reading on goes to the next member, or to the end."""


class _Decompressor(Protocol):
    """The interface that zlib and zstandard share; one serves one member."""

    @property
    def eof(self) -> bool: ...

    @property
    def unused_data(self) -> bytes: ...

    def decompress(self, data: bytes, /) -> bytes: ...


def sniff(head: bytes) -> str:
    """Name what a file that starts with `head` holds: `gzip`, `zstd`, `parquet` or `plain`.

    >>> sniff(b"PAR1...")
    'parquet'
    """
    return next((kind for kind, magic in _MAGIC.items() if head.startswith(magic)), "plain")


def decompressed(raw: BinaryIO, kind: str) -> io.BufferedReader:
    """Open `raw` for buffered reading, through the decompressor that `kind` needs.

    Raises MissingExtraError for zstd without its package; reading raises DamagedStreamError.
    """
    if kind in _MEMBER:
        return io.BufferedReader(_Members(raw, kind), _BUFFER)
    if isinstance(raw, io.BufferedReader):
        return raw
    return io.BufferedReader(cast("io.RawIOBase", raw), _BUFFER)


class _Members(io.RawIOBase):
    """All members of a gzip stream, or frames of a zstd stream, one behind the other.

    Unlike the readers of the two packages it tells a cut-off stream from its end, gives everything that
    stands before a damage, and finds the next member behind it.
    """

    def __init__(self, raw: BinaryIO, kind: str) -> None:
        self._raw, self._magic, self._piece = raw, _MEMBER[kind], _PIECE[kind]
        self._new, self._errors = _decompressors(kind)
        self._member: _Decompressor | None = None
        self._next, self._ready = b"", b""

    def readable(self) -> bool:
        """Say yes, as readers do."""
        return True

    def readinto(self, buffer: object) -> int:
        """Fill `buffer` as far as one piece goes; 0 at the end."""
        view = memoryview(cast("bytearray", buffer)).cast("B")
        while not self._ready:
            if not self._more():
                return 0
        count = min(len(view), len(self._ready))
        view[:count] = self._ready[:count]
        self._ready = self._ready[count:]
        return count

    def _more(self) -> bool:
        """Decompress the next piece; False at a clean end."""
        piece = self._next or self._raw.read(self._piece)
        self._next = b""
        if self._member is None:
            piece = self._between_members(piece)
        if not piece:
            return self._end()
        self._member = self._member or self._new()
        try:
            self._ready = self._member.decompress(piece)
        except self._errors as broken:
            self._seek_member(piece[1:])
            raise DamagedStreamError(str(broken)) from broken
        if self._member.eof:
            self._next, self._member = self._member.unused_data, None
        return True

    def _between_members(self, piece: bytes) -> bytes:
        """Pass over the zeros that may pad a stream behind its last member."""
        while piece and not (rest := piece.lstrip(b"\0")):
            piece = self._raw.read(self._piece)
        return rest if piece else b""

    def _end(self) -> bool:
        if self._member is None:
            return False
        self._member = None
        raise DamagedStreamError("it ends inside a member")

    def _seek_member(self, behind: bytes) -> None:
        """Go to where the next member seems to begin, or to the end."""
        self._member = None
        while (at := behind.find(self._magic)) < 0:
            more = self._raw.read(self._piece)
            if not more:
                return
            behind = behind[1 - len(self._magic) :] + more
        self._next = behind[at:]


def _decompressors(kind: str) -> tuple[Callable[[], _Decompressor], tuple[type[Exception], ...]]:
    if kind == "gzip":
        return lambda: zlib.decompressobj(_GZIP_WINDOW), (zlib.error,)
    package = load_zstandard()
    return lambda: package.ZstdDecompressor().decompressobj(), (package.ZstdError,)
