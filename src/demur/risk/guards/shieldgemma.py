"""ShieldGemma: one question for each guideline, answered with Yes or No."""

from __future__ import annotations

from demur.risk.guards.base import GuardSetup, no_verdict
from demur.risk.guards.chat import Answer, ask_chat, sureness
from demur.risk.guards.layout import laid_out
from demur.risk.guards.opinion import about, opinion
from demur.risk.guards.questions import questions
from demur.risk.guards.turns import judged_words, pieces
from demur.types import Plain, RiskAsking, Subject, Verdict

__all__ = ["ask", "verdict"]

_TOKENS = 1
"""One word is the whole answer; what follows would be reasons."""


def ask(setup: GuardSetup, subject: Subject) -> RiskAsking:
    """Have the words held against each guideline; as many requests as there are guidelines."""
    said: list[Verdict] = []
    for words in pieces(judged_words(subject), setup):
        for label in questions(setup):
            prompt = laid_out(setup, subject, words=words, question=setup.scheme.labels[label].ask)
            messages: list[Plain] = [{"role": "user", "content": prompt}]
            answer = yield from ask_chat(setup, messages, max_tokens=_TOKENS, scored=True)
            said.append(verdict(setup, answer, label=label))
    return opinion(setup, subject.stage, said)


def verdict(setup: GuardSetup, answer: Answer, *, label: str) -> Verdict:
    """Read the answer to the question about `label`; raises GuardError for anything but the one word."""
    word = answer.text.strip().rstrip(".").lower()
    if word not in setup.scheme.answers:
        raise no_verdict(setup, "its answer is neither Yes nor No")
    score = sureness(answer, flag="yes", clear="no")
    return about(
        setup.scheme,
        label,
        flagged=setup.scheme.flags(word),
        score=setup.scheme.score(word) if score is None else score,
    )
