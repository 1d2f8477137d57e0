"""Masks replies in the shapes they came in: plain data, objects of a client, and the events of a stream."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from copy import deepcopy
from typing import NamedTuple, cast

from demur.guard.masking import MaskingError, Masks
from demur.guard.reaching import at

__all__ = ["masked_events", "masked_reply"]

_NAMES = frozenset(
    {
        "call_id",
        "finish_reason",
        "id",
        "index",
        "item_id",
        "model",
        "object",
        "role",
        "service_tier",
        "status",
        "stop_reason",
        "system_fingerprint",
        "tool_call_id",
        "type",
        "usage",
    }
)
"""Fields that name things and hold nobody's words."""
_TOKENS = "logprobs"
"""A field that spells the words once more, token by token; it is emptied where words were masked."""


class _Piece(NamedTuple):
    """A part of a text that several events bring: of which text, and where it stands."""

    text: tuple[object, ...]
    holder: object
    name: str


def masked_reply(reply: object, masks: Masks) -> object:
    """Give a copy of `reply` with every text in it masked, however deep it lies; other fields stay.

    reply: text, plain data, an object of a client, or the list of a stream's events
    Raises MaskingError where one of the values is nowhere to be found, or two keys become one.
    """
    if isinstance(reply, str):
        masked: object = masks.apply(reply)
    elif isinstance(reply, Exception):
        raise MaskingError("the reply is an error of the client", hint="refuse instead")
    else:
        masked = deepcopy(reply)
        if isinstance(masked, list):
            _join_pieces(masked, masks)
        _mask_below(masked, masks)
    _check(masks)
    return masked


def masked_events(events: Sequence[object], masks: Masks) -> list[object]:
    """Do the same for the events of a stream; a text that several of them bring stands whole in the first."""
    masked = deepcopy(list(events))
    _join_pieces(masked, masks)
    _mask_below(masked, masks)
    _check(masks)
    return masked


def _check(masks: Masks) -> None:
    if masks.missing:
        raise MaskingError(
            f"{len(masks.missing)} of {len(masks.values)} values are not in the reply's own fields",
            hint="refuse instead",
        )


def _join_pieces(events: Sequence[object], masks: Masks) -> None:
    """Mask texts that came in pieces; those without anything to mask keep their pieces."""
    texts: dict[tuple[object, ...], list[_Piece]] = {}
    for event in events:
        for piece in (*_chat(event), *_messages(event), *_responses(event)):
            texts.setdefault(piece.text, []).append(piece)
    for pieces in texts.values():
        whole = "".join(str(at(piece.holder, piece.name)) for piece in pieces)
        masked = masks.apply(whole)
        if masked != whole:
            for piece, text in zip(pieces, (masked, *[""] * (len(pieces) - 1)), strict=True):
                _put(piece.holder, piece.name, text)


def _chat(event: object) -> Iterator[_Piece]:
    for place, choice in enumerate(_list(at(event, "choices"))):
        delta = at(choice, "delta")
        index = at(choice, "index")
        whose = ("chat", place if index is None else index)
        yield from _texts(delta, ("content", "refusal", "reasoning_content"), whose)
        yield from _texts(at(delta, "function_call"), ("arguments",), whose)
        for call in _list(at(delta, "tool_calls")):
            held = at(call, "function") or at(call, "custom")
            yield from _texts(held, ("arguments", "input"), (*whose, at(call, "index")))


def _messages(event: object) -> Iterator[_Piece]:
    whose = ("messages", at(event, "index"))
    if at(event, "type") == "content_block_start":
        yield from _texts(at(event, "content_block"), ("text", "thinking"), whose)
    elif at(event, "type") == "content_block_delta":
        yield from _texts(at(event, "delta"), ("text", "thinking", "partial_json"), whose)


def _responses(event: object) -> Iterator[_Piece]:
    kind = at(event, "type")
    if isinstance(kind, str) and kind.startswith("response.") and kind.endswith(".delta"):
        yield from _texts(event, ("delta",), (kind, at(event, "item_id"), at(event, "content_index")))


def _texts(holder: object, names: Iterable[str], whose: tuple[object, ...]) -> Iterator[_Piece]:
    for name in names:
        if isinstance(at(holder, name), str):
            yield _Piece((*whose, name), holder, name)


def _mask_below(root: object, masks: Masks) -> None:
    """Mask every text below `root` in place."""
    todo = [root]
    while todo:
        node = todo.pop()
        for name, value in _children(node):
            if name in _NAMES:
                continue
            if name == _TOKENS:
                _put(node, name, None)
            elif isinstance(value, str | int | float) and not isinstance(value, bool):
                masked = masks.apply(str(value))
                if masked != str(value):
                    _put(node, name, masked)
            elif value is not None:
                todo.append(value)
        if isinstance(node, dict):
            _mask_keys(node, masks)


def _mask_keys(node: dict[object, object], masks: Masks) -> None:
    names = {name: masks.apply(name) if isinstance(name, str) else name for name in node}
    if all(name == masked for name, masked in names.items()):
        return
    if len(set(names.values())) < len(names):
        raise MaskingError("two keys of the reply would become one", hint="refuse instead")
    items = [(names[name], value) for name, value in node.items()]
    node.clear()
    node.update(items)


def _children(node: object) -> list[tuple[object, object]]:
    if isinstance(node, dict):
        return list(node.items())
    if isinstance(node, list):
        return list(enumerate(node))
    if not callable(getattr(node, "model_dump", None)):
        return []
    return [*vars(node).items(), *(getattr(node, "__pydantic_extra__", None) or {}).items()]


def _put(node: object, name: object, value: object) -> None:
    if isinstance(node, dict | list):
        cast("dict[object, object]", node)[name] = value
    else:
        setattr(node, str(name), value)


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []
