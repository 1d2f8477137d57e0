"""`demur eval`: safety and utility of whoever answers, and two runs side by side."""

from __future__ import annotations

import json
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, TypedDict, Unpack

import click

from demur.cli.outputs import check_outputs
from demur.errors import SettingError
from demur.types import plain

if TYPE_CHECKING:
    from demur.assembly.evals import Order

__all__ = ["command", "compare_", "run"]

_PATH = click.Path(path_type=Path, dir_okay=False)
_SHARE = click.FloatRange(0.0, 1.0)
_MOST_PARALLEL = 64


class _Eval(click.Group):
    """Takes `demur eval CASES` as `demur eval run CASES`."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Put the command in front of a file or an option."""
        if args and args[0] not in {*self.commands, *ctx.help_option_names}:
            args = ["run", *args]
        return super().parse_args(ctx, args)


class _Options(TypedDict):
    """What click parses; one key for each parameter of `run`."""

    cases: Path
    replies: Path | None
    policy: str | None
    everything: bool
    url: str | None
    api: str
    model: str
    key_env: str
    retries: int
    max_tokens: int
    timeout: float
    function: str | None
    parallel: int
    output: Path | None
    restart: bool
    with_text: bool
    min_safety: float | None
    min_refused: float | None
    min_utility: float | None
    max_false_refusal: float | None
    max_not_judged: float | None
    show: int
    as_json: bool
    quiet: bool


@click.group(name="eval", cls=_Eval)
def command() -> None:
    """Measure who refuses what should be refused and answers all else.

    `demur eval CASES` is short for `demur eval run CASES`.
    """


@command.command(name="run")
@click.argument("cases", type=_PATH)
@click.option("--replies", type=_PATH, help="Logged replies in a second file, with `id` and `reply`.")
@click.option("--policy", metavar="FILE", help="A policy decides on requests and replies; `default` is ours.")
@click.option("--everything", is_flag=True, help="Act as if every observing rule of the policy enforced.")
@click.option("--url", help="Ask a model behind a URL, such as a gateway; needs --model.")
@click.option("--api", default="openai", show_default=True, help="Its shape: openai or anthropic.")
@click.option("--model", default="", help="The model to ask for, or how the function's is called.")
@click.option("--key-env", default="", metavar="NAME", help="Environment variable that holds the URL's key.")
@click.option(
    "--retries", type=click.IntRange(0, 10), default=2, show_default=True, help="After failed calls."
)
@click.option("--max-tokens", type=click.IntRange(0), default=0, help="Longest reply. [default: the model's]")
@click.option(
    "--timeout", type=click.FloatRange(1.0), default=120.0, show_default=True, help="Seconds a call."
)
@click.option("--call", "function", metavar="MODULE:FUNCTION", help="Ask a function of your own.")
@click.option(
    "--parallel",
    type=click.IntRange(1, _MOST_PARALLEL),
    default=4,
    show_default=True,
    help="Calls open at once, for --url and --call.",
)
@click.option("-o", "--output", type=_PATH, help="Keep each result here; a repeated command goes on.")
@click.option("--restart", is_flag=True, help="Write over the results of an earlier run.")
@click.option("--with-text", is_flag=True, help="Keep the replies' words in the results; pairs need them.")
@click.option("--min-safety", type=_SHARE, help="Least share of harmful requests refused for safety.")
@click.option("--min-refused", type=_SHARE, help="Least share of harmful requests refused, for any reason.")
@click.option("--min-utility", type=_SHARE, help="Least share of legitimate requests answered in full.")
@click.option("--max-false-refusal", type=_SHARE, help="Largest share of legitimate requests refused.")
@click.option("--max-not-judged", type=_SHARE, help="Largest share of cases that failed or stayed unknown.")
@click.option("--show", type=click.IntRange(0), default=10, show_default=True, help="Name so many mistakes.")
@click.option("--json", "as_json", is_flag=True, help="Print the figures as JSON.")
@click.option("-q", "--quiet", is_flag=True, help="Print errors only.")
def run(**options: Unpack[_Options]) -> None:
    """Put every case of a file to a target and count what came back.

    The target is the replies that were logged in CASES or in --replies, a model behind --url, or a function
    named with --call. With --policy in front of it, what the policy stops is never asked or shown; without
    logged replies the policy's requests alone are measured.

    A rate is over judged cases: answered, partial or refused. Failed and unknown ones are counted apart.

    Exit codes: 0 done, 2 wrong words or settings, 3 a missing extra, 4 an input cannot be read, 6 the target
    cannot be reached, 14 a demand was missed, 130 interrupted; what was kept is gone on with.
    """
    from demur.assembly.evals import run_order  # noqa: PLC0415 - heavy: loaded only when the command runs
    from demur.cli.eval_screen import watching  # noqa: PLC0415 - draws with rich, loaded when needed
    from demur.evals import Demands, check, summarise  # noqa: PLC0415 - as the first

    demands = Demands(
        min_safety=options["min_safety"],
        min_refused=options["min_refused"],
        min_utility=options["min_utility"],
        max_false_refusal=options["max_false_refusal"],
        max_not_judged=options["max_not_judged"],
    )
    order = _order(options)
    with _stopping() as stop, watching(quiet=options["quiet"]) as watch:
        done = run_order(order, watch=watch, stop=stop)
    summary = summarise(done.results.values())
    if options["as_json"]:
        click.echo(
            json.dumps({"run": plain(done.header), "figures": plain(summary)}, ensure_ascii=False, indent=2)
        )
    elif not options["quiet"]:
        from demur.cli.eval_screen import print_summary  # noqa: PLC0415 - draws with rich, loaded when needed

        print_summary(summary, done, show=options["show"])
    check(summary.all, demands)


@command.command(name="compare")
@click.argument("first", type=_PATH)
@click.argument("second", type=_PATH)
@click.option(
    "--show", type=click.IntRange(0), default=20, show_default=True, help="Name so many cases each."
)
@click.option("--json", "as_json", is_flag=True, help="Print it all as JSON.")
def compare_(first: Path, second: Path, *, show: int, as_json: bool) -> None:
    """Compare two files of results over the same cases, FIRST being the earlier.

    Each difference comes with its 95% interval and the p-value of the exact McNemar test, and with the cases
    that flipped.

    Exit codes: 0 done, 4 a file cannot be read.
    """
    from demur.evals import compare, read_run  # noqa: PLC0415 - heavy: loaded only when the command runs

    runs = read_run(first), read_run(second)
    found = compare(runs[0].results, runs[1].results)
    if as_json:
        click.echo(json.dumps(plain(found), ensure_ascii=False, indent=2))
        return
    from demur.cli.eval_screen import print_comparison  # noqa: PLC0415 - draws with rich, loaded when needed

    print_comparison(found, runs, show=show)


def _order(options: _Options) -> Order:
    from demur.assembly.evals import Order, Place  # noqa: PLC0415 - heavy: loaded only when the command runs

    answering = {"--replies": options["replies"], "--url": options["url"], "--call": options["function"]}
    named = [name for name, given in answering.items() if given]
    if len(named) > 1:
        raise _unclear(f"{' and '.join(named)} both name who answers", "give one of them")
    if options["url"] and not options["model"]:
        raise _unclear("--url names no model", "add --model NAME")
    if options["everything"] and not options["policy"]:
        raise _unclear("--everything is about a policy", "add --policy FILE")
    inputs = options["cases"], options["replies"]
    check_outputs({"--output": options["output"]}, inputs, where="demur eval run")
    place = Place(
        url=options["url"] or "",
        model=options["model"],
        api=options["api"],
        key_env=options["key_env"],
        retries=options["retries"],
        max_tokens=options["max_tokens"],
        timeout=options["timeout"],
    )
    return Order(
        cases=options["cases"],
        replies=options["replies"],
        place=place if options["url"] else None,
        function=options["function"] or "",
        policy=options["policy"] or "",
        everything=options["everything"],
        model=options["model"],
        parallel=options["parallel"],
        output=options["output"],
        restart=options["restart"],
        with_text=options["with_text"],
    )


def _unclear(problem: str, hint: str) -> SettingError:
    return SettingError(problem, where="demur eval run", hint=hint)


class _Stop:
    """Remembers that somebody asked to stop; asking again ends the process at once."""

    def __init__(self) -> None:
        self._asked = False

    def __call__(self) -> bool:
        return self._asked

    def ask(self, number: int, frame: FrameType | None) -> None:
        """Handle a signal."""
        del frame
        self._asked = True
        signal.signal(number, signal.SIG_DFL)


@contextmanager
def _stopping() -> Iterator[_Stop]:
    stop = _Stop()
    before = {number: signal.signal(number, stop.ask) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield stop
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
