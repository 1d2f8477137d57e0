"""gpt-oss-safeguard: judges by the user's own policy text, which is its system message."""

from __future__ import annotations

import re

from demur.risk.guards.base import GuardSetup, Json, no_verdict, object_in, parsed
from demur.risk.guards.chat import Answer, ask_chat
from demur.risk.guards.layout import laid_out
from demur.risk.guards.opinion import opinion
from demur.risk.guards.turns import judged_words, pieces
from demur.types import Category, Plain, RiskAsking, Subject, Verdict

__all__ = ["ask", "verdict"]

_TOKENS = 2000
"""It thinks in a channel of its own before it answers."""
_CODE = re.compile(r"[\w.:/-]{1,40}")
# What marks a word as a code: it heads a line, or stands in quotes, brackets or bold.
_OPENS, _CLOSES = (
    r"(?:^[ \t]*(?:[-*+>#]+[ \t]*|\d{1,3}[.)][ \t]+)*|[\"'`(\[*_])",
    r"(?:[\"'`)\]*_:]|[ \t]+[-\u2013\u2014=]|[ \t]*$)",
)
_TELLING = re.compile(r"[^\W\d_]*[\d_][\w.:/-]*|[A-Z]{2,}[A-Z.:/-]*")
"""Codes that need no mark, since no word of a sentence looks like them."""
_KEYS = ("violation", "policy_category")
_LETTER = re.compile(r"[^\W_]")
_SPELT = frozenset(key.replace("_", "") for key in _KEYS)
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
    if any(name not in _KEYS and "".join(_LETTER.findall(name)).lower() in _SPELT for name in said):
        raise no_verdict(setup, "it spells one of its keys otherwise")
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
    return object_in(setup, parsed(setup, text, what="its answer"), what="its answer")


def _code(setup: GuardSetup, said: Json) -> str:
    code = said.get("policy_category")
    if code in (None, ""):
        return ""
    if not isinstance(code, str) or not _CODE.fullmatch(code) or not _stands_in(setup.policy, code):
        raise no_verdict(setup, "it names a code that its policy does not hold")
    return code


def _stands_in(policy: str, code: str) -> bool:
    """Tell whether `policy` holds `code` as a whole and as a code, not as a word of its sentences."""
    whole = rf"(?<!\w)(?<!\w[.:/-]){re.escape(code)}(?![.:/-]?\w)"
    if _TELLING.fullmatch(code):
        return re.search(whole, policy) is not None
    return re.search(f"{_OPENS}{whole}{_CLOSES}", policy, re.MULTILINE) is not None
