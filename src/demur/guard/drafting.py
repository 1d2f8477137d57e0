"""An answer worded by a model: taken where the draft holds up in time, else the template speaks."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from demur.answers import Answer, Topic
from demur.answers.drafts import draft_in, question_for
from demur.errors import ClientGoneError
from demur.guard.assessing import assessed
from demur.guard.base import GuardParts
from demur.guard.speech import Lint, Writer
from demur.guard.steps import Detect, Flow, Invoke, Reports
from demur.types import Action, Finding, Request, Risk, Situation, Stage, Subject

__all__ = ["drafted"]

_NEVER = frozenset[str]({Topic.CRISIS, Topic.UNAVAILABLE})
"""Topics whose words are never a model's: every one of them was weighed, or there is nothing to fit."""


def drafted(said: Answer, *, request: Request, parts: GuardParts, report: Reports) -> Flow[Answer]:
    """Give `said` as a model words it; as it is, with a note why, where the draft does not hold up.

    A draft holds up where it is whole, the lint finds no fault in it, and the checks and the policy let it
    pass as they would a reply, all within the writer's seconds.
    """
    writer, lint = parts.speech.writer, parts.speech.lint
    if writer is None or lint is None or said.topic in _NEVER:
        return said
    began = parts.timer()
    try:
        draft, problem = yield from _tried(
            said, writer=writer, lint=lint, request=request, parts=parts, report=report
        )
    except ClientGoneError:
        raise
    except Exception as error:  # noqa: BLE001 - reported, and the template speaks
        yield from report("draft", error)
        draft, problem = said, "failed"
    if not problem and parts.timer() - began > writer.seconds:
        problem = "too late"
    return replace(said, notes=(*said.notes, f"draft: {problem}")) if problem else draft


def _tried(
    said: Answer, *, writer: Writer, lint: Lint, request: Request, parts: GuardParts, report: Reports
) -> Flow[tuple[Answer, str]]:
    """Give the draft, and what stands against it; "" where nothing does."""
    question = question_for(said, asked=request.prompt, manner=parts.speech.manner, persona=writer.persona)
    reply = cast("str | None", (yield Invoke(function=writer.ask, args=(question,))))
    draft = draft_in(reply, said=said) if isinstance(reply, str) else None
    if draft is None:
        return said, "no draft"
    found = lint(draft, prompt=request.prompt)
    if found:
        return said, f"lint {', '.join(found)}"
    return draft, (yield from _objection(draft, request=request, parts=parts, report=report))


def _objection(draft: Answer, *, request: Request, parts: GuardParts, report: Reports) -> Flow[str]:
    """Judge the draft as a reply; "" where it may pass."""
    conduct = parts.policy.conduct
    subject = Subject(stage=Stage.OUTPUT, request=request, reply=draft.text)
    risk = yield from assessed(
        subject, checks=parts.checks, conduct=conduct, report=report, timer=parts.timer
    )
    if risk.failed:
        return "checks failed"
    situation = Situation(
        stage=Stage.OUTPUT,
        risk=risk,
        request=request,
        request_risk=Risk(stage=Stage.INPUT),
        finding=cast("Finding", (yield Detect(reply=draft.text, prompt=request.prompt or None))),
        at=parts.clock(),
    )
    action = parts.policy.decide(situation).action
    return "" if action is Action.ALLOW else f"policy {action}"
