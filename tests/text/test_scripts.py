from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.text.scripts import FOREIGN, script_of

SCRIPTS = {"latin", "cyrillic", "arabic", "hebrew", "devanagari", "bengali", "thai", "hangul", "han", "kana"}


@pytest.mark.parametrize(
    ("script", "text"),
    [
        ("latin", "ag\u1eb9m\u1ecd"),
        ("cyrillic", "слово"),
        ("arabic", "كلمة"),
        ("hebrew", "מילה"),
        ("devanagari", "शब्द"),
        ("bengali", "শব্দ"),
        ("thai", "คำ"),
        ("hangul", "그가"),
        ("hangul", "단어"),
        ("han", "词语。"),
        ("kana", "言葉だ"),
        (FOREIGN, "λέξη"),
        (FOREIGN, "சொல்"),
        (FOREIGN, "სიტყვა"),
        (FOREIGN, "ꦠꦼꦩ꧀ꦧꦸꦁ"),
        (None, "12 + 3 = \U0001f600"),
    ],
)
def test_the_script_is_told_by_its_letters(script: str | None, text: str) -> None:
    assert script_of(text.encode()) == script


def test_names_in_latin_letters_do_not_hide_the_script() -> None:
    assert script_of("한국어 문장에 Python 코드".encode()) == "hangul"


@given(st.binary())
def test_any_bytes_have_a_script_or_none(data: bytes) -> None:
    assert script_of(data) in SCRIPTS | {FOREIGN, None}
