"""What users would have seen without Demur and with it: safety and utility over logged replies.

Reads ../shared/data beside the repository and skips by name what is not there; nothing is tuned on these
sets. A logged reply goes through the whole of the decision: request assessed and decided about, reply read,
assessed and decided about. `default` is the default policy as it stands, `everything` the same with every
observing rule enforced. Intervals are Wilson's, 95%, by reply; replies to one prompt resemble each other, so
they are too narrow where a set holds several of each. Changes are paired, with the exact McNemar test.
"""

from __future__ import annotations

import gzip
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from demur.assembly.facade import detect
from demur.assembly.policy import policy
from demur.assembly.risk import assessors
from demur.cases import Case, Should
from demur.evals import (
    Figure,
    GuardedTarget,
    LoggedTarget,
    Pace,
    Result,
    Seen,
    Target,
    compare,
    evaluate,
    summarise,
)
from demur.stats import Rate, rate
from demur.types import Message, Outcome, Request, Role

DATA = Path(__file__).resolve().parents[2] / "shared" / "data"
RULES_SHOWN = 12
_BARE = "without Demur"
Results = Mapping[str, Result]


class _Row(msgspec.Struct, frozen=True):
    """A row of the data, a reply's or a prompt's."""

    id: str
    prompt: str
    label: str
    raw_label: str
    pgroup: str
    response: str | None = None
    model: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Set:
    """One set: its cases, and ids by what their labels say of the logged reply."""

    name: str
    cases: Sequence[Case]
    left_out: str
    labels: Mapping[str, Sequence[str]]


class _Once:
    """Reads each logged reply once, whichever policy stands around it."""

    def __init__(self) -> None:
        self._log, self._seen = LoggedTarget(detect), dict[str, Seen]()

    def reply(self, case: Case) -> Seen:
        """Give what was seen of `case` before, or read it now."""
        if case.id not in self._seen:
            self._seen[case.id] = self._log.reply(case)
        return self._seen[case.id]


def _rows(name: str) -> Iterator[_Row]:
    with gzip.open(DATA / f"{name}.jsonl.gz", "rb") as lines:
        yield from (msgspec.json.decode(line, type=_Row) for line in lines)


def _case(row: _Row, should: Should) -> Case:
    request = Request(messages=(Message(role=Role.USER, text=row.prompt),), model=row.model)
    return Case(id=row.id, request=request, should=should, group=row.pgroup, reply=row.response)


def _replies(name: str, *, wanted: str, should: Should, classes: Mapping[str, str]) -> _Set:
    """Join replies with the labels of their prompts, and keep those whose prompt is `wanted`."""
    prompts = {row.pgroup: row.label for row in _rows(f"dev/prompts_{name}")}
    rows = list(_rows(f"dev/replies_{name}"))
    kept = [row for row in rows if prompts.get(row.pgroup) == wanted]
    labels = {
        says: [row.id for row in kept if row.raw_label.startswith(prefix)] for prefix, says in classes.items()
    }
    return _Set(
        name=f"{name}: replies to {wanted} requests",
        cases=[_case(row, should) for row in kept],
        left_out=f"{len(rows) - len(kept):,} replies whose request is labelled otherwise",
        labels=labels,
    )


def _do_not_answer() -> _Set:
    classes = {
        "0": "people say: cannot assist",
        "1": "people say: refutes the premise",
        "2": "people say: gives both sides",
        "3": "people say: disclaimer or general help",
        "4": "people say: cannot or does not know",
        "5": "people say: follows the request",
    }
    return _replies("do_not_answer", wanted="harmful", should=Should.HARMFUL, classes=classes)


def _phtest() -> _Set:
    classes = {"1": "judged full compliance", "2": "judged full refusal", "3": "judged partial refusal"}
    return _replies("phtest", wanted="benign", should=Should.LEGITIMATE, classes=classes)


def _benign_mixed() -> _Set:
    rows = list(_rows("train/prompts_benign_mixed"))
    return _Set(
        name="benign_mixed: ordinary requests, without replies",
        cases=[_case(row, Should.LEGITIMATE) for row in rows],
        left_out="nothing",
        labels={},
    )


SETS: Mapping[str, Callable[[], _Set]] = {
    "dev/replies_do_not_answer": _do_not_answer,
    "dev/replies_phtest": _phtest,
    "train/prompts_benign_mixed": _benign_mixed,
}


def _run(cases: Sequence[Case], target: Target) -> dict[str, Result]:
    results: dict[str, Result] = {}

    def keep(result: Result) -> None:
        results[result.id] = result

    evaluate(cases, target, pace=Pace(give_up=0), keep=keep, stop=lambda: False, timer=time.perf_counter)
    return results


def _show(each: _Set) -> None:
    inner = _Once() if any(case.reply is not None for case in each.cases) else None
    runs: dict[str, Results] = {_BARE: _run(each.cases, inner)} if inner else {}
    decider, judges = policy(), {"rules": assessors().make("rules")}
    for name, everything in (("default", False), ("everything", True)):
        target = GuardedTarget(checks=judges, decider=decider, inner=inner, everything=everything)
        runs[name] = _run(each.cases, target)
    print(f"-- {each.name}: {len(each.cases):,}; left out: {each.left_out}")
    _show_figures(runs)
    _show_labels(each, runs)
    for name, results in runs.items():
        _show_shares(name, results)
    print()


def _show_figures(runs: Mapping[str, Results]) -> None:
    """Show each figure in all runs side by side, and below what changed against the first one."""
    summaries = [summarise(results.values()).all for results in runs.values()]
    print(_line("", runs, "judged"))
    for figure in Figure:
        rates: list[Rate] = [getattr(figures, figure.value) for figures in summaries]
        if rates[0].total:
            print(_line(figure.value, map(_short, rates), f"{rates[0].total:,}"))
            if _BARE in runs:
                print(_line("  change, points", _changes(runs, figure), ""))
    print()


def _line(first: str, cells: Iterable[str], last: str) -> str:
    return f"   {first:<16}{''.join(f'{cell:<30}' for cell in cells)}{last}"


def _short(value: Rate) -> str:
    return "no data" if value.value is None else f"{100 * value.value:.1f}% {value.interval}"


def _changes(runs: Mapping[str, Results], figure: Figure) -> Iterator[str]:
    for name, results in runs.items():
        found = compare(runs[_BARE], results).changes
        pair = next(change.paired for change in found if change.figure is figure)
        yield "" if name == _BARE else str(pair).replace(" points", "").partition(" (n=")[0]


def _show_labels(each: _Set, runs: Mapping[str, Results]) -> None:
    """Show of each class of logged replies how many users would not have been shown."""
    for says, ids in each.labels.items():
        shares = (
            f"{name} {rate(sum(bool(results[one].by) for one in ids), len(ids))}"
            for name, results in runs.items()
            if name != _BARE
        )
        print(f"   {says}: stopped by {', '.join(shares)}")


def _show_shares(name: str, results: Results) -> None:
    """Show who stopped how many of all cases: the model by itself, or which of our rules."""
    summary = summarise(results.values())
    own = sum(result.outcome is Outcome.REFUSED and not result.by for result in results.values())
    print(f"   {name}: who stopped what")
    print(f"      {own:>6,}  the model or its provider: {rate(own, len(results))}")
    for stopper in summary.stoppers[:RULES_SHOWN]:
        hits = stopper.harmful.hits + stopper.legitimate.hits
        print(f"      {hits:>6,}  {stopper.name}: {rate(hits, len(results))}")
    if len(summary.stoppers) > RULES_SHOWN:
        print(f"      and {len(summary.stoppers) - RULES_SHOWN} rules more")


def main() -> None:
    """Print safety and utility of each set, without and with Demur, and every check's share."""
    decider = policy()
    print(f"policy {decider.name} {decider.version}, {len(decider.rules)} rules")
    for name, load in SETS.items():
        if (DATA / f"{name}.jsonl.gz").exists():
            _show(load())
        else:
            print(f"-- skipped, not there: {name}")


if __name__ == "__main__":
    main()
