"""Where somebody in danger finds help, by country, as `data/crisis.toml` states it with source and date.

What is read is `data/crisis.json`, which `make words` makes of it: a TOML parser takes longer to import than
the first answer of a process may take.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pkgutil import get_data
from types import MappingProxyType
from typing import Any

__all__ = ["Line", "Resources", "Stale", "link_of", "resources_for", "stale"]

_ANYWHERE = "default"
_NOT_DIALLED = re.compile(r"[^\d+*]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """Somebody to call, to text or to write to.

    name: as the service calls itself, so in its language
    phone: as it is dialled inside the country, blanks and dashes for reading; "" where there is none
    text: the number that takes text messages, and text_body the word that has to be sent to it
    hours: "24/7", or words of the source; "" where they are unknown
    languages: ISO 639-1; empty where they are unknown
    for_whom: "" for everybody
    source: the page that states the number, and checked the day on which its stored copy was read
    """

    name: str
    phone: str = ""
    text: str = ""
    text_body: str = ""
    url: str = ""
    hours: str = ""
    languages: tuple[str, ...] = ()
    for_whom: str = ""
    source: str
    checked: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Resources:
    """What there is in one country.

    country: ISO 3166-1 alpha-2; "" for a country that is not known
    emergency: the number of the emergency services, "" where no source was good enough
    lines: best first, never empty: the international directory where the country has none
    """

    country: str
    emergency: str
    lines: tuple[Line, ...]
    emergency_source: str = ""
    emergency_checked: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Stale:
    """An entry whose source was read long ago.

    country: "" for the international directory
    name: that of the line, or "emergency"
    """

    country: str
    name: str
    checked: date


def resources_for(country: str) -> Resources:
    """Give what there is in `country`, an ISO 3166-1 alpha-2 code in small or capital letters.

    Anything else, of any length, gives the international directory.  Cost: the file is read once, 2 ms.

    >>> resources_for("nz").emergency, resources_for("nz").lines[0].phone
    ('111', '1737')
    >>> resources_for("Atlantis").country, resources_for("").lines[0].name
    ('', 'Find A Helpline')
    """
    code = country.upper() if len(country) == 2 and country.isascii() else ""  # noqa: PLR2004
    known = _known()
    return known.get(code, known[""])


def stale(today: date, *, days: int = 365) -> tuple[Stale, ...]:
    """List the entries that were last checked more than `days` days before `today`, by country.

    >>> stale(date(2026, 12, 1))
    ()
    """
    last = today - timedelta(days=days)
    return tuple(entry for entry in _entries() if entry.checked < last)


def link_of(line: Line) -> str:
    """Give the link that reaches `line`: `tel:` where it can be called, else `sms:`, else its page.

    >>> line = resources_for("gb").lines[1]
    >>> line.name, link_of(line)
    ('Shout', 'sms:85258?body=SHOUT')
    """
    if line.phone:
        return f"tel:{_NOT_DIALLED.sub('', line.phone)}"
    if line.text:
        body = f"?body={_escaped(line.text_body)}" if line.text_body else ""
        return f"sms:{_NOT_DIALLED.sub('', line.text)}{body}"
    return line.url


def _escaped(text: str) -> str:
    # urllib takes longer to import than the first answer of a process may take; hardly a line needs it.
    from urllib.parse import quote  # noqa: PLC0415 - see above

    return quote(text, safe="")


def _entries() -> tuple[Stale, ...]:
    found: list[Stale] = []
    directory = _known()[""].lines
    for code, here in sorted(_known().items()):
        if here.emergency_checked is not None:
            found.append(Stale(country=code, name="emergency", checked=here.emergency_checked))
        if not code or here.lines != directory:
            found += [Stale(country=code, name=line.name, checked=line.checked) for line in here.lines]
    return tuple(found)


@cache
def _known() -> Mapping[str, Resources]:
    data = json.loads(get_data("demur.answers", "data/crisis.json") or b"")
    directory = (_line(data.pop(_ANYWHERE)),)
    anywhere = Resources(country="", emergency="", lines=directory)
    countries = {code: _country(code, facts, directory) for code, facts in data.items()}
    return MappingProxyType({"": anywhere, **countries})


def _country(code: str, facts: Mapping[str, Any], directory: tuple[Line, ...]) -> Resources:
    return Resources(
        country=code,
        emergency=facts.get("emergency", ""),
        lines=tuple(_line(line) for line in facts.get("lines", ())) or directory,
        emergency_source=facts.get("emergency_source", ""),
        emergency_checked=_day(facts.get("emergency_checked")),
    )


def _line(facts: Mapping[str, Any]) -> Line:
    known = {key: value for key, value in facts.items() if key not in {"also", "languages", "checked"}}
    checked = date.fromisoformat(facts["checked"])
    return Line(languages=tuple(facts["languages"]), checked=checked, **known)


def _day(stated: str | None) -> date | None:
    return date.fromisoformat(stated) if stated else None
