"""What is done about a request or a reply, by which rules, and under which policy."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import Protocol

from demur.types.action import Action
from demur.types.cascade import Breaker, Cascade, When
from demur.types.category import Category
from demur.types.constraint import Constraint
from demur.types.finding import Finding
from demur.types.request import Request
from demur.types.risk import Risk, Severity
from demur.types.vocabulary import Kind, Retry, Stage

__all__ = [
    "CheckConduct",
    "Conduct",
    "Decider",
    "Decision",
    "Fallback",
    "History",
    "Mode",
    "OwnRefusals",
    "RuleHit",
    "Situation",
    "Tag",
    "Transform",
]


class Tag(StrEnum):
    """What else a rule asks for, beside its action."""

    WARN = "warn"
    REVIEW = "review"
    """Answer now; a person looks later."""


class Transform(StrEnum):
    """What is changed in a reply that may go on, from the weakest to the strongest."""

    MASK = "mask"
    """A placeholder such as `[secret]` takes the place of the words that a check points at."""
    REPLACE = "replace"
    """An answer of ours takes the place of the whole reply."""


class Mode(StrEnum):
    """How far a rule goes."""

    ENFORCE = "enforce"
    OBSERVE = "observe"
    """Noted in the decision and the record, and nothing is changed."""
    OFF = "off"


class OwnRefusals(StrEnum):
    """What becomes of a refusal in the model's own words."""

    UNCHANGED = "unchanged"
    MARK = "mark"
    """The words stay, and move to where the provider's own refusals stand."""
    IMPROVE = "improve"
    """An answer of ours takes the place of those that the lint finds fault with."""
    REWRITE = "rewrite"
    """An answer of ours takes their place."""


class Fallback(StrEnum):
    """The ceiling: which other model may be asked after this one refused, from the lowest to the highest."""

    NEVER = "never"
    AS_STRICT = "as_strict"
    """One that the operator vouches for as refusing no less."""
    ANY = "any"
    """A laxer one too; only a rule that names its category may say so."""

    def allows(self, *, laxer: bool) -> bool:
        """Tell whether another model may be asked.

        laxer: whether that model may refuse less than the one that refused
        """
        return self is Fallback.ANY or (self is Fallback.AS_STRICT and not laxer)


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckConduct:
    """What is declared of one check.

    on_error: what is done when it raises or takes too long
    timeout: seconds it may take, in a thread of its own; None trusts it to be quick and runs it at once
    at_most: calls of it under way at once; others wait for their turn as long as `timeout` lets them, and
        fail at once where there is none. None: as many as come
    price: of a call, in the currency of the cascade
    """

    on_error: Action = Action.ALLOW
    timeout: float | None = None
    when: When = When.ALWAYS
    at_most: int | None = None
    breaker: Breaker | None = None
    price: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Conduct:
    """What a policy says beside its rules.

    max_retries: how often a reply that refuses may be asked for again, where its cause lets that help
    clarification: the instruction that such another call carries
    beside: request checks run beside the model's call, whose reply is held until they have passed
    checks: what is declared of each check, by name; `check_default` holds for all others
    keep_days: days that the text of an escalated item is kept, masked and encrypted
    """

    max_retries: int = 0
    clarification: str = ""
    own_refusals: OwnRefusals = OwnRefusals.UNCHANGED
    beside: bool = False
    checks: Mapping[str, CheckConduct] = field(default_factory=lambda: MappingProxyType({}))
    check_default: CheckConduct = field(default_factory=CheckConduct)
    keep_days: int = 30
    cascade: Cascade = field(default_factory=Cascade)

    def of(self, check: str) -> CheckConduct:
        """Give what is declared of the check of that name."""
        return self.checks.get(check, self.check_default)


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """What became of the earlier turns of a conversation.

    refusals: how many of the earlier replies refused, by kind; kinds without any are left out
    """

    refusals: Mapping[Kind, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """Everything a policy may decide on.

    risk: of the request at stage INPUT, of the reply at stage OUTPUT; its `failed` names failed checks
    request_risk: at stage OUTPUT, what was judged of the request; None where nobody judged it
    finding: what the reply is, at stage OUTPUT
    history: what became of earlier turns; None where nobody counted
    at: when this is, in seconds since the Unix epoch; None where nobody said, for policies read no clock
    """

    stage: Stage
    risk: Risk
    request: Request
    request_risk: Risk | None = None
    finding: Finding | None = None
    history: History | None = None
    at: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleHit:
    """A rule whose condition held, or that could not be evaluated.

    rule: its id; `check.<name>` for a check that failed
    reason: the rationale, for operators
    severity: how bad the rule's author holds it to be; NONE where the rule states none
    error: why it could not be evaluated, its declared failure action counting instead; "" otherwise
    """

    rule: str
    action: Action
    mode: Mode
    category: Category | None = None
    tags: frozenset[Tag] = frozenset()
    reason: str = ""
    error: str = ""
    severity: Severity = Severity.NONE


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What is done, and why.

    action: what is enforced
    observed: what would be enforced if every observing rule were
    version: hash of the whole policy, inherited rules included: 12 hex digits
    hits: every rule that held, those that were lifted left out, the strongest first
    lifted: ids of rules that an exception lifted
    topic: which answer the user gets; "" lets the category choose
    constraint: what the answer is held to, where the action is CONSTRAIN
    transform: what is changed in the reply, where the action is CONSTRAIN and no instruction would help
    masks: ids and globs of the checks' own rules, whose words a transform is about
    retry: what may be done next, where a rule states it; None leaves it to the category
    fallback: the lowest ceiling of the enforced rules that held; None where none states one, so that a
        refusal for safety goes to no laxer model
    laxer_for: categories of the rules that state the ceiling `any`, for which a laxer model may be asked
    overlays: names of the policy's overlays that held for this situation, in the order they were laid on
    read: dotted names of the context that conditions looked at, sorted
    wanted: names of all that conditions look at beside risk and finding, there or not, sorted; `user.*` is
        everything below `user`
    values: of what is wanted, by name and as JSON: what was there and may be kept; never an id, never text
    """

    stage: Stage
    action: Action
    observed: Action
    policy: str
    version: str
    hits: tuple[RuleHit, ...] = ()
    lifted: tuple[str, ...] = ()
    category: Category | None = None
    tags: frozenset[Tag] = frozenset()
    topic: str = ""
    constraint: Constraint = field(default_factory=Constraint)
    transform: Transform | None = None
    masks: tuple[str, ...] = ()
    retry: Retry | None = None
    fallback: Fallback | None = None
    laxer_for: frozenset[Category] = frozenset()
    overlays: tuple[str, ...] = ()
    read: tuple[str, ...] = ()
    wanted: tuple[str, ...] = ()
    values: tuple[tuple[str, str], ...] = ()

    @property
    def rules(self) -> tuple[str, ...]:
        """Ids of the rules behind `action`; empty when nothing is enforced."""
        enforced = (hit for hit in self.hits if hit.mode is Mode.ENFORCE and hit.action is self.action)
        return tuple(hit.rule for hit in enforced) if self.action is not Action.ALLOW else ()

    def explain(self) -> str:
        """Say in plain words, for operators, what is done and by which rules.

        >>> decision = Decision(
        ...     stage=Stage.INPUT,
        ...     action=Action.ALLOW,
        ...     observed=Action.ALLOW,
        ...     policy="default",
        ...     version="0123456789ab",
        ... )
        >>> print(decision.explain())
        allow at input, by policy default 0123456789ab
          no rule held
        """
        laid = f" with {', '.join(self.overlays)}" if self.overlays else ""
        head = f"{self.action} at {self.stage}, by policy {self.policy} {self.version}{laid}"
        lines = [f"  {hit.mode} {hit.action}: {hit.rule}{_because(hit)}" for hit in self.hits]
        lines += [f"  lifted: {rule}" for rule in self.lifted]
        lines += [f"  held to: {part}" for part in self.constraint.told]
        return "\n".join([head, *(lines or ["  no rule held"])])


def _because(hit: RuleHit) -> str:
    told = "; ".join(filter(None, (hit.severity if hit.severity is not Severity.NONE else "", hit.reason)))
    reason = f" ({told})" if told else ""
    return f"{reason}; could not be evaluated: {hit.error}" if hit.error else reason


class Decider(Protocol):
    """A policy, ready to decide."""

    @property
    def conduct(self) -> Conduct:
        """What it says beside its rules."""
        ...

    @property
    def reads(self) -> frozenset[str]:
        """The facts and the context that it looks at, by dotted name, such as `history.refusals`.

        Whoever remembers its decisions has to tell situations apart by all of these.
        """
        ...

    def enforces(self, stage: Stage) -> bool:
        """Tell whether anything is enforced at `stage`; where nothing is, a stream need not be held."""
        ...

    def decide(self, situation: Situation) -> Decision:
        """Decide; never raises, for a rule that cannot be evaluated has its declared action."""
        ...
