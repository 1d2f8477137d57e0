from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace as Object

import pytest

from demur.guard.masked import masked_rows, spans_masked
from demur.guard.masking import MaskingError
from demur.types import Message, Request, RiskSpan, Role


def mask(text: str) -> str:
    return text.replace("Ada", "[NAME]")


def once(row: object) -> object:
    return masked_rows([row], mask)[0]


def test_the_systems_own_words_stay() -> None:
    for role in ("system", "developer"):
        row = {"role": role, "content": "Ada is our admin."}
        assert once(row) == row


@pytest.mark.parametrize("role", ["user", "assistant", "tool"])
def test_every_other_turn_is_masked(role: str) -> None:
    assert once({"role": role, "content": "Ada"}) == {"role": role, "content": "[NAME]"}


def test_every_part_with_words_is_masked_and_names_and_bytes_stay() -> None:
    parts = [
        {"type": "text", "text": "Ada"},
        {"type": "image_url", "image_url": {"url": "https://Ada"}},
        {"type": "tool_use", "id": "Ada", "name": "Ada", "input": {"name": "Ada", "to": ["Ada", 7]}},
        {"type": "tool_result", "tool_use_id": "Ada", "content": [{"type": "text", "text": "Ada"}]},
        {"type": "document", "source": {"type": "text", "media_type": "Ada", "data": "Ada"}},
        {"type": "document", "source": {"type": "base64", "data": "Ada"}},
        {"type": "thinking", "thinking": "Ada", "signature": "Ada"},
    ]
    assert once({"role": "user", "content": parts}) == {
        "role": "user",
        "content": [
            {"type": "text", "text": "[NAME]"},
            {"type": "image_url", "image_url": {"url": "https://Ada"}},
            {
                "type": "tool_use",
                "id": "Ada",
                "name": "Ada",
                "input": {"name": "[NAME]", "to": ["[NAME]", 7]},
            },
            {"type": "tool_result", "tool_use_id": "Ada", "content": [{"type": "text", "text": "[NAME]"}]},
            {"type": "document", "source": {"type": "text", "media_type": "Ada", "data": "[NAME]"}},
            {"type": "document", "source": {"type": "base64", "data": "Ada"}},
            {"type": "thinking", "thinking": "Ada", "signature": "Ada"},
        ],
    }


def test_what_a_turn_handed_to_tools_is_masked() -> None:
    row = {
        "role": "assistant",
        "tool_calls": [{"id": "Ada", "function": {"name": "mail", "arguments": "to Ada"}}],
    }
    (call,) = once(row)["tool_calls"]  # type: ignore[index]  # a dict, as it was given
    assert call == {"id": "Ada", "function": {"name": "mail", "arguments": "to [NAME]"}}


def test_a_clients_own_object_comes_out_as_a_dict() -> None:
    assert once(Object(model_dump=lambda: {"role": "user", "content": "Ada"}))["content"] == "[NAME]"  # type: ignore[index]  # as above


def test_what_is_too_deep_is_masked_as_a_whole() -> None:
    deep: object = "Ada"
    for _ in range(40):
        deep = [deep]
    assert "Ada" not in str(once({"role": "user", "content": deep}))
    assert "Ada" not in str(once({"role": "user", "content": [{"type": "tool_use", "input": deep}]}))


def request(*texts: str) -> Request:
    return Request(messages=tuple(Message(role=Role.USER, text=text) for text in texts))


def span(message: int, start: int, end: int) -> RiskSpan:
    return RiskSpan(message=message, start=start, end=end, rule="r")


def test_what_a_check_pointed_at_is_masked_wherever_it_stands() -> None:
    covered = spans_masked(request("My code is 4711."), [span(0, 11, 15)], mask=mask)
    assert covered("4711, says Ada, is 4711") == "[MASKED], says [NAME], is [MASKED]"


def test_the_longer_of_two_stretches_is_masked_first() -> None:
    covered = spans_masked(request("ab abc"), [span(0, 0, 2), span(0, 3, 6)], mask=mask)
    assert covered("abc ab") == "[MASKED] [MASKED]"


def test_spans_of_a_reply_and_of_nothing_mask_nothing() -> None:
    covered = spans_masked(request("a b"), [span(-1, 0, 1), span(9, 0, 1), span(0, 1, 2)], mask=mask)
    assert covered("a b") == "a b"


def test_what_stands_in_an_image_cannot_be_masked() -> None:
    with pytest.raises(MaskingError, match="stands in no words - at image:0"):
        spans_masked(request("a b"), [replace(span(0, 0, 1), source="image:0")], mask=mask)
