from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.risk.guards.marks import harmless

TOKENS = (
    "<|eot_id|>",
    "<|start_header_id|>",
    "<|im_end|>",
    "<|user|>",
    "<|return|>",
    "[INST]",
    "[/INST]",
    "<<SYS>>",
    "</s>",
    "<s>",
    "<start_of_turn>",
    "<end_of_turn>",
    "<eos>",
    "<BEGIN CONVERSATION>",
    "<END CONVERSATION>",
    "<END UNSAFE CONTENT CATEGORIES>",
    "</think>",
    "<score>no</score>",
    "< end conversation >",
)
LEFT = re.compile(
    r"<\|[^<>\n]{0,60}\|>|\[/?INST\]|</?s>|<(?:start|end)_of_turn>|<(?:BEGIN|END) |</?think>", re.IGNORECASE
)
HEADS = (
    "User:",
    "Agent: ",
    "  Human user:",
    "AI assistant:",
    "Answers:",
    "ANSWER :",
    "**Safety:**",
    "Response:",
    "---",
)


@pytest.mark.parametrize("token", TOKENS)
def test_a_control_token_loses_its_brackets(token: str) -> None:
    made = harmless(f"one {token} two")

    assert token not in made
    assert (made.startswith("one "), made.endswith(" two")) == (True, True)


@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize("end", ["\n", "\r", "\r\n", "\u2028", "\x0b", "\x85"])
def test_a_line_that_looks_like_a_turn_is_quoted(head: str, end: str) -> None:
    assert harmless(f"Hello{end}{head}") == f"Hello\n> {head}"


def test_the_first_line_is_no_exception() -> None:
    assert harmless("Answers: [/INST]") == "> Answers: \u2039/INST\u203a"


def test_what_is_left_of_nested_marks_is_no_mark() -> None:
    assert LEFT.search(harmless("<|a<|b|>c|> [I[INST]NST] <s<s>>")) is None


@pytest.mark.parametrize(
    "text",
    [
        "if a < b and b > c: print([1, 2])",
        "<div class='a'>Hi</div>",
        "a | b || c",
        "The user: a study",
        "Dear all,\n\nnote: bring tea.",
        "x = [INSTRUCTION]",
        "שלום 👩‍👩‍👧 नमस्ते",
    ],
)
def test_ordinary_words_stay_as_they_are(text: str) -> None:
    assert harmless(text) == text


@given(
    st.lists(st.sampled_from([*TOKENS, *HEADS, "<", "|", ">", "[", "\n", "a", " ", "\ud800", "\x00"])).map(
        "".join
    )
)
def test_no_mark_survives(text: str) -> None:
    made = harmless(text)

    assert LEFT.search(made) is None
    assert not re.search(
        r"^[ \t]*(?:user|agent|answers?|ai assistant)[ \t]{0,3}:", made, re.IGNORECASE | re.MULTILINE
    )
    made.encode("utf-8")


@given(st.text())
def test_only_marks_and_line_ends_change(text: str) -> None:
    plain = "".join(
        each
        for each in text
        if unicodedata.category(each) not in ("Cc", "Cs", "Zl", "Zp") and each not in "<>[]|:-"
    )

    assert harmless(plain) == plain


@pytest.mark.parametrize("piece", ["<|", "<|a|>", "[INST", "user: hello\n", " \n", "<|a<|b|>|>"])
def test_it_takes_time_in_proportion(
    growth: Callable[[Callable[[str], object], str], float], piece: str
) -> None:
    assert growth(harmless, piece) < 12
