"""The guard models that settings name, as checks: asked over HTTP, within bounds, with their keys."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from urllib.parse import urlsplit

from demur.assembly.guard_settings import GuardSection
from demur.assembly.service_client import ServiceClient, ServicePlace
from demur.errors import SettingError, UpstreamError
from demur.guard import Check
from demur.risk.guards import GuardSetup, GuardTier, Scheme, scheme_named
from demur.types import RemoteTier, Risk, RiskAsking, Subject, WireReply, WireRequest

__all__ = ["GuardModel", "guard_check"]

_PATIENCE = 1.5
"""Times the timeout of one request that a whole check may take, unless the policy says otherwise."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GuardModel:
    """A remote tier together with the means to ask it: a tier like any other, but one that waits.

    send: sends one request; raises UpstreamError where no reply comes
    version: what its opinions hang on; without one they are never taken from a cache
    reads: what it goes by beside the messages
    """

    tier: RemoteTier
    send: Callable[[WireRequest], WireReply]
    version: str = ""
    reads: frozenset[str] = frozenset()

    def assess(self, subject: Subject) -> Risk:
        """Judge `subject`; raises GuardError where no verdict can be had. Cost: of every request it takes."""
        asking = self.tier.ask(subject)
        try:
            request = next(asking)
            while True:
                request = self._answered(asking, request)
        except StopIteration as done:
            risk: Risk = done.value
            return risk

    def _answered(self, asking: RiskAsking, request: WireRequest) -> WireRequest:
        try:
            reply = self.send(request)
        except UpstreamError as error:
            return asking.throw(error)
        return asking.send(reply)


def guard_check(name: str, section: GuardSection, *, environ: Mapping[str, str] | None = None) -> Check:
    """Give the check of that name, which asks the guard that `section` describes.

    environ: where its key is looked up; by default this process's
    Raises SettingError for what cannot be asked as said, a policy file that cannot be read included.
    """
    scheme = scheme_named(section.adapter, where=f"guards.{name}.adapter")
    setup = GuardSetup(
        name=name,
        scheme=scheme,
        model=section.model,
        policy=_policy(name, section.policy_file),
        questions=tuple(each.strip() for each in section.questions.split(",") if each.strip()),
        token_scores=section.token_scores,
    )
    tier, version = GuardTier(setup=setup), _version(setup)
    client = ServiceClient(_place(name, section, scheme=scheme, environ=environ), timer=time.monotonic)
    return Check(
        name=name,
        assessor=GuardModel(
            tier=tier, send=lambda request: client.post(request.path, body=request.body), version=version
        ),
        stages=frozenset(scheme.stages),
        version=version,
        timeout=section.timeout * _PATIENCE,
    )


def _version(setup: GuardSetup) -> str:
    """Name what the opinions of a guard hang on: format, model, instructions, questions, how it scores."""
    told = "\n".join((setup.policy, *setup.questions))
    words = blake2b(told.encode("utf-8", "replace"), digest_size=4).hexdigest() if told else ""
    scores = "" if setup.token_scores else "unscored"
    return ":".join(part for part in (setup.scheme.id, setup.model, words, scores) if part)


def _place(
    name: str, section: GuardSection, *, scheme: Scheme, environ: Mapping[str, str] | None
) -> ServicePlace:
    url = section.url or scheme.url
    if not url:
        raise SettingError(
            f"{scheme.title} has no usual place", where=f"guards.{name}.url", hint="say where it is asked"
        )
    known = os.environ if environ is None else environ
    return ServicePlace(
        who=f"the guard {name}",
        setting=f"guards.{name}.",
        url=url,
        key=_key(name, section, scheme=scheme, environ=known),
        key_header=scheme.key_header,
        key_prefix=scheme.key_prefix,
        timeout=section.timeout,
        base=scheme.base,
    )


def _key(name: str, section: GuardSection, *, scheme: Scheme, environ: Mapping[str, str]) -> str:
    """Give the key that is named; the usual one goes to the provider itself, and to nobody else."""
    if section.key_env:
        key = environ.get(section.key_env, "")
        if not key:
            raise SettingError(
                f"the environment variable {section.key_env!r} is not set",
                where=f"guards.{name}.key_env",
                hint="set it",
            )
        return key
    return environ.get(scheme.key_env, "") if _is_its_own(section.url, scheme) else ""


def _is_its_own(url: str, scheme: Scheme) -> bool:
    own, asked = urlsplit(scheme.url), urlsplit(url or scheme.url)
    return bool(own.hostname) and (own.scheme, own.hostname) == (asked.scheme, asked.hostname)


def _policy(name: str, file: str) -> str:
    if not file:
        return ""
    try:
        return Path(file).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise SettingError(
            f"cannot read {file!r}: {error}",
            where=f"guards.{name}.policy_file",
            hint="name a text file in UTF-8",
        ) from error
