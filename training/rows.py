"""Reads labelled replies, ours and others', as examples to learn from."""

from __future__ import annotations

import csv
import gzip
import hashlib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import msgspec

__all__ = ["SHARED", "Asked", "Example", "Row", "examples", "key", "labelled", "requests", "rows"]

ROOT = Path(__file__).resolve().parent
SHARED = ROOT.parent.parent / "shared" / "data"
# How far a label of each file is believed; a keyword's says little about refusals in other words.
TRUST = {
    "gptfuzz": 0.8,
    "latent_jailbreak": 1.0,
    "refusal_direction": 1.0,
    "coconot_pref": 1.0,
    "jbb_artifacts": 0.9,
    "k_overrefusal": 0.8,
    "orbench_legal_en": 0.35,
    "orbench_legal_frde": 0.35,
    "benign_compliance": 1.0,
}
KEYWORDS = {"orbench_legal_en", "orbench_legal_frde"}
OUTCOME = {"compliance": "answered", "refusal": "refused", "partial": "partial"}
_OPENING = 60
_ALIKE = 12


class Row(msgspec.Struct, frozen=True):
    """One row of a shared file of replies."""

    prompt: str
    response: str
    label: str
    raw_label: str
    lang: str
    model: str
    pgroup: str
    split: str = ""


class Example(msgspec.Struct, frozen=True):
    """A reply to learn from.

    outcomes: what is true of it; more than one where the label leaves it open
    kind: "" where it is not known
    group: of its prompt; "" for what we wrote
    acts: for a reply put together from typed sentences, (end in characters, what the piece does), in order
    marks: where in a reply written whole sentences refuse, (start, end, what they do)
    """

    text: str
    outcomes: tuple[str, ...]
    language: str
    source: str
    weight: float = 1.0
    kind: str = ""
    prompt: str = ""
    group: str = ""
    acts: tuple[tuple[int, tuple[str, ...]], ...] = ()
    marks: tuple[tuple[int, int, str], ...] = ()


def rows(name: str, *, split: str = "") -> Iterator[Row]:
    """Give the rows of a file such as `train/replies_gptfuzz`, of one split where it is named."""
    decoder = msgspec.json.Decoder(Row)
    with gzip.open(SHARED / f"{name}.jsonl.gz") as lines:
        for row in map(decoder.decode, lines):
            if not split or row.split == split:
                yield row


class Asked(msgspec.Struct, frozen=True):
    """A request to learn from."""

    text: str
    harmful: bool


class _Prompt(msgspec.Struct, frozen=True):
    prompt: str
    label: str
    split: str = ""


def requests() -> Iterator[Asked]:
    """Give the requests of the training files that are plainly harmful or plainly harmless, split train."""
    decoder = msgspec.json.Decoder(_Prompt)
    for path in sorted(SHARED.glob("train/prompts_*.jsonl.gz")):
        with gzip.open(path) as lines:
            for prompt in map(decoder.decode, lines):
                if prompt.split == "train" and prompt.label in {"harmful", "benign"}:
                    yield Asked(prompt.prompt, prompt.label == "harmful")


def key(row: Row) -> str:
    """Give what names a row in `labels/`, without its text."""
    return hashlib.blake2b(f"{row.prompt}\0{row.response}".encode(), digest_size=8).hexdigest()


def labelled() -> dict[str, tuple[str, str]]:
    """Give outcome and kind by key of the rows that we read and labelled ourselves."""
    found = {}
    for path in sorted((ROOT / "labels").glob("*.csv")):
        with path.open(encoding="utf-8") as lines:
            for line in csv.DictReader(lines):
                found[line["key"]] = (line["outcome"], line["kind"])
    return found


def examples(name: str, *, split: str = "train") -> Iterator[Example]:
    """Give the examples of one training file; of replies that open alike only twelve count in full."""
    ours, met = labelled(), Counter[str]()
    for row in rows(f"train/replies_{name}", split=split):
        opening = row.response[:_OPENING]
        met[opening] += 1
        weight = TRUST[name] * min(1.0, _ALIKE / met[opening]) ** 0.5
        outcome, kind = ours.get(key(row), ("", ""))
        if outcome == "unclear":
            continue
        if outcome:
            yield Example(row.response, (outcome,), row.lang, name, 2.0, kind, row.prompt, row.pgroup)
        elif row.label in OUTCOME:
            yield Example(row.response, _open(row, name), row.lang, name, weight, "", row.prompt, row.pgroup)


def _open(row: Row, name: str) -> tuple[str, ...]:
    """Leave open what a keyword cannot tell: whether a refusal is partial, whether an answer is."""
    outcome = OUTCOME[row.label]
    return (outcome, "partial") if name in KEYWORDS and outcome != "partial" else (outcome,)
