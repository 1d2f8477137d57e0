"""`demur demo`: watch real SDK clients talk through Demur."""

from __future__ import annotations

import threading
import time
from contextlib import nullcontext
from pathlib import Path

import click

__all__ = ["command"]


@click.command(name="demo")
@click.option("--serve", is_flag=True, help="Stay up after the tour, for clients of your own, until Ctrl-C.")
@click.option(
    "--port", type=click.IntRange(0, 65535), default=0, help="Port of the gateway. [default: a free one]"
)
@click.option(
    "--data",
    type=click.Path(path_type=Path, file_okay=False),
    help="Keep the ledger in this folder. [default: a temporary one]",
)
@click.option("--plain", is_flag=True, help="No colours, nothing redrawn.")
@click.option("--json", "as_json", is_flag=True, help="Print everything as one JSON object.")
def command(*, serve: bool, port: int, data: Path | None, plain: bool, as_json: bool) -> None:
    """Watch the official SDK clients talk through Demur while it notices refusals, decides and says no.

    A local upstream plays replies of every kind, no key and no network needed. Act one shows what came back,
    what an application would have shown, and what Demur found; act two what a policy decides, and what users
    see without Demur and with it; act three a program with a guard, the review desk, and what a wrong block
    teaches. Figures from the databases follow. The demo checks itself against what its scenes say.

    Exit codes: 0 all as expected, 3 a missing extra, 7 the ledger, 8 the port cannot be had, 10 a mismatch.
    """
    from rich.console import Console  # noqa: PLC0415 - loaded only when the command runs

    from demur.assembly.extras import needing  # noqa: PLC0415 - loaded only when the command runs

    console = Console(color_system=None if plain else "auto", highlight=False)
    live = console.is_terminal and not plain and not as_json
    loading = console.status("loading the official SDKs") if live else nullcontext()
    with loading, needing("demo"):
        # Both SDKs take seconds to load, and the web parts belong to an extra.
        from demur.demo import Wishes, load_decisions, load_scenes, show  # noqa: PLC0415 - as said above
    wishes = Wishes(as_json=as_json, serve=serve, port=port, data=data, live=live)
    show(
        wishes,
        scenes=load_scenes(),
        decisions=load_decisions(),
        console=console,
        sleep=time.sleep,
        wait=threading.Event().wait,
    )
