"""What reading the fields of a reply costs, and a whole `detect`: one core, medians of several runs."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from functools import partial

from demur import detect
from demur.signals import read_signals

RUNS = 15
CALLS = 5_000
CHAT = {
    "id": "chatcmpl-1",
    "object": "chat.completion",
    "created": 1_790_000_000,
    "model": "gpt-5-mini",
    "choices": [
        {
            "index": 0,
            "message": {"role": "assistant", "content": "Paris is the capital of France.", "refusal": None},
            "finish_reason": "stop",
            "logprobs": None,
        }
    ],
    "usage": {"prompt_tokens": 12, "completion_tokens": 9, "total_tokens": 21},
}
MESSAGE = {
    "id": "msg_1",
    "type": "message",
    "role": "assistant",
    "model": "claude-opus-5",
    "content": [{"type": "text", "text": "Paris is the capital of France."}],
    "stop_reason": "end_turn",
    "stop_sequence": None,
    "stop_details": None,
    "usage": {"input_tokens": 12, "output_tokens": 9},
}


def median_us(call: Callable[[], object]) -> float:
    """Give the median over the runs of the mean microseconds of one call."""
    times = []
    for _ in range(RUNS):
        began = time.perf_counter()
        for _ in range(CALLS):
            call()
        times.append((time.perf_counter() - began) / CALLS * 1e6)
    return statistics.median(times)


def main() -> None:
    """Print the medians."""
    for name, reply in (("OpenAI chat", CHAT), ("Anthropic message", MESSAGE)):
        fields, whole = median_us(partial(read_signals, reply)), median_us(partial(detect, reply))
        print(f"{name:<18} signals {fields:6.1f} us (limit 20 us), median of {RUNS}")
        print(f"{name:<18} detect  {whole:6.1f} us, the words included, median of {RUNS}")


if __name__ == "__main__":
    main()
