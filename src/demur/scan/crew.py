"""Processes that label chunks beside each other, and give back what came of them in order."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from multiprocessing import get_context, resource_tracker
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from queue import SimpleQueue
from threading import Thread
from types import TracebackType
from typing import Self, cast

from demur.scan.base import Detects
from demur.scan.chunks import Chunk
from demur.scan.labels import Labelled, Labeller, Wanted

__all__ = ["Crew", "LostWorkerError", "Workers"]

_SENT = 2
"""Chunks that a worker holds: the one it labels, and the next."""
_AHEAD = 2
"""So many times `_SENT` chunks are under way for each worker, those that wait for their turn included."""
_ENDING = (signal.SIGINT, signal.SIGTERM)


@dataclass(frozen=True, slots=True, kw_only=True)
class Workers:
    """Who labels a scan: this process, and others that join when it turns out to be long.

    count: of processes; 1 starts none
    make: builds the detector, here and in each of them; a function of a module, or a `functools.partial`
        of one, as it is pickled where there are several
    alone: lines that are labelled here before any is started; as they take a second to be ready, this
        process goes on meanwhile, but for 0, which lets it wait
    """

    make: Callable[[], Detects]
    count: int = 1
    alone: int = 8 * 1024


class LostWorkerError(Exception):
    """A worker ended before its work was done; the text says how."""


@dataclass(eq=False, slots=True)
class _Worker:
    """A process, this side's end of its pipe, and the numbers of the chunks that it holds."""

    process: BaseProcess
    pipe: Connection
    holds: list[int] = field(default_factory=list)
    ready: bool = False


class Crew:
    """Starts processes, gives them chunks as they come free, and ends them on leaving.

    Memory: at most 4 chunks for each worker are held, as chunks or as what came of them.
    """

    def __init__(self, workers: Workers, wanted: Wanted) -> None:
        self._workers = [_started(workers.make, wanted, number) for number in range(1, workers.count + 1)]

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for worker in self._workers:
            worker.pipe.close()
            # It holds nothing that is not read again.
            worker.process.kill()
        for worker in self._workers:
            worker.process.join()
            worker.process.close()

    def is_ready(self) -> bool:
        """Tell, at once, whether every worker can begin; raises LostWorkerError when one has ended."""
        for worker in self._workers:
            if not worker.ready and worker.pipe.poll():
                _receive(worker)
                worker.ready = True
        return all(worker.ready for worker in self._workers)

    def label(self, chunks: Iterator[Chunk]) -> Iterator[Labelled]:
        """Yield what comes of each of `chunks`, in order; raises LostWorkerError when a worker ends."""
        done: dict[int, Labelled] = {}
        given, taken, most = 0, 0, len(self._workers) * _SENT * _AHEAD
        while True:
            while given - taken < most and (free := self._free()):
                chunk = next(chunks, None)
                if chunk is None:
                    break
                _give(free, given, chunk)
                given += 1
            if taken == given:
                return
            while taken not in done:
                self._collect(done)
            yield done.pop(taken)
            taken += 1

    def _free(self) -> _Worker | None:
        least = min(self._workers, key=lambda worker: len(worker.holds))
        return least if len(least.holds) < _SENT else None

    def _collect(self, done: dict[int, Labelled]) -> None:
        """Wait for the next worker that is done with a chunk."""
        busy = {worker.pipe: worker for worker in self._workers if worker.holds}
        for pipe in wait(list(busy)):
            worker = busy[cast("Connection", pipe)]
            labelled = _receive(worker)
            if labelled is not None:
                done[worker.holds.pop(0)] = labelled


def _receive(worker: _Worker) -> Labelled | None:
    """Take what a worker sends: None once, when it can begin, and then what came of its chunks."""
    try:
        labelled: Labelled | None = worker.pipe.recv()
    except (EOFError, OSError) as broken:
        raise _lost(worker) from broken
    return labelled


def _give(worker: _Worker, number: int, chunk: Chunk) -> None:
    try:
        worker.pipe.send(chunk)
    except OSError as broken:
        raise _lost(worker) from broken
    worker.holds.append(number)


def _lost(worker: _Worker) -> LostWorkerError:
    worker.process.join(1)
    code = worker.process.exitcode
    how = f"was killed by signal {-code}" if code is not None and code < 0 else f"ended with code {code}"
    return LostWorkerError(f"{worker.process.name} {how}")


def _started(make: Callable[[], Detects], wanted: Wanted, number: int) -> _Worker:
    # A fresh interpreter: a fork would share locks and threads of whoever called.
    context = get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_work, args=(theirs, make, wanted), name=f"worker {number}", daemon=True)
    with _held_signals():
        process.start()
    theirs.close()
    return _Worker(process, ours)


@contextmanager
def _held_signals() -> Iterator[None]:
    """Let processes that start meanwhile never see what ends the scan: this process ends them in order."""
    # Its start would let the signals through again.
    resource_tracker.ensure_running()
    before = signal.pthread_sigmask(signal.SIG_BLOCK, _ENDING)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _work(pipe: Connection, make: Callable[[], Detects], wanted: Wanted) -> None:
    """Label what comes through `pipe` until its other end is closed."""
    chunks: SimpleQueue[Chunk | None] = SimpleQueue()
    # Without a thread that always takes, both sides could wait for the other to read.
    Thread(target=_take, args=(pipe, chunks), daemon=True).start()
    detector = make()
    labeller = Labeller(wanted, detect=detector.detect, detect_many=detector.detect_many)
    with suppress(OSError):  # nobody waits for it any more
        pipe.send(None)
        while (chunk := chunks.get()) is not None:
            pipe.send(labeller.label(chunk))


def _take(pipe: Connection, chunks: SimpleQueue[Chunk | None]) -> None:
    try:
        while True:
            chunks.put(pipe.recv())
    except (EOFError, OSError):
        chunks.put(None)
