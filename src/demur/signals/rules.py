"""The table of error rules: which code or message means which block or failure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from demur.signals.base import Json, dicts_in, items_at, same_word, text_at
from demur.signals.facts import BLOCK, Fact, names_in, profile
from demur.types import Origin, Retry, Stage

__all__ = ["Clues", "Rule", "exception_words", "failure_of", "rule_for"]

_SERVER = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Clues:
    """What an error says in the fields that rules look at.

    codes: every code, type and status word in it, in the spelling words are compared in
    message: its message in lower case
    status: the HTTP status; None when it came without one
    """

    codes: frozenset[str] = frozenset()
    message: str = ""
    status: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One row of the table; empty conditions are met."""

    fact: Fact
    provider: str = ""
    codes: frozenset[str] = frozenset()
    says: tuple[str, ...] = ()
    statuses: frozenset[int] = frozenset()
    words: bool = False
    label_scheme: str = ""
    label_name: str = ""
    pattern: re.Pattern[str] | None = None

    def fits(self, clues: Clues) -> bool:
        """Tell whether every condition of this rule is met."""
        return (
            (not self.codes or not self.codes.isdisjoint(clues.codes))
            and (not self.says or any(part in clues.message for part in self.says))
            and (not self.statuses or clues.status in self.statuses)
        )


def rule_for(clues: Clues) -> Rule | None:
    """Give the first rule of a block that fits; None when the error is no refusal."""
    return next((rule for rule in _rules("rules") if rule.fits(clues)), None)


def failure_of(clues: Clues) -> str:
    """Give the word for an error that is no refusal, by code, then message, then status."""
    named = next((rule.fact.failure for rule in _rules("failures") if rule.fits(clues)), "")
    if named or clues.status is None:
        return named or "error"
    return _statuses().get(str(clues.status), "server" if clues.status >= _SERVER else "error")


def exception_words() -> Mapping[str, str]:
    """Give the meaning of exception classes by their names without modules, spelt as words are compared."""
    return names_in("errors", "exceptions")


def _statuses() -> Mapping[str, str]:
    return names_in("errors", "statuses")


@cache
def _rules(table: str) -> tuple[Rule, ...]:
    return tuple(_rule(item.value) for item in dicts_in(profile("errors"), table))


def _rule(row: Json) -> Rule:
    scheme, name = [str(one) for one in items_at(row, "label")] or [text_at(row, "scheme"), ""]
    pattern = text_at(row, "pattern")
    return Rule(
        fact=Fact(
            means=BLOCK,
            origin=Origin(text_at(row, "origin") or Origin.PROVIDER),
            stage=Stage(text_at(row, "stage") or Stage.UNKNOWN),
            retry=Retry(text_at(row, "retry") or Retry.NEVER),
            failure=text_at(row, "failure"),
        ),
        provider=text_at(row, "provider"),
        codes=frozenset(same_word(str(one)) for one in items_at(row, "codes")),
        says=tuple(str(one) for one in items_at(row, "says")),
        statuses=frozenset(one for one in items_at(row, "statuses") if isinstance(one, int)),
        words=row.get("words") is True,
        label_scheme=scheme,
        label_name=name,
        pattern=re.compile(pattern, re.IGNORECASE) if pattern else None,
    )
