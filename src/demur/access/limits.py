"""How often keys and users may ask, in a window that moves with the clock."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from functools import cache

from limits import RateLimitItem, parse
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter

from demur.access.base import Key
from demur.errors import LimitError, SettingError

__all__ = ["Limits", "TooOftenError", "parse_limit"]

_FORM = re.compile(r"[1-9][0-9]{0,8} ?(/|per) ?([1-9][0-9]{0,3} ?)?(second|minute|hour|day)s?")


class TooOftenError(LimitError):
    """A key or a user asked more often than they may.

    whose: `key` or `user`
    retry_after: whole seconds until asking again can succeed, at least 1
    """

    def __init__(self, problem: str, *, whose: str, retry_after: int) -> None:
        self.whose, self.retry_after = whose, retry_after
        super().__init__(problem, hint=f"try again in {retry_after} s")


@cache
def parse_limit(text: str, *, where: str) -> RateLimitItem | None:
    """Give the limit that `text` states, such as `600/minute`, None for "".

    Raises SettingError that names `where` for anything else.

    >>> parse_limit("10/second", where="x").amount
    10
    """
    if not text:
        return None
    if not _FORM.fullmatch(text):
        raise SettingError(f"the limit is {text!r}", where=where, hint='write it as in "600/minute"')
    return parse(text)


class Limits:
    """Counts requests in memory, for this process alone; a check costs about 10 us.

    clock: seconds since the Unix epoch; only for saying when to ask again, windows move with the system's
    key, user: how often one key, or one user, may ask unless the key's own entry says otherwise; "" does not
        limit them
    Raises SettingError for a limit that cannot be read.
    """

    def __init__(self, *, clock: Callable[[], float], key: str = "", user: str = "") -> None:
        self._clock = clock
        self._key = parse_limit(key, where="limits.key")
        self._user = parse_limit(user, where="limits.user")
        self._windows: MovingWindowRateLimiter | None = None

    def check_key(self, key: Key) -> None:
        """Count a request of `key`; raises TooOftenError when it is one too many."""
        item = parse_limit(key.limit, where="limit") or self._key
        if item is not None:
            self._hit(item, "key", key.id)

    def check_user(self, key: Key, person: str) -> None:
        """Count a request of the user `person`; raises TooOftenError when it is one too many.

        Users are told apart within a tenant, or within a key that belongs to none; "" is nobody, and not
        counted.
        """
        item = parse_limit(key.user_limit, where="user_limit") or self._user
        if item is not None and person:
            self._hit(item, "user", key.tenant or key.id, person)

    def _hit(self, item: RateLimitItem, whose: str, *names: str) -> None:
        windows = self._opened()
        if windows.hit(item, whose, *names):
            return
        stats = windows.get_window_stats(item, whose, *names)
        left = stats.reset_time - self._clock()
        raise TooOftenError(
            f"this {whose} asked more often than {item}", whose=whose, retry_after=max(1, math.ceil(left))
        )

    def _opened(self) -> MovingWindowRateLimiter:
        """Make the store when it is first needed: it starts a thread."""
        if self._windows is None:
            self._windows = MovingWindowRateLimiter(MemoryStorage())
        return self._windows
