"""Pages made from the code are fresh, and every public thing has its place in the docs."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

import demur
from demur import types
from house.pages import PAGES

ROOT = Path(__file__).parents[2]
REFERENCE = ROOT / "docs" / "reference"
DECISIONS = sorted((ROOT / "docs" / "decisions").glob("[0-9]*.md"))
HEADINGS = ["Question", "Answer", "Why", "What we gave up", "How we will know we were wrong"]
WORDS = (
    "Action",
    "AlternativeKind",
    "Category",
    "Extent",
    "Fallback",
    "Family",
    "Flag",
    "Kind",
    "Mode",
    "Origin",
    "Outcome",
    "OwnRefusals",
    "Retry",
    "Severity",
    "Stage",
    "Tag",
)


def read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("name", sorted(PAGES))
def test_a_page_made_from_the_code_is_fresh(name: str) -> None:
    assert read(name) == PAGES[name](), "run `make pages`"


@pytest.mark.parametrize("name", demur.__all__)
def test_every_public_name_is_in_the_api_reference(name: str) -> None:
    assert re.search(rf"\b{name}\b", read("docs/reference/api.md"))


@pytest.mark.parametrize("page", DECISIONS, ids=lambda page: page.stem)
def test_a_decision_record_answers_the_five_questions_in_order(page: Path) -> None:
    found = re.findall(r"^## (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    assert found == HEADINGS


def test_decision_records_are_numbered_without_gaps() -> None:
    assert [int(page.name[:4]) for page in DECISIONS] == list(range(1, len(DECISIONS) + 1))


def test_every_page_of_the_docs_is_in_the_index() -> None:
    index = read("docs/README.md")
    pages = [p.relative_to(ROOT / "docs").as_posix() for p in (ROOT / "docs").rglob("*.md")]
    assert [page for page in sorted(pages) if page != "README.md" and f"]({page})" not in index] == []


@pytest.mark.parametrize("word", WORDS)
def test_the_glossary_explains_every_value_of_the_vocabulary(word: str) -> None:
    section = re.search(rf"^## {word}\n(.*?)(?=^## |\Z)", read("docs/glossary.md"), re.MULTILINE | re.DOTALL)
    assert section, f"no section '## {word}'"
    explained = re.findall(r"^\| `(\w+)` \| \S", section[1], re.MULTILINE)
    assert explained == [member.value for member in getattr(types, word)]


def test_the_changelog_speaks_of_the_version_that_is_made() -> None:
    version = tomllib.loads(read("pyproject.toml"))["project"]["version"]
    entries = re.findall(r"^## \[([^\]]+)\]", read("CHANGELOG.md"), re.MULTILINE)
    assert entries[0] in {"Unreleased", version}


def test_the_changelog_uses_the_six_headings_of_keep_a_changelog() -> None:
    kinds = {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}
    assert set(re.findall(r"^### (.+)$", read("CHANGELOG.md"), re.MULTILINE)) <= kinds


def test_every_place_that_the_tour_points_to_exists() -> None:
    stops = re.findall(r"\[`([\w.]+)`\]\(\.\./(src/demur/[\w/]+\.py)\)", read("docs/tour.md"))
    assert len(stops) >= 10
    gone = [f"{path}: {name}" for name, path in stops if not _defines(path, name)]
    assert gone == []


def _defines(path: str, name: str) -> bool:
    text = read(path)
    return all(
        re.search(rf"\b(def|class) {part}\b|^{part}\b", text, re.MULTILINE) for part in name.split(".")
    )
