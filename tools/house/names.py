"""Names: modules, `__all__`, and the test module beside every module.

H9 no module is named after a drawer (utils, helpers, common, misc)
H10 `__all__` is sorted, holds every public definition, and nothing that is not there
H11 a module with code has a test module of its name, `tests/<room>/test_<module>.py`
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import TypeGuard

from house.sources import Breach, FunctionNode, Source, functions

__all__ = ["exports", "mirrors", "module_names", "sort_key"]

DRAWERS = frozenset({"common", "helper", "helpers", "misc", "util", "utils"})


def module_names(source: Source) -> Iterator[Breach]:
    """H9."""
    for part in source.name.removesuffix(".py").split("/"):
        if part.strip("_") in DRAWERS:
            yield Breach(
                rule="H9", where=source.name, measured=1, says=f"{part!r} names a drawer, not a thing"
            )


def sort_key(name: str) -> tuple[int, str]:
    """Give the order of `__all__`: constants, then classes, then functions, each by name."""
    if name.isupper():
        return 0, name
    return (1 if name[:1].isupper() else 2), name


def _assigned(node: ast.stmt) -> Iterator[str]:
    targets: list[ast.expr] = []
    if isinstance(node, ast.Assign):
        targets = node.targets
    elif isinstance(node, ast.AnnAssign):
        targets = [node.target]
    flat = (part for t in targets for part in (t.elts if isinstance(t, ast.Tuple) else [t]))
    yield from (part.id for part in flat if isinstance(part, ast.Name))


def _definitions(tree: ast.Module) -> set[str]:
    return {node.name for node in tree.body if isinstance(node, ast.ClassDef | FunctionNode)}


def _imported(tree: ast.Module) -> set[str]:
    lazy = (part for node in tree.body if _is_for_checkers(node) for part in node.body)
    froms = (n for n in (*tree.body, *lazy) if isinstance(n, ast.ImportFrom) and n.module != "__future__")
    return {alias.asname or alias.name for node in froms for alias in node.names} - {"TYPE_CHECKING"}


def _is_for_checkers(node: ast.stmt) -> TypeGuard[ast.If]:
    return isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"


def _declared(tree: ast.Module) -> list[str] | None:
    for node in tree.body:
        if "__all__" in _assigned(node) and isinstance(node, ast.Assign | ast.AnnAssign) and node.value:
            value: list[str] = ast.literal_eval(node.value)
            return value
    return None


def exports(source: Source) -> Iterator[Breach]:
    """H10; a room's `__init__` exports exactly what it imports by name or defines in public.

    A room that loads its names lazily imports them for type checkers alone, and a test resolves them; so does
    the package's own front page.
    """
    declared = _declared(source.tree)
    is_room = source.name.endswith("/__init__.py")
    if declared is None:
        if is_room and len(source.tree.body) > 1:
            yield Breach(rule="H10", where=source.name, measured=1, says="a room without __all__")
        return
    assigned = {name for node in source.tree.body for name in _assigned(node)}
    there = _definitions(source.tree) | _imported(source.tree) | assigned
    wanted = there if is_room else _definitions(source.tree)
    missing = sorted(n for n in wanted - set(declared) if not n.startswith("_"))
    absent = sorted(set(declared) - there) if source.name != "__init__.py" else []
    if declared != sorted(declared, key=sort_key):
        yield Breach(rule="H10", where=source.name, measured=1, says="__all__ is not sorted")
    if missing:
        says = f"public but not in __all__: {', '.join(missing)}"
        yield Breach(rule="H10", where=source.name, measured=len(missing), says=says)
    if absent:
        says = f"in __all__ but not there: {', '.join(absent)}"
        yield Breach(rule="H10", where=source.name, measured=len(absent), says=says)


def _is_stub(node: FunctionNode) -> bool:
    return all(isinstance(part, ast.Expr) and isinstance(part.value, ast.Constant) for part in node.body)


def mirrors(source: Source, tests: Path) -> Iterator[Breach]:
    """H11; modules of values only, packages' front pages and generated migrations need none."""
    path = Path(source.name)
    has_code = any(not _is_stub(node) for node in functions(source))
    if path.stem.startswith("__") or "migrations" in path.parts or not has_code:
        return
    room, wanted = tests.joinpath(*path.parts[:-1][:1]), f"test_{path.stem}.py"
    if not any(room.glob(wanted)) and not any(room.glob(f"*/{wanted}")):
        says = f"no {room.relative_to(tests.parent).as_posix()}/{wanted}"
        yield Breach(rule="H11", where=source.name, measured=1, says=says)
