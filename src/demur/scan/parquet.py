"""Parquet files as a source, read batch by batch."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from demur.errors import InputError
from demur.scan.base import BadLine, Line, Record
from demur.scan.extras import load_pyarrow, load_pyarrow_parquet

__all__ = ["ParquetRows"]

_BATCH_ROWS = 1024


class ParquetRows:
    """The rows of one Parquet file as records, in order; one batch of one row group in memory at a time.

    Raises InputError when the file has no readable footer, MissingExtraError without pyarrow.
    """

    def __init__(self, path: Path, *, name: str) -> None:
        parquet = load_pyarrow_parquet()
        self.name, self._size, self._share = name, path.stat().st_size, 0.0
        self._broken = (load_pyarrow().ArrowException, OSError)
        try:
            self._file = parquet.ParquetFile(path, pre_buffer=False)
        except self._broken as broken:
            problem = f"not a readable Parquet file: {_first_line(broken)}"
            raise InputError(problem, where=name, hint="write the file again, or leave it out") from broken

    def done(self) -> int:
        """Give the bytes read so far, as the share of rows read of the file's size."""
        return int(self._size * self._share)

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    def records(self, *, after: int = 0) -> Iterator[Record | BadLine]:
        """Yield the rows behind row `after` as records; see `lines`."""
        for item in self.lines(after=after):
            if isinstance(item, BadLine):
                yield item
            elif isinstance(item.content, Mapping):
                yield Record(line=item.line, value=item.content)

    def lines(self, *, after: int = 0) -> Iterator[Line | BadLine]:
        """Yield the rows behind row `after`, without reading row groups that lie before it."""
        number, rows = 0, self._file.metadata.num_rows
        try:
            for group in range(self._file.metadata.num_row_groups):
                size = self._file.metadata.row_group(group).num_rows
                if number + size <= after:
                    number += size
                    continue
                for batch in self._file.iter_batches(batch_size=_BATCH_ROWS, row_groups=[group]):
                    for value in batch.to_pylist():
                        number += 1
                        if number > after:
                            yield Line(number, value)
                    self._share = number / rows
        except self._broken as broken:
            reason = f"the file is damaged from here on: {_first_line(broken)}"
            if number + 1 > after:
                yield BadLine(file=self.name, line=number + 1, reason=reason)


def _first_line(broken: BaseException) -> str:
    return (str(broken).splitlines() or [type(broken).__name__])[0]
