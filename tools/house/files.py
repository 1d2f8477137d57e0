"""Rules over files of any kind.

H13 a data file of the package opens with a comment naming its source, licence and date
H14 tracked text names no machine's own paths, no package index and no authoring tool
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

from house.sources import Breach

__all__ = ["data_headers", "foreign_words", "tracked"]

DATA_SUFFIXES = (".toml", ".txt", ".csv", ".tsv", ".yaml", ".yml", ".ini", ".ftl")
HEADER_WORDS = {"source": r"\bsources?\b", "licence": r"\blicen[cs]ed?\b", "date": r"\b20\d\d(-\d\d)?"}
# Written with classes of one letter, so that this file does not hold the words it refuses.
FOREIGN = {
    "a machine's own path": r"(?<![\w.])/(wor[k]|roo[t]|Use[r]s|hom[e]/[a-z])[/\w]",
    "a package index": r"(pyp[i]\.org/simpl[e]|pythonhoste[d]\.org|--(extra-)?inde[x]-url)\b",
    "an authoring tool": r"(?i)\b(co-authore[d]-by|generate[d] (with|by) (an? )?(ai|llm|copilo[t]))\b",
}


def tracked(root: Path) -> list[Path]:
    """Give the files that git tracks or would take, in path order; raises CalledProcessError outside git."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listing = subprocess.run(command, cwd=root, check=True, capture_output=True, text=True).stdout  # noqa: S603 - a fixed command
    return sorted(path for name in listing.split("\0") if name and (path := root / name).is_file())


def data_headers(package: Path) -> Iterator[Breach]:
    """H13."""
    for path in sorted(p for p in package.rglob("*") if p.suffix in DATA_SUFFIXES):
        lines = path.read_text(encoding="utf-8").splitlines()
        header = "\n".join(
            lines[: next((i for i, x in enumerate(lines) if not x.startswith("#")), len(lines))]
        )
        missing = [word for word, shape in HEADER_WORDS.items() if not re.search(shape, header.lower())]
        if missing:
            where = path.relative_to(package).as_posix()
            says = f"its header comment does not state: {', '.join(missing)}"
            yield Breach(rule="H13", where=where, measured=len(missing), says=says)


def foreign_words(path: Path, *, root: Path) -> Iterator[Breach]:
    """H14; files that are not UTF-8 text are passed over."""
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return
    for what, shape in FOREIGN.items():
        hits = [text.count("\n", 0, m.start()) + 1 for m in re.finditer(shape, text)]
        if hits:
            where = path.relative_to(root).as_posix()
            yield Breach(rule="H14", where=where, measured=len(hits), says=f"line {hits[0]}: {what}")
