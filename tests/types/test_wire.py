from __future__ import annotations

from demur.types import WireHead

HEAD = WireHead(status=200, headers=(("set-cookie", "a"), ("set-cookie", "b")))


def test_the_first_of_several_headers_of_a_name_is_given() -> None:
    assert HEAD.header("set-cookie") == "a"


def test_an_absent_header_is_empty() -> None:
    assert HEAD.header("content-type") == ""
