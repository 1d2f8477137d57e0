from __future__ import annotations

import aiohttp

from demur.errors import UpstreamTimeoutError
from demur.transport.failures import upstream_error


def test_no_free_connection_in_time_is_a_timeout_that_says_so() -> None:
    error = upstream_error(aiohttp.ConnectionTimeoutError(), upstream="openai", url="https://x")
    assert isinstance(error, UpstreamTimeoutError)
    assert "accepts no connection" in error.problem


def test_a_failure_without_a_sentence_of_its_own_is_quoted() -> None:
    error = upstream_error(OSError(5, "I/O"), upstream="openai", url="https://x")
    assert error.problem == "upstream 'openai' failed: OSError(5, 'I/O')"
