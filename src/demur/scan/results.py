"""One result: a finding as a flat row, without the text it was made from."""

from __future__ import annotations

import msgspec

from demur.scan.base import Entry
from demur.types import Category, Extent, Family, Finding, Kind, Origin, Outcome, Retry, Stage

__all__ = ["Place", "ResultRow", "result_row"]


class Place(msgspec.Struct, frozen=True):
    """Where a refusing sentence stands in the reply's text, in characters."""

    start: int
    end: int


class ResultRow(msgspec.Struct, frozen=True, kw_only=True):
    """What is written for one reply; fields of the refusal are null where there is none.

    file, line: where the reply was found; line counts from 1
    refusal_text: only there when the texts were asked for
    """

    file: str
    line: int
    id: str
    outcome: Outcome
    kind: Kind | None
    failure: str
    extent: Extent | None = None
    origin: Origin | None = None
    stage: Stage | None = None
    category: Category | None = None
    categories: tuple[str, ...] = ()
    family: Family | None = None
    can_retry: bool | None = None
    retry: Retry | None = None
    confidence: float
    flags: tuple[str, ...]
    ran: tuple[str, ...]
    provider: str | None
    model: str | None
    prompt_version: str | None
    spans: tuple[Place, ...] = ()
    refusal_text: str | msgspec.UnsetType | None = msgspec.UNSET


def result_row(finding: Finding, entry: Entry, *, file: str, line: int, with_text: bool) -> ResultRow:
    """Flatten `finding` about `entry`; with_text adds the refusal's own words.

    The log's own provider and model win over the recognised ones: they name who was called.
    """
    refusal = finding.refusal
    if refusal is None:
        return ResultRow(
            file=file,
            line=line,
            id=entry.id,
            outcome=finding.outcome,
            kind=finding.kind,
            failure=finding.failure,
            confidence=finding.confidence,
            flags=tuple(sorted(finding.flags)) if finding.flags else (),
            ran=finding.ran,
            provider=entry.provider or finding.provider,
            model=entry.model or finding.model,
            prompt_version=entry.prompt_version,
            refusal_text=None if with_text else msgspec.UNSET,
        )
    return ResultRow(
        file=file,
        line=line,
        id=entry.id,
        outcome=finding.outcome,
        kind=finding.kind or refusal.kind,
        failure=finding.failure,
        extent=refusal.extent,
        origin=refusal.origin,
        stage=refusal.stage,
        category=refusal.category,
        categories=refusal.categories,
        family=refusal.family,
        can_retry=refusal.can_retry,
        retry=refusal.retry,
        confidence=finding.confidence,
        flags=tuple(sorted(finding.flags)),
        ran=finding.ran,
        provider=entry.provider or finding.provider,
        model=entry.model or finding.model,
        prompt_version=entry.prompt_version,
        spans=tuple([Place(start=span.start, end=span.end) for span in refusal.spans]),
        refusal_text=refusal.text if with_text else msgspec.UNSET,
    )
