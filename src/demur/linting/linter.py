"""The lint: one text in, a report out."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from importlib import resources

from demur.errors import InputError
from demur.linting.base import Code, Issue, Report, Severity
from demur.linting.echo import echo
from demur.linting.finding import Finding, findings
from demur.linting.joining import Joined, joined
from demur.linting.lexicon import Lexicon, lexicon, read_languages
from demur.linting.seen import see
from demur.linting.tone import Tone, load_tone, tones
from demur.text import OTHER, Normal, language_of

__all__ = ["Linter"]

_LONGEST = 20_000
"""Characters that are read; a refusal that long has failed already."""
_WEIGHT = {Severity.FAULT: 0.3, Severity.HINT: 0.05}
_BASE = "en"
_ENOUGH = 40
"""Characters from which on a text that is not in the language that was asked for counts as such."""


class Linter:
    """Finds what is wrong with refusals, anybody's; keeps nothing of what it reads."""

    def lint(
        self,
        text: str,
        *,
        locale: str = "",
        prompt: str = "",
        parts: Mapping[str, str | Sequence[str]] | None = None,
    ) -> Report:
        """Give what is wrong with the refusal `text`; of more than 20,000 characters the first are read.

        locale: a tag such as `de-AT` that the text should be in; "" tells it from the words
        prompt: what the user asked, without which nothing is known of an echo
        parts: an answer's parts by name (see `Part`), which are then checked as such; `text` may be "" and is
            put together from them
        Raises InputError for what is no text, or for a part that is not known.
        Cost: 0.3 ms for 27 words, 0.5 ms for 139; the first text of a language takes 40 ms.

        >>> Linter().lint("As an AI, I cannot comply with this request.").issues[0].code.value
        'robotic'
        """
        _check(text=text, locale=locale, prompt=prompt)
        whole = joined(text, parts) if parts is not None else Joined(text[:_LONGEST], None)
        if not any(character.isalnum() for character in whole.text):
            return _report(whole.text, "", [Finding(Code.EMPTY, 1.0)])
        wanted = locale.replace("_", "-").split("-")[0].lower()
        language, odd = _language(whole.text, wanted)
        lists, tone = _known(language)
        seen = see(whole.text, lists=lists, tone=tone, parts=whole.parts)
        echoed = echo(seen, prompt, lists=lists, usage=tone.usage if tone else {}) if prompt else None
        found = findings(
            seen, echoed, tone=tone, strict=whole.parts is not None, longest=len(text) > _LONGEST
        )
        placed = (_back(seen.normal, each) for each in found)
        return _report(whole.text, language if tone else "", [*odd, *placed])


def _back(normal: Normal, found: Finding) -> Finding:
    """Give `found` with its place in the text as it was given."""
    if found.start == found.end or not normal.here:
        return found
    start, end = normal.stretch(found.start, found.end)
    return found._replace(start=start, end=end)


def _check(**given: object) -> None:
    for name, value in given.items():
        if not isinstance(value, str):
            kind = type(value).__name__
            raise InputError(f"{name} is {kind}, not text", where=f"lint({name}=...)", hint="give a string")


def _language(text: str, wanted: str) -> tuple[str, list[Finding]]:
    """Give the language to read in, and whether it is not the one that was asked for."""
    told = language_of(text)
    if not wanted or told is None or len(text) < _ENOUGH:
        return (wanted if told is None or wanted in read_languages() else told) or told or _BASE, []
    if told == wanted or (told == OTHER and wanted not in read_languages()):
        return wanted, []
    return told, [Finding(Code.WRONG_LANGUAGE, 0.9)]


@cache
def _known(language: str) -> tuple[Lexicon, Tone | None]:
    known = language if language in read_languages() else _BASE
    return lexicon(known), load_tone(language) if language in tones() else None


def _report(text: str, language: str, found: Sequence[Finding]) -> Report:
    best: dict[tuple[Code, int, int], Finding] = {}
    for each in found:
        place = (each.code, each.start, each.end)
        if place not in best or best[place].score < each.score:
            best[place] = each
    ordered = sorted(best.values(), key=lambda each: (each.severity is Severity.HINT, each.start))
    issues = tuple(_issue(each) for each in ordered)
    worst = {each.code: _WEIGHT[each.severity] * max(each.score, 0.5) for each in ordered}
    score = 1.0
    for weight in worst.values():
        score *= 1 - weight
    return Report(text=text, locale=language, score=round(score, 3), issues=issues)


def _issue(found: Finding) -> Issue:
    return Issue(
        code=found.code,
        severity=found.severity,
        score=round(min(1.0, found.score), 3),
        advice=_advice()[found.code.value],
        start=found.start,
        end=found.end,
        part=found.part,
    )


@cache
def _advice() -> Mapping[str, str]:
    source = (resources.files("demur.linting") / "data" / "advice.toml").read_text("utf-8")
    return {name: str(said) for name, said in tomllib.loads(source).items()}
