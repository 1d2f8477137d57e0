"""The public way to judge a request or a reply, with the built-in tiers behind it."""

from __future__ import annotations

import time
from functools import cache
from typing import cast

from demur.assembly.encoders import request_encoders, wished
from demur.assembly.extras import needing
from demur.assembly.protecting import protected_tier
from demur.assembly.settings import current_settings
from demur.guard import Check, drive
from demur.guard.assessing import assessed
from demur.guard.checks import opinion_of
from demur.guard.conversation import Messages, messages_of
from demur.guard.given import read_turns, try_text
from demur.guard.steps import Assess, Effect, Flow
from demur.registry import Parts
from demur.risk import InstructionsTier, ModelTier, PersonalTier, RulesTier, SecretsTier
from demur.types import Assessor, Conduct, Request, Risk, Stage, Subject

__all__ = ["assess", "assess_by_rules", "assessors", "model_tier"]


@cache
def assessors() -> Parts[Assessor]:
    """Give the tiers that judge, by name.

    `rules`, `model`, `secrets`, `personal`, `instructions` and `protected` are built in; the last one goes by
    the index that the setting `risk.protected` names.
    """
    parts: Parts[Assessor] = Parts("assessor")
    parts.register("rules", RulesTier)
    parts.register("model", model_tier)
    parts.register("secrets", SecretsTier)
    parts.register("personal", _personal)
    parts.register("instructions", InstructionsTier)
    parts.register("protected", lambda: protected_tier(current_settings().risk))
    return parts


def model_tier(encoder: str = "auto") -> ModelTier:
    """Give the network, with an encoder of requests as the setting `risk.encoder` wishes for one.

    Raises SettingError and MissingExtraError as `wished` does.
    """
    return ModelTier(encoder=wished(encoder, request_encoders(), where="risk.encoder"))


def _personal() -> PersonalTier:
    with needing("personal"):
        return PersonalTier()


_NO_POLICY = Conduct()


@cache
def _checks(stage: Stage) -> tuple[Check, ...]:
    names = ("rules", "model") if stage is Stage.INPUT else ("rules", "secrets", "instructions")
    return tuple(_check(name, assessors().make(name)) for name in names)


def _check(name: str, tier: Assessor) -> Check:
    return Check(name=name, assessor=tier, version=str(getattr(tier, "version", "")))


def assess(messages: Messages, *, reply: str = "") -> Risk:
    """Judge a request by the built-in rules and network, or `reply` in its light where there is one.

    A reply is judged by rules, for secrets, and for the application's instructions.

    messages: a question, or the turns as dicts or messages of a client in the shapes of `openai` and
        `anthropic`, or as `Message`s
    Images and recordings are not looked into: `unscreened` names them. `runs` says of each tier whether it
    looked, how long it took and its version; no policy is asked, so none is spared and none has a price.
    Raises InputError for a turn that is none of these, and what a tier raises.
    Cost: half a millisecond for a page, some 10 ms more where an encoder is asked; the first call also loads
    rules and weights, some 150 ms.

    >>> risk = assess("How do I make a pipe bomb?")
    >>> risk.rules, str(risk.category)
    (('weapons.make_explosive',), 'cbrne')
    """
    request = Request(messages=read_turns(messages))
    try_text(reply, where="assess(reply=...)")
    stage = Stage.OUTPUT if reply else Stage.INPUT
    subject = Subject(stage=stage, request=request, reply=reply)
    flow = assessed(
        subject, checks=_checks(stage), conduct=_NO_POLICY, report=_raised, timer=time.perf_counter
    )
    return drive(flow, _performed)


def assess_by_rules(text: str, reply: str = "") -> Risk:
    """Judge a request, or `reply` in its light, by the rules alone, which a guard asks where nothing is set.

    The judgement is the same on every machine, whatever is installed there.
    """
    stage = Stage.OUTPUT if reply else Stage.INPUT
    subject = Subject(stage=stage, request=Request(messages=messages_of(text)), reply=reply)
    rules, *_ = _checks(stage)
    return rules.assessor.assess(subject)


def _performed(step: Effect) -> Risk:
    asked = cast("Assess", step)
    return cast("Risk", opinion_of(asked.check, asked.subject))


def _raised(_: str, error: Exception) -> Flow[None]:
    """Break the judgement off: nobody declared what may be missing of it."""
    yield from ()
    raise error
