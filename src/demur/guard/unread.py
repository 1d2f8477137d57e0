"""Replies off the wire: what of them is read, and findings for those that could not be."""

from __future__ import annotations

from dataclasses import replace

from demur.types import Finding, Outcome, WireHead

__all__ = ["as_seen", "unless_nonsense", "unread"]

_ERROR_STATUS = 400
_BARE_TEXT = "text"
"""The api of a finding whose reply had the shape of none."""


def as_seen(head: WireHead | None, body: bytes) -> object:
    """Give an error with its status and headers, anything else as the bytes that came."""
    if head is None or head.status < _ERROR_STATUS:
        return body
    return {"status": head.status, "headers": dict(head.headers), "body": body}


def unless_nonsense(found: Finding) -> Finding:
    """Call what has the shape of no API broken: bare text is a reply elsewhere, but not from a provider."""
    if found.api != _BARE_TEXT:
        return found
    return replace(
        found, outcome=Outcome.FAILED, kind=None, refusal=None, text="", failure="malformed", confidence=1.0
    )


def unread(outcome: Outcome, *, failure: str, provider: str | None, api: str, model: str) -> Finding:
    """Give the finding of a reply that could not be read at all."""
    return Finding(
        outcome=outcome,
        kind=None,
        refusal=None,
        text="",
        discarded="",
        failure=failure,
        flags=frozenset(),
        confidence=1.0 if outcome is Outcome.FAILED else 0.0,
        signals=(),
        labels=(),
        ran=(),
        provider=provider,
        api=api,
        model=model or None,
    )
