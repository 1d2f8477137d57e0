"""What the gateway judges, decides and answers with, built from its settings."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from pathlib import Path

from demur.assembly.answers import composer
from demur.assembly.guards import guard_check
from demur.assembly.policy import policy
from demur.assembly.protecting import protected_tier
from demur.assembly.risk import assessors
from demur.assembly.settings import RiskSection, Settings
from demur.errors import SettingError
from demur.guard import Check, GuardParts
from demur.risk import RulesTier
from demur.types import Assessor, Decider

__all__ = ["checks", "guard_parts"]


def guard_parts(
    settings: Settings,
    *,
    watch: Callable[[Decider], Decider],
    new_id: Callable[[], str],
    environ: Mapping[str, str] | None = None,
) -> GuardParts | None:
    """Give the parts of the guarded flow; None where the settings name no policy.

    watch: puts something between the flow and the policy, such as a watch
    environ: where keys of guards are looked up; by default this process's
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
        checks=checks(settings, environ=environ),
        composer=words,
        clock=time.time,
        timer=time.perf_counter,
        new_id=new_id,
        contact=answers.contact,
        appeal=answers.appeal,
    )


def checks(settings: Settings, *, environ: Mapping[str, str] | None = None) -> tuple[Check, ...]:
    """Give the checks that the settings name, in their order.

    environ: where keys of guards are looked up; by default this process's
    Raises SettingError for a check nobody knows, and for a guard that is set up and never asked.
    """
    names = [name for name in (each.strip() for each in settings.checks.run.split(",")) if name]
    for guard in settings.guards:
        _is_asked(guard, names)
    return tuple(_check(name, settings, environ=environ) for name in names)


def _check(name: str, settings: Settings, *, environ: Mapping[str, str] | None) -> Check:
    if name in settings.guards:
        return guard_check(name, settings.guards[name], environ=environ)
    tier = _assessor(name, settings.risk)
    version = getattr(tier, "version", "")
    return Check(name=name, assessor=tier, version=version if isinstance(version, str) else "")


def _assessor(name: str, section: RiskSection) -> Assessor:
    """Give the tier of that name; `section` says what two of the built-in ones go by."""
    if name == "rules" and section.rules:
        return _rules_tier(section.rules)
    return protected_tier(section) if name == "protected" else assessors().make(name)


def _is_asked(guard: str, names: list[str]) -> None:
    if guard in assessors().names():
        raise SettingError(
            f"{guard!r} is the name of a check already", where=f"guards.{guard}", hint="choose another"
        )
    if guard not in names:
        raise SettingError(
            f"the guard {guard!r} is set up and never asked", where="checks.run", hint=f"name {guard!r} there"
        )


def _rules_tier(rules: str) -> Assessor:
    path = Path(rules)
    files = sorted(path.glob("*.toml")) if path.is_dir() else [path]
    if not files:
        raise SettingError("there are no rules in this folder", where=rules, hint="put a TOML file into it")
    return RulesTier.load(files)


def _tried(link: str) -> str:
    """Fill a link in as answers will, so that a bad one is known before anybody is answered."""
    return link.replace("{record}", "rec_0")
