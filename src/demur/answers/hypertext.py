"""Answers as HTML that is safe to put into any page: everything escaped, no script."""

from __future__ import annotations

import re
import zlib
from functools import lru_cache
from html import escape

from demur.answers.links import address
from demur.answers.tags import written_right_to_left
from demur.answers.values import Content
from demur.errors import SettingError
from demur.types.alternative import Alternative

__all__ = ["STYLE", "direction", "html", "page"]

_NAME = re.compile(r"[A-Za-z][\w-]*", re.ASCII)
_LEVELS = range(1, 7)

_escaped = lru_cache(maxsize=2048)(escape)
"""The words of answers are few and come again, so the last ones are kept."""

STYLE = """
.demur-answer{box-sizing:border-box;max-width:40rem;padding:1rem 1.25rem;color:inherit;background:transparent;
border:1px solid;border-inline-start-width:.3rem;border-radius:.5rem;line-height:1.5;overflow-wrap:anywhere}
.demur-answer :is(h1,h2,h3,h4,h5,h6){margin:0 0 .5rem;font-size:1.15em;line-height:1.3;color:inherit}
.demur-answer p{margin:.5rem 0}
.demur-answer ul{margin:.25rem 0 .75rem;padding-inline-start:1.5rem}
.demur-answer li{margin:.25rem 0}
.demur-answer a{color:inherit;text-decoration:underline;text-underline-offset:.15em}
.demur-answer .demur-controls{display:flex;flex-wrap:wrap;gap:.75rem;margin-top:1rem}
.demur-answer .demur-controls>*{display:inline-block;box-sizing:border-box;min-height:2.75rem;
padding:.6rem 1rem;font:inherit;color:inherit;background:transparent;border:1px solid;
border-radius:.5rem;cursor:pointer}
.demur-answer :is(a,button):focus-visible{outline:3px solid;outline-offset:2px}
"""
"""Takes every colour from the page around it, so that contrast is the page's own, light or dark."""

_PAGE_STYLE = """
:root{color-scheme:light dark}
body{margin:0;padding:1rem;display:flex;justify-content:center;font:1rem/1.5 system-ui,sans-serif;
color:CanvasText;background:Canvas}
main{width:100%;max-width:40rem}
"""


def direction(locale: str) -> str:
    """Give `rtl` for languages that are written from right to left, `ltr` for all others.

    >>> direction("ar-EG"), direction("de")
    ('rtl', 'ltr')
    """
    return "rtl" if written_right_to_left(locale) else "ltr"


def html(content: Content, *, retry_url: str, element_id: str, level: int = 3) -> str:
    """Give a `div` of role `group`, named by its heading.

    retry_url: where the retry control leads, a link or a path; "" gives a button that carries
        `data-demur-retry` for the page's own script.  There is no such control unless `content.can_retry`
    element_id: id of the heading, unique on the page; "" derives one from the words
    level: of the heading
    Raises SettingError for a retry link that an answer may not carry, and for an id or level that is none.
    """
    name = _name(element_id) if element_id else f"demur-{zlib.crc32(content.opening.encode()):08x}"
    title = f'<span aria-hidden="true">{_escaped(content.icon)}</span> {_escaped(content.title)}'
    heading = f"h{_level(level)}"
    alternatives = "".join(f"<li>{_offer(each, content.labels.source)}</li>" for each in content.offers)
    return (
        f'<div class="demur-answer" role="group" aria-labelledby="{name}" data-demur-topic="'
        f'{_escaped(content.topic)}" lang="{_escaped(content.locale)}" dir="{direction(content.locale)}">\n'
        f'<{heading} id="{name}">{title}</{heading}>\n'
        f"<p>{_escaped(content.opening)}</p>\n"
        f"<p>{_escaped(content.lead)}</p>\n"
        f"<ul>{alternatives}</ul>\n"
        f"{_helps(content)}"
        f"<p>{_escaped(content.engagement)}</p>\n"
        f"{_controls(content, retry_url)}</div>\n"
    )


def page(content: Content, *, retry_url: str) -> str:
    """Give a whole page that holds nothing but the answer.

    Raises SettingError for a retry link that an answer may not carry.
    """
    shown = html(content, retry_url=retry_url, element_id="", level=1)
    return (
        "<!doctype html>\n"
        f'<html lang="{_escaped(content.locale)}" dir="{direction(content.locale)}">\n<head>\n'
        '<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{_escaped(content.title)}</title>\n<style>{_PAGE_STYLE}{STYLE}</style>\n</head>\n"
        f"<body>\n<main>\n{shown}</main>\n</body>\n</html>\n"
    )


def _offer(offer: Alternative, source: str) -> str:
    shown = _anchor(offer.text, offer.url) if offer.url else _escaped(offer.text)
    return f"{shown} <small>({_escaped(source)}: {_escaped(offer.source)})</small>" if offer.source else shown


def _helps(content: Content) -> str:
    if not content.helps:
        return ""
    # A number is read from left to right in every language.
    items = (
        f'<li>{_escaped(each.label)}: <a href="{_escaped(each.url)}" rel="noopener noreferrer" dir="ltr">'
        f"{_escaped(each.shown)}</a></li>"
        for each in content.helps
    )
    return f"<p>{_escaped(content.labels.help)}:</p>\n<ul>{''.join(items)}</ul>\n"


def _controls(content: Content, retry_url: str) -> str:
    found = [_anchor(label, url) for label, url in content.links]
    target = address(retry_url, where="retry_url")
    if content.can_retry:
        label = content.labels.retry
        button = (
            f'<button type="button" data-demur-retry="{_escaped(content.topic)}">{_escaped(label)}</button>'
        )
        found.insert(0, _anchor(label, target) if target else button)
    return f'<p class="demur-controls">{" ".join(found)}</p>\n' if found else ""


def _anchor(label: str, url: str) -> str:
    return f'<a href="{_escaped(url)}" rel="noopener noreferrer">{_escaped(label)}</a>'


def _name(element_id: str) -> str:
    if not _NAME.fullmatch(element_id):
        raise SettingError(
            f"{element_id!r} is no id of an element",
            where="element_id",
            hint="begin with a letter and go on with letters, digits, - and _",
        )
    return element_id


def _level(level: int) -> int:
    if level not in _LEVELS:
        raise SettingError(f"{level!r} is no level of a heading", where="level", hint="take one from 1 to 6")
    return level
