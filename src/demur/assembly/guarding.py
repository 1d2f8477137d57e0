"""What the gateway judges, decides and answers with, built from its settings."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Mapping
from functools import partial
from pathlib import Path

from demur.assembly.attached import KINDS, attached_check
from demur.assembly.constraining import check_sources, masks_of, named_sources, retrievers_of
from demur.assembly.guards import guard_check
from demur.assembly.keeping import PolicyKeeper
from demur.assembly.protecting import protected_tier
from demur.assembly.risk import assessors, model_tier
from demur.assembly.settings import RiskSection, Settings
from demur.assembly.speaking import speech_of, words_of
from demur.errors import DemurError, SettingError, nearest
from demur.guard import Check, DecisionCache, GuardParts
from demur.risk import RulesTier
from demur.types import Assessor, Decider

__all__ = ["asked_checks", "checks", "decision_cache", "guard_parts", "policy_keeper"]

_LONGEST_KEY = 64
_SOURCES = "ground.sources"


def policy_keeper(
    settings: Settings,
    *,
    environ: Mapping[str, str],
    on_problem: Callable[[DemurError], None] | None = None,
) -> PolicyKeeper | None:
    """Give what keeps the policy in force; None where the settings name none.

    environ: where the secret of rollouts is looked up; on_problem: see `PolicyKeeper`
    Raises PolicyError for a policy or a release that cannot be used, SettingError for a secret that is
    missing or too long.
    """
    section = settings.policy
    if not (section.file or section.release):
        return None
    release = Path(section.release) if section.release else None
    key = _rollout_key(section.rollout_key_env, environ)
    check = partial(check_sources, sources=named_sources(settings.ground.sources), where=_SOURCES)
    return PolicyKeeper(section.file, release=release, key=key, check=check, on_problem=on_problem)


def decision_cache(settings: Settings) -> DecisionCache | None:
    """Give the cache of judged requests; None where the settings keep none."""
    section = settings.policy
    if not section.cache_entries:
        return None
    return DecisionCache(entries=section.cache_entries, size=section.cache_mib * 2**20)


def _rollout_key(name: str, environ: Mapping[str, str]) -> bytes:
    key = environ.get(name, "").encode("utf-8") if name else b""
    if name and not 0 < len(key) <= _LONGEST_KEY:
        raise SettingError(
            f"the variable {name} holds {len(key)} bytes",
            where="policy.rollout_key_env",
            hint=f"put a secret of 1 to {_LONGEST_KEY} bytes into it",
        )
    return key


_HEARERS = ("rules", "model")
"""Those among the checks who judge the words in images and recordings too; `rules` where none is named."""


def guard_parts(
    settings: Settings,
    *,
    policy: Decider | None,
    new_id: Callable[[], str],
    cache: DecisionCache | None = None,
    environ: Mapping[str, str] | None = None,
) -> GuardParts | None:
    """Give the parts of the guarded flow; None without a policy.

    environ: where keys of guards are looked up; by default this process's
    Raises PolicyError for a policy that names an unknown source, InputError for a source that is no index,
    RiskRuleError for rules, TemplateError for words,
    SettingError for a check that nobody knows and a link that an answer may not carry; nothing was opened or
    begun by then.
    """
    if policy is None:
        return None
    answers = settings.answers
    words = words_of(answers)
    words.warm(answers.locale)
    retrievers = retrievers_of(named_sources(settings.ground.sources))
    check_sources(policy, retrievers, where=_SOURCES)
    return GuardParts(
        policy=policy,
        checks=checks(settings, environ=environ),
        composer=words,
        clock=time.time,
        timer=time.perf_counter,
        new_id=new_id,
        contact=answers.contact,
        appeal=answers.appeal,
        retrievers=retrievers,
        masks=masks_of(),
        cache=cache,
        speech=speech_of(answers, words=words, environ=environ),
    )


def checks(settings: Settings, *, environ: Mapping[str, str] | None = None) -> tuple[Check, ...]:
    """Give the checks that the settings name, in their order.

    environ: where keys of guards are looked up; by default this process's
    Raises SettingError for a check nobody knows, and for a guard that is set up and never asked.
    """
    names = asked_checks(settings)
    for guard in settings.guards:
        _is_asked(guard, names)
    made = {name: _check(name, settings, environ=environ) for name in names if name not in KINDS}
    heard = [made[name].assessor for name in _HEARERS if name in made]
    heard = heard or [_assessor("rules", settings.risk)]
    for name in (name for name in names if name in KINDS):
        tier = attached_check(name, settings.attachments, assessors=heard)
        made[name] = Check(name=name, assessor=tier, kinds=KINDS[name], version=_version(tier))
    return tuple(made[name] for name in names)


def asked_checks(settings: Settings) -> tuple[str, ...]:
    """Give the names in `checks.run`, in their order; whether there are such checks is not known here."""
    return tuple(name for name in (each.strip() for each in settings.checks.run.split(",")) if name)


def _check(name: str, settings: Settings, *, environ: Mapping[str, str] | None) -> Check:
    if name in settings.guards:
        return guard_check(name, settings.guards[name], environ=environ)
    if name not in assessors().names():
        known = {*assessors().names(), *KINDS, *settings.guards}
        hint = f"{nearest(name, known)}; a guard model of yours is set up below `guards.{name}`"
        raise SettingError(f"there is no check called {name!r}", where="checks.run", hint=hint)
    tier = _assessor(name, settings.risk)
    return Check(name=name, assessor=tier, version=_version(tier))


def _version(tier: Assessor) -> str:
    version = getattr(tier, "version", "")
    return version if isinstance(version, str) else ""


def _assessor(name: str, section: RiskSection) -> Assessor:
    """Give the tier of that name; `section` says what three of the built-in ones go by."""
    if name == "rules" and section.rules:
        return _rules_tier(section.rules)
    if name == "model":
        return model_tier(section.encoder)
    return protected_tier(section) if name == "protected" else assessors().make(name)


def _is_asked(guard: str, names: Collection[str]) -> None:
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
