"""A policy, ready to decide."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from dataclasses import replace
from pathlib import Path

from demur.policy.base import Rule
from demur.policy.course import Course, Courses
from demur.policy.gate import combine, failed_checks
from demur.policy.joining import Whole
from demur.policy.laying import constraints_in
from demur.policy.loading import Loader
from demur.policy.memory import Memory
from demur.policy.overlays import Overlay
from demur.policy.retelling import Retelling, Retold, Scene
from demur.policy.spot import Spot
from demur.policy.states import RuleState, states_of
from demur.policy.version import version_of
from demur.policy.view import Seen
from demur.types import (
    Action,
    Conduct,
    Constraint,
    Context,
    Decision,
    Request,
    Risk,
    Situation,
    Stage,
)

__all__ = ["Policy"]

_KEPT = 4096
_LONGEST = 2000
"""Characters of text in a situation that is remembered; so the memory stays below some 20 MB."""


class Policy:
    """Rules, exceptions and conduct, checked as a whole and compiled; may be used by several threads.

    remember: how many decisions are kept, so that an equal situation is not decided about twice

    >>> policy = Policy.parse("rules: [{id: a.b, when: risk.attack > 0.5, action: refuse}]", name="mine.yaml")
    >>> decision = policy.decide(Risk(stage=Stage.INPUT, attack=0.9))
    >>> str(decision.action), str(decision.observed)
    ('allow', 'refuse')
    """

    def __init__(self, whole: Whole, *, remember: int = _KEPT) -> None:
        self._whole = whole
        self._conduct = whole.conduct
        self._version = version_of(whole)
        self._courses = Courses(whole)
        self._reads = self._courses.reads()
        self._enforces = {stage: self._courses.enforces(stage) for stage in Stage}
        self._memory = Memory(most=remember)
        self._retellings: dict[tuple[tuple[str, ...], Stage, bool], Retelling] = {}

    @classmethod
    def load(cls, path: str | Path) -> Policy:
        """Load the policy at `path` with all that it inherits.

        Raises PolicyError, with file, line and path in it, for anything that is wrong.
        """
        return cls(Loader().file(Path(path)))

    @classmethod
    def parse(cls, text: str, *, name: str, base: str | Path | None = None) -> Policy:
        """Read a policy from its text.

        name: how errors call it, and the policy's name where the text states none
        base: the folder in which the files that it inherits are looked for; None allows built-in ones only
        Raises PolicyError as `load` does.
        """
        return cls(Loader().text(text, name=name, base=None if base is None else Path(base)))

    @classmethod
    def built_in(cls, name: str) -> Policy:
        """Load the built-in policy of that name, one of `BUILT_IN`."""
        return cls(Loader().built_in(name))

    @classmethod
    def default(cls) -> Policy:
        """Load the policy that holds where nobody gives another.

        It observes; only the core, and rules whose measured precision has earned it, are enforced.
        """
        return cls.built_in("default")

    @property
    def name(self) -> str:
        """The policy's name."""
        return self._whole.name

    @property
    def description(self) -> str:
        """What the policy says of itself; "" when nothing."""
        return self._whole.description

    @property
    def version(self) -> str:
        """Hash over everything that can change a decision, inherited rules included: 12 hex digits."""
        return self._version

    @property
    def rules(self) -> tuple[Rule, ...]:
        """All rules, those that are inherited first."""
        return self._whole.rules

    @property
    def conduct(self) -> Conduct:
        """What it says beside its rules."""
        return self._conduct

    @property
    def tests(self) -> Spot | None:
        """The policy's own tests, as they stand in its file; None where there are none."""
        return self._whole.tests

    @property
    def context(self) -> tuple[str, ...]:
        """The context keys that the policy declares, sorted."""
        return self._whole.context

    def lifted_by(self, rule: str) -> frozenset[str]:
        """Give the ids of the rules that the exception `rule` lifts; none for any other rule."""
        return self._whole.reach.get(rule, frozenset())

    @property
    def every_rule(self) -> tuple[Rule, ...]:
        """All rules, those of overlays behind the others."""
        return (*self._whole.rules, *(rule for each in self._whole.overlays for rule in each.rules))

    @property
    def constraints(self) -> tuple[tuple[str, Constraint], ...]:
        """All that answers may be held to, by rules, overlays and their overrides, each with its place."""
        return tuple(constraints_in(self._whole))

    @property
    def time_zone(self) -> str:
        """The name of its time zone; "" where it declares none, which is UTC."""
        return self._whole.zone

    @property
    def overlays(self) -> tuple[str, ...]:
        """Names of its overlays, in the order in which they are laid on."""
        return tuple(overlay.name for overlay in self._whole.overlays)

    def overlay(self, name: str) -> Overlay:
        """Give the overlay of that name; raises KeyError where there is none."""
        return {each.name: each for each in self._whole.overlays}[name]

    @property
    def reads(self) -> frozenset[str]:
        """The facts and the context that its conditions and overlays look at, by dotted name.

        A rule that expires counts as looking at `time.local.date`; no fact of the time changes more often
        than once an hour.
        """
        return self._reads

    def undeclared(self, checks: Iterable[str]) -> tuple[str, ...]:
        """Give those of `checks` of whose failure no file says what it means, so that requests pass then."""
        return tuple(check for check in checks if not self._whole.declares(check))

    def enforces(self, stage: Stage) -> bool:
        """Tell whether anything is enforced at `stage`, under any overlays, failed checks included."""
        checks = (self._conduct.check_default, *self._conduct.checks.values())
        return self._enforces[stage] or any(check.on_error is not Action.ALLOW for check in checks)

    def decide(self, subject: Situation | Risk, context: Context | None = None) -> Decision:
        """Decide; never raises, for a rule that cannot be evaluated has its declared action.

        subject: a situation, or the risk alone
        context: trusted facts by dotted name, beside those of the situation
        Cost: microseconds for a situation that was decided about before, else about 1 us for each rule.
        """
        situation = _situation(subject, context)
        course = self._courses.of(situation)
        seen = course.asked[situation.stage].view.look(situation)
        key: Hashable = seen
        if self._whole.overlays:
            # A decision names the place that overlays looked at, which no other tenant's record may hold.
            key = (course.names, self._courses.looked_at(situation), self._courses.values(situation), seen)
        try:
            known = self._memory.get(key)
        except TypeError:
            # Somebody's context holds a list or a map, which is not to be had but no reason to fail.
            return self._decision(course, seen, situation)
        if known is None:
            known = self._decision(course, seen, situation)
            if seen.length <= _LONGEST:
                self._memory.put(key, known)
        return known

    def states(self, subject: Situation | Risk, context: Context | None = None) -> tuple[RuleState, ...]:
        """Say of every rule what becomes of it, in the policy's order; for explanations, not remembered."""
        situation = _situation(subject, context)
        course = self._courses.of(situation)
        return states_of(course.whole, course.asked[situation.stage], situation)

    def retell(self, scene: Scene, *, observing: bool = False) -> Retold:
        """Decide about what a record holds, or name what it lacks; for replays, not remembered.

        observing: the rules that only observe count as well, for `observed`; otherwise that means nothing
        """
        lacked = frozenset(name for name in self._courses.wanted if not scene.knows(name))
        if lacked:
            return Retold(decision=None, unknown=lacked)
        situation = scene.situation
        stage, course = situation.stage, self._courses.of(scene.placed())
        telling = self._retellings.setdefault(
            (course.names, stage, observing), Retelling(course.asked[stage], observing=observing)
        )
        told = telling.of(scene)
        if told.unknown:
            return Retold(decision=None, unknown=told.unknown)
        decision = combine(
            told.held,
            failed_checks(situation.risk.failed, self._conduct),
            reach=course.whole.reach,
            head=replace(self._head(stage), overlays=course.names),
            category=situation.risk.category,
        )
        return Retold(decision=decision, unknown=frozenset())

    def _head(self, stage: Stage) -> Decision:
        return Decision(
            stage=stage, action=Action.ALLOW, observed=Action.ALLOW, policy=self.name, version=self._version
        )

    def _decision(self, course: Course, seen: Seen, situation: Situation) -> Decision:
        asked = course.asked[situation.stage]
        places = self._courses.values(situation)
        head = replace(
            self._head(situation.stage),
            overlays=course.names,
            read=tuple(sorted({*asked.view.read(seen), *self._courses.looked_at(situation)})),
            wanted=tuple(sorted({*asked.view.wanted, *self._courses.wanted})),
            values=tuple(sorted({*asked.view.values(seen, situation), *places})),
        )
        return combine(
            asked.judge(seen, situation),
            failed_checks(situation.risk.failed, self._conduct),
            reach=course.whole.reach,
            head=head,
            category=situation.risk.category,
        )


def _situation(subject: Situation | Risk, context: Context | None) -> Situation:
    if isinstance(subject, Risk):
        request = Request(messages=(), context=context or {})
        return Situation(stage=subject.stage, risk=subject, request=request)
    if not context:
        return subject
    request = replace(subject.request, context={**subject.request.context, **context})
    return replace(subject, request=request)
