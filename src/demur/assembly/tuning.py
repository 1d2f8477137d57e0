"""Preference pairs, with our answers as good refusals and the masking of the ledger."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from demur.answers import topic_of
from demur.assembly.answers import composer
from demur.assembly.extras import needing
from demur.assembly.facade import detect
from demur.cases import Case, Should, read_cases
from demur.errors import InputError
from demur.evals import Header, LoggedTarget, Pace, Result, Run, evaluate, read_replies, read_run
from demur.tuning import Masking, Pair, Pairs, Shape, Sources, held_out, make_pairs, split, write_pairs
from demur.types import Kind, Origin, Outcome, family_of

__all__ = ["PairOrder", "Written", "run_pair_order"]

_REVIEW = "review of "
_BLOCKED = ("was refuse ", "was escalate ")
"""How the source and the notes of a case begin that a review made of a block it overturned."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PairOrder:
    """What pairs are to be made of, and where they go.

    results: files of `demur eval --with-text`; the cases' own logged replies always count as well
    references: file of helpful answers, with `id` and `reply`
    held_out: files of cases whose prompts must stay out
    test_output: where the pairs of `test_share` of the groups go; None keeps all together
    mask: mask personal data in every text
    """

    cases: Path
    results: Sequence[Path] = ()
    references: Path | None = None
    held_out: Sequence[Path] = ()
    output: Path
    test_output: Path | None = None
    test_share: float = 0.1
    shape: Shape = Shape.CONVERSATIONAL
    mask: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What was made, and how the pairs were split; `test` is empty where they were kept together."""

    made: Pairs
    train: tuple[Pair, ...]
    test: tuple[Pair, ...]


def run_pair_order(order: PairOrder) -> Written:
    """Make the pairs and write them.

    Raises InputError for files that cannot be read or written, and MissingExtraError where masking is wanted
    and its parts are not installed.
    """
    cases = list(read_cases(order.cases))
    references = read_replies(order.references) if order.references else {}
    runs = [read_run(path) for path in order.results]
    masking = _masking() if order.mask else None
    sources = Sources(
        runs=[*runs, *_logged(cases, str(order.cases)), _reviewed(cases)],
        references={name: _words(name, given.reply, order) for name, given in references.items()},
        references_name=str(order.references or ""),
        refuse=_refuse,
        held_out=frozenset().union(*(held_out(read_cases(path), masking=masking) for path in order.held_out)),
        masking=masking,
        single=order.shape is Shape.STANDARD,
    )
    made = make_pairs(cases, sources)
    train, test = split(made.pairs, test_share=order.test_share if order.test_output else 0.0)
    versions = {"demur": version("demur")}
    write_pairs(order.output, train, shape=order.shape, versions=versions)
    if order.test_output:
        write_pairs(order.test_output, test, shape=order.shape, versions=versions)
    return Written(made=made, train=tuple(train), test=tuple(test))


def _logged(cases: Sequence[Case], path: str) -> list[Run]:
    """Read the cases' own replies as one more run; none where no case has one."""
    held = [case for case in cases if case.reply is not None]
    results: dict[str, Result] = {}

    def keep(result: Result) -> None:
        results[result.id] = result

    evaluate(
        held,
        LoggedTarget(detect),
        pace=Pace(give_up=0, with_text=True),
        keep=keep,
        stop=lambda: False,
        timer=time.monotonic,
    )
    return [Run(path=path, header=_header("logged replies", path), results=results)] if held else []


def _reviewed(cases: Sequence[Case]) -> Run:
    """Take each block that a reviewer overturned for a refusal by our policy, whose words were not kept."""
    overturned = (
        case
        for case in cases
        if case.should is Should.LEGITIMATE
        and case.source.startswith(_REVIEW)
        and case.notes.startswith(_BLOCKED)
    )
    results = {
        case.id: Result(
            id=case.id,
            should=case.should,
            outcome=Outcome.REFUSED,
            kind=Kind.SAFETY,
            origin=Origin.POLICY,
            refused_for=case.category,
        )
        for case in overturned
    }
    return Run(path="reviews", header=_header("reviews"), results=results)


def _header(target: str, cases: str = "") -> Header:
    return Header(target=target, cases=cases, cases_hash="", harmful=0, legitimate=0)


def _words(name: str, reply: object, order: PairOrder) -> str:
    if not isinstance(reply, str) or not reply:
        raise InputError(
            f"the reference of {name!r} is no text", where=str(order.references), hint="give its words"
        )
    return reply


def _refuse(case: Case, result: Result) -> str:
    """Compose the refusal that a user of ours would get, the same for the same case."""
    category = result.refused_for or case.category
    topic = topic_of(category=category, family=family_of(category, safety=True), kind=Kind.SAFETY)
    return composer().compose(topic, locale=case.locale, seed=case.id, category=category).message


def _masking() -> Masking:
    with needing("serve"):
        from demur.ledger.masking import Masker, region_of  # noqa: PLC0415 - needs an extra

    return lambda locale: Masker(region=region_of(locale)).mask
