"""Llama Guard 3 and 4: the server lays the conversation out, the answer is `safe`, or `unsafe` and codes."""

from __future__ import annotations

from demur.risk.guards.base import GuardSetup, no_verdict
from demur.risk.guards.chat import Answer, ask_chat, conversation, sureness
from demur.risk.guards.opinion import about, known_label, opinion
from demur.risk.guards.turns import judged_words, pieces
from demur.types import RiskAsking, Subject, Verdict

__all__ = ["ask", "verdicts"]

_TOKENS = 100


def ask(setup: GuardSetup, subject: Subject) -> RiskAsking:
    """Have the last turn judged, and the turns before it shown."""
    said: list[Verdict] = []
    for words in pieces(judged_words(subject), setup):
        messages = conversation(subject, words, context=setup.scheme.context)
        said += verdicts(setup, (yield from ask_chat(setup, messages, max_tokens=_TOKENS, scored=True)))
    return opinion(setup, subject.stage, said)


def verdicts(setup: GuardSetup, answer: Answer) -> list[Verdict]:
    """Read an answer: one verdict for each code; raises GuardError for what has another format."""
    word, *rest = [line.strip() for line in answer.text.splitlines() if line.strip()]
    word = word.lower()
    if word not in setup.scheme.answers or len(rest) > 1:
        raise no_verdict(setup, "its answer is neither safe nor unsafe")
    score = sureness(answer, flag="unsafe", clear="safe")
    score = setup.scheme.score(word) if score is None else score
    if not setup.scheme.flags(word):
        if rest:
            raise no_verdict(setup, "it says safe, and names labels all the same")
        return [about(setup.scheme, "", flagged=False, score=score)]
    if not rest:
        raise no_verdict(setup, "it says unsafe, and names no label")
    labels = [known_label(setup, code) for code in rest[0].split(",")]
    return [about(setup.scheme, label, flagged=True, score=score) for label in labels]
