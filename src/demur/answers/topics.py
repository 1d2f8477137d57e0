"""What the user is told about, and how a decision or refusal leads there."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from demur.types import Action, Category, Decision, Family, Kind, can_retry, family_of

__all__ = ["CONTACTS", "ICONS", "Topic", "may_retry", "topic_of", "topic_of_decision"]


class Topic(StrEnum):
    """The topics that there are words for; a folder of one's own may add others."""

    HARMFUL = "harmful"
    ILLEGAL = "illegal"
    PRIVACY = "privacy"
    DECEPTIVE = "deceptive"
    POLICY = "policy"
    SAFETY = "safety"
    UNKNOWN = "unknown"
    JAILBREAK = "jailbreak"
    SOCIAL_ENGINEERING = "social_engineering"
    HARASSMENT = "harassment"
    CRISIS = "crisis"
    """Somebody may be in danger now, the one who writes or another person."""
    CLARIFICATION = "clarification"
    """A question, before anything is decided."""
    ESCALATED = "escalated"
    """A person will look at it; what the user gets meanwhile."""
    CAPABILITY = "capability"
    KNOWLEDGE = "knowledge"
    OPINION = "opinion"
    UNAVAILABLE = "unavailable"
    """Something of ours failed, and nothing is wrong with the request."""
    CODE = "code"
    """Code that would harm others; what else can be done with code."""
    LIKENESS = "likeness"
    """An image of a real person, or one in the style of a named artist."""
    RECORDING = "recording"
    """A recording of other people, who have to agree first."""
    REDACTION = "redaction"
    """A transcript or an image with personal data in it, which has to be taken out first."""


ICONS: Mapping[str, str] = MappingProxyType(
    {
        Topic.CRISIS: "💛",
        Topic.CLARIFICATION: "💬",
        Topic.ESCALATED: "👤",
        Topic.CAPABILITY: "🧰",
        Topic.KNOWLEDGE: "📚",
        Topic.OPINION: "⚖",
        Topic.UNAVAILABLE: "🔧",
        Topic.PRIVACY: "🔒",
        Topic.RECORDING: "🎙",
        Topic.REDACTION: "🔒",
        Topic.UNKNOWN: "💬",
    }
)
"""The pictograph of a topic; those that are left out have 🛡."""

CONTACTS: Mapping[str, str] = MappingProxyType({Topic.CRISIS: "https://findahelpline.com"})
"""The link that a topic carries where the caller gives none."""

_OPEN = frozenset[str](
    {
        Topic.CRISIS,
        Topic.CLARIFICATION,
        Topic.ESCALATED,
        Topic.CAPABILITY,
        Topic.KNOWLEDGE,
        Topic.OPINION,
        Topic.UNAVAILABLE,
        Topic.RECORDING,
        Topic.REDACTION,
    }
)
"""The topics after which the user may always go on, whatever the category."""

_OWN: Mapping[Category, Topic] = MappingProxyType(
    {
        Category.SELF_HARM: Topic.CRISIS,
        Category.HARASSMENT: Topic.HARASSMENT,
        Category.PROMPT_ATTACK: Topic.JAILBREAK,
    }
)
_OF_ACTION: Mapping[Action, Topic] = MappingProxyType(
    {Action.ESCALATE: Topic.ESCALATED, Action.CLARIFY: Topic.CLARIFICATION}
)
_FAILED_CHECK = "check."
_OF_KIND: Mapping[Kind, Topic] = MappingProxyType(
    {
        Kind.CAPABILITY: Topic.CAPABILITY,
        Kind.KNOWLEDGE: Topic.KNOWLEDGE,
        Kind.CLARIFICATION: Topic.CLARIFICATION,
        Kind.FALSE_PREMISE: Topic.CLARIFICATION,
        Kind.OPINION: Topic.OPINION,
    }
)


def topic_of(
    *,
    category: Category | None = None,
    family: Family | None = None,
    kind: Kind | None = None,
    hint: str = "",
) -> str:
    """Choose the topic: the hint, else the category's own, else the kind's, else the family's.

    family: the category's where it is not given
    hint: what a rule names, such as `Decision.topic`; taken as it is

    >>> topic_of(category=Category.SELF_HARM), topic_of(kind=Kind.KNOWLEDGE)
    ('crisis', 'knowledge')
    >>> topic_of(family=Family.ILLEGAL, hint="travel_advice")
    'travel_advice'
    """
    if hint:
        return hint
    own = _OWN.get(category) if category else None
    by_kind = _OF_KIND.get(kind) if kind else None
    return (own or by_kind or Topic((family or family_of(category)).value)).value


def topic_of_decision(decision: Decision) -> str:
    """Choose the topic of the answer to `decision`, whose action stops.

    The rule's own topic comes first.  A crisis stays one whatever is done; an escalation is told as such, a
    question as such, and where nothing but failed checks stands behind the action, nobody is told no.
    """
    topic = topic_of(category=decision.category, hint=decision.topic)
    if decision.topic or topic == Topic.CRISIS:
        return topic
    if decision.action in _OF_ACTION:
        return _OF_ACTION[decision.action].value
    failed = bool(decision.rules) and all(rule.startswith(_FAILED_CHECK) for rule in decision.rules)
    return Topic.UNAVAILABLE.value if failed else topic


def may_retry(topic: str, category: Category | None) -> bool:
    """Tell whether the user may be invited to ask again: not where the law stands against it.

    >>> may_retry("safety", None), may_retry("safety", Category.CYBER), may_retry("crisis", Category.CRIME)
    (True, False, True)
    """
    return topic in _OPEN or (topic != Topic.ILLEGAL and (category is None or can_retry(family_of(category))))
