"""What surrounds a request in a written situation: other turns, what it carries, and when it comes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime

from demur.policy.source import Node
from demur.policy.spot import Spot
from demur.types import Attachment, AttachmentKind, History, Kind, Message, Role

__all__ = [
    "SURROUNDING_KEYS",
    "parse_at",
    "read_at",
    "read_history",
    "read_messages",
    "read_names",
    "with_attachments",
]

SURROUNDING_KEYS = ("at", "attachments", "history", "messages", "tools")


def read_at(spot: Spot | None) -> float | None:
    """Read a date, or a date and time, UTC where it names no zone; gives seconds since the Unix epoch."""
    return None if spot is None else _at(spot)


def _at(spot: Spot) -> float:
    text = spot.text(what="a date and time")
    try:
        when = datetime.fromisoformat(text)
    except ValueError as error:
        hint = "write it as 2027-06-30T18:00 or 2027-06-30T18:00+02:00"
        raise spot.error(f"{spot.shown} is no date and time", hint) from error
    return (when if when.tzinfo else when.replace(tzinfo=UTC)).timestamp()


def parse_at(text: str) -> float:
    """Read a date, or a date and time, such as `2027-06-30T18:00`; raises PolicyError as `read_at` does.

    >>> parse_at("1970-01-02")
    86400.0
    """
    return _at(Spot(file="at", path="$", node=Node(line=1, text=text)))


def read_history(spot: Spot | None) -> History | None:
    """Read how many earlier replies refused, by kind."""
    if spot is None:
        return None
    at = spot.fields([kind.value for kind in Kind])
    return History(refusals={Kind(kind): count.whole(0, 1_000_000) for kind, count in at.items()})


def read_messages(at: Mapping[str, Spot]) -> tuple[Message, ...]:
    """Read `messages`, a list of turns such as `user: Hello`, or the one turn that `text` is."""
    text = at.get("text")
    if text is not None and "messages" in at:
        raise text.error("`text` is the whole request", "leave out `messages`, or the text")
    if text is not None:
        return (Message(role=Role.USER, text=text.text()),)
    turns = at["messages"].items() if "messages" in at else []
    return tuple(message for turn in turns for message in _turn(turn))


def _turn(spot: Spot) -> list[Message]:
    at = spot.fields([role.value for role in Role])
    return [Message(role=Role(role), text=text.text()) for role, text in at.items()]


def read_names(spot: Spot | None) -> tuple[str, ...]:
    """Read a list of names; none where nothing stands."""
    return () if spot is None else tuple(item.text() for item in spot.items())


def with_attachments(messages: tuple[Message, ...], spot: Spot | None) -> tuple[Message, ...]:
    """Read a list of kinds, and attach one of each to the last message, or to one of the user's."""
    if spot is None:
        return messages
    held = tuple(Attachment(kind=item.choice(AttachmentKind)) for item in spot.items())
    *before, last = messages or (Message(role=Role.USER, text=""),)
    return (*before, replace(last, attachments=held))
