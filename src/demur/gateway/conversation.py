"""The whole of a request's conversation, as its body has it, and what the body claims."""

from __future__ import annotations

import re
from collections.abc import Mapping

from demur.gateway.base import Api
from demur.guard.conversation import messages_of as turns_in
from demur.types import Context, Message
from demur.types.signal import Scalar

__all__ = ["claims_of", "messages_of"]

_CLAIM = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,63}")
_MOST_CLAIMS = 64
_LONGEST_CLAIM = 512


def messages_of(api: Api, root: Mapping[str, object]) -> tuple[Message, ...]:
    """Give the turns of the request `root` in order; one turn becomes several where tools speak in it too.

    Words of the system come first where the API keeps them apart. Never raises on any JSON: what is no
    turn is judged like a user's words.

    >>> messages_of(Api.CHAT, {"messages": [{"role": "user", "content": "Hello"}]})[0].text
    'Hello'
    """
    system = root.get("system") if api is Api.MESSAGES else None
    turns = root.get("messages")
    rows = turns if isinstance(turns, list) else [turns]
    told = [row if isinstance(row, dict) else {"content": row} for row in rows if row is not None]
    return turns_in(told, system=system)


def claims_of(api: Api, root: Mapping[str, object]) -> Context:
    """Give what the body says of itself, by dotted name: `user`, `safety_identifier`, `metadata.<name>`.

    Texts are cut at 512 characters and no more than 64 names are taken; anything that is no plain value, or
    has a name that is no word, is left out.
    """
    said = {"user": root.get("user"), "safety_identifier": root.get("safety_identifier")}
    given = said if api is Api.CHAT else {}
    metadata = root.get("metadata")
    if isinstance(metadata, dict):
        rows = list(metadata.items())[:_MOST_CLAIMS]
        given |= {f"metadata.{name}": value for name, value in rows if _CLAIM.fullmatch(name)}
    return {name: kept for name, value in given.items() if (kept := _scalar(value)) is not None}


def _scalar(value: object) -> Scalar:
    if isinstance(value, str):
        return value[:_LONGEST_CLAIM]
    return value if isinstance(value, bool | int | float) else None
