"""`demur reading`: what is seen in a reply, sentences to learn, your own tuning, and the readers' card."""

from __future__ import annotations

import sys
from pathlib import Path

import click
import msgspec

from demur.errors import InputError

__all__ = ["calibrate", "card", "command", "explain", "learn"]

_FILE = click.Path(path_type=Path, dir_okay=False)
_LONGEST = 32 * 1024 * 1024


@click.group(name="reading")
def command() -> None:
    """See how replies are read, teach the reader your own refusals, fit it to your rows, print its card."""


@command.command(name="explain")
@click.argument("text")
@click.option("--prompt", help="The request's own words, where they are known.")
@click.option("--learned", multiple=True, metavar="FILE", help="Know the refusals in this file.")
@click.option("--tuning", metavar="FILE", help="Use this tuning, made by `demur reading calibrate`.")
@click.option("--json", "as_json", is_flag=True, help="Print everything as JSON.")
def explain(
    *, text: str, prompt: str | None, learned: tuple[str, ...], tuning: str | None, as_json: bool
) -> None:
    """Say what is seen in the reply TEXT, sentence by sentence; - reads standard input.

    Exit codes: 0 said, whatever it is; 2 a file of sentences or a tuning cannot be used; 4 standard input is
    no text.
    """
    from demur.assembly.reading import explained  # noqa: PLC0415 - heavy: loaded only when the command runs
    from demur.assembly.settings import current_settings  # noqa: PLC0415 - as above

    flags = {"reading.learned": ",".join(learned) or None, "reading.tuning": tuning}
    section = current_settings(flags=flags).reading
    found = explained(_standard_input() if text == "-" else text, prompt=prompt, section=section)
    if as_json:
        click.echo(_json(found))
        return
    from demur.cli.reading_screen import print_explained  # noqa: PLC0415 - draws with rich, loaded when needed

    print_explained(found)


@command.command(name="learn")
@click.argument("sentences", type=_FILE)
@click.option("-o", "--output", type=_FILE, required=True, help="Keep them here, with those that it holds.")
def learn(*, sentences: Path, output: Path) -> None:
    """Learn the fixed refusals in SENTENCES: one a line, or for .jsonl {"text", "kind", "category"} a line.

    Name the file with --learned, or in the setting reading.learned: a reply that holds one of them as a
    sentence of its own is refused, whatever else the reader would think.

    Exit codes: 0 learned, 4 a sentence cannot be learned or a file not be read or written; the error names
    the line, and nothing was learned.
    """
    from demur.assembly.reading import learn_file  # noqa: PLC0415 - heavy: loaded only when the command runs

    learnt = learn_file(sentences, output)
    click.echo(f"{learnt.added:,} new, {learnt.total:,} in all: {output}")
    if learnt.doubtful:
        click.echo(
            f"demur: note: {len(learnt.doubtful):,} of them read like plain answers; make sure that no other "
            "reply says them:",
            err=True,
        )
        for text in learnt.doubtful:
            click.echo(f"  {text}", err=True)


@command.command(name="calibrate")
@click.argument("rows", type=_FILE)
@click.option("-o", "--output", type=_FILE, required=True, help="Write the tuning here.")
@click.option("--json", "as_json", is_flag=True, help="Print the figures as JSON.")
def calibrate(*, rows: Path, output: Path, as_json: bool) -> None:
    """Fit the built-in reader to the labelled replies in ROWS, and say what that changes.

    ROWS is JSON Lines: {"text", "outcome"}, with `prompt` and `language` where they are known; the outcome is
    answered, partial or refused. Every figure is of rows that the tuning it is of was not fitted on. Use the
    tuning by naming it in the setting reading.tuning.

    Exit codes: 0 done, 4 a row cannot be used or a file not be read or written; the error names the line.
    """
    from demur.assembly.reading import calibrate_file  # noqa: PLC0415 - heavy: loaded only when it runs

    found = calibrate_file(rows, output)
    if as_json:
        click.echo(_json(found))
        return
    from demur.cli.reading_screen import print_calibrated  # noqa: PLC0415 - draws with rich, loaded when needed

    print_calibrated(found)
    click.echo(f"\nThe tuning is in {output}; name it in the setting reading.tuning.")


@command.command(name="card")
@click.option("--set", "name", help="Only the figures of this set.")
@click.option("--json", "as_json", is_flag=True, help="Print the whole card as JSON.")
def card(*, name: str | None, as_json: bool) -> None:
    """Print how well the built-in reader reads: every figure with its 95% interval and its number of rows.

    Exit codes: 0 printed, 2 there is no such set, or no card.
    """
    from demur.cli.card_screen import show_card  # noqa: PLC0415 - draws with rich, loaded when needed

    show_card("demur.reading", made_by="make models", name=name, as_json=as_json)


def _json(value: object) -> str:
    return msgspec.json.format(msgspec.json.encode(value), indent=2).decode()


def _standard_input() -> str:
    data = sys.stdin.buffer.read(_LONGEST)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise InputError(
            f"standard input is not UTF-8: byte {error.start} is {data[error.start]:#04x}",
            where="TEXT",
            hint="convert it first",
        ) from error
