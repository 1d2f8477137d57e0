"""Every link and anchor into the repository leads somewhere."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from house.files import tracked
from house.markdown import anchors, dead_links, prose

ROOT = Path(__file__).parents[2]
PLACE = re.compile(r"`((?:bench|docs|examples|requirements|src|tests|tools)/[\w./*-]+)`")


def test_every_link_and_anchor_resolves() -> None:
    files = {path.relative_to(ROOT).as_posix() for path in tracked(ROOT)}
    folders = {parent.as_posix() for name in files for parent in Path(name).parents}
    pages = {name: (ROOT / name).read_text(encoding="utf-8") for name in files if name.endswith(".md")}
    assert dead_links(pages, files | folders) == []


@pytest.mark.parametrize(
    ("link", "dead"),
    [
        ("b.md", False),
        ("b.md#two-words", False),
        ("#here-it-is", False),
        ("../src/part.py#L3", False),
        ("https://example.org/x", False),
        ("c.md", True),
        ("b.md#three", True),
        ("../b.md", True),
    ],
)
def test_a_link_that_leads_nowhere_is_named(link: str, dead: bool) -> None:  # noqa: FBT001 - a column of the table above
    pages = {"docs/a.md": f"# Here it is\n[see]({link})\n", "docs/b.md": "## Two words\n"}
    assert dead_links(pages, {"src/part.py"}) == ([f"docs/a.md: {link}"] if dead else [])


def test_a_link_inside_a_code_block_is_code() -> None:
    assert dead_links({"a.md": "```text\n[x](gone.md)\n```\n"}, set()) == []


def test_equal_headings_get_numbered_anchors() -> None:
    assert anchors("# A\n# A\n# A\n") == {"a", "a-1", "a-2"}


def test_every_path_that_a_page_names_exists() -> None:
    pages = [path for path in tracked(ROOT) if path.suffix == ".md"]
    named = {(p.name, path) for p in pages for path in PLACE.findall(prose(p.read_text(encoding="utf-8")))}
    assert sorted((page, path) for page, path in named if not any(ROOT.glob(path.rstrip("/")))) == []
