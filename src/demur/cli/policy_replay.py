"""`demur policy replay`: run a draft over what was recorded."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from demur.cli.moments import moment
from demur.types import plain

if TYPE_CHECKING:
    from rich.table import Table

    from demur.policy import Replay, Share

__all__ = ["replay"]


@click.command(name="replay")
@click.argument("draft")
@click.option("--ledger", help="The database of records; by default the setting ledger.path.")
@click.option("--config", type=click.Path(path_type=Path), help="A settings file.")
@click.option("--since", help="First day or moment, such as 2026-11-01 or 2026-11-01T12:00, UTC.")
@click.option("--until", help="First day or moment no longer looked at, UTC.")
@click.option("--tenant", help="Only records of this tenant.")
@click.option("--observed", is_flag=True, help="Decide as if every observing rule were enforced.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def replay(
    *,
    draft: str,
    ledger: str | None,
    config: Path | None,
    since: str | None,
    until: str | None,
    tenant: str | None,
    observed: bool,
    as_json: bool,
) -> None:
    """Run the policy DRAFT over recorded scores and context, and count whom it would newly refuse or allow.

    No text is read, for none is kept. A record that does not hold what the draft reads is not guessed at: how
    many those are is said by name. With --observed, the draft's observing rules count as enforced, and so do
    those of the policy that decided at the time.

    Exit codes: 0 done; 2 wrong words or a wrong policy; 3 the extra `serve` is missing; 7 the ledger cannot
    be read.
    """
    from demur.assembly.replaying import replay_draft  # noqa: PLC0415 - heavy: loaded when the command runs

    said = replay_draft(
        draft,
        ledger=ledger,
        config=config,
        since=moment(since, "--since"),
        until=moment(until, "--until"),
        where={} if tenant is None else {"tenant": tenant},
        observing=observed,
    )
    if as_json:
        click.echo(json.dumps(_plain(said), ensure_ascii=False, indent=2))
    else:
        _show(said)


def _plain(said: Replay) -> dict[str, object]:
    turns = [{"old": old, "new": new, "records": count} for (old, new), count in said.turns.items()]
    kept = ("draft", "records", "undecided", "unreplayed", "replayed", "unknown", "unseen", "versions")
    shares = ("refused", "allowed", "rules", "tenants", "locales")
    return {
        **{name: plain(getattr(said, name)) for name in kept},
        **{name: plain(getattr(said, name)) for name in shares},
        "actions": turns,
    }


def _show(said: Replay) -> None:
    from rich.console import Console  # noqa: PLC0415 - loaded only to print tables

    decided_by = ", ".join(f"{version} ({count:,})" for version, count in said.versions.items())
    click.echo(f"{said.draft} over {said.records:,} records, decided by {decided_by or 'no policy'}")
    click.echo(f"  replayed       {said.replayed:>8,}")
    click.echo(f"  not decided    {said.undecided:>8,}")
    click.echo(f"  not replayable {said.unreplayed:>8,}")
    for name, count in said.unknown.items():
        click.echo(f"    the draft reads {name}, which {count:,} of them do not hold")
    click.echo(f"newly refused  {said.refused.hits:>8,}  {said.refused}")
    click.echo(f"newly allowed  {said.allowed.hits:>8,}  {said.allowed}")
    if said.unseen:
        click.echo(
            f"    {said.unseen:,} of them were stopped before the model replied: their replies are open"
        )
    for (old, new), count in said.turns.items():
        click.echo(f"  {count:>12,}  {old} -> {new}")
    console = Console()
    for title, shares in (("rule", said.rules), ("tenant", said.tenants), ("locale", said.locales)):
        if any(share.name for share in shares):
            console.print()
            console.print(_table(title, shares))


def _table(title: str, shares: Iterable[Share]) -> Table:
    from rich.markup import escape  # noqa: PLC0415 - loaded only to print tables
    from rich.table import Table  # noqa: PLC0415 - as above

    table = Table(title=f"By {title}", title_justify="left", box=None, pad_edge=False)
    table.add_column(title)
    for column in ("newly refused [95%]", "newly allowed [95%]"):
        table.add_column(column, justify="right", no_wrap=True)
    for share in shares:
        table.add_row(escape(share.name or "not stated"), str(share.refused), str(share.allowed))
    return table
