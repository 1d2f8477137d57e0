"""Turns the Fluent files of one topic in one language into answers, and refuses files that cannot be.

Everything is formatted once, when the files are read: the only variable is the category, of which there are
few, so that an answer costs a look-up later.

Fluent puts isolation marks (U+2068 and U+2069) around what a variable shows, so that foreign text cannot turn
the direction of ours.  Here a variable may only choose between wordings and is never shown, so no foreign
text gets in, and the marks are left out: some terminals would show them, and searches would trip over them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from fluent.runtime import FluentBundle
from fluent.runtime.resolver import Pattern
from fluent.syntax import ast

from demur.answers.base import Answer
from demur.answers.ftl import LABELS, PARTS, Entry, entries
from demur.answers.topics import CONTACTS, ICONS, may_retry
from demur.answers.values import Labels
from demur.errors import TemplateError
from demur.types import Category

__all__ = ["Source", "Variants", "variants"]

Variants = tuple[Mapping[str, Answer], ...]
"""For each variant its answers by category; "" holds for every category that is not there."""

_ICON = "🛡"
_MOST, _FEWEST = 4, 2
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One Fluent file.

    name: what errors call it, such as its path
    """

    name: str
    text: str


def variants(topic: str, *, locale: str, sources: Sequence[Source]) -> Variants:
    """Give the answers that `sources` hold for `topic`, checked for every variant and category.

    sources: the weakest first; a later message replaces the earlier one of its name, and one without a
        number replaces all numbered ones
    Raises TemplateError, with file, message and variable, for what is missing, unknown, broken or empty.
    Cost: some milliseconds.
    """
    messages: dict[str, Entry] = {}
    for source in sources:
        for entry in entries(source.text, source.name):
            if not entry.number:
                for name in [name for name, old in messages.items() if old.part == entry.part]:
                    del messages[name]
            messages[entry.name] = entry
    numbers = sorted({entry.number for entry in messages.values() if entry.number}) or [1]
    maker = _Maker(topic, locale=locale, messages=messages, last=sources[-1].name)
    return tuple(maker.answers(number) for number in numbers)


class _Maker:
    """Formats the messages of one topic."""

    def __init__(self, topic: str, *, locale: str, messages: Mapping[str, Entry], last: str) -> None:
        self._topic, self._locale, self._messages, self._last = topic, locale, messages, last
        self._bundle = _bundle(locale, messages)

    def answers(self, number: int) -> Mapping[str, Answer]:
        """Give the answers of one variant by category."""
        names = [self._entry(part, number) for part in (*PARTS, *LABELS)]
        if not any(entry.varies for entry in names):
            return {"": self._answer(number, "")}
        return {category: self._answer(number, category) for category in ("", *Category)}

    def _entry(self, part: str, number: int) -> Entry:
        found = self._messages.get(f"{part}-{number}") or self._messages.get(part)
        if found is None:
            raise TemplateError(
                f"topic {self._topic!r} lacks the message '{part}-{number}'",
                where=self._last,
                hint=f"write '{part}-{number} = ...', or '{part} = ...' for all variants",
            )
        return found

    def _answer(self, number: int, category: str) -> Answer:
        def said(part: str) -> str:
            entry = self._entry(part, number)
            return self._text(entry, self._bundle.get_message(entry.name).value, category)

        return Answer(
            topic=self._topic,
            locale=self._locale,
            title=said("title"),
            acknowledgement=said("acknowledgement"),
            boundary=said("boundary"),
            reason=said("reason"),
            lead=said("alternatives"),
            alternatives=tuple(self._alternatives(number, category)),
            engagement=said("engagement"),
            can_retry=may_retry(self._topic, None),
            icon=ICONS.get(self._topic, _ICON),
            labels=Labels(contact=said("contact"), appeal=said("appeal"), retry=said("retry")),
            contact=CONTACTS.get(self._topic, ""),
        )

    def _alternatives(self, number: int, category: str) -> Iterator[str]:
        entry = self._entry("alternatives", number)
        attributes = self._bundle.get_message(entry.name).attributes
        if not _FEWEST <= len(attributes) <= _MOST:
            raise TemplateError(
                f"'{entry.name}' holds {len(attributes)} alternatives",
                where=entry.file,
                hint=f"give {_FEWEST} to {_MOST}, each as '.one = ...' below the message",
            )
        for pattern in attributes.values():
            yield self._text(entry, pattern, category)

    def _text(self, entry: Entry, pattern: Pattern | None, category: str) -> str:
        if pattern is None:
            raise TemplateError(
                f"'{entry.name}' has no text of its own", where=entry.file, hint="write it behind ="
            )
        try:
            text, problems = self._bundle.format_pattern(pattern, {"category": category})
        except RecursionError as error:  # Fluent sees most circles itself, but not those of one element
            text, problems = "", [error]
        if problems:
            raise TemplateError(
                f"'{entry.name}' cannot be formatted: {problems[0]}",
                where=entry.file,
                hint="mend or leave out the reference",
            )
        flat = " ".join(str(text).split())
        if not flat or _CONTROL.search(flat):
            what = "holds characters that do not show" if flat else f"is empty for category '{category}'"
            raise TemplateError(f"'{entry.name}' {what}", where=entry.file, hint="write plain words")
        return flat


def _bundle(locale: str, messages: Mapping[str, Entry]) -> FluentBundle:
    bundle = FluentBundle([locale, "en"], use_isolating=False)
    bundle.add_resource(ast.Resource([entry.node for entry in messages.values()]))
    return bundle
