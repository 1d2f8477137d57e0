"""Fixed sentences of a deployment: what can be learned, and how it is kept."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from demur.errors import InputError, nearest
from demur.text import normalise
from demur.types.category import Category
from demur.types.vocabulary import Kind

__all__ = ["LearnedSentence", "folded", "learned_from_toml", "learned_to_toml", "sentences_in"]

_FEWEST_WORDS, _FEWEST_LETTERS = 3, 6
_LONGEST = 1_000
_OUTER = re.compile(r"\A[\W_]+|[\W_]+\Z")
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
_HEADER = "# Sentences by which this deployment declines. Kept by `demur reading learn`; may be edited.\n"
_REFUSING = (Kind.SAFETY, Kind.CAPABILITY, Kind.KNOWLEDGE, Kind.OPINION, Kind.UNSTATED)


class LearnedSentence(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One sentence, or a few in a row, that decline.

    kind: why; category: which harm is named, if any
    """

    text: str
    kind: Kind = Kind.UNSTATED
    category: Category | None = None


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    sentence: tuple[LearnedSentence, ...] = ()


class _Row(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A line of JSON as it was written, with words that may be wrong."""

    text: str
    kind: str = str(Kind.UNSTATED)
    category: str | None = None


def folded(text: str) -> str:
    r"""Give `text` in the form in which sentences are compared, without what stands around its words.

    >>> folded("\u201cThis  assistant only\ntalks about TRAINS.\u201d")
    'this assistant only talks about trains'
    """
    return " ".join(_OUTER.sub("", normalise(text).text).casefold().split())


def sentences_in(source: str, *, where: str, as_json: bool) -> tuple[LearnedSentence, ...]:
    """Give the sentences of `source`, one a line, each once; empty lines count for nothing.

    as_json: each line is {"text": ..., "kind": ..., "category": ...}, the last two where they are known
    Raises InputError, naming the line of `where`, for one that cannot be learned.
    """
    found: list[tuple[str, LearnedSentence]] = []
    for number, line in enumerate(source.splitlines(), start=1):
        if line.strip():
            place = f"{where}, line {number}"
            found.append((place, _row(line, place) if as_json else LearnedSentence(line.strip())))
    return _checked(found)


def learned_from_toml(source: str, *, where: str) -> tuple[LearnedSentence, ...]:
    """Give back what `learned_to_toml` gave, or what somebody wrote in its place.

    Raises InputError, naming `where` and the entry, for anything that cannot be learned.
    """
    try:
        file = msgspec.toml.decode(source, type=_File)
    except msgspec.DecodeError as error:
        raise InputError(
            f"these are no learned sentences: {error}",
            where=where,
            hint="each entry is [[sentence]] with text, kind and category; kind and category may be left out",
        ) from error
    return _checked(
        [(f"{where}, sentence {number}", one) for number, one in enumerate(file.sentence, start=1)]
    )


def learned_to_toml(sentences: Iterable[LearnedSentence]) -> str:
    r"""Give `sentences` as TOML, in order.

    >>> print(learned_to_toml([LearnedSentence("We only talk about trains.")]).partition("\n\n")[2])
    [[sentence]]
    text = "We only talk about trains."
    kind = "unstated"
    <BLANKLINE>
    """
    return _HEADER + "".join(_entry(sentence) for sentence in sentences)


def _entry(sentence: LearnedSentence) -> str:
    category = f"category = {_quoted(sentence.category)}\n" if sentence.category else ""
    return f"\n[[sentence]]\ntext = {_quoted(sentence.text)}\nkind = {_quoted(sentence.kind)}\n{category}"


def _quoted(text: str) -> str:
    # TOML reads what JSON writes, but for one control character that JSON lets stand.
    return json.dumps(str(text), ensure_ascii=False).replace("\x7f", "\\u007f")


def _row(line: str, place: str) -> LearnedSentence:
    try:
        row = msgspec.json.decode(line, type=_Row)
    except msgspec.DecodeError as error:
        raise InputError(
            f"{_short(line)} is no sentence to learn: {error}",
            where=place,
            hint='write {"text": "...", "kind": "unstated"}, or give a .txt file with one sentence a line',
        ) from error
    kind = _named(row.kind, [str(kind) for kind in _REFUSING], what="kind of refusal", place=place)
    category = None
    if row.category is not None:
        category = _named(row.category, [str(one) for one in Category], what="category", place=place)
    return LearnedSentence(row.text.strip(), Kind(kind), Category(category) if category else None)


def _named(word: str, known: Sequence[str], *, what: str, place: str) -> str:
    if word not in known:
        raise InputError(f"there is no {what} {word!r}", where=place, hint=nearest(word, known))
    return word


def _checked(found: Iterable[tuple[str, LearnedSentence]]) -> tuple[LearnedSentence, ...]:
    kept: dict[str, LearnedSentence] = {}
    for place, sentence in found:
        for problem, hint in _problems(sentence):
            raise InputError(f"{_short(sentence.text)} {problem}", where=place, hint=hint)
        key = folded(sentence.text)
        before = kept.setdefault(key, sentence)
        if (before.kind, before.category) != (sentence.kind, sentence.category):
            raise InputError(
                f"{_short(sentence.text)} is there twice, as {before.kind} and as {sentence.kind}",
                where=place,
                hint="keep the one that is right",
            )
    return tuple(kept.values())


def _problems(sentence: LearnedSentence) -> Iterator[tuple[str, str]]:
    """Give why `sentence` cannot be learned, and what to do."""
    key = folded(sentence.text)
    letters = sum(character.isalnum() for character in key)
    few = len(key.split()) < _FEWEST_WORDS and not _UNSPACED.search(key)
    if few or letters < _FEWEST_LETTERS:
        yield (
            f"is too short to be learned: {len(key.split())} words, {letters} letters",
            f"answers say such things; give {_FEWEST_WORDS} words or, unspaced, {_FEWEST_LETTERS} letters",
        )
    if len(sentence.text) > _LONGEST:
        yield f"has {len(sentence.text):,} characters", f"give the sentence alone, at most {_LONGEST:,}"
    if sentence.kind not in _REFUSING:
        yield (
            f"is given the kind {sentence.kind}, which is none of a refusal",
            nearest(str(sentence.kind), [str(kind) for kind in _REFUSING]),
        )
    if not sentence.text.isascii() and any("\ud800" <= one <= "\udfff" for one in sentence.text):
        yield "holds half a character", "write it again"


def _short(text: str) -> str:
    return repr(text if len(text) <= 60 else f"{text[:59]}\u2026")  # noqa: PLR2004 - what fits a line
