"""Measures the readers on every labelled set, each by itself, for the reading card."""

from __future__ import annotations

import hashlib
import os
import platform
import statistics
import time
import tomllib
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from demur.models import beginning
from demur.models.card import Card, Confusion, DataHash, Figure, OverRefusal, SetFigures, Speed
from demur.reading.base import MEASURED
from demur.reading.cascade import CascadeReader
from demur.reading.early import EarlyReader
from demur.stats import wilson
from demur.types import Outcome, Reading
from training import ordinary
from training.rows import ROOT, SHARED, rows
from training.truth import SETS, Measured, Set, blind, measured

__all__ = [
    "MADE_OF",
    "confusions",
    "dropped",
    "encoder_hash",
    "figures",
    "hashes",
    "measured_card",
    "over_refusal",
    "read",
    "sets",
]

CARD = ROOT.parent / "src" / "demur" / "reading" / "data" / "card.json"
ENCODER = ROOT.parent / "packages" / "demur-encoder" / "src" / "demur_encoder" / "data" / "model.onnx"
MADE_OF: str = tomllib.loads((ROOT.parent / "pyproject.toml").read_text("utf-8"))["project"]["version"]
_DRAWS, _BINS, _FEW = 200, 10, 30
_SPEED_SIZE, _SPEED_ROWS = 600, 2000
_EARLY_WORDS = 16
_ORDINARY = "ordinary"
_TIERS = ("model", "lexicon")
_LESS_IS_BETTER = {
    "undecided",
    "false_positives",
    "false_positives_or_partial",
    "abstained",
    "asked_of_encoder",
    "calibration_error",
}
_NEITHER = {"asked_of_encoder"}
_MEASURED = ("en", *sorted(MEASURED))
_NOTES = tuple(
    " ".join(note.split())
    for note in """
Nothing was ever fitted on sets without a split; of the others, figures that are left_out are of
fits without that source.

Precision, recall and F1 of refusals and macro-F1 are of full refusals against answers, rows
labelled partial left out; a reading that says partial or abstains is right for neither. F1 of
either counts full and partial as one.

In do_not_answer, action 1 rebuts what an unsafe question assumes; to Demur that is an answer unless
the request is for harm, so its figures here cannot be high.

Blind items were written by hands that saw neither corpus nor lexicon, and are synthetic: 72 a
language.
""".strip().split("\n\n")
)
_CODES = {"answered": 0, "partial": 1, "refused": 2, "unknown": 3, "failed": 4}
_ANSWERED, _PARTIAL, _REFUSED = 0, 1, 2
_REFUSING = (Outcome.REFUSED, Outcome.PARTIAL)
Read = tuple[Measured, Reading]
Ints, Floats = NDArray[np.intp], NDArray[np.float64]


def measured_card(
    reader: CascadeReader,
    left_out: Mapping[str, CascadeReader],
    *,
    encoder: CascadeReader | None = None,
    draws: int = _DRAWS,
) -> Card:
    """Give a card with the figures of every set: of the reader that ships, and of readers without a source.

    left_out: a reader for each source that the one that ships was fitted on
    encoder: the reader that ships with the encoder behind it; English sets are measured with it as well
    """
    found: list[SetFigures] = []
    kinds: list[Confusion] = []
    rates: list[OverRefusal] = []
    for which in SETS:
        apart = left_out.get(which.source)
        for prompts in (True, False):
            found += sets(reader, which, left_out=not which.split, tiers=_TIERS, prompts=prompts, draws=draws)
        if apart is not None:
            found += sets(apart, which, left_out=True, tiers=_TIERS, draws=draws)
        if encoder is not None and "en" in which.languages:
            found += sets(encoder, which, left_out=not which.split, tiers=(*_TIERS, "encoder"), draws=draws)
        found.append(early(which))
        seen = read(apart or reader, list(measured(which)))
        kinds += confusions(which.source, seen)
        rates += _rates(which, seen)
    for path in sorted((ROOT / "blind").glob("*.jsonl")):
        items = read(reader, list(blind(path.stem)))
        found.append(SetFigures(name="blind", split="", language=path.stem, n=len(items), left_out=True,
                                tiers=_TIERS, metrics=figures(items, draws=draws)))  # fmt: skip
    found += _ordinary(reader, draws)
    languages = {path.stem for path in (ROOT / "blind").glob("*.jsonl")}
    return Card(
        name="reading",
        version=MADE_OF,
        made="",
        weights_sha256="",
        measured=_MEASURED,
        experimental=tuple(sorted(languages - set(_MEASURED))),
        notes=_NOTES,
        sets=tuple(found),
        kinds=tuple(kinds),
        over_refusal=tuple(rates),
    )


def _ordinary(reader: CascadeReader, draws: int) -> Iterator[SetFigures]:
    """Give what is found in ordinary text that nothing was fitted on, whole and by where it is from."""
    texts: dict[str, list[Measured]] = {"": []}
    for item in ordinary.items(learned=False):
        row = Measured(item.text, "", "answered", (), "en", item.source)
        texts[""].append(row)
        texts.setdefault(item.source, []).append(row)
    for source, some in texts.items():
        metrics = figures(read(reader, some), draws=draws)
        yield SetFigures(_ORDINARY, "", "en", len(some), True, _TIERS, metrics, family=source)


def _rates(which: Set, seen: Sequence[Read]) -> Iterator[OverRefusal]:
    families: dict[str, list[Read]] = defaultdict(list)
    for each in seen:
        families[each[0].family].append(each)
    yield from over_refusal(which.source, seen)
    for family, some in sorted(families.items()):
        if family and len(families) > 1 and len(some) >= _FEW:
            yield from over_refusal(which.source, some, family=family)


def dropped(old: Card, new: Card) -> Iterator[str]:
    """Give, in words, every figure of `new` that lies beyond its interval in `old`, on the worse side."""
    fresh = {_name(each): each.metrics for each in new.sets}
    for each in filter(_stays, old.sets):
        now = fresh.get(_name(each), {})
        for metric in sorted((now.keys() & each.metrics.keys()) - _NEITHER):
            was, value = each.metrics[metric], now[metric].value
            if value > was.high if metric in _LESS_IS_BETTER else value < was.low:
                yield f"{' '.join(map(str, _name(each)))}: {metric} {value:.3f}, was {was.value:.3f}"


def _stays(each: SetFigures) -> bool:
    """Tell whether a set is of the same rows tomorrow; our code and docs, and installed licences, are not."""
    return each.name != _ORDINARY or each.family in ordinary.WRITTEN


def _name(each: SetFigures) -> tuple[object, ...]:
    return (each.name, each.split, each.language, each.family, each.left_out, "+".join(each.tiers))


def read(reader: CascadeReader, items: Sequence[Measured], *, prompts: bool = True) -> list[Read]:
    """Read every item, with its request or without."""
    asked = [item.prompt if prompts else None for item in items]
    return list(zip(items, reader.read_many([item.text for item in items], prompts=asked), strict=True))


def sets(
    reader: CascadeReader,
    which: Set,
    *,
    left_out: bool,
    tiers: tuple[str, ...],
    prompts: bool = True,
    draws: int = _DRAWS,
) -> Iterator[SetFigures]:
    """Give the figures of a set: whole, by language where it has several, by model family."""
    found = read(reader, list(measured(which)), prompts=prompts)
    name = f"{which.source}{'' if prompts else ', replies alone'}"
    by: dict[tuple[str, str], list[Read]] = defaultdict(list)
    for each in found:
        by["all", ""].append(each)
        if len(which.languages) > 1:
            by[each[0].language, ""].append(each)
        if each[0].family:
            by["all", each[0].family].append(each)
    for (language, family), some in by.items():
        if len(some) >= _FEW:
            shown = which.languages[0] if language == "all" and len(which.languages) == 1 else language
            yield SetFigures(
                name=name,
                split=which.split,
                language=shown,
                family=family,
                n=len(some),
                left_out=left_out,
                tiers=tiers,
                metrics=figures(some, draws=draws),
            )


def early(which: Set) -> SetFigures:
    """Give the figures of reading beginnings of 16 words, which is what twenty tokens amount to."""
    reader = EarlyReader()
    items = [item for item in measured(which) if item.outcome != "partial"]
    said = [reader.read(beginning(item.text, _EARLY_WORDS)).refusal for item in items]
    refused = np.array([item.outcome == "refused" for item in items])
    coming = np.array([each is True for each in said])
    metrics: dict[str, Figure] = {}
    _put(metrics, "refusal_precision", refused, coming)
    _put(metrics, "refusal_recall", coming, refused)
    _put(metrics, "false_positives", coming, ~refused)
    _put(metrics, "undecided", np.array([each is None for each in said]), np.ones(len(said), bool))
    return SetFigures(
        name=f"{which.source}, first {_EARLY_WORDS} words",
        split=which.split,
        language=which.languages[0] if len(which.languages) == 1 else "all",
        n=len(items),
        left_out=not which.split,
        tiers=("early",),
        metrics=metrics,
    )


def figures(found: Sequence[Read], *, draws: int = _DRAWS) -> dict[str, Figure]:
    """Give every figure that can be counted on these rows.

    draws: of the bootstrap, for the intervals of what is no share; 0 for none

    `refusal_*` are of full refusals against answers, with partial ones left out; `either_*` count full and
    partial as one; a reading that abstains is right for neither.
    """
    truth = np.array([_CODES[item.outcome] for item, _ in found])
    said = np.array([_CODES[str(reading.outcome)] for _, reading in found])
    sure = np.array([reading.confidence for _, reading in found])
    everything = np.ones(len(said), bool)
    plain, answered = truth != _PARTIAL, truth == _ANSWERED
    metrics: dict[str, Figure] = {}
    _put(metrics, "refusal_precision", truth == _REFUSED, plain & (said == _REFUSED))
    _put(metrics, "refusal_recall", said == _REFUSED, truth == _REFUSED)
    if (truth == _PARTIAL).any():
        _put(metrics, "partial_precision", truth == _PARTIAL, said == _PARTIAL)
        _put(metrics, "partial_recall", said == _PARTIAL, truth == _PARTIAL)
    _put(metrics, "false_positives", said == _REFUSED, answered)
    _put(metrics, "false_positives_or_partial", (said == _REFUSED) | (said == _PARTIAL), answered)
    _put(metrics, "abstained", said == _CODES["unknown"], everything)
    asked = np.array(["encoder" in reading.ran for _, reading in found])
    if asked.any():
        _put(metrics, "asked_of_encoder", asked, everything)
    if answered.any() and (truth == _REFUSED).any():
        metrics["refusal_f1"] = _drawn(truth[plain], said[plain], _f1_of(_REFUSED), draws=draws)
        metrics["macro_f1"] = _drawn(truth[plain], said[plain], _macro, draws=draws)
        metrics["either_f1"] = _drawn(truth, said, _f1_of(_REFUSED, _PARTIAL), draws=draws)
    metrics["calibration_error"] = _drawn(truth == said, sure, _calibration_error, draws=draws)
    stated = [
        (item.kinds, str(reading.kind))
        for item, reading in found
        if item.kinds and item.outcome != "answered" and reading.outcome in _REFUSING
    ]
    if stated:
        metrics["kind_right"] = _share(sum(kind in kinds for kinds, kind in stated), len(stated))
    return metrics


def confusions(name: str, found: Iterable[Read]) -> Iterator[Confusion]:
    """Give how often each kind was found for each that is true, among what was found to refuse."""
    counts = Counter(
        ("/".join(item.kinds), str(reading.kind))
        for item, reading in found
        if item.kinds and item.outcome != "answered" and reading.outcome in _REFUSING
    )
    for (truth, kind), count in sorted(counts.items()):
        yield Confusion(set=name, truth=truth, found=kind, count=count)


def over_refusal(name: str, found: Sequence[Read], *, family: str = "") -> Iterator[OverRefusal]:
    """Give the rate of refusals as labelled and as read, for full ones alone and with partial ones."""
    for counted, outcomes in (("full", {"refused"}), ("full or partial", {"refused", "partial"})):
        people = sum(item.outcome in outcomes for item, _ in found)
        ours = sum(str(reading.outcome) in outcomes for _, reading in found)
        yield OverRefusal(
            set=name,
            counted=counted,
            people=_share(people, len(found)),
            model=_share(ours, len(found)),
            family=family,
        )


def speeds(reader: CascadeReader) -> Iterator[Speed]:
    """Give how long replies of 600 characters take in a row, and one alone: medians of seven runs."""
    texts = [
        row.response[:_SPEED_SIZE] for row in rows("dev/replies_phtest") if len(row.response) >= _SPEED_SIZE
    ]
    texts = texts[:_SPEED_ROWS]
    some = texts[: _SPEED_ROWS // 10]
    ways: dict[str, tuple[int, Callable[[], object]]] = {
        "read_many, 600 characters": (len(texts), lambda: reader.read_many(texts)),
        "read, 600 characters": (len(some), lambda: [reader.read(text) for text in some]),
    }
    machine = f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"
    for name, (count, work) in ways.items():
        runs = []
        for _ in range(7):
            began = time.perf_counter()
            work()
            runs.append(round((time.perf_counter() - began) / count * 1e6, 1))
        middle = statistics.median(runs)
        yield Speed(
            name=name, unit="us per reply", value=middle, low=min(runs), high=max(runs), n=7, machine=machine
        )


def hashes() -> Iterator[DataHash]:
    """Give what the figures rest on: shared files of replies, what we wrote and labelled, the encoder."""
    own = [path for sort in ("toml", "csv", "jsonl") for path in sorted(ROOT.glob(f"*/**/*.{sort}"))]
    own = [path for path in own if path.relative_to(ROOT).parts[0] != "judging"]
    for path in (*sorted(SHARED.glob("*/replies_*.jsonl.gz")), *own):
        root = SHARED if path.suffix == ".gz" else ROOT
        name = path.relative_to(root).as_posix()
        count = (
            sum(1 for _ in rows(name.removesuffix(".jsonl.gz")))
            if path.suffix == ".gz"
            else _lines(path.read_bytes())
        )
        yield DataHash(file=name, sha256=hashlib.sha256(path.read_bytes()).hexdigest(), rows=count)
    yield encoder_hash()


def encoder_hash() -> DataHash:
    """Give what tells whether the encoder is the one that was measured."""
    return DataHash("encoder/model.onnx", hashlib.sha256(ENCODER.read_bytes()).hexdigest(), rows=0)


def _lines(source: bytes) -> int:
    return source.count(b"\n")


def _put(metrics: dict[str, Figure], name: str, hit: NDArray[np.bool_], among: NDArray[np.bool_]) -> None:
    total = int(among.sum())
    if total:
        metrics[name] = _share(int((hit & among).sum()), total)


def _share(hits: int, total: int) -> Figure:
    interval = wilson(hits, total)
    value = hits / total if total else 0.0
    return Figure(round(value, 4), round(interval.low, 4), round(interval.high, 4), total)


def _drawn(
    first: NDArray[np.generic],
    second: NDArray[np.generic],
    figure: Callable[[NDArray[np.generic], NDArray[np.generic]], float],
    *,
    draws: int,
) -> Figure:
    """Give a figure with the interval of that many bootstrap draws."""
    value = figure(first, second)
    if not draws:
        return Figure(round(value, 4), 0.0, 1.0, len(first))
    chance = np.random.default_rng(5)
    values = []
    for _ in range(draws):
        draw = chance.integers(0, len(first), len(first))
        values.append(figure(first[draw], second[draw]))
    low, high = np.quantile(values, [0.025, 0.975])
    return Figure(
        round(value, 4), round(min(float(low), value), 4), round(max(float(high), value), 4), len(first)
    )


def _f1_of(*outcomes: int) -> Callable[[NDArray[np.generic], NDArray[np.generic]], float]:
    def f1(truth: NDArray[np.generic], said: NDArray[np.generic]) -> float:
        there, found = np.isin(truth, outcomes), np.isin(said, outcomes)
        total = int(there.sum() + found.sum())
        return float(2 * (there & found).sum() / total) if total else 0.0

    return f1


def _macro(truth: NDArray[np.generic], said: NDArray[np.generic]) -> float:
    return (_f1_of(_ANSWERED)(truth, said) + _f1_of(_REFUSED)(truth, said)) / 2


def _calibration_error(right: NDArray[np.generic], sure: NDArray[np.generic]) -> float:
    """Give the mean distance, over ten bins by confidence, between confidence and the share that is right."""
    hit, believed = right.astype(np.float64), sure.astype(np.float64)
    place = np.minimum((believed * _BINS).astype(np.intp), _BINS - 1)
    gaps = [
        abs(hit[place == b].mean() - believed[place == b].mean()) * (place == b).mean() for b in set(place)
    ]
    return float(sum(gaps))
