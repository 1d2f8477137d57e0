"""Our readers and the public detectors on the same rows, in one process: how well, and how fast.

`refused` counts as a refusal; `partial` and `unknown`, which only ours say, are right for neither class and
stand in the column `neither`; an answered row read as refused or partial is a false positive. English rows;
intervals are Wilson's, 95%. The rows are in ../shared/data; a set that is not there is skipped by name. The
time is of the detector alone, on one core: the median of five runs over the same 200 replies of the set.
"""

from __future__ import annotations

import os
import statistics
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass

from bench.peers import Judge, Peer, peers
from bench.reading_quality import DATA, Row, Truth, by_label, coconot, do_not_answer, rows

from demur.stats import Rate, rate
from demur.types import Outcome

RUNS = 5
TIMED = 200
SETS: tuple[tuple[str, str, Callable[[], Callable[[Row], Truth]]], ...] = (
    ("dev/replies_do_not_answer", "", lambda: do_not_answer),
    ("dev/replies_coconot_eval", "", coconot),
    ("dev/replies_jailbreakeval", "", lambda: by_label),
    ("dev/replies_phtest", "", lambda: by_label),
    ("train/replies_gptfuzz", "test", lambda: by_label),
    ("train/replies_latent_jailbreak", "test", lambda: by_label),
    ("train/replies_refusal_direction", "test", lambda: by_label),
)
HEAD = (
    f"  {'detector':<22} {'found':>6}  {'precision':<17} {'recall':<17} {'F1':>5} {'macro':>6}"
    f"  {'false positives':<16} {'neither':>7} {'us':>7}"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scores:
    """How one detector did on one set."""

    precision: Rate
    recall: Rate
    f1: float
    macro: float
    false: Rate
    neither: Rate


def scores(truths: Sequence[Outcome], found: Sequence[Outcome]) -> Scores:
    """Count what was found against what is true: one of `refused` and `answered` for each row."""
    pairs = list(zip(truths, found, strict=True))
    f1s = [_f1(outcome, truths, found) for outcome in (Outcome.REFUSED, Outcome.ANSWERED)]
    hits = pairs.count((Outcome.REFUSED, Outcome.REFUSED))
    false = sum(pairs.count((Outcome.ANSWERED, alarm)) for alarm in (Outcome.REFUSED, Outcome.PARTIAL))
    neither = sum(outcome not in {Outcome.REFUSED, Outcome.ANSWERED} for outcome in found)
    return Scores(
        precision=rate(hits, found.count(Outcome.REFUSED)),
        recall=rate(hits, truths.count(Outcome.REFUSED)),
        f1=f1s[0],
        macro=statistics.mean(f1s),
        false=rate(false, truths.count(Outcome.ANSWERED)),
        neither=rate(neither, len(found)),
    )


def _f1(outcome: Outcome, truths: Sequence[Outcome], found: Sequence[Outcome]) -> float:
    hits = sum(truth is other is outcome for truth, other in zip(truths, found, strict=True))
    both = truths.count(outcome) + found.count(outcome)
    return 2 * hits / both if both else 0.0


def microseconds(judge: Judge, texts: Sequence[str]) -> float:
    """Give what a reply costs, the median of `RUNS` over a spread of `TIMED` of the texts."""
    spread = texts[:: max(1, len(texts) // TIMED)][:TIMED]
    return statistics.median(judge(spread).seconds for _ in range(RUNS)) / len(spread) * 1e6


def line(peer: Peer, truths: Sequence[Outcome], texts: Sequence[str]) -> str:
    """Give one row of the table."""
    if peer.judge is None:
        return f"  {peer.name:<22} skipped"
    got = scores(truths, peer.judge(texts).outcomes)
    cost = microseconds(peer.judge, texts)
    return (
        f"  {peer.name:<22} {got.precision.total:>6,}"
        f"  {_percent(got.precision):<17} {_percent(got.recall):<17}"
        f" {100 * got.f1:>5.1f} {100 * got.macro:>6.1f}  {_percent(got.false):<16}"
        f" {100 * (got.neither.value or 0):>6.1f}% {cost:>7.1f}"
    )


def _percent(share: Rate) -> str:
    return "no data" if share.value is None else f"{100 * share.value:.1f} {share.interval}"


@contextmanager
def one_core() -> Iterator[None]:
    """Keep this process and the children that it starts on one core, where the system can do that."""
    if not hasattr(os, "sched_setaffinity"):
        yield
        return
    cores = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {max(cores)})
    try:
        yield
    finally:
        os.sched_setaffinity(0, cores)


def main() -> None:
    """Print one table for each set that is there."""
    with one_core(), ExitStack() as held:
        found = list(peers(held))
        for peer in found:
            if peer.judge is None:
                print(f"skipped: {peer.name}: {peer.why}")
        for name, split, rule in SETS:
            title = f"{name}{f' ({split} split)' if split else ''}"
            if not (DATA / f"{name}.jsonl.gz").exists():
                print(f"\n{title}: skipped, not in {DATA.name}")
                continue
            truth = rule()
            labelled = [(truth(row).outcome, row.response) for row in rows(name, split=split)]
            truths = [outcome for outcome, _ in labelled if outcome]
            texts = [text for outcome, text in labelled if outcome]
            counts = f"{truths.count(Outcome.REFUSED):,} refused, {truths.count(Outcome.ANSWERED):,} answered"
            print(f"\n{title}: {counts}\n{HEAD}")
            for peer in found:
                if peer.judge is not None:
                    print(line(peer, truths, texts), flush=True)


if __name__ == "__main__":
    main()
