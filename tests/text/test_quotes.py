from __future__ import annotations

import pytest

from demur.text import quotations


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('He said "no" and “never”.', ['"no"', "“never”"]),
        ("Il dit «non» 「否」『無』.", ["«non»", "「否」", "『無』"]),
        ('A 6" pipe and a 7" one.', []),
        ('One " alone.', []),
        ('"all of it"', []),
        ('"one" and "two"', ['"one"', '"two"']),
        ("“never closed\nnext”", []),
    ],
)
def test_quotations_are_found(text: str, expected: list[str]) -> None:
    assert expected == [text[q.start : q.end] for q in quotations(text)]
