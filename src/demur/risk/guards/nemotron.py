"""NVIDIA's Nemotron (Aegis) safety guards: one message with task, labels and words, answered in JSON."""

from __future__ import annotations

import re
from collections.abc import Iterable

from demur.risk.guards.base import GuardSetup, Json, no_verdict, object_in, parsed
from demur.risk.guards.chat import Answer, ask_chat
from demur.risk.guards.layout import laid_out
from demur.risk.guards.opinion import about, known_label, opinion
from demur.risk.guards.turns import judged_words, pieces
from demur.types import Plain, RiskAsking, Stage, Subject, Verdict

__all__ = ["ask", "verdicts"]

_TOKENS = 200
_SIDES = {Stage.INPUT: "User Safety", Stage.OUTPUT: "Response Safety"}
_LABELS = "Safety Categories"
_KEYS = frozenset({*_SIDES.values(), _LABELS})
_CODE = re.compile(r"^S\d{1,2}\s*[:.]\s*(?=\S)")


def ask(setup: GuardSetup, subject: Subject) -> RiskAsking:
    """Have the request judged, or the reply beside it."""
    said: list[Verdict] = []
    for words in pieces(judged_words(subject), setup):
        messages: list[Plain] = [{"role": "user", "content": laid_out(setup, subject, words=words)}]
        answer = yield from ask_chat(setup, messages, max_tokens=_TOKENS)
        said += verdicts(setup, answer, subject.stage)
    return opinion(setup, subject.stage, said)


def verdicts(setup: GuardSetup, answer: Answer, stage: Stage) -> list[Verdict]:
    """Read an answer; raises GuardError for what has another format, or says nothing of `stage`'s side.

    Labels are said of both sides together: those of a harmless reply to a harmful request are the request's.
    """
    said = _object(setup, answer.text)
    if not set(said) <= _KEYS:
        raise no_verdict(setup, "it says what its format has no place for")
    words = {side: _word(setup, said, side) for side in _SIDES.values() if side in said}
    word = words.get(_SIDES[stage])
    if word is None:
        raise no_verdict(setup, f"it does not say its {_SIDES[stage]!r}")
    labels = [known_label(setup, name) for name in _names(setup, said)]
    flagged, any_flagged = setup.scheme.flags(word), any(map(setup.scheme.flags, words.values()))
    if any_flagged and not flagged and stage is Stage.INPUT:
        raise no_verdict(setup, "it calls a reply unsafe that it was not shown")
    if labels and not any_flagged:
        raise no_verdict(setup, "it says safe, and names categories all the same")
    if flagged and _LABELS in said and not labels:
        raise no_verdict(setup, "it says unsafe, and its list of categories is empty")
    score = setup.scheme.score(word)
    named = labels if flagged and labels else [""]
    return [about(setup.scheme, label, flagged=flagged, score=score) for label in named]


def _object(setup: GuardSetup, text: str) -> Json:
    return object_in(setup, parsed(setup, text, what="its answer"), what="its answer")


def _word(setup: GuardSetup, said: Json, side: str) -> str:
    word = str(said[side]).strip().lower()
    if word not in setup.scheme.answers:
        raise no_verdict(setup, f"its {side!r} is neither safe nor unsafe")
    return word


def _names(setup: GuardSetup, said: Json) -> Iterable[str]:
    listed = said.get(_LABELS, "")
    if not isinstance(listed, str):
        raise no_verdict(setup, "its categories are no text")
    return [_CODE.sub("", part.strip()) for part in listed.split(",") if part.strip()]
