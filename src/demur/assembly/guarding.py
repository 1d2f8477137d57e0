"""What the gateway judges, decides and answers with, built from its settings."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from demur.assembly.answers import composer
from demur.assembly.attached import KINDS, attached_check
from demur.assembly.policy import policy
from demur.assembly.risk import assessors
from demur.assembly.settings import Settings
from demur.errors import SettingError
from demur.guard import Check, GuardParts
from demur.risk import RulesTier
from demur.types import Assessor, Decider

__all__ = ["checks", "guard_parts"]

_HEARERS = ("rules", "model")
"""Those among the checks who judge the words in images and recordings too; `rules` where none is named."""


def guard_parts(
    settings: Settings, *, watch: Callable[[Decider], Decider], new_id: Callable[[], str]
) -> GuardParts | None:
    """Give the parts of the guarded flow; None where the settings name no policy.

    watch: puts something between the flow and the policy, such as a watch
    Raises PolicyError for a policy that cannot be used, RiskRuleError for rules, TemplateError for words,
    SettingError for a check that nobody knows and a link that an answer may not carry; nothing was opened or
    begun by then.
    """
    if not settings.policy.file:
        return None
    answers = settings.answers
    words = composer(Path(answers.folder) if answers.folder else None)
    words.warm(answers.locale)
    words.compose("unknown", contact=_tried(answers.contact), appeal=_tried(answers.appeal))
    return GuardParts(
        policy=watch(policy(settings.policy.file)),
        checks=checks(settings),
        composer=words,
        clock=time.time,
        timer=time.perf_counter,
        new_id=new_id,
        contact=answers.contact,
        appeal=answers.appeal,
    )


def checks(settings: Settings) -> tuple[Check, ...]:
    """Give the checks that the settings name, in their order; raises SettingError for one nobody knows."""
    names = [name for each in settings.checks.run.split(",") if (name := each.strip())]
    made = {name: _assessor(name, settings.risk.rules) for name in names if name not in KINDS}
    heard = [made[name] for name in _HEARERS if name in made] or [_assessor("rules", settings.risk.rules)]
    for name in names:
        if name in KINDS:
            made[name] = attached_check(name, settings.attachments, assessors=heard)
    return tuple(Check(name=name, assessor=made[name], kinds=KINDS.get(name, frozenset())) for name in names)


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
