"""`demur review`: hard cases before people."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from demur.errors import SettingError
from demur.types import Action, Category, plain

if TYPE_CHECKING:
    from demur.review import Resolved, ReviewDesk

__all__ = ["claim", "command", "export", "list_cases", "purge", "release", "resolve", "rotate_key", "show"]

Command = TypeVar("Command", bound=Callable[..., object])


def _where(command: Command) -> Command:
    """Add the options that say which ledger is meant."""
    config = click.option("--config", type=click.Path(path_type=Path), help="A settings file.")
    ledger = click.option("--ledger", help="The database of records; by default the setting ledger.path.")
    return ledger(config(command))


_BY = click.option("--by", help="Who you are; by default the name you are logged in with.")
_JSON = click.option("--json", "as_json", is_flag=True, help="Print everything as JSON.")


@click.group(name="review")
def command() -> None:
    """Decide the cases that a policy escalated, or marked for a later look.

    Texts are shown masked; they are kept encrypted, for as many days as the policy says.

    Exit codes: 0 done; 2 wrong words or settings; 3 the extra `serve` is missing; 4 the file of cases cannot
    be written; 7 the ledger or one of its keys cannot be used; 13 the case is unknown, claimed by somebody
    else, not claimed, settled, or past its time.
    """


@command.command(name="list")
@_where
@click.option("--all", "everything", is_flag=True, help="Also those that are resolved or expired.")
@click.option("--limit", type=click.IntRange(min=1), default=50, show_default=True, help="Most to show.")
@_JSON
def list_cases(
    *, ledger: str | None, config: Path | None, everything: bool, limit: int, as_json: bool
) -> None:
    """List the cases that wait, those that wait longest first."""
    from demur.assembly.extras import needing  # noqa: PLC0415 - loaded when the command runs

    with needing("serve"):
        from demur.ledger import ReviewState  # noqa: PLC0415 - heavy, and needs an extra

    states = [ReviewState.WAITING, ReviewState.CLAIMED]
    with _desk(ledger, config) as desk:
        cases = desk.queue(tuple(ReviewState) if everything else states, limit=limit)
    if as_json:
        _print_json(cases)
        return
    from demur.cli.review_screen import print_queue  # noqa: PLC0415 - loaded only to print tables

    print_queue(cases)


@command.command()
@click.argument("case")
@_where
@_JSON
def show(*, case: str, ledger: str | None, config: Path | None, as_json: bool) -> None:
    """Show CASE with what was decided, by which rules, and its masked text.

    CASE is its id, the beginning of it, or the id of its record.
    """
    with _desk(ledger, config) as desk:
        item = desk.show(case)
    if as_json:
        _print_json(item)
        return
    from demur.cli.review_screen import print_case  # noqa: PLC0415 - loaded only to print tables

    print_case(item)


@command.command()
@click.argument("case")
@_where
@_BY
@click.option(
    "--minutes",
    type=click.IntRange(min=1, max=7 * 24 * 60),
    default=30,
    show_default=True,
    help="How long nobody else can decide it.",
)
def claim(*, case: str, ledger: str | None, config: Path | None, by: str | None, minutes: int) -> None:
    """Claim CASE, or make your claim longer."""
    with _desk(ledger, config) as desk:
        review = desk.claim(case, by=_name(by), seconds=60.0 * minutes)
    click.echo(f"{review.id} is yours for {minutes} minutes.")


@command.command()
@click.argument("case")
@_where
@_BY
def release(*, case: str, ledger: str | None, config: Path | None, by: str | None) -> None:
    """Give your claim on CASE back."""
    with _desk(ledger, config) as desk:
        review = desk.release(case, by=_name(by))
    click.echo(f"{review.id} waits again.")


@command.command()
@click.argument("case")
@_where
@_BY
@click.option("--uphold", "upheld", is_flag=True, help="What was done was right.")
@click.option("--overturn", is_flag=True, help="It was wrong; --expected says what was right.")
@click.option(
    "--expected",
    type=click.Choice([action.value for action in Action]),
    help="What should have been done.",
)
@click.option(
    "--category",
    type=click.Choice([category.value for category in Category]),
    metavar="CATEGORY",
    help="What it is about, where you see that otherwise.",
)
@click.option("--note", default="", help="In your own words; masked, encrypted, deleted with the text.")
@click.option(
    "--case-file", type=click.Path(path_type=Path), help="Append the case that it yields to this file."
)
@_JSON
def resolve(
    *,
    case: str,
    ledger: str | None,
    config: Path | None,
    by: str | None,
    upheld: bool,
    overturn: bool,
    expected: str | None,
    category: str | None,
    note: str,
    case_file: Path | None,
    as_json: bool,
) -> None:
    """Decide CASE, which you have claimed, once and for all.

    An overturned decision yields a case for `demur eval` where an answer in full or a refusal was right, and
    where it was too strict an exception for the policy, which only observes until you enforce it.
    """
    from demur.assembly.extras import needing  # noqa: PLC0415 - loaded when the command runs
    from demur.cases import append_cases  # noqa: PLC0415 - as above

    with needing("serve"):
        from demur.ledger import Resolution, Settlement  # noqa: PLC0415 - heavy, and needs an extra

    _check_resolution(upheld=upheld, overturned=overturn, expected=expected)
    if case_file is not None and overturn:
        # A resolution cannot be taken back, so a file that cannot be written is found out before it.
        append_cases(case_file, [])
    with _desk(ledger, config) as desk:
        record = desk.show(case).record
        done = record.action if record and record.action else Action.ALLOW
        resolved = desk.resolve(
            case,
            Settlement(
                by=_name(by),
                resolution=Resolution.UPHELD if upheld else Resolution.OVERTURNED,
                expected=Action(expected) if expected else done,
                category=Category(category) if category else None,
                note=note,
            ),
        )
    if case_file is not None and resolved.case is not None:
        append_cases(case_file, [resolved.case])
    if as_json:
        _print_json(resolved)
    else:
        _tell(resolved, case_file)


@command.command(name="cases")
@click.argument("out", type=click.Path(path_type=Path))
@_where
def export(*, out: Path, ledger: str | None, config: Path | None) -> None:
    """Write the cases of all overturned decisions to OUT, for `demur eval` and `demur tune`.

    A case whose text is gone, or for which neither an answer in full nor a refusal was right, is left out and
    counted.
    """
    from demur.cases import write_cases  # noqa: PLC0415 - loaded when the command runs

    with _desk(ledger, config) as desk:
        lessons = list(desk.lessons())
    written = write_cases(out, [lesson.case for lesson in lessons if lesson.case is not None])
    left_out = len(lessons) - written
    noun = "case" if written == 1 else "cases"
    click.echo(f"{written} {noun} written to {out}." + (f" {left_out} left out." if left_out else ""))


@command.command()
@_where
def purge(*, ledger: str | None, config: Path | None) -> None:
    """Delete the texts that are past their time, as a running gateway does by itself."""
    from demur.assembly.review import purge_texts  # noqa: PLC0415 - heavy: loaded when the command runs

    click.echo(f"{purge_texts(ledger=ledger, config=config)} texts deleted.")


@command.command(name="rotate-key")
@_where
@click.confirmation_option(prompt="From now on texts are sealed with a new key. Go on?")
def rotate_key(*, ledger: str | None, config: Path | None) -> None:
    """Begin a new key for the texts, also where the old one is lost.

    The old key is kept beside the database under its id, so that older texts can be read. A gateway that is
    running keeps the old key until it is started again.
    """
    from demur.assembly.review import begin_text_key  # noqa: PLC0415 - heavy: loaded when the command runs

    key = begin_text_key(ledger=ledger, config=config)
    click.echo(f"The text key is now {key}; restart what writes to this ledger.")


def _desk(ledger: str | None, config: Path | None) -> AbstractContextManager[ReviewDesk]:
    from demur.assembly.review import open_desk  # noqa: PLC0415 - heavy: loaded when the command runs

    return open_desk(ledger=ledger, config=config)


def _name(by: str | None) -> str:
    from demur.assembly.review import reviewer_name  # noqa: PLC0415 - heavy: loaded when the command runs

    return by if by is not None else reviewer_name()


def _check_resolution(*, upheld: bool, overturned: bool, expected: str | None) -> None:
    if upheld is overturned:
        raise SettingError(
            "it is either upheld or overturned",
            where="demur review resolve",
            hint="give --uphold, or --overturn with --expected",
        )
    if overturned and expected is None:
        raise SettingError(
            "it is not said what was right",
            where="demur review resolve --overturn",
            hint=f"give --expected, one of {', '.join(Action)}",
        )


def _tell(resolved: Resolved, case_file: Path | None) -> None:
    review = resolved.review
    click.echo(f"{review.id} is {review.resolution}.")
    if resolved.case is not None:
        click.echo(f"Its case is {resolved.case.should}" + (f", in {case_file}." if case_file else "."))
    if resolved.exception is not None:
        click.echo(f"\nFor the policy:\n\n{resolved.exception}", nl=False)


def _print_json(value: object) -> None:
    click.echo(json.dumps(plain(value), ensure_ascii=False, indent=2))
