from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from demur.gateway.native import as_events, json_reply, parsed_events


def test_a_whole_reply_is_json_with_status_200() -> None:
    reply = json_reply({"a": "é"})
    assert (reply.head.status, reply.head.header("content-type")) == (200, "application/json")
    assert json.loads(reply.body) == {"a": "é"}


def test_events_carry_their_name_where_they_have_one() -> None:
    reply = as_events([("ping", {"a": 1}), ("", "[DONE]")])
    assert reply.body == b'event: ping\ndata: {"a":1}\n\ndata: [DONE]\n\n'
    assert reply.head.header("content-type") == "text/event-stream; charset=utf-8"


@given(st.binary())
def test_the_lines_of_any_stream_are_the_stream(stream: bytes) -> None:
    assert b"".join(line for line, _ in parsed_events(stream)) == stream


def test_only_lines_of_data_that_are_objects_are_parsed() -> None:
    stream = b'event: x\ndata: {"a":1}\n\ndata: [DONE]\ndata: 7\n'
    assert [root for _, root in parsed_events(stream)] == [None, {"a": 1}, None, None, None]
