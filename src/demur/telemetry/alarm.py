"""Loud lines in the log: each failure once, its repeats as a count."""

from __future__ import annotations

import json
import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass

from demur.errors import DemurError

__all__ = ["Alarm", "JsonFormatter"]


@dataclass(slots=True)
class _Seen:
    at: float
    held_back: int = 0


class Alarm:
    """Logs failures inside Demur at ERROR, with their traceback; thread-safe.

    clock: seconds that never run backwards
    every: seconds during which the same kind of failure in the same place is only counted; the next line says
    how many were held back
    """

    def __init__(self, log: logging.Logger, *, clock: Callable[[], float], every: float = 60.0) -> None:
        self._log, self._clock, self._every = log, clock, every
        self._seen: dict[tuple[str, str], _Seen] = {}
        self._lock = threading.Lock()

    def sound(self, where: str, error: BaseException, *, record: str = "") -> None:
        """Log that `error` happened at `where`; `record` is the id of the record it belongs to."""
        held_back = self._held_back((where, type(error).__name__))
        if held_back is None:
            return
        code = error.code if isinstance(error, DemurError) else DemurError.code
        more = f"; {held_back} more of the same since the last such line" if held_back else ""
        self._log.error(
            "failure inside Demur at %s: %s: %s%s",
            where,
            type(error).__name__,
            error,
            more,
            exc_info=error,
            extra={"where": where, "code": code, "record": record, "held_back": held_back},
        )

    def _held_back(self, what: tuple[str, str]) -> int | None:
        """Give how many were held back before this one, None when this one is held back as well."""
        with self._lock:
            now, seen = self._clock(), self._seen.get(what)
            if seen is not None and now - seen.at < self._every:
                seen.held_back += 1
                return None
            self._seen[what] = _Seen(at=now)
            return seen.held_back if seen else 0


class JsonFormatter(logging.Formatter):
    """Formats each line of the log as one JSON object; use it on any handler of the `demur` logger."""

    def format(self, record: logging.LogRecord) -> str:
        """Give the JSON of `record`: time, level, logger, message, our own fields, and a traceback."""
        line = {
            "at": round(record.created, 3),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
        }
        ours = {name: getattr(record, name, None) for name in ("where", "code", "record", "held_back")}
        line |= {name: value for name, value in ours.items() if value}
        if record.exc_info:
            line["traceback"] = self.formatException(record.exc_info)
        return json.dumps(line, ensure_ascii=False)
