"""From a chunk of lines to its results, ready to be written and counted; the same in every process."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

import msgspec

from demur.errors import DemurError, InterruptedScanError
from demur.scan.base import BadLine, Columns, Detect, DetectMany, Entry
from demur.scan.chunks import Chunk
from demur.scan.formats import Format, format_named
from demur.scan.lines import read_line
from demur.scan.results import result_row
from demur.scan.summary import Alike, alike
from demur.types import Finding

__all__ = ["Labelled", "Labeller", "Wanted"]

_ENCODER = msgspec.json.Encoder()


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """What of a job matters for the results; rows: False where only the counts are wanted."""

    columns: Columns
    with_text: bool
    rows: bool


class Labelled(msgspec.Struct, kw_only=True):
    """What came of a chunk.

    input, last, done: as in the chunk; lines: how many it had
    rows: the results as JSON Lines, in order; empty where only the counts are wanted
    counts: how many results there are of each sort, in the order in which the sorts first come
    bad: the lines that could not be used, in order
    skipped: rows of the log that hold no reply
    """

    input: int
    last: int
    done: int
    lines: int = 0
    rows: bytes = b""
    counts: dict[Alike, int] = {}
    bad: list[BadLine] = []
    skipped: int = 0


Read = Sequence[Entry] | str
"""The replies of a line, or why it is bad."""


class Labeller:
    """Labels chunks.

    detect: of one reply; detect_many: of many for less, where there is such a thing
    """

    def __init__(self, wanted: Wanted, *, detect: Detect, detect_many: DetectMany | None = None) -> None:
        self._wanted, self._detect, self._many = wanted, detect, detect_many
        self._formats: dict[str, Format] = {}

    def label(self, chunk: Chunk) -> Labelled:
        """Label every reply of `chunk`; a line that cannot be used costs no other.

        Raises InterruptedScanError when the detector does.
        """
        out = Labelled(input=chunk.input, last=chunk.last, done=chunk.done, lines=len(chunk.numbers))
        if not chunk.numbers:
            return out
        lines = [self._read(chunk, content) for content in chunk.contents]
        known = self._known(lines)
        rows, counts = [], Counter[Alike]()
        for number, line in zip(chunk.numbers, lines, strict=True):
            if isinstance(line, str):
                out.bad.append(BadLine(file=chunk.name, line=number, reason=line))
                continue
            out.skipped += not line
            for entry in line:
                finding = known.get(id(entry)) or self._one(entry)
                if isinstance(finding, str):
                    out.bad.append(BadLine(file=chunk.name, line=number, reason=finding))
                    break
                row = result_row(
                    finding, entry, file=chunk.name, line=number, with_text=self._wanted.with_text
                )
                rows.append(row)
                counts[alike(row)] += 1
        out.counts = dict(counts)
        if self._wanted.rows:
            out.rows = _ENCODER.encode_lines(rows)
        return out

    def _read(self, chunk: Chunk, content: bytes | Mapping[str, object] | str) -> Read:
        """Give the replies on a line."""
        value = content if isinstance(content, str) else read_line(content)
        if isinstance(value, str):
            return value
        if chunk.format not in self._formats:
            self._formats[chunk.format] = format_named(chunk.format)
        try:
            return self._formats[chunk.format].read(value, self._wanted.columns)
        except DemurError as bad:
            return bad.problem
        except Exception as fault:  # noqa: BLE001 - one row that trips its format must not cost the others; it is counted and named
            return _tripped(fault)

    def _known(self, lines: Sequence[Read]) -> dict[int, Finding]:
        """Give the findings of all replies that can be read together, by `id` of the entry.

        None where one of them trips the detector: then it is asked of each alone, to tell which.
        """
        if self._many is None:
            return {}
        entries = [
            entry for line in lines if not isinstance(line, str) for entry in line if entry.hint is None
        ]
        try:
            found = self._many([e.reply for e in entries], prompts=[e.prompt for e in entries])
        except InterruptedScanError:
            raise
        except Exception:  # noqa: BLE001 - as below; whichever reply it is trips once more alone, and is named then
            return {}
        return dict(zip(map(id, entries), found, strict=True))

    def _one(self, entry: Entry) -> Finding | str:
        """Give the finding of a reply, or why there is none."""
        try:
            return self._detect(entry.reply, prompt=entry.prompt, provider=entry.hint)
        except InterruptedScanError:
            raise
        except DemurError as bad:
            return bad.problem
        except Exception as fault:  # noqa: BLE001 - one reply that trips the detector must not cost the others; it is counted and named
            return _tripped(fault)


def _tripped(fault: Exception) -> str:
    return f"the detector failed on it: {type(fault).__name__}"
