"""The answer to a decision or a refusal, from the words that this process uses."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from demur.answers import Answer, Channel, Composer, Formality, Manner, Occasion, topic_of, topic_of_decision
from demur.errors import InputError, SettingError, nearest
from demur.types import Action, Category, Decision, Refusal

__all__ = ["answer", "composer", "manner"]


@cache
def composer(folder: Path | None = None, variables: tuple[tuple[str, str], ...] = ()) -> Composer:
    """Give the composer with the words of that folder before ours, built once.

    variables: name and value of what the operator's messages may show
    Raises TemplateError, with file and line, when something in the folder cannot be used.
    """
    return Composer(folder, variables=dict(variables))


def manner(*, persona: str = "", formality: str = "", channel: str = "chat") -> Manner:
    """Give the manner that these words name.

    formality: `formal`, `informal`, or "" for what is usual in the language
    channel: `chat` or `form`
    Raises SettingError for any other word.
    """
    named = Formality(formality) if _is_known(formality, Formality, where="formality") else None
    _is_known(channel or "?", Channel, where="channel")
    return Manner(persona=persona, formality=named, channel=Channel(channel))


def answer(  # noqa: PLR0913 - the public door: each has a default, and few are ever given
    about: Decision | Refusal | str,
    *,
    locale: str = "",
    seed: str = "",
    contact: str = "",
    appeal: str = "",
    overrides: Path | None = None,
    variables: Mapping[str, str] | None = None,
    manner: Manner | None = None,
    occasion: Occasion | None = None,
) -> Answer:
    """Give what the user is told instead of a reply, or beside one that is constrained.

    about: a decision, a refusal of a model or provider, or a topic such as `privacy`
    locale: a tag such as `de-AT`; where there are no words in it the answer is in English and says so
    seed: the same wording for the same seed; a record's id, for instance
    contact, appeal: an http, https, mailto, tel or sms link that the answer offers
    overrides: a folder with words of your own, read once
    variables: what your own words may show, by name
    manner: persona, formality and channel
    occasion: earlier refusals, what was found in your own catalogue, the user's country
    Raises InputError for a decision that lets the request pass, SettingError for a link that an answer may
    not carry, TemplateError for words in `overrides` that cannot be used.
    Cost: 10 us; the first answer of a process takes some 20 ms.

    >>> answer("clarification", manner=Manner(persona="calm")).topic
    'clarification'
    """
    topic, category, can_retry = _told(about)
    known = occasion or Occasion()
    if isinstance(about, Decision) and not about.action.stops:
        known = Occasion(partial=True, found=known.found)
    return composer(overrides, tuple((variables or {}).items())).compose(
        topic,
        locale=locale,
        seed=seed,
        can_retry=can_retry,
        contact=contact,
        appeal=appeal,
        category=category,
        manner=manner or Manner(),
        occasion=known,
    )


def _told(about: Decision | Refusal | str) -> tuple[str, Category | None, bool | None]:
    """Give topic, category and, where a refusal settles it, whether the user may try again."""
    if isinstance(about, str):
        return about, None, None
    if isinstance(about, Decision):
        return _of_decision(about), about.category, None
    topic = topic_of(category=about.category, family=about.family, kind=about.kind)
    return topic, about.category, about.can_retry


def _of_decision(decision: Decision) -> str:
    if decision.action is Action.ALLOW:
        raise InputError(
            "the decision is to allow, so the user gets the model's reply",
            where="answer(about=...)",
            hint="ask `decision.action` first",
        )
    if decision.action is Action.CONSTRAIN:
        return topic_of(category=decision.category, hint=decision.topic)
    return topic_of_decision(decision)


def _is_known(word: str, choices: type[Formality | Channel], *, where: str) -> bool:
    known = [each.value for each in choices]
    if word and word not in known:
        raise SettingError(f"{word!r} is no {where}", where=where, hint=nearest(word, known))
    return bool(word)
