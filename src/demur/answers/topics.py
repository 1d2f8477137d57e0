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
    DECEPTIVE = "deceptive"
    POLICY = "policy"
    SAFETY = "safety"
    UNKNOWN = "unknown"
    VIOLENCE = "violence"
    CBRNE = "cbrne"
    CYBER = "cyber"
    CRIME = "crime"
    CHILD_SAFETY = "child_safety"
    SEXUAL_CRIME = "sexual_crime"
    SEXUAL_CONTENT = "sexual_content"
    HATE = "hate"
    HARASSMENT = "harassment"
    PROFANITY = "profanity"
    PRIVACY = "privacy"
    DEFAMATION = "defamation"
    IP = "ip"
    CIVIC = "civic"
    ADVICE = "advice"
    PROVIDER_PROTECTION = "provider_protection"
    AGENTIC = "agentic"
    DANGEROUS = "dangerous"
    DECEPTION = "deception"
    JAILBREAK = "jailbreak"
    SOCIAL_ENGINEERING = "social_engineering"
    MINORS = "minors"
    """The one who writes is a child or a teenager, and the subject is for adults."""
    MEDICAL = "medical"
    LEGAL = "legal"
    FINANCIAL = "financial"
    CRISIS = "crisis"
    """Somebody may be in danger now, the one who writes or another person."""
    CLARIFICATION = "clarification"
    """A question, before anything is decided."""
    FALSE_PREMISE = "false_premise"
    """The question builds on something that is not so."""
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
    PARTIAL = "partial"
    """Part was answered, and part left out."""
    REPEATED = "repeated"
    """Refused before in the same conversation."""


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
        Topic.FALSE_PREMISE: "💬",
        Topic.PARTIAL: "✂",
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
        Topic.FALSE_PREMISE,
        Topic.MINORS,
        Topic.RECORDING,
        Topic.REDACTION,
    }
)
"""The topics after which the user may always go on, whatever the category."""

_CLOSED = frozenset[str](
    {Topic.ILLEGAL, *(each.value for each in Category if not can_retry(family_of(each)))}
)
"""The topics after which nobody is invited to ask again."""

_OWN: Mapping[Category, Topic] = MappingProxyType(
    {
        Category.SELF_HARM: Topic.CRISIS,
        Category.PROMPT_ATTACK: Topic.JAILBREAK,
        Category.OTHER: Topic.POLICY,
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
        Kind.FALSE_PREMISE: Topic.FALSE_PREMISE,
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
    """Choose the topic: the hint, else the kind's, else the category's own, else the family's.

    A crisis and an attack on the instructions stay what they are, whatever the kind.

    family: the category's where it is not given
    hint: what a rule names, such as `Decision.topic`; taken as it is

    >>> topic_of(category=Category.SELF_HARM), topic_of(kind=Kind.KNOWLEDGE)
    ('crisis', 'knowledge')
    >>> topic_of(family=Family.ILLEGAL, hint="travel_advice")
    'travel_advice'
    """
    if hint:
        return hint
    first = _OWN.get(category) if category else None
    by_kind = _OF_KIND.get(kind) if kind else None
    own = Topic(category.value) if category and not first else None
    return (first or by_kind or own or Topic((family or Family.UNKNOWN).value)).value


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
    if topic in _OPEN:
        return True
    return topic not in _CLOSED and (category is None or can_retry(family_of(category)))
