"""Granite Guardian 3.x: the server's template takes the question; the answer is yes or no."""

from __future__ import annotations

import re

from demur.risk.guards.base import GuardSetup, no_verdict
from demur.risk.guards.chat import Answer, ask_chat, conversation, sureness
from demur.risk.guards.opinion import about, opinion
from demur.risk.guards.questions import questions
from demur.risk.guards.turns import judged_words, pieces
from demur.types import Plain, RiskAsking, Subject, Verdict

__all__ = ["ask", "verdict"]

_TOKENS = 1000
_OLDER = re.compile(r"3\.[0-2]\b")
_PLAIN = re.compile(
    r"(?P<word>yes|no)(?:\s*<confidence>\s*(?P<sure>high|low)\s*</confidence>)?", re.IGNORECASE
)
_TAGGED = re.compile(
    r"(?:<think>(?P<thought>.*?)</think>\s*)?<score>\s*(?P<word>yes|no)\s*</score>", re.IGNORECASE | re.DOTALL
)
_UNSURE = "low"


def ask(setup: GuardSetup, subject: Subject) -> RiskAsking:
    """Have the last turn held against each criterion; as many requests as there are criteria."""
    key = "risk_name" if _OLDER.search(setup.model) else "criteria_id"
    said: list[Verdict] = []
    for words in pieces(judged_words(subject), setup):
        messages = conversation(subject, words, context=setup.scheme.context)
        for label in questions(setup):
            config: dict[str, Plain] = {"chat_template_kwargs": {"guardian_config": {key: label}}}
            answer = yield from ask_chat(setup, messages, max_tokens=_TOKENS, scored=True, more=config)
            said.append(verdict(setup, answer, label=label))
    return opinion(setup, subject.stage, said)


def verdict(setup: GuardSetup, answer: Answer, *, label: str) -> Verdict:
    """Read the answer to the question about `label`, in either format; raises GuardError for any other."""
    found = _TAGGED.fullmatch(answer.text) or _PLAIN.fullmatch(answer.text)
    if found is None:
        raise no_verdict(setup, "its answer is neither yes nor no")
    word = found["word"].lower()
    sure = (found.groupdict().get("sure") or "").lower()
    score = sureness(answer, flag="yes", clear="no", last=found.re is _TAGGED)
    if score is None:
        score = setup.scheme.score(f"{word} {sure}" if sure == _UNSURE else word)
    return about(setup.scheme, label, flagged=setup.scheme.flags(word), score=score)
