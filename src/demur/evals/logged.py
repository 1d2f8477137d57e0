"""Replies that were given before: a case's own, or those of a second file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import msgspec

from demur.cases import Case
from demur.errors import InputError
from demur.evals.base import Detects, Seen, seen_of
from demur.types import Outcome, Plain, plain

__all__ = ["Logged", "LoggedTarget", "read_replies"]

_NOTHING = "no reply was logged"


@dataclass(frozen=True, slots=True, kw_only=True)
class Logged:
    """A reply from a log.

    reply: text, or an API's own body
    model: who gave it; "" where nobody said
    """

    reply: Plain
    model: str = ""


class LoggedTarget:
    """Gives what was logged.

    replies: by the id of the case; None takes each case's own
    """

    def __init__(self, detect: Detects, replies: Mapping[str, Logged] | None = None) -> None:
        self._detect, self._replies = detect, replies

    def reply(self, case: Case) -> Seen:
        """Read the logged reply; a case without one has failed, and says so."""
        own = Logged(reply=case.reply, model=case.model)
        logged = own if self._replies is None else self._replies.get(case.id)
        if logged is None or logged.reply is None:
            return Seen(outcome=Outcome.FAILED, error=_NOTHING)
        return seen_of(self._detect(logged.reply, prompt=case.prompt), model=logged.model)


class _Row(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    id: str
    reply: object
    model: str = ""


def read_replies(path: Path) -> dict[str, Logged]:
    """Read a file of replies: JSON Lines with `id` and `reply`, and `model` where it is known.

    Raises InputError for a file that cannot be read, a line that is something else, and an id that stands
    twice.
    """
    try:
        lines = path.read_bytes().splitlines()
    except OSError as error:
        raise InputError(
            f"cannot read the replies: {error.strerror}", where=str(path), hint="give a readable file"
        ) from error
    found: dict[str, Logged] = {}
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        row = _row(line, where=f"{path}:{number}")
        if row.id in found:
            raise InputError(
                f"the id {row.id!r} has a reply already",
                where=f"{path}:{number}, id",
                hint="keep one for each case",
            )
        found[row.id] = Logged(reply=plain(row.reply), model=row.model)
    return found


def _row(line: bytes, *, where: str) -> _Row:
    try:
        return msgspec.json.decode(line, type=_Row)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise InputError(
            f"this is no reply: {error}",
            where=where,
            hint='write {"id": "...", "reply": "...", "model": "..."}, the model only where it is known',
        ) from error
