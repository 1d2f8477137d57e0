"""Turns what was judged and decided into columns: closed words, ids of rules, figures; no rationale."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

import msgspec

from demur.ledger.words import WITHHELD, Row, name_of, word_of
from demur.types import Action, Decision, Exchange, Outcome, Risk, RuleHit, Run, Severity, Stage, Verdict

__all__ = ["of_decisions"]

_DIGITS = 4
"""Decimals of a score that are kept."""
_MICROSECONDS = 6

_ENCODER = msgspec.json.Encoder()
Words = tuple[str, ...]

_UNDECIDED: Row = {
    "action": None,
    "observed": None,
    "stopped_at": None,
    "policy": None,
    "policy_version": None,
    "tags": "[]",
    "hits": "[]",
    "lifted": "[]",
    "context": "[]",
    "facts": "[]",
}


def of_decisions(exchange: Exchange) -> Row:
    """Give the columns of risks, decisions, attempts and topic; hits keep whether a rule failed, not why.

    Of several decisions the strongest action counts.  Cost: about 5 us for two risks and two decisions.
    """
    risks = exchange.risks
    if not (risks or exchange.decisions or exchange.topic):
        return {"attempts": exchange.attempts, "topic": None, "checks": "[]", "scores": "[]", **_UNDECIDED}
    return {
        "attempts": exchange.attempts,
        "topic": word_of(exchange.topic),
        "checks": f"[{','.join([_checks_of(risk) for risk in risks])}]",
        "scores": f"[{','.join([_scores(risk) for risk in risks])}]",
        **(_decided(exchange.decisions, _is_withheld(exchange)) if exchange.decisions else _UNDECIDED),
    }


# Most requests are decided alike, so that what was made of a decision before is taken again.
@lru_cache(maxsize=1024)
def _decided(decisions: tuple[Decision, ...], withheld: bool) -> Row:  # noqa: FBT001 - a key of the cache
    done = Action.REFUSE if withheld else Action.ALLOW
    stops = (decision.stage.value for decision in decisions if decision.action.stops)
    return {
        "action": _strongest([done, *(decision.action for decision in decisions)]).value,
        "observed": _strongest([done, *(decision.observed for decision in decisions)]).value,
        "stopped_at": next(stops, decisions[-1].stage.value if withheld else None),
        "policy": name_of(decisions[-1].policy),
        "policy_version": word_of(decisions[-1].version[:16]),
        "tags": _json(sorted({tag.value for decision in decisions for tag in decision.tags})),
        "hits": _json([_hit(hit, decision) for decision in decisions for hit in decision.hits]),
        "lifted": _json(sorted({name_of(rule) or "" for decision in decisions for rule in decision.lifted})),
        "context": _json(sorted({word_of(key) or "" for decision in decisions for key in decision.read})),
        "facts": f"[{','.join(_facts(decision) for decision in decisions)}]",
    }


def _facts(decision: Decision) -> str:
    """Give what the decision's conditions looked at; keys whose names might be text are left out."""
    values = ((word_of(name), said) for name, said in decision.values)
    told = ",".join(f"{_json(name)}:{said}" for name, said in values if name and name != WITHHELD)
    wanted = _json([name_of(name) for name in decision.wanted])
    return f'{{"stage":{_json(decision.stage.value)},"wanted":{wanted},"values":{{{told}}}}}'


def _is_withheld(exchange: Exchange) -> bool:
    """Tell whether a reply was dropped that stayed unsafe although the model was told to constrain it."""
    last = exchange.decisions[-1]
    constrained = last.stage is Stage.OUTPUT and last.action is Action.CONSTRAIN
    return constrained and bool(exchange.topic) and exchange.finding.outcome is not Outcome.REFUSED


def _strongest(actions: Iterable[Action]) -> Action:
    return max(actions, key=lambda action: action.strength)


def _hit(hit: RuleHit, decision: Decision) -> dict[str, object]:
    return {
        "stage": decision.stage.value,
        "rule": name_of(hit.rule),
        "action": hit.action.value,
        "mode": hit.mode.value,
        "category": hit.category.value if hit.category else None,
        "error": bool(hit.error),
        "severity": hit.severity.value,
    }


def _checks_of(risk: Risk) -> str:
    return _checks(
        risk.stage, risk.ran, failed=risk.failed, skipped=risk.skipped, rules=risk.rules, past=risk.past
    )


@lru_cache(maxsize=1024)
def _checks(stage: Stage, ran: Words, *, failed: Words, skipped: Words, rules: Words, past: Words) -> str:
    return _json(
        {
            "stage": stage.value,
            "ran": [word_of(tier) for tier in ran],
            "failed": [word_of(tier) for tier in failed],
            "skipped": [word_of(tier) for tier in skipped],
            "rules": [name_of(rule) for rule in rules],
            "past": [name_of(rule) for rule in past],
        }
    )


def _scores(risk: Risk) -> str:
    if risk.harmful or risk.attack or risk.categories or risk.verdicts:
        scores = _json(_scored(risk))
    else:
        scores = _nothing_scored(risk.stage, crisis=risk.crisis, severity=risk.severity)
    # Times differ from record to record, so they stand with the scores: records are counted by their checks.
    return f'{scores[:-1]},"runs":{_json([_run(run) for run in risk.runs])}}}' if risk.runs else scores


def _run(run: Run) -> dict[str, object]:
    kept: dict[str, object] = {
        "check": word_of(run.check),
        "state": run.state.value,
        "seconds": round(run.seconds, _MICROSECONDS),
    }
    if run.why is not None:
        kept["why"] = run.why.value
    if run.price:
        kept |= {"price": run.price, "currency": word_of(run.currency) or ""}
    if run.version:
        kept["version"] = word_of(run.version)
    return kept


@lru_cache(maxsize=64)
def _nothing_scored(stage: Stage, *, crisis: bool, severity: Severity) -> str:
    return _json(_scored(Risk(stage=stage, crisis=crisis, severity=severity)))


def _scored(risk: Risk) -> dict[str, object]:
    return {
        "stage": risk.stage.value,
        "harmful": round(risk.harmful, _DIGITS),
        "attack": round(risk.attack, _DIGITS),
        "crisis": risk.crisis,
        "severity": risk.severity.value,
        "categories": {name.value: round(score, _DIGITS) for name, score in risk.categories.items()},
        **({"verdicts": [_verdict(verdict) for verdict in risk.verdicts]} if risk.verdicts else {}),
    }


def _verdict(verdict: Verdict) -> dict[str, object]:
    return {
        "scheme": word_of(verdict.scheme),
        "label": name_of(verdict.label),
        "flagged": verdict.flagged,
        "category": verdict.category.value if verdict.category else None,
        "score": None if verdict.score is None else round(verdict.score, _DIGITS),
    }


def _json(value: str | Sequence[object] | dict[str, object]) -> str:
    return _ENCODER.encode(value).decode()
