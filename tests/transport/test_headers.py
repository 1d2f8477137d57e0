from __future__ import annotations

import pytest

from demur.transport.headers import reply_headers, request_headers


def test_hop_by_hop_headers_and_those_connection_names_stay_behind() -> None:
    given = (("connection", "keep-alive, X-Mine"), ("x-mine", "1"), ("te", "trailers"), ("x-kept", "2"))
    assert request_headers(given)[0] == ("x-kept", "2")
    assert reply_headers(given) == (("x-kept", "2"),)


def test_the_clients_own_encodings_are_replaced_by_identity() -> None:
    assert request_headers((("accept-encoding", "gzip, br"),)) == (("accept-encoding", "identity"),)


@pytest.mark.parametrize("name", ["host", "content-length", "expect", "transfer-encoding"])
def test_a_header_of_the_old_connection_is_not_sent_on_the_new_one(name: str) -> None:
    assert request_headers(((name, "x"),)) == (("accept-encoding", "identity"),)


def test_a_repeated_header_keeps_its_values_and_order() -> None:
    given = (("set-cookie", "a=1"), ("set-cookie", "b=2"))
    assert reply_headers(given) == given


def test_an_encoding_nobody_undoes_is_left_standing() -> None:
    given = (("content-encoding", "rot13"), ("content-length", "4"))
    assert reply_headers(given) == given


def test_what_another_demur_found_is_not_mixed_with_what_we_find() -> None:
    assert reply_headers((("x-demur-outcome", "refused"), ("x-kept", "2"))) == (("x-kept", "2"),)
