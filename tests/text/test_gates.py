from __future__ import annotations

import pytest

from demur.text.gates import GATES, gates


@pytest.mark.parametrize(
    "text",
    [
        "Dear Ann, I baked a cake for you (and for Bob): it's a good one, isn't it? Yours, Eve.",
        "I like A Day in the Life. Is it a song? I think so!",
        "",
    ],
)
def test_plain_prose_passes_every_gate(text: str) -> None:
    assert gates(text) == frozenset()


@pytest.mark.parametrize(
    ("text", "gate"),
    [
        ("b4ke", "signs"),
        ("b a k e", "gaps"),
        ("b.a.k.e", "gaps"),
        ("ba-ke", "cuts"),
        ("aGVsbG8gd29ybGQh", "runs"),
        ("... .- -.", "morse"),
        ("%61", "escapes"),
        ("a = 'b'", "parts"),
        ("make-the-cake-now", "strung"),
        ("make%20it", "strung"),
        ("b&#97ke", "escapes"),
        ("b\na\nk\ne", "gaps"),
        ("aGVs\nbG8g\nd29y", "lines"),
        ("> aGVsbG8g\r\n> d29ybGQh", "lines"),
        ("aGVs bG8g d29y bGQh ", "lines"),
        ("61 62 63 64 65", "codes"),
        ("Gur pnxr", "turned"),
        ("cake the a as", "turned"),
    ],
)
def test_each_disguise_opens_its_gate(text: str, gate: str) -> None:
    assert gate in gates(text)
    assert gate in {*GATES, "turned"}
