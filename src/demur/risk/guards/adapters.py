"""Every adapter by the id of its scheme, and the tier that one of them makes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from demur.errors import SettingError, nearest
from demur.risk.guards import (
    azure_content_safety,
    bedrock_checks,
    bedrock_guardrail,
    gemini_ratings,
    gpt_oss_safeguard,
    granite_guardian,
    llama_guard,
    mistral_moderation,
    nemotron,
    openai_moderation,
    prompt_guard,
    qwen3guard,
    shieldgemma,
    wildguard,
)
from demur.risk.guards.base import Ask, GuardSetup
from demur.risk.guards.questions import check_questions
from demur.risk.guards.schemes import Scheme, known_schemes
from demur.types import Risk, RiskAsking, Subject

__all__ = ["ADAPTERS", "GuardTier", "scheme_named"]

ADAPTERS: Mapping[str, Ask] = MappingProxyType(
    {
        "azure_content_safety": azure_content_safety.ask,
        "bedrock_guardrail": bedrock_guardrail.ask,
        "bedrock_guardrail_checks": bedrock_checks.ask,
        "gemini": gemini_ratings.ask,
        "gpt_oss_safeguard": gpt_oss_safeguard.ask,
        "granite_guardian": granite_guardian.ask,
        "llama_guard": llama_guard.ask,
        "llama_prompt_guard": prompt_guard.ask,
        "mistral_moderation": mistral_moderation.ask,
        "nemotron": nemotron.ask,
        "openai_moderation": openai_moderation.ask,
        "qwen3guard": qwen3guard.ask,
        "shieldgemma": shieldgemma.ask,
        "wildguard": wildguard.ask,
    }
)
"""What asks, by the id of the scheme that the answers are in."""


def scheme_named(adapter: str, *, where: str) -> Scheme:
    """Give the scheme that the adapter of that name speaks.

    Raises SettingError, saying `where` it was named, for an unknown one.
    """
    if adapter not in ADAPTERS:
        raise SettingError(f"there is no adapter {adapter!r}", where=where, hint=nearest(adapter, ADAPTERS))
    return known_schemes()[adapter]


@dataclass(frozen=True, slots=True, kw_only=True)
class GuardTier:
    """One guard model or moderation API as a tier that says what to ask.

    Raises SettingError for a setup without the model or the policy that its scheme needs, and for a question
    that the scheme does not have.
    """

    setup: GuardSetup

    def __post_init__(self) -> None:
        setup, where = self.setup, f"guards.{self.setup.name}"
        if setup.scheme.needs_model and not setup.model:
            raise SettingError(f"{setup.scheme.title} needs a model", where=f"{where}.model", hint="name it")
        if setup.scheme.needs_policy and not setup.policy.strip():
            raise SettingError(
                f"{setup.scheme.title} judges by your own policy, and there is none",
                where=f"{where}.policy_file",
                hint="name a text file with the policy",
            )
        check_questions(setup)
        if setup.scheme.id == "bedrock_guardrail":
            bedrock_guardrail.check_model(setup)

    def ask(self, subject: Subject) -> RiskAsking:
        """Begin to ask; where there are no words to judge, nobody is asked and the tier did not look."""
        if subject.stage not in self.setup.scheme.stages:
            return Risk(stage=subject.stage)
        return (yield from ADAPTERS[self.setup.scheme.id](self.setup, subject))
