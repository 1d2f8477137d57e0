"""Performing the steps that call somebody's function: clients and callbacks."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable

from demur.errors import SettingError
from demur.guard.steps import Invoke

__all__ = ["ainvoke", "invoke"]


def invoke(step: Invoke) -> object:
    """Call the function; raises what it raises, SettingError when it gives something to be awaited."""
    result = step.function(*step.args, **step.kwargs)
    if inspect.isawaitable(result):
        _close(result)
        raise SettingError(
            f"{_name(step.function)} is async", where="Guard", hint="use AsyncGuard for async clients"
        )
    return result


async def ainvoke(step: Invoke) -> object:
    """Call the function: an async one on the event loop, any other in a thread."""
    if _is_async(step.function):
        result = step.function(*step.args, **step.kwargs)
    else:
        result = await asyncio.to_thread(_called, step)
    return await result if inspect.isawaitable(result) else result


def _called(step: Invoke) -> object:
    """Call the function in a thread; what ends iterators is passed on as an error that futures can carry."""
    try:
        return step.function(*step.args, **step.kwargs)
    except StopIteration as error:
        problem = f"{_name(step.function)} raised StopIteration"
        raise RuntimeError(problem) from error


def _is_async(function: Callable[..., object]) -> bool:
    plain = inspect.unwrap(function)
    return inspect.iscoroutinefunction(plain) or inspect.iscoroutinefunction(type(plain).__call__)


def _name(function: Callable[..., object]) -> str:
    return repr(getattr(function, "__qualname__", type(function).__name__))


def _close(result: object) -> None:
    """Close a coroutine that nobody will await, which Python would warn about."""
    if inspect.iscoroutine(result):
        result.close()
