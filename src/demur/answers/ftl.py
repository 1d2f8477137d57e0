"""Reads one Fluent file and refuses what no answer can be made of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from demur.errors import TemplateError, nearest
from demur.types import Category

__all__ = ["ANY", "LABELS", "PARTS", "VARIABLES", "Entry", "entries"]

PARTS = ("title", "acknowledgement", "boundary", "reason", "alternatives", "engagement")
"""The messages that a topic needs; each may end in the number of its variant, as in `title-2`."""
LABELS = ("contact", "appeal", "retry")
"""The messages of `labels.ftl`, which a topic may word its own way."""
VARIABLES = frozenset({"category"})
"""What a template may choose by; no variable may be shown."""
ANY = "any"
"""The key for every category that has no wording of its own."""

_NAME = re.compile(r"([a-z]+)(?:-([1-9][0-9]?))?")
_KNOWN = (*PARTS, *LABELS)
_KEYS = frozenset({ANY, *(category.value for category in Category)})


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One message or term of a file.

    name: as it is written, `title-2`; a term's begins with a hyphen
    part: `title`; the whole name of a term
    number: of its variant; 0 where it holds for all of them
    varies: whether its words depend on the category
    """

    name: str
    part: str
    number: int
    varies: bool
    file: str
    node: ast.Message | ast.Term


def entries(text: str, file: str) -> Iterator[Entry]:
    """Give what `text` holds, in order.

    file: what errors call it
    Raises TemplateError for what is no Fluent, for an unknown or repeated name, and for a variable or key
    that does not exist.
    """
    seen: set[str] = set()
    for node in FluentParser(with_spans=True).parse(text).body:
        if isinstance(node, ast.Junk):
            line = text.count("\n", 0, node.span.start if node.span else 0) + 1
            message = node.annotations[0].message if node.annotations else "cannot be read"
            raise TemplateError(
                f"line {line}: {message}", where=file, hint="see the syntax of Project Fluent"
            )
        if isinstance(node, ast.Message | ast.Term):
            entry = _entry(node, file)
            if entry.name in seen:
                raise TemplateError(f"{entry.name!r} stands there twice", where=file, hint="keep one of them")
            seen.add(entry.name)
            yield entry


def _entry(node: ast.Message | ast.Term, file: str) -> Entry:
    name = node.id.name
    if isinstance(node, ast.Term):
        # What a term takes comes from the message that uses it, and is up to the file's own grammar.
        return Entry(name=f"-{name}", part=f"-{name}", number=0, varies=False, file=file, node=node)
    found = _NAME.fullmatch(name)
    part, number = found.groups() if found else (name, None)
    if part not in _KNOWN:
        raise TemplateError(
            f"there is no message {name!r} in an answer", where=file, hint=nearest(part, _KNOWN)
        )
    uses = _Uses(name, file)
    uses.visit(node)
    return Entry(name=name, part=part, number=int(number or 0), varies=uses.varies, file=file, node=node)


class _Uses(Visitor):
    """Walks through a message and looks at what it refers to."""

    def __init__(self, name: str, file: str) -> None:
        self.varies = False
        self._name, self._file = name, file

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802, ARG002 - Fluent's name for it
        self.varies = True

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - Fluent's name for it
        """Refuse a variable: those that choose are taken out before one gets here."""
        self._known(node)
        raise TemplateError(
            f"{self._name!r} shows ${node.id.name}, which may only choose between wordings",
            where=self._file,
            hint=f"write {{ ${node.id.name} -> ... *[{ANY}] ... }}",
        )

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802 - Fluent's name for it
        """Take a choice by a variable as such, its keys checked."""
        if isinstance(node.selector, ast.VariableReference):
            self.varies = True
            self._known(node.selector)
            for variant in node.variants:
                self._key(variant.key)
        else:
            self.visit(node.selector)
        self.visit([variant.value for variant in node.variants])

    def _known(self, node: ast.VariableReference) -> None:
        if node.id.name not in VARIABLES:
            raise TemplateError(
                f"{self._name!r} uses ${node.id.name}, which nobody sets",
                where=self._file,
                hint=nearest(node.id.name, VARIABLES),
            )

    def _key(self, key: ast.Identifier | ast.NumberLiteral) -> None:
        word = key.name if isinstance(key, ast.Identifier) else key.value
        if word not in _KEYS:
            raise TemplateError(
                f"{self._name!r} has words for [{word}], which is no category",
                where=self._file,
                hint=nearest(word, _KEYS),
            )
