"""Answers as they were looked at and found good; `SNAPSHOTS=write` writes them anew, to be looked at."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from demur.answers import Answer, Composer, Manner, Occasion
from demur.types import Alternative

FOLDER = Path(__file__).parent / "snapshots"
FOUND = Alternative(text="See the help page", url="https://example.org/help", source="Help pages")
SAID: dict[str, Callable[[Composer], Answer]] = {
    "privacy-en": lambda words: words.compose(
        "privacy",
        locale="en",
        manner=Manner(persona="calm"),
        contact="mailto:help@example.org",
        appeal="https://example.org/appeal",
        occasion=Occasion(found=(FOUND,)),
    ),
    "crisis-ar": lambda words: words.compose(
        "crisis", locale="ar", manner=Manner(persona="calm"), occasion=Occasion(country="EG")
    ),
    "again-ja": lambda words: words.compose("privacy", locale="ja", occasion=Occasion(earlier=1)),
    "partial-de": lambda words: words.compose(
        "cyber", locale="de", manner=Manner(persona="calm"), occasion=Occasion(partial=True)
    ),
}
FORMS: dict[str, Callable[[Answer], str]] = {
    "txt": lambda said: f"{said.text}\n",
    "terminal": lambda said: said.terminal(width=60, ansi=False),
    "markdown": lambda said: said.markdown(),
    "html": lambda said: said.html(),
    "json": lambda said: json.dumps(said.json(), ensure_ascii=False, indent=1) + "\n",
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", SAID)
def test_an_answer_looks_as_it_did(composer: Composer, name: str, form: str) -> None:
    same(FOLDER / f"{name}.{form}", FORMS[form](SAID[name](composer)))


def test_a_whole_page_looks_as_it_did(composer: Composer) -> None:
    same(FOLDER / "privacy-en.page.html", SAID["privacy-en"](composer).page())


def same(file: Path, shown: str) -> None:
    if os.environ.get("SNAPSHOTS") == "write":
        file.write_text(shown, encoding="utf-8")
    assert file.read_text(encoding="utf-8") == shown
