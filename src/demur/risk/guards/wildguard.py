"""WildGuard: a completion of a text that ends with `Answers:`, in three lines."""

from __future__ import annotations

import re
from collections.abc import Mapping

from demur.risk.guards.base import GuardSetup, no_verdict
from demur.risk.guards.chat import Answer, ask_completion
from demur.risk.guards.layout import laid_out
from demur.risk.guards.opinion import about, opinion
from demur.risk.guards.turns import judged_words, pieces
from demur.types import RiskAsking, Stage, Subject, Verdict

__all__ = ["ask", "verdict"]

_TOKENS = 40
_KEYS = ("harmful request", "response refusal", "harmful response")
_LINE = re.compile(rf"(?P<key>{'|'.join(_KEYS)}):\s*(?P<value>yes|no|n/a)")
_JUDGED = {Stage.INPUT: "harmful request", Stage.OUTPUT: "harmful response"}


def ask(setup: GuardSetup, subject: Subject) -> RiskAsking:
    """Have the request judged, or the reply beside it."""
    said: list[Verdict] = []
    for words in pieces(judged_words(subject), setup):
        prompt = laid_out(setup, subject, words=words)
        said.append(
            verdict(setup, (yield from ask_completion(setup, prompt, max_tokens=_TOKENS)), subject.stage)
        )
    return opinion(setup, subject.stage, said)


def verdict(setup: GuardSetup, answer: Answer, stage: Stage) -> Verdict:
    """Read an answer; raises GuardError for what has another format, or says nothing of `stage`'s side."""
    label = _JUDGED[stage]
    word = _said(setup, answer.text).get(label, "")
    if word not in setup.scheme.answers:
        raise no_verdict(setup, f"it does not say whether there is a {label}")
    return about(setup.scheme, label, flagged=setup.scheme.flags(word), score=setup.scheme.score(word))


def _said(setup: GuardSetup, text: str) -> Mapping[str, str]:
    lines = [line.strip().lower() for line in text.splitlines() if line.strip()]
    found = [_LINE.fullmatch(line) for line in lines]
    pairs = {match["key"]: match["value"] for match in found if match}
    if len(lines) != len(_KEYS) or tuple(pairs) != _KEYS:
        raise no_verdict(setup, "its answer does not have its three lines")
    return pairs
