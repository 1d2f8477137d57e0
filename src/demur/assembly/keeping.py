"""Keeps the policy in force as its file says: looks for changes, and stays with what worked."""

from __future__ import annotations

import hashlib
import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from demur.assembly.policy import load
from demur.assembly.releases import check_version, read_release, source_of
from demur.errors import DemurError
from demur.policy import LivePolicy, Policy
from demur.policy.loading import Loader

__all__ = ["KeeperHealth", "PolicyKeeper"]

_LOG = logging.getLogger("demur.policy")
_HUNDRED = 100
_Stamp = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class KeeperHealth:
    """How the keeping fares.

    name, version: of the current policy
    rollout: the version of a rollout, "" for none; share: of callers, in [0, 1]
    reloads: how often something else was put in force; failures: how often that could not be done
    error: what was wrong the last time; "" where the last look was well
    """

    name: str
    version: str
    rollout: str
    share: float
    reloads: int
    failures: int
    error: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Plan:
    """What the files want to be in force."""

    current: Policy
    rollout: Policy | None
    share: float


def _nothing(policy: Policy) -> None:
    """Find nothing wrong."""


class PolicyKeeper:
    """Loads a policy, keeps it in force, and puts its changes in force as a whole.

    source: name of a built-in policy or path of a file; None takes the default
    release: path of a release file, which takes the place of `source`
    key: see `LivePolicy`
    check: raises PolicyError for a version that cannot be used here
    on_problem: told of a change that cannot be used, while what was in force stays in force; by default it is
        logged at ERROR as `demur.policy`
    Raises PolicyError where the first version cannot be used: then nothing is in force.
    """

    def __init__(
        self,
        source: str | Path | None = None,
        *,
        release: Path | None = None,
        key: bytes = b"",
        check: Callable[[Policy], None] = _nothing,
        on_problem: Callable[[DemurError], None] | None = None,
    ) -> None:
        self._source, self._release, self._check = source, release, check
        self._on_problem = on_problem or _logged
        self._loading = threading.Lock()
        self._files: frozenset[Path] = frozenset()
        self._reloads = self._failures = 0
        self._error = ""
        self._known_before: tuple[Policy, ...] = ()
        plan = self._planned()
        self.live = LivePolicy(plan.current, key=key)
        self._put(plan)
        self._taken = self._waiting = self._stamp()
        self._asked, self._stopping = threading.Event(), False
        self._thread: threading.Thread | None = None

    @property
    def health(self) -> KeeperHealth:
        """How it fares now."""
        standing = self.live.standing
        return KeeperHealth(
            name=standing.current.name,
            version=standing.current.version,
            rollout=standing.rollout.version if standing.rollout else "",
            share=standing.share,
            reloads=self._reloads,
            failures=self._failures,
            error=self._error,
        )

    def reload(self) -> bool:
        """Read everything now, and put it in force; False where that is the same as before.

        Raises PolicyError for what cannot be used; what was in force stays in force, and that is counted.
        """
        with self._loading:
            return self._reloaded()

    def look(self) -> bool:
        """Look whether a file has changed, and put it in force once two looks in a row saw the same.

        So a file that is still being written is not taken. True where something else is in force now.
        Never raises: what cannot be used is told to `on_problem`, once for each state of the files.
        """
        with self._loading:
            seen = self._stamp()
            settled, self._waiting = seen == self._waiting, seen
            if seen == self._taken or not settled:
                return False
            try:
                return self._reloaded()
            except DemurError as error:
                self._on_problem(error)
                return False

    def ask(self) -> None:
        """Have the watching thread reload at once; safe to call from a signal's handler."""
        self._asked.set()

    def watch(self, seconds: float) -> None:
        """Look every `seconds` from a thread of its own until `close`; 0 looks only when it is asked to."""
        if self._thread is None:
            self._thread = threading.Thread(
                target=self._watch, args=(seconds or None,), name="demur-policy", daemon=True
            )
            self._thread.start()

    def close(self) -> None:
        """Stop watching; more than one call does no harm."""
        self._stopping = True
        self._asked.set()
        if self._thread is not None:
            self._thread.join()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _watch(self, seconds: float | None) -> None:
        while True:
            asked = self._asked.wait(seconds)
            self._asked.clear()
            if self._stopping:
                return
            if not asked:
                self.look()
                continue
            try:
                self.reload()
            except DemurError as error:
                self._on_problem(error)

    def _reloaded(self) -> bool:
        before = self._stamp()
        try:
            plan = self._planned()
        except DemurError as error:
            self._failures += 1
            self._error = str(error)
            # What the failed attempt looked for is watched as well, so that a missing file is noticed.
            self._taken = self._waiting = self._stamp()
            raise
        changed = self._put(plan)
        self._reloads += changed
        self._error = ""
        # A file that changed while it was read is looked at once more.
        self._taken = before if self._files == frozenset(Path(path) for path, _ in before) else self._stamp()
        return changed

    def _planned(self) -> _Plan:
        loader = Loader()
        try:
            if self._release is None:
                return _Plan(
                    current=self._checked(load(self._source, loader=loader)), rollout=None, share=0.0
                )
            return self._released(self._release, loader)
        finally:
            self._files = frozenset(loader.files | ({self._release} if self._release else set()))

    def _released(self, path: Path, loader: Loader) -> _Plan:
        release = read_release(path)
        versions = [release.current, *([release.rollout] if release.rollout else [])]
        policies = []
        for version in versions:
            found = self._checked(load(source_of(path, version), loader=loader))
            check_version(found, version, path=path)
            policies.append(found)
        rollout = policies[1] if release.rollout else None
        return _Plan(current=policies[0], rollout=rollout, share=(release.share or 0.0) / _HUNDRED)

    def _checked(self, policy: Policy) -> Policy:
        self._check(policy)
        return self._known(policy)

    def _known(self, policy: Policy) -> Policy:
        """Give the same object for a version that is in force already, with what it remembers."""
        return next((each for each in self._known_before if each.version == policy.version), policy)

    def _put(self, plan: _Plan) -> bool:
        changed = self.live.put(plan.current, rollout=plan.rollout, share=plan.share)
        standing = self.live.standing
        every = (standing.current, standing.rollout, standing.previous)
        self._known_before = tuple(each for each in every if each is not None)
        return changed

    def _stamp(self) -> _Stamp:
        return tuple((str(path), _hash(path)) for path in sorted(self._files))


def _hash(path: Path) -> str:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError as error:
        return type(error).__name__


def _logged(error: DemurError) -> None:
    _LOG.error("the changed policy cannot be used, what was in force stays in force: %s", error)
