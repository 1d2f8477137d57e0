"""`demur answers`: words side by side, what is wrong with them, and how users take them."""

from __future__ import annotations

import sys
from pathlib import Path

import click
import msgspec

from demur.cli.answers_preview import check, preview
from demur.cli.answers_trials import outcome, trials
from demur.errors import InputError

__all__ = ["command", "lint"]


@click.group(name="answers")
def command() -> None:
    """Look at the words that users get instead of a reply, and at how users take them."""


for _each in (check, outcome, preview, trials):
    command.add_command(_each)


@command.command(name="lint")
@click.argument("file", default="-")
@click.option("--locale", default="", help="The language that the text should be in, such as de-AT.")
@click.option("--prompt", default="", help="What the user asked; without it no echo is looked for.")
@click.option("--json", "as_json", is_flag=True, help="Print the report as JSON.")
def lint(*, file: str, locale: str, prompt: str, as_json: bool) -> None:
    """Say what is wrong with the refusal in FILE, or in standard input for `-`, with the words it is about.

    Exit codes: 0 nothing worse than a hint, 1 something fails, 4 FILE cannot be read.
    """
    from demur.assembly.linting import lint as report_on  # noqa: PLC0415 - heavy, loaded when needed

    report = report_on(_content(file), locale=locale, prompt=prompt)
    if as_json:
        shown = {"ok": report.ok, **msgspec.to_builtins(report)}
        click.echo(msgspec.json.format(msgspec.json.encode(shown), indent=2).decode())
    else:
        from demur.cli.answers_screen import print_report  # noqa: PLC0415 - draws with rich, as above

        print_report(report)
    if not report.ok:
        raise click.exceptions.Exit(1)


def _content(file: str) -> str:
    try:
        data = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
        return data.decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"cannot be read: {error}", where=file, hint="name a text file in UTF-8") from error
