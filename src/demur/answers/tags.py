"""From a locale that anybody may have named to those that are tried, one after the other."""

from __future__ import annotations

import re
from functools import lru_cache

from demur.answers.builtin import parents

__all__ = ["BASE", "fallbacks", "language", "written_right_to_left", "written_without_spaces"]

BASE = "en"
"""The language that there are words in for everything."""

_LONGEST = 35
"""Characters of a locale that are read, as RFC 5646 advises; it may come from anybody."""
_END = re.compile(r"[.@]")
_TAG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_RIGHT_TO_LEFT = frozenset({"ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})
_SPACELESS = frozenset({"ja", "zh"})
_RENAMED = {"iw": "he", "in": "id", "ji": "yi", "cmn": "zh"}


@lru_cache(maxsize=256)
def fallbacks(locale: str) -> tuple[str, ...]:
    """Give `locale` and what it is a kind of, in small letters, without English as the last resort.

    >>> fallbacks("de_AT.UTF-8"), fallbacks("zh-TW"), fallbacks("es-MX"), fallbacks("")
    (('de-at', 'de'), ('zh-tw', 'zh-hant', 'zh'), ('es-mx', 'es-419', 'es'), ())
    """
    tag = _END.split(locale[:_LONGEST], maxsplit=1)[0].replace("_", "-").lower().strip("-")
    if not _TAG.fullmatch(tag):
        return ()
    first, _, rest = tag.partition("-")
    tag = "-".join(filter(None, (_RENAMED.get(first, first), rest)))
    tried = []
    while tag and tag not in tried:
        tried.append(tag)
        tag = parents().get(tag) or tag.rpartition("-")[0]
    return tuple(tried)


def language(locale: str) -> str:
    """Give the language alone.

    >>> language("pt-BR")
    'pt'
    """
    return locale.replace("_", "-").partition("-")[0].lower()


def written_right_to_left(locale: str) -> bool:
    """Tell whether the language is written from right to left."""
    return language(locale) in _RIGHT_TO_LEFT


def written_without_spaces(locale: str) -> bool:
    """Tell whether one sentence follows the other without a space between them."""
    return language(locale) in _SPACELESS
