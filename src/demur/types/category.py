"""Harm categories, their coarse families, and whether a user may try again."""

from __future__ import annotations

from enum import StrEnum

__all__ = ["Category", "Family", "can_retry", "category_of", "family_of"]


class Category(StrEnum):
    """The merged harm ids: 20 of the crosswalk, its umbrella `dangerous`, and `deception`."""

    VIOLENCE = "violence"
    CBRNE = "cbrne"
    CYBER = "cyber"
    CRIME = "crime"
    CHILD_SAFETY = "child_safety"
    SEXUAL_CRIME = "sexual_crime"
    SEXUAL_CONTENT = "sexual_content"
    SELF_HARM = "self_harm"
    HATE = "hate"
    HARASSMENT = "harassment"
    PROFANITY = "profanity"
    PRIVACY = "privacy"
    DEFAMATION = "defamation"
    IP = "ip"
    CIVIC = "civic"
    ADVICE = "advice"
    PROMPT_ATTACK = "prompt_attack"
    PROVIDER_PROTECTION = "provider_protection"
    AGENTIC = "agentic"
    OTHER = "other"
    DANGEROUS = "dangerous"
    DECEPTION = "deception"


class Family(StrEnum):
    """The coarse words people report on."""

    HARMFUL = "harmful"
    ILLEGAL = "illegal"
    PRIVACY = "privacy"
    DECEPTIVE = "deceptive"
    POLICY = "policy"
    SAFETY = "safety"
    """Safety was named, and nothing more."""
    UNKNOWN = "unknown"


_MEMBERS: dict[Family, tuple[Category, ...]] = {
    Family.HARMFUL: (
        Category.VIOLENCE,
        Category.CBRNE,
        Category.SELF_HARM,
        Category.HATE,
        Category.HARASSMENT,
        Category.DANGEROUS,
    ),
    Family.ILLEGAL: (Category.CRIME, Category.CYBER, Category.CHILD_SAFETY, Category.SEXUAL_CRIME),
    Family.PRIVACY: (Category.PRIVACY, Category.DEFAMATION),
    Family.DECEPTIVE: (Category.DECEPTION, Category.CIVIC),
    Family.POLICY: (
        Category.IP,
        Category.PROFANITY,
        Category.SEXUAL_CONTENT,
        Category.ADVICE,
        Category.PROVIDER_PROTECTION,
        Category.AGENTIC,
        Category.PROMPT_ATTACK,
        Category.OTHER,
    ),
}
_FAMILY = {category: family for family, members in _MEMBERS.items() for category in members}


def category_of(merged_id: str) -> Category:
    """Give the category of a merged id, which may carry a sub-id after a dot.

    Raises ValueError for an id that is not in the vocabulary.

    >>> category_of("cbrne.bio")
    <Category.CBRNE: 'cbrne'>
    """
    return Category(merged_id.partition(".")[0])


def family_of(category: Category | None, *, safety: bool = False) -> Family:
    """Give the family of `category`; without one, `safety` tells whether safety at least was named.

    >>> family_of(Category.CYBER), family_of(None)
    (<Family.ILLEGAL: 'illegal'>, <Family.UNKNOWN: 'unknown'>)
    """
    if category is None:
        return Family.SAFETY if safety else Family.UNKNOWN
    return _FAMILY[category]


def can_retry(family: Family) -> bool:
    """Tell whether the user may be invited to ask again: false for `illegal`, true for all else."""
    return family is not Family.ILLEGAL
