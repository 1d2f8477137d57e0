"""Qwen3Guard-Gen: three lines, Safety, Categories and, of a reply, Refusal."""

from __future__ import annotations

import re
from collections.abc import Mapping

from demur.risk.guards.base import GuardSetup, no_verdict
from demur.risk.guards.chat import Answer, ask_chat, conversation
from demur.risk.guards.opinion import about, known_label, opinion
from demur.risk.guards.turns import judged_words, pieces
from demur.types import RiskAsking, Subject, Verdict

__all__ = ["ask", "verdicts"]

_TOKENS = 128
_LINE = re.compile(r"(?P<key>safety|categories|refusal):(?P<value>.*)", re.IGNORECASE)
_KEYS = ("safety", "categories", "refusal")
_NONE = "none"
_REFUSED = frozenset({"yes", "no"})


def ask(setup: GuardSetup, subject: Subject) -> RiskAsking:
    """Have the last turn judged, and the turns before it shown."""
    said: list[Verdict] = []
    for words in pieces(judged_words(subject), setup):
        messages = conversation(subject, words, context=setup.scheme.context)
        said += verdicts(setup, (yield from ask_chat(setup, messages, max_tokens=_TOKENS)))
    return opinion(setup, subject.stage, said)


def verdicts(setup: GuardSetup, answer: Answer) -> list[Verdict]:
    """Read an answer: one verdict for each category; raises GuardError for what has another format.

    Whether a reply refused, which it also says, is for readings to tell.
    """
    said = _lines(setup, answer.text)
    word = said.get("safety", "").lower()
    if word not in setup.scheme.answers or "categories" not in said:
        raise no_verdict(setup, "its answer does not have its three lines")
    score = setup.scheme.score(word)
    named = said["categories"].split(",")
    labels = [] if said["categories"].lower() == _NONE else [known_label(setup, name) for name in named]
    if not setup.scheme.flags(word):
        if labels:
            raise no_verdict(setup, "it says safe, and names categories all the same")
        return [about(setup.scheme, "", flagged=False, score=score)]
    if not labels:
        raise no_verdict(setup, f"it says {word}, and names no category")
    return [about(setup.scheme, label, flagged=True, score=score) for label in labels]


def _lines(setup: GuardSetup, text: str) -> Mapping[str, str]:
    found = [_LINE.fullmatch(line.strip()) for line in text.splitlines() if line.strip()]
    pairs = [(match["key"].lower(), match["value"].strip()) for match in found if match]
    keys = tuple(key for key, _ in pairs)
    said = dict(pairs)
    odd = said.get("refusal", "no").lower() not in _REFUSED
    if len(pairs) != len(found) or keys != _KEYS[: len(keys)] or odd:
        raise no_verdict(setup, "its answer does not have its three lines")
    return said
