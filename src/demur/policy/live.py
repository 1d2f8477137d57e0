"""A policy that can be changed while it decides: what is in force is one value, replaced as a whole."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from hashlib import blake2b
from threading import Lock

from demur.errors import PolicyError
from demur.policy.policy import Policy
from demur.types import Caller, Conduct, Decision, Request, Role, Situation, Stage

__all__ = ["LivePolicy", "Standing"]

_WHOLE = 2**64
_NOBODY = Caller()


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What is in force.

    current: for everybody, but for those whom `rollout` is tried on
    share: of callers who get `rollout`, in [0, 1]; 0 where there is none
    previous: what was in force before, for a rollback; None at first
    """

    current: Policy
    rollout: Policy | None = None
    share: float = 0.0
    previous: Policy | None = None


class LivePolicy:
    """Decides by what is in force; may be used and changed by several threads.

    A change takes hold between two exchanges: an exchange that asked for `chosen` keeps its version.

    key: secret of the hash that tells who gets a rollout, up to 64 bytes; the same in all processes that
        share their callers. Without one, callers who know the version could find out who gets it.

    >>> rule = "rules: [{id: a, when: risk.attack > 0.5, action: refuse, mode: enforce}]"
    >>> live = LivePolicy(Policy.parse(rule, name="p.yaml"))
    >>> live.change(Policy.parse(rule.replace("0.5", "0.9"), name="p.yaml"))
    True
    >>> live.rollback().rules[0].when
    'risk.attack > 0.5'
    """

    def __init__(self, policy: Policy, *, key: bytes = b"") -> None:
        self._standing, self._key = Standing(current=policy), key
        self._changing = Lock()

    @property
    def standing(self) -> Standing:
        """What is in force now, as one value."""
        return self._standing

    def chosen(self, request: Request, caller: Caller = _NOBODY) -> Policy:
        """Give the version that this caller gets, the same one for as long as nothing is changed.

        Of a rollout, the share is of people, where the caller or `user.id` names one, else of conversations,
        told by their first user message; both within their tenant. Who got it at 5 per cent gets it at 10.
        Cost: 1 us, and 2 us more during a rollout.
        """
        standing = self._standing
        if standing.rollout is None:
            return standing.current
        return (
            standing.rollout
            if self._place(standing.rollout, request, caller) < standing.share
            else standing.current
        )

    def change(self, policy: Policy) -> bool:
        """Put `policy` in force for everybody, and end a rollout; False where it was in force already."""
        return self.put(policy, rollout=None, share=0.0)

    def put(self, policy: Policy, *, rollout: Policy | None, share: float) -> bool:
        """Put both in force at once: `rollout` for a share of callers, in [0, 1], and `policy` for the rest.

        False where that was in force already. Raises PolicyError for a share out of range.
        """
        _check_share(share)
        return self._replaced(lambda standing: _tried(_changed(standing, policy), rollout, share))

    def roll_out(self, policy: Policy, *, share: float) -> bool:
        """Put `policy` in force for a share of callers, in [0, 1]; 1 puts it in force for everybody.

        False where nothing changed. Raises PolicyError for a share out of range.
        """
        _check_share(share)
        if share == 1.0:
            return self.change(policy)
        return self._replaced(lambda standing: _tried(standing, policy, share))

    def end_rollout(self) -> bool:
        """Give everybody the current version again; False where there was no rollout."""
        return self._replaced(lambda standing: replace(standing, rollout=None, share=0.0))

    def rollback(self) -> Policy:
        """End a rollout, or put the version before the current one in force again; give what is in force.

        Raises PolicyError where there is nothing to go back to.
        """
        self._replaced(_rolled_back)
        return self._standing.current

    @property
    def name(self) -> str:
        """The current policy's name."""
        return self._standing.current.name

    @property
    def version(self) -> str:
        """The current policy's version."""
        return self._standing.current.version

    @property
    def reads(self) -> frozenset[str]:
        """What the current policy looks at."""
        return self._standing.current.reads

    @property
    def conduct(self) -> Conduct:
        """What the current policy says beside its rules."""
        return self._standing.current.conduct

    def enforces(self, stage: Stage) -> bool:
        """Tell whether the current policy enforces anything at `stage`."""
        return self._standing.current.enforces(stage)

    def decide(self, situation: Situation) -> Decision:
        """Decide by the version that whoever made the request gets."""
        return self.chosen(situation.request).decide(situation)

    def _place(self, rollout: Policy, request: Request, caller: Caller) -> float:
        tenant = caller.tenant or str(request.context.get("tenant", ""))
        person = caller.person or str(request.context.get("user.id", ""))
        whom = f"p{person}" if person else f"c{_first_words(request)}"
        told = f"{rollout.version}\0{len(tenant)}:{tenant}{whom}".encode("utf-8", "surrogatepass")
        return int.from_bytes(blake2b(told, key=self._key, digest_size=8).digest()) / _WHOLE

    def _replaced(self, change: Callable[[Standing], Standing]) -> bool:
        with self._changing:
            before = self._standing
            self._standing = change(before)
            return self._standing != before


def _first_words(request: Request) -> str:
    return next((message.text for message in request.messages if message.role is Role.USER), "")


def _check_share(share: float) -> None:
    if not 0.0 <= share <= 1.0:
        raise PolicyError(f"a share of {share} is out of range", where="rollout", hint="give 0 to 1")


def _changed(standing: Standing, policy: Policy) -> Standing:
    if policy.version == standing.current.version:
        return standing
    return Standing(current=policy, previous=standing.current)


def _tried(standing: Standing, policy: Policy | None, share: float) -> Standing:
    if policy is None or policy.version == standing.current.version or not share:
        return replace(standing, rollout=None, share=0.0)
    known = standing.rollout
    same = known is not None and known.version == policy.version
    return replace(standing, rollout=known if same else policy, share=share)


def _rolled_back(standing: Standing) -> Standing:
    if standing.rollout is not None:
        return replace(standing, rollout=None, share=0.0)
    if standing.previous is None:
        raise PolicyError(
            f"there is no version before {standing.current.version}",
            where=standing.current.name,
            hint="put the version that is wanted in force",
        )
    return Standing(current=standing.previous, previous=standing.current)
