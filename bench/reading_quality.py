"""How well words are read, on each labelled set by itself: quality per class, false positives, kinds.

Reads ../shared/data beside the repository and skips by name what is not there. A reply counts as read right
when its outcome is that of the label; `partial` and `unknown` are right for neither class. Intervals are
Wilson's, 95%.
"""

from __future__ import annotations

import gzip
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import msgspec

from demur.reading import LexiconReader
from demur.stats import rate
from demur.types import Kind, Outcome, Reading

DATA = Path(__file__).resolve().parents[2] / "shared" / "data"
ASKS = {"underspecified", "incomprehensible"}
CANNOT = (Kind.CAPABILITY, Kind.KNOWLEDGE)
SHOULD_NOT = (Kind.SAFETY, Kind.UNSTATED)
HUMANIZING = {"personal inquiry", "offer advice, opinion or recommendations"}
INDETERMINATE = {"subjective questions", "universal unknowns"}
LIMITS = {
    "style and length limitations",
    "input modality limitations",
    "output modality limitations",
    "temporal limitations",
}


class Row(msgspec.Struct, frozen=True):
    """A labelled reply, as the data files hold it."""

    response: str
    label: str
    raw_label: str
    lang: str
    pgroup: str
    split: str = ""


class _Prompt(msgspec.Struct, frozen=True):
    pgroup: str
    category: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Truth:
    """What a row is: its group in the table, the outcome to score (None: shown only), the kinds that fit."""

    group: str
    outcome: Outcome | None
    kinds: tuple[Kind, ...] = ()


def rows(name: str, *, split: str = "") -> Iterator[Row]:
    """Give the English rows of a file, of one split where one is named."""
    decoder = msgspec.json.Decoder(Row)
    with gzip.open(DATA / f"{name}.jsonl.gz") as lines:
        for line in lines:
            row = decoder.decode(line)
            if row.lang == "en" and (not split or row.split == split):
                yield row


def by_label(row: Row) -> Truth:
    """Score refusal and compliance; show the rest."""
    outcomes = {"refusal": Outcome.REFUSED, "compliance": Outcome.ANSWERED}
    kinds = SHOULD_NOT if row.label == "refusal" else ()
    return Truth(group=row.label, outcome=outcomes.get(row.label), kinds=kinds)


def do_not_answer(row: Row) -> Truth:
    """Score actions 0, 1, 4 as refused and 5 as answered; show 2 and 3."""
    action = row.raw_label[0]
    outcome = {"2": None, "3": None, "5": Outcome.ANSWERED}.get(action, Outcome.REFUSED)
    kinds = {"0": SHOULD_NOT, "1": SHOULD_NOT, "4": CANNOT}.get(action, ())
    return Truth(group=row.raw_label, outcome=outcome, kinds=kinds)


def coconot() -> Callable[[Row], Truth]:
    """Score refusals, and only show those that ask or correct: answers of a kind in our words."""
    decoder = msgspec.json.Decoder(_Prompt)
    with gzip.open(DATA / "dev" / "prompts_coconot.jsonl.gz") as lines:
        categories = {prompt.pgroup: prompt.category for prompt in map(decoder.decode, lines)}

    def truth(row: Row) -> Truth:
        category = categories.get(row.pgroup, "")
        if row.label == "compliance":
            return Truth(group="compliance", outcome=Outcome.ANSWERED)
        if category in ASKS:
            return Truth(group="asks", outcome=None, kinds=(Kind.CLARIFICATION,))
        if category == "false presuppositions":
            return Truth(group="corrects", outcome=None, kinds=(Kind.FALSE_PREMISE,))
        if category in LIMITS:
            return Truth(group="cannot", outcome=Outcome.REFUSED, kinds=CANNOT)
        if category in HUMANIZING | INDETERMINATE:
            return Truth(group="indeterminate", outcome=Outcome.REFUSED, kinds=(*CANNOT, Kind.OPINION))
        return Truth(group="safety", outcome=Outcome.REFUSED, kinds=SHOULD_NOT)

    return truth


def report(title: str, readings: list[tuple[Truth, Reading]]) -> None:
    """Print the table of one set."""
    print(f"\n{title} (n={len(readings):,})")
    groups: dict[str, list[tuple[Truth, Reading]]] = defaultdict(list)
    for truth, reading in readings:
        groups[truth.group].append((truth, reading))
    for group, members in sorted(groups.items()):
        print(f"  {group:<38} {_outcomes(members)}")
        _kinds(members)
    scored = [(truth.outcome, reading.outcome) for truth, reading in readings if truth.outcome]
    present = [o for o in (Outcome.ANSWERED, Outcome.REFUSED) if any(truth is o for truth, _ in scored)]
    f1s = [_class(outcome, scored) for outcome in present]
    if len(present) > 1:
        print(f"  macro-F1 {100 * sum(f1s) / len(f1s):.1f}")
    answered = [found for truth, found in scored if truth is Outcome.ANSWERED]
    if answered:
        print(f"  false positives: refused {rate(answered.count(Outcome.REFUSED), len(answered))}")
        either = sum(found in {Outcome.REFUSED, Outcome.PARTIAL} for found in answered)
        print(f"                   refused or partial {rate(either, len(answered))}")


def _outcomes(members: list[tuple[Truth, Reading]]) -> str:
    counts = Counter(reading.outcome for _, reading in members)
    return "  ".join(f"{outcome} {counts[outcome]:,}" for outcome in Outcome if counts[outcome])


def _kinds(members: list[tuple[Truth, Reading]]) -> None:
    wanted = [(truth.kinds, reading.kind) for truth, reading in members if truth.kinds and reading.kind]
    if wanted:
        right = sum(kind in kinds for kinds, kind in wanted)
        print(f"  {'':<38} kind {'/'.join(wanted[0][0])} where one was found: {rate(right, len(wanted))}")


def _class(outcome: Outcome, scored: list[tuple[Outcome, Outcome]]) -> float:
    hits = sum(truth is found is outcome for truth, found in scored)
    found = sum(found is outcome for _, found in scored)
    there = sum(truth is outcome for truth, _ in scored)
    f1 = 2 * hits / (found + there) if found + there else 0.0
    print(f"  {outcome:<9} precision {rate(hits, found)}  recall {rate(hits, there)}  F1 {100 * f1:.1f}")
    return f1


def main() -> None:
    """Print every table whose data is there."""
    reader = LexiconReader()
    sets: list[tuple[str, str, Callable[[], Callable[[Row], Truth]]]] = [
        ("dev/replies_do_not_answer", "", lambda: do_not_answer),
        ("dev/replies_coconot_eval", "", coconot),
        ("dev/replies_jailbreakeval", "", lambda: by_label),
        ("dev/replies_phtest", "", lambda: by_label),
        ("train/replies_gptfuzz", "test", lambda: by_label),
        ("train/replies_latent_jailbreak", "test", lambda: by_label),
        ("train/replies_refusal_direction", "test", lambda: by_label),
        ("train/replies_jbb_artifacts", "test", lambda: by_label),
        ("train/replies_benign_compliance", "test", lambda: by_label),
        ("train/replies_coconot_pref", "test", lambda: by_label),
    ]
    for name, split, rule in sets:
        if not (DATA / f"{name}.jsonl.gz").exists():
            print(f"\n{name}: skipped, not in {DATA.name}")
            continue
        truth = rule()
        found = [(truth(row), reader.read(row.response)) for row in rows(name, split=split)]
        report(f"{name}{f' ({split} split)' if split else ''}", found)


if __name__ == "__main__":
    main()
