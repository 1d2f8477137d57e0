from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.guard.attachments import attached, attachments_in, is_attachment, made_in
from demur.guard.conversation import messages_of, plain_of
from demur.types import Attachment, AttachmentKind, Message, Role, WireHead, WireReply

IMAGE, AUDIO, FILE = AttachmentKind.IMAGE, AttachmentKind.AUDIO, AttachmentKind.FILE
PNG = "data:image/png;base64,aGk="
HI = Attachment(kind=IMAGE, media_type="image/png", data="aGk=")
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["type", "source", "image_url", "inlineData", "content", "data"]), inner
        )
    ),
    max_leaves=8,
)


def _attached(part: object) -> tuple[Attachment, ...]:
    return attached([part], plain=plain_of)


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        ({"type": "image_url", "image_url": {"url": PNG, "detail": "low"}}, HI),
        ({"type": "image_url", "image_url": PNG}, HI),
        ({"type": "image_url", "image_url": {"url": "http://a/b"}}, Attachment(kind=IMAGE, url="http://a/b")),
        (
            {"type": "input_audio", "input_audio": {"data": "aGk=", "format": "WAV"}},
            Attachment(kind=AUDIO, media_type="audio/wav", data="aGk="),
        ),
        (
            {"type": "file", "file": {"file_data": "data:application/pdf;base64,aGk=", "filename": "a.pdf"}},
            Attachment(kind=FILE, media_type="application/pdf", data="aGk="),
        ),
        ({"type": "file", "file": {"file_data": PNG}}, HI),
        ({"type": "file", "file": {"file_id": "file-1"}}, Attachment(kind=FILE, url="file-1")),
        ({"type": "input_image", "image_url": PNG}, HI),
        ({"type": "input_image", "file_id": "file-1"}, Attachment(kind=IMAGE, url="file-1")),
        ({"type": "input_file", "file_url": "http://a/b"}, Attachment(kind=FILE, url="http://a/b")),
        ({"type": "computer_screenshot", "image_url": PNG}, HI),
        (
            {"type": "image", "source": {"type": "base64", "media_type": "image/png", "data": "aGk="}},
            HI,
        ),
        (
            {"type": "image", "source": {"type": "url", "url": "http://a/b"}},
            Attachment(kind=IMAGE, url="http://a/b"),
        ),
        (
            {"type": "image", "source": {"type": "file", "file_id": "file_1"}},
            Attachment(kind=IMAGE, url="file_1"),
        ),
        (
            {
                "type": "document",
                "source": {"type": "base64", "media_type": "application/pdf", "data": "aGk="},
            },
            Attachment(kind=FILE, media_type="application/pdf", data="aGk="),
        ),
        ({"inlineData": {"mimeType": "image/png", "data": "aGk="}}, HI),
        ({"inline_data": {"mime_type": "image/png", "data": "aGk="}}, HI),
        (
            {"fileData": {"mimeType": "audio/mp3", "fileUri": "gs://a/b"}},
            Attachment(kind=AUDIO, media_type="audio/mp3", url="gs://a/b"),
        ),
        ({"type": "image_url"}, Attachment(kind=IMAGE)),
        ({"type": "input_audio", "input_audio": 7}, Attachment(kind=AUDIO)),
    ],
)
def test_every_shape_of_the_providers_is_known(part: object, expected: Attachment) -> None:
    assert _attached(part) == (expected,)


def test_a_document_in_plain_text_is_words_and_no_attachment() -> None:
    part = {"type": "document", "source": {"type": "text", "media_type": "text/plain", "data": "Read me."}}
    (message,) = messages_of([{"role": "user", "content": [part]}])
    assert (message.text, message.attachments) == ("Read me.", ())


def test_an_image_that_a_tool_gave_back_belongs_to_the_tools_turn() -> None:
    image = {"type": "image", "source": {"type": "base64", "media_type": "image/png", "data": "aGk="}}
    result = {
        "type": "tool_result",
        "tool_use_id": "1",
        "content": [{"type": "text", "text": "Seen."}, image],
    }
    assert messages_of([{"role": "user", "content": [result]}]) == (
        Message(role=Role.TOOL, text="Seen.", attachments=(HI,)),
    )


def test_a_turn_of_nothing_but_an_image_is_a_turn() -> None:
    row = {"role": "user", "content": [{"type": "image_url", "image_url": {"url": PNG}}]}
    assert messages_of([row]) == (Message(role=Role.USER, text="", attachments=(HI,)),)


def test_words_beside_the_bytes_are_words_of_the_turn() -> None:
    part = {"inlineData": {"mimeType": "image/png", "data": "aGk="}, "text": "And listen."}
    (message,) = messages_of([{"role": "user", "content": [part]}])
    assert (message.text, message.attachments) == ("And listen.", (HI,))


@given(JSON)
def test_no_shape_of_a_message_is_an_error(content: object) -> None:
    assert attached(content, plain=plain_of) is not None
    assert messages_of([{"role": "user", "content": content}])


@given(JSON)
def test_no_shape_of_a_reply_is_an_error(reply: object) -> None:
    assert (
        attachments_in({"choices": reply, "output": reply, "candidates": reply}, plain=plain_of) is not None
    )


@pytest.mark.parametrize(
    "reply",
    [
        {"data": [{"b64_json": "aGk="}], "output_format": "png"},
        {"output": [{"type": "image_generation_call", "result": "aGk=", "output_format": "png"}]},
        {"choices": [{"message": {"images": [{"type": "image_url", "image_url": {"url": PNG}}]}}]},
        {"candidates": [{"content": {"parts": [{"inlineData": {"mimeType": "image/png", "data": "aGk="}}]}}]},
    ],
)
def test_images_that_a_model_made_are_found(reply: object) -> None:
    (found,) = attachments_in(reply, plain=plain_of)
    assert (found.kind, found.data) == (IMAGE, "aGk=")


def test_speech_that_a_model_made_is_found() -> None:
    reply = {"choices": [{"message": {"content": None, "audio": {"data": "aGk=", "transcript": "Hi"}}}]}
    assert [each.kind for each in attachments_in(reply, plain=plain_of)] == [AUDIO]


def test_what_came_over_the_wire_is_parsed_where_it_may_hold_something() -> None:
    body = json.dumps({"data": [{"b64_json": "aGk="}]}).encode()
    reply = WireReply(head=WireHead(status=200, headers=()), body=body)
    assert len(made_in(reply, plain=plain_of)) == 1


@pytest.mark.parametrize("raw", [b"", b'{"images', b'{"content": "Hello"}', ValueError("no"), "text", None])
def test_what_holds_nothing_gives_nothing(raw: object) -> None:
    assert made_in(raw, plain=plain_of) == ()


def test_only_so_many_are_looked_for() -> None:
    assert len(attached([{"type": "image_url"}] * 2000, plain=plain_of)) == 1000


def test_a_part_with_a_type_of_its_own_is_no_part_of_gemini() -> None:
    assert not is_attachment({"type": "text", "inlineData": {"data": "aGk="}})
