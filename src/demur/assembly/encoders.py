"""The encoders that are asked in doubt, about replies and about requests, where a package brings them."""

from __future__ import annotations

from functools import cache
from typing import TypeVar

from demur.errors import MissingExtraError, SettingError, nearest
from demur.reading.base import Encoder
from demur.registry import Parts
from demur.risk import RequestEncoder

__all__ = ["encoder_for", "encoders", "request_encoders", "wished"]

Part = TypeVar("Part")
_WISHES = ("auto", "off", "require")


@cache
def encoders() -> Parts[Encoder]:
    """Give the encoders; none is built in, packages bring them by the entry points `demur.encoder`."""
    return Parts("encoder")


@cache
def request_encoders() -> Parts[RequestEncoder]:
    """Give the encoders of requests; packages bring them by the entry points `demur.request_encoder`."""
    return Parts("request_encoder")


def encoder_for(wish: str, *, parts: Parts[Encoder] | None = None) -> Encoder | None:
    """Give the encoder of replies that the setting `reading.encoder` wishes for, as `wished` does."""
    return wished(wish, encoders() if parts is None else parts, where="reading.encoder")


def wished(wish: str, parts: Parts[Part], *, where: str) -> Part | None:
    """Give the one of `parts` that a setting wishes for, of several the first by name.

    wish: `auto` takes one if it is installed, `off` none, `require` insists
    where: the setting
    Raises SettingError for another wish, and MissingExtraError, with the line that installs it, where one is
    required and there is none.  Cost: some ms, as the installed packages are looked through.
    """
    if wish not in _WISHES:
        raise SettingError(f"{where} is {wish!r}", where=where, hint=nearest(wish, _WISHES))
    if wish == "off":
        return None
    names = parts.names()
    if names:
        return parts.make(names[0])
    if wish == "require":
        raise MissingExtraError(
            "an encoder is required, and none is installed", where=where, hint="pip install 'demur[encoder]'"
        )
    return None
