from __future__ import annotations

from demur.signals import read_signals
from demur.types import ChoiceSignals, Kind, ReplySignals


def only(reply: ReplySignals) -> ChoiceSignals:
    assert len(reply.choices) == 1
    return reply.choices[0]


def test_an_account_block_is_unstated_until_a_harm_is_named() -> None:
    kinds = []
    for category in (None, "bio"):
        event = {
            "object": "event",
            "type": "safety_identifier.blocked",
            "data": {"safety_category": category},
        }
        block = only(read_signals(event)).block
        assert block is not None
        kinds.append(block.kind)

    assert kinds == [Kind.UNSTATED, Kind.SAFETY]


def test_labels_that_blocked_come_first_then_the_most_severe() -> None:
    results = {
        "sexual": {"filtered": True, "severity": "low"},
        "profanity": {"detected": True, "filtered": False},
        "hate": {"filtered": True, "severity": "high"},
        "violence": {"filtered": True, "severity": "medium"},
    }
    row = {"message": {"content": ""}, "finish_reason": "content_filter", "content_filter_results": results}

    assert [one.name for one in only(read_signals({"choices": [row]})).labels] == [
        "hate",
        "violence",
        "sexual",
        "profanity",
    ]
