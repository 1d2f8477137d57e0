"""Turns an exchange into a row of the ledger: hashes, closed words and figures, never text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from math import isfinite

import msgspec

from demur.errors import LedgerError
from demur.ledger.decided import of_decisions
from demur.ledger.keys import HashKey
from demur.ledger.schema import RECORD_VERSION
from demur.ledger.wording import column_of
from demur.ledger.words import NAME_LENGTH, WITHHELD, Row, name_of, word_of
from demur.types import Exchange, Finding, Label, Refusal, Scalar, Signal

__all__ = ["row_of"]

_PATH = re.compile(r"[\w$.\[\]\-/@*]{1,128}", re.ASCII)


def row_of(exchange: Exchange, key: HashKey) -> Row:
    """Give the row of `exchange`, with prompt and person hashed by `key`.

    Names (model, version, locale, labels) are cut at 128 characters and freed of control characters; the
    path or value of a signal that is not shaped like one is withheld.  Cost: about 20 us for 1 KB of prompt.
    Raises LedgerError when time or duration is not a finite number, or the id is empty or would be cut.
    """
    finding, caller = exchange.finding, exchange.caller
    return {
        "id": _id(exchange.id),
        "at": _milliseconds(exchange.at, exchange.id),
        "api": name_of(exchange.api or finding.api),
        "model": name_of(exchange.model or finding.model),
        "key": name_of(caller.key),
        "tenant": name_of(caller.tenant),
        "prompt_version": name_of(caller.prompt_version),
        "locale": name_of(caller.locale),
        "prompt_hash": key.prompt(exchange.prompt),
        "person_hash": key.person(caller.person, tenant=caller.tenant),
        "hash_key_id": key.id,
        "status": exchange.status,
        "streamed": exchange.streamed,
        "duration_ms": _milliseconds(exchange.duration, exchange.id),
        "completed": exchange.completed,
        "error": word_of(exchange.error),
        "record_version": RECORD_VERSION,
        "answered": column_of(exchange.answered),
        **_of_finding(finding),
        **_of_refusal(finding.refusal),
        **of_decisions(exchange),
    }


def _of_finding(finding: Finding) -> Row:
    kind = finding.kind or (finding.refusal and finding.refusal.kind)
    verdict = finding.verdict
    return {
        "outcome": finding.outcome.value,
        "kind": kind.value if kind else None,
        "provider": name_of(finding.provider),
        "verdict_scheme": name_of(verdict.scheme) or "unnamed" if verdict else None,
        "verdict_flagged": verdict.flagged if verdict else None,
        "confidence": finding.confidence,
        "choices": len(finding.choices) or 1,
        "failure": word_of(finding.failure),
        "flags": _json(sorted(flag.value for flag in finding.flags)),
        "ran": _json([word_of(check) for check in finding.ran]),
        "labels": _json([_label(label) for label in finding.labels]),
        "signals": _json([_signal(signal) for signal in finding.signals]),
    }


def _of_refusal(refusal: Refusal | None) -> Row:
    if refusal is None:
        return dict(_NO_REFUSAL)
    return {
        "extent": refusal.extent.value,
        "origin": refusal.origin.value,
        "stage": refusal.stage.value,
        "category": refusal.category.value if refusal.category else None,
        "categories": _json([word_of(category) for category in refusal.categories]),
        "family": refusal.family.value,
        "can_retry": refusal.can_retry,
        "retry": refusal.retry.value,
    }


_NO_REFUSAL: Row = {
    "extent": None,
    "origin": None,
    "stage": None,
    "category": None,
    "categories": "[]",
    "family": None,
    "can_retry": None,
    "retry": None,
}


def _id(exchange_id: str) -> str:
    if name_of(exchange_id) != exchange_id:
        raise LedgerError(
            f"{exchange_id[:NAME_LENGTH]!r} cannot be an exchange's id",
            where="Exchange.id",
            hint=f"give 1 to {NAME_LENGTH} printable characters, unique for each exchange",
        )
    return exchange_id


def _milliseconds(seconds: float, exchange_id: str) -> int:
    if not isfinite(seconds):
        raise LedgerError(f"{seconds} is not a time", where=f"exchange {exchange_id}", hint="give seconds")
    return round(seconds * 1000)


def _label(label: Label) -> str:
    return f"{name_of(label.scheme) or ''}:{name_of(label.name) or ''}"


def _signal(signal: Signal) -> list[Scalar]:
    path = signal.path if _PATH.fullmatch(signal.path) else WITHHELD
    value = word_of(signal.value) if isinstance(signal.value, str) else signal.value
    return [path, value]


def _json(items: Iterable[object]) -> str:
    return msgspec.json.encode(items).decode() if items else "[]"
