"""`demur ledger`: care for the database of records."""

from __future__ import annotations

from pathlib import Path

import click

__all__ = ["command", "rotate_key"]


@click.group(name="ledger")
def command() -> None:
    """Care for the database of records.

    Exit codes: 0 done, 2 wrong words or settings, 3 the extra `serve` is missing, 7 the ledger or its hash
    key cannot be used.
    """


@command.command(name="rotate-key")
@click.option("--ledger", help="The database of records; by default the setting ledger.path.")
@click.option("--config", type=click.Path(path_type=Path), help="A settings file.")
@click.confirmation_option(prompt="From now on nobody is recognised from older records. Go on?")
def rotate_key(*, ledger: str | None, config: Path | None) -> None:
    """Begin a new hash key, also where the old one is lost.

    Older records stay and are counted, but the same prompt or person hashes differently from now on.
    A gateway that is running keeps the old key until it is started again.
    """
    from demur.assembly.records import begin_hash_key  # noqa: PLC0415 - heavy: loaded when the command runs

    key = begin_hash_key(ledger=ledger, config=config)
    click.echo(f"The hash key is now {key}; restart what writes to this ledger.")
