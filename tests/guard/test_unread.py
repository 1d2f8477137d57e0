from __future__ import annotations

import pytest

from demur.guard.unread import as_seen, unless_nonsense, unread
from demur.testing.findings import finding
from demur.types import Outcome, WireHead

HEADERS = (("content-type", "application/json"),)


@pytest.mark.parametrize("head", [None, WireHead(status=399, headers=HEADERS)])
def test_a_success_is_seen_as_the_bytes_that_came(head: WireHead | None) -> None:
    assert as_seen(head, b"{}") == b"{}"


def test_an_error_is_seen_with_its_status_and_headers() -> None:
    seen = as_seen(WireHead(status=400, headers=HEADERS), b"{}")

    assert seen == {"status": 400, "headers": {"content-type": "application/json"}, "body": b"{}"}


def test_a_reply_in_the_shape_of_an_api_is_what_was_found() -> None:
    assert unless_nonsense(finding()) == finding()


def test_bare_text_off_the_wire_is_broken_even_where_it_reads_as_a_refusal() -> None:
    found = unless_nonsense(finding(Outcome.REFUSED, api="text", confidence=0.6))

    assert (found.outcome, found.failure, found.confidence) == (Outcome.FAILED, "malformed", 1.0)
    assert (found.kind, found.refusal, found.text) == (None, None, "")


def test_what_broke_is_certain_and_says_by_what() -> None:
    found = unread(Outcome.FAILED, failure="cut", provider="openai", api="messages", model="m")

    assert (found.outcome, found.failure, found.confidence) == (Outcome.FAILED, "cut", 1.0)
    assert (found.provider, found.api, found.model) == ("openai", "messages", "m")


def test_what_nobody_could_read_is_unknown_without_any_confidence() -> None:
    found = unread(Outcome.UNKNOWN, failure="", provider=None, api="", model="")

    assert (found.outcome, found.confidence, found.model) == (Outcome.UNKNOWN, 0.0, None)
    assert (found.kind, found.refusal, found.text, found.discarded) == (None, None, "", "")
    assert (found.ran, found.signals, found.labels, found.flags) == ((), (), (), frozenset())
