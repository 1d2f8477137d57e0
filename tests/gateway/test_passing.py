from __future__ import annotations

from demur.gateway.passing import passing
from demur.guard import Call, Close, Effect, Receive, drive_stream
from demur.types import WireHead, WireReply, WireRequest

HEAD = WireHead(status=200, headers=(("x-a", "1"),))
REQUEST = WireRequest(method="GET", path="/v1/models", headers=(), body=b"")


class Stream:
    """An open stream of two chunks."""

    head = HEAD

    def __init__(self) -> None:
        self.left = [b"one", b"two"]
        self.closed = False

    def perform(self, step: Effect) -> object:
        """Play the upstream."""
        if isinstance(step, Call):
            return self
        if isinstance(step, Receive):
            return self.left.pop(0) if self.left else None
        self.closed = isinstance(step, Close)
        return None


def test_a_stream_is_emitted_as_it_comes() -> None:
    items = drive_stream(passing(REQUEST, upstream="openai"), Stream().perform)
    assert list(items) == [HEAD, b"one", b"two"]


def test_a_whole_reply_is_emitted_unchanged() -> None:
    reply = WireReply(head=HEAD, body=b"{}")
    assert list(drive_stream(passing(REQUEST, upstream="openai"), lambda _: reply)) == [HEAD, b"{}"]


def test_a_client_that_leaves_closes_the_upstream() -> None:
    stream = Stream()
    items = drive_stream(passing(REQUEST, upstream="openai"), stream.perform)
    assert [next(items), next(items)] == [HEAD, b"one"]
    items.close()
    assert stream.closed
