"""H12: clock, randomness, ids and environment come in as parameters; only the assembly reads them."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from house.sources import Breach, Source

__all__ = ["EXCEPTIONS", "impurities"]

FREE_ROOMS = frozenset({"assembly", "testing"})
FORBIDDEN = (
    "datetime.date.today",
    "datetime.datetime.now",
    "datetime.datetime.today",
    "datetime.datetime.utcnow",
    "os.environ",
    "os.getenv",
    "os.urandom",
    "random",
    "secrets",
    "time.monotonic",
    "time.monotonic_ns",
    "time.perf_counter",
    "time.perf_counter_ns",
    "time.time",
    "time.time_ns",
    "uuid.uuid1",
    "uuid.uuid4",
)
EXCEPTIONS: dict[str, str] = {
    "cli/keys.py secrets": "the command hands their source to `access`, which takes it as a parameter",
    "cli/keys.py time.time": "the command hands the time to `access`, which takes it as a parameter",
    "cli/policy.py time.time": "the command hands the time to the policy, which takes it as a parameter",
    "cli/scan.py os.environ": "NumPy takes the number of its threads from there; nothing is read",
    "cli/scan.py time.monotonic": "the command hands the clock to `scan`, which takes it as a parameter",
    "cli/scan_screen.py time.monotonic": "the rate on the screen is the command line's own affair",
    "ledger/key_files.py secrets": "a key comes from the system's own source; no caller may choose it",
}
"""`<module> <name>` -> why this one module may; a test refuses an entry that nothing uses."""


def _aliases(source: Source) -> dict[str, str]:
    found: dict[str, str] = {}
    for node in source.nodes:
        if isinstance(node, ast.Import):
            for alias in node.names:
                top = alias.name.partition(".")[0]
                found[alias.asname or top] = alias.name if alias.asname else top
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            for alias in node.names:
                found[alias.asname or alias.name] = f"{node.module}.{alias.name}"
    return found


def _dotted(node: ast.AST, aliases: dict[str, str]) -> str:
    if isinstance(node, ast.Name):
        return aliases.get(node.id, "")
    if isinstance(node, ast.Attribute):
        base = _dotted(node.value, aliases)
        return f"{base}.{node.attr}" if base else ""
    return ""


def _forbidden(name: str) -> str:
    return name and next((f for f in FORBIDDEN if name == f or name.startswith(f"{f}.")), "")


def impurities(source: Source) -> Iterator[Breach]:
    """Name each forbidden reading once per module, at its first line."""
    if source.name.partition("/")[0] in FREE_ROOMS:
        return
    aliases = _aliases(source)
    seen: set[str] = set()
    for node in source.nodes:
        name = _forbidden(_dotted(node, aliases))
        if name and name not in seen and f"{source.name} {name}" not in EXCEPTIONS:
            seen.add(name)
            says = f"line {getattr(node, 'lineno', 0)} reads {name}; take it as a parameter"
            yield Breach(rule="H12", where=f"{source.name}:{name}", measured=1, says=says)
