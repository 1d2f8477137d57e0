from __future__ import annotations

import json

import pytest
from anthropic.types import Message, RawMessageStreamEvent
from pydantic import TypeAdapter

from demur.assembly.facade import detect
from demur.gateway.native import Spoken
from demur.gateway.native_messages import (
    marked_message,
    marked_message_stream,
    message_stream,
    message_whole,
)
from demur.types import Category, Outcome

REFUSED = Spoken(
    record="r1",
    at=1,
    model="m",
    text="No, but ...",
    refuses=True,
    category=Category.CYBER,
    extension={"action": "refuse"},
)
ASKED = Spoken(record="r1", at=1, model="m", text="Which one?", refuses=False)
EVENT: TypeAdapter[RawMessageStreamEvent] = TypeAdapter(RawMessageStreamEvent)


def test_a_refusal_is_one_text_block_and_the_apis_own_stop_reason() -> None:
    reply = Message.model_validate_json(message_whole(REFUSED).body, strict=True)
    assert [block.text for block in reply.content if block.type == "text"] == ["No, but ..."]
    assert (reply.id, reply.stop_reason, reply.usage.output_tokens) == ("msg_r1", "refusal", 0)
    assert reply.stop_details is not None
    assert reply.stop_details.category == "cyber"
    assert (reply.model_extra or {})["demur"] == {"action": "refuse"}


def test_a_category_that_the_api_has_no_word_for_is_left_open() -> None:
    spoken = Spoken(record="r1", at=1, model="m", text="No.", refuses=True, category=Category.PRIVACY)
    assert json.loads(message_whole(spoken).body)["stop_details"]["category"] is None


def test_a_question_is_an_ordinary_turn() -> None:
    reply = Message.model_validate_json(message_whole(ASKED).body, strict=True)
    assert (reply.stop_reason, reply.stop_details) == ("end_turn", None)


def test_a_stream_is_the_apis_own_sequence_of_events() -> None:
    data = [line[6:] for line in message_stream(REFUSED).body.splitlines() if line.startswith(b"data: ")]
    events = [EVENT.validate_json(line, strict=True) for line in data]
    assert [event.type for event in events] == [
        "message_start",
        "content_block_start",
        "content_block_delta",
        "content_block_stop",
        "message_delta",
        "message_stop",
    ]


@pytest.mark.parametrize("body", [message_whole(REFUSED).body, message_stream(REFUSED).body])
def test_what_we_say_reads_as_a_refusal(body: bytes) -> None:
    finding = detect(body)
    assert finding.refusal is not None
    assert (finding.outcome, finding.refusal.text) == (Outcome.REFUSED, "No, but ...")
    assert finding.refusal.category is Category.CYBER


def test_a_models_own_refusal_gets_the_stop_reason_and_keeps_its_words() -> None:
    body = b'{"id":"m1","content":[{"type":"text","text":"No."}],"stop_reason":"end_turn","odd":1}'
    marked = json.loads(marked_message(body))
    assert (marked["stop_reason"], marked["content"], marked["odd"]) == (
        "refusal",
        [{"type": "text", "text": "No."}],
        1,
    )


def test_only_the_last_event_of_a_stream_is_marked() -> None:
    stream = (
        b'event: content_block_delta\ndata: {"type":"content_block_delta","delta":{"text":"No."}}\n\n'
        b'event: message_delta\ndata: {"type":"message_delta","delta":{"stop_reason":"end_turn"}}\n\n'
        b'event: message_stop\ndata: {"type":"message_stop"}\n\n'
    )
    lines, before = marked_message_stream(stream).splitlines(), stream.splitlines()
    changed = [line for place, line in enumerate(lines) if line != before[place]]
    assert [json.loads(line[6:])["delta"]["stop_reason"] for line in changed] == ["refusal"]
