"""Putting the terms of a call into the bytes of its request, and touching nothing else of it."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from demur.gateway.base import Api
from demur.gateway.instructing import instructed
from demur.guard import Fit, Terms
from demur.guard.limiting import Limited
from demur.guard.limiting_chat import limit_chat
from demur.guard.limiting_messages import limit_messages
from demur.guard.masked import masked_rows

__all__ = ["fit_of", "on_terms"]

_Fields = dict[str, msgspec.Raw]


def on_terms(api: Api, body: bytes, terms: Terms) -> bytes:
    """Give `body` on `terms`; without any, `body` itself.

    All values that the terms leave alone keep their bytes, those of fields that nobody here knows too.
    Raises msgspec.DecodeError where `body` is not what its API takes.

    >>> from demur.types import Limits
    >>> on_terms(Api.MESSAGES, b'{"max_tokens": 900, "n": 1.50}', Terms(limits=Limits(max_tokens=64)))
    b'{"max_tokens":64,"n":1.50}'
    """
    if terms.limits or terms.mask is not None:
        fields = msgspec.json.decode(body, type=_Fields)
        limited = _limited(api, body, terms)
        changed = {name: _raw(value) for name, value in limited.changed.items()}
        fields = {name: raw for name, raw in fields.items() if name not in limited.dropped} | changed
        if terms.mask is not None:
            rows = msgspec.json.decode(fields["messages"], type=list[object])
            fields["messages"] = _raw(masked_rows(rows, terms.mask))
        body = msgspec.json.encode(fields)
    return instructed(api, body, terms.instructions)


def fit_of(api: Api, body: bytes, terms: Terms) -> Fit:
    """Give what becomes of the limits of `terms` in `body`; raises as `on_terms` does."""
    return _limited(api, body, terms).fit


def _limited(api: Api, body: bytes, terms: Terms) -> Limited:
    if not terms.limits:
        return Limited()
    asked = msgspec.json.decode(body, type=Mapping[str, object])
    return (limit_chat if api is Api.CHAT else limit_messages)(asked, terms.limits)


def _raw(value: object) -> msgspec.Raw:
    return msgspec.Raw(msgspec.json.encode(value))
