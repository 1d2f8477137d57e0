"""Answers as Markdown in which nothing but our own marks is markup."""

from __future__ import annotations

import re
from functools import lru_cache

from demur.answers.values import Content
from demur.types.alternative import Alternative

__all__ = ["escaped", "markdown"]

_MARKS = {ord(mark): f"\\{mark}" for mark in "\\`*_[]<>#&~|$!"}
_OPENING = re.compile(r"(\d{1,9})?([-+=.):])")


@lru_cache(maxsize=2048)
def escaped(text: str) -> str:
    r"""Give `text` so that Markdown shows it as it is; line breaks become blanks.

    Cost: 5 us for a sentence; the words of answers are few and come again, so the last ones are kept.

    >>> print(escaped("1. <b>*not* bold</b>"))
    1\. \<b\>\*not\* bold\</b\>
    """
    flat = " ".join(text.split()).translate(_MARKS)
    found = _OPENING.match(flat)
    return f"{flat[: found.end() - 1]}\\{flat[found.end() - 1 :]}" if found else flat


def markdown(content: Content) -> str:
    """Give paragraphs, the title in bold, the alternatives as a list, and the links that there are."""
    blocks = [
        f"{content.icon} **{escaped(content.title)}**",
        escaped(content.opening),
        escaped(content.lead),
        "\n".join(f"- {_offer(each, content.labels.source)}" for each in content.offers),
        *_helps(content),
        escaped(content.engagement),
    ]
    links = " · ".join(f"[{escaped(label)}](<{url}>)" for label, url in content.links)
    return "\n\n".join([*blocks, links] if links else blocks) + "\n"


def _offer(offer: Alternative, source: str) -> str:
    shown = f"[{escaped(offer.text)}](<{offer.url}>)" if offer.url else escaped(offer.text)
    return f"{shown} ({escaped(source)}: {escaped(offer.source)})" if offer.source else shown


def _helps(content: Content) -> list[str]:
    if not content.helps:
        return []
    listed = (f"- {escaped(each.label)}: [{escaped(each.shown)}](<{each.url}>)" for each in content.helps)
    return [f"{escaped(content.labels.help)}:", "\n".join(listed)]
