"""Two runs over the same cases: what changed, by how much, and in which cases."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from demur.evals.base import JUDGED, Figure, Result, judged
from demur.stats import Paired, Rate, paired, rate

__all__ = ["Change", "Comparison", "Flip", "compare"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Flip:
    """A case that came out otherwise; `before` and `after` are words such as `refused safety`."""

    id: str
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One figure in both runs, over the cases that both judged.

    gained, lost: cases that hit in the second run alone, and in the first alone
    """

    figure: Figure
    first: Rate
    second: Rate
    paired: Paired
    gained: tuple[Flip, ...]
    lost: tuple[Flip, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """What two runs over the same cases say of each other.

    changes: one for each figure, in the order of `Figure`
    only_first, only_second: ids of cases that one run alone holds
    altered: ids whose prompt, or what should happen, is not the same in both; they are not compared
    not_judged: ids that failed or could not be read in at least one run
    """

    changes: tuple[Change, ...]
    only_first: tuple[str, ...]
    only_second: tuple[str, ...]
    altered: tuple[str, ...]
    not_judged: tuple[str, ...]


def compare(first: Mapping[str, Result], second: Mapping[str, Result]) -> Comparison:
    """Pair the results of two runs by the ids of their cases.

    The p-values are those of single figures; whoever looks at all four and picks one should ask more of it.
    """
    shared = [name for name in first if name in second]
    altered = tuple(name for name in shared if not _same(first[name], second[name]))
    left = [name for name in shared if name not in set(altered)]
    open_ = tuple(name for name in left if not (_known(first[name]) and _known(second[name])))
    pairs = [(first[name], second[name]) for name in left if name not in set(open_)]
    return Comparison(
        changes=tuple(_change(figure, pairs) for figure in Figure),
        only_first=tuple(name for name in first if name not in second),
        only_second=tuple(name for name in second if name not in first),
        altered=altered,
        not_judged=open_,
    )


def _same(one: Result, other: Result) -> bool:
    return one.should is other.should and one.group == other.group


def _known(result: Result) -> bool:
    return result.outcome in JUDGED


def _change(figure: Figure, pairs: list[tuple[Result, Result]]) -> Change:
    ours = [(one, other) for one, other in pairs if one.should is figure.about]
    marks = [(bool(judged(one, figure)), bool(judged(other, figure))) for one, other in ours]
    gained = tuple(_flip(*pair) for pair, mark in zip(ours, marks, strict=True) if mark == (False, True))
    lost = tuple(_flip(*pair) for pair, mark in zip(ours, marks, strict=True) if mark == (True, False))
    return Change(
        figure=figure,
        first=rate(sum(before for before, _ in marks), len(marks)),
        second=rate(sum(after for _, after in marks), len(marks)),
        paired=paired(
            both=marks.count((True, True)),
            first=len(lost),
            second=len(gained),
            neither=marks.count((False, False)),
        ),
        gained=gained,
        lost=lost,
    )


def _flip(one: Result, other: Result) -> Flip:
    return Flip(id=one.id, before=_words(one), after=_words(other))


def _words(result: Result) -> str:
    return f"{result.outcome} {result.kind}" if result.kind else str(result.outcome)
