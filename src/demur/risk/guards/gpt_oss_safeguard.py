"""gpt-oss-safeguard: judges by the user's own policy text, which is its system message."""

from __future__ import annotations

import re

import msgspec

from demur.risk.guards.base import GuardSetup, Json, no_verdict, object_in
from demur.risk.guards.chat import Answer, ask_chat
from demur.risk.guards.layout import laid_out
from demur.risk.guards.opinion import opinion
from demur.risk.guards.turns import judged_words, pieces
from demur.types import Category, Plain, RiskAsking, Subject, Verdict

__all__ = ["ask", "verdict"]

_TOKENS = 2000
"""It thinks in a channel of its own before it answers."""
_CODE = re.compile(r"[\w.:/-]{1,40}")
_WORDS = {"0": "0", "1": "1", "false": "0", "true": "1"}


def ask(setup: GuardSetup, subject: Subject) -> RiskAsking:
    """Have the words judged by the setup's policy; how to answer is said after it, unless it says so."""
    policy = setup.policy.strip()
    told = policy if '"violation"' in policy else f"{policy}\n\n{setup.scheme.instructions.strip()}"
    said: list[Verdict] = []
    for words in pieces(judged_words(subject), setup):
        shown = laid_out(setup, subject, words=words)
        messages: list[Plain] = [{"role": "system", "content": told}, {"role": "user", "content": shown}]
        said.append(verdict(setup, (yield from ask_chat(setup, messages, max_tokens=_TOKENS))))
    return opinion(setup, subject.stage, said)


def verdict(setup: GuardSetup, answer: Answer) -> Verdict:
    """Read an answer: an object, or the digit alone; raises GuardError for anything else.

    A code that the policy does not hold is no verdict; one that names a category of ours has that category.
    """
    said = _object(setup, answer.text)
    word = _WORDS.get(str(said.get("violation")).strip().lower(), "")
    if not word:
        raise no_verdict(setup, "its answer does not say whether the policy is broken")
    code, flagged = _code(setup, said), setup.scheme.flags(word)
    if code and not flagged:
        raise no_verdict(setup, "it says that the policy is kept, and names a code all the same")
    category = Category(code) if code in set(Category) else None
    return Verdict(
        scheme=setup.scheme.id, flagged=flagged, label=code, category=category, score=setup.scheme.score(word)
    )


def _object(setup: GuardSetup, text: str) -> Json:
    if text in _WORDS:
        return {"violation": text}
    try:
        found: object = msgspec.json.decode(text)
    except (msgspec.DecodeError, UnicodeEncodeError, RecursionError) as error:
        raise no_verdict(setup, "its answer is neither a digit nor JSON") from error
    return object_in(setup, found, what="its answer")


def _code(setup: GuardSetup, said: Json) -> str:
    code = said.get("policy_category")
    if code in (None, ""):
        return ""
    if not isinstance(code, str) or not _CODE.fullmatch(code) or code not in setup.policy:
        raise no_verdict(setup, "it names a code that its policy does not hold")
    return code
