"""Reads files of risk rules, ours and the user's, and refuses what cannot be used."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from importlib import resources
from pathlib import Path

import msgspec

from demur.errors import RiskRuleError
from demur.risk.base import PATTERN_FIELDS, Rule
from demur.risk.patterns import PatternError, composed

__all__ = ["RuleBook", "built_in", "read_files", "read_rules"]

_WORDS, _ENGLISH = "words.toml", "en"
_CODE = 2
"""Letters of the code of a language."""


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    words: dict[str, str] = {}
    rule: tuple[Rule, ...] = ()


class RuleBook(msgspec.Struct, frozen=True):
    """Rules of one or several files, their patterns composed, with the lists of words that they name.

    rules: in the order of the files; words: composed alternatives by name; origins: files by rule id
    """

    rules: tuple[Rule, ...]
    words: Mapping[str, str]
    origins: Mapping[str, str]


@cache
def built_in(language: str = "") -> RuleBook:
    """Give the rules that come with Demur, read at the first call: English and others, or one.

    Lists of words are those of English where all are asked for, those of a language nobody else's.
    Raises RiskRuleError when a file does not follow the schema, or for a language without rules.
    """
    if language:
        return _of_language(language)
    english = _of_language(_ENGLISH)
    others = [_of_language(each) for each in _languages() if each != _ENGLISH]
    rules = [rule for book in (english, *others) for rule in book.rules]
    origins = {rule: file for book in (english, *others) for rule, file in book.origins.items()}
    return RuleBook(tuple(rules), english.words, origins)


def _of_language(language: str) -> RuleBook:
    folder = resources.files("demur.risk") / "data" / language
    if language not in _languages():
        hint = f"one of: {', '.join(_languages())}"
        raise RiskRuleError(f"there are no built-in rules for {language!r}", hint=hint)
    files = {file.name: file.read_text("utf-8") for file in folder.iterdir() if file.name.endswith(".toml")}
    book = read_rules({_WORDS: files.pop(_WORDS)}) if _WORDS in files else None
    return read_rules(files, beside=book)


@cache
def _languages() -> tuple[str, ...]:
    """Give the codes of the languages that there are rules of."""
    folder = resources.files("demur.risk") / "data"
    return tuple(sorted(each.name for each in folder.iterdir() if each.is_dir() and len(each.name) == _CODE))


def read_files(paths: Iterable[Path], *, beside: RuleBook) -> RuleBook:
    """Give the rules of `beside` and those of the files at `paths`.

    Raises RiskRuleError for a file that cannot be read, too.
    """
    sources: dict[str, str] = {}
    for path in paths:
        try:
            sources[str(path)] = path.read_text("utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise RiskRuleError(
                f"the file cannot be read: {error}", where=str(path), hint="name a TOML file in UTF-8"
            ) from error
    return read_rules(sources, beside=beside)


def read_rules(sources: Mapping[str, str], *, beside: RuleBook | None = None) -> RuleBook:
    """Give the rules of `sources`, TOML by file name, after those of `beside`.

    A file may use its own lists of words and those of `beside`, and name lists that stand above.
    Raises RiskRuleError naming the file for what is no TOML, breaks the schema, or takes an id that is taken.
    """
    rules = list(beside.rules) if beside else []
    words = dict(beside.words) if beside else {}
    taken = dict(beside.origins) if beside else {}
    for name, source in sorted(sources.items()):
        content = _parsed(source, name)
        for list_name, alternatives in content.words.items():
            try:
                words[list_name] = composed(alternatives, words)
            except PatternError as error:
                where = f"{name}, words.{list_name}"
                raise RiskRuleError(error.problem, where=where, hint=error.hint) from error
        for rule in content.rule:
            if rule.id in taken:
                problem = f"the rule id {rule.id!r} is taken by {taken[rule.id]}"
                raise RiskRuleError(problem, where=name, hint="choose another id")
            taken[rule.id] = name
            rules.append(_composed(rule, words, name))
    return RuleBook(tuple(rules), words, taken)


def _composed(rule: Rule, words: Mapping[str, str], name: str) -> Rule:
    """Give `rule` with the lists put into its patterns, each of which RE2 must take."""
    fields: dict[str, tuple[str, ...]] = {}
    for field in PATTERN_FIELDS:
        sources: tuple[str, ...] = getattr(rule, field)
        try:
            fields[field] = tuple([composed(source, words) for source in sources])
        except PatternError as error:
            raise RiskRuleError(
                error.problem, where=f"{name}, rule {rule.id}, {field}", hint=error.hint
            ) from error
    return msgspec.structs.replace(rule, **fields)


def _parsed(source: str, name: str) -> _File:
    try:
        return msgspec.toml.decode(source, type=_File)
    except msgspec.DecodeError as error:
        hint = "see docs/explain/risk.md for what a file of rules holds"
        raise RiskRuleError(str(error), where=name, hint=hint) from error
