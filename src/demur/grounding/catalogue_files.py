"""Reads a catalogue: a YAML file, a Markdown page, or a folder of such files."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib import resources
from pathlib import Path

from demur.errors import InputError
from demur.grounding.catalogue_entry import Entry
from demur.grounding.catalogue_fields import ENTRY_KEYS, SHARED_KEYS, EntryReader, Spot
from demur.grounding.catalogue_pages import entries_of_page
from demur.text.nodes import NodeReader

__all__ = ["MOST_ENTRIES", "Catalogue", "built_in_entries", "read_catalogue", "with_built_in"]

MOST_ENTRIES = 10_000
"""Entries of one catalogue; finding among so many takes some 1 ms."""

_LONGEST = 1024 * 1024
_PAGES, _LISTS = frozenset({".md", ".markdown"}), frozenset({".yaml", ".yml"})
_READER = NodeReader(
    what="catalogue", fault=InputError, longest=_LONGEST, split="make a folder of several files of it"
)
_HINT = "give a file that ends in .yaml or .md, or a folder of such files"


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """What a catalogue holds.

    entries: in the order of the files' names, and as they stand in each
    skipped: files of other kinds, which were left out
    """

    entries: tuple[Entry, ...]
    skipped: tuple[str, ...] = ()


def read_catalogue(path: str | Path, *, locale: str = "en", topics: Collection[str] = ()) -> Catalogue:
    """Read the catalogue at `path`.

    locale: the language of entries that name none
    topics: names of topics beside those that come along, such as those with words of the operator's own
    Raises InputError, with file and line, for whatever cannot be used, for a text that stands twice for the
    same locales, and where there is nothing to offer.  Cost: 0.1 ms an entry.
    """
    root = Path(path)
    reader = EntryReader(locale=locale, topics=frozenset(topics))
    files, skipped = _files(root)
    entries = tuple(entry for file in files for entry in _entries(_text(file), str(file), reader))
    if not entries:
        raise InputError("there is nothing to offer here", where=str(root), hint=_HINT)
    if len(entries) > MOST_ENTRIES:
        problem = f"{len(entries):,} entries are more than {MOST_ENTRIES:,}"
        raise InputError(problem, where=str(root), hint="keep those that are for people who were refused")
    _check_twice(entries)
    return Catalogue(entries=entries, skipped=tuple(skipped))


@cache
def built_in_entries() -> tuple[Entry, ...]:
    """Give the entries that come along: for code, attacks on systems, recordings and redaction, in English.

    >>> sorted({topic for entry in built_in_entries() for topic in entry.topics})
    ['code', 'cyber', 'recording', 'redaction']
    """
    reader = EntryReader(locale="en", topics=frozenset())
    folder = resources.files("demur.grounding") / "data"
    files = sorted(folder.iterdir(), key=lambda file: file.name)
    return tuple(entry for file in files for entry in _entries(file.read_text("utf-8"), file.name, reader))


def with_built_in(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Give `entries` and behind them those that come along, but for texts that `entries` have as well."""
    own = tuple(entries)
    taken = {key for entry in own for key in _keys(entry)}
    return (*own, *(entry for entry in built_in_entries() if taken.isdisjoint(_keys(entry))))


def _entries(text: str, file: str, reader: EntryReader) -> Iterator[Entry]:
    if Path(file).suffix.lower() in _PAGES:
        yield from entries_of_page(text, file=file, reader=reader)
        return
    root = Spot(file=file, path="$", node=_READER.read(text, file=file))
    shared = dict(root.fields((*SHARED_KEYS, "entries"), needed=("entries",)))
    for each in shared.pop("entries").items():
        yield reader.entry({**shared, **each.fields(ENTRY_KEYS, needed=("text",))})


def _check_twice(entries: Iterable[Entry]) -> None:
    seen: dict[tuple[str, str], Entry] = {}
    for entry in entries:
        for key in sorted(_keys(entry)):
            if key in seen:
                problem = f"{entry.alternative.text!r} stands twice, before at {seen[key].place}"
                raise InputError(problem, where=entry.place, hint="keep one, and name all its topics there")
            seen[key] = entry


def _keys(entry: Entry) -> frozenset[tuple[str, str]]:
    return frozenset((locale, entry.alternative.text.casefold()) for locale in entry.locales)


def _files(root: Path) -> tuple[list[Path], list[str]]:
    if root.is_file():
        if root.suffix.lower() not in _PAGES | _LISTS:
            raise InputError(f"{root.name!r} is no catalogue", where=str(root), hint=_HINT)
        return [root], []
    if not root.is_dir():
        raise InputError("there is no such file or folder", where=str(root), hint=_HINT)
    found = sorted(file for file in root.rglob("*") if file.is_file() and not _is_hidden(file, root))
    known = [file for file in found if file.suffix.lower() in _PAGES | _LISTS]
    others = [file for file in found if file.suffix.lower() not in _PAGES | _LISTS]
    return known, [file.relative_to(root).as_posix() for file in others]


def _is_hidden(file: Path, root: Path) -> bool:
    return any(part.startswith(".") for part in file.relative_to(root).parts)


def _text(file: Path) -> str:
    try:
        data = file.read_bytes()
        if len(data) > _LONGEST:
            problem = f"a file of {len(data):,} bytes is larger than {_LONGEST:,}"
            raise InputError(problem, where=str(file), hint="split it, or leave out what nobody looks for")
        return data.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except OSError as error:
        raise InputError(
            f"the file cannot be read: {error.strerror}", where=str(file), hint="make it readable"
        ) from error
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        problem = f"the byte 0x{data[error.start]:02x} is no UTF-8"
        raise InputError(problem, where=f"{file}:{line}", hint="save the file as UTF-8") from error
