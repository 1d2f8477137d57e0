"""What an overturned decision teaches: a case for the next evaluation, and an exception for the policy."""

from __future__ import annotations

import yaml

from demur.cases import Case, Should, prompt_group
from demur.ledger import HeldText, Record, Resolution, Review
from demur.types import Action, Mode, Request, turns_of

__all__ = ["case_of", "suggested_exception"]

_SHOULD = {Action.ALLOW: Should.LEGITIMATE, Action.REFUSE: Should.HARMFUL}


def case_of(review: Review, *, record: Record | None, text: HeldText) -> Case | None:
    """Give the case that an overturned decision yields, with its masked text.

    None where the decision was upheld, and where something between an answer in full and a refusal was right:
    a case knows only these two.

    record: what was decided; None where it is not kept any more
    """
    should = _SHOULD.get(review.expected) if review.expected else None
    if review.resolution is not Resolution.OVERTURNED or should is None:
        return None
    request = Request(
        messages=turns_of(text.request),
        model=(record.model if record else None) or "",
        locale=(record.locale if record else None) or "",
    )
    done = f"{record.action} by {', '.join(_behind(record)) or 'no rule'}" if record else "not known any more"
    return Case(
        id=review.id,
        request=request,
        should=should,
        category=review.category,
        group=prompt_group(request),
        source=f"review of {review.record_id}",
        reply=text.reply or None,
        notes=f"was {done}{f'; {text.note}' if text.note else ''}",
    )


def suggested_exception(review: Review, *, record: Record | None) -> str | None:
    """Give an exception for the policy, as YAML for its `rules`, that lifts the rules which were overturned.

    It only observes until somebody has looked at it, and holds for the same risk rules and tenant alone.
    None where the decision was upheld, where a stronger action was right, or where no rule was behind it.
    """
    if review.resolution is not Resolution.OVERTURNED or record is None or record.action is None:
        return None
    rules = _behind(record)
    if not rules or review.expected is None or review.expected.strength >= record.action.strength:
        return None
    rule = {
        "id": f"exception.{review.id.removeprefix('rev_')}",
        "when": " && ".join(_conditions(record)) or "true",
        "action": Action.ALLOW.value,
        "lifts": list(rules),
        **({"stage": record.stopped_at.value} if record.stopped_at else {}),
        "mode": Mode.OBSERVE.value,
        "reason": f"overturned by review {review.id}, which expected {review.expected}",
    }
    looked_at = f"#   conditions looked at {', '.join(record.context)}: say for which of them it holds\n"
    return (
        "# A suggestion. Before you enforce it, make `when` as narrow as the reason for it;\n"
        "#   a rule that is final cannot be lifted.\n"
        f"{looked_at if record.context else ''}"
        f"{yaml.safe_dump([rule], sort_keys=False, allow_unicode=True, width=110)}"
    )


def _behind(record: Record) -> tuple[str, ...]:
    """Give the ids of the rules behind what was done; failed checks are none that could be lifted."""
    hits = (hit for hit in record.hits if hit.mode is Mode.ENFORCE and hit.action is record.action)
    return tuple(dict.fromkeys(hit.rule for hit in hits if not hit.rule.startswith("check.")))


def _conditions(record: Record) -> list[str]:
    stage = record.stopped_at
    risk_rules = sorted({rule for one in record.checks if one.stage is stage for rule in one.rules})
    found = [f"{_quoted(rule)} in risk.rules" for rule in risk_rules]
    if record.tenant:
        found.append(f"tenant == {_quoted(record.tenant)}")
    return found


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
