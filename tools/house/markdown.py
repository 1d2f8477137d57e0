"""Read Markdown pages: their anchors, links and code blocks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

__all__ = ["Block", "anchors", "blocks", "dead_links", "links", "prose"]

_FENCE = re.compile(
    r"^(?P<indent> *)(?P<fence>`{3,})(?P<language>[\w-]*)[^\n]*\n(?P<body>.*?)^(?P=indent)(?P=fence) *$",
    re.MULTILINE | re.DOTALL,
)
_LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)[^)]*\)")
_HEADING = re.compile(r"^#{1,6} +(.+?) *#*$", re.MULTILINE)
_SKIP = re.compile(r"<!-- not run: (.+?) -->\s*\Z")


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One fenced block.

    line: of its opening fence, from 1
    skip: the reason in a `<!-- not run: reason -->` comment right above it; "" when it is to be run
    """

    language: str
    text: str
    line: int
    skip: str


def blocks(page: str) -> Iterator[Block]:
    """Give every fenced block of `page`, in order, its common indent removed."""
    for match in _FENCE.finditer(page):
        skip = _SKIP.search(page[: match.start()])
        indent = match["indent"]
        lines = (line.removeprefix(indent) for line in match["body"].splitlines())
        yield Block(
            language=match["language"],
            text="\n".join(lines) + "\n",
            line=page.count("\n", 0, match.start()) + 1,
            skip=skip[1] if skip else "",
        )


def prose(page: str) -> str:
    """Give `page` without its fenced blocks."""
    return _FENCE.sub("", page)


def links(page: str) -> list[str]:
    """Give the targets of all links and pictures outside fenced blocks.

    >>> links("See [the tour](docs/tour.md#guard).")
    ['docs/tour.md#guard']
    """
    return _LINK.findall(prose(page))


def anchors(page: str) -> set[str]:
    r"""Give the anchors of the headings, spelt as code hosts spell them.

    >>> sorted(anchors("# One house\n## DEM-101: `SettingError`\n"))
    ['dem-101-settingerror', 'one-house']
    """
    found: set[str] = set()
    for heading in _HEADING.findall(prose(page)):
        slug = re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-")
        number = sum(1 for known in found if known == slug or re.fullmatch(re.escape(slug) + r"-\d+", known))
        found.add(f"{slug}-{number}" if number else slug)
    return found


def dead_links(pages: dict[str, str], files: set[str]) -> list[str]:
    """Give `page: target` for each link into the repository that leads nowhere.

    pages: the text of each Markdown page by its path from the root
    files: every file and folder of the repository, as paths from the root
    """
    dead = []
    for name, text in sorted(pages.items()):
        for target in links(text):
            if re.match(r"[a-z]+:", target):
                continue
            path, _, anchor = target.partition("#")
            full = _resolve(name, path) if path else name
            line_anchor = not full.endswith(".md") and re.fullmatch(r"L\d+(-L\d+)?", anchor)
            known = full in files or full in pages
            if not known or (anchor and not line_anchor and anchor not in anchors(pages.get(full, ""))):
                dead.append(f"{name}: {target}")
    return dead


def _resolve(page: str, path: str) -> str:
    parts = page.split("/")[:-1]
    for part in path.rstrip("/").split("/"):
        if part == "..":
            parts = parts[:-1] if parts else [".."]
        elif part != ".":
            parts.append(part)
    return "/".join(parts)
