"""Parts by name: what a setting may name, from us and from other packages alike.

Built-in parts register through the same door as a plug-in does. A plug-in is found by an entry point in
the group `demur.<kind>`, such as `demur.reader`, and is loaded only when its name is asked for.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib.metadata import EntryPoint, entry_points
from typing import Generic, TypeVar

from demur.errors import SettingError, nearest

__all__ = ["Parts"]

Part = TypeVar("Part")


class Parts(Generic[Part]):
    """The parts of one kind.

    kind: what they are, a noun such as `reader`; also the tail of the entry-point group

    >>> readers: Parts[str] = Parts("reader")
    >>> readers.register("loud", lambda: "LOUD")
    >>> readers.make("loud"), readers.names()
    ('LOUD', ('loud',))
    """

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self._makers: dict[str, Callable[[], Part]] = {}

    def register(self, name: str, make: Callable[[], Part]) -> None:
        """Offer a part under `name`; `make` is called anew for each request.

        Raises SettingError when the name is taken, naming the holder.
        """
        if name in self._makers:
            raise SettingError(
                f"the {self.kind} {name!r} is already registered",
                where=_whence(self._makers[name]),
                hint="choose another name",
            )
        self._makers[name] = make

    def make(self, name: str) -> Part:
        """Build the part called `name`.

        Raises SettingError for an unknown name, with the nearest one.
        """
        if name in self._makers:
            return self._makers[name]()
        plugins = self._plugins()
        if name not in plugins:
            raise SettingError(
                f"there is no {self.kind} called {name!r}",
                where=f"setting {self.kind!r}",
                hint=nearest(name, self.names()),
            )
        make: Callable[[], Part] = plugins[name].load()
        return make()

    def names(self) -> tuple[str, ...]:
        """Give every name that can be asked for, sorted, plug-ins included."""
        return tuple(sorted({*self._makers, *self._plugins()}))

    def _plugins(self) -> dict[str, EntryPoint]:
        return {point.name: point for point in entry_points(group=f"demur.{self.kind}")}


def _whence(make: Callable[[], object]) -> str:
    return f"{make.__module__}.{make.__qualname__}"
