"""The scan itself: lines become chunks, chunks become results and counts."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Generator, Iterator
from contextlib import ExitStack, closing
from typing import BinaryIO

from demur.errors import InterruptedScanError
from demur.scan.base import Detect, Job, Progress, Watcher
from demur.scan.chunks import CHUNK_LINES, Chunk, chunks_of
from demur.scan.crew import Crew, LostWorkerError, Workers
from demur.scan.desk import Desk
from demur.scan.labels import Labelled, Labeller, Wanted
from demur.scan.sources import Input, check_inputs
from demur.scan.summary import Summary

__all__ = ["scan"]

_LOOK_UP_LINES = 256
"""So many lines at least pass between two looks at the clock and two reports of progress."""


def scan(
    job: Job,
    *,
    detect: Detect | Workers,
    watcher: Watcher,
    clock: Callable[[], float],
    stop: Callable[[], bool],
    stdin: BinaryIO,
    stdout: BinaryIO,
) -> Summary:
    """Label every reply of the job's inputs, write the results, and give the summary.

    detect: a function, asked of one reply after the other, or workers, who read many together
    clock: seconds, rising; only differences are used
    stop: asked after every line that a function read, and after every 512 that workers did; once it is
        true, the state is saved and InterruptedScanError raised
    Holds: a scan that was interrupted at any point, even by a kill, and then repeated gives the same
    results and the same summary as one that was not, with as many workers or others. Memory does not grow
    with the number of rows.
    Raises InputError, SettingError or MissingExtraError before any work, InterruptedScanError when a worker
    is killed; bad lines never raise, the summary counts them. Cost beside the detector's: about 12 us a row.
    """
    inputs = check_inputs(job, stdin=stdin)
    for each in inputs:
        watcher.chosen(each.name, each.format.name)
    with Desk(job, inputs=inputs, clock=clock, stdout=stdout) as desk:
        if desk.state.tally.all.rows:
            watcher.resumed(desk.state.tally.all.rows)
        together = CHUNK_LINES if isinstance(detect, Workers) else 1
        state = desk.state
        chunks = chunks_of(inputs, begin=state.file, after=state.line, lines=together, clock=clock)
        wanted = Wanted(columns=job.columns, with_text=job.with_text, rows=job.output is not None)
        with closing(chunks), closing(_labelled(chunks, detect, wanted)) as done:
            _work(done, inputs, desk=desk, watcher=watcher, stop=stop)
        desk.finish()
        watcher.progress(_progress(inputs, desk, done=sum(each.size for each in inputs)))
        return desk.state.tally.summary()


def _labelled(
    chunks: Iterator[Chunk], detect: Detect | Workers, wanted: Wanted
) -> Generator[Labelled, None, None]:
    """Label `chunks` here until several workers, where they are wanted, are ready to go on."""
    if not isinstance(detect, Workers):
        yield from map(Labeller(wanted, detect=detect).label, chunks)
        return
    detector, lines = detect.make(), 0
    labeller = Labeller(wanted, detect=detector.detect, detect_many=detector.detect_many)
    with ExitStack() as leaving:
        crew: Crew | None = None
        for chunk in chunks:
            if crew is None and detect.count > 1 and lines >= detect.alone and chunk.numbers:
                crew = leaving.enter_context(Crew(detect, wanted))
            if crew is not None and (not detect.alone or crew.is_ready()):
                yield from crew.label(itertools.chain([chunk], chunks))
                return
            lines += len(chunk.numbers)
            yield labeller.label(chunk)


def _work(
    done: Iterator[Labelled],
    inputs: list[Input],
    *,
    desk: Desk,
    watcher: Watcher,
    stop: Callable[[], bool],
) -> None:
    lines = 0
    try:
        for labelled in done:
            desk.take(labelled, watcher=watcher)
            if stop():
                desk.save()
                raise _interrupted(desk, "stopped")
            lines += labelled.lines
            if lines >= _LOOK_UP_LINES:
                lines = 0
                desk.save_if_due()
                watcher.progress(_progress(inputs, desk, done=labelled.done))
    except LostWorkerError as lost:
        desk.save()
        problem = "stopped" if stop() else f"{lost}; the scan was stopped"
        raise _interrupted(desk, problem) from lost


def _interrupted(desk: Desk, problem: str) -> InterruptedScanError:
    rows = desk.state.tally.all.rows
    hint = (
        "repeat the same command to go on" if desk.resumable else "nothing was kept to go on from; start over"
    )
    return InterruptedScanError(f"{problem} after {rows:,} replies", where=desk.where, hint=hint)


def _progress(inputs: list[Input], desk: Desk, *, done: int) -> Progress:
    tally, total = desk.state.tally, sum(each.size for each in inputs)
    return Progress(rows=tally.all.rows, bad=tally.bad, done=done, total=total or None)
