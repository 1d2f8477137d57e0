"""The scan itself: records become findings, findings become results and counts."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from typing import BinaryIO

from demur.errors import DemurError, InterruptedScanError
from demur.scan.base import BadLine, Detect, Job, Progress, Record, Watcher
from demur.scan.desk import Desk
from demur.scan.results import ResultRow, result_row
from demur.scan.sources import Input, Source, check_inputs
from demur.scan.summary import Summary

__all__ = ["scan"]

_LOOK_UP_ROWS = 256
"""So many lines pass between two looks at the clock and two reports of progress."""

Item = ResultRow | BadLine | None


def scan(
    job: Job,
    *,
    detect: Detect,
    watcher: Watcher,
    clock: Callable[[], float],
    stop: Callable[[], bool],
    stdin: BinaryIO,
    stdout: BinaryIO,
) -> Summary:
    """Label every reply of the job's inputs, write the results, and give the summary.

    clock: seconds, rising; only differences are used
    stop: asked after every line; once it is true, the state is saved and InterruptedScanError raised
    Holds: a scan that was interrupted at any point, even by a kill, and then repeated gives the same
    results and the same summary as one that was not. Memory does not grow with the number of rows.
    Raises InputError, SettingError or MissingExtraError before any work; bad lines never raise, the
    summary counts them. Cost beside `detect`: about 20 us a row.
    """
    inputs = check_inputs(job, stdin=stdin)
    for each in inputs:
        watcher.chosen(each.name, each.format.name)
    with Desk(job, inputs=inputs, clock=clock, stdout=stdout) as desk:
        if desk.state.tally.all.rows:
            watcher.resumed(desk.state.tally.all.rows)
        _work(job, inputs, desk=desk, detect=detect, watcher=watcher, stop=stop)
        desk.finish()
        watcher.progress(_progress(inputs, desk, done=sum(each.size for each in inputs)))
        return desk.state.tally.summary()


def _work(
    job: Job, inputs: list[Input], *, desk: Desk, detect: Detect, watcher: Watcher, stop: Callable[[], bool]
) -> None:
    seen, before = itertools.count(1), sum(each.size for each in inputs[: desk.state.file])
    for index in range(desk.state.file, len(inputs)):
        each = inputs[index]
        source = each.open()
        try:
            for line, items in _findings(each, source, after=desk.state.line, detect=detect, job=job):
                desk.take(items, file=index, line=line, watcher=watcher)
                if stop():
                    desk.save()
                    raise _interrupted(desk)
                if not next(seen) % _LOOK_UP_ROWS:
                    desk.save_if_due()
                    watcher.progress(_progress(inputs, desk, done=before + source.done()))
        finally:
            source.close()
        before += each.size
        desk.next_file(index + 1)


def _interrupted(desk: Desk) -> InterruptedScanError:
    rows = desk.state.tally.all.rows
    hint = (
        "repeat the same command to go on" if desk.resumable else "nothing was kept to go on from; start over"
    )
    return InterruptedScanError(f"stopped after {rows:,} replies", where=desk.where, hint=hint)


def _progress(inputs: list[Input], desk: Desk, *, done: int) -> Progress:
    tally, total = desk.state.tally, sum(each.size for each in inputs)
    return Progress(rows=tally.all.rows, bad=tally.bad, done=done, total=total or None)


def _findings(
    each: Input, source: Source, *, after: int, detect: Detect, job: Job
) -> Iterator[tuple[int, list[Item]]]:
    """Yield what came of each line: results, bad lines, or None for a row without a reply."""
    for record in source.records(after=after):
        if isinstance(record, BadLine):
            yield record.line, [record]
        else:
            yield record.line, _label(record, each, detect=detect, job=job)


def _label(record: Record, each: Input, *, detect: Detect, job: Job) -> list[Item]:
    items: list[Item] = []
    try:
        for entry in each.format.read(record.value, job.columns):
            finding = detect(entry.reply, prompt=entry.prompt, provider=entry.hint)
            row = result_row(finding, entry, file=each.name, line=record.line, with_text=job.with_text)
            items.append(row)
    except InterruptedScanError:
        raise
    except DemurError as bad:
        items.append(BadLine(file=each.name, line=record.line, reason=bad.problem))
    except Exception as fault:  # noqa: BLE001 - one reply that trips the detector must not cost the others; it is counted and named
        reason = f"the detector failed on it: {type(fault).__name__}"
        items.append(BadLine(file=each.name, line=record.line, reason=reason))
    return items or [None]
