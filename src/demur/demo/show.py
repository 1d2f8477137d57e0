"""The whole demo: sets the stage, plays three acts, shows them, checks them, and stays up where asked."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console

from demur.demo.acts import play_acts
from demur.demo.applications import Applications
from demur.demo.decisions import DecisionSet
from demur.demo.printout import as_json
from demur.demo.records import RecordBook
from demur.demo.results import check
from demur.demo.scenes import SceneSet
from demur.demo.screen import Screen
from demur.demo.serving import invitation, kept_in
from demur.demo.stage import Stage, stage
from demur.demo.tour import CALLER, Tour, play
from demur.errors import SettingError
from demur.ledger import statistics

__all__ = ["Wishes", "show"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """How the demo is to run.

    as_json: print the results as one JSON object instead of the table
    serve: stay up after the tour
    port: of the gateway; 0 takes any free one
    data: folder for the ledger, made where missing; None takes a temporary one
    live: redraw a line of counts below the table
    """

    as_json: bool = False
    serve: bool = False
    port: int = 0
    data: Path | None = None
    live: bool = False


def show(
    wishes: Wishes,
    *,
    scenes: SceneSet,
    decisions: DecisionSet,
    console: Console,
    sleep: Callable[[float], object],
    wait: Callable[[], object],
) -> None:
    """Run the demo.

    sleep: waits so many seconds
    wait: stays up until it returns or raises KeyboardInterrupt
    Raises DemoError when anything is not as the scenes say, after all was shown; ServeError, SettingError
    and LedgerError when it cannot start.
    """
    with (
        _folder(wishes.data) as folder,
        stage(scenes, decisions, folder=folder, port=wishes.port) as up,
    ):
        shown = Console(quiet=True) if wishes.as_json else console
        screen = Screen(
            shown,
            scenes=len(scenes.scene),
            decisions=len(decisions.scene),
            story=len(decisions.story),
            live=wishes.live and not wishes.as_json,
        )
        with screen:
            tour = _toured(up, scenes, screen=screen, sleep=sleep)
            book = RecordBook(up.decisions, sleep=sleep)
            acts = play_acts(decisions, up=up, book=book, audience=screen)
        screen.finish(tour, acts)
        if wishes.as_json:
            console.file.write(as_json(tour, acts, up=up) + "\n")
        elif wishes.data is not None:
            console.print(f"\n{kept_in(up)}", soft_wrap=True, markup=False, highlight=False)
        check((*tour.mismatches, *acts.mismatches))
        if wishes.serve:
            # Ctrl-C is how staying up ends, whether it comes while waiting or a moment before.
            with suppress(KeyboardInterrupt):
                _invite(wishes, up, console=console)
                wait()


def _toured(up: Stage, scenes: SceneSet, *, screen: Screen, sleep: Callable[[float], object]) -> Tour:
    with closing(Applications(up.url, headers=CALLER)) as applications:
        return play(
            scenes,
            applications,
            book=RecordBook(up.ledger, sleep=sleep),
            statistics=lambda: statistics(up.ledger),
            on_result=screen.add,
        )


def _invite(wishes: Wishes, up: Stage, *, console: Console) -> None:
    text = invitation(up)
    # Whoever reads the JSON has the address in it already.
    if not wishes.as_json:
        console.print(f"\n{text}", soft_wrap=True, markup=False, highlight=False)
    console.file.flush()


@contextmanager
def _folder(data: Path | None) -> Iterator[Path]:
    if data is None:
        with tempfile.TemporaryDirectory(prefix="demur-demo-") as name:
            yield Path(name)
        return
    try:
        data.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise SettingError(
            f"the folder cannot be made: {error.strerror}", where=str(data), hint="name another with --data"
        ) from error
    yield data
