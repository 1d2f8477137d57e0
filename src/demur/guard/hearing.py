"""What a request tells of the one who gets the answer: language, country, and how often they were told no."""

from __future__ import annotations

import re

from demur.guard.past import refusals_in
from demur.guard.steps import Flow, Reports
from demur.text import OTHER, language_of
from demur.types import History, Request

__all__ = ["country_of", "refused_before", "spoken_in"]

_COUNTS = "history.refusals"
_COUNTRY = re.compile(r"([A-Za-z]{2})(?:-[A-Za-z0-9]{1,3})?")


def spoken_in(request: Request) -> str:
    """Give the language of the user's last message; "" where it does not tell, or nobody here speaks it.

    >>> from demur.types import Message, Role
    >>> spoken_in(Request(messages=(Message(role=Role.USER, text="Wie komme ich in ein fremdes Konto?"),)))
    'de'
    """
    found = language_of(request.prompt)
    return "" if found is None or found == OTHER else found


def country_of(request: Request) -> str:
    """Give the country that the context's `jurisdiction` lies in; "" where it names none.

    >>> country_of(Request(messages=(), context={"jurisdiction": "US-CA"}))
    'US'
    """
    stated = request.context.get("jurisdiction")
    found = _COUNTRY.fullmatch(stated) if isinstance(stated, str) else None
    return found[1].upper() if found else ""


def refused_before(request: Request, *, history: History | None, report: Reports) -> Flow[int]:
    """Count the earlier replies in the conversation that refused, or take what the application counted.

    Gives 0 where one could not be read, which is reported.  Cost: that of reading up to 20 replies, where
    nobody has read them for `history` yet.
    """
    counted = request.context.get(_COUNTS)
    if isinstance(counted, int):
        return max(0, counted)
    history = history or (yield from refusals_in(request, report=report))
    return sum(history.refusals.values()) if history is not None else 0
