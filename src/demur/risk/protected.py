"""Texts that an operator protects from being copied: an index of hashes, and the tier that asks it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from importlib.metadata import version as package_version
from types import MappingProxyType
from typing import Self

import msgspec
import numpy as np
from numpy.typing import NDArray

from demur.errors import InputError
from demur.risk.shingles import Shape, shared, shingles
from demur.text import normalise
from demur.types import Category, Risk, RiskSpan, Severity, Stage, Subject

__all__ = ["LONG", "ProtectedIndex", "ProtectedTier"]

LONG = 40
"""Words in a row that make a copy long, unless told otherwise."""
_SHAPE = Shape(size=8, window=5)
_FORMAT, _VERSION = "demur-protected", 1
_LONGEST_KEY = 64
_CHECK = b"which key this index was made with"
_REPLY, _SCORE = -1, 0.9


class _Head(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    format: str
    version: int
    size: int
    window: int
    names: tuple[str, ...]
    count: int
    check: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProtectedIndex:
    """Hashes of several texts, and of which text each is; no word of them can be read back.

    hashes: sorted; owners: the place in `names` of the text behind each
    key: without it a guessed text cannot be told to be in the index; b"" makes an index that anybody can ask
    """

    names: tuple[str, ...]
    hashes: NDArray[np.uint64]
    owners: NDArray[np.uint32]
    key: bytes = b""

    @classmethod
    def of(cls, texts: Mapping[str, str], *, key: bytes = b"") -> Self:
        """Make the index of `texts` by name.

        Raises InputError for a text of less than twelve words, of which nothing could be found, and for a key
        of more than 64 bytes.
        """
        if len(key) > _LONGEST_KEY:
            raise InputError(f"the key has {len(key)} bytes", where="key", hint="give at most 64")
        hashes: dict[int, int] = {}
        for place, (name, text) in enumerate(texts.items()):
            cut = shingles(normalise(text).text, shape=_SHAPE, key=key)
            if cut.words < _SHAPE.size + _SHAPE.window - 1:
                raise InputError(
                    f"the text has {cut.words} words",
                    where=name,
                    hint="protect texts of 12 words or more",
                )
            for value in cut.hashes:
                hashes.setdefault(value, place)
        values = np.fromiter(hashes, np.uint64, len(hashes))
        order = np.argsort(values)
        owners = np.fromiter(hashes.values(), np.uint32, len(hashes))
        return cls(names=tuple(texts), hashes=values[order], owners=owners[order], key=key)

    @classmethod
    def read(cls, data: bytes, *, key: bytes = b"", where: str = "") -> Self:
        """Read what `data` gives back; raises InputError for anything else, and for another key."""
        first, _, rest = data.partition(b"\n")
        try:
            head = msgspec.json.decode(first, type=_Head)
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            raise _unusable("this is no index of protected texts", where) from error
        wide = 8 * head.count
        if head.format != _FORMAT or head.version != _VERSION or len(rest) != wide + 4 * head.count:
            raise _unusable(f"this is no whole index of version {_VERSION}", where)
        if (head.size, head.window) != (_SHAPE.size, _SHAPE.window):
            raise _unusable("this index was cut otherwise than replies are", where)
        if head.check != _check(key):
            raise InputError(
                "the index was made with another key" if key else "the index was made with a key",
                where=where,
                hint="name the key file that it was made with",
            )
        hashes = np.frombuffer(rest[:wide], "<u8").astype(np.uint64)
        owners = np.frombuffer(rest[wide:], "<u4").astype(np.uint32)
        # Hashes out of order would not be found, and nobody would know.
        if head.count and (int(owners.max()) >= len(head.names) or bool((hashes[1:] <= hashes[:-1]).any())):
            raise _unusable("this index is damaged", where)
        return cls(names=head.names, hashes=hashes, owners=owners, key=key)

    def data(self) -> bytes:
        """Give the index as bytes: a line of JSON, then the hashes and their texts' places, little-endian."""
        head = _Head(
            _FORMAT, _VERSION, _SHAPE.size, _SHAPE.window, self.names, len(self.hashes), _check(self.key)
        )
        packed = self.hashes.astype("<u8").tobytes() + self.owners.astype("<u4").tobytes()
        return msgspec.json.encode(head) + b"\n" + packed

    def named(self, values: Sequence[int]) -> Mapping[int, str]:
        """Give the name of the text behind each of those `values` that are a text's."""
        if not len(self.hashes):
            return {}
        asked = np.array(values, np.uint64)
        at = np.minimum(np.searchsorted(self.hashes, asked), len(self.hashes) - 1)
        held = np.flatnonzero(self.hashes[at] == asked)
        return {values[int(place)]: self.names[int(self.owners[at[place]])] for place in held}


class ProtectedTier:
    """Looks in replies for long verbatim copies of protected texts; requests it does not judge.

    least: words in a row, at most one of each twelve changed, from which on every copy is found; none that is
        shorter by more than eight words is
    """

    NAME, RULE = "protected", "copy.protected"

    reads: frozenset[str] = frozenset()
    """What it goes by beside the messages: nothing."""

    def __init__(self, index: ProtectedIndex, *, least: int = LONG) -> None:
        self._index = index
        # The first and the last shingle that was kept may stand that far within the copy.
        self._least = max(least - 2 * (_SHAPE.window - 1), _SHAPE.size)

    @cached_property
    def version(self) -> str:
        """Hash over the index and the least length: 12 hex digits.

        Cost: 10 ms at the first call for a million hashes.
        """
        told = hashlib.sha256(self._index.data())
        told.update(f"{self._least} {package_version('demur')}".encode())
        return told.hexdigest()[:12]

    def assess(self, subject: Subject) -> Risk:
        """Judge the reply; the spans' `source` is the copied text's name.

        Never raises.  Cost: O(n), 0.5 ms for 1 KB.
        """
        if subject.stage is Stage.INPUT:
            return Risk(stage=subject.stage)
        normal = normalise(subject.reply)
        cut = shingles(normal.text, shape=_SHAPE, key=self._index.key)
        names = self._index.named(cut.hashes)
        found = shared(normal.text, cut, known=names.__contains__, least=self._least)
        return _risk((normal.stretch(each.start, each.end), names[each.shingle]) for each in found)


def _risk(copies: Iterable[tuple[tuple[int, int], str]]) -> Risk:
    rule, tier = ProtectedTier.RULE, ProtectedTier.NAME
    spans = tuple(
        RiskSpan(message=_REPLY, start=start, end=end, rule=rule, source=f"protected:{name}")
        for (start, end), name in copies
    )
    if not spans:
        return Risk(stage=Stage.OUTPUT, ran=(tier,))
    return Risk(
        stage=Stage.OUTPUT,
        categories=MappingProxyType({Category.IP: _SCORE}),
        severity=Severity.MEDIUM,
        rules=(rule,),
        spans=spans,
        ran=(tier,),
    )


def _check(key: bytes) -> int | None:
    """Give a number by which a key is known again; None for none."""
    if not key:
        return None
    words = _CHECK.decode()
    return shingles(words, shape=Shape(size=7, window=1), key=key).hashes[0]


def _unusable(problem: str, where: str) -> InputError:
    return InputError(problem, where=where, hint="make it with `demur risk protect`")
