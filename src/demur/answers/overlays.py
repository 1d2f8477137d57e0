"""An operator's own words: a folder with one folder for each locale, and in each one file for each topic."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from demur.answers.messages import Messages
from demur.errors import TemplateError

if TYPE_CHECKING:
    from demur.answers.templates import Source

__all__ = ["Overlay", "overlays"]

_LABELS = "labels"
_SUFFIX = ".ftl"
_FOLDER = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_TOPIC = re.compile(r"[a-z][a-z0-9_]*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Overlay:
    """The operator's words in one locale.

    tag: the folder's name
    words: the messages of each topic
    files: where each topic's words came from, for errors
    """

    tag: str
    words: Mapping[str, Messages]
    files: Mapping[str, str]

    def without(self, topic: str) -> Overlay:
        """Give the same without the words of `topic`."""
        words = {name: messages for name, messages in self.words.items() if name != topic}
        return Overlay(tag=self.tag, words=words, files=self.files)


def overlays(
    folder: Path, *, variables: Mapping[str, str], note: Callable[[TemplateError], None]
) -> Iterator[Overlay]:
    """Give what lies in `folder`, by locale.

    variables: what messages may show beside our words, by name
    note: told of each file that cannot be used and is left out; may raise what it is told
    Raises TemplateError for a folder that is none, and for one in it that is not named like a locale.
    """
    hint = "name a folder that holds one folder for each locale, such as en"
    if not folder.is_dir():
        raise TemplateError("there is no such folder of words", where=str(folder), hint=hint)
    found = [each for each in sorted(folder.iterdir()) if each.is_dir()]
    stray = [each for each in folder.iterdir() if each.suffix == _SUFFIX]
    if stray or not found:
        what = f"{stray[0].name!r} stands outside of a locale" if stray else "the folder holds no locale"
        raise TemplateError(what, where=str(folder), hint=hint)
    for each in found:
        yield _overlay(each, variables, note)


def _overlay(folder: Path, variables: Mapping[str, str], note: Callable[[TemplateError], None]) -> Overlay:
    # Fluent takes 0.2 s to import, and words of ours do not need it.
    from demur.answers.templates import formatted  # noqa: PLC0415 - see above

    tag, words = _tag(folder), dict[str, Messages]()
    beside: list[Source] = []
    files = dict(sorted(_files(folder), key=lambda pair: pair[0] != _LABELS))
    for topic, file in files.items():
        try:
            source = _source(file, topic)
            words[topic] = formatted(source, locale=tag, beside=beside, variables=variables)
        except TemplateError as error:
            note(error)
            continue
        beside = [source] if topic == _LABELS else beside
    return Overlay(tag=tag, words=words, files={topic: str(file) for topic, file in files.items()})


def _tag(folder: Path) -> str:
    if not _FOLDER.fullmatch(folder.name):
        raise TemplateError(
            f"{folder.name!r} is no locale",
            where=str(folder),
            hint="name the folder by language and region, such as de or de-AT",
        )
    return folder.name


def _files(folder: Path) -> Iterator[tuple[str, Path]]:
    for file in folder.iterdir():
        if file.name.endswith(_SUFFIX):
            yield file.name.removesuffix(_SUFFIX), file


def _source(file: Path, topic: str) -> Source:
    from demur.answers.templates import Source  # noqa: PLC0415 - as above

    if not _TOPIC.fullmatch(topic):
        raise TemplateError(f"{topic!r} is no topic", where=str(file), hint="use small letters, digits and _")
    try:
        return Source(name=str(file), text=file.read_text("utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise TemplateError(f"cannot be read: {error}", where=str(file), hint="save it as UTF-8") from error
