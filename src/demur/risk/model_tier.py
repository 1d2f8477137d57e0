"""The tier that judges requests by a trained network: sure of nothing, with an opinion on everything."""

from __future__ import annotations

import hashlib
from functools import cached_property
from importlib.metadata import version as package_version
from types import MappingProxyType

import msgspec

from demur.models import Network
from demur.risk import model
from demur.risk.encoded import RequestEncoder, judge_closer, weighed
from demur.risk.meant import riskiest
from demur.risk.model import Judged, JudgeTuning
from demur.risk.scores import merge, severity_at
from demur.risk.turns import last_answer
from demur.types import Category, Message, Risk, RiskSpan, Role, Stage, Subject

__all__ = ["ENCODER", "NAME", "ModelTier"]

NAME, ENCODER = "model", "encoder"
# From here on a score says something: a category and places are named.
_TELLING = 0.5


class ModelTier:
    """Judges requests in 21 languages; replies it does not judge, and it hears each message by itself.

    weights, believed: the built-in ones if not given
    encoder: asked as well where the network is in doubt, if the text is English
    """

    reads: frozenset[str] = frozenset()
    """What it goes by beside the messages: nothing."""

    def __init__(
        self,
        *,
        weights: Network | None = None,
        believed: JudgeTuning | None = None,
        encoder: RequestEncoder | None = None,
    ) -> None:
        self._weights = weights
        self._believed = believed
        self._encoder = encoder

    @cached_property
    def version(self) -> str:
        """Hash over weights and tuning, the encoder's included: 12 hex digits; "" where that one states none.

        Cost: 10 ms at the first call, 40 with an encoder.
        """
        weights, believed = self._weights or model.network(), self._believed or model.tuning()
        told = hashlib.sha256(weights.dump() + msgspec.json.encode(believed))
        if self._encoder is not None:
            if not (stated := str(getattr(self._encoder, "version", ""))):
                return ""
            told.update(stated.encode() + msgspec.json.encode(weighed()))
        return hashlib.sha256(told.digest() + package_version("demur").encode()).hexdigest()[:12]

    def assess(self, subject: Subject) -> Risk:
        """Judge what users wrote since the assistant last answered, and what tools gave back for attacks.

        Of two words the built-in network says nothing, and nobody `ran`. Never raises.  Cost: 0.5 ms for
        1 KB, and some 10 ms where the encoder is asked; the first call loads the network.
        """
        if subject.stage is not Stage.INPUT:
            return Risk(stage=subject.stage)
        messages = subject.request.messages
        first = last_answer(messages) + 1
        risks = [self._risk(messages[at], at) for at in range(first, len(messages))]
        return merge(risks, stage=Stage.INPUT)

    def _risk(self, message: Message, at: int) -> Risk:
        words = {Role.USER: message.text, Role.TOOL: message.text, Role.ASSISTANT: message.arguments}
        found = riskiest(words.get(message.role, ""), judge=self._judge)
        if found is None:
            return Risk(stage=Stage.INPUT)
        if message.role is not Role.USER:
            # What a tool found is not what the user asks for; only words that speak to the model matter.
            found = msgspec.structs.replace(found, harm=0.0, crisis=0.0, of_category=0.0, alarmed=False)
        return _risk(found, at, source=message.origin)

    def _judge(self, text: str) -> Judged | None:
        weights, believed = self._weights or model.network(), self._believed or model.tuning()
        if self._encoder is None:
            return model.judge(text, weights=weights, believed=believed)
        return judge_closer(
            text, weights=weights, believed=believed, encoder=self._encoder, together=weighed()
        )


def _risk(found: Judged, at: int, *, source: str) -> Risk:
    worst = max(found.harm, found.attack, found.crisis)
    scores: dict[Category, float] = {}
    if found.harm >= _TELLING:
        scores[found.category] = found.of_category
    if found.attack >= _TELLING:
        scores[Category.PROMPT_ATTACK] = max(found.attack, scores.get(Category.PROMPT_ATTACK, 0.0))
    places = found.places if worst >= _TELLING else ()
    return Risk(
        stage=Stage.INPUT,
        harmful=found.harm,
        attack=found.attack,
        crisis=found.alarmed,
        categories=MappingProxyType(scores),
        severity=severity_at(worst),
        spans=tuple(
            RiskSpan(message=at, start=start, end=end, rule=NAME, source=source) for start, end in places
        ),
        ran=(NAME, ENCODER) if found.closer else (NAME,),
    )
