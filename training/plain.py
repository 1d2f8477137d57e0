"""Ordinary text to learn silence from: half of our skeletons, code of ours, and words that mean nothing."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from training.ordinary import WRITTEN, filled, skeletons
from training.rows import Example

__all__ = ["kept_for_measuring", "plain"]

_FILLED, _CODE_FILLED, _NOISE = 6, 24, 600
_LETTERS = {
    "en": "abcdefghijklmnopqrstuvwxyz",
    "ru": "абвгдежзийклмнопрстуфхцчшщыэюя",
    "ar": "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
    "he": "אבגדהוזחטיכלמנסעפצקרשת",
    "hi": "अआइईउऊएऐओऔकखगघचछजझटठडढतथदधनपफबभमयरलवशषसह",
    "th": "กขคฆงจฉชซญฎฏฐณดตถทธนบปผฝพฟภมยรลวศษสห",
    "zh": "天地人山水火木金土日月星雨云花草鱼鸟马牛羊",
    "ja": "あいうえおかきくけこさしすせそたちつてと",
    "ko": "가나다라마바사아자차카타파하거너더러머버",
}


def kept_for_measuring(place: int) -> bool:
    """Tell whether the skeleton of that number is never learned from."""
    return place % 2 == 1


def plain() -> Iterator[Example]:
    """Give letters, fiction, forum and support text, code, and noise; all of it answers."""
    for name in WRITTEN:
        bank = skeletons(name)
        for place, skeleton in enumerate(bank.skeletons):
            if not kept_for_measuring(place):
                for turn in range(_FILLED):
                    text = filled(skeleton, bank.slots, seed=f"{name} {place} {turn}").strip()
                    yield Example(text, ("answered",), "en", "ordinary")
    bank = skeletons("code")
    for place, skeleton in enumerate(bank.skeletons):
        for turn in range(_CODE_FILLED):
            text = filled(skeleton, bank.slots, seed=f"code {place} {turn}")
            yield Example(text.strip(), ("answered",), "en", "ordinary")
    yield from _noise()


def _noise() -> Iterator[Example]:
    """Give words that are none, in several scripts: where nothing is known, nothing refuses."""
    chance = Random("noise")  # noqa: S311 - repeatable by intention
    languages = sorted(_LETTERS)
    for number in range(_NOISE):
        language = languages[number % len(languages)]
        letters = _LETTERS[language]
        words = [
            "".join(chance.choices(letters, k=chance.randint(2, 9))) for _ in range(chance.randint(4, 120))
        ]
        marks = chance.choices(["", "", "", "", ",", ".", ".\n", ":", "?", " ="], k=len(words))
        text = " ".join(word + mark for word, mark in zip(words, marks, strict=True))
        yield Example(text.capitalize(), ("answered",), language, "noise", 0.5)
