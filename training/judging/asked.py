"""Reads labelled requests, ours and others', as examples to learn from and to measure on."""

from __future__ import annotations

import gzip
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec

from training import ordinary
from training.judging.forge import forged
from training.rows import SHARED

__all__ = ["BLIND", "ITEMS", "LABELS", "UNFIT", "Asked", "learned", "plain_texts", "read_items", "sources"]

ROOT = Path(__file__).resolve().parent
ITEMS, BLIND = ROOT / "items", ROOT / "blind"
LABELS = ("benign", "harmful", "jailbreak", "injection", "crisis")
# How much a row of each file counts: many rows from a few moulds say little more than one.
WEIGHTS = {"jailbreak_templates": 0.5, "benign_mixed": 0.7}
# The same few documents with and without an injection: a network learns the documents by heart.
UNFIT = {"bipia"}
OWN = 2.0
# How much more a row of each label counts: there are few of these.
RARE = {"crisis": 12.0, "jailbreak": 8.0, "injection": 4.0}
FORGED, FORGED_WEIGHT = 700, 1.5
"""How many of each sort are put together, and how much one counts."""
_SHORT = 140


class Asked(msgspec.Struct, frozen=True):
    """A request and what is true of it.

    label: one of LABELS; category: of the harm, "" where it is not known or there is none
    source: the file that it is from; subject: in the words of that file, "" where it states none
    """

    text: str
    label: str
    category: str
    language: str
    source: str
    weight: float = 1.0
    subject: str = ""


class _Row(msgspec.Struct, frozen=True):
    prompt: str
    label: str
    lang: str
    split: str = ""
    raw_label: str | None = None
    category: str | None = None


class _Item(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    text: str
    lang: str
    label: str
    category: str
    sort: str


def sources(folder: str = "train") -> list[str]:
    """Give the names of the shared files of requests in a folder, without what all have in common."""
    return sorted(path.name[8:-9] for path in (SHARED / folder).glob("prompts_*.jsonl.gz"))


def rows(name: str, *, split: str = "") -> Iterator[Asked]:
    """Give the rows of a shared file such as `train/oktest`, of one split where it is named.

    Rows whose label is none of ours, such as `ambiguous`, are left out.
    """
    folder, _, source = name.partition("/")
    decoder = msgspec.json.Decoder(_Row)
    with gzip.open(SHARED / folder / f"prompts_{source}.jsonl.gz") as lines:
        for row in map(decoder.decode, lines):
            if row.label in LABELS and (not split or row.split == split):
                weight = WEIGHTS.get(source, 1.0) * RARE.get(row.label, 1.0)
                yield Asked(row.prompt, row.label, "", row.lang, source, weight, row.category or "")


def read_items(path: Path) -> list[Asked]:
    """Give the items of a file of ours."""
    decoder = msgspec.json.Decoder(_Item)
    items = [decoder.decode(line) for line in path.read_text("utf-8").splitlines()]
    return [
        Asked(
            one.text,
            one.label,
            one.category if one.label != "benign" else "",
            one.lang,
            f"own_{path.stem}",
            OWN * RARE.get(one.label, 1.0),
        )
        for one in items
    ]


def learned(*, without: str = "") -> list[Asked]:
    """Give all requests to learn from, but those of one file, shared or ours."""
    paths = [path for path in sorted(ITEMS.glob("*.jsonl")) if f"own_{path.stem}" != without]
    found = [each for path in paths for each in read_items(path)]
    if without != "forged":
        found += _forged(found)
    for source in sources():
        if source not in {without, *UNFIT}:
            found += rows(f"train/{source}", split="train")
    return found


def plain_texts(*, learned: bool) -> dict[str, list[Asked]]:
    """Give letters, stories, posts and messages to a support desk of ours, in which nobody asks for harm.

    learned: those to learn from; else those that nothing learns from
    """
    found: dict[str, list[Asked]] = {}
    kept = {item.text for item in ordinary.items(learned=False)}
    for item in ordinary.items(learned=learned):
        if item.source in ordinary.WRITTEN and not (learned and item.text in kept):
            asked = Asked(item.text, "benign", "", "en", "ordinary")
            found.setdefault(item.source, []).append(asked)
    return found


def _forged(items: Sequence[Asked]) -> list[Asked]:
    """Give attacks that are put together, asking for what our items ask for, and their likenesses."""
    short = {e.text for e in items if e.language == "en" and e.label == "harmful" and len(e.text) < _SHORT}
    made = forged(sorted(short), count=FORGED)
    return [Asked(text, label, "", "en", "forged", FORGED_WEIGHT) for text, label in made]
