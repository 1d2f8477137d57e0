"""What the gateway judges, decides and answers with, built from its settings."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from demur.assembly.answers import composer
from demur.assembly.constraining import check_sources, masks_of, named_sources, retrievers_of
from demur.assembly.policy import policy
from demur.assembly.risk import assessors
from demur.assembly.settings import Settings
from demur.errors import SettingError
from demur.guard import Check, GuardParts
from demur.risk import RulesTier
from demur.types import Assessor, Decider

__all__ = ["checks", "guard_parts"]


def guard_parts(
    settings: Settings, *, watch: Callable[[Decider], Decider], new_id: Callable[[], str]
) -> GuardParts | None:
    """Give the parts of the guarded flow; None where the settings name no policy.

    watch: puts something between the flow and the policy, such as a watch
    Raises PolicyError for a policy that cannot be used, InputError for a source that is no index,
    RiskRuleError for rules, TemplateError for words, SettingError for a check that nobody knows and a link
    that an answer may not carry; nothing was opened or begun by then.
    """
    if not settings.policy.file:
        return None
    answers = settings.answers
    words = composer(Path(answers.folder) if answers.folder else None)
    words.warm(answers.locale)
    words.compose("unknown", contact=_tried(answers.contact), appeal=_tried(answers.appeal))
    decider = policy(settings.policy.file)
    retrievers = retrievers_of(named_sources(settings.ground.sources))
    check_sources(decider, retrievers, where="ground.sources")
    return GuardParts(
        policy=watch(decider),
        checks=checks(settings),
        composer=words,
        clock=time.time,
        timer=time.perf_counter,
        new_id=new_id,
        contact=answers.contact,
        appeal=answers.appeal,
        retrievers=retrievers,
        masks=masks_of(),
    )


def checks(settings: Settings) -> tuple[Check, ...]:
    """Give the checks that the settings name, in their order; raises SettingError for one nobody knows."""
    names = [name.strip() for name in settings.checks.run.split(",")]
    return tuple(Check(name=name, assessor=_assessor(name, settings.risk.rules)) for name in names if name)


def _assessor(name: str, rules: str) -> Assessor:
    """Give the tier of that name; `rules`, a file or folder, is what the built-in tier holds beside ours."""
    return _rules_tier(rules) if rules and name == "rules" else assessors().make(name)


def _rules_tier(rules: str) -> Assessor:
    path = Path(rules)
    files = sorted(path.glob("*.toml")) if path.is_dir() else [path]
    if not files:
        raise SettingError("there are no rules in this folder", where=rules, hint="put a TOML file into it")
    return RulesTier.load(files)


def _tried(link: str) -> str:
    """Fill a link in as answers will, so that a bad one is known before anybody is answered."""
    return link.replace("{record}", "rec_0")
