"""Answers side by side, and what is wrong with an operator's own words, before any user sees them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from demur.answers import Answer, Composer, Manner, Occasion, topic_of
from demur.assembly.linting import lint_answer
from demur.errors import SettingError, nearest
from demur.linting import Report
from demur.types import Category

__all__ = ["Preview", "checked", "previews", "topic_named"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """One answer with what the lint makes of it."""

    answer: Answer
    report: Report


def previews(
    composer: Composer,
    topic: str,
    *,
    locales: Sequence[str] = ("",),
    manner: Manner,
    occasion: Occasion,
) -> Iterator[Preview]:
    """Give every wording of `topic` in each locale, or those of the manner's persona alone.

    Raises SettingError for a locale that there are no words for in any of its kinds.
    """
    for locale in locales:
        _check(composer, locale)
        names = (manner.persona,) if manner.persona else composer.wordings(topic, locale=locale)
        for name in names:
            spoken = Manner(persona=name, formality=manner.formality, channel=manner.channel)
            said = composer.compose(topic, locale=locale, manner=spoken, occasion=occasion)
            yield Preview(answer=said, report=lint_answer(said))


def checked(folder: Path) -> tuple[tuple[str, ...], tuple[Preview, ...]]:
    """Give what in `folder` cannot be used, with file and line, and what the lint finds fault with.

    Raises TemplateError where there is no such folder.
    """
    composer, ours = Composer(folder, strict=False), Composer()
    touched = [
        (topic, locale, name)
        for locale in composer.locales
        for topic in composer.topics
        for name in composer.wordings(topic, locale=locale)
    ]
    found = []
    for topic, locale, name in touched:
        manner = Manner(persona=name)
        said = composer.compose(topic, locale=locale, manner=manner)
        if said != ours.compose(topic, locale=locale, manner=manner):
            report = lint_answer(said)
            found += [] if report.ok else [Preview(answer=said, report=report)]
    return composer.problems, tuple(found)


def topic_named(composer: Composer, *, topic: str, category: str) -> str:
    """Give the topic that was named, or that of the category.

    Raises SettingError where neither is known.
    """
    if topic:
        known = composer.topics
        if topic not in known:
            raise SettingError(f"there is no topic {topic!r}", where="topic", hint=nearest(topic, known))
        return topic
    categories = [each.value for each in Category]
    if category not in categories:
        hint = nearest(category, categories) if category else "name a topic or a category"
        raise SettingError(f"there is no category {category!r}", where="category", hint=hint)
    return topic_of(category=Category(category))


def _check(composer: Composer, locale: str) -> None:
    """Refuse a locale for which an answer would be in English though another language was asked for."""
    said = composer.compose("unknown", locale=locale)
    if said.notes:
        hint = nearest(locale, composer.locales)
        raise SettingError(f"there are no words in {locale!r}", where="locale", hint=hint)
