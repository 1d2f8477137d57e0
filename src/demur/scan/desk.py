"""Where a scan keeps its books: output, report of bad lines, counts, and the state to go on from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from demur.errors import InputError, SettingError
from demur.scan.base import BadLine, Job, Watcher
from demur.scan.labels import Labelled
from demur.scan.outputs import LinesOutput, NoOutput, Output, StreamOutput
from demur.scan.parquet_output import ParquetOutput
from demur.scan.sources import STANDARD_INPUT, Input
from demur.scan.state import State, identify, load_state, options_of, save_state

__all__ = ["Desk", "bad_lines_path", "state_path"]


def _beside(job: Job, ending: str) -> Path | None:
    if job.output is None or str(job.output) == STANDARD_INPUT:
        return None
    return job.output.with_name(job.output.name + ending)


def bad_lines_path(job: Job) -> Path | None:
    """Give the file that bad lines are reported in; None when there is none."""
    return job.bad_lines or _beside(job, ".bad.jsonl")


def state_path(job: Job) -> Path | None:
    """Give the file that the state is kept in; None when the scan cannot be continued."""
    streams = STANDARD_INPUT in job.inputs or str(job.output) == STANDARD_INPUT
    return None if streams else job.state or _beside(job, ".state.json")


class Desk:
    """Takes what came of each chunk, and can make all of it safe at any point between two chunks.

    Raises InputError when a state does not fit the job or an output cannot be written, SettingError when
    the output exists already or is one of the inputs.
    """

    def __init__(
        self, job: Job, *, inputs: Sequence[Input], clock: Callable[[], float], stdout: BinaryIO
    ) -> None:
        self._job, self._clock = job, clock
        self._state_path, self._bad_path = state_path(job), bad_lines_path(job)
        self.state = self._first_state(inputs)
        self._output = self._open_output(stdout)
        self._bad: LinesOutput | None = None
        self._open_bad_lines()
        self._saved_at, self._saved_rows = clock(), self.state.tally.all.rows

    @property
    def resumable(self) -> bool:
        """Whether an interrupted scan can go on from here."""
        return self._state_path is not None

    @property
    def where(self) -> str:
        """The state's path, for messages; "" where none is kept."""
        return str(self._state_path or "")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._output.close()
        if self._bad is not None:
            self._bad.close()
        if isinstance(error, OSError) and not isinstance(error, BrokenPipeError):
            problem = f"the results cannot be written: {error.strerror or error}"
            hint = (
                "make room, then repeat the same command" if self.resumable else "make room, then start over"
            )
            raise InputError(problem, where=str(self._job.output or self.where), hint=hint) from error

    def _first_state(self, inputs: Sequence[Input]) -> State:
        path = self._state_path
        files = [] if path is None else [identify(each.name) for each in inputs]
        fresh = State(inputs=files, options=options_of(self._job))
        self._refuse_to_overwrite_inputs(inputs)
        if path is None or self._job.restart:
            return self._begin(fresh)
        return load_state(path, fresh) or self._begin(fresh)

    def _refuse_to_overwrite_inputs(self, inputs: Sequence[Input]) -> None:
        own = [path.resolve() for path in (self._job.output, self._bad_path, self._state_path) if path]
        for each in inputs:
            if each.name != STANDARD_INPUT and Path(each.name).resolve() in own:
                hint = "name another file with --output"
                raise SettingError(
                    f"{each.name!r} would be overwritten by the results", where="--output", hint=hint
                )

    def _begin(self, fresh: State) -> State:
        """Save the first state before any output exists, so that a kill never leaves an output alone."""
        output = self._job.output
        is_file = output is not None and str(output) != STANDARD_INPUT
        if is_file and output is not None and output.exists() and not self._job.restart:
            hint = "name another file, or write over it with --restart"
            raise SettingError(f"{str(output)!r} exists already", where="--output", hint=hint)
        if self._state_path is not None:
            with _writable(self._state_path):
                save_state(self._state_path, fresh)
        if self._bad_path is not None:
            self._bad_path.unlink(missing_ok=True)
        return fresh

    def _open_output(self, stdout: BinaryIO) -> Output:
        path, mark = self._job.output, self.state.mark
        if path is None:
            return NoOutput()
        if str(path) == STANDARD_INPUT:
            return StreamOutput(stdout)
        with _writable(path):
            if path.suffix == ".parquet":
                return ParquetOutput(path, mark=mark, with_text=self._job.with_text)
            return LinesOutput(path, mark=mark)

    def _open_bad_lines(self) -> None:
        if self._bad_path is not None and self.state.bad_mark:
            with _writable(self._bad_path):
                self._bad = LinesOutput(self._bad_path, mark=self.state.bad_mark)

    def take(self, labelled: Labelled, *, watcher: Watcher) -> None:
        """Write and count what came of a chunk."""
        tally = self.state.tally
        if labelled.counts:
            self._output.write(labelled.rows)
        for alike, rows in labelled.counts.items():
            tally.add(alike, rows=rows)
        tally.skipped += labelled.skipped
        tally.bad += len(labelled.bad)
        for bad in labelled.bad:
            self._report(bad)
            watcher.bad(bad)
        self.state.file, self.state.line = labelled.input, labelled.last

    def _report(self, bad: BadLine) -> None:
        if self._bad_path is None:
            return
        if self._bad is None:
            with _writable(self._bad_path):
                self._bad = LinesOutput(self._bad_path, mark=0)
        self._bad.add_line(bad)

    def save_if_due(self) -> None:
        """Save when enough rows or seconds have passed since the last time."""
        rows, now = self.state.tally.all.rows, self._clock()
        if rows - self._saved_rows >= self._job.save_rows or now - self._saved_at >= self._job.save_seconds:
            self.save()
            self._saved_rows, self._saved_at = rows, now

    def save(self) -> None:
        """Make output, report and state safe, in this order."""
        self.state.mark = self._output.save()
        self.state.bad_mark = self._bad.save() if self._bad is not None else 0
        if self._state_path is not None:
            save_state(self._state_path, self.state)

    def finish(self) -> None:
        """Finish the output and remove the state, which is no longer needed."""
        self.save()
        self._output.finish()
        if self._bad is not None:
            self._bad.finish()
        if self._state_path is not None:
            self._state_path.unlink(missing_ok=True)
        if isinstance(self._output, ParquetOutput):
            self._output.clean()


class _writable:  # noqa: N801 - reads as a word after `with`
    """Turn an OSError about `path` into an InputError that says so."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> None:
        """Begin."""

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if isinstance(error, OSError):
            problem = f"cannot be written: {error.strerror or error}"
            raise InputError(
                problem, where=str(self._path), hint="check the folder and its rights"
            ) from error
