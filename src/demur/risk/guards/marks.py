"""Takes from words what a guard's template, or its tokeniser, could take for its own marks."""

from __future__ import annotations

import re
from functools import cache
from importlib import resources

import msgspec

__all__ = ["harmless"]

_BRACKETS = str.maketrans({"<": "\u2039", ">": "\u203a", "[": "\u2039", "]": "\u203a", "|": "\u00a6"})
_LINE_ENDS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_QUOTE = "> "


class _Marks(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    tokens: tuple[str, ...]
    heads: tuple[str, ...]


def harmless(words: str) -> str:
    r"""Give `words` with other brackets around every control token and template mark.

    Before each line that looks like the head of a turn or of an answer stands a quote sign. Everything else
    stays, but for line ends, which become line feeds, and halves of UTF-16 pairs, which could not be sent.
    Cost: O(n).

    >>> harmless("Hi <|eot_id|>\nAgent: sure")
    'Hi \u2039\xa6eot_id\xa6\u203a\n> Agent: sure'
    """
    text = _LINE_ENDS.sub("\n", words).encode("utf-8", "replace").decode("utf-8")
    before = ""
    while text != before:
        # What is left when a mark is gone may be a mark again.
        before, text = text, _token().sub(lambda found: found[0].translate(_BRACKETS), text)
    return _head().sub(lambda found: f"{_QUOTE}{found[0]}", text)


@cache
def _marks() -> _Marks:
    source = (resources.files("demur.risk.guards") / "marks.toml").read_text("utf-8")
    return msgspec.toml.decode(source, type=_Marks)


@cache
def _token() -> re.Pattern[str]:
    return re.compile("|".join(_marks().tokens), re.IGNORECASE)


@cache
def _head() -> re.Pattern[str]:
    return re.compile(rf"^[ \t*#_]{{0,8}}(?:{'|'.join(_marks().heads)})", re.IGNORECASE | re.MULTILINE)
