"""Sizes and signatures.

H1 module <= 400 lines
H2 function <= 50 lines, its docstring not counted
H3 with four parameters or more, only the first two may be positional
H4 no positional boolean with a default
H8 every signature fully annotated
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from house.sources import Breach, FunctionNode, Source, functions

__all__ = ["function_lines", "signatures", "sizes"]

MODULE_LINES = 400
FUNCTION_LINES = 50
MANY_PARAMETERS = 4
POSITIONAL = 2


def function_lines(node: FunctionNode) -> int:
    """Count the lines from `def` to the end, less those of the docstring."""
    lines = (node.end_lineno or node.lineno) - node.lineno + 1
    if ast.get_docstring(node) is None:
        return lines
    first = node.body[0]
    return lines - ((first.end_lineno or first.lineno) - first.lineno + 1)


def sizes(source: Source) -> Iterator[Breach]:
    """H1 and H2."""
    count = len(source.lines)
    if count > MODULE_LINES:
        yield Breach(rule="H1", where=source.name, measured=count, says=f"{count} lines")
    for node in functions(source):
        length = function_lines(node)
        if length > FUNCTION_LINES:
            yield Breach(
                rule="H2", where=f"{source.name}:{node.name}", measured=length, says=f"{length} lines"
            )


def _positional(node: FunctionNode) -> list[ast.arg]:
    return [a for a in node.args.posonlyargs + node.args.args if a.arg not in {"self", "cls"}]


def _bare(node: FunctionNode) -> list[str]:
    stars = [a for a in (node.args.vararg, node.args.kwarg) if a is not None]
    found = [a.arg for a in _positional(node) + node.args.kwonlyargs + stars if a.annotation is None]
    return [*found, "return"] if node.returns is None else found


def signatures(source: Source) -> Iterator[Breach]:
    """H3, H4 and H8."""
    for node in functions(source):
        at = f"{source.name}:{node.name}"
        positional = len(_positional(node))
        total = positional + len(node.args.kwonlyargs)
        if total >= MANY_PARAMETERS and positional > POSITIONAL:
            says = f"{positional} of {total} parameters are positional"
            yield Breach(rule="H3", where=at, measured=positional, says=says)
        flags = [d for d in node.args.defaults if isinstance(d, ast.Constant) and isinstance(d.value, bool)]
        if flags:
            says = "a positional boolean with a default"
            yield Breach(rule="H4", where=at, measured=len(flags), says=says)
        bare = _bare(node)
        if bare:
            yield Breach(rule="H8", where=at, measured=len(bare), says=f"not annotated: {', '.join(bare)}")
