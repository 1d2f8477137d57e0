from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable
from functools import partial

import pytest

from demur.errors import SettingError
from demur.guard import Invoke, ainvoke, invoke


def _double(number: int, *, plus: int = 0) -> int:
    return 2 * number + plus


async def _adouble(number: int, *, plus: int = 0) -> int:
    await asyncio.sleep(0)
    return _double(number, plus=plus)


class Doubling:
    """A callable object that is async."""

    async def __call__(self, number: int, *, plus: int) -> int:
        return await _adouble(number, plus=plus)


def _later(number: int, *, plus: int) -> Awaitable[int]:
    return _adouble(number, plus=plus)


def _here(**_: object) -> threading.Thread:
    return threading.current_thread()


async def _ahere() -> threading.Thread:
    return threading.current_thread()


def _exhausted() -> object:
    return next(iter(()))


def test_a_function_is_called_with_its_arguments() -> None:
    assert invoke(Invoke(function=_double, args=(20,), kwargs={"plus": 2})) == 42


@pytest.mark.parametrize("function", [_double, _adouble, Doubling(), _later, partial(_adouble)])
async def test_functions_and_async_functions_of_any_make_are_called_alike(function: object) -> None:
    assert callable(function)
    assert await ainvoke(Invoke(function=function, args=(20,), kwargs={"plus": 2})) == 42


async def test_a_function_is_called_off_the_event_loop_and_an_async_one_on_it() -> None:
    loop = threading.current_thread()
    assert await ainvoke(Invoke(function=_here)) is not loop
    assert await ainvoke(Invoke(function=_ahere)) is loop


@pytest.mark.parametrize(("function", "name"), [(_adouble, "'_adouble'"), (Doubling(), "'Doubling'")])
def test_an_async_function_without_await_is_told_where_it_belongs(function: object, name: str) -> None:
    assert callable(function)
    with pytest.raises(SettingError, match=rf"{name} is async - at Guard \(use AsyncGuard"):
        invoke(Invoke(function=function, args=(1,), kwargs={"plus": 2}))


async def test_what_can_be_awaited_and_is_no_coroutine_is_told_too() -> None:
    future = asyncio.get_running_loop().create_future()
    with pytest.raises(SettingError, match="is async"):
        invoke(Invoke(function=lambda: future))


async def test_a_script_that_has_run_out_is_an_error_and_never_hangs() -> None:
    with pytest.raises(RuntimeError, match="'_exhausted' raised StopIteration"):
        await asyncio.wait_for(ainvoke(Invoke(function=_exhausted)), 5)
