"""Documents within a turn: words that somebody else wrote, set apart from those of whoever speaks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from demur.types import Context, Message, Role

__all__ = ["DOCUMENTS_TAG", "documents_apart", "label"]

DOCUMENTS_TAG = "documents.tag"
"""The vouched fact that names the tag which the application puts around documents, such as `document`."""

_TAG = re.compile(r"[A-Za-z][\w-]{0,40}")
_NAME = re.compile(r"\b(?:name|title|source|id|index)\s{0,3}=\s{0,3}[\"']([^\"'\n]{1,200})[\"']")
_ODD = re.compile(r"[^\w.:/ -]+")
_LONGEST = 64
_SPEAKERS = (Role.USER, Role.SYSTEM)


def label(kind: str, name: object = "") -> str:
    """Give the label of a source; a name loses odd characters, and is cut at 64.

    >>> label("tool", "web search"), label("document")
    ('tool:web search', 'document')
    """
    plain = _ODD.sub("_", name)[:_LONGEST].strip() if isinstance(name, str) else ""
    return f"{kind}:{plain}" if plain else kind


def documents_apart(messages: Iterable[Message], context: Context) -> tuple[Message, ...]:
    """Give `messages` with the documents in the words of users and of the application as turns of their own.

    context: vouched for; without the fact `documents.tag` in it nothing is set apart: anybody can write a tag
    A tag that is never closed opens no document.  Cost: O(n).
    """
    tag = context.get(DOCUMENTS_TAG)
    if not isinstance(tag, str) or not _TAG.fullmatch(tag):
        return tuple(messages)
    return tuple(each for message in messages for each in _apart(message, tag))


def _apart(message: Message, tag: str) -> Iterator[Message]:
    if message.role not in _SPEAKERS or f"<{tag}" not in message.text:
        yield message
        return
    kept, done = list[str](), 0
    for start, end, name, words in _documents(message.text, tag):
        kept.append(message.text[done:start])
        done = end
        yield Message(role=Role.TOOL, text=words, source=label("document", name))
    yield replace(message, text="".join([*kept, message.text[done:]]))


def _documents(text: str, tag: str) -> Iterator[tuple[int, int, str, str]]:
    """Give where each document begins and ends, its name and its words."""
    opening, closing = re.compile(rf"<{re.escape(tag)}(?:\s([^>]{{0,1000}}))?>"), f"</{tag}>"
    at = 0
    while (found := opening.search(text, at)) is not None:
        end = text.find(closing, found.end())
        if end < 0:
            return
        name = _NAME.search(found[1] or "")
        at = end + len(closing)
        yield found.start(), at, name[1] if name else "", text[found.end() : end]
