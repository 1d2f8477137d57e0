"""Formats the Fluent files of every locale into its `words.json`, and crisis lines into JSON.

Run `make words` after changing a message or a line; a test refuses what is out of date. `--check` compares.
"""

from __future__ import annotations

import json
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

from demur.answers.messages import Forms
from demur.answers.templates import Source, formatted

__all__ = ["LOCALES", "compiled", "crisis_lines", "main", "wanted"]

ANSWERS = Path(__file__).parents[2] / "src" / "demur" / "answers"
LOCALES = ANSWERS / "locales"
CRISIS = ANSWERS / "data" / "crisis.toml"


def compiled(folder: Path) -> str:
    """Give the text of `words.json` for one locale: each topic's messages in all their forms.

    Raises TemplateError, with file and line, for what cannot be used.
    """
    sources = {file.stem: _source(file) for file in sorted(folder.glob("*.ftl"))}
    labels = [sources["labels"]] if "labels" in sources else []
    words = {
        topic: {
            name: _shown(forms)
            for name, forms in formatted(
                source, locale=folder.name, beside=[] if topic == "labels" else labels
            ).items()
        }
        for topic, source in sources.items()
    }
    return json.dumps(words, ensure_ascii=False, indent=0) + "\n"


def crisis_lines() -> str:
    """Give the text of `crisis.json`: what `crisis.toml` states, without its comments."""
    stated = tomllib.loads(CRISIS.read_text(encoding="utf-8"))
    return json.dumps(stated, ensure_ascii=False, indent=0, default=str) + "\n"


def wanted() -> Iterator[tuple[Path, str]]:
    """Give each file that is made, with what it should hold."""
    for folder in sorted(each for each in LOCALES.iterdir() if each.is_dir()):
        yield folder / "words.json", compiled(folder)
    yield CRISIS.with_suffix(".json"), crisis_lines()


def main(arguments: list[str]) -> int:
    """Write what is out of date, or name it where `--check` is given."""
    old = [(file, text) for file, text in wanted() if _written(file) != text]
    for file, text in old:
        shown = file.relative_to(ANSWERS)
        if "--check" in arguments:
            print(f"{shown}: out of date; run `make words`")  # noqa: T201 - a program's output
        else:
            file.write_text(text, encoding="utf-8")
            print(f"{shown}: written")  # noqa: T201 - a program's output
    return 1 if old and "--check" in arguments else 0


def _written(file: Path) -> str:
    return file.read_text(encoding="utf-8") if file.is_file() else ""


def _source(file: Path) -> Source:
    return Source(name=f"{file.parent.name}/{file.name}", text=file.read_text(encoding="utf-8"))


def _shown(forms: Forms) -> str | list[str]:
    return forms[0] if len(forms) == 1 else list(forms)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
