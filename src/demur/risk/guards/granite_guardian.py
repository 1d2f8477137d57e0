"""Granite Guardian: its template takes the question, or the last message does; the answer is yes or no."""

from __future__ import annotations

import re
from string import Template

from demur.risk.guards.base import GuardSetup, no_verdict
from demur.risk.guards.chat import Answer, ask_chat, conversation, sureness
from demur.risk.guards.opinion import about, opinion
from demur.risk.guards.questions import questions
from demur.risk.guards.turns import judged_words, pieces
from demur.types import Plain, RiskAsking, Stage, Subject, Verdict

__all__ = ["ask", "verdict"]

_TOKENS = 1000
_VERSION = re.compile(r"(?<![\d.])(\d{1,2})\.(\d{1,2})(?!\d)")
_OLDER, _USUAL, _BLOCK = (3, 2), (3, 3), (4, 0)
"""The last version that calls a question `risk_name`; what a model without a version is; the first that wants
its question in the last message."""
_PLAIN = re.compile(
    r"(?P<word>yes|no)(?:\s*<confidence>\s*(?P<sure>high|low)\s*</confidence>)?", re.IGNORECASE
)
_TAGGED = re.compile(
    r"(?:<think>(?:(?!</?think>|</?score>).)*</think>\s*)?<score>\s*(?P<word>yes|no)\s*</score>",
    re.IGNORECASE | re.DOTALL,
)
_UNSURE = "low"


def ask(setup: GuardSetup, subject: Subject) -> RiskAsking:
    """Have the last turn held against each criterion; as many requests as there are criteria.

    The version in the model's name says how the question is put; without one, as 3.3 wants it.
    """
    said: list[Verdict] = []
    for words in pieces(judged_words(subject), setup):
        messages = conversation(subject, words, context=setup.scheme.context)
        for label in questions(setup):
            asked, more = _put(setup, messages, label=label, stage=subject.stage)
            answer = yield from ask_chat(setup, asked, max_tokens=_TOKENS, scored=True, more=more)
            said.append(verdict(setup, answer, label=label))
    return opinion(setup, subject.stage, said)


def _put(
    setup: GuardSetup, messages: list[Plain], *, label: str, stage: Stage
) -> tuple[list[Plain], dict[str, Plain]]:
    """Give the messages that put the question about `label`, and what goes beside them."""
    version = _version(setup.model)
    if version < _BLOCK:
        key = "risk_name" if version <= _OLDER else "criteria_id"
        return messages, {"chat_template_kwargs": {"guardian_config": {key: label}}}
    scheme = setup.scheme
    block = Template(scheme.on_reply if stage is Stage.OUTPUT else scheme.on_request).substitute(
        instructions=setup.policy.strip() or scheme.instructions.strip(), question=scheme.labels[label].ask
    )
    return [*messages, {"role": "user", "content": block.strip()}], {}


def _version(model: str) -> tuple[int, int]:
    found = _VERSION.search(model)
    return (int(found[1]), int(found[2])) if found else _USUAL


def verdict(setup: GuardSetup, answer: Answer, *, label: str) -> Verdict:
    """Read the answer to the question about `label`.

    Raises GuardError for what is in neither format, the bare word from a version that always sets it in a
    tag included.
    """
    found = _TAGGED.fullmatch(answer.text)
    if found is None and _version(setup.model) < _BLOCK:
        found = _PLAIN.fullmatch(answer.text)
    if found is None:
        raise no_verdict(setup, "its answer is neither yes nor no")
    word = found["word"].lower()
    sure = (found.groupdict().get("sure") or "").lower()
    score = sureness(answer, flag="yes", clear="no", last=found.re is _TAGGED)
    if score is None:
        score = setup.scheme.score(f"{word} {sure}" if sure == _UNSURE else word)
    return about(setup.scheme, label, flagged=setup.scheme.flags(word), score=score)
