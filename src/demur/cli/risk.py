"""`demur risk`: how requests and replies are judged, which texts are protected, and the network's card."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import click
import msgspec

from demur.cli.risk_guards import guards
from demur.errors import CheckError

__all__ = ["card", "command", "explain", "protect"]

_FILE = click.Path(path_type=Path, dir_okay=False)
_THERE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.group(name="risk")
def command() -> None:
    """See how requests and replies are judged, and how well."""


command.add_command(guards)


@command.command(name="explain")
@click.argument("text", default="")
@click.option("--reply", default="", help="Judge this reply to the request TEXT.")
@click.option("--config", type=_FILE, help="Let the checks judge that this settings file names.")
@click.option("--image", "images", multiple=True, type=_THERE, help="Read the words in this image too.")
@click.option("--audio", "recordings", multiple=True, type=_THERE, help="Listen to this recording too.")
@click.option("--json", "as_json", is_flag=True, help="Print everything as JSON.")
def explain(
    *,
    text: str,
    reply: str,
    config: Path | None,
    images: tuple[Path, ...],
    recordings: tuple[Path, ...],
    as_json: bool,
) -> None:
    """Say how risky the request TEXT is, and which words, rules and guard models say so.

    The built-in tiers judge, or with --config the checks that its checks.run names, guard models among them.

    Exit codes: 0 judged, whatever it is; 2 the settings cannot be used; 3 something is missing that reads
    images or listens; 8 a check failed, and standard error says why.
    """
    if images or recordings:
        _explain_files(text, images=images, recordings=recordings, as_json=as_json)
        return
    from demur.assembly.settings import current_settings  # noqa: PLC0415 - heavy, loaded when needed
    from demur.assembly.weighing import weigh  # noqa: PLC0415 - as above

    weighed = weigh(current_settings(file=config) if config else None, text, reply=reply)
    risk, problems = weighed.risk, weighed.problems
    for name, problem in problems.items():
        click.echo(f"{name}: {problem}", err=True)
    if as_json:
        click.echo(msgspec.json.format(msgspec.json.encode(risk, enc_hook=dict), indent=2).decode())
        _end(problems)
        return
    from demur.cli.risk_screen import print_risk  # noqa: PLC0415 - draws with rich, loaded when needed

    print_risk(risk, reply or text)
    _end(problems)


def _end(problems: Mapping[str, CheckError]) -> None:
    if problems:
        raise click.exceptions.Exit(CheckError.exit_code)


@command.command(name="protect")
@click.argument("files", nargs=-1, required=True, type=_FILE)
@click.option("-o", "--output", type=_FILE, required=True, help="Write the index here.")
@click.option(
    "--key",
    type=_FILE,
    help="A file of 16 to 64 bytes, made where it is not there; without it, anybody who guesses a text can "
    "tell whether the index holds it.",
)
def protect(*, files: tuple[Path, ...], output: Path, key: Path | None) -> None:
    """Make an index of the texts in FILES, so that replies which copy long stretches of them are noticed.

    The index holds hashes of word runs and the files' names, none of their words. Name it in the setting
    risk.protected, and `protected` in checks.run; the check runs on replies.

    Exit codes: 0 made, 4 a file cannot be read or written, is no UTF-8 text, or has less than 12 words.
    """
    from demur.assembly.protecting import protect_files  # noqa: PLC0415 - heavy: loaded only when it runs

    made = protect_files(files, output, key_file=key)
    click.echo(f"{made.texts:,} texts, {made.hashes:,} hashes: {output}")
    if made.made_key:
        click.echo(f"made a new key, which only you can read: {key}; keep it with your other secrets")


def _explain_files(
    text: str, *, images: tuple[Path, ...], recordings: tuple[Path, ...], as_json: bool
) -> None:
    from demur.assembly.looking import look  # noqa: PLC0415 - heavy: loaded only when the command runs

    looked = look(text, images=images, recordings=recordings)
    if as_json:
        shown = {"risk": looked.risk, "words": looked.words}
        click.echo(msgspec.json.format(msgspec.json.encode(shown, enc_hook=dict), indent=2).decode())
        return
    from demur.cli.risk_screen import print_looked  # noqa: PLC0415 - draws with rich, loaded when needed

    print_looked(looked.risk, text, words=looked.words)


@command.command(name="card")
@click.option("--set", "name", help="Only the figures of this set.")
@click.option("--json", "as_json", is_flag=True, help="Print the whole card as JSON.")
def card(*, name: str | None, as_json: bool) -> None:
    """Print what the built-in network flags: every share with its 95% interval and its number of rows.

    Exit codes: 0 printed, 2 there is no such set, or no card.
    """
    from demur.cli.card_screen import show_card  # noqa: PLC0415 - draws with rich, loaded when needed

    show_card("demur.risk", made_by="make judge", name=name, as_json=as_json)
