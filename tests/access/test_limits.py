from __future__ import annotations

import time

import pytest

from demur.access import Key, Limits, TooOftenError
from demur.access.limits import parse_limit
from demur.errors import LimitError, SettingError

WEB, APP = Key(id="web"), Key(id="app")


def _limits(*, key: str = "", user: str = "") -> Limits:
    return Limits(clock=time.time, key=key, user=user)


def test_nobody_is_limited_where_nothing_says_so() -> None:
    limits = _limits()
    for _ in range(50):
        limits.check_key(WEB)
        limits.check_user(WEB, "u1")


def test_a_key_that_asks_too_often_is_told_when_to_ask_again() -> None:
    limits = _limits(key="1/minute")
    limits.check_key(WEB)
    with pytest.raises(TooOftenError, match="this key asked more often than 1 per 1 minute") as caught:
        limits.check_key(WEB)
    assert (caught.value.whose, caught.value.retry_after in (59, 60, 61)) == ("key", True)
    assert isinstance(caught.value, LimitError)


def test_one_keys_haste_is_not_anothers() -> None:
    limits = _limits(key="1/minute")
    limits.check_key(WEB)
    limits.check_key(APP)


def test_a_keys_own_limit_stands_above_the_gateways() -> None:
    limits = _limits(key="1/minute")
    hasty = Key(id="hasty", limit="3/minute")
    for _ in range(3):
        limits.check_key(hasty)
    with pytest.raises(TooOftenError):
        limits.check_key(hasty)


def test_users_are_limited_each_for_themselves_and_within_their_tenant() -> None:
    limits = _limits(user="1/minute")
    limits.check_user(Key(id="web", tenant="acme"), "u1")
    limits.check_user(WEB, "u1")
    limits.check_user(WEB, "u2")
    with pytest.raises(TooOftenError, match="this user"):
        limits.check_user(Key(id="app", tenant="acme"), "u1")


def test_a_keys_own_limit_of_its_users_stands_above_the_gateways() -> None:
    limits, slow = _limits(), Key(id="web", user_limit="1/hour")
    limits.check_user(slow, "u1")
    with pytest.raises(TooOftenError):
        limits.check_user(slow, "u1")


def test_nobody_in_particular_is_not_counted_as_a_user() -> None:
    limits = _limits(user="1/minute")
    for _ in range(3):
        limits.check_user(WEB, "")


@pytest.mark.parametrize("text", ["often", "0/minute", "5", "5/fortnight", "5/minute;1/second"])
def test_a_limit_that_cannot_be_read_is_said(text: str) -> None:
    with pytest.raises(SettingError, match="the limit is '"):
        _limits(key=text)


def test_a_limit_may_span_several_units() -> None:
    item = parse_limit("5 per 2 hours", where="x")
    assert item is not None
    assert (item.amount, item.get_expiry()) == (5, 7200)
