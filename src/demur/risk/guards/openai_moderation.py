"""OpenAI's moderation endpoint: thirteen categories, each true or false and scored."""

from __future__ import annotations

from demur.risk.guards.base import GuardSetup, asked, no_verdict, post
from demur.risk.guards.opinion import opinion
from demur.risk.guards.scored import of_table, only_result
from demur.risk.guards.turns import judged_words, pieces
from demur.types import RiskAsking, Subject, Verdict

__all__ = ["ask", "verdicts"]


def ask(setup: GuardSetup, subject: Subject) -> RiskAsking:
    """Have the words judged by themselves."""
    said: list[Verdict] = []
    for words in pieces(judged_words(subject), setup):
        request = post(setup.scheme.path, {"model": setup.model, "input": words})
        said += verdicts(setup, (yield from asked(setup, request)))
    return opinion(setup, subject.stage, said)


def verdicts(setup: GuardSetup, reply: object) -> list[Verdict]:
    """Read a reply; raises GuardError for what has another shape, or contradicts itself."""
    result = only_result(setup, reply)
    flagged = result.get("flagged")
    if not isinstance(flagged, bool):
        raise no_verdict(setup, "it does not say whether the text is flagged")
    said = of_table(setup, result.get("categories"), result.get("category_scores"))
    if flagged is not any(verdict.flagged for verdict in said):
        raise no_verdict(setup, "its flag and its categories contradict each other")
    return said
