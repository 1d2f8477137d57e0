"""What the rules read: one parsed module, and the breach they report."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

__all__ = ["Breach", "FunctionNode", "Source", "functions", "read_package", "read_source"]

FunctionNode = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, slots=True, kw_only=True)
class Breach:
    """One broken rule: which, where, how much, in words."""

    rule: str
    where: str
    measured: int
    says: str

    @property
    def key(self) -> str:
        """The name under which a ratchet entry allows this breach."""
        return f"{self.rule} {self.where}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One module.

    name: its path below the package, with slashes
    nodes: every node of the tree, walked once for all rules
    """

    name: str
    text: str
    lines: tuple[str, ...]
    tree: ast.Module
    nodes: tuple[ast.AST, ...]

    def has_reason(self, lineno: int) -> bool:
        """Tell whether line `lineno` (from 1) or the line above it carries a comment."""
        above = self.lines[lineno - 2].lstrip() if lineno > 1 else ""
        return "#" in self.lines[lineno - 1] or above.startswith("#")


def read_source(text: str, *, name: str = "room/part.py") -> Source:
    """Parse `text` as the module `name`; raises SyntaxError for what Python cannot read."""
    tree = ast.parse(text)
    return Source(
        name=name, text=text, lines=tuple(text.splitlines()), tree=tree, nodes=tuple(ast.walk(tree))
    )


def read_package(package: Path) -> Iterator[Source]:
    """Give every module below `package`, in path order."""
    for path in sorted(package.rglob("*.py")):
        name = path.relative_to(package).as_posix()
        yield read_source(path.read_text(encoding="utf-8"), name=name)


def functions(source: Source) -> Iterator[FunctionNode]:
    """Give every function of the module, nested ones and methods included."""
    return (node for node in source.nodes if isinstance(node, FunctionNode))
