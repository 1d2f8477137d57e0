"""`demur risk`: how a request or a reply is judged, and the card of the network that judges requests."""

from __future__ import annotations

from pathlib import Path

import click
import msgspec

__all__ = ["card", "command", "explain"]

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.group(name="risk")
def command() -> None:
    """See how requests and replies are judged, and how well."""


@command.command(name="explain")
@click.argument("text", default="")
@click.option("--reply", default="", help="Judge this reply to the request TEXT.")
@click.option("--image", "images", multiple=True, type=_FILE, help="Read the words in this image too.")
@click.option("--audio", "recordings", multiple=True, type=_FILE, help="Listen to this recording too.")
@click.option("--json", "as_json", is_flag=True, help="Print everything as JSON.")
def explain(
    *, text: str, reply: str, images: tuple[Path, ...], recordings: tuple[Path, ...], as_json: bool
) -> None:
    """Say how risky the request TEXT is to the built-in tiers, and which words say so.

    Exit codes: 0, whatever it is; 3 something is missing that reads images or listens.
    """
    if images or recordings:
        _explain_files(text, images=images, recordings=recordings, as_json=as_json)
        return
    from demur.assembly.risk import assess  # noqa: PLC0415 - heavy: loaded only when the command runs

    risk = assess(text, reply=reply)
    if as_json:
        click.echo(msgspec.json.format(msgspec.json.encode(risk, enc_hook=dict), indent=2).decode())
        return
    from demur.cli.risk_screen import print_risk  # noqa: PLC0415 - draws with rich, loaded when needed

    print_risk(risk, reply or text)


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
