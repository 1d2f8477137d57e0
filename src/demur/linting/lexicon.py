"""What is known of a language: words that name nothing, words for subjects, sure cues, how it is written."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from importlib import resources

import msgspec

from demur.errors import SettingError
from demur.linting.base import Code, Label
from demur.linting.words import REMEMBERED

__all__ = ["CUED", "Cue", "Lexicon", "WordList", "lexicon", "read_languages"]

CUED = {
    "robotic": Label.ROBOTIC,
    "preachy": Label.PREACHY,
    "accusing": Label.ACCUSING,
    "apology": Label.APOLOGY,
    "promise": Label.PROMISE,
    "empty": Label.EMPTY,
    "bare": Label.BARE,
    "invite": Label.INVITE,
    "internal": Code.INTERNAL,
}
"""What a cue of each kind says of the sentence that it stands in."""


class Cue(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Phrases that are sure by themselves.

    code: one of CUED
    phrases: small letters, one space between words; `wort*` any ending, `*wort` any beginning, a lone `*` up
        to three words
    yes, no: sentences that must hold one of them, and that must not
    """

    code: str
    phrases: tuple[str, ...]
    yes: tuple[str, ...]
    no: tuple[str, ...]


class WordList:
    """Words by `word`, `begin*`, `*end`; or strings to cut out, where words are not spaced."""

    def __init__(self, entries: Iterable[str]) -> None:
        listed = set(entries)
        self._whole = frozenset(entry for entry in listed if "*" not in entry)
        self._begins = tuple(entry[:-1] for entry in listed if entry.endswith("*") and len(entry) > 1)
        self._ends = tuple(entry[1:] for entry in listed if entry.startswith("*") and len(entry) > 1)
        self._cut = frozenset(entry.strip("*") for entry in listed) - {""}
        self._lengths: dict[str, list[int]] = {}
        for length, head in sorted({(len(entry), entry[0]) for entry in self._cut}, reverse=True):
            self._lengths.setdefault(head, []).append(length)
        self._known = lru_cache(REMEMBERED)(self._is_listed)

    def __contains__(self, word: str) -> bool:
        return self._known(word)

    def _is_listed(self, word: str) -> bool:
        return word in self._whole or word.startswith(self._begins) or word.endswith(self._ends)

    def lacks(self, words: Iterable[str]) -> list[str]:
        """Give those of `words` that are not listed; quicker than asking one by one."""
        known = self._known
        return [word for word in words if not known(word)]

    def without(self, text: str) -> str:
        """Give `text` with a space for each string of the list, the longest first at each place."""
        kept: list[str] = []
        at = 0
        for start, end in self.found(text):
            kept.append(text[at:start])
            at = end
        return " ".join([*kept, text[at:]])

    def found(self, text: str) -> Iterator[tuple[int, int]]:
        """Give where strings of the list stand in `text`, the longest at each place, none in another."""
        lengths, cut, next_free = self._lengths, self._cut, 0
        for at, head in enumerate(text):
            if at < next_free or head not in lengths:
                continue
            for length in lengths[head]:
                if text[at : at + length] in cut:
                    next_free = at + length
                    yield at, next_free
                    break


class Lexicon(msgspec.Struct, frozen=True):
    """The lists of one language.

    general: words that tell nobody what is refused
    subjects: words that may be named without echoing anything
    """

    language: str
    general: WordList
    subjects: WordList
    cues: tuple[Cue, ...]


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    general: str
    subjects: str
    cue: tuple[Cue, ...]


@cache
def read_languages() -> frozenset[str]:
    """Give the languages that there are lists of."""
    folder = resources.files("demur.linting") / "data"
    return frozenset(
        path.name[:-5] for path in folder.iterdir() if re.fullmatch(r"[a-z]{2}\.toml", path.name)
    )


@cache
def lexicon(language: str) -> Lexicon:
    """Give the lists of `language`, one of `read_languages()`, read at the first call.

    Raises SettingError where its file does not follow the schema.
    """
    name = f"{language}.toml"
    source = (resources.files("demur.linting") / "data" / name).read_text("utf-8")
    try:
        file = msgspec.convert(tomllib.loads(source), _File)
    except (tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise SettingError(str(error), where=name, hint="see en.toml beside it") from error
    unknown = sorted({cue.code for cue in file.cue} - set(CUED))
    if unknown:
        raise SettingError(
            f"no cue is of the kind {unknown[0]!r}", where=name, hint=f"one of {', '.join(CUED)}"
        )
    general, subjects = (_folded(words).split() for words in (file.general, file.subjects))
    return Lexicon(language, WordList(general), WordList(subjects), file.cue)


def _folded(words: str) -> str:
    return words.replace("\u2019", "'").lower()
