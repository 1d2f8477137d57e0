"""What a model is asked that words an answer anew, and how its draft is read."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from importlib import resources
from typing import Annotated, Any

import msgspec

from demur.answers.base import Answer
from demur.answers.builtin import locale_facts
from demur.answers.manner import Manner
from demur.answers.tags import fallbacks
from demur.types import Author, Plain, Question

__all__ = ["Draft", "draft_in", "question_for"]

_MOST_TOKENS = 900
_LONGEST = 2_000
"""Characters of what the user wrote that a model is shown, the last ones."""
_CALM = "calm"

_Title = Annotated[str, msgspec.Meta(min_length=1, max_length=120)]
_Sentence = Annotated[str, msgspec.Meta(min_length=1, max_length=400)]
_Reason = Annotated[str, msgspec.Meta(max_length=400)]
_Alternatives = Annotated[list[_Sentence], msgspec.Meta(min_length=2, max_length=4)]


class Draft(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The parts as a model words them.

    Raises msgspec.ValidationError for a part that is missing, empty or too long, and for a wrong number of
    alternatives.
    """

    title: _Title
    acknowledgement: _Sentence
    boundary: _Sentence
    reason: _Reason
    lead: _Title
    alternatives: _Alternatives
    engagement: _Sentence


def question_for(said: Answer, *, asked: str, manner: Manner, persona: str = "") -> Question:
    """Give the question to a model that is to word `said` anew.

    asked: what the user wrote; the model sees the last 2,000 characters, as something to look at
    persona: how the voice is described; "" takes the description of the wording
    """
    brief = _brief()
    address = brief["address"].get(manner.formality or "", "")
    known = persona or brief["persona"].get(said.wording) or brief["persona"][_CALM]
    words = {"message": _parts(said), "user_wrote": asked[-_LONGEST:]}
    return Question(
        instructions=brief["instructions"]
        .format(persona=known, address=address, language=_language(said.locale))
        .strip(),
        words=json.dumps(words, ensure_ascii=False),
        schema=_schema(),
        max_tokens=_MOST_TOKENS,
    )


def draft_in(reply: str, *, said: Answer) -> Answer | None:
    """Give `said` in the words of a model's reply; None where there is no whole draft in it.

    Links, topic and all else stay what they are.
    """
    begin, end = reply.find("{"), reply.rfind("}")
    try:
        draft = msgspec.json.decode(reply[begin : end + 1].encode("utf-8", "replace"), type=Draft)
    except (msgspec.DecodeError, msgspec.ValidationError):
        return None
    made = replace(
        said,
        title=_flat(draft.title),
        acknowledgement=_flat(draft.acknowledgement),
        boundary=_flat(draft.boundary),
        reason=_flat(draft.reason),
        lead=_flat(draft.lead),
        alternatives=tuple(map(_flat, draft.alternatives)),
        engagement=_flat(draft.engagement),
        author=Author.MODEL,
    )
    needed = (made.title, made.acknowledgement, made.boundary, made.lead, made.engagement)
    return made if all((*needed, *made.alternatives)) else None


def _parts(said: Answer) -> Mapping[str, Plain]:
    return {
        name: list(said.alternatives) if name == "alternatives" else getattr(said, name)
        for name in Draft.__struct_fields__
    }


def _flat(text: str) -> str:
    """Give `text` in one line, without characters that do not show."""
    return " ".join("".join(c if c.isprintable() or c.isspace() else "" for c in text).split())


def _language(locale: str) -> str:
    facts = next((locale_facts()[tag] for tag in fallbacks(locale) if tag in locale_facts()), None)
    return f"{facts.name} ({facts.tag})" if facts else locale


def _schema() -> Mapping[str, Plain]:
    made: dict[str, Any] = msgspec.json.schema(Draft)["$defs"]["Draft"]
    return made


@cache
def _brief() -> Mapping[str, Any]:
    source = resources.files("demur.answers") / "data" / "brief.toml"
    return tomllib.loads(source.read_text("utf-8"))
