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
        ("\u3010One\u3011 No.\n\u3010Two\u3011 Yes.", (0, 10)),
        ("Ann: No.\nChatGPT: Yes.", (0, 9)),
        ("\u03b1 No.\n\u03a9 Yes.", (0, 6)),
        (" [One] No.\n  [Two] Yes.", (1, 13)),
        ("[One] No.\n[One] Never.", ()),
        ("[aa] 1\n[bb] 2\n[cc] 3\n[dd] 4\n[ee] 5\n[ff] 6\n[gg] 7", ()),
        ("Answer: No.\n\nResources: the library.", ()),
        ("User: May I?\nAssistant: No.", ()),
        ("Part 1: Yes.\nPart 2: No.", ()),
        ("- [ ] bread\n- [x] salt", ()),
        ("(a) bread\n(b) salt", ()),
        ("\u043d\u0435\u0442: \u0430\n\u0434\u0430: \u0431", ()),
        ("Important Note: No.\n\nSafety Information: Call.", ()),
        ("NOTE: No.\n\nName: Ann.", ()),
        ("[Part 1] Yes.\n[Part Two] No.", ()),
        ("[Question 1] Yes.\n[Question 2] No.", ()),
        ("As I said, no.\n\nResources: the library.", ()),
        ("(sighs) No.\n\n(looks up) Yes.", ()),
        ("[One] No.", ()),
        ("No label. [Two] Yes.", ()),
        ("[One] No. [Two] Yes.", ()),
        ("", ()),
    ],
)
def test_voices_begin_with_labels_at_paragraphs(text: str, expected: tuple[int, ...]) -> None:
    assert expected == voices(text)


def test_only_the_beginning_of_a_long_text_is_looked_through() -> None:
    assert voices("[One] No.\n" + "bread\n" * 2_000 + "[Two] Yes.") == ()
