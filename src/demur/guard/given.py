"""What a program hands to a guard, refused before anything is called where it is of the wrong kind.

A conversation that came over the wire is not tried here: what is no turn there is judged as it is.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from math import isfinite
from typing import cast

from demur.errors import InputError, SettingError, nearest
from demur.guard.conversation import Messages, messages_of, plain_of
from demur.types import Caller, Message, Request, Role

__all__ = [
    "has",
    "is_number",
    "read_request",
    "read_turns",
    "several",
    "try_caller",
    "try_choice",
    "try_context",
    "try_text",
    "try_that",
]

_ASK = "give a question as text, or a list of dicts with `role` and `content`"
_WORDS = "give text, or a list of parts"
_WORDY = frozenset({"content", "output", "refusal", "text"})
"""Keys of turns and of their parts below which words stand, or further parts."""
_CALLS = "tool_calls"
_CALLER = ("key", "tenant", "person", "prompt_version", "locale")
_DEEPEST = 16
"""Levels that parts are followed into, as in reading them."""
_PLAIN = (bool, int, float)
_SHOWN = 40
"""Characters of a value that an error shows."""


def read_turns(messages: object, *, system: object = None) -> tuple[Message, ...]:
    """Give the turns of `messages` as `messages_of` does; what is a `Message` already stays one.

    system: instructions that stand apart from the turns, as text or as parts
    Raises InputError for what is no conversation, and for one that has something else where words belong: it
    would be judged as nothing, and might yet say something to a model.

    >>> read_turns([{"role": "user", "content": "Hello"}])[0].text
    'Hello'
    """
    rows = _rows(messages)
    for at, row in enumerate(rows):
        if not isinstance(row, Message):
            _try_turn(plain_of(row), where=f"messages[{at}]")
    _try_words(system or None, where="system")
    try:
        if not any(isinstance(row, Message) for row in rows):
            return messages_of(rows, system=system)
        told = ((row,) if isinstance(row, Message) else messages_of([row]) for row in rows)
        return (*messages_of([], system=system), *(turn for turns in told for turn in turns))
    except (TypeError, ValueError, RecursionError) as error:
        problem = f"the messages hold what cannot be read: {type(error).__name__}"
        raise InputError(problem, where="messages", hint=_ASK) from error


def read_request(messages: Messages | Request) -> Request:
    """Give the request that `messages` are, or are the turns of; raises as `read_turns` does."""
    if not isinstance(messages, Request):
        return Request(messages=read_turns(messages))
    turns: object = messages.messages
    if not isinstance(turns, tuple | list) or not all(isinstance(each, Message) for each in turns):
        hint = "give a tuple of `Message`s"
        raise InputError(f"{_shown(turns)} is no conversation", where="Request(messages=...)", hint=hint)
    try_context(messages.context, where="Request(context=...)")
    return messages


def has(value: object, method: str) -> bool:
    """Tell whether `value` is an object that has a method of that name; a class is none."""
    return callable(getattr(value, method, None)) and not isinstance(value, type)


def is_number(value: object, kind: type[int | float]) -> bool:
    """Tell whether `value` is a number of that kind from 0 up; whole ones are of either."""
    if isinstance(value, bool) or not isinstance(value, kind | int):
        return False
    return isfinite(value) and value >= 0


def try_that(is_right: bool, value: object, *, where: str, hint: str) -> None:  # noqa: FBT001 - it is the question
    """Raise SettingError, naming `value`, where it is not right."""
    if not is_right:
        raise SettingError(f"{_shown(value)} cannot be used here", where=where, hint=hint)


def several(values: object, *, where: str, hint: str) -> tuple[object, ...]:
    """Give `values` as a tuple; raises SettingError for one alone, a text among them."""
    # What can be read but once would be empty for whoever needs it.
    is_list = isinstance(values, Collection) and not isinstance(values, str | bytes | Mapping)
    try_that(is_list, values, where=where, hint=hint)
    return tuple(cast("Collection[object]", values))


def try_text(value: object, *, where: str) -> None:
    """Raise SettingError for what is no text."""
    if not isinstance(value, str):
        raise SettingError(f"{_shown(value)} is no text", where=where, hint="give a string, or leave it out")


def try_choice(value: object, choices: Sequence[str], *, where: str) -> None:
    """Raise SettingError for what is none of `choices`."""
    if value not in choices:
        shown = repr(value)[:_SHOWN] if isinstance(value, str) else _shown(value)
        raise SettingError(f"{shown} is not known here", where=where, hint=nearest(str(value), choices))


def try_context(context: object, *, where: str) -> None:
    """Raise SettingError for what is no mapping of facts by their names."""
    if not isinstance(context, Mapping):
        hint = 'give a dict such as {"user.role": "guest"}'
        raise SettingError(f"the context is {_shown(context)}", where=where, hint=hint)
    for name in context:
        if not isinstance(name, str):
            hint = "name facts by text, such as `user.role`"
            raise SettingError(f"the context has a fact called {_shown(name)}", where=where, hint=hint)


def try_caller(caller: object, *, where: str) -> None:
    """Raise SettingError for what is no Caller, and for one that has something else than texts."""
    if not isinstance(caller, Caller):
        hint = "give a `demur.types.Caller`"
        raise SettingError(f"the caller is {_shown(caller)}", where=where, hint=hint)
    for name in _CALLER:
        try_text(getattr(caller, name), where=f"Caller({name}=...)")


def _rows(messages: object) -> list[object]:
    if isinstance(messages, str):
        return [{"role": Role.USER.value, "content": messages}]
    if isinstance(messages, Mapping | Message):
        hint = "put it into a list, even where it is the only one"
        raise InputError("one message stands where a list of them belongs", where="messages", hint=hint)
    if isinstance(messages, bytes | bytearray) or not isinstance(messages, Sequence):
        hint = "make a list of it, for it is read more than once" if isinstance(messages, Iterable) else _ASK
        raise InputError(f"{_shown(messages)} is no conversation", where="messages", hint=hint)
    return list(messages)


def _try_turn(turn: object, *, where: str) -> None:
    if not isinstance(turn, Mapping):
        raise InputError(f"a message is {_shown(turn)}", where=where, hint=_ASK)
    _try_part(turn, where=where, depth=0)
    calls = turn.get(_CALLS)
    if calls is not None and not isinstance(calls, list | tuple):
        raise InputError(f"the calls are {_shown(calls)}", where=f"{where}.{_CALLS}", hint="give a list")


def _try_part(part: Mapping[object, object], *, where: str, depth: int) -> None:
    for name in _WORDY & part.keys():
        _try_words(part[name], where=f"{where}.{name}", depth=depth + 1)


def _try_words(value: object, *, where: str, depth: int = 0) -> None:
    """Raise InputError for what is neither text nor a part nor a list of both, nor nothing at all."""
    plain = plain_of(value)
    if plain is None or isinstance(plain, str) or depth > _DEEPEST:
        return
    if isinstance(plain, Mapping):
        _try_part(plain, where=where, depth=depth)
    elif isinstance(plain, list | tuple):
        for at, each in enumerate(plain):
            _try_words(each, where=f"{where}[{at}]", depth=depth + 1)
    else:
        raise InputError(f"{_shown(plain)} stands where words belong", where=where, hint=_WORDS)


def _shown(value: object) -> str:
    """Name a value by its kind: it may be, or hold, somebody's words; a plain figure is shown."""
    if value is None:
        return "None"
    kind = f"the class {value.__name__}" if isinstance(value, type) else type(value).__name__
    return f"{kind} {repr(value)[:_SHOWN]}" if isinstance(value, _PLAIN) else kind
