"""`demur tune`: preference pairs from mistakes."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict, Unpack

import click

from demur.cli.outputs import check_outputs

if TYPE_CHECKING:
    from demur.assembly.tuning import Written

__all__ = ["command", "pairs"]

_PATH = click.Path(path_type=Path, dir_okay=False)


class _Options(TypedDict):
    """What click parses; one key for each parameter of `pairs`."""

    cases: Path
    results: tuple[Path, ...]
    output: Path
    references: Path | None
    held_out: tuple[Path, ...]
    test_output: Path | None
    test_share: float
    shape: str
    mask: bool
    show: int


@click.group(name="tune")
def command() -> None:
    """Make training data of mistakes."""


@command.command(name="pairs")
@click.argument("cases", type=_PATH)
@click.argument("results", type=_PATH, nargs=-1)
@click.option("-o", "--output", type=_PATH, required=True, help="Write the pairs here.")
@click.option("--references", type=_PATH, help="Helpful answers, with `id` and `reply`; preferred to others.")
@click.option("--held-out", type=_PATH, multiple=True, help="Cases whose prompts must stay out; repeatable.")
@click.option("--test-output", type=_PATH, help="Write a share of the groups here instead, to test with.")
@click.option(
    "--test-share", type=click.FloatRange(0.0, 1.0), default=0.1, show_default=True, help="That share."
)
@click.option(
    "--format",
    "shape",
    type=click.Choice(["conversational", "standard"]),
    default="conversational",
    show_default=True,
    help="Lists of messages, or plain strings.",
)
@click.option("--mask/--no-mask", default=True, show_default=True, help="Mask personal data in every text.")
@click.option(
    "--show", type=click.IntRange(0), default=10, show_default=True, help="Name so many cases each."
)
def pairs(**options: Unpack[_Options]) -> None:
    """Make preference pairs of the mistakes over CASES, as TRL reads them for DPO.

    RESULTS are files of `demur eval --with-text`; replies that were logged in CASES count as well. A false
    refusal needs a helpful answer, from a reference or another reply to the same case; a missed harm gets a
    good refusal of ours. What has no other side is left out and named; nothing is made up.

    Exit codes: 0 done, 2 wrong words, 3 a missing extra, 4 a file cannot be read or written.
    """
    from demur.assembly.tuning import PairOrder, run_pair_order  # noqa: PLC0415 - heavy: only when it runs
    from demur.tuning import Shape  # noqa: PLC0415 - as above

    check_outputs(
        {"--output": options["output"], "--test-output": options["test_output"]},
        [options["cases"], options["references"], *options["results"], *options["held_out"]],
        where="demur tune pairs",
    )
    order = PairOrder(
        cases=options["cases"],
        results=options["results"],
        references=options["references"],
        held_out=options["held_out"],
        output=options["output"],
        test_output=options["test_output"],
        test_share=options["test_share"],
        shape=Shape(options["shape"]),
        mask=options["mask"],
    )
    _say(run_pair_order(order), options)


def _say(written: Written, options: _Options) -> None:
    counts = Counter(pair.direction.value for pair in written.made.pairs)
    refusals, harms = counts["false_refusal"], counts["missed_harm"]
    total = len(written.made.pairs)
    noun = "pair" if total == 1 else "pairs"
    click.echo(f"{total:,} {noun}: {refusals:,} of false refusals, {harms:,} of missed harms")
    click.echo(f"  {options['output']}: {len(written.train):,}")
    if options["test_output"]:
        click.echo(f"  {options['test_output']}: {len(written.test):,}")
    if total and not (refusals and harms):
        click.echo("All of one direction: a model trained on these alone is pushed that way in everything.")
    if not options["mask"]:
        click.echo("Personal data was not masked in any of them.")
    for reason in dict.fromkeys(skip.reason for skip in written.made.skips):
        names = [skip.case for skip in written.made.skips if skip.reason is reason]
        more = f", and {len(names) - options['show']:,} more" if len(names) > options["show"] else ""
        click.echo(f"left out, {reason} ({len(names):,}): {', '.join(names[: options['show']])}{more}")
