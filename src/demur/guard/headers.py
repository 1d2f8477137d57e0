"""What was found, as response headers: short words and numbers only, never text of the reply."""

from __future__ import annotations

from demur.types import Finding, Headers

__all__ = ["HEADER_NAMES", "found_headers", "record_headers"]

HEADER_NAMES = (
    "x-demur-record",
    "x-demur-outcome",
    "x-demur-kind",
    "x-demur-origin",
    "x-demur-stage",
    "x-demur-category",
    "x-demur-family",
    "x-demur-can-retry",
    "x-demur-retry",
    "x-demur-failure",
    "x-demur-flags",
    "x-demur-confidence",
    "x-demur-ran",
    "x-demur-error",
)
"""Every header that observe mode may add to a reply, in the order it adds them."""


def record_headers(record: str) -> Headers:
    """Give the header that names the record, the only one that a stream's head can carry."""
    return (("x-demur-record", record),)


def found_headers(finding: Finding, *, record: str, error: str = "") -> Headers:
    """Give the headers of a whole reply; those with nothing to say are left out.

    error: code of a failure inside Demur, such as `DEM-000`
    """
    refusal = finding.refusal
    values = {
        "x-demur-record": record,
        "x-demur-outcome": str(finding.outcome),
        "x-demur-kind": str(finding.kind or ""),
        "x-demur-failure": finding.failure,
        "x-demur-flags": ", ".join(sorted(finding.flags)),
        "x-demur-confidence": f"{finding.confidence:.2f}",
        "x-demur-ran": ", ".join(finding.ran),
        "x-demur-error": error,
    }
    if refusal is not None:
        values |= {
            "x-demur-origin": str(refusal.origin),
            "x-demur-stage": str(refusal.stage),
            "x-demur-category": str(refusal.category or ""),
            "x-demur-family": str(refusal.family),
            "x-demur-can-retry": "true" if refusal.can_retry else "false",
            "x-demur-retry": str(refusal.retry),
        }
    return tuple((name, values[name]) for name in HEADER_NAMES if values.get(name))
