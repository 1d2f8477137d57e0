"""Ordinary helpful text, on which a detector of refusals must stay silent: code, docs, licences, our own.

Much of it holds the words that refusals are made of: licences forbid, landlords decline, characters
apologise, forum members say what can't be done. In none of it does an assistant decline what it was asked.
"""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from importlib.metadata import Distribution, distributions
from pathlib import Path
from random import Random

import msgspec

__all__ = ["SOURCES", "WRITTEN", "Item", "Skeletons", "items", "kept_for_measuring", "skeletons"]

ROOT = Path(__file__).resolve().parent
WRITTEN = ("letters", "fiction", "forum", "support")
SOURCES = ("code", "docs", "licences", *WRITTEN)
_CODE = ("src", "tests", "tools")
_LICENCE = re.compile(r"dist-info/.*(licen[cs]e|copying)", re.IGNORECASE)
_SLOT = re.compile(r"\{([A-Za-z_]+?)(_\d)?\}")
_FENCE = "```"
_LEAST = 40  # characters: what is shorter is a heading or a stub
_FILLED = 10  # items of one skeleton


class Item(msgspec.Struct, frozen=True):
    """One text and where it is from, a name of `SOURCES`."""

    source: str
    text: str


class Skeletons(msgspec.Struct, frozen=True):
    """What a file of `ordinary/` holds: texts with slots such as `{city}`, and what may stand in each."""

    skeletons: list[str]
    slots: dict[str, list[str]]


def kept_for_measuring(place: int) -> bool:
    """Tell whether the skeleton of that number is never learned from."""
    return place % 2 == 1


def items(*, learned: bool = True) -> list[Item]:
    """Give every item once, in an order that only changes with its sources; takes about a second.

    learned: also those of our texts that the network has learned from
    The licences are those of the packages installed here, so their number differs between environments.
    """
    found = [
        *(Item("code", text) for text in _code(ROOT.parent)),
        *(Item("docs", text) for text in _docs(ROOT.parent)),
        *(Item("licences", text) for text in _licences()),
        *(Item(name, text) for name in WRITTEN for text in _written(name, learned=learned)),
    ]
    first = {" ".join(item.text.split()): item for item in reversed(found)}
    return [item for words, item in reversed(first.items()) if len(words) >= _LEAST]


def skeletons(name: str) -> Skeletons:
    """Read the file of `ordinary/` called `name`, one of `WRITTEN`."""
    return msgspec.convert(tomllib.loads((ROOT / "ordinary" / f"{name}.toml").read_text("utf-8")), Skeletons)


def filled(skeleton: str, slots: dict[str, list[str]], *, seed: str) -> str:
    """Fill the slots of one skeleton; the same seed fills them alike.

    A slot keeps its filling within the text; `{city_2}` gets another than `{city}`, `{CITY}` its capitals.

    Raises KeyError for a slot that has no fillings.

    >>> filled("{pet} and {pet_2}: {PET}!", {"pet": ["cat"]}, seed="1")
    'cat and cat: CAT!'
    """
    random = Random(seed)  # noqa: S311 - nothing secret is drawn
    shuffled: dict[str, list[str]] = {}

    def choice(hit: re.Match[str]) -> str:
        name = hit[1].lower()
        if name not in shuffled:
            shuffled[name] = random.sample(slots[name], len(slots[name]))
        place = int(hit[2][1:]) - 1 if hit[2] else 0
        filling = shuffled[name][place % len(slots[name])]
        return filling.upper() if hit[1].isupper() else filling

    return _SLOT.sub(choice, skeleton)


def _written(name: str, *, learned: bool) -> Iterator[str]:
    bank = skeletons(name)
    for place, skeleton in enumerate(bank.skeletons):
        if not learned and not kept_for_measuring(place):
            continue
        for turn in range(_FILLED):
            yield filled(skeleton, bank.slots, seed=f"{name} {place} {turn}").strip()


def _code(root: Path) -> Iterator[str]:
    for path in sorted(path for folder in _CODE for path in (root / folder).rglob("*.py")):
        text = path.read_text("utf-8")
        lines = text.splitlines(keepends=True)
        for node in ast.parse(text).body:
            if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
                start = min([node.lineno, *(mark.lineno for mark in node.decorator_list)])
                yield "".join(lines[start - 1 : node.end_lineno]).strip()


def _docs(root: Path) -> Iterator[str]:
    for path in sorted((root / "docs").rglob("*.md")):
        yield from paragraphs(path.read_text("utf-8"))


def _licences() -> Iterator[str]:
    for package in sorted(distributions(), key=_name):
        for file in sorted(package.files or (), key=str):
            path = Path(str(file.locate()))
            if _LICENCE.search(file.as_posix()) and path.is_file():
                yield from paragraphs(path.read_text("utf-8", errors="replace"))


def _name(package: Distribution) -> str:
    return package.name.lower()


def paragraphs(text: str) -> Iterator[str]:
    r"""Give what stands between blank lines; a fenced block of code stays whole.

    >>> list(paragraphs("One\ntwo.\n\n\nThree."))
    ['One\ntwo.', 'Three.']
    """
    held: list[str] = []
    fenced = False
    for line in text.splitlines():
        fenced ^= line.lstrip().startswith(_FENCE)
        if line.strip() or fenced:
            held.append(line)
        elif held:
            yield "\n".join(held)
            held = []
    if held:
        yield "\n".join(held)
