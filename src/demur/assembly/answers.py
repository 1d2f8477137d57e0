"""The answer to a decision or a refusal, from the words that this process uses."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from demur.answers import Answer, Composer, topic_of, topic_of_decision
from demur.errors import InputError
from demur.types import Category, Decision, Refusal

__all__ = ["answer", "composer"]


@cache
def composer(overrides: Path | None = None) -> Composer:
    """Give the composer with the words of that folder before ours, built once.

    Raises TemplateError when something in the folder cannot be used.
    """
    return Composer(overrides)


def answer(
    about: Decision | Refusal | str,
    *,
    locale: str = "",
    seed: str = "",
    contact: str = "",
    appeal: str = "",
    overrides: Path | None = None,
) -> Answer:
    """Give what the user is told instead of a reply.

    about: a decision that stops something, a refusal of a model or provider, or a topic such as `privacy`
    locale: a tag such as `de-AT`; where there are no words in it the answer is in English and says so
    seed: the same wording for the same seed; a record's id, for instance
    contact, appeal: an http, https, mailto or tel link that the answer offers
    overrides: a folder with words of your own, read once
    Raises InputError for a decision that lets the request pass, SettingError for a link that an answer may
    not carry, TemplateError for words in `overrides` that cannot be used.
    Cost: 5 us; the first answer of a process takes 0.2 s.

    >>> answer("clarification").title
    'One question first'
    """
    topic, category, can_retry = _told(about)
    return composer(overrides).compose(
        topic,
        locale=locale,
        seed=seed,
        can_retry=can_retry,
        contact=contact,
        appeal=appeal,
        category=category,
    )


def _told(about: Decision | Refusal | str) -> tuple[str, Category | None, bool | None]:
    """Give topic, category and, where a refusal settles it, whether the user may try again."""
    if isinstance(about, Decision):
        return _of_decision(about), about.category, None
    if isinstance(about, Refusal):
        topic = topic_of(category=about.category, family=about.family, kind=about.kind)
        return topic, about.category, about.can_retry
    return about, None, None


def _of_decision(decision: Decision) -> str:
    if not decision.action.stops:
        raise InputError(
            f"the decision is to {decision.action}, so the user gets the model's reply",
            where="answer(about=...)",
            hint="ask `decision.action.stops` first",
        )
    return topic_of_decision(decision)
