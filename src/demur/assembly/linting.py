"""The lint of refusals, built once."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

import msgspec

from demur.answers import Answer, Composer, Manner, Topic
from demur.linting import Code, Linter, Report, Severity

__all__ = ["faults", "lint", "lint_answer", "linter", "suggestions"]

_TOLD_BEFORE = frozenset({Code.MISSING_REASON})
_NAMELESS = frozenset({Code.VAGUE})
_GENERAL = frozenset({Code.VAGUE, Code.NO_ALTERNATIVE})
_GRANTED: Mapping[str, frozenset[Code]] = {
    **dict.fromkeys((Topic.ESCALATED, Topic.PARTIAL), _NAMELESS),
    **dict.fromkeys((Topic.CLARIFICATION, Topic.REPEATED, Topic.FALSE_PREMISE, Topic.UNAVAILABLE), _GENERAL),
    **dict.fromkeys((Topic.KNOWLEDGE, Topic.POLICY, Topic.SAFETY, Topic.UNKNOWN), _GENERAL),
    Topic.CRISIS: frozenset({Code.TOO_LONG}),
}
"""What is no fault in an answer about a topic."""


@cache
def linter() -> Linter:
    """Give the lint that this process uses."""
    return Linter()


def lint(text: str, *, locale: str = "", prompt: str = "") -> Report:
    """Say what is wrong with the words of a refusal, our own or any model's.

    locale: a tag such as `de-AT` that the text should be in; "" tells it from the words
    prompt: what the user asked; without it nothing is known of an echo
    The report names lectures, stock formulas, blame, a thing that is not named, a harmful detail that comes
    again, the lack of anything to go on with, and more, each with its place and what to do.
    Raises InputError for what is no text.  Cost: 0.3 ms for 27 words; the first of a language takes 40 ms.

    >>> report = lint("I can't help with finding someone's address. I can explain which records are public.")
    >>> report.ok, sorted(code.value for code in report.codes)[:1]
    (True, ['missing_acknowledgement'])
    """
    return linter().lint(text, locale=locale, prompt=prompt)


def lint_answer(said: Answer, *, prompt: str = "") -> Report:
    """Say what is wrong with an answer of ours, each part checked as such.

    prompt: what the user asked
    Where nothing more is known than that something was refused, a boundary that names no thing and general
    alternatives are no fault; neither are questions where the answer is one. A repeated no has the
    alternatives of what was refused before, and a crisis as many words as it takes.
    """
    report = linter().lint("", locale=said.locale, prompt=prompt, parts=said.parts)
    granted = _GRANTED.get(said.topic, frozenset()) | (frozenset() if said.reason else _TOLD_BEFORE)
    kept = tuple(issue for issue in report.issues if issue.code not in granted)
    return report if kept == report.issues else msgspec.structs.replace(report, issues=kept)


def faults(said: Answer | str, *, prompt: str, locale: str = "") -> tuple[str, ...]:
    """Give the codes of what a refusal must not have, sorted, as guards ask for them.

    A model's own refusal need not have all five parts, and is not at fault for that.
    """
    if isinstance(said, str):
        report = lint(said, locale=locale, prompt=prompt)
    else:
        report = lint_answer(said, prompt=prompt)
    found = {issue.code.value for issue in report.issues if issue.severity is Severity.FAULT}
    return tuple(sorted(found))


def suggestions(
    topic: str, *, locale: str = "", prompt: str = "", composer: Composer | None = None
) -> tuple[Answer, ...]:
    """Give up to three ways of saying it that pass, for who has a refusal that does not.

    topic: what the refusal is about
    prompt: what the user asked, so that nothing of it is echoed
    """
    words = composer or Composer()
    made = (
        words.compose(topic, locale=locale, manner=Manner(persona=name))
        for name in words.wordings(topic, locale=locale)
    )
    return tuple(said for said in made if lint_answer(said, prompt=prompt).ok)[:3]
