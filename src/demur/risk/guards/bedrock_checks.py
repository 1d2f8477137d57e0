"""Amazon Bedrock's InvokeGuardrailChecks: scores for harms and attacks, without a guardrail of one's own."""

from __future__ import annotations

from demur.risk.guards.base import GuardSetup, asked, no_verdict, object_in, post
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
    """Read a reply: a verdict for each score; raises GuardError for another shape, and a missing check."""
    results = object_in(setup, object_in(setup, reply, what="its reply").get("results"), what="its results")
    said: list[Verdict] = []
    for check in checks:
        rows = object_in(setup, results.get(check), what=f"its {check}").get("results")
        if not isinstance(rows, list):
            raise no_verdict(setup, f"its {check} holds no list")
        for row in rows:
            found = object_in(setup, row, what="a result")
            score = measured(setup, found.get("severityScore"))
            label = native_name(setup, found.get("category"))
            said.append(about(setup.scheme, label, flagged=score >= setup.scheme.flagged_from, score=score))
    return said or [about(setup.scheme, "", flagged=False, score=0.0)]
