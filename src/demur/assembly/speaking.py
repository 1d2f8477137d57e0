"""How guards and gateway say no: the words, the voice, and the alternatives of the operator's own."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from demur.answers import Composer
from demur.assembly.alternatives import finder
from demur.assembly.answers import composer, manner
from demur.assembly.linting import faults
from demur.assembly.settings import AnswersSection
from demur.assembly.trials import trials_of
from demur.assembly.writing import writer_of
from demur.errors import SettingError
from demur.guard import Speech

__all__ = ["speech_of", "variables_of", "words_of"]

_WHERE = "answers.variables"
_TRIALS = "answers.trials"
_NAME = re.compile(r"[a-z][a-z0-9_-]*")


def words_of(section: AnswersSection, variables: Mapping[str, str] | None = None) -> Composer:
    """Give the composer that the settings name, its words and links tried.

    variables: what words of the operator's own may show; None reads the setting
    Raises TemplateError for words that cannot be used, SettingError for a link that no answer may carry.
    """
    folder = Path(section.folder) if section.folder else None
    shown = variables_of(section.variables) if variables is None else variables
    words = composer(folder, tuple(shown.items()))
    # Tried once, so that a link that no answer may carry is known before anybody is answered.
    words.compose("unknown", contact=_filled(section.contact), appeal=_filled(section.appeal))
    return words


def speech_of(
    section: AnswersSection, *, words: Composer, environ: Mapping[str, str] | None = None
) -> Speech:
    """Give the voice that the settings name.

    words: what trials are held against
    environ: where a writer's key is looked up; by default this process's
    Raises SettingError for a formality or channel that there is not, for trials that cannot be used and a
    writer that cannot be asked, InputError for a catalogue that cannot be used.
    """
    spoken = manner(persona=section.persona, formality=section.formality, channel=section.channel)
    return Speech(
        manner=spoken,
        locale=section.locale,
        finder=finder(section),
        trials=trials_of(section.trials, words=words, where=_TRIALS),
        lint=faults,
        writer=writer_of(section, environ=environ),
    )


def variables_of(text: str) -> Mapping[str, str]:
    """Read the setting `answers.variables`: `name=value` pairs with commas between.

    Raises SettingError for a part that is no pair, and for a name that is none or stands twice.

    >>> dict(variables_of("product=Ada, team=Help desk"))
    {'product': 'Ada', 'team': 'Help desk'}
    """
    named: dict[str, str] = {}
    for part in (part.strip() for part in text.split(",")):
        name, _, value = (each.strip() for each in part.partition("="))
        if part and not (_NAME.fullmatch(name) and value):
            hint = "write it as in 'product=Ada', the name in small letters"
            raise SettingError(f"{part!r} names no variable", where=_WHERE, hint=hint)
        if name in named:
            raise SettingError(f"the variable {name!r} stands twice", where=_WHERE, hint="name it once")
        if part:
            named[name] = value
    return MappingProxyType(named)


def _filled(link: str) -> str:
    return link.replace("{record}", "rec_0")
