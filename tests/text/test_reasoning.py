from __future__ import annotations

import pytest

from demur.text import reasoning_blocks


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<think>a</think>b", ["<think>a</think>"]),
        ("a</think>b", ["a</think>"]),
        ("<THINKING>a", ["<THINKING>a"]),
        ("Use the tag\n<think> here.", []),
        ("Write <think> to begin.", []),
        ("<think>a<think>b</think>c</think>d", ["<think>a<think>b</think>"]),
        (
            "<reasoning>a</reasoning>b\n<thought>c</thought>d",
            ["<reasoning>a</reasoning>", "<thought>c</thought>"],
        ),
        ("1 < 2", []),
    ],
)
def test_reasoning_blocks_are_found(text: str, expected: list[str]) -> None:
    assert expected == [text[b.start : b.end] for b in reasoning_blocks(text)]
