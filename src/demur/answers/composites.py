"""Answers made of the words of two topics: what was left out of a reply, and a no that was said before."""

from __future__ import annotations

from dataclasses import replace

from demur.answers.base import Answer
from demur.answers.manner import Manner
from demur.answers.tags import written_without_spaces
from demur.answers.topics import Topic
from demur.answers.wordings import Words

__all__ = ["AS_EVER", "again", "in_part"]

AS_EVER = frozenset[str](
    {
        Topic.CRISIS,
        Topic.CLARIFICATION,
        Topic.ESCALATED,
        Topic.UNAVAILABLE,
        Topic.FALSE_PREMISE,
        Topic.PARTIAL,
        Topic.REPEATED,
    }
)
"""The topics whose answer stays what it is however often it comes."""

_KEPT = 2
"""Alternatives of the topic itself that a repeated answer keeps."""


def in_part(said: Answer, words: Words, *, left_out: str, manner: Manner) -> Answer:
    """Give what goes with a reply of which something was left out.

    said: the answer for the topic; it gives reason and alternatives
    words: of the topic `partial`, which say that the rest is done
    left_out: what was, in the topic's own words; "" where it has none
    """
    wording = said.wording if said.wording in words.names else words.names[0]
    part = words.content(wording, manner)
    omitting = words.single("omitting", wording, manner=manner)
    boundary = _joined(omitting, left_out, locale=part.locale) if omitting and left_out else part.boundary
    return replace(
        said,
        title=part.title,
        acknowledgement=part.acknowledgement,
        boundary=boundary,
        engagement=part.engagement,
        icon=part.icon,
    )


def again(said: Answer, words: Words, *, earlier: int, manner: Manner) -> Answer:
    """Give a shorter no, worded otherwise than the last one, which offers a person first.

    said: the answer for the topic; it gives title, boundary and what is left of the alternatives
    words: of the topic `repeated`
    earlier: how often something was refused in this conversation before; at least 1
    """
    wording = words.names[(earlier - 1) % len(words.names)]
    part = words.content(wording, manner)
    return replace(
        said,
        acknowledgement=part.acknowledgement,
        reason="",
        lead=part.lead,
        alternatives=(part.alternatives[0], *said.alternatives[:_KEPT]),
        engagement=part.engagement,
    )


def _joined(first: str, second: str, *, locale: str) -> str:
    return f"{first}{'' if written_without_spaces(locale) else ' '}{second}"
