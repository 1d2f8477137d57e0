from __future__ import annotations

import base64

import pytest

from demur.redteam.encodings import ENCODINGS

BY_NAME = {form.name: form for form in ENCODINGS}


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("base64", "Bake!", "QmFrZSE="),
        ("base64_url", "Bake!", "QmFrZSE"),
        ("base64_lines", "Bake a good cake", "QmFrZSBhIGdvb2Qg\nY2FrZQ=="),
        ("base64_wide", "Ba", "QgBhAA=="),
        ("percent_spaces", "Bake it!", "Bake%20it%21"),
        ("percent_some", "Bake it or cake", "B%61ke it or c%61ke"),
        ("plus", "Bake it", "Bake+it"),
        ("entities_open", "ab", "&#97&#98"),
        ("entities_some", "Bake", "B&#97;ke"),
        ("hard_spaces", "Bake it", "Bake&nbsp;it"),
        ("escapes_some", "Bake", "B\\x61ke"),
        ("words_backwards", "Bake it", "ekaB ti"),
        ("rot13_of_base64", "Bake!", "DzSeMFR="),
        ("base32", "Bake", "IJQWWZI="),
        ("hex", "é", "c3a9"),
        ("hex_spaced", "ab", "61 62"),
        ("bits", "a", "01100001"),
        ("numbers", "ab", "97 98"),
        ("percent", "a b", "%61%20%62"),
        ("percent_twice", "a", "%2561"),
        ("entities", "a", "&#97;"),
        ("quoted_printable", "a=", "=61=3D"),
        ("escapes", "a\U0001f600", "\\u0061\U0001f600"),
        ("rot13", "Bake", "Onxr"),
        ("atbash", "Bake", "Yzpv"),
        ("morse", "so é", "... ---"),
        ("backwards", "abc", "cba"),
        ("back_to_front", "a b  c", "c b a"),
        ("hex_of_base64", "a", base64.b64encode(b"a").hex()),
    ],
)
def test_it_codes_as_its_name_says(name: str, text: str, expected: str) -> None:
    assert BY_NAME[name].mutate(text) == expected


def test_a_shift_is_never_none() -> None:
    assert all(BY_NAME["caesar"].mutate("abc", seed) != "abc" for seed in range(60))
