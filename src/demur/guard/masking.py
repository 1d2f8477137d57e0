"""Puts placeholders in the place of words of a reply that checks point at, and leaves all else as it is."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from fnmatch import fnmatchcase

from demur.errors import CheckError
from demur.text.spans import MaskSpan, apart
from demur.types import AttachmentKind, Finding, Flag, RiskSpan

__all__ = ["MaskingError", "Masks", "is_attached", "mask", "masked_finding", "masks_of", "readable"]

_REPLY = -1
# Spans in what was read in an image or a recording say so; they lie in no words of the reply.
_ATTACHED = tuple(f"{kind}:" for kind in AttachmentKind)
# A string or a number of JSON; whatever stands between them is left alone.
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*+"|-?\d[\d.eE+-]*+')
_OPENS = ("{", "[")


class MaskingError(CheckError):
    """What is to be masked does not stand in the reply as it was judged."""


def mask(text: str, spans: Iterable[RiskSpan]) -> str:
    """Give `text` with a placeholder for each of `spans`, which are offsets in it; all else stays.

    A placeholder is named after the last part of its rule; spans that overlap become one, named after the
    longest.

    >>> mask("The key is hunter2!", [RiskSpan(message=-1, start=11, end=18, rule="leak.secret")])
    'The key is [secret]!'
    """
    stretches = (
        MaskSpan(start=max(0, span.start), end=min(len(text), span.end), kind=span.rule) for span in spans
    )
    pieces, done = list[str](), 0
    for stretch in apart(stretch for stretch in stretches if stretch.start < stretch.end):
        pieces += (text[done : stretch.start], _placeholder(stretch.kind))
        done = stretch.end
    return "".join([*pieces, text[done:]])


@dataclass(slots=True, kw_only=True)
class Masks:
    """Values that are masked wherever they stand by themselves.

    values: placeholder by value, none empty
    found: those that were masked so far
    """

    values: Mapping[str, str]
    found: set[str] = field(default_factory=set)
    _pattern: re.Pattern[str] = field(init=False)

    def __post_init__(self) -> None:
        """Make one pattern of all values, the longest first."""
        self._pattern = re.compile(
            "|".join(map(_alone, sorted(self.values, key=len, reverse=True))) or r"(?!)"
        )

    @property
    def missing(self) -> frozenset[str]:
        """Those that were not found anywhere yet."""
        return frozenset(self.values) - self.found

    def apply(self, text: str) -> str:
        """Give `text` masked; one that is JSON stays JSON, and nothing else in it changes.

        >>> Masks(values={"7": "[secret]"}).apply('{"code": "a 7", "n": 7, "m": 17}')
        '{"code": "a [secret]", "n": "[secret]", "m": 17}'
        """
        if text.lstrip().startswith(_OPENS) and _is_json(text):
            return _TOKEN.sub(self._token, text)
        return self._plain(text)

    def _plain(self, text: str) -> str:
        return self._pattern.sub(self._placed, text)

    def _placed(self, match: re.Match[str]) -> str:
        self.found.add(match[0])
        return self.values[match[0]]

    def _token(self, match: re.Match[str]) -> str:
        token = match[0]
        held = str(json.loads(token)) if token.startswith('"') else token
        masked = self._plain(held)
        return token if masked == held else json.dumps(masked, ensure_ascii=False)


def masks_of(parts: Sequence[str], spans: Iterable[RiskSpan], *, rules: Iterable[str]) -> Masks:
    """Give what is to be masked of a reply.

    parts: the texts that were judged, put together with an empty line between; spans: offsets in that
    rules: ids and globs of the rules whose spans count
    A span over several parts becomes one value for each. Raises MaskingError where no span counts.
    """
    wanted = list(rules)
    values: dict[str, str] = {}
    for span in spans:
        is_in_words = span.message == _REPLY and not is_attached(span)
        if is_in_words and any(fnmatchcase(span.rule, name) for name in wanted):
            for value in _within(parts, span):
                values.setdefault(value, _placeholder(span.rule))
    if not values:
        raise MaskingError(
            "no check points at words of the reply",
            where=", ".join(wanted),
            hint="let `masks` name rules that do, or refuse instead",
        )
    return Masks(values=values)


def is_attached(span: RiskSpan) -> bool:
    """Tell whether a span lies in what was read in an image or a recording, and in no words of a message."""
    return span.source.startswith(_ATTACHED)


def masked_finding(finding: Finding, masks: Masks) -> Finding:
    """Give `finding` with its words masked, and the flag that says so."""
    refusal = finding.refusal
    return replace(
        finding,
        text=masks.apply(finding.text),
        discarded=masks.apply(finding.discarded),
        refusal=None if refusal is None else replace(refusal, text=masks.apply(refusal.text), spans=()),
        flags=finding.flags | {Flag.MASKED},
        choices=tuple(masked_finding(choice, masks) for choice in finding.choices),
    )


def readable(text: str) -> str:
    r"""Give `text` with the escapes of its strings undone where it is JSON, so that words begin as words.

    >>> readable('{"note": "one\\nAKIA"}')
    '{"note": "one\nAKIA"}'
    """
    if "\\" not in text or not text.lstrip().startswith(_OPENS) or not _is_json(text):
        return text
    return _TOKEN.sub(lambda token: f'"{json.loads(token[0])}"' if token[0][0] == '"' else token[0], text)


def _within(parts: Sequence[str], span: RiskSpan) -> Iterable[str]:
    begins = 0
    for part in parts:
        value = part[max(0, span.start - begins) : max(0, span.end - begins)].strip()
        if value:
            yield value
        begins += len(part) + 2


def _placeholder(rule: str) -> str:
    return f"[{rule.rpartition('.')[2]}]"


def _alone(value: str) -> str:
    """Give the pattern of `value` where it is no part of a longer word."""
    before = r"(?<!\w)" if value[0].isalnum() else ""
    after = r"(?!\w)" if value[-1].isalnum() else ""
    return f"{before}{re.escape(value)}{after}"


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        # Words that begin with a bracket are words.
        return False
    return True
