"""JSON Lines, one object a line, from a file or from standard input."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from typing import BinaryIO

import msgspec

from demur.scan.base import BadLine, Line, Record
from demur.scan.compression import DamagedStreamError, decompressed

__all__ = ["JsonLines", "read_line"]

_DECODER = msgspec.json.Decoder(dict[str, object])
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


class JsonLines:
    """The records of one JSON Lines stream, in order, one line in memory at a time.

    name: how the stream is called in results and reports
    kind: `plain`, `gzip` or `zstd`
    most_line_bytes: a longer line is reported and skipped without being held in memory
    """

    def __init__(self, raw: BinaryIO, *, name: str, kind: str, most_line_bytes: int) -> None:
        self.name, self._raw, self._most = name, raw, most_line_bytes
        self._stream = decompressed(raw, kind)
        self._seekable = raw.seekable()

    def done(self) -> int:
        """Give the bytes of the stored file that were read so far; 0 where that is not known."""
        return self._raw.tell() if self._seekable else 0

    def close(self) -> None:
        """Close the stream and what it reads from."""
        self._stream.close()
        self._raw.close()

    def records(self, *, after: int = 0) -> Iterator[Record | BadLine]:
        """Yield what stands on each line behind line `after`, read; see `lines`."""
        return (
            item if isinstance(item, BadLine) else _record(item, self.name)
            for item in self.lines(after=after)
        )

    def lines(self, *, after: int = 0) -> Iterator[Line | BadLine]:
        """Yield each line behind line `after` as it is stored; blank lines are passed over.

        A damage in compressed data counts as one line, and reading goes on with the next member, if any.
        """
        number = 0
        while True:
            number += 1
            try:
                line = self._stream.readline(self._most + 1)
                whole = len(line) <= self._most or self._finish(line)
            except OSError as broken:
                if number > after:
                    yield BadLine(file=self.name, line=number, reason=f"the file is damaged here: {broken}")
                if isinstance(broken, DamagedStreamError):
                    continue
                return
            if not line:
                return
            if number > after and not line.isspace():
                if number == 1:
                    line = line.removeprefix(_BYTE_ORDER_MARK)
                yield Line(number, line) if whole else self._too_long(number)

    def _finish(self, line: bytes) -> bool:
        """Read a line that is too long to its end and give False; True if it just fits."""
        if line.endswith(b"\n"):
            return True
        while line and not line.endswith(b"\n"):
            line = self._stream.readline(io.DEFAULT_BUFFER_SIZE)
        return False

    def _too_long(self, number: int) -> BadLine:
        return BadLine(file=self.name, line=number, reason=f"longer than {self._most} bytes")


def _record(line: Line, name: str) -> Record | BadLine:
    value = read_line(line.content)
    if isinstance(value, str):
        return BadLine(file=name, line=line.line, reason=value)
    return Record(line=line.line, value=value)


def read_line(line: bytes | Mapping[str, object]) -> Mapping[str, object] | str:
    """Give the object on a line, or the reason why there is none; what is read already stays as it is.

    >>> read_line(b'{"a": 1}'), read_line(b"7")
    ({'a': 1}, 'not a JSON object: Expected `object`, got `int`')
    """
    if not isinstance(line, bytes):
        return line
    try:
        return _DECODER.decode(line)
    except UnicodeDecodeError as bad:
        return f"not valid UTF-8: {bad.reason}"
    except msgspec.ValidationError as bad:
        return f"not a JSON object: {bad}"
    except (msgspec.DecodeError, RecursionError) as bad:
        torn = "" if line.endswith(b"\n") else "the last line is cut off: "
        return f"{torn}not valid JSON: {bad}"
