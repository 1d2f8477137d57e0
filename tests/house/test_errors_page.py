"""One tree of errors: drawn as it is, codes unique, each documented with its status and exit code."""

from __future__ import annotations

import re
from pathlib import Path

from demur import errors
from demur.errors import DemurError
from demur.types import RefusalError

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "reference" / "errors.md"
HOMES = ("demur.errors", "demur.types.refusal")
DRAWN = re.compile(r"^( *(?:\| +)?)(?:\+-- )?([A-Z]\w+Error) +(DEM-\d{3})", re.MULTILINE)
ENTRY = re.compile(r"^## (DEM-\d{3}): (\w+)\n+HTTP status (\d+), exit code (\d+)\.", re.MULTILINE)


def family(root: type[DemurError]) -> list[type[DemurError]]:
    return [root, *(member for child in root.__subclasses__() for member in family(child))]


def ours() -> list[type[DemurError]]:
    """Give the documented tree; a room may refine one of its errors, but then keeps that one's code."""
    assert RefusalError in DemurError.__subclasses__()
    return [member for member in family(DemurError) if member.__module__ in HOMES]


def drawn() -> dict[str, tuple[str, str]]:
    """Read the drawing: name -> (code, parent), the parent being the last name with less indent."""
    found: dict[str, tuple[str, str]] = {}
    above: list[tuple[int, str]] = []
    for match in DRAWN.finditer(errors.__doc__ or ""):
        depth, name = match.start(2) - match.start(0), match.group(2)
        above = [(d, n) for d, n in above if d < depth]
        found[name] = (match.group(3), above[-1][1] if above else "Exception")
        above.append((depth, name))
    return found


def test_no_two_errors_share_a_code() -> None:
    codes = [error.code for error in ours()]
    assert sorted(set(codes)) == sorted(codes)


def test_every_error_states_its_own_code_status_and_exit_code() -> None:
    assert [e.__name__ for e in ours() if not {"code", "status", "exit_code"} <= set(vars(e))] == []


def test_codes_are_given_in_the_tree_only() -> None:
    homes = {ROOT / "src" / f"{name.replace('.', '/')}.py" for name in HOMES}
    others = sorted(set((ROOT / "src").rglob("*.py")) - homes)
    given = re.compile(r"^ +code\b[^=\n]*= *\"DEM-", re.MULTILINE)
    assert [p.name for p in others if given.search(p.read_text(encoding="utf-8"))] == []


def test_the_tree_is_drawn_as_it_is() -> None:
    real = {error.__name__: (error.code, error.__bases__[0].__name__) for error in ours()}
    assert drawn() == real


def test_every_error_is_documented_with_its_status_and_exit_code() -> None:
    real = sorted((e.code, e.__name__, str(e.status), str(e.exit_code)) for e in ours())
    assert sorted(ENTRY.findall(PAGE.read_text(encoding="utf-8"))) == real


def test_the_page_lists_the_codes_in_order() -> None:
    codes = [code for code, *_ in ENTRY.findall(PAGE.read_text(encoding="utf-8"))]
    assert codes == sorted(codes)
