"""Amazon Bedrock's InvokeGuardrailChecks: scores for harms and attacks, without a guardrail of one's own."""

from __future__ import annotations

from demur.risk.guards.base import GuardSetup, Json, asked, no_verdict, object_in, post
from demur.risk.guards.opinion import about, measured, opinion
from demur.risk.guards.scored import native_name
from demur.risk.guards.turns import judged_words, pieces, tool_results
from demur.types import Plain, RiskAsking, Stage, Subject, Verdict

__all__ = ["ask", "verdicts"]

_HARM, _ATTACK = "contentFilter", "promptAttack"
_CHECKS = {
    _HARM: ("VIOLENCE", "HATE", "SEXUAL", "MISCONDUCT", "INSULTS"),
    _ATTACK: ("JAILBREAK", "PROMPT_INJECTION", "PROMPT_LEAKAGE"),
}
_ROLES = {Stage.INPUT: "user", Stage.OUTPUT: "assistant"}


def ask(setup: GuardSetup, subject: Subject) -> RiskAsking:
    """Have the words scored, of a request for attacks too, and what tools gave back for attacks alone."""
    checks = (_HARM, _ATTACK) if subject.stage is Stage.INPUT else (_HARM,)
    wanted = [(judged_words(subject), checks), *((text, (_ATTACK,)) for text in tool_results(subject))]
    said: list[Verdict] = []
    for text, names in wanted:
        for words in pieces(text, setup):
            body: dict[str, Plain] = {
                "messages": [{"role": _ROLES[subject.stage], "content": [{"text": words}]}],
                "checks": {
                    name: {"categories": [{"category": each} for each in _CHECKS[name]]} for name in names
                },
            }
            reply = yield from asked(setup, post(setup.scheme.path, body))
            said += verdicts(setup, reply, checks=names)
    return opinion(setup, subject.stage, said)


def verdicts(setup: GuardSetup, reply: object, *, checks: tuple[str, ...]) -> list[Verdict]:
    """Read a reply: a verdict for each score.

    Raises GuardError for another shape, a missing check, and one that flags nothing and leaves out a category
    that was asked about.
    """
    results = object_in(setup, object_in(setup, reply, what="its reply").get("results"), what="its results")
    said: list[Verdict] = []
    for check in checks:
        rows = object_in(setup, results.get(check), what=f"its {check}").get("results")
        if not isinstance(rows, list):
            raise no_verdict(setup, f"its {check} holds no list")
        found = [_scored(setup, object_in(setup, row, what="a result")) for row in rows]
        missing = [name for name in _CHECKS[check] if name not in {each.label for each in found}]
        if missing and not any(each.flagged for each in found):
            raise no_verdict(setup, f"its {check} says nothing of {', '.join(missing)}")
        said += found
    return said


def _scored(setup: GuardSetup, row: Json) -> Verdict:
    score = measured(setup, row.get("severityScore"))
    label = native_name(setup, row.get("category"))
    return about(setup.scheme, label, flagged=score >= setup.scheme.flagged_from, score=score)
