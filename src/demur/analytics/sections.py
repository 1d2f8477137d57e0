"""What stands on the page of statistics: tables of names, counts and rates, ready to be drawn."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from demur.ledger import (
    ActionCount,
    Activations,
    CheckCount,
    Group,
    Period,
    ReviewCounts,
    RuleCount,
    Share,
    Statistics,
)
from demur.stats import Rate, rate

__all__ = ["Line", "PageTable", "Section", "sections_of"]

_MOST_ROWS = 31
_FULL = 100.0
_SCALES = (0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0)
_FILLED = 0.9
"""How much of its room the longest bar may fill, so that most of its interval can be seen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One row: its name, its counts, and the rate that is drawn; all in plain words."""

    name: str
    cells: tuple[str, ...]
    rate: Rate

    def bar(self, scale: float) -> float:
        """Give the length of the bar in per cent of the room that it has."""
        return min((self.rate.value or 0.0) / scale, 1.0) * _FULL

    def low(self, scale: float) -> float:
        """Give where the interval begins, in per cent of the room."""
        return min(self.rate.interval.low / scale, 1.0) * _FULL

    def high(self, scale: float) -> float:
        """Give where the interval ends, in per cent of the room; what is beyond is cut."""
        return min(self.rate.interval.high / scale, 1.0) * _FULL

    @property
    def share(self) -> str:
        """The rate with its interval; its denominator stands among the cells, or in the caption."""
        return str(self.rate).partition(" (n=")[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class PageTable:
    """A table with its caption; columns name the first column, the cells, and the rate."""

    caption: str
    columns: tuple[str, ...]
    lines: tuple[Line, ...]
    left_out: int = 0

    @property
    def scale(self) -> float:
        """The rate at which a bar fills its room: a round one above the highest, at most 1."""
        highest = max(line.rate.value or 0.0 for line in self.lines)
        return next(scale for scale in _SCALES if highest <= _FILLED * scale or scale == 1.0)

    def side(self, column: int) -> str:
        """Give `number` for a column of numbers, which are set flush right, and `word` for any other."""
        is_number = 0 < column < len(self.columns) - 1 and self.lines[0].cells[column - 1][0].isdigit()
        return "number" if is_number else "word"


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A headline with tables under it; without tables, `empty` says why there is nothing."""

    id: str
    title: str
    intro: str
    tables: tuple[PageTable, ...]
    empty: str


def sections_of(said: Statistics, reviews: ReviewCounts) -> tuple[Section, ...]:
    """Give everything that stands below the totals."""
    done = said.activations
    return (
        Section(
            id="refusals",
            title="Refusals",
            intro="Replies that said no, whoever said it; a reply may be refused in part.",
            tables=tuple(_refusals(said)),
            empty="Nothing was refused.",
        ),
        Section(
            id="groups",
            title="Refusal rates",
            intro="How often a reply was a refusal, side by side; failed replies are left out.",
            tables=tuple(_groups(said)),
            empty="Nothing was recorded.",
        ),
        Section(
            id="decisions",
            title="Decisions",
            intro=f"What the policy did in {done.decided:,} records. A rule that observes changes nothing; "
            "what it would have done stands beside what was done.",
            tables=tuple(_decisions(done)),
            empty="No policy was asked.",
        ),
        Section(
            id="checks",
            title="Checks",
            intro="Checks that failed or took too long; the policy declares what that means.",
            tables=tuple(_checks(done.checks)),
            empty="No check was due.",
        ),
        Section(
            id="reviews",
            title="Reviews",
            intro=f"{reviews.total:,} cases for people: {reviews.waiting:,} wait, {reviews.claimed:,} are "
            f"claimed, {reviews.resolved:,} are resolved, {reviews.expired:,} expired before anybody looked.",
            tables=tuple(_reviews(reviews)),
            empty="No case is resolved.",
        ),
    )


def _refusals(said: Statistics) -> Iterator[PageTable]:
    of = f"among {said.tally.rated:,} replies"
    for title, shares in (
        ("category", said.categories),
        ("kind", said.kinds),
        ("origin", said.origins),
    ):
        lines = [_line_of_share(share) for share in shares if share.rate.hits]
        yield from _table(f"Refusals by {title}, {of}", (title, "refusals", "share"), lines)


def _line_of_share(share: Share) -> Line:
    return Line(name=share.label, cells=(f"{share.rate.hits:,}",), rate=share.rate)


def _groups(said: Statistics) -> Iterator[PageTable]:
    for title, groups in (
        ("model", said.models),
        ("prompt version", said.prompt_versions),
        ("policy version", said.policy_versions),
        ("tenant", said.tenants),
        ("locale", said.locales),
    ):
        if any(group.name is not None for group in groups):
            columns = (title, "replies", "refusals", "refusal rate")
            yield from _table(f"By {title}", columns, [_line_of_group(group) for group in groups])
    periods = [_line_of_period(period, said.bucket) for period in said.periods[-_MOST_ROWS:]]
    which = f", the last {len(periods)}" if len(periods) < len(said.periods) else ""
    columns = (said.bucket, "replies", "refusals", "refusal rate")
    yield from _table(f"By {said.bucket}{which}", columns, periods)


def _line_of_group(group: Group) -> Line:
    tally = group.tally
    return Line(name=group.label, cells=(f"{tally.rated:,}", f"{tally.refusals:,}"), rate=tally.refusal_rate)


def _line_of_period(period: Period, bucket: str) -> Line:
    shape = "%Y-%m-%d %H:00" if bucket == "hour" else "%Y-%m-%d"
    name = datetime.fromtimestamp(period.start, UTC).strftime(shape)
    return _line_of_group(Group(name=name, tally=period.tally))


def _decisions(done: Activations) -> Iterator[PageTable]:
    if not done.decided:
        return
    yield from _table(
        "By action",
        ("action", "done", "if all were enforced", "share done"),
        [_line_of_action(one, done) for one in done.actions],
    )
    yield from _table(
        "By rule",
        ("rule", "stage", "mode", "action", "held", "decided", "share held"),
        [_line_of_rule(one, done) for one in done.rules],
    )


def _line_of_action(one: ActionCount, done: Activations) -> Line:
    return Line(
        name=one.action,
        cells=(f"{one.enforced:,}", f"{one.observed:,}"),
        rate=rate(one.enforced, done.decided),
    )


def _line_of_rule(one: RuleCount, done: Activations) -> Line:
    held = f"{one.hits:,}" + (f" ({one.errors:,} could not be evaluated)" if one.errors else "")
    return Line(
        name=one.rule,
        cells=(one.stage, one.mode, one.action, held, f"{one.enforced:,}"),
        rate=rate(one.hits, done.decided),
    )


def _checks(checks: Sequence[CheckCount]) -> Iterator[PageTable]:
    ranked = sorted(checks, key=lambda one: (-one.failed, one.check, one.stage))
    lines = [
        Line(
            name=one.check,
            cells=(one.stage, f"{one.due:,}", f"{one.failed:,}"),
            rate=rate(one.failed, one.due),
        )
        for one in ranked
    ]
    yield from _table("By check", ("check", "stage", "due", "failed", "share failed"), lines)
    asked = [
        Line(
            name=one.check,
            cells=(one.stage, f"{one.skipped:,}", f"{one.due:,}"),
            rate=rate(one.due, one.due + one.skipped),
        )
        for one in ranked
        if one.skipped
    ]
    yield from _table("By the cascade", ("check", "stage", "left out", "asked", "share asked"), asked)


def _reviews(reviews: ReviewCounts) -> Iterator[PageTable]:
    lines = [
        Line(
            name=one.rule,
            cells=(f"{one.upheld:,}", f"{one.overturned:,}"),
            rate=rate(one.overturned, one.upheld + one.overturned),
        )
        for one in reviews.rules
    ]
    columns = ("rule", "upheld", "overturned", "share overturned")
    yield from _table("What people said of decisions, by the rule behind them", columns, lines)


def _table(caption: str, columns: tuple[str, ...], lines: Iterable[Line]) -> Iterator[PageTable]:
    """Yield a table, or nothing where it would have no rows."""
    rows = tuple(lines)
    if rows:
        shown = rows[:_MOST_ROWS]
        yield PageTable(caption=caption, columns=columns, lines=shown, left_out=len(rows) - len(shown))
