"""Building an index out of a folder of files, all or nothing."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from demur.errors import InputError
from demur.grounding.index import MOST_PASSAGES, write_index
from demur.grounding.passages import SUFFIXES, passages_in
from demur.types import Passage

__all__ = ["Built", "build_index"]

_LARGEST = 16 * 2**20
_HINT = "give a folder with files that end in .md, .txt or .html"


@dataclass(frozen=True, slots=True, kw_only=True)
class Built:
    """An index that was made.

    version: hash over all its passages: 12 hex digits
    skipped: files of other kinds, which were left out
    """

    files: int
    passages: int
    version: str
    skipped: tuple[str, ...] = ()


def build_index(folder: str | Path, output: str | Path, *, base_url: str = "") -> Built:
    """Make an index of all Markdown, text and HTML files below `folder`, hidden ones left out.

    output: the folder of the index; one that was there is replaced once the new one is complete
    base_url: what stands before a file's path to make the link that answers can give; "" gives none
    Raises InputError for a folder without such files, a file that cannot be read or is larger than 16 MiB,
    and an output that is no index and would be lost; ModuleNotFoundError without the extra `ground`.
    """
    root, goal = Path(folder), Path(output)
    _check_goal(goal)
    files, skipped = _files(root)
    passages = [passage for file in files for passage in _passages(file, root, base_url)]
    if not passages:
        raise InputError("there is nothing to find here", where=str(root), hint=_HINT)
    if len(passages) > MOST_PASSAGES:
        problem = f"{len(passages):,} passages are more than {MOST_PASSAGES:,}"
        raise InputError(
            problem, where=str(root), hint="make several indexes, and name them all in the policy"
        )
    version = _written(goal, passages)
    return Built(files=len(files), passages=len(passages), version=version, skipped=tuple(skipped))


def _written(goal: Path, passages: list[Passage]) -> str:
    goal.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=f".{goal.name}-", dir=goal.parent) as temporary:
        new, old = Path(temporary, "new"), Path(temporary, "old")
        new.mkdir()
        version = write_index(new, passages)
        if goal.exists():
            goal.rename(old)
        new.rename(goal)
        shutil.rmtree(old, ignore_errors=True)
    return version


def _check_goal(goal: Path) -> None:
    if goal.exists() and not (goal / "index.json").is_file() and (not goal.is_dir() or any(goal.iterdir())):
        raise InputError(
            "something else than an index stands here",
            where=str(goal),
            hint="name another folder for the index",
        )


def _files(root: Path) -> tuple[list[Path], list[str]]:
    if not root.is_dir():
        raise InputError("there is no such folder", where=str(root), hint=_HINT)
    seen = sorted(path for path in root.rglob("*") if path.is_file() and not _is_hidden(path, root))
    files = [path for path in seen if path.suffix.lower() in SUFFIXES]
    return files, [_name(path, root) for path in seen if path.suffix.lower() not in SUFFIXES]


def _is_hidden(path: Path, root: Path) -> bool:
    return any(part.startswith(".") for part in path.relative_to(root).parts)


def _name(path: Path, root: Path) -> str:
    return path.relative_to(root).as_posix()


def _passages(path: Path, root: Path, base_url: str) -> Iterator[Passage]:
    name = _name(path, root)
    for passage in passages_in(_text(path), name=name):
        url = f"{base_url.rstrip('/')}/{name}" if base_url else ""
        yield Passage(id=passage.id, title=passage.title, text=passage.text, url=url)


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > _LARGEST:
            raise InputError(f"the file is larger than {_LARGEST:,} bytes", where=str(path), hint="split it")
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(
            f"the file cannot be read: {error}", where=str(path), hint="save it as UTF-8, or move it away"
        ) from error
