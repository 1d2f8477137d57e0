"""The table of formats, and the choice among them from the first rows."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from demur.errors import InputError
from demur.registry import Parts
from demur.scan.base import Columns
from demur.scan.formats.base import Format
from demur.scan.formats.exchanges import ANTHROPIC_LOG, OPENAI_BATCH, OPENAI_LOG
from demur.scan.formats.langfuse import LANGFUSE
from demur.scan.formats.litellm import LITELLM
from demur.scan.formats.rows import ROWS

__all__ = ["AUTO", "FORMATS", "choose_format", "format_named"]

AUTO = "auto"
FORMATS: dict[str, Format] = {
    part.name: part for part in (ROWS, LITELLM, LANGFUSE, OPENAI_BATCH, OPENAI_LOG, ANTHROPIC_LOG)
}


def _giver(part: Format) -> Callable[[], Format]:
    return lambda: part


_PARTS: Parts[Format] = Parts("log_format")
for _part in FORMATS.values():
    _PARTS.register(_part.name, _giver(_part))


def format_named(name: str) -> Format:
    """Give the format called `name`, built in or of another package's entry point `demur.log_format`.

    Raises SettingError with the nearest name for any other.
    """
    return _PARTS.make(name)


def choose_format(rows: Sequence[Mapping[str, object]], *, columns: Columns, file: str) -> Format:
    """Give the format that most of `rows`, the first of `file`, look like; plain rows come last.

    Raises InputError when two formats fit equally often, or none fits; no rows at all are plain rows.
    """
    votes = {name: sum(part.fits(row) for row in rows) for name, part in FORMATS.items() if part is not ROWS}
    most = max(votes.values())
    best = [name for name, count in votes.items() if count == most]
    if most and len(best) == 1:
        return FORMATS[best[0]]
    if most:
        problem = f"the first {len(rows)} rows could be any of: {', '.join(best)}"
        raise InputError(problem, where=file, hint=f"name one, such as --format {best[0]}")
    if not rows or any(name in row for row in rows for name in columns.reply):
        return ROWS
    seen = sorted({str(name)[:40] for row in rows for name in row})[:12]
    problem = f"no log format fits, and there is no reply column; the columns are: {', '.join(seen)}"
    raise InputError(problem, where=file, hint="name the column with --reply-column, or the --format")
