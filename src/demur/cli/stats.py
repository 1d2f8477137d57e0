"""`demur stats`: what the records say."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import click

from demur.cli.moments import moment
from demur.errors import SettingError
from demur.types import plain

if TYPE_CHECKING:
    from demur.ledger import Statistics

__all__ = ["command"]

_WHERE = ("api", "provider", "model", "prompt_version", "policy_version", "locale", "tenant", "key", "person")


@click.command(name="stats")
@click.option("--ledger", help="The database of records; by default the setting ledger.path.")
@click.option("--config", type=click.Path(path_type=Path), help="A settings file.")
@click.option("--since", help="First day or moment counted, such as 2026-11-01 or 2026-11-01T12:00, UTC.")
@click.option("--until", help="First day or moment no longer counted, UTC.")
@click.option(
    "--where",
    multiple=True,
    metavar="NAME=VALUE",
    help=f"Count only these records; NAME is one of {', '.join(_WHERE)}. Can be given several times.",
)
@click.option(
    "--bucket",
    type=click.Choice(["hour", "day", "week"]),
    default="day",
    show_default=True,
    help="Length of a period.",
)
@click.option(
    "--top", type=click.IntRange(min=1), default=20, show_default=True, help="How many people to name."
)
@click.option(
    "--page", type=click.Path(path_type=Path), help="Write everything as one HTML page to this file instead."
)
@click.option("--json", "as_json", is_flag=True, help="Print everything as JSON.")
def command(
    *,
    ledger: str | None,
    config: Path | None,
    since: str | None,
    until: str | None,
    where: tuple[str, ...],
    bucket: Literal["hour", "day", "week"],
    top: int,
    page: Path | None,
    as_json: bool,
) -> None:
    """Show refusal rates with intervals, by kind, origin, category, model, version, user and period.

    A refusal is a reply refused in full or in part for safety, capability, opinion or an unstated
    reason; rates are among all replies but the failed ones. Where a policy decided, its actions, rules and
    failed checks are shown as well. The page holds all this and what people said in reviews; it names nobody.

    Exit codes: 0 shown; 2 wrong words or settings; 3 the extra `serve` is missing; 4 the page cannot be
    written; 7 the ledger cannot be read.
    """
    chosen = dict(_pair(each) for each in where)
    first, last = moment(since, "--since"), moment(until, "--until")
    if page is not None:
        from demur.assembly.monitor import write_page  # noqa: PLC0415 - heavy: loaded when a page is asked for

        write_page(page, ledger=ledger, config=config, since=first, until=last, where=chosen, bucket=bucket)
        click.echo(f"The page is {page}.")
        return
    from demur.assembly.records import read_statistics  # noqa: PLC0415 - heavy: loaded when the command runs

    said = read_statistics(
        ledger=ledger,
        config=config,
        since=first,
        until=last,
        where=chosen,
        bucket=bucket,
        top=top,
    )
    if as_json:
        click.echo(json.dumps(plain(said), ensure_ascii=False, indent=2))
    else:
        _show(said)


def _pair(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals:
        raise SettingError(f"{text!r} has no '='", where="--where", hint="write it as model=gpt-5-mini")
    return name, value


def _show(said: Statistics) -> None:
    from rich.console import Console  # noqa: PLC0415 - loaded only to print tables

    from demur.cli.tables import statistics_tables  # noqa: PLC0415 - as above

    console = Console()
    for table in statistics_tables(said):
        console.print(table)
        console.print()
