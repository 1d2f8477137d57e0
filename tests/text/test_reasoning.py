from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.text import reasoning_blocks

Growth = Callable[[Callable[[str], object], str], float]
anything = st.text() | st.lists(st.sampled_from(["<think>", "</think>", "\n", "x ", "<", "\ud800"])).map(
    "".join
)


def reasoned(text: str) -> list[str]:
    return [text[b.start : b.end] for b in reasoning_blocks(text)]


@pytest.mark.parametrize("name", ["think", "thinking", "reasoning", "thought", "analysis", "THINK"])
def test_a_closed_block_is_found_with_its_tags(name: str) -> None:
    block = f"<{name}>No.\nWay.</{name}>"
    assert reasoned(f"{block}Yes.") == [block]


def test_a_block_may_stand_behind_text_on_a_line_of_its_own() -> None:
    assert reasoned("One.\n  <think>\nno\n</think>\nTwo.") == ["  <think>\nno\n</think>"]


def test_several_blocks_are_found() -> None:
    assert reasoned("<think>a</think>b\n<think>c</think>d") == ["<think>a</think>", "<think>c</think>"]


def test_blocks_may_follow_each_other_on_one_line() -> None:
    assert reasoned("<think>a</think><think>b</think> <think>c</think>d <b><think>e") == [
        "<think>a</think>",
        "<think>b</think>",
        " <think>c</think>",
    ]


def test_a_tag_inside_a_block_opens_nothing() -> None:
    assert reasoned("<think>\n<think>a</think>b") == ["<think>\n<think>a</think>"]


def test_a_leading_block_that_never_closes_reaches_to_the_end() -> None:
    assert reasoned("\n <think>I refuse. Really.") == [" <think>I refuse. Really."]


@pytest.mark.parametrize(
    "text",
    [
        "Answer.\n<think>never closed",
        "Write <think> to go",
        "Use the tag\n<think> here.",
        "a < b",
        "<thinker>x",
    ],
)
def test_the_mention_of_a_tag_is_no_block(text: str) -> None:
    assert reasoned(text) == []


def test_a_closing_tag_alone_ends_a_block_that_began_with_the_text() -> None:
    assert reasoned("I refuse.</think>Yes.") == ["I refuse.</think>"]


def test_only_the_first_closing_tag_may_stand_alone() -> None:
    assert reasoned("a</think>b</think>c") == ["a</think>"]


@given(anything)
def test_blocks_come_in_order_and_apart(text: str) -> None:
    at = 0
    for block in reasoning_blocks(text):
        assert at <= block.start < block.end <= len(text)
        at = block.end


@pytest.mark.parametrize("piece", ["<", "<think>\n", "</think>", "<think>a</think>\n", " "])
def test_the_cost_is_linear(growth: Growth, piece: str) -> None:
    assert growth(lambda text: list(reasoning_blocks(text)), "<" + piece) < 12
