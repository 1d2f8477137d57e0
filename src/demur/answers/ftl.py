"""Reads one Fluent file and refuses what no answer can be made of."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from demur.answers.messages import KNOWN
from demur.errors import TemplateError, nearest

__all__ = ["CHOICES", "Entry", "entries"]

CHOICES = {"formality": ("formal", "informal"), "channel": ("chat", "form")}
"""What every template may choose by, with the keys that there are; these are never shown."""

_NAME = re.compile(r"([a-z]+)(?:-([a-z0-9]+))?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One message or term of a file.

    name: as it is written, `title-calm`; a term's begins with a hyphen
    where: file and line, for errors
    """

    name: str
    where: str
    node: ast.Message | ast.Term


def entries(text: str, file: str, *, variables: Collection[str] = ()) -> Iterator[Entry]:
    """Give what `text` holds, in order.

    file: what errors call it
    variables: the operator's own, which may be shown
    Raises TemplateError, with file and line, for what is no Fluent, for an unknown or repeated name, and for
    a variable or key that does not exist.
    """
    seen: set[str] = set()
    for node in FluentParser(with_spans=True).parse(text).body:
        if isinstance(node, ast.Comment | ast.GroupComment | ast.ResourceComment):
            continue
        where = f"{file}:{_line(node, text)}"
        if isinstance(node, ast.Junk):
            problem = node.annotations[0].message if node.annotations else None
            raise TemplateError(
                problem or "cannot be read", where=where, hint="see the syntax of Project Fluent"
            )
        if isinstance(node, ast.Message | ast.Term):
            entry = _entry(node, where, variables)
            if entry.name in seen:
                raise TemplateError(
                    f"{entry.name!r} stands there twice", where=where, hint="keep one of them"
                )
            seen.add(entry.name)
            yield entry


def _line(node: ast.BaseNode, text: str) -> int:
    """Give the line of a message's name, not that of the comment above it, or where the parser stopped."""
    if isinstance(node, ast.Message | ast.Term):
        span = node.id.span
    elif isinstance(node, ast.Junk) and node.annotations:
        span = node.annotations[0].span
    else:
        span = None
    return text.count("\n", 0, span.start if span else 0) + 1


def _entry(node: ast.Message | ast.Term, where: str, variables: Collection[str]) -> Entry:
    name = node.id.name
    if isinstance(node, ast.Term):
        # What a term takes comes from the message that uses it, and is up to the file's own grammar.
        return Entry(name=f"-{name}", where=where, node=node)
    found = _NAME.fullmatch(name)
    part = found[1] if found else name
    if part not in KNOWN:
        raise TemplateError(
            f"there is no message {name!r} in an answer", where=where, hint=nearest(part, KNOWN)
        )
    _Uses(name, where, variables).visit(node)
    return Entry(name=name, where=where, node=node)


class _Uses(Visitor):
    """Walks through a message and looks at what it refers to."""

    def __init__(self, name: str, where: str, variables: Collection[str]) -> None:
        self._name, self._where, self._own = name, where, variables

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - Fluent's name for it
        """Refuse what may only choose: choices are taken out before one gets here."""
        self._known(node)
        name = node.id.name
        if name in CHOICES:
            raise TemplateError(
                f"{self._name!r} shows ${name}, which may only choose between wordings",
                where=self._where,
                hint=f"write {{ ${name} -> *[{CHOICES[name][0]}] ... [{CHOICES[name][1]}] ... }}",
            )

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802 - Fluent's name for it
        """Take a choice by a variable as such, its keys checked."""
        if isinstance(node.selector, ast.VariableReference):
            self._known(node.selector)
            for variant in node.variants:
                self._key(variant.key, node.selector.id.name)
        else:
            self.visit(node.selector)
        self.visit([variant.value for variant in node.variants])

    def _known(self, node: ast.VariableReference) -> None:
        names = (*CHOICES, *self._own)
        if node.id.name not in names:
            raise TemplateError(
                f"{self._name!r} uses ${node.id.name}, which nobody sets",
                where=self._where,
                hint=nearest(node.id.name, names),
            )

    def _key(self, key: ast.Identifier | ast.NumberLiteral, variable: str) -> None:
        word = key.name if isinstance(key, ast.Identifier) else key.value
        if variable in CHOICES and word not in CHOICES[variable]:
            raise TemplateError(
                f"{self._name!r} has words for ${variable} [{word}], which there is not",
                where=self._where,
                hint=nearest(word, CHOICES[variable]),
            )
