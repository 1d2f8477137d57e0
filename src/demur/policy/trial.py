"""Trying a condition out before anybody relies on it, on made-up situations from nothing to everything."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import product
from typing import TYPE_CHECKING, Protocol

from demur.policy.facts import CLAIMED, CONTEXT, fact_of
from demur.policy.spot import Spot
from demur.policy.view import bind, environment
from demur.types import (
    Attachment,
    AttachmentKind,
    Category,
    Extent,
    Family,
    Finding,
    Flag,
    History,
    Kind,
    Message,
    Origin,
    Outcome,
    Refusal,
    Request,
    Retry,
    Risk,
    Role,
    Scalar,
    Severity,
    Situation,
    Stage,
)

if TYPE_CHECKING:
    import cel

__all__ = ["always", "try_out"]

_GIVEN = (CONTEXT, CLAIMED)
_SAMPLES: tuple[Scalar, ...] = ("", "x", 0, 1, 0.5, True, False)
_TEXTS = frozenset("\"'")
_LATE = 4_102_444_740.0
"""One minute before 2100, a Thursday evening in UTC."""
_ATTACHED = (Attachment(kind=AttachmentKind.FILE),)
_REQUEST = Request(
    messages=tuple(
        Message(role=role, text="x" * 10_000, arguments="{}", attachments=_ATTACHED) for role in Role
    )
    * 9,
    model="m",
    locale="en",
    tools=("x",) * 9,
)
_MAY_HAPPEN = (KeyError, IndexError, ZeroDivisionError, OverflowError)
"""What depends on the situation; everything else is a mistake in the condition."""


def try_out(
    execute: Callable[[cel.Context], object], *, facts: Collection[str], keys: Collection[str], spot: Spot
) -> None:
    """Raise PolicyError where the condition gives no truth value, or can never be evaluated.

    Conditions on several context keys are tried with values of one kind only, so that a mistake in them may
    come to light in a decision; it counts as the rule's `on_error` there.
    """
    mistakes: list[Exception] = []
    worked = False
    for values in _environments(product(_situations(), _contexts(keys)), facts=facts, keys=keys):
        try:
            said = execute(bind(values))
        except _MAY_HAPPEN:
            worked = True
            continue
        except Exception as error:  # noqa: BLE001 - whatever else CEL raises is a mistake, reported below
            mistakes.append(error)
            continue
        worked = True
        if not isinstance(said, bool):
            raise spot.error(f"the condition gives {said!r}, not true or false", "compare it with something")
    if mistakes and (not keys or (len(keys) == 1 and not worked)):
        raise spot.error(f"the condition fails: {_said(mistakes[0])}", "compare values of one kind")


class _Tried(Protocol):
    @property
    def source(self) -> str: ...

    @property
    def facts(self) -> Collection[str]: ...

    @property
    def keys(self) -> Collection[str]: ...

    @property
    def execute(self) -> Callable[[cel.Context], object]: ...


def always(condition: _Tried, stages: Collection[Stage]) -> bool:
    """Tell whether a condition holds in every made-up situation of `stages`.

    One that compares with a text is never said to: what else could stand there is not tried.
    """
    if not _TEXTS.isdisjoint(condition.source):
        return False
    situations = [_at(stage, each) for stage in stages for each in _situations()]
    contexts: list[dict[str, Scalar]] = [{}, *_contexts(condition.keys)]
    tried = _environments(product(situations, contexts), facts=condition.facts, keys=condition.keys)
    return all(_holds(condition, values) for values in tried)


def _holds(condition: _Tried, values: dict[str, object]) -> bool:
    try:
        return condition.execute(bind(values)) is True
    except Exception:  # noqa: BLE001 - what cannot be evaluated does not hold
        return False


def _at(stage: Stage, situation: Situation) -> Situation:
    return replace(situation, stage=stage, risk=replace(situation.risk, stage=stage))


def _environments(
    tried: Iterable[tuple[Situation, Mapping[str, Scalar]]], *, facts: Collection[str], keys: Collection[str]
) -> Iterator[dict[str, object]]:
    for situation, context in tried:
        values = {fact: fact_of(situation, fact) for fact in facts}
        below = {root: {k.removeprefix(f"{root}."): v for k, v in context.items()} for root in _GIVEN}
        yield environment(values, keys=keys, trusted=below[CONTEXT], claimed=below[CLAIMED])


def _contexts(keys: Collection[str]) -> Iterator[dict[str, Scalar]]:
    """Give contexts in which every key has the same value, or is a map."""
    for sample in _SAMPLES if keys else ():
        yield {key.replace(".*", ".x"): sample for key in keys}
    yield {f"{key.removesuffix('.*')}.x": "x" for key in keys}


def _situations() -> Iterator[Situation]:
    """Give a request that nobody judged, and replies that everybody finds middling or as bad as can be."""
    yield Situation(stage=Stage.INPUT, risk=Risk(stage=Stage.INPUT), request=Request(messages=()), at=0.0)
    for score, severity in ((0.5, Severity.LOW), (1.0, Severity.HIGH)):
        risk = Risk(
            stage=Stage.OUTPUT,
            harmful=score,
            attack=score,
            crisis=True,
            categories=dict.fromkeys(Category, score),
            severity=severity,
            rules=("one.two",),
            past=("one.two",),
            ran=("one",),
            failed=("one",),
        )
        situation = Situation(
            stage=Stage.OUTPUT,
            risk=risk,
            request=_REQUEST,
            request_risk=replace(risk, stage=Stage.INPUT),
            finding=_finding(),
            history=History(refusals=dict.fromkeys(Kind, 9)),
            at=_LATE,
        )
        yield situation


def _finding() -> Finding:
    refusal = Refusal(
        extent=Extent.FULL,
        origin=Origin.MODEL,
        stage=Stage.OUTPUT,
        kind=Kind.SAFETY,
        category=Category.CYBER,
        categories=("cyber",),
        family=Family.ILLEGAL,
        can_retry=False,
        retry=Retry.NEVER,
        text="",
        spans=(),
        confidence=1.0,
        signals=(),
        labels=(),
    )
    return Finding(
        outcome=Outcome.REFUSED,
        kind=Kind.SAFETY,
        refusal=refusal,
        text="",
        discarded="",
        failure="",
        flags=frozenset({Flag.FLAGGED_ONLY}),
        confidence=1.0,
        signals=(),
        labels=(),
        ran=("signals",),
        provider="openai",
        api="chat.completions",
        model="m",
    )


def _said(error: Exception) -> str:
    return str(error).partition(". ")[0].partition("\n")[0]
