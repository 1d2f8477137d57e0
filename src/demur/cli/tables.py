"""Statistics as tables for the terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

from rich.markup import escape
from rich.table import Table

from demur.ledger import Activations, Group, Share, Statistics, Tally
from demur.stats import Rate, rate

__all__ = ["statistics_tables"]

_PERSON_DIGITS = 12
"""How much of a person's hash is shown: enough to tell people apart."""


def statistics_tables(said: Statistics) -> Iterator[Table]:
    """Give the tables of `said`, the totals first; those in which nothing was stated are left out."""
    yield _totals(said)
    shares = (
        ("kind", said.kinds),
        ("origin", said.origins),
        ("category", said.categories),
        ("family", said.families),
    )
    for title, rows in shares:
        if rows:
            yield _shares(title, rows)
    yield from _decisions(said.activations)
    for title, groups in (
        ("model", said.models),
        ("provider", said.providers),
        ("prompt version", said.prompt_versions),
        ("policy version", said.policy_versions),
        ("locale", said.locales),
        ("tenant", said.tenants),
        ("user", tuple(_short(group) for group in said.people)),
        (said.bucket, tuple(_dated(period.start, period.tally, said.bucket) for period in said.periods)),
    ):
        if any(group.name is not None for group in groups):
            yield _groups(title, groups)


def _totals(said: Statistics) -> Table:
    tally = said.tally
    table = Table(
        title=f"{tally.total:,} records", title_justify="left", box=None, show_header=False, pad_edge=False
    )
    for name in ("answered", "partial", "refused", "unknown", "failed", "verdicts"):
        table.add_row(name, f"{getattr(tally, name):,}")
    table.add_row("refusal rate", str(tally.refusal_rate))
    if said.incomplete:
        table.add_row("cut or abandoned", f"{said.incomplete:,}")
    if said.errors:
        table.add_row("[bold]failures inside Demur[/]", f"{said.errors:,}")
    return table


def _shares(title: str, shares: Iterable[Share]) -> Table:
    table = Table(title=f"Refusals by {title}", title_justify="left", box=None, pad_edge=False)
    table.add_column(title)
    table.add_column("share of replies, 95% interval", justify="right")
    for share in shares:
        table.add_row(escape(share.label), str(share.rate))
    return table


def _decisions(done: Activations) -> Iterator[Table]:
    """Give what policy and checks did; nothing where no policy was asked."""
    if not done.decided:
        return
    table = Table(title=f"{done.decided:,} decisions", title_justify="left", box=None, pad_edge=False)
    table.add_column("action")
    table.add_column("done [95%]", justify="right")
    table.add_column("if all rules were enforced", justify="right")
    for one in done.actions:
        share = _short_rate(rate(one.enforced, done.decided))
        table.add_row(one.action, f"{one.enforced:,}  {share}", f"{one.observed:,}")
    yield table
    if done.rules:
        yield _rules(done)
    failed = [
        f"{one.check} at {one.stage}: {one.failed:,} of {one.due:,}" for one in done.checks if one.failed
    ]
    if failed:
        checks = Table("Checks that failed", box=None, pad_edge=False)
        for line in failed:
            checks.add_row(escape(line))
        yield checks
    yield from _left_out(done)


def _left_out(done: Activations) -> Iterator[Table]:
    """Give how often the cascade asked the checks that it left out at times."""
    some = [one for one in done.checks if one.skipped]
    if some:
        table = Table(title="By the cascade", title_justify="left", box=None, pad_edge=False)
        table.add_column("check")
        table.add_column("asked [95%]", justify="right")
        for one in some:
            share = _short_rate(rate(one.due, one.due + one.skipped))
            table.add_row(f"{escape(one.check)} at {one.stage}", f"{one.due:,}  {share}")
        yield table


def _rules(done: Activations) -> Table:
    table = Table(title="By rule", title_justify="left", box=None, pad_edge=False)
    for title in ("rule", "stage", "mode", "action"):
        table.add_column(title)
    table.add_column("held [95%]", justify="right", no_wrap=True)
    for one in done.rules:
        share = f"{one.hits:,}  {_short_rate(rate(one.hits, done.decided))}"
        table.add_row(escape(one.rule), one.stage, one.mode, one.action, share)
    return table


def _groups(title: str, groups: Iterable[Group]) -> Table:
    table = Table(title=f"By {title}", title_justify="left", box=None, pad_edge=False)
    table.add_column(title, min_width=10)
    for name in ("answered", "partial", "refused", "unknown", "failed"):
        table.add_column(name, justify="right")
    table.add_column("refusal rate [95%]", justify="right", no_wrap=True)
    for group in groups:
        tally = group.tally
        counts = (tally.answered, tally.partial, tally.refused, tally.unknown, tally.failed)
        table.add_row(
            escape(group.label), *(f"{count:,}" for count in counts), _short_rate(tally.refusal_rate)
        )
    return table


def _short_rate(rate: Rate) -> str:
    """Give the rate without its n, which the row's counts show."""
    return str(rate).partition(" (n=")[0]


def _short(group: Group) -> Group:
    return Group(name=group.name[:_PERSON_DIGITS] if group.name else None, tally=group.tally)


def _dated(start: float, tally: Tally, bucket: str) -> Group:
    shape = "%m-%d %H:00" if bucket == "hour" else "%Y-%m-%d"
    return Group(name=datetime.fromtimestamp(start, UTC).strftime(shape), tally=tally)
