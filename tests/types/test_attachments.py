from __future__ import annotations

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.types import Attachment, AttachmentKind, Unread, UnreadableError, attachment, kind_of

IMAGE = AttachmentKind.IMAGE


def _reason(given: Attachment, at_most: int = 100) -> Unread:
    with pytest.raises(UnreadableError) as caught:
        given.content(at_most=at_most)
    return caught.value.reason


@given(st.binary(min_size=1))
def test_a_data_url_gives_back_the_bytes_that_were_put_into_it(content: bytes) -> None:
    url = f"data:image/png;base64,{base64.b64encode(content).decode()}"
    assert attachment(IMAGE, url).content(at_most=len(content) + 3) == content


@given(st.binary(min_size=1))
def test_the_other_alphabet_and_missing_padding_do_no_harm(content: bytes) -> None:
    text = base64.urlsafe_b64encode(content).decode().rstrip("=")
    assert Attachment(kind=IMAGE, data=f" {text}\n").content(at_most=1000) == content


@given(st.text())
def test_whatever_an_address_looks_like_it_is_never_an_error_to_note_it(source: str) -> None:
    assert attachment(IMAGE, source).kind in AttachmentKind


@given(st.text())
def test_what_calls_itself_data_is_read_or_told_to_be_unreadable(rest: str) -> None:
    found = attachment(IMAGE, f"data:{rest}")
    try:
        assert found.content(at_most=1000)
    except UnreadableError as error:
        assert error.reason in {Unread.BROKEN, Unread.LIMIT}  # noqa: PT017 - one of two ends


def test_a_data_url_may_hold_plain_characters() -> None:
    assert attachment(IMAGE, "data:image/bmp,a%20b").content(at_most=10) == b"a b"


def test_what_stands_at_an_address_is_not_here() -> None:
    given = attachment(IMAGE, "https://example.org/cat.png")
    assert (given.is_here, given.size, _reason(given)) == (False, 0, Unread.ADDRESS)


def test_what_is_empty_is_broken() -> None:
    assert _reason(Attachment(kind=IMAGE)) is Unread.BROKEN


def test_what_is_no_base64_is_broken() -> None:
    assert _reason(Attachment(kind=IMAGE, data="no base64!")) is Unread.BROKEN


def test_what_is_too_large_is_never_decoded() -> None:
    assert _reason(Attachment(kind=IMAGE, data="!" * 400)) is Unread.LIMIT


def test_the_media_type_of_the_url_comes_before_the_one_that_is_said() -> None:
    assert attachment(IMAGE, "data:image/GIF;base64,aGk=", media_type="image/png").media_type == "image/gif"


def test_a_file_that_is_an_image_counts_as_one() -> None:
    assert attachment(AttachmentKind.FILE, "data:image/png;base64,aGk=").kind is IMAGE


def test_a_media_type_that_names_no_kind_changes_none() -> None:
    assert kind_of("application/pdf", AttachmentKind.FILE) is AttachmentKind.FILE


def test_bytes_do_not_show_when_an_attachment_is_printed() -> None:
    assert "aGk" not in repr(Attachment(kind=IMAGE, data="aGk="))
