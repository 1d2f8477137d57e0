"""The options by which commands choose who reads: sentences of their own, and a model that judges."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TypeVar

import click

from demur.errors import SettingError
from demur.guard.client import Detects

__all__ = ["judge_options", "judged_by", "learned_option"]

Command = TypeVar("Command", bound=Callable[..., object])


def judge_options(command: Command) -> Command:
    """Add `--judge` and its two companions to `command`."""
    for option in reversed(
        (
            click.option(
                "--judge",
                metavar="URL",
                help="Ask a model behind this OpenAI-compatible URL where the reading is unsure.",
            ),
            click.option("--judge-model", metavar="NAME", help="The model that judges."),
            click.option(
                "--judge-key-env",
                metavar="NAME",
                help="Variable that holds its key. [default: none; OPENAI_API_KEY for OpenAI itself]",
            ),
        )
    ):
        command = option(command)
    return command


learned_option = click.option(
    "--learned",
    multiple=True,
    metavar="FILE",
    help="Know the refusals in this file, made by `demur reading learn`; can be given often.",
)
"""Adds `--learned` to a command."""


@contextmanager
def judged_by(
    url: str | None, *, model: str | None, key_env: str | None, learned: Sequence[str] = ()
) -> Iterator[Detects]:
    """Give what finds refusals, with a judge where `url` names one; at the end say on stderr what it cost.

    learned: files of sentences, in place of those that are set
    The other settings of `reading` hold as always. Without a URL no judge is asked, whatever is set.
    Raises SettingError for a judge that cannot be asked as said.
    """
    from demur.assembly.reading import detector_of  # noqa: PLC0415 - heavy: loaded only when the command runs
    from demur.assembly.settings import current_settings  # noqa: PLC0415 - as above

    flags: dict[str, str | int | float | bool | None] = {"reading.learned": ",".join(learned) or None}
    if not url:
        if model or key_env:
            raise SettingError(
                "a judge's model or key is given, but no judge", where="--judge", hint="add its URL"
            )
        yield detector_of(current_settings(flags=flags).reading).detect
        return
    from demur.assembly.judging import judged_detector  # noqa: PLC0415 - as above

    flags |= {"reading.judge_url": url, "reading.judge_model": model, "reading.judge_key_env": key_env}
    judged = judged_detector(current_settings(flags=flags).reading)
    try:
        yield judged.detector.detect
    finally:
        click.echo(judged.judge.figures if judged.judge else "", err=True)
