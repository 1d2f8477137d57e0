"""How risky a request or a reply is, by whom it was judged, and where that shows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import Protocol

from demur.types.attachments import Attachment
from demur.types.category import Category
from demur.types.request import Request
from demur.types.run import Run, RunState
from demur.types.signal import Verdict
from demur.types.vocabulary import Stage

__all__ = ["Assessor", "Risk", "RiskSpan", "Severity", "Subject"]

_NO_SCORES: Mapping[Category, float] = MappingProxyType({})


class Severity(StrEnum):
    """How bad it would be if the worst reading were true."""

    NONE = "none"
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """What is judged: a request, or a reply in the light of its request.

    stage: INPUT judges the request, OUTPUT the reply
    reply: usable text of the reply; "" at stage INPUT
    attachments: what the reply holds beside its words, such as generated images
    """

    stage: Stage
    request: Request
    reply: str = ""
    attachments: tuple[Attachment, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RiskSpan:
    """A stretch of text that shows the risk.

    message: index of the message in the request; -1 means the reply
    start, end: offsets in characters of that text, 0 <= start <= end
    rule: id of the rule or tier that saw it
    source: whose words they are, as `Message.origin` says it, or `reply`; of a copy, what it is a copy of;
        of words in an attachment, which one, such as `image:0`, and the offsets are in those words; "" where
        the tier does not say
    """

    message: int
    start: int
    end: int
    rule: str
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Risk:
    """The judgement of one tier, or of several summed up.

    harmful: in [0, 1], that what is asked or said is harmful
    attack: in [0, 1], that somebody tries to turn the model against its instructions
    crisis: somebody may be in danger now, the one who writes or another person
    categories: score in [0, 1] by category; those without a score are left out
    rules: ids of the rules that hit in the turn under judgement, sorted
    past: ids of the rules that hit only in earlier turns, which were dealt with in their time; never scored
    excused: ids of the rules that would hit, but for what is vouched for of the user or the purpose
    ran: the tiers that looked, in order
    failed: those that raised or took too long, whose silence means nothing
    runs: what became of each check that was due; says how it was judged and not what, so that judgements
        are equal without it
    verdicts: what guard models and moderation APIs among them said, in their own labels
    unscreened: what a tier was to look at and could not, each as tier, message, source and reason, such as
        `ocr 2 image:0 address`
    """

    stage: Stage
    harmful: float = 0.0
    attack: float = 0.0
    crisis: bool = False
    categories: Mapping[Category, float] = field(default_factory=lambda: _NO_SCORES)
    severity: Severity = Severity.NONE
    rules: tuple[str, ...] = ()
    past: tuple[str, ...] = ()
    excused: tuple[str, ...] = ()
    spans: tuple[RiskSpan, ...] = ()
    ran: tuple[str, ...] = ()
    failed: tuple[str, ...] = ()
    runs: tuple[Run, ...] = field(default=(), compare=False)
    verdicts: tuple[Verdict, ...] = ()
    unscreened: tuple[str, ...] = ()

    @property
    def category(self) -> Category | None:
        """The category with the highest score, the first by name among equals; None without scores.

        >>> Risk(stage=Stage.INPUT, categories={Category.CYBER: 0.9, Category.CRIME: 0.4}).category
        <Category.CYBER: 'cyber'>
        """
        return max(sorted(self.categories), key=self.categories.__getitem__, default=None)

    @property
    def skipped(self) -> tuple[str, ...]:
        """The checks that were due and not asked, or let go, as the cascade says."""
        return tuple(run.check for run in self.runs if run.state is RunState.SKIPPED)

    @property
    def sources(self) -> tuple[str, ...]:
        """Whose words show it, sorted, such as `user` and `tool:search`.

        >>> span = RiskSpan(message=2, start=0, end=4, rule="override.ignore", source="tool:search")
        >>> Risk(stage=Stage.INPUT, spans=(span,)).sources
        ('tool:search',)
        """
        return tuple(sorted({span.source for span in self.spans if span.source}))


class Assessor(Protocol):
    """Anything that can judge a request or a reply."""

    def assess(self, subject: Subject) -> Risk:
        """Judge `subject`; may raise, and whoever asked declares what that means."""
        ...
