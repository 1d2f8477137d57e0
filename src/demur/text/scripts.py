"""Tells which script most of a text is written in, from its bytes."""

from __future__ import annotations

from collections.abc import Iterable

__all__ = ["FOREIGN", "script_of"]

FOREIGN = "foreign"
"""Every script that no claimed language is written in."""

_LATIN, _CYRILLIC, _HEBREW, _ARABIC, _GREEK, _INDIC, _SOUTHERN, _KANA, _HAN, _HANGUL = b"lcbagiskhn"


def _table(*ranges: tuple[Iterable[int], int]) -> bytes:
    """Give the table that turns the first byte of a letter into its class and all else into 0."""
    table = bytearray(256)
    for leads, kind in ranges:
        for lead in leads:
            table[lead] = kind
    return bytes(table)


_CLASSES = _table(
    (range(ord("a"), ord("z") + 1), _LATIN),
    (range(ord("A"), ord("Z") + 1), _LATIN),
    (range(0xC3, 0xCB), _LATIN),
    (range(0xCE, 0xD0), _GREEK),
    (range(0xD0, 0xD4), _CYRILLIC),
    (range(0xD4, 0xD6), _GREEK),
    ((0xD7,), _HEBREW),
    (range(0xD8, 0xDC), _ARABIC),
    (range(0xDC, 0xE0), _GREEK),
    ((0xE0,), _INDIC),
    ((0xE1,), _SOUTHERN),
    ((0xE3,), _KANA),
    (range(0xE4, 0xEA), _HAN),
    (range(0xEA, 0xEE), _HANGUL),
)
_NO_LETTERS = bytes(byte for byte in range(256) if not _CLASSES[byte])
_MOST = 4
_WEIGHTS = (
    ("latin", _LATIN, 1),
    ("cyrillic", _CYRILLIC, 2),
    ("arabic", _ARABIC, 2),
    ("hebrew", _HEBREW, 2),
    ("indic", _INDIC, 2),
    ("hangul", _HANGUL, 3),
    (FOREIGN, _GREEK, 2),
)
_ACCENTED = (b"\xe1\xba", b"\xe1\xbb")
_KANAS = (b"\xe3\x81", b"\xe3\x82", b"\xe3\x83")
_INDICS = {
    "devanagari": (b"\xe0\xa4", b"\xe0\xa5"),
    "bengali": (b"\xe0\xa6", b"\xe0\xa7"),
    "thai": (b"\xe0\xb8", b"\xe0\xb9"),
}
_KOREAN = (b"\xec", b"\xeb", b"\xed", *(bytes((0xEA, second)) for second in range(0xB0, 0xC0)))
_FEW_KANA = 10
_ASCII = bytes(range(128))
_SOME = 240


def script_of(data: bytes) -> str | None:
    """Give the script of most words of `data`, `FOREIGN` for one of no claimed language, None for no letter.

    data: UTF-8.  A letter beyond Latin weighs twice a Latin one, a kana or Hangul sign three times and a
    Han sign four times, which is about what each holds of a word; names and code in Latin letters thus
    weigh less than they are long.  Han with a tenth of kana is kana.  Cost: O(n).

    >>> script_of("Hello, мир, мир".encode()), script_of("漢字かな".encode()), script_of(b"42")
    ('cyrillic', 'kana', None)
    """
    classes = data.translate(_CLASSES, _NO_LETTERS)
    if not classes:
        return None
    middle = classes[len(classes) // 2]
    count = classes.count(middle)
    for name, kind, weight in _WEIGHTS:
        if kind == middle and weight * count >= _MOST * (len(classes) - count):
            return _exactly(name, data)
    return _heaviest(classes, data)


def _heaviest(classes: bytes, data: bytes) -> str:
    """Do what `script_of` does where the letter in the middle does not settle it."""
    southern = classes.count(_SOUTHERN)
    accented = southern if any(map(data.__contains__, _ACCENTED)) else 0
    script, most = "latin", accented
    for name, kind, weight in _WEIGHTS:
        here = weight * classes.count(kind) + (accented if kind == _LATIN else 0)
        if here and here >= most:
            script, most = name, here
    if 2 * (southern - accented) > most:
        return FOREIGN
    han, kana = classes.count(_HAN), _pairs(data, _KANAS) if _KANA in classes else 0
    if (han or kana) and _MOST * han + 3 * kana >= most:
        return "kana" if _FEW_KANA * kana >= han + kana else "han"
    return _exactly(script, data)


def _pairs(data: bytes, pairs: Iterable[bytes]) -> int:
    return sum(map(data.count, pairs))


def _exactly(script: str, data: bytes) -> str:
    """Tell apart what the first byte of a letter does not, by the first eighty letters beyond ASCII."""
    if script == "indic":
        some = data.translate(None, _ASCII)[:_SOME]
        counts = {name: _pairs(some, pairs) for name, pairs in _INDICS.items()}
        script = max(counts, key=counts.__getitem__)
        return script if 6 * counts[script] >= len(some) else FOREIGN
    if script == "hangul" and not any(map(data.__contains__, _KOREAN)):
        return FOREIGN
    return script
