"""A draft run over what was recorded: whom it would refuse that was answered, and the other way round."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TypeVar

from demur.policy.policy import Policy
from demur.policy.retelling import Retold, Scene
from demur.stats import Rate, rate
from demur.types import Action, Decision, Stage

__all__ = ["Recorded", "Replay", "Share", "replay"]

_Key = TypeVar("_Key")
_REFUSED = (Action.REFUSE, Action.ESCALATE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """An exchange as a record holds it.

    action, rules: what was done, and the rules behind it; None where no policy was asked
    tenant, locale: "" where they were not stated
    version: of the policy that decided, with its name
    scenes: the request, then the reply that counted; a request that was stopped has no reply
    withheld: the reply was refused because the model twice overstepped a constraint
    """

    action: Action | None
    rules: tuple[str, ...] = ()
    tenant: str = ""
    locale: str = ""
    version: str = ""
    scenes: tuple[Scene, ...] = ()
    withheld: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """Of the records that share a name, how many the draft newly refuses or newly lets through."""

    name: str
    refused: Rate
    allowed: Rate


@dataclass(frozen=True, slots=True, kw_only=True)
class Replay:
    """What a draft makes of what was recorded; every rate is among the records that could be replayed.

    draft: name and version
    records: all that were read; undecided: those without a policy's decision, which are not replayed
    unknown: records that could not be replayed, by the names that the draft reads and that they do not hold;
        a record that lacks several counts under each. unreplayed: how many those are together
    refused: refused or escalated by the draft, and not before
    allowed: stopped before, and not by the draft; unseen: those of them whose request was stopped, so that
        nobody has seen the reply, which the draft might still refuse
    turns: how many went from one action to another, those that stayed left out
    rules: for what is newly refused the draft's, for what is newly allowed those that were behind the refusal
    versions: the policies that decided at the time, with how many records
    """

    draft: str
    records: int
    undecided: int
    unreplayed: int
    unknown: Mapping[str, int]
    refused: Rate
    allowed: Rate
    unseen: int
    turns: Mapping[tuple[Action, Action], int]
    rules: tuple[Share, ...]
    tenants: tuple[Share, ...]
    locales: tuple[Share, ...]
    versions: Mapping[str, int]

    @property
    def replayed(self) -> int:
        """How many records the draft decided about."""
        return self.records - self.undecided - self.unreplayed


def replay(draft: Policy, records: Iterable[Recorded], *, observing: bool = False) -> Replay:
    """Decide about each of `records` by `draft`, as far as they hold what it reads.

    records: read once, one after the other
    observing: decide as if every observing rule of the draft were enforced
    Scores are recorded with four decimals, so that a score within 0.00005 of a limit may come out otherwise.
    Cost: about 1 us for each record and rule.
    """
    counts = _Counts()
    for record in records:
        counts.add(record, draft, observing=observing)
    return counts.result(f"{draft.name} {draft.version}")


class _Counts:
    def __init__(self) -> None:
        self._all, self._unknown, self._versions = Counter[str](), Counter[str](), Counter[str]()
        self._turns = Counter[tuple[Action, Action]]()
        self._in = {name: Counter[str]() for name in ("tenant", "locale")}
        self._refused = {name: Counter[str]() for name in ("rule", "tenant", "locale")}
        self._allowed = {name: Counter[str]() for name in ("rule", "tenant", "locale")}

    def add(self, record: Recorded, draft: Policy, *, observing: bool) -> None:
        self._all["records"] += 1
        if record.action is None or not record.scenes:
            self._all["undecided"] += 1
            return
        self._versions[record.version] += 1
        told = _told(record, draft, observing=observing)
        if told.decision is None:
            self._all["unreplayed"] += 1
            self._unknown.update(told.unknown)
            return
        for name, counter in self._in.items():
            counter[getattr(record, name)] += 1
        self._compare(record, told.decision, before=record.action, observing=observing)

    def _compare(self, record: Recorded, done: Decision, *, before: Action, observing: bool) -> None:
        after = _action(done, observing=observing)
        if record.withheld and after is Action.CONSTRAIN and done.stage is Stage.OUTPUT:
            after = Action.REFUSE
        if before is not after:
            self._turns[before, after] += 1
        if after in _REFUSED and before not in _REFUSED:
            self._count("refused", record, by=self._refused, rules=_behind(done, after, observing=observing))
        if before.stops and not after.stops:
            self._count("allowed", record, by=self._allowed, rules=record.rules)
            self._all["unseen"] += record.scenes[-1].situation.stage is Stage.INPUT

    def _count(
        self, what: str, record: Recorded, *, by: Mapping[str, Counter[str]], rules: Iterable[str]
    ) -> None:
        self._all[what] += 1
        by["rule"].update(set(rules))
        by["tenant"][record.tenant] += 1
        by["locale"][record.locale] += 1

    def result(self, draft: str) -> Replay:
        every = self._all
        replayed = every["records"] - every["undecided"] - every["unreplayed"]
        rules = {*self._refused["rule"], *self._allowed["rule"]}
        return Replay(
            draft=draft,
            records=every["records"],
            undecided=every["undecided"],
            unreplayed=every["unreplayed"],
            unknown=_ranked(self._unknown),
            refused=rate(every["refused"], replayed),
            allowed=rate(every["allowed"], replayed),
            unseen=every["unseen"],
            turns=_ranked(self._turns),
            rules=self._shares("rule", dict.fromkeys(rules, replayed)),
            tenants=self._shares("tenant", self._in["tenant"]),
            locales=self._shares("locale", self._in["locale"]),
            versions=_ranked(self._versions),
        )

    def _shares(self, by: str, totals: Mapping[str, int]) -> tuple[Share, ...]:
        refused, allowed = self._refused[by], self._allowed[by]
        names = sorted(totals, key=lambda name: (-refused[name] - allowed[name], name))
        return tuple(
            Share(
                name=name,
                refused=rate(refused[name], totals[name]),
                allowed=rate(allowed[name], totals[name]),
            )
            for name in names
        )


def _told(record: Recorded, draft: Policy, *, observing: bool) -> Retold:
    """Give the strongest decision of the draft, or what it would have to know."""
    decisions: list[Decision] = []
    for scene in record.scenes:
        told = draft.retell(scene, observing=observing)
        if told.decision is None:
            return told
        decisions.append(told.decision)
        if _action(told.decision, observing=observing).stops:
            break
    strongest = max(decisions, key=lambda each: _action(each, observing=observing).strength)
    return Retold(decision=strongest, unknown=frozenset())


def _action(decision: Decision, *, observing: bool) -> Action:
    return decision.observed if observing else decision.action


def _behind(decision: Decision, action: Action, *, observing: bool) -> tuple[str, ...]:
    if not observing:
        return decision.rules
    return tuple(hit.rule for hit in decision.hits if hit.action is action)


def _ranked(counts: Counter[_Key]) -> Mapping[_Key, int]:
    return MappingProxyType(dict(sorted(counts.items(), key=lambda item: (-item[1], str(item[0])))))
