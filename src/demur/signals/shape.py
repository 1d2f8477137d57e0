"""Objects of SDKs as plain data: models, dataclasses, event objects; and what can't be a reply."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping

from demur.signals.base import Json

__all__ = ["plain_data"]

_DUMPS = ("model_dump", "to_dict", "dict", "_asdict")


def plain_data(value: object) -> object:
    """Give `value` as dicts and lists where it is an object of an SDK; None when it is no such object."""
    if isinstance(value, dict | list | str | bytes | int | float) or value is None:
        return value
    for name in _DUMPS:
        dump = getattr(value, name, None)
        if callable(dump) and not isinstance(value, type):
            return _mapping(_dumped(name, dump))
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return dataclasses.asdict(value)
    return _mapping(value)


def _dumped(name: str, dump: Callable[..., object]) -> object:
    """Call a dump method; models of SDKs hold unvalidated data on purpose, so their warnings are off."""
    if name != "model_dump":
        return dump()
    try:
        return dump(warnings=False, by_alias=_wants_alias(dump))
    except TypeError:
        return dump()


def _wants_alias(dump: Callable[..., object]) -> bool:
    """Tell whether aliases are the wire's names: everywhere but in google-genai, whose readers know both."""
    return not type(getattr(dump, "__self__", None)).__module__.startswith("google.")


def _mapping(value: object) -> Json | None:
    return {str(key): one for key, one in value.items()} if isinstance(value, Mapping) else None
