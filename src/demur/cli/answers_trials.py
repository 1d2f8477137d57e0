"""`demur answers outcome` and `demur answers trials`: what users did after answers, told and counted."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from demur.cli.moments import moment
from demur.types import AnswerEvent, plain

if TYPE_CHECKING:
    from demur.ledger import TrialCounts

__all__ = ["outcome", "trials"]

Command = TypeVar("Command", bound=Callable[..., object])


def _where(command: Command) -> Command:
    """Add the options that say which ledger is meant."""
    config = click.option("--config", type=click.Path(path_type=Path), help="A settings file.")
    ledger = click.option("--ledger", help="The database of records; by default the setting ledger.path.")
    return ledger(config(command))


@click.command(name="outcome")
@click.argument("record")
@click.argument("event", type=click.Choice([event.value for event in AnswerEvent]))
@click.option(
    "--alternative",
    type=click.IntRange(min=0),
    help="Which one was accepted, 0 for the first of the answer's suggestions.",
)
@_where
def outcome(
    *, record: str, event: str, alternative: int | None, ledger: str | None, config: Path | None
) -> None:
    """Keep what a user did after the answer in RECORD.

    They accepted an alternative, rephrased their question, left, or appealed to a person.
    The same event of the same record is kept once.

    Exit codes: 0 kept; 2 wrong words or settings; 3 the extra `serve` is missing; 4 there is no such record
    or alternative, or the record holds no answer; 7 the ledger cannot be used.
    """
    from demur.assembly.outcomes import note_outcome  # noqa: PLC0415 - heavy: loaded when the command runs

    is_new = note_outcome(record, event, alternative=alternative, ledger=ledger, config=config)
    click.echo(f"{record}: {event}" + (" is kept." if is_new else " was kept already."))


@click.command(name="trials")
@_where
@click.option("--since", help="First day or moment counted, such as 2026-11-01 or 2026-11-01T12:00, UTC.")
@click.option("--until", help="First day or moment no longer counted, UTC.")
@click.option("--json", "as_json", is_flag=True, help="Print everything as JSON.")
def trials(
    *, ledger: str | None, config: Path | None, since: str | None, until: str | None, as_json: bool
) -> None:
    """Show what users did after answers, by trial and arm, with the arms compared.

    A share is of all answers in the arm, whether anything was heard of them or not; an event counts once for
    each answer. The intervals are of 95%: of shares by Wilson, of differences by Newcombe.

    Exit codes: 0 shown; 2 wrong words or settings; 3 the extra `serve` is missing; 7 the ledger cannot be
    read.
    """
    from demur.assembly.outcomes import read_trial_counts  # noqa: PLC0415 - heavy: loaded when the command runs

    first, last = moment(since, "--since"), moment(until, "--until")
    counted = read_trial_counts(ledger=ledger, config=config, since=first, until=last)
    if as_json:
        click.echo(json.dumps(plain(counted), ensure_ascii=False, indent=2))
    elif not counted:
        click.echo("No answer was in a trial.")
    else:
        _show(counted)


def _show(counted: tuple[TrialCounts, ...]) -> None:
    from rich.console import Console  # noqa: PLC0415 - loaded only to print tables

    from demur.cli.answers_tables import trial_tables  # noqa: PLC0415 - as above

    console = Console()
    for table in trial_tables(counted):
        console.print(table)
        console.print()
