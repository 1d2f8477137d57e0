"""Formats the messages of one Fluent file in every form that they have, and refuses those that cannot be.

Everything is formatted once: ours when the project is built, an operator's when the folder is read. So an
answer costs a look-up, and Fluent, which takes 0.2 s to import, is not needed for words of ours.

Fluent puts isolation marks (U+2068 and U+2069) around what a variable shows, so that foreign text cannot turn
the direction of ours.  What is shown here are the operator's own variables, which hold no character that
turns anything, and the marks are left out: some terminals would show them, and searches would trip over them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from fluent.runtime import FluentBundle
from fluent.runtime.resolver import Pattern
from fluent.syntax import ast

from demur.answers.ftl import CHOICES, Entry, entries
from demur.answers.messages import FEWEST, MOST, Forms, packed
from demur.errors import TemplateError

__all__ = ["Source", "formatted"]

_UNSEEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]")
_NONE: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One Fluent file.

    name: what errors call it, such as its path
    """

    name: str
    text: str


def formatted(
    source: Source, *, locale: str, beside: Sequence[Source] = (), variables: Mapping[str, str] = _NONE
) -> dict[str, Forms]:
    """Give every message of `source` in its forms.

    beside: files whose terms and messages it may refer to
    variables: the operator's own, by name
    Raises TemplateError, with file, line and message, for what is unknown, broken or empty.
    Cost: some milliseconds.
    """
    own = list(entries(source.text, source.name, variables=variables))
    others = [entry for each in beside for entry in entries(each.text, each.name, variables=variables)]
    bundle = FluentBundle([locale, "en"], use_isolating=False)
    bundle.add_resource(ast.Resource([entry.node for entry in others]))
    bundle.add_resource(ast.Resource([entry.node for entry in own]), allow_overrides=True)
    maker = _Maker(bundle, variables)
    return {
        name: forms for entry in own if not entry.name.startswith("-") for name, forms in maker.message(entry)
    }


class _Maker:
    """Formats messages."""

    def __init__(self, bundle: FluentBundle, variables: Mapping[str, str]) -> None:
        self._bundle, self._variables = bundle, variables

    def message(self, entry: Entry) -> Iterator[tuple[str, Forms]]:
        """Give the message and its attributes by name."""
        found = self._bundle.get_message(entry.name)
        yield entry.name, self._forms(entry, found.value)
        if entry.name.partition("-")[0] != "alternatives":
            if found.attributes:
                raise TemplateError(
                    f"'{entry.name}' has attributes", where=entry.where, hint="only alternatives have any"
                )
            return
        if not FEWEST <= len(found.attributes) <= MOST:
            raise TemplateError(
                f"'{entry.name}' holds {len(found.attributes)} alternatives",
                where=entry.where,
                hint=f"give {FEWEST} to {MOST}, each as '.one = ...' below the message",
            )
        for name, pattern in found.attributes.items():
            yield f"{entry.name}.{name}", self._forms(entry, pattern)

    def _forms(self, entry: Entry, pattern: Pattern | None) -> Forms:
        if pattern is None:
            raise TemplateError(
                f"'{entry.name}' has no text of its own", where=entry.where, hint="write it behind ="
            )
        formal, informal = (
            tuple(
                self._text(entry, pattern, formality=formality, channel=channel)
                for channel in CHOICES["channel"]
            )
            for formality in CHOICES["formality"]
        )
        return packed((formal[0], formal[1]), (informal[0], informal[1]))

    def _text(self, entry: Entry, pattern: Pattern, *, formality: str, channel: str) -> str:
        values = {**self._variables, "formality": formality, "channel": channel}
        try:
            text, problems = self._bundle.format_pattern(pattern, values)
        except RecursionError as error:  # Fluent sees most circles itself, but not those of one element
            text, problems = "", [error]
        if problems:
            raise TemplateError(
                f"'{entry.name}' cannot be formatted: {problems[0]}",
                where=entry.where,
                hint="mend or leave out the reference",
            )
        flat = " ".join(str(text).split())
        if not flat or _UNSEEN.search(flat):
            what = "holds characters that do not show" if flat else f"is empty for {formality} {channel}"
            raise TemplateError(f"'{entry.name}' {what}", where=entry.where, hint="write plain words")
        return flat
