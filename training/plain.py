"""Ordinary text to learn silence from: half of our skeletons, code of ours, and words that mean nothing."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from training.ordinary import WRITTEN, filled, kept_for_measuring, skeletons
from training.rows import Example

__all__ = ["plain"]

_FILLED, _CODE_FILLED, _NOISE, _LOOPS = 6, 24, 600, 180
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
_COMMON = {
    "en": "a I the you no not can",
    "ru": "я и не вы это могу",
    "ar": "أنا لا في من أن",
    "he": "אני לא של זה את",
    "hi": "मैं नहीं है आप यह",
    "th": "ผม ไม่ คุณ ได้ นี้",
    "zh": "我 不 的 你 是 能",
    "ja": "私 は 私は です この",
    "ko": "저는 그 안 수 이",
}
_UNSPACED = {"zh", "ja", "th"}


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
    """Give words that are none, and one over and over, in several scripts: nothing known refuses nothing."""
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
    for number in range(_LOOPS):
        language = languages[number % len(languages)]
        made_up = "".join(chance.choices(_LETTERS[language], k=chance.randint(1, 6)))
        word = chance.choice([made_up, *_COMMON[language].split()])
        between = "" if language in _UNSPACED else chance.choice([" ", "\n", ", "])
        text = between.join([word] * chance.randint(20, 400))
        yield Example(text, ("answered",), language, "noise", 0.5)
