"""A draft of a policy run over the records of a ledger."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from demur.assembly.extras import needing
from demur.assembly.policy import policy
from demur.assembly.settings import current_settings
from demur.policy import Recorded, Replay, Scene, replay
from demur.types import (
    Action,
    Extent,
    Family,
    Finding,
    Kind,
    Mode,
    Origin,
    Outcome,
    Refusal,
    Request,
    Retry,
    Risk,
    Situation,
    Stage,
)

with needing("serve"):
    from demur.ledger import WITHHELD, Hit, Record, each_record, open_reader

__all__ = ["recorded", "replay_draft"]

_LONGEST = 64
"""Characters of a key that a record names."""
_REFUSED = (Outcome.REFUSED, Outcome.PARTIAL)


def replay_draft(
    draft: str | Path,
    *,
    ledger: str | None = None,
    config: Path | None = None,
    since: float | None = None,
    until: float | None = None,
    where: Mapping[str, str | None] | None = None,
    observing: bool = False,
) -> Replay:
    """Run the policy that `draft` names over the records of `ledger`, by default the one of the settings.

    since, until, where: which records, as in `demur.ledger.statistics`
    observing: decide as if every observing rule were enforced, and compare with the same of the record
    Raises PolicyError for a draft that cannot be used, LedgerError when the database cannot be read.
    """
    drafted = policy(draft)
    reader = open_reader(ledger or current_settings(file=config).ledger.path)
    every = each_record(reader, since=since, until=until, where=where)
    return replay(drafted, (recorded(each, observing=observing) for each in every), observing=observing)


def recorded(record: Record, *, observing: bool = False) -> Recorded:
    """Give what a replay needs of a record.

    observing: its action is what would have been done if every observing rule had been enforced
    """
    action = record.observed if observing else record.action
    return Recorded(
        action=action,
        rules=tuple(dict.fromkeys(_behind(record, action, observing=observing))),
        tenant=record.tenant or "",
        locale=record.locale or "",
        version=f"{record.policy or ''} {record.policy_version or ''}".strip(),
        scenes=_scenes(record),
        withheld=_is_withheld(record),
    )


def _behind(record: Record, action: Action | None, *, observing: bool) -> Iterator[str]:
    for hit in record.hits:
        if hit.action is action and (observing or hit.mode is Mode.ENFORCE):
            yield hit.rule


def _is_withheld(record: Record) -> bool:
    return record.stopped_at is Stage.OUTPUT and not any(_stops(hit) for hit in record.hits)


def _stops(hit: Hit) -> bool:
    return hit.stage is Stage.OUTPUT and hit.mode is Mode.ENFORCE and hit.action.stops


def _scenes(record: Record) -> tuple[Scene, ...]:
    """Give the request's scene, and that of the last reply, which is the one whose finding is recorded."""
    risks = _risks(record)
    asked = next((risk for risk in risks if risk.stage is Stage.INPUT), None)
    said = next((risk for risk in reversed(risks) if risk.stage is Stage.OUTPUT), None)
    situations = []
    if asked is not None:
        situations.append(Situation(stage=Stage.INPUT, risk=asked, request=_NOTHING, at=record.at))
    if said is not None:
        situations.append(
            Situation(
                stage=Stage.OUTPUT,
                risk=said,
                request=_NOTHING,
                request_risk=asked,
                finding=_finding(record),
                at=record.at,
            )
        )
    return tuple(_scene(record, situation) for situation in situations)


_NOTHING = Request(messages=())


def _scene(record: Record, situation: Situation) -> Scene:
    looked = [each for each in record.facts if each.stage is situation.stage][-1:]
    # A key whose name was withheld may stand below any of these, or be one of the long ones.
    vague = WITHHELD in record.context
    return Scene(
        situation=situation,
        wanted=frozenset(name for each in looked for name in each.wanted if not (vague and _may_hide(name))),
        there=frozenset(record.context),
        values={name: value for each in looked for name, value in each.values.items()},
    )


def _may_hide(name: str) -> bool:
    return name.endswith("*") or len(name) > _LONGEST


def _risks(record: Record) -> list[Risk]:
    return [
        Risk(
            stage=score.stage,
            harmful=score.harmful,
            attack=score.attack,
            crisis=score.crisis,
            categories=score.categories,
            severity=score.severity,
            rules=check.rules,
            past=check.past,
            ran=check.ran,
            failed=check.failed,
        )
        for score, check in zip(record.scores, record.checks, strict=True)
    ]


def _finding(record: Record) -> Finding:
    return Finding(
        outcome=record.outcome,
        kind=record.kind,
        refusal=_refusal(record),
        text="",
        discarded="",
        failure=record.failure or "",
        flags=record.flags,
        confidence=record.confidence,
        signals=(),
        labels=(),
        ran=record.ran,
        provider=record.provider,
        api=record.api or "",
        model=record.model,
    )


def _refusal(record: Record) -> Refusal | None:
    if record.outcome not in _REFUSED:
        return None
    return Refusal(
        extent=record.extent or Extent.FULL,
        origin=record.origin or Origin.UNKNOWN,
        stage=record.stage or Stage.UNKNOWN,
        kind=record.kind or Kind.UNSTATED,
        category=record.category,
        categories=record.categories,
        family=record.family or Family.UNKNOWN,
        can_retry=bool(record.can_retry),
        retry=record.retry or Retry.NEVER,
        text="",
        spans=(),
        confidence=record.confidence,
        signals=(),
        labels=(),
    )
