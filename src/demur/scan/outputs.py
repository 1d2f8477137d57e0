"""Where results go: JSON Lines in a file or on standard output, or nowhere."""

from __future__ import annotations

import gzip
import os
from pathlib import Path
from typing import BinaryIO, Protocol

import msgspec

from demur.errors import InputError
from demur.scan.extras import load_zstandard

__all__ = ["LinesOutput", "NoOutput", "Output", "StreamOutput"]

_ENCODER = msgspec.json.Encoder()
_HELD_BYTES = 256 * 1024


class Output(Protocol):
    """Somebody who keeps results and can say how far they are safe."""

    def write(self, rows: bytes) -> None:
        """Take results over, whole JSON Lines."""
        ...

    def save(self) -> int:
        """Make everything taken so far safe from a crash and give the mark to continue from."""
        ...

    def finish(self) -> None:
        """Bring the output into its final shape and close it."""
        ...

    def close(self) -> None:
        """Close without finishing; may be called after `finish` too."""
        ...


class NoOutput:
    """Keeps nothing: only the summary is wanted."""

    def write(self, rows: bytes) -> None:
        """Drop the results."""

    def save(self) -> int:
        """Give 0."""
        return 0

    def finish(self) -> None:
        """Do nothing."""

    def close(self) -> None:
        """Do nothing."""


class StreamOutput(NoOutput):
    """JSON Lines on a stream that cannot be continued, such as standard output."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream

    def write(self, rows: bytes) -> None:
        """Write them."""
        self._stream.write(rows)

    def finish(self) -> None:
        """Flush the stream, which stays open."""
        self._stream.flush()


class LinesOutput:
    """JSON Lines in a file; `.gz` and `.zst` in its name compress it, in members or frames of about 256 KiB.

    mark: bytes of the file that are kept, everything behind them is cut off; 0 starts it anew
    Raises MissingExtraError for `.zst` without its package, InputError when the file is shorter than `mark`,
    OSError when it cannot be written.
    """

    def __init__(self, path: Path, *, mark: int) -> None:
        self._compress = _COMPRESSORS.get(path.suffix, bytes)
        self._compress(b"")
        self._file = path.open("r+b" if mark else "wb")
        if path.stat().st_size < mark:
            self._file.close()
            problem = f"the interrupted output is shorter than the {mark:,} bytes that were written"
            raise InputError(problem, where=str(path), hint="start over with --restart")
        self._file.truncate(mark)
        self._file.seek(mark)
        self._held = bytearray()

    def write(self, rows: bytes) -> None:
        """Hold them, and write when enough are held."""
        self._held += rows
        if len(self._held) > _HELD_BYTES:
            self._flush()

    def add_line(self, value: object) -> None:
        """Write one line that is no result, such as the report of a bad line."""
        self._held += _ENCODER.encode(value) + b"\n"

    def save(self) -> int:
        """Write and sync; give the size of the file."""
        self._flush()
        self._file.flush()
        os.fsync(self._file.fileno())
        return self._file.tell()

    def _flush(self) -> None:
        if self._held:
            self._file.write(self._compress(bytes(self._held)))
            self._held.clear()

    def finish(self) -> None:
        """Save and close; an output without results is a valid empty file."""
        if not self.save():
            self._file.write(self._compress(b""))
        self._file.close()

    def close(self) -> None:
        """Write what is held and close."""
        if not self._file.closed:
            self._flush()
            self._file.close()


def _zstd(piece: bytes) -> bytes:
    frame: bytes = load_zstandard().ZstdCompressor().compress(piece)
    return frame


def _gzip(piece: bytes) -> bytes:
    return gzip.compress(piece, 6, mtime=0)


_COMPRESSORS = {".gz": _gzip, ".zst": _zstd}
