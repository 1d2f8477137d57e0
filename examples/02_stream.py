"""Show a streamed reply as it comes, and still learn whether it was a refusal.

Run it with: python examples/02_stream.py
"""

from __future__ import annotations

from collections.abc import Iterator

import demur


def chunk(content: str, finish: str | None = None) -> dict[str, object]:
    """Give one event as the OpenAI chat API streams it."""
    choice = {"index": 0, "delta": {"content": content}, "finish_reason": finish}
    return {"id": "c1", "object": "chat.completion.chunk", "model": "gpt-4o", "choices": [choice]}


def upstream() -> Iterator[tuple[str, dict[str, object]]]:
    """Stand in for a provider: the answer begins, and then a content filter cuts it off."""
    for words in ("First you take ", "the cover off and "):
        yield words, chunk(words)
    yield "", chunk("", finish="content_filter")


# Keep the events while they pass by; with an SDK, keep its event objects just the same.
events = []
for words, event in upstream():
    print(words, end="", flush=True)
    events.append(event)
print()

finding = demur.detect(events)
print(f"outcome    {finding.outcome}")
print(f"usable     {finding.text!r}")
print(f"take back  {finding.discarded!r}")

# A stream's refusal often comes last, when the screen already shows the beginning. `discarded` is
# what has to be taken off it again.
assert finding.outcome is demur.Outcome.REFUSED
assert finding.text == ""
assert finding.refusal is not None
print(f"who        {finding.refusal.origin}, at the {finding.refusal.stage}")
