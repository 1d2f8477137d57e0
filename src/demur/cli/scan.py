"""`demur scan`: label the replies in log files."""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import TypedDict, Unpack

import click

from demur.cli.judging import judge_options, judged_by, learned_option
from demur.errors import BadLinesError, InterruptedScanError
from demur.guard.client import Detects
from demur.scan import AUTO, FORMATS, Columns, Job, Summary, Workers, bad_lines_path, scan

__all__ = ["command"]

_MIB = 1024 * 1024
_PATH = click.Path(path_type=Path, dir_okay=False)
_COLUMNS = {
    "reply": "Column of the reply in plain rows.",
    "prompt": "Column of the request: its words, or a list of messages.",
    "model": "Column of the model's name.",
    "prompt-version": "Column of the prompt's version.",
    "id": "Column of the row's id.",
    "provider": "Column of the provider whose shape the reply has.",
}


class _Options(TypedDict):
    """What click parses; one key for each parameter below."""

    files: tuple[str, ...]
    output: Path | None
    format_name: str
    reply_column: str | None
    prompt_column: str | None
    model_column: str | None
    prompt_version_column: str | None
    id_column: str | None
    provider_column: str | None
    with_text: bool
    bad_lines: Path | None
    state: Path | None
    restart: bool
    most_line_mib: int
    show_bad: int
    workers: int | None
    learned: tuple[str, ...]
    judge: str | None
    judge_model: str | None
    judge_key_env: str | None
    as_json: bool
    progress: bool | None
    quiet: bool


def _column_options(function: Callable[..., None]) -> Callable[..., None]:
    for name, text in reversed(_COLUMNS.items()):
        usual = ", ".join(getattr(Columns(), name.replace("-", "_")))
        function = click.option(f"--{name}-column", metavar="NAME", help=f"{text} [default: {usual}]")(
            function
        )
    return function


@click.command(name="scan")
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option(
    "-o",
    "--output",
    type=_PATH,
    help="Write a result for each reply: JSON Lines (compressed for .gz and .zst), Parquet for .parquet, "
    "JSON Lines on standard output for '-'. [default: only the summary]",
)
@click.option(
    "--format",
    "format_name",
    metavar="NAME",
    default=AUTO,
    show_default=True,
    help=f"How the rows are written: {AUTO}, {', '.join(FORMATS)}.",
)
@_column_options
@click.option("--with-text", is_flag=True, help="Put the refusals' own words into the results.")
@click.option("--bad-lines", type=_PATH, help="Report every bad line here. [default: OUTPUT.bad.jsonl]")
@click.option("--state", type=_PATH, help="Keep the way to go on here. [default: OUTPUT.state.json]")
@click.option("--restart", is_flag=True, help="Forget an interrupted scan; write over an existing output.")
@click.option(
    "--most-line-mib", type=click.IntRange(1), default=16, show_default=True, help="A longer line is bad."
)
@click.option(
    "--show-bad", type=click.IntRange(0), default=10, show_default=True, help="Show so many bad lines."
)
@click.option(
    "--workers",
    type=click.IntRange(1),
    help="Label a long log in so many processes. [default: one for each core, at most 4; 1 with --judge]",
)
@learned_option
@judge_options
@click.option("--json", "as_json", is_flag=True, help="Print the summary as JSON.")
@click.option("--progress/--no-progress", default=None, help="Show progress. [default: on a terminal]")
@click.option("-q", "--quiet", is_flag=True, help="Print errors only, and the summary only with --json.")
def command(**options: Unpack[_Options]) -> None:
    """Label the replies in FILEs, or on standard input with '-'.

    FILE is JSON Lines (plain, gzip or zstd) or Parquet, and holds plain rows or a log of LiteLLM, Langfuse,
    OpenAI batches, or OpenAI or Anthropic requests. The summary counts outcomes, kinds, categories, models
    and prompt versions, with 95% intervals. No text is written unless --with-text asks for it. A scan that
    was interrupted goes on when the same command is repeated.

    Exit codes: 0 done, 2 wrong words or settings, 3 a missing extra, 4 an input cannot be read or the output
    not written, 5 done but some lines were bad, 130 interrupted.
    """
    from demur.cli.scan_screen import Screen  # noqa: PLC0415 - heavy: it draws with rich

    _keep_to_one_thread()
    job = _job(options)
    screen = Screen(progress=options["progress"], quiet=options["quiet"], show_bad=options["show_bad"])
    with _reading(options) as detect, screen:
        stop = _Stop(at_once="-" in job.inputs)
        with _signals(stop):
            summary = scan(
                job,
                detect=detect,
                watcher=screen,
                clock=time.monotonic,
                stop=stop,
                stdin=sys.stdin.buffer,
                stdout=sys.stdout.buffer,
            )
    _show(summary, job, options)


def _keep_to_one_thread() -> None:
    """Let NumPy, once it is loaded, start no threads of its own.

    They cost more than they give beside workers, and sums that are split up end in other last digits: what
    is found must not depend on the number of cores.
    """
    for library in ("OPENBLAS", "OMP", "MKL", "VECLIB"):
        end = "MAXIMUM_THREADS" if library == "VECLIB" else "NUM_THREADS"
        os.environ[f"{library}_{end}"] = "1"


@contextmanager
def _reading(options: _Options) -> Iterator[Detects | Workers]:
    """Give who labels: workers, or a function of this process where a judge is asked."""
    judging = judged_by(
        options["judge"],
        model=options["judge_model"],
        key_env=options["judge_key_env"],
        learned=options["learned"],
    )
    with judging as detect:
        if options["judge"]:
            if (options["workers"] or 1) > 1 and not options["quiet"]:
                click.echo(
                    "a judge counts what it is asked: one process labels, in spite of --workers", err=True
                )
            yield detect
            return
        from demur.assembly.scanning import scan_workers  # noqa: PLC0415 - heavy: loaded only when the command runs
        from demur.assembly.settings import current_settings  # noqa: PLC0415 - as above

        flags = {"reading.learned": ",".join(options["learned"]) or None}
        yield scan_workers(current_settings(flags=flags).reading, count=options["workers"])


def _job(options: _Options) -> Job:
    return Job(
        inputs=options["files"],
        output=options["output"],
        bad_lines=options["bad_lines"],
        state=options["state"],
        format=options["format_name"],
        columns=_columns(options),
        restart=options["restart"],
        with_text=options["with_text"],
        most_line_bytes=options["most_line_mib"] * _MIB,
    )


def _columns(options: _Options) -> Columns:
    usual = Columns()

    def named(given: str | None, default: tuple[str, ...]) -> tuple[str, ...]:
        return (given,) if given else default

    return Columns(
        reply=named(options["reply_column"], usual.reply),
        prompt=named(options["prompt_column"], usual.prompt),
        model=named(options["model_column"], usual.model),
        prompt_version=named(options["prompt_version_column"], usual.prompt_version),
        id=named(options["id_column"], usual.id),
        provider=named(options["provider_column"], usual.provider),
        hint=options["provider_column"] is not None,
    )


def _show(summary: Summary, job: Job, options: _Options) -> None:
    """Print the summary; raises BadLinesError when lines were bad."""
    results_on_stdout = str(job.output) == "-"
    if options["as_json"]:
        click.echo(json.dumps(summary.as_json(), ensure_ascii=False, indent=2), err=results_on_stdout)
    elif not options["quiet"]:
        from demur.cli.scan_screen import print_summary  # noqa: PLC0415 - draws with rich, loaded when needed

        print_summary(summary, stderr=results_on_stdout)
    if summary.bad_lines:
        report = bad_lines_path(job)
        raise BadLinesError(
            f"bad lines: {summary.bad_lines:,}; every other line was labelled",
            where=str(report or ""),
            hint="mend them and scan again" if report else "name a report of all of them with --bad-lines",
        )


class _Stop:
    """Remembers that somebody asked to stop; at_once ends a read that may wait for ever."""

    def __init__(self, *, at_once: bool) -> None:
        self._asked, self._at_once = False, at_once

    def __call__(self) -> bool:
        return self._asked

    def ask(self, number: int, frame: FrameType | None) -> None:
        """Handle a signal: note it, and let the next one end the process at once."""
        del frame
        self._asked = True
        signal.signal(number, signal.SIG_DFL)
        if self._at_once:
            raise InterruptedScanError("stopped", where="-", hint="standard input cannot be taken up again")


@contextmanager
def _signals(stop: _Stop) -> Iterator[None]:
    before = {number: signal.signal(number, stop.ask) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
