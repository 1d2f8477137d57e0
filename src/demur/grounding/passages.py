"""Files as passages: sections of Markdown and HTML, paragraphs of plain text, none of them long."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser

from demur.text import squeeze
from demur.types import Passage

__all__ = ["SUFFIXES", "passages_in"]

SUFFIXES = frozenset({".htm", ".html", ".markdown", ".md", ".text", ".txt"})
"""The files that are read, by the end of their name."""

_MOST = 900
"""Characters of a passage, but for a single sentence that is longer; some 200 tokens."""
_HARD = 2_000
_HEADING = re.compile(r"(#{1,6})[ \t]+(.+?)[ \t#]*")
_FENCE = re.compile(r"\s*(```|~~~)")
_GAP = re.compile(r"\n[ \t]*\n")
_SENTENCE = re.compile(r"(?<=[.!?\u3002\uff01\uff1f\u0964])\s*(?=\S)")
_FRONT = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)


def passages_in(text: str, *, name: str) -> Iterator[Passage]:
    r"""Give the passages of a file.

    name: its path, which becomes part of their ids and, where the text has no heading, their title

    >>> text = "# Leave\n\nThirty days.\n\n## Sick\n\nCall."
    >>> [(passage.id, passage.title) for passage in passages_in(text, name="a.md")]
    [('a.md#1', 'Leave'), ('a.md#2', 'Leave > Sick')]
    """
    suffix = name[name.rfind(".") :].lower()
    plain = text.replace("\r\n", "\n").replace("\r", "\n").removeprefix("\ufeff")
    if suffix in (".htm", ".html"):
        plain = _of_html(plain)
    elif suffix in (".md", ".markdown"):
        plain = _FRONT.sub("", plain)
    sections = [("", plain)] if suffix in (".txt", ".text") else _sections(plain)
    number = 0
    for title, words in sections:
        for part in _parts(words):
            number += 1
            yield Passage(id=f"{name}#{number}", title=title or name, text=part)


def _sections(text: str) -> Iterator[tuple[str, str]]:
    """Give each section with the headings above it; a heading within code is none."""
    path: list[tuple[int, str]] = []
    lines: list[str] = []
    fenced = False
    for line in text.split("\n"):
        fenced ^= bool(_FENCE.match(line))
        heading = None if fenced else _HEADING.fullmatch(line)
        if heading is None:
            lines.append(line)
            continue
        yield _title(path), "\n".join(lines)
        lines = []
        level = len(heading[1])
        path = [each for each in path if each[0] < level] + [(level, squeeze(heading[2]))]
    yield _title(path), "\n".join(lines)


def _title(path: list[tuple[int, str]]) -> str:
    return " > ".join(name for _, name in path)


def _parts(text: str) -> Iterator[str]:
    """Put paragraphs together while they fit into one passage."""
    held = ""
    for piece in _pieces(text):
        if held and len(held) + len(piece) > _MOST:
            yield held
            held = ""
        held = f"{held}\n\n{piece}" if held else piece
    if held:
        yield held


def _pieces(text: str) -> Iterator[str]:
    """Give paragraphs, a long one sentence by sentence, a sentence without end cut."""
    for paragraph in (each.strip() for each in _GAP.split(text)):
        if len(paragraph) <= _MOST:
            yield from [paragraph] if paragraph else []
            continue
        held = ""
        for sentence in _SENTENCE.split(paragraph):
            if held and len(held) + len(sentence) > _MOST:
                yield held
                held = ""
            held = f"{held} {sentence}" if held else sentence
            while len(held) > _HARD:
                yield held[:_HARD]
                held = held[_HARD:]
        if held:
            yield held


_BLOCKS = frozenset(
    {"article", "blockquote", "br", "dd", "div", "dl", "dt", "figcaption", "footer", "header", "hr", "li"}
    | {"main", "ol", "p", "pre", "section", "table", "td", "th", "tr", "ul", "title"}
)
_SILENT = frozenset({"script", "style", "template", "noscript", "svg", "nav"})
_HEADINGS = {f"h{level}": "#" * level for level in range(1, 7)}


class _Text(HTMLParser):
    """Collects the words of a page as Markdown: headings and paragraphs, nothing else."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin what the tag stands for."""
        del attrs
        if tag in _SILENT:
            self._silent += 1
        elif tag in _HEADINGS:
            self.words.append(f"\n\n{_HEADINGS[tag]} ")
        elif tag in _BLOCKS:
            self.words.append("\n\n")

    def handle_endtag(self, tag: str) -> None:
        """End it."""
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
        elif tag in _HEADINGS or tag in _BLOCKS:
            self.words.append("\n\n")

    def handle_data(self, data: str) -> None:
        """Keep the words."""
        if not self._silent:
            self.words.append(re.sub(r"\s+", " ", data))


def _of_html(text: str) -> str:
    parser = _Text()
    parser.feed(text)
    parser.close()
    return "".join(parser.words)
