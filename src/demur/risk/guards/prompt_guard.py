"""Llama Prompt Guard 2 behind a text classification server: is this an attack on the model."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from demur.risk.guards.base import GuardSetup, Json, asked, no_verdict, object_in, post
from demur.risk.guards.opinion import about, measured, opinion
from demur.risk.guards.turns import judged_words, pieces, tool_results
from demur.types import Category, RiskAsking, Subject, Verdict

__all__ = ["ask", "verdict"]

_ROUNDED, _LIKELIER = 0.02, 0.5
"""What both classes may miss of 1, and the least that the likelier one has."""


def ask(setup: GuardSetup, subject: Subject) -> RiskAsking:
    """Have the words and what tools gave back classified, in as many pieces as its 512 tokens need."""
    said: list[Verdict] = []
    for text in (judged_words(subject), *tool_results(subject)):
        for words in pieces(text, setup):
            reply = yield from asked(setup, post(setup.scheme.path, {"inputs": words}))
            said.append(verdict(setup, reply))
    return opinion(setup, subject.stage, said)


def verdict(setup: GuardSetup, reply: object) -> Verdict:
    """Read the rows of a classification, alone or in a list of one; raises GuardError for anything else.

    Servers give both classes or the likelier one alone; what is not the attack's share is the other's.
    """
    rows = [object_in(setup, row, what="a row of its answer") for row in _rows(setup, reply)]
    scored = [(_known(setup, row), measured(setup, row.get("score")), str(row.get("label"))) for row in rows]
    if not scored or len({known for known, _, _ in scored}) != len(scored):
        raise no_verdict(setup, "its answer does not hold each class once")
    total = sum(score for _, score, _ in scored)
    if abs(total - 1) > _ROUNDED if len(scored) > 1 else total < _LIKELIER:
        raise no_verdict(setup, "the shares of its classes contradict each other")
    known, score, spelt = max(scored, key=lambda each: each[1])
    is_attack = setup.scheme.labels[known].category is not None
    # Benign in its own words says nothing of a category; how near it came to an attack still does.
    told = about(setup.scheme, spelt, flagged=is_attack, score=score if is_attack else round(1 - score, 6))
    return replace(told, category=Category.PROMPT_ATTACK)


def _rows(setup: GuardSetup, reply: object) -> Iterable[object]:
    rows = reply[0] if isinstance(reply, list) and len(reply) == 1 and isinstance(reply[0], list) else reply
    if not isinstance(rows, list):
        raise no_verdict(setup, "its answer is no list of classes")
    return rows


def _known(setup: GuardSetup, row: Json) -> str:
    label = row.get("label")
    known = setup.scheme.native(label) if isinstance(label, str) else None
    if known is None:
        raise no_verdict(setup, "it names a class that it does not have")
    return known
