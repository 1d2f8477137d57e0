"""`demur monitor`: what policy and checks do lately, and what somebody should look at."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

import click

from demur.errors import SettingError
from demur.types import plain

if TYPE_CHECKING:
    from demur.analytics import Watch

__all__ = ["WARNED", "command", "seconds_of"]

WARNED = 12
"""The exit code when something should be looked at."""

_UNITS = {"m": 60.0, "h": 3600.0, "d": 86_400.0, "w": 604_800.0}
_LENGTH = re.compile(r"(\d{1,6})([mhdw])")


@click.command(name="monitor")
@click.option("--ledger", help="The database of records; by default the setting ledger.path.")
@click.option("--config", type=click.Path(path_type=Path), help="A settings file.")
@click.option(
    "--window", default="1d", show_default=True, help="How long lately is, such as 90m, 12h, 1d or 2w."
)
@click.option("--since", default="4w", show_default=True, help="How long ago the time to compare with began.")
@click.option(
    "--false-alarm",
    type=click.FloatRange(0.0, 1.0, min_open=True, max_open=True),
    default=0.01,
    show_default=True,
    help="Chance that a look warns of a jump although nothing changed.",
)
@click.option(
    "--least-ratio",
    type=click.FloatRange(min=1.0),
    default=1.5,
    show_default=True,
    help="A rate must be so many times what it was.",
)
@click.option(
    "--tolerated",
    type=click.FloatRange(0.0, 1.0, min_open=True, max_open=True),
    default=0.2,
    show_default=True,
    help="Share of a rule's resolved cases that people may overturn.",
)
@click.option("--json", "as_json", is_flag=True, help="Print everything as JSON.")
@click.pass_context
def command(
    context: click.Context,
    *,
    ledger: str | None,
    config: Path | None,
    window: str,
    since: str,
    false_alarm: float,
    least_ratio: float,
    tolerated: float,
    as_json: bool,
) -> None:
    """Compare lately with before: what is stopped, which actions, rules and failed checks, how often.

    Warns when a rate jumped more than chance explains (an exact test of two proportions, corrected for the
    number of rates compared), when people overturn what a rule does, and when texts could not be kept for
    them.

    Exit codes: 0 nothing to look at; 12 warnings; 2 wrong words or settings; 3 the extra `serve` is missing;
    7 the ledger cannot be read.
    """
    from demur.assembly.extras import needing  # noqa: PLC0415 - loaded when the command runs

    with needing("serve"):
        from demur.analytics import MonitorSettings  # noqa: PLC0415 - heavy, and needs an extra
        from demur.assembly.monitor import look  # noqa: PLC0415 - as above

    found = look(
        ledger=ledger,
        config=config,
        window=seconds_of(window, option="--window"),
        since=seconds_of(since, option="--since"),
        settings=MonitorSettings(false_alarm=false_alarm, least_ratio=least_ratio, tolerated=tolerated),
    )
    if as_json:
        click.echo(_json(found))
    else:
        from demur.cli.monitor_screen import print_watch  # noqa: PLC0415 - loaded only to print tables

        print_watch(found)
    if found.warnings:
        context.exit(WARNED)


def seconds_of(text: str, *, option: str) -> float:
    """Give the length of time that `text` names, in seconds.

    Raises SettingError, naming `option`, for anything but a number above 0 with m, h, d or w behind it.

    >>> seconds_of("90m", option="--window")
    5400.0
    """
    length = _LENGTH.fullmatch(text.strip())
    if length is None or int(length[1]) == 0:
        raise SettingError(
            f"{text!r} is no length of time", where=option, hint="write it as 90m, 12h, 1d or 2w"
        )
    return int(length[1]) * _UNITS[length[2]]


def _json(found: Watch) -> str:
    said = plain(found)
    assert isinstance(said, dict)  # noqa: S101 - tells the type checker what `plain` makes of a value
    return json.dumps({"warnings": list(found.warnings), **said}, ensure_ascii=False, indent=2)
