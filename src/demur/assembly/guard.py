"""Guards for programs, with the built-in parts behind them."""

from __future__ import annotations

import asyncio
import time
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Literal, Self, cast
from uuid import uuid4

from demur.assembly.alternatives import finder
from demur.assembly.constraining import check_sources, masks_of, retrievers_of
from demur.assembly.guarding import checks as checks_of
from demur.assembly.guards import guard_check
from demur.assembly.keeping import KeeperHealth, PolicyKeeper
from demur.assembly.linting import faults
from demur.assembly.policy import policy as policy_of
from demur.assembly.program import GuardSettings
from demur.assembly.reading import detector_of, reader_of
from demur.assembly.settings import AnswersSection, ReadingSection, RiskSection, Settings
from demur.assembly.speaking import words_of
from demur.assembly.trials import trials_of
from demur.errors import SettingError
from demur.guard import DecisionCache, GuardParts, Speech
from demur.guard import client as guards
from demur.guard.findings import Detector
from demur.guard.given import has, try_that
from demur.policy import Policy
from demur.types import Decider, Finder, RecordSink

__all__ = ["AsyncGuard", "Guard", "GuardSettings"]


_USUAL = GuardSettings()
_SOURCES = "GuardSettings(sources=...)"
_TRIALS = "GuardSettings(trials=...)"


class _Kept:
    """What guards can do whose policy they keep in force themselves; safe for threads."""

    _keeper: PolicyKeeper | None
    _settings: GuardSettings

    def reload(self) -> bool:
        """Read the policy's files again and put them in force; False where they say what they said before.

        Exchanges under way keep their version. Raises PolicyError for files that cannot be used, and what was
        in force stays in force; SettingError where the guard was given a policy of yours.
        """
        return _kept(self._keeper).reload()

    def roll_out(self, policy: str | Path | Policy, *, share: float) -> bool:
        """Try `policy` on a share of callers, in [0, 1], always the same ones; 1 puts it in force for all.

        False where nothing changed. Raises PolicyError and SettingError as `reload` does.
        """
        tried = policy if isinstance(policy, Policy) else policy_of(policy)
        check_sources(tried, self._settings.sources, where=_SOURCES)
        return _kept(self._keeper).live.roll_out(tried, share=share)

    def rollback(self) -> str:
        """End a rollout, or put the version before the current one in force; give the version in force now.

        The files stay as they are, and are not read again before they change or `reload` is called.
        Raises PolicyError where there is nothing to go back to, SettingError as `reload` does.
        """
        return _kept(self._keeper).live.rollback().version

    @property
    def policy_health(self) -> KeeperHealth:
        """Which version is in force, and how its changes went; raises SettingError as `reload` does."""
        return _kept(self._keeper).health


class Guard(_Kept, guards.Guard):
    """Guards your own client: judges, decides, calls, reads, judges again, answers, and keeps a record.

    client: an `openai` or `anthropic` client, or any function of a list of messages that gives a reply
    policy: name of a built-in policy, path of a file, or a policy; None takes the default
    refusals: how a refusal comes back where a call does not say: as a Result, or raised as RefusalError
    settings: everything else
    Safe for threads. With a ledger, close it, or use it as a context manager: what waits is written then.
    Raises SettingError for a client that nobody can call, PolicyError, RiskRuleError and TemplateError for
    what cannot be used, LedgerError for a ledger that cannot be opened.

    >>> guard = Guard(lambda messages: "Two hours by train.")
    >>> guard.chat("How far is it to the sea?").text
    'Two hours by train.'
    """

    def __init__(
        self,
        client: object,
        *,
        policy: str | Path | Decider | None = None,
        refusals: Literal["result", "raise"] = "result",
        settings: GuardSettings = _USUAL,
    ) -> None:
        self._keeper = _keeper(policy, settings)
        parts, options = _parts(_decider(policy, self._keeper), settings), _options(refusals, settings)
        super().__init__(client, parts=parts, detect=_detector(settings).detect, options=options)
        self._settings = settings
        _watch(self._keeper, settings.watch)

    def close(self) -> None:
        """Write what waits for the ledger that this guard opened; more than one call does no harm.

        A sink of yours stays open. Raises LedgerError when records could not be written.
        """
        _stop(self._keeper)
        _close(self._settings, self._options.sink)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncGuard(_Kept, guards.AsyncGuard):
    """Does what `Guard` does with `await`, and never holds the event loop.

    client: an async `openai` or `anthropic` client, an async function, or one without `await`, which is then
        called in a thread
    The other parameters are those of `Guard`.
    """

    def __init__(
        self,
        client: object,
        *,
        policy: str | Path | Decider | None = None,
        refusals: Literal["result", "raise"] = "result",
        settings: GuardSettings = _USUAL,
    ) -> None:
        self._keeper = _keeper(policy, settings)
        parts, options = _parts(_decider(policy, self._keeper), settings), _options(refusals, settings)
        super().__init__(client, parts=parts, detect=_detector(settings).detect, options=options)
        self._settings = settings
        _watch(self._keeper, settings.watch)

    async def aclose(self) -> None:
        """Do what `Guard.close` does."""
        await asyncio.to_thread(_stop, self._keeper)
        await asyncio.to_thread(_close, self._settings, self._options.sink)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()


def _keeper(policy: str | Path | Decider | None, settings: GuardSettings) -> PolicyKeeper | None:
    """Give what keeps the policy in force; None where it is the program's own."""
    hint = "give `GuardSettings(...)`"
    try_that(isinstance(settings, GuardSettings), settings, where="Guard(settings=...)", hint=hint)
    is_policy = policy is None or isinstance(policy, str | Path) or has(policy, "decide")
    hint = "give the name of a built-in policy, the path of a file, or a `Policy`"
    try_that(is_policy, policy, where="Guard(policy=...)", hint=hint)
    release = None if settings.release is None else Path(settings.release)
    if policy is not None and not isinstance(policy, str | Path):
        if release is not None:
            raise SettingError(
                "both a policy and a release are given", where="GuardSettings", hint="give one of them"
            )
        return None
    tell = settings.on_failure
    return PolicyKeeper(
        policy,
        release=release,
        check=partial(check_sources, sources=settings.sources, where=_SOURCES),
        on_problem=None if tell is None else lambda error: tell("policy", error),
    )


def _decider(policy: str | Path | Decider | None, keeper: PolicyKeeper | None) -> Decider:
    return keeper.live if keeper is not None else cast("Decider", policy)


def _kept(keeper: PolicyKeeper | None) -> PolicyKeeper:
    if keeper is None:
        raise SettingError(
            "this guard was given a policy, not a file", where="Guard", hint="change that policy yourself"
        )
    return keeper


def _watch(keeper: PolicyKeeper | None, seconds: float) -> None:
    if keeper is not None and seconds:
        keeper.watch(seconds)


def _stop(keeper: PolicyKeeper | None) -> None:
    if keeper is not None:
        keeper.close()


def _parts(policy: Decider, settings: GuardSettings) -> GuardParts:
    answers = _answers(settings)
    built_in = checks_of(Settings(risk=RiskSection(rules=str(settings.rules or ""))))
    retrievers = retrievers_of(settings.sources)
    check_sources(policy, retrievers, where=_SOURCES)
    asked = [guard_check(name, section) for name, section in settings.guards.items()]
    words = words_of(answers, settings.variables)
    return GuardParts(
        policy=policy,
        checks=(*built_in, *settings.checks, *asked),
        composer=words,
        clock=time.time,
        timer=time.perf_counter,
        new_id=lambda: f"rec_{uuid4().hex}",
        contact=settings.contact,
        appeal=settings.appeal,
        retrievers=retrievers,
        masks=masks_of(settings.masks),
        cache=DecisionCache(entries=settings.cache_entries) if settings.cache_entries else None,
        speech=Speech(
            manner=settings.manner,
            locale=settings.locale,
            finder=_finder(settings.finder),
            lint=faults,
            writer=settings.writer,
            trials=trials_of(settings.trials, words=words, where=_TRIALS),
        ),
    )


def _finder(given: Finder | str | Path | None) -> Finder:
    """Give what finds alternatives; a path is that of a catalogue."""
    if given is None or isinstance(given, str | Path):
        return finder(AnswersSection(catalogue=str(given or "")))
    return given


def _answers(settings: GuardSettings) -> AnswersSection:
    return AnswersSection(folder=str(settings.words or ""), contact=settings.contact, appeal=settings.appeal)


def _detector(settings: GuardSettings) -> Detector:
    section = ReadingSection(
        learned=",".join(str(path) for path in settings.learned), tuning=str(settings.tuning or "")
    )
    if settings.reader is None:
        return detector_of(section)
    return Detector(reader=reader_of(settings.reader, learned=section.learned, tuning=section.tuning))


def _options(refusals: Literal["result", "raise"], settings: GuardSettings) -> guards.GuardOptions:
    options = guards.GuardOptions(
        on_refusal=tuple(settings.on_refusal),
        refusals=refusals,
        provider=settings.provider,
        fallbacks=tuple(settings.fallbacks),
    )
    if settings.on_failure is not None:
        options = replace(options, on_failure=settings.on_failure)
    # Last, since it may open a database, which nobody would close if anything else was wrong.
    return replace(options, sink=_sink(settings))


def _sink(settings: GuardSettings) -> RecordSink | None:
    if settings.ledger is None:
        return settings.sink
    if settings.sink is not None:
        raise SettingError(
            "both a sink and a ledger are given", where="GuardSettings", hint="give the one that is wanted"
        )
    # The database belongs to an extra, and most programs give a sink or none.
    from demur.assembly.records import open_writer  # noqa: PLC0415 - as said above

    return open_writer(settings.ledger)


def _close(settings: GuardSettings, sink: object) -> None:
    close = getattr(sink, "close", None)
    if settings.ledger is not None and callable(close):
        close()
