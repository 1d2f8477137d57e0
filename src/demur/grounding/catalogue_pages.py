"""A Markdown page as entries of a catalogue: a title, what stands in front, and words to find it by."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from demur.errors import InputError
from demur.grounding.catalogue_entry import Entry
from demur.grounding.catalogue_fields import ENTRY_KEYS, EntryReader, Spot
from demur.text.nodes import Node, NodeReader

__all__ = ["entries_of_page"]

_READER = NodeReader(what="front matter", fault=InputError, longest=16 * 1024, split="say less in it")
_EDGE = re.compile(r"(?:---|\.\.\.)[ \t]*")
_HEADING = re.compile(r"(#{1,2})[ \t]+(.+?)[ \t#]*")
_FENCE = re.compile(r"[ \t]*(```|~~~)")
_SPLIT = "split"


@dataclass(slots=True)
class _Section:
    """What stands below one heading; level 0 is what stands before the first."""

    level: int
    title: str
    line: int
    words: list[str] = field(default_factory=list)


def entries_of_page(text: str, *, file: str, reader: EntryReader) -> Iterator[Entry]:
    """Give the entries of a page: one, or one for each `##` heading where `split: true` stands in front.

    file: how the page is called in errors
    Raises InputError for a page without a title and for anything that cannot be used, with its line.
    """
    lines = text.split("\n")
    body = _end_of_front(lines, file)
    front = _front(lines[1 : body - 1] if body else [], file)
    split = _SPLIT in front and front[_SPLIT].flag()
    sections = list(_sections(lines, body))
    for title, words in _split(sections, file) if split else [_whole(sections, front, file)]:
        at = {key: spot for key, spot in front.items() if key != _SPLIT}
        yield reader.entry({**at, "text": title}, body="\n".join(words))


def _end_of_front(lines: list[str], file: str) -> int:
    """Give the line after the front matter; 0 where a page has none."""
    if lines[0].rstrip() != "---":
        return 0
    for number, line in enumerate(lines[1:], start=1):
        if _EDGE.fullmatch(line):
            return number + 1
    raise InputError("what stands in front has no end", where=f"{file}:1", hint="end it with a line ---")


def _front(lines: list[str], file: str) -> Mapping[str, Spot]:
    # The empty line stands for the --- above, so that errors name the lines of the page.
    node = _READER.read("\n".join(["", *lines]), file=file)
    spot = Spot(file=file, path="$", node=node)
    known = (*ENTRY_KEYS, _SPLIT)
    found = spot.fields(known)
    if _SPLIT in found and "text" in found and found[_SPLIT].flag():
        raise found["text"].error("`text` cannot be that of every `##` heading", "leave it out")
    return found


def _sections(lines: list[str], body: int) -> Iterator[_Section]:
    """Give what stands below each heading of the first and second level; within code there is none."""
    section = _Section(level=0, title="", line=body + 1)
    fenced = False
    for number, line in enumerate(lines[body:], start=body + 1):
        fenced ^= bool(_FENCE.match(line))
        heading = None if fenced else _HEADING.fullmatch(line)
        if heading is None:
            section.words.append(line)
            continue
        yield section
        section = _Section(level=len(heading[1]), title=heading[2], line=number)
    yield section


def _whole(sections: list[_Section], front: Mapping[str, Spot], file: str) -> tuple[Spot, list[str]]:
    words = [word for section in sections for word in (section.title, *section.words)]
    title = next((section for section in sections if section.level == 1), None)
    if "text" in front:
        return front["text"], words
    if title is None:
        raise InputError(
            "the page has no title",
            where=file,
            hint="begin it with '# What is offered', or write `text:` between two lines --- on top",
        )
    return _title(title, file), words


def _split(sections: list[_Section], file: str) -> Iterator[tuple[Spot, list[str]]]:
    found = [section for section in sections if section.level == 2]  # noqa: PLR2004 - `##`
    if not found:
        raise InputError("the page has no ## heading", where=file, hint="leave out `split: true`")
    above = [section.title for section in sections if section.level == 1]
    for section in found:
        yield _title(section, file), [*above, *section.words]


def _title(section: _Section, file: str) -> Spot:
    node = Node(line=section.line, text=section.title)
    return Spot(file=file, path="heading", node=node)
