"""Files of cases: JSON Lines, one case a line, plain or compressed with gzip."""

from __future__ import annotations

import gzip
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO, cast

from demur.cases.base import Case
from demur.cases.fields import case_of_line, line_of_case
from demur.errors import InputError

__all__ = ["append_cases", "read_cases", "write_cases"]

_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


def read_cases(path: Path) -> Iterator[Case]:
    """Yield the cases of a file, in order, one line in memory at a time; blank lines are passed over.

    A name that ends in `.gz` is read as gzip. A case without a group gets its prompt's.
    Raises InputError for a file that cannot be read, for the first line that is no case, naming file, line
    and key, and for an id that an earlier line has.
    """
    lines: dict[str, int] = {}
    for number, line in enumerate(_lines(path), start=1):
        if line.isspace():
            continue
        where = f"{path}:{number}"
        case = case_of_line(line.removeprefix(_BYTE_ORDER_MARK) if number == 1 else line, where=where)
        if case.id in lines:
            raise InputError(
                f"the id {case.id!r} stands on line {lines[case.id]} already",
                where=f"{where}, id",
                hint="give each case a name of its own",
            )
        lines[case.id] = number
        yield case


def write_cases(path: Path, cases: Iterable[Case]) -> int:
    """Write `cases` as a new file, whole or not at all, and give how many they were.

    A file of that name is replaced. Raises InputError when it cannot be written.
    """
    unfinished = path.with_name(f"{path.name}.tmp")
    count = 0
    try:
        with _opened(unfinished, "wb", packed=path.suffix == ".gz") as file:
            for count, case in enumerate(cases, start=1):  # noqa: B007 - the last number is the count
                file.write(line_of_case(case))
        unfinished.replace(path)
    except OSError as error:
        raise _unwritable(path, error) from error
    finally:
        unfinished.unlink(missing_ok=True)
    return count


def append_cases(path: Path, cases: Iterable[Case]) -> int:
    """Add `cases` to the end of a plain file, which is made where it is missing, and give how many they were.

    All lines are made before the first is written, and synced. Ids that stand in the file already are the
    caller's to avoid; `read_cases` names them. Raises InputError when it cannot be written.
    """
    lines = [line_of_case(case) for case in cases]
    try:
        with path.open("ab") as file:
            file.write(b"".join(lines))
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise _unwritable(path, error) from error
    return len(lines)


def _lines(path: Path) -> Iterator[bytes]:
    try:
        with _opened(path, "rb", packed=path.suffix == ".gz") as file:
            yield from file
    except (OSError, EOFError) as error:
        said = getattr(error, "strerror", None) or error
        raise InputError(
            f"cannot read the cases: {said}", where=str(path), hint="give a readable file of JSON Lines"
        ) from error


def _opened(path: Path, mode: str, *, packed: bool) -> BinaryIO:
    if packed:
        return cast("BinaryIO", gzip.GzipFile(path, mode, mtime=0))
    return cast("BinaryIO", path.open(mode))


def _unwritable(path: Path, error: OSError) -> InputError:
    return InputError(
        f"cannot write the cases: {error.strerror}", where=str(path), hint="name a file in a writable folder"
    )
