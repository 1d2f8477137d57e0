"""Docstrings and reasons.

H5 every public module, class, function and method has a docstring that says more than its name
H6 a broad except carries a reason comment
H7 an import inside a function carries a reason comment
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from house.sources import Breach, FunctionNode, Source, functions

__all__ = ["docstrings", "reasons"]

Documented = ast.Module | ast.ClassDef | FunctionNode
EMPTY_WORDS = frozenset(
    {"a", "an", "and", "for", "get", "give", "it", "of", "or", "return", "that", "the", "thi", "to"}
)


def _public(source: Source) -> Iterator[tuple[str, Documented]]:
    yield source.name.removesuffix(".py").replace("/", " "), source.tree
    for node in source.tree.body:
        if not isinstance(node, ast.ClassDef | FunctionNode) or node.name.startswith("_"):
            continue
        yield node.name, node
        if isinstance(node, ast.ClassDef):
            yield from (
                (f"{node.name}.{inner.name}", inner)
                for inner in node.body
                if isinstance(inner, FunctionNode) and not inner.name.startswith("_")
            )


def _words(text: str) -> set[str]:
    split = re.sub(r"([a-z0-9])([A-Z])", r"\1 \2", text)
    return {word.rstrip("s") for word in re.findall(r"[a-z0-9]+", split.lower())} - EMPTY_WORDS


def _only_repeats(name: str, doc: str) -> bool:
    return _words(doc) <= _words(name.replace("_", " ")) | {"room", "module", "function", "clas", "method"}


def _overrides(node: Documented) -> bool:
    marks = node.decorator_list if isinstance(node, FunctionNode) else []
    return any(ast.unparse(mark).rpartition(".")[2] in {"override", "overload", "setter"} for mark in marks)


def docstrings(source: Source) -> Iterator[Breach]:
    """H5; an overriding method takes its docstring from what it overrides."""
    for name, node in _public(source):
        doc = ast.get_docstring(node)
        at = source.name if isinstance(node, ast.Module) else f"{source.name}:{name}"
        if doc is None and not _overrides(node):
            yield Breach(rule="H5", where=at, measured=1, says="no docstring")
        elif doc is not None and _only_repeats(name, doc):
            yield Breach(rule="H5", where=at, measured=1, says="the docstring only repeats the name")


def _is_broad(handler: ast.ExceptHandler) -> bool:
    if handler.type is None:
        return True
    kinds = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return any(ast.unparse(kind) in {"Exception", "BaseException"} for kind in kinds)


def reasons(source: Source) -> Iterator[Breach]:
    """H6 and H7."""
    for handler in (n for n in source.nodes if isinstance(n, ast.ExceptHandler)):
        if _is_broad(handler) and not source.has_reason(handler.lineno):
            at = f"{source.name}:{handler.lineno}"
            yield Breach(rule="H6", where=at, measured=1, says="broad except, no reason given")
    for inner in source.nodes:
        if isinstance(inner, ast.Import | ast.ImportFrom) and not source.has_reason(inner.lineno):
            around = [node for node in functions(source) if _holds(node, inner)]
            if around:
                at = f"{source.name}:{max(around, key=lambda node: node.lineno).name}"
                yield Breach(
                    rule="H7", where=at, measured=1, says="import inside a function, no reason given"
                )


def _holds(node: FunctionNode, inner: ast.stmt) -> bool:
    return node.lineno < inner.lineno <= (node.end_lineno or node.lineno)
