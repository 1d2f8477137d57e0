"""What a program wishes of its guards, tried as soon as it says so."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from demur.answers import Manner, Trial
from demur.assembly.guard_settings import GuardSection
from demur.guard import Check, FallbackModel, Mask, Result, Writer
from demur.guard.given import has, is_number, several, try_text, try_that
from demur.types import Finder, Reader, RecordSink, Retriever

__all__ = ["GuardSettings"]

_PATHS = ("rules", "words", "ledger", "tuning", "release")


@dataclass(frozen=True, slots=True, kw_only=True)
class GuardSettings:
    """What rarely differs between the guards of a program.

    checks: tiers of your own, asked after the built-in rules, each under the name that policies know it by.
        No two may have one name, and `rules` is taken
    guards: guard models and moderation APIs by name, asked after those; see `demur.assembly.guard_settings`
    rules: file or folder of risk rules of your own, held beside the built-in ones
    words: folder with your own words for answers
    variables: what those may show, by name
    locale: the language of answers where nobody names the user's and their words do not tell; "" is English
    manner: persona, formality and channel of answers
    finder: finds alternatives for answers in a catalogue of your own; a path is that of the catalogue; None
        offers what comes along
    writer: a model that words answers anew; None leaves them to the templates
    trials: wordings that are tried against each other: `Trial`s, or the path of a TOML file of them
    contact, appeal: links for every answer; `{record}` in them stands for the record's id
    sink: takes the records; `ledger`, the path of a database, is opened for them instead (extra `serve`)
    on_refusal: told of each full refusal that a user gets; may be async for an AsyncGuard
    on_failure: told of each failure inside Demur; by default each is a line at ERROR of the log
        `demur.guard`, with the traceback of the first of its sort at DEBUG
    provider: whose shape replies have, where they would not tell themselves
    fallbacks: other models, asked in order where those before refused or failed and the policy's `fallback`
        lets them be asked
    reader: who reads the words of replies; None takes the built-in one
    release: a release file, as `demur policy release` writes it, in place of the guard's policy
    watch: seconds between looks for changes of the policy's files; 0 looks only when `reload` is called
    cache_entries: judged requests that are kept, so that an equal one is not judged again; 0 keeps none. With
        checks of your own nothing is, unless each has a `version`
    learned: files of your own fixed refusals, as `demur reading learn` writes them
    tuning: a file that `demur reading calibrate` wrote, for the built-in reader
    sources: trusted sources by the name that rules know them by: retrievers of your own, or paths of indexes
        that `demur ground build` made (extra `ground`)
    masks: told a locale, gives what masks one conversation; None takes the built-in masking (extra `serve`)
    Raises SettingError for anything of another kind.
    """

    checks: Sequence[Check] = ()
    guards: Mapping[str, GuardSection] = field(default_factory=dict)
    rules: str | Path | None = None
    words: str | Path | None = None
    variables: Mapping[str, str] = field(default_factory=dict)
    locale: str = ""
    manner: Manner = field(default_factory=Manner)
    finder: Finder | str | Path | None = None
    writer: Writer | None = None
    trials: str | Path | Sequence[Trial] = ()
    contact: str = ""
    appeal: str = ""
    sink: RecordSink | None = None
    ledger: str | Path | None = None
    on_refusal: Sequence[Callable[[Result], object]] = ()
    on_failure: Callable[[str, Exception], None] | None = None
    provider: str | None = None
    fallbacks: Sequence[FallbackModel] = ()
    reader: Reader | None = None
    learned: Sequence[str | Path] = ()
    tuning: str | Path | None = None
    sources: Mapping[str, Retriever | str | Path] = field(default_factory=dict)
    masks: Callable[[str], Mask] | None = None
    release: str | Path | None = None
    watch: float = 0.0
    cache_entries: int = 10_000

    def __post_init__(self) -> None:
        """Refuse what is of another kind, before anything is opened or asked."""
        self._try_checks()
        for name in _PATHS:
            _try_path(getattr(self, name), name, hint="give a path")
        for path in several(self.learned, where=_at("learned"), hint="give a list of paths"):
            _try_path(path, "learned", hint="give paths")
        several(self.on_refusal, where=_at("on_refusal"), hint="give a list of functions of a Result")
        several(self.fallbacks, where=_at("fallbacks"), hint="give a list of `FallbackModel`s")
        try_text(self.contact, where=_at("contact"))
        try_text(self.locale, where=_at("locale"))
        try_that(isinstance(self.manner, Manner), self.manner, where=_at("manner"), hint="give a `Manner`")
        hint = "give a dict of texts by their names"
        try_that(isinstance(self.variables, Mapping), self.variables, where=_at("variables"), hint=hint)
        is_writer = self.writer is None or isinstance(self.writer, Writer)
        try_that(is_writer, self.writer, where=_at("writer"), hint="give a `Writer`")
        is_finder = isinstance(self.finder, str | Path | None) or has(self.finder, "find")
        try_that(is_finder, self.finder, where=_at("finder"), hint="give an object with `find`, or a path")
        self._try_trials()
        try_text(self.appeal, where=_at("appeal"))
        hint = "give a dict of sources by their names"
        try_that(isinstance(self.sources, Mapping), self.sources, where=_at("sources"), hint=hint)
        is_reader = self.reader is None or has(self.reader, "read")
        try_that(is_reader, self.reader, where=_at("reader"), hint="give an object with `read`")
        is_masks = self.masks is None or callable(self.masks)
        try_that(is_masks, self.masks, where=_at("masks"), hint="give a function of a locale")
        hint = "give seconds from 0 up"
        try_that(is_number(self.watch, float), self.watch, where=_at("watch"), hint=hint)
        hint = "give a whole number from 0 up"
        try_that(
            is_number(self.cache_entries, int), self.cache_entries, where=_at("cache_entries"), hint=hint
        )

    def _try_checks(self) -> None:
        hint = "give a list of `Check`s; the built-in rules are asked without being named"
        for check in several(self.checks, where=_at("checks"), hint=hint):
            try_that(isinstance(check, Check), check, where=_at("checks"), hint=hint)
        hint = "give a dict of `GuardSection`s by their names"
        try_that(isinstance(self.guards, Mapping), self.guards, where=_at("guards"), hint=hint)
        for section in self.guards.values():
            try_that(isinstance(section, GuardSection), section, where=_at("guards"), hint=hint)

    def _try_trials(self) -> None:
        hint = "give a path, or a list of `Trial`s"
        if isinstance(self.trials, str | Path):
            return
        for trial in several(self.trials, where=_at("trials"), hint=hint):
            try_that(isinstance(trial, Trial), trial, where=_at("trials"), hint=hint)


def _try_path(path: object, name: str, *, hint: str) -> None:
    try_that(path is None or isinstance(path, str | Path), path, where=_at(name), hint=hint)


def _at(name: str) -> str:
    return f"GuardSettings({name}=...)"
