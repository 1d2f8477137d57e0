from __future__ import annotations

import pytest

from demur.gateway.asgi import headers_of


def test_header_bytes_that_are_no_utf_8_are_read_one_by_one() -> None:
    assert headers_of({"headers": [(b"X-A", b"caf\xe9")]}) == (("x-a", "caf\xe9"),)


def test_headers_that_are_no_list_are_refused() -> None:
    with pytest.raises(TypeError, match="ASGI headers are a list"):
        headers_of({"headers": None})
