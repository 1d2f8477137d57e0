from __future__ import annotations

import json

import pytest

from demur.gateway.masking import masked_body
from demur.guard import MaskingError, Masks

KEY = "k3y-value"
WHOLE = json.dumps({"choices": [{"message": {"content": f"It is {KEY}."}}]}).encode()
STREAM = (
    b": comment\n\n"
    b'data: {"choices": [{"index": 0, "delta": {"content": "It is k3y-"}}]}\n\n'
    b'data: {"choices": [{"index": 0, "delta": {"content": "value."}}]}\n\n'
    b'data: {"choices": [{"index": 1, "delta": {"content": "Other"}}]}\n\n'
    b"data: [DONE]\n\n"
)
BLOCKS = (
    b'event: content_block_delta\ndata: {"type": "content_block_delta", "index": 0, '
    b'"delta": {"type": "input_json_delta", "partial_json": "{\\"a\\": \\"k3y-"}}\n\n'
    b'event: content_block_delta\ndata: {"type": "content_block_delta", "index": 0, '
    b'"delta": {"type": "input_json_delta", "partial_json": "value\\"}"}}\n\n'
)


def masks() -> Masks:
    return Masks(values={KEY: "[secret]"})


def test_a_whole_reply_is_masked() -> None:
    assert json.loads(masked_body(WHOLE, masks()))["choices"][0]["message"]["content"] == "It is [secret]."


def test_of_a_stream_only_the_lines_that_change_are_written_anew() -> None:
    masked = masked_body(STREAM, masks()).splitlines(keepends=True)
    lines = STREAM.splitlines(keepends=True)

    assert b"It is [secret]." in masked[2]
    assert json.loads(masked[4][5:])["choices"][0]["delta"]["content"] == ""
    assert [masked[at] for at in (0, 1, 3, 5, 6, 8)] == [lines[at] for at in (0, 1, 3, 5, 6, 8)]


def test_the_arguments_in_a_stream_stay_json() -> None:
    lines = masked_body(BLOCKS, masks()).splitlines()
    pieces = [json.loads(line[5:])["delta"]["partial_json"] for line in lines if line.startswith(b"data:")]

    assert json.loads("".join(pieces)) == {"a": "[secret]"}


@pytest.mark.parametrize("body", [b"", b"{broken", b"k3y-value", b"data: k3y-value\n\n", b'{"a": 1}'])
def test_what_the_values_cannot_be_found_in_is_an_error(body: bytes) -> None:
    with pytest.raises(MaskingError):
        masked_body(body, masks())
