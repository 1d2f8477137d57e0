"""Which files of words there are, ours and the user's, and which of them an answer is made of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import TYPE_CHECKING

from demur.answers.topics import Topic
from demur.errors import TemplateError

if TYPE_CHECKING:
    from demur.answers.templates import Variants

__all__ = ["Catalog", "fallbacks"]

_BASE = "en"
_LABELS = "labels"
_SUFFIX = ".ftl"
_LONGEST = 35
"""Characters of a locale that are read, as RFC 5646 advises; it may come from anybody."""
_END = re.compile(r"[.@]")
_FOLDER = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_TOPIC = re.compile(r"[a-z][a-z0-9_]*")

_Files = Mapping[str, Traversable]
"""Files of one folder by topic."""


@lru_cache(maxsize=256)
def fallbacks(locale: str) -> tuple[str, ...]:
    """Give `locale` and what it is a kind of, in small letters, without English as the last resort.

    >>> fallbacks("de_AT.UTF-8"), fallbacks("zh-Hant-TW"), fallbacks("")
    (('de-at', 'de'), ('zh-hant-tw', 'zh-hant', 'zh'), ())
    """
    tags = _END.split(locale[:_LONGEST], maxsplit=1)[0].replace("_", "-").lower().split("-")
    return tuple("-".join(tags[:length]) for length in range(len(tags), 0, -1)) if tags[0] else ()


class Catalog:
    """The words by topic and locale, each topic read when it is first wanted.

    overrides: a folder with one folder for each locale in it; None for our words alone
    Raises TemplateError when something in `overrides` cannot be used; all it touches is read at once.
    """

    def __init__(self, overrides: Path | None = None) -> None:
        self._names: dict[str, str] = {}
        self._folders: dict[str, list[_Files]] = {}
        self._loaded: dict[tuple[str, str], Variants] = {}
        for folder in sorted(_built_in().iterdir(), key=lambda each: each.name):
            self._add(folder)
        if overrides is not None:
            self._check({self._add(folder): _topics(folder) for folder in _folders(overrides)})

    @property
    def locales(self) -> tuple[str, ...]:
        """The locales that there are words for, sorted."""
        return tuple(sorted(self._names.values()))

    @property
    def topics(self) -> tuple[str, ...]:
        """The topics that there are words for in some locale, sorted."""
        found = {topic for folders in self._folders.values() for files in folders for topic in files}
        return tuple(sorted(found - {_LABELS}))

    def load(self, *locales: str) -> None:
        """Read every topic of `locales` now, of English where none are named."""
        for locale in locales or (_BASE,):
            for topic in self.topics:
                self.find(topic, locale)

    def _check(self, touched: Mapping[str, frozenset[str]]) -> None:
        for locale in self._folders:
            topics = frozenset[str]().union(*(touched.get(one, ()) for one in fallbacks(locale)))
            for topic in self.topics if _LABELS in topics else sorted(topics):
                self.find(topic, locale)

    def find(self, topic: str, locale: str) -> Variants:
        """Give the answers for `topic` in the nearest locale, at last in English; else for `unknown`.

        Raises TemplateError for files that cannot be used; those in `overrides` were checked before.
        """
        place = (
            self._place(topic, locale) or self._place(Topic.UNKNOWN, locale) or (_BASE, Topic.UNKNOWN.value)
        )
        return self._loaded.get(place) or self._load(*place)

    def _place(self, topic: str, locale: str) -> tuple[str, str] | None:
        if topic != _LABELS:
            for one in (*fallbacks(locale), _BASE):
                if any(topic in files for files in self._folders.get(one, ())):
                    return one, topic
        return None

    def _load(self, locale: str, topic: str) -> Variants:
        # Fluent takes 0.2 s to import, and most of those who import this room never compose an answer.
        from demur.answers.templates import Source, variants  # noqa: PLC0415 - see above

        layers = [files for one in reversed(fallbacks(locale)) for files in self._folders.get(one, ())]
        found = [files[name] for name in (_LABELS, topic) for files in layers if name in files]
        sources = [Source(name=_shown(file), text=_read(file)) for file in found]
        made = self._loaded[locale, topic] = variants(topic, locale=self._names[locale], sources=sources)
        return made

    def _add(self, folder: Traversable) -> str:
        if not _FOLDER.fullmatch(folder.name):
            raise TemplateError(
                f"{folder.name!r} is no locale",
                where=_shown(folder),
                hint="name the folder by language and region, such as de or de-AT",
            )
        folded = folder.name.lower()
        self._names.setdefault(folded, folder.name)
        self._folders.setdefault(folded, []).append(dict(_files(folder)))
        return folded


@cache
def _built_in() -> Traversable:
    return resources.files("demur.answers") / "locales"


def _folders(overrides: Path) -> Iterator[Traversable]:
    hint = "name a folder that holds one folder for each locale, such as en"
    if not overrides.is_dir():
        raise TemplateError("there is no such folder of words", where=str(overrides), hint=hint)
    found = [each for each in sorted(overrides.iterdir()) if each.is_dir()]
    stray = [each for each in overrides.iterdir() if each.suffix == _SUFFIX]
    if stray or not found:
        what = f"{stray[0].name!r} stands outside of a locale" if stray else "the folder holds no locale"
        raise TemplateError(what, where=str(overrides), hint=hint)
    yield from found


def _files(folder: Traversable) -> Iterator[tuple[str, Traversable]]:
    for file in folder.iterdir():
        topic = file.name.removesuffix(_SUFFIX)
        if topic != file.name:
            if not _TOPIC.fullmatch(topic):
                raise TemplateError(
                    f"{topic!r} is no topic", where=_shown(file), hint="use small letters, digits and _"
                )
            yield topic, file


def _topics(folder: Traversable) -> frozenset[str]:
    return frozenset(topic for topic, _ in _files(folder))


def _read(file: Traversable) -> str:
    try:
        return file.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise TemplateError(
            f"cannot be read: {error}", where=_shown(file), hint="save it as UTF-8"
        ) from error


def _shown(file: Traversable) -> str:
    return str(file)
