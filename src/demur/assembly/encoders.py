"""The encoder that the cascade asks, where a package brings one."""

from __future__ import annotations

from functools import cache

from demur.errors import MissingExtraError, SettingError, nearest
from demur.reading.base import Encoder
from demur.registry import Parts

__all__ = ["encoder_for", "encoders"]

_WISHES = ("auto", "off", "require")


@cache
def encoders() -> Parts[Encoder]:
    """Give the encoders; none is built in, packages bring them by the entry points `demur.encoder`."""
    return Parts("encoder")


def encoder_for(wish: str, *, parts: Parts[Encoder] | None = None) -> Encoder | None:
    """Give the encoder that the setting `reading.encoder` wishes for, of several the first by name.

    wish: `auto` takes one if it is installed, `off` none, `require` insists
    parts: those to choose from; by default what is installed
    Raises SettingError for another wish, and MissingExtraError, with the line that installs it, where one is
    required and there is none.  Cost: some ms, as the installed packages are looked through.
    """
    if wish not in _WISHES:
        raise SettingError(
            f"reading.encoder is {wish!r}", where="reading.encoder", hint=nearest(wish, _WISHES)
        )
    if wish == "off":
        return None
    known = encoders() if parts is None else parts
    names = known.names()
    if names:
        return known.make(names[0])
    if wish == "require":
        raise MissingExtraError(
            "an encoder is required, and none is installed",
            where="reading.encoder",
            hint="pip install 'demur[encoder]'",
        )
    return None
