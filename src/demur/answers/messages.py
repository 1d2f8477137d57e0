"""The messages that a topic is made of, formatted once, and how later files replace earlier ones.

A message is kept in as many forms as it has: one, or two by channel, or four by formality and channel.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from demur.answers.manner import Channel, Formality

__all__ = [
    "FEWEST",
    "KNOWN",
    "LABELS",
    "MOST",
    "PARTS",
    "SINGLE",
    "Forms",
    "Messages",
    "laid_over",
    "listed",
    "packed",
    "said",
    "wordings",
]

Forms = tuple[str, ...]
"""One text; or two, for chat and form; or four: formal for both, then informal for both."""
Messages = Mapping[str, Forms]
"""By name; an alternative's is its message's with the attribute, as in `alternatives-calm.one`."""

PARTS = ("title", "acknowledgement", "boundary", "reason", "alternatives", "engagement")
"""The messages that each wording of a topic needs; the wording's name follows, as in `title-calm`."""
SINGLE = ("omitting", "omitted")
"""Messages that some topics have: what introduces what was left out, and what that is."""
LABELS = ("contact", "appeal", "retry", "source", "help", "emergency")
"""The messages of `labels.ftl`, which a topic may word its own way."""
KNOWN = (*PARTS, *SINGLE, *LABELS)
FEWEST, MOST = 2, 4
"""How many alternatives a wording may have."""

_BY_CHANNEL = 2
_BY_FORMALITY = 4


def packed(formal: tuple[str, str], informal: tuple[str, str]) -> Forms:
    """Give the fewest forms that say the same; each pair is for chat and form.

    >>> packed(("a", "a"), ("a", "a")), packed(("a", "b"), ("a", "b"))
    (('a',), ('a', 'b'))
    """
    if formal != informal:
        return (*formal, *informal)
    return formal[:1] if formal[0] == formal[1] else formal


def said(forms: Forms, *, formality: Formality, channel: Channel) -> str:
    """Give the form that fits."""
    place = 1 if channel is Channel.FORM else 0
    if len(forms) == _BY_FORMALITY:
        return forms[place + (_BY_CHANNEL if formality is Formality.INFORMAL else 0)]
    return forms[place % len(forms)]


def laid_over(lower: Messages, upper: Messages) -> dict[str, Forms]:
    """Give both, where they meet the upper; one without a wording's name replaces those of all wordings.

    Alternatives are replaced together, never one by one.
    """
    heads = {name.partition(".")[0] for name in upper}
    everywhere = {name for name in heads if "-" not in name}

    def stays(name: str) -> bool:
        head = name.partition(".")[0]
        return head not in heads and head.partition("-")[0] not in everywhere

    return {name: forms for name, forms in lower.items() if stays(name)} | dict(upper)


def wordings(messages: Iterable[str]) -> tuple[str, ...]:
    """Give the names of the wordings among the names of messages, in order; one without a name where none is.

    >>> wordings(["title-calm", "boundary-warm", "retry", "alternatives-calm.one"])
    ('calm', 'warm')
    """
    split = (name.partition(".")[0].partition("-") for name in messages)
    found = dict.fromkeys(wording for part, _, wording in split if wording and part in PARTS)
    return tuple(found) or ("",)


def listed(messages: Messages, name: str) -> tuple[Forms, ...]:
    """Give the forms of the attributes of message `name`, in order."""
    return tuple(forms for key, forms in messages.items() if key.startswith(f"{name}."))
