"""Trials of wordings: read from a file, and held against the words that there are."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from pathlib import Path
from typing import cast

from demur.answers import Composer, Trial
from demur.errors import SettingError, nearest

__all__ = ["check_trials", "read_trials", "trials_of"]

_ENGLISH = ""
_KEYS = ("arms", "locales", "topics")
_DIGITS = "0123456789"


def trials_of(given: str | Path | Sequence[Trial], *, words: Composer, where: str) -> tuple[Trial, ...]:
    """Give the trials that are given, or that stand in the file of that path; none for "".

    words: what topics and wordings are held against
    where: what an error names, where the trials come from no file
    Raises SettingError for a trial that cannot be used.
    """
    if isinstance(given, str | Path):
        trials, where = read_trials(Path(given)) if str(given) else (), str(given)
    else:
        trials = tuple(given)
    check_trials(trials, words=words, where=where)
    return trials


def read_trials(path: Path) -> tuple[Trial, ...]:
    """Read a TOML file with a table for each trial, in their order.

    Raises SettingError, naming file, key and value, for a file that cannot be read and a trial that is none.
    """
    try:
        tables = tomllib.loads(path.read_text("utf-8"))
    except OSError as error:
        problem = f"the file of trials cannot be read: {error.strerror}"
        raise SettingError(problem, where=str(path), hint="check the path") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        problem = f"the file of trials is no TOML: {error}"
        raise SettingError(problem, where=str(path), hint="mend the line that it names") from error
    return tuple(_trial(name, table, path) for name, table in tables.items())


def check_trials(trials: Iterable[Trial], *, words: Composer, where: str) -> None:
    """Make sure that each trial has a name of its own, and that there are its topics and wordings.

    Raises SettingError, naming the nearest that there is.
    Cost: nothing for English; a wording that only another language has is looked for in all, in 0.2 s.
    """
    names = set[str]()
    for trial in trials:
        if trial.name in names:
            problem = f"two trials are called {trial.name!r}"
            raise SettingError(problem, where=where, hint="give each a name of its own")
        names.add(trial.name)
        for topic in sorted(trial.topics - set(words.topics)):
            problem = f"there are no words for the topic {topic!r}"
            hint = nearest(topic, words.topics)
            raise SettingError(problem, where=f"{where}: {trial.name}.topics", hint=hint)
        _check_arms(trial, words, where=where)


def _check_arms(trial: Trial, words: Composer, *, where: str) -> None:
    """Look for each arm in every topic that is named; without a name one that has it is enough."""
    looked_at: list[tuple[str, ...]] = [(topic,) for topic in sorted(trial.topics)] or [words.topics]
    for topics in looked_at:
        known = set[str]()
        for locale in chain([_ENGLISH], trial.locales or words.locales):
            known.update(
                name.rstrip(_DIGITS) for topic in topics for name in words.wordings(topic, locale=locale)
            )
            if known.issuperset(trial.arms):
                break
        for arm in (each for each in trial.arms if each not in known):
            about = f" of {topics[0]!r}" if trial.topics else ""
            problem = f"there is no wording {arm!r}{about}"
            hint = nearest(arm, known) if known - {""} else "it is worded in one way only: leave it out"
            raise SettingError(problem, where=f"{where}: {trial.name}.arms", hint=hint)


def _trial(name: str, table: object, path: Path) -> Trial:
    if not isinstance(table, dict):
        raise SettingError(f"{name} is {table!r}", where=str(path), hint=f"make it a table, [{name}]")
    for key in (each for each in table if each not in _KEYS):
        problem = f"nobody knows {name}.{key}"
        raise SettingError(problem, where=str(path), hint=nearest(key, _KEYS))
    try:
        return Trial(
            name=name,
            arms=_arms(name, table.get("arms", {})),
            topics=frozenset(_words(name, "topics", table.get("topics", []))),
            locales=_words(name, "locales", table.get("locales", [])),
        )
    except SettingError as error:
        raise SettingError(error.problem, where=f"{path}: {error.where}", hint=error.hint) from None


def _arms(name: str, value: object) -> Mapping[str, float]:
    if not isinstance(value, dict):
        hint = "give wordings and weights, as in { calm = 1, warm = 1 }"
        raise SettingError(f"{value!r} names no wordings", where=f"{name}.arms", hint=hint)
    return cast("Mapping[str, float]", value)


def _words(name: str, key: str, value: object) -> tuple[str, ...]:
    if not (isinstance(value, list) and all(isinstance(each, str) for each in value)):
        hint = 'give a list of words, as in ["privacy"]'
        raise SettingError(f"{value!r} is no list of {key}", where=f"{name}.{key}", hint=hint)
    return tuple(value)
