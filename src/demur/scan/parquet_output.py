"""Results as a Parquet file, written in parts that survive an interruption and joined at the end."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Protocol

import msgspec

from demur.errors import InputError
from demur.scan.extras import load_pyarrow, load_pyarrow_parquet
from demur.scan.results import ResultRow

__all__ = ["ParquetOutput", "parts_folder"]

_GROUP_ROWS = 2000
_DECODER = msgspec.json.Decoder()
_TEXTS = (
    "file id outcome kind failure extent origin stage category family retry provider model prompt_version"
)
_LISTS = "categories flags ran"


class _Writer(Protocol):
    """The two calls of pyarrow's writer that are used; the package ships no types."""

    def write_table(self, table: object) -> None: ...

    def close(self) -> None: ...


def parts_folder(path: Path) -> Path:
    """Give the folder beside the output `path` that holds its parts until they are joined."""
    return path.with_name(path.name + ".parts")


class ParquetOutput:
    """A Parquet file that appears whole, at the end; until then its parts lie in a folder beside it.

    mark: parts that are kept, later ones are removed; 0 starts anew
    Raises MissingExtraError without pyarrow, InputError when parts that should be kept are gone.
    """

    def __init__(self, path: Path, *, mark: int, with_text: bool) -> None:
        self._parquet = load_pyarrow_parquet()
        self._schema = _schema(with_text=with_text)
        self._path, self._folder, self._saved = path, parts_folder(path), mark
        self._rows: list[object] = []
        self._writer: _Writer | None = None
        self._keep(mark)

    def _keep(self, mark: int) -> None:
        self._folder.mkdir(exist_ok=True)
        kept = [self._name(number) for number in range(1, mark + 1)]
        if missing := [path.name for path in kept if not path.exists()]:
            problem = f"parts of the interrupted output are gone, the first is {missing[0]}"
            raise InputError(problem, where=str(self._folder), hint="start over with --restart")
        for path in self._folder.iterdir():
            if path not in kept:
                path.unlink()

    def _name(self, number: int) -> Path:
        return self._folder / f"part-{number:06d}.parquet"

    def _unfinished(self) -> Path:
        return self._folder / "unfinished"

    def write(self, rows: bytes) -> None:
        """Hold results, and write a row group when enough are held."""
        self._rows += _DECODER.decode_lines(rows)
        if len(self._rows) >= _GROUP_ROWS:
            self._write_group()

    def _write_group(self) -> None:
        if self._writer is None:
            writer: _Writer = self._parquet.ParquetWriter(self._unfinished(), self._schema)
            self._writer = writer
        self._writer.write_table(load_pyarrow().Table.from_pylist(self._rows, schema=self._schema))
        self._rows.clear()

    def save(self) -> int:
        """Close the part that is being written; give the number of whole parts."""
        if self._rows:
            self._write_group()
        if self._writer is not None:
            self._writer.close()
            self._writer = None
            self._saved += 1
            self._unfinished().replace(self._name(self._saved))
        return self._saved

    def finish(self) -> None:
        """Join the parts into the output, one part in memory at a time, and remove them."""
        self.save()
        joined = self._path.with_name(self._path.name + ".tmp")
        with self._parquet.ParquetWriter(joined, self._schema) as writer:
            for number in range(1, self._saved + 1):
                writer.write_table(self._parquet.read_table(self._name(number), schema=self._schema))
        joined.replace(self._path)

    def close(self) -> None:
        """Close what is open; the parts stay where the output is not finished."""
        if self._writer is not None:
            self._writer.close()
            self._writer = None

    def clean(self) -> None:
        """Remove the parts, once the output is finished and no state refers to them."""
        shutil.rmtree(self._folder, ignore_errors=True)


def _schema(*, with_text: bool) -> object:
    pa = load_pyarrow()
    words = pa.list_(pa.string())
    fields = {name: pa.string() for name in _TEXTS.split()}
    fields |= dict.fromkeys(_LISTS.split(), words)
    fields |= {"line": pa.int64(), "can_retry": pa.bool_(), "confidence": pa.float64()}
    fields["spans"] = pa.list_(pa.struct([("start", pa.int64()), ("end", pa.int64())]))
    if with_text:
        fields["refusal_text"] = pa.string()
    return pa.schema([(name, fields[name]) for name in ResultRow.__struct_fields__ if name in fields])
