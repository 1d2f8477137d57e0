from __future__ import annotations

import pytest

from demur.text import sentences


def blocks(text: str) -> list[tuple[str, str]]:
    return [(s.place.value, text[s.start : s.end]) for s in sentences(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("```\nx\n```\nEnd.", [("code", "x"), ("prose", "End.")]),
        ("````\n```\n````\nEnd.", [("code", "```"), ("prose", "End.")]),
        ("~~~py\nx = 1", [("code", "x = 1")]),
        ("```\n```", []),
        ("---\nText.", [("prose", "Text.")]),
        (
            "1. One.\n2) Two.\n(a) Three.",
            [("list_item", "One."), ("list_item", "Two."), ("list_item", "Three.")],
        ),
        ("- one\n  goes on. Two.", [("list_item", "one\n  goes on."), ("list_item", "Two.")]),
        (">> deep\nout", [("quote", "deep"), ("prose", "out")]),
        ("| a | b |\n|---|---|", [("table", "| a | b |"), ("table", "|---|---|")]),
        ("Title\r\n\r\nText.\r\n", [("prose", "Title"), ("prose", "Text.")]),
        (
            "ANN: I won't. No.\nBOB: Why?\nANN: So.",
            [("quote", "I won't."), ("quote", "No."), ("quote", "Why?"), ("quote", "So.")],
        ),
        ("Note: one thing.", [("prose", "Note: one thing.")]),
        (
            "Here:\n\nDear Ann,\n\nI can't come.\n- So.",
            [("prose", "Here:"), ("quote", "Dear Ann,"), ("quote", "I can't come."), ("quote", "So.")],
        ),
        ("Dear user,\n\nI can't.", [("prose", "Dear user,"), ("prose", "I can't.")]),
        (
            'She said: "I can\'t. Never." He left.',
            [("prose", "She said: \"I can't."), ("quote", 'Never."'), ("prose", "He left.")],
        ),
        ("#", [("prose", "#")]),
    ],
)
def test_blocks_are_told_apart(text: str, expected: list[tuple[str, str]]) -> None:
    assert expected == blocks(text)
