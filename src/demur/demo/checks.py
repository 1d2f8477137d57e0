"""The demo's checks of itself: records and statistics against what the scenes say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from demur.demo.records import Kept
from demur.demo.results import Mismatch, Result
from demur.demo.scenes import Found, Scene
from demur.ledger import REFUSING_KINDS, Group, Share, Statistics
from demur.types import Outcome

__all__ = ["check_records", "check_statistics"]

_REFUSING = (Outcome.REFUSED, Outcome.PARTIAL)


def check_records(results: Iterable[Result], kept: Iterable[Kept]) -> tuple[Mismatch, ...]:
    """Give every call without exactly one record, records of no call, and records that say something else."""
    played, made = tuple(results), tuple(kept)
    calls = Counter(result.record for result in played)
    seen = Counter(record.id for record in made)
    found = {record.id: record.found for record in made}
    return (
        *(_miscounted(result, seen[result.record]) for result in played if seen[result.record] != 1),
        *(_shared(result, calls[result.record]) for result in played if calls[result.record] != 1),
        *(_stray(name) for name in seen if name not in calls),
        *(
            _differing(result, found[result.record])
            for result in played
            if found.get(result.record, result.found) != result.found
        ),
    )


def _miscounted(result: Result, records: int) -> Mismatch:
    return Mismatch(where=f"{result.scene.id}.record", expected="1 record", got=f"{records} records")


def _shared(result: Result, calls: int) -> Mismatch:
    return Mismatch(
        where=f"{result.scene.id}.record", expected="a record of its own", got=f"one of {calls} calls"
    )


def _stray(record: str) -> Mismatch:
    return Mismatch(where=f"record {record}", expected="a call of the tour", got="none")


def _differing(result: Result, found: Found) -> Mismatch:
    return Mismatch(where=f"{result.scene.id}.record", expected=str(result.found), got=str(found))


def check_statistics(scenes: Iterable[Scene], statistics: Statistics) -> tuple[Mismatch, ...]:
    """Give every statistic that differs from what the scenes add up to."""
    expected = _expected(tuple(scenes))
    got = _got(statistics)
    return tuple(
        Mismatch(where=f"statistics.{name}", expected=_told(expected[name]), got=_told(got[name]))
        for name in expected
        if expected[name] != got[name]
    )


def _expected(scenes: tuple[Scene, ...]) -> dict[str, dict[str, int]]:
    findings = [scene.finding for scene in scenes]
    refusals = [scene for scene in scenes if _is_refusal(scene)]
    return {
        "outcomes": _counted(finding.outcome for finding in findings),
        "refusals": {"refusals": len(refusals), "errors": 0},
        "kinds": _counted(scene.finding.kind for scene in refusals),
        "origins": _counted(scene.finding.origin for scene in refusals),
        "categories": _counted(scene.finding.category for scene in refusals),
        "models": _counted(scene.model for scene in scenes),
        "refusals by model": _counted(scene.model for scene in refusals),
    }


def _got(statistics: Statistics) -> dict[str, dict[str, int]]:
    tally = statistics.tally
    return {
        "outcomes": _present({outcome: getattr(tally, outcome) for outcome in Outcome}),
        "refusals": {"refusals": tally.refusals, "errors": statistics.errors},
        "kinds": _shares(statistics.kinds),
        "origins": _shares(statistics.origins),
        "categories": _shares(statistics.categories),
        "models": _present({group.label: group.tally.total for group in statistics.models}),
        "refusals by model": _refusals(statistics.models),
    }


def _is_refusal(scene: Scene) -> bool:
    return scene.finding.outcome in _REFUSING and scene.finding.kind in REFUSING_KINDS


def _counted(names: Iterable[str | None]) -> dict[str, int]:
    return _present(Counter(str(name or "not stated") for name in names))


def _shares(shares: Iterable[Share]) -> dict[str, int]:
    return _present({share.label: share.rate.hits for share in shares})


def _refusals(groups: Iterable[Group]) -> dict[str, int]:
    return _present({group.label: group.tally.refusals for group in groups})


def _present(counts: Mapping[str, int]) -> dict[str, int]:
    """Give the counts above 0, by name in order, so that equal counts look equal."""
    return {str(name): counts[name] for name in sorted(counts) if counts[name]}


def _told(counts: Mapping[str, int]) -> str:
    return ", ".join(f"{count} {name}" for name, count in counts.items()) or "none"
