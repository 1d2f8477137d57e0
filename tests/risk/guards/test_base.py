from __future__ import annotations

import pytest

from demur.errors import CheckError, GuardError, UpstreamError, UpstreamTimeoutError
from demur.risk.guards import GuardSetup, GuardTier, known_schemes
from demur.testing.asking import ask, http, request_of

TIER = GuardTier(setup=GuardSetup(name="llama", scheme=known_schemes()["llama_guard"], model="guard"))
SECRET = "an unusual sentence"


@pytest.mark.parametrize("status", [301, 400, 401, 403, 404, 429, 500, 503])
def test_an_http_error_is_an_error_and_no_verdict(status: int) -> None:
    with pytest.raises(GuardError, match=f"HTTP {status}"):
        ask(TIER, request_of("Hello"), http(b'{"choices": []}', status=status))


@pytest.mark.parametrize("error", [UpstreamTimeoutError("too slow"), UpstreamError("gone")])
def test_a_reply_that_never_came_is_an_error_that_says_why(error: UpstreamError) -> None:
    with pytest.raises(GuardError, match=f"no reply came: {error.problem}"):
        ask(TIER, request_of("Hello"), error)


@pytest.mark.parametrize("body", [b"", b"{", b"\xff\xfe", b"[" * 100_000, b"<html>"])
def test_a_body_that_is_no_json_is_an_error(body: bytes) -> None:
    with pytest.raises(GuardError, match="no JSON"):
        ask(TIER, request_of("Hello"), body)


def test_the_error_names_the_guard_and_holds_nobodys_words() -> None:
    with pytest.raises(GuardError) as caught:
        ask(TIER, request_of(SECRET), f'{{"choices": [{{"message": {{"content": "{SECRET}"}}}}]}}'.encode())

    assert "the guard 'llama' (Llama Guard 3, 4)" in str(caught.value)
    assert SECRET not in str(caught.value)
    assert isinstance(caught.value, CheckError)
