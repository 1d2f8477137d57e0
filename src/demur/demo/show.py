"""The whole demo: sets the stage, plays the tour, shows it, checks it, and stays up where asked."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console

from demur.demo.applications import Applications
from demur.demo.records import RecordBook
from demur.demo.results import Result
from demur.demo.scenes import SceneSet
from demur.demo.screen import Screen
from demur.demo.serving import invitation
from demur.demo.stage import Stage, stage
from demur.demo.tour import CALLER, Tour, play
from demur.errors import SettingError
from demur.ledger import statistics
from demur.types import Plain, plain

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
    with _folder(wishes.data) as folder, stage(scenes, folder=folder, port=wishes.port) as up:
        book = RecordBook(up.ledger, sleep=sleep)
        tour = _toured(wishes, up, scenes=scenes, console=console, book=book)
        if wishes.as_json:
            console.file.write(_as_json(tour, up) + "\n")
        tour.check()
        if wishes.serve:
            # Ctrl-C is how staying up ends, whether it comes while waiting or a moment before.
            with suppress(KeyboardInterrupt):
                _invite(wishes, up, console=console)
                wait()


def _toured(wishes: Wishes, up: Stage, *, scenes: SceneSet, console: Console, book: RecordBook) -> Tour:
    quiet = Console(quiet=True) if wishes.as_json else console
    screen = Screen(quiet, total=len(scenes.scene), live=wishes.live and not wishes.as_json)
    with closing(Applications(up.url, headers=CALLER)) as applications:
        with screen:
            tour = play(
                scenes,
                applications,
                book=book,
                statistics=lambda: statistics(up.ledger),
                on_result=screen.add,
            )
        screen.finish(tour)
    return tour


def _invite(wishes: Wishes, up: Stage, *, console: Console) -> None:
    text = invitation(up.url, ledger=str(up.ledger.path))
    # Whoever reads the JSON has the address in it already.
    if not wishes.as_json:
        console.print(f"\n{text}", soft_wrap=True, markup=False, highlight=False)
    console.file.flush()


def _as_json(tour: Tour, up: Stage) -> str:
    content = {
        "ok": not tour.mismatches,
        "url": up.url,
        "ledger": str(up.ledger.path),
        "calls": [_call(result) for result in tour.results],
        "records": tour.records,
        "refusal_rate": plain(tour.statistics.tally.refusal_rate),
        "statistics": plain(tour.statistics),
        "mismatches": plain(tour.mismatches),
    }
    return json.dumps(content, ensure_ascii=False, indent=2)


def _call(result: Result) -> dict[str, Plain]:
    scene, effect = result.scene, result.effect
    return {
        "id": scene.id,
        "api": scene.api,
        "model": scene.model,
        "stream": scene.stream,
        "request": scene.ask,
        "native": effect.native,
        "shown": effect.shown,
        "raised": effect.raised,
        "found": plain(result.found),
        "record": result.record,
        "as_expected": result.as_expected,
    }


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
