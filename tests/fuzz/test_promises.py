from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fuzz.promises import PROMISES

PIECES = (
    *(
        "No. ",
        "Dr. ",
        "e.g. ",
        "can't ",
        "Why? ",
        "...",
        "\n",
        "\n\n",
        "  ",
        "\n- ",
        "\n> ",
        "\n# ",
        "\n1. ",
        "| a |",
    ),
    *(
        "```\n",
        "`x`",
        "~~~\n",
        "<think>",
        "</think>",
        "Ann: ",
        "\nDear Ann,\n",
        '"',
        "\u201c",
        "\u201d",
        "\u300c",
    ),
    *(
        "\u4e0d\u3002",
        "\u0e44 \u0e44",
        "\u0964",
        "\u061f ",
        "\u2026",
        "\u200b",
        "\ufb01",
        "\ufdfa",
        "\u0130",
        "\uff21",
    ),
    *("\ud800", "\udfff", "\x00", "\x1e", "\ue001", "\U0001d400", "\U000e0041", "e\u0301"),
)
anything = st.text(max_size=60) | st.lists(st.sampled_from(PIECES), max_size=30).map("".join)


@pytest.mark.parametrize("target", PROMISES)
@settings(max_examples=150)
@given(text=anything)
def test_no_text_breaks_a_promise(target: str, text: str) -> None:
    assert list(PROMISES[target](text)) == []
