from __future__ import annotations

import pytest

from demur.reading.voices import voices
from demur.text import sentences


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[One] No.\n\n[Two] Yes.", (0, 1)),
        ("As GPT, I say no.\n\nAs Ann, I say yes.", (0, 1)),
        ("GPT: No. Never.\n\nAnn: Yes.", (0, 2)),
        ("[One] No.", ()),
        ("No label. [Two] Yes.", ()),
        ("[One] No. [Two] Yes.", ()),
        ("", ()),
    ],
)
def test_voices_begin_with_labels_at_paragraphs(text: str, expected: tuple[int, ...]) -> None:
    assert expected == voices(text, sentences(text))
