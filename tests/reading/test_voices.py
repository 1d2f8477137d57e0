from __future__ import annotations

import pytest

from demur.reading.voices import voices


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[One] No.\n\n[Two] Yes.", (0, 11)),
        ("As GPT, I say no.\n\nAs Ann, I say yes.", (0, 19)),
        ("GPT: No. Never.\n\nAnn: Yes.", (0, 17)),
        ("**[One]**: No.\n**[Two]**: Yes.", (0, 15)),
        ("\u03b1 No.\n\u03a9 Yes.", (0, 6)),
        (" [One] No.\n  [Two] Yes.", (1, 13)),
        ("[One] No.\n[One] Never.", ()),
        ("[1] a\n[2] b\n[3] c\n[4] d\n[5] e\n[6] f\n[7] g", ()),
        ("[One] No.", ()),
        ("No label. [Two] Yes.", ()),
        ("[One] No. [Two] Yes.", ()),
        ("", ()),
    ],
)
def test_voices_begin_with_labels_at_paragraphs(text: str, expected: tuple[int, ...]) -> None:
    assert expected == voices(text)
