"""Answers as HTML that is safe to put into any page: everything escaped, no script, no style of its own."""

from __future__ import annotations

import re
import zlib
from html import escape

from demur.answers.links import address
from demur.answers.values import Content
from demur.errors import SettingError

__all__ = ["direction", "html"]

_RIGHT_TO_LEFT = frozenset({"ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})
_NAME = re.compile(r"[A-Za-z][\w-]*", re.ASCII)


def direction(locale: str) -> str:
    """Give `rtl` for languages that are written from right to left, `ltr` for all others.

    >>> direction("ar-EG"), direction("de")
    ('rtl', 'ltr')
    """
    return "rtl" if locale.partition("-")[0].lower() in _RIGHT_TO_LEFT else "ltr"


def html(content: Content, *, retry_url: str, element_id: str) -> str:
    """Give a `div` of role `group`, named by its heading.

    retry_url: where the retry control leads, a link or a path; "" gives a button that carries
        `data-demur-retry` for the page's own script.  There is no such control unless `content.can_retry`
    element_id: id of the heading, unique on the page; "" derives one from the words
    Raises SettingError for a retry link that an answer may not carry and for an id that is none.
    """
    name = _name(element_id) if element_id else f"demur-{zlib.crc32(content.opening.encode()):08x}"
    title = f'<span aria-hidden="true">{escape(content.icon)}</span> {escape(content.title)}'
    alternatives = "".join(f"<li>{escape(each)}</li>" for each in content.alternatives)
    return (
        f'<div class="demur-answer" role="group" aria-labelledby="{name}" data-demur-topic="'
        f'{escape(content.topic)}" lang="{escape(content.locale)}" dir="{direction(content.locale)}">\n'
        f'<h3 id="{name}">{title}</h3>\n'
        f"<p>{escape(content.opening)}</p>\n"
        f"<p>{escape(content.lead)}</p>\n"
        f"<ul>{alternatives}</ul>\n"
        f"<p>{escape(content.engagement)}</p>\n"
        f"{_controls(content, retry_url)}</div>\n"
    )


def _controls(content: Content, retry_url: str) -> str:
    found = [_anchor(label, url) for label, url in content.links]
    target = address(retry_url, where="retry_url")
    if content.can_retry:
        label = content.labels.retry
        button = f'<button type="button" data-demur-retry="{escape(content.topic)}">{escape(label)}</button>'
        found.insert(0, _anchor(label, target) if target else button)
    return f"<p>{' '.join(found)}</p>\n" if found else ""


def _anchor(label: str, url: str) -> str:
    return f'<a href="{escape(url)}" rel="noopener noreferrer">{escape(label)}</a>'


def _name(element_id: str) -> str:
    if not _NAME.fullmatch(element_id):
        raise SettingError(
            f"{element_id!r} is no id of an element",
            where="element_id",
            hint="begin with a letter and go on with letters, digits, - and _",
        )
    return element_id
