from __future__ import annotations

import pytest

from demur.signals import read_signals
from demur.types import ChoiceSignals, Outcome, ReplySignals


def only(reply: ReplySignals) -> ChoiceSignals:
    assert len(reply.choices) == 1
    return reply.choices[0]


def told(value: object) -> tuple[Outcome | None, str, str, str]:
    """Give outcome, text, discarded and failure of the only choice."""
    choice = only(read_signals(value))
    return choice.outcome, choice.text, choice.discarded, choice.failure


def test_a_job_that_is_not_done_was_cut_and_one_that_is_answers() -> None:
    assert told({"object": "video", "status": "queued"}) == (Outcome.FAILED, "", "", "cut")
    assert told({"object": "video", "status": "failed"}) == (Outcome.FAILED, "", "", "error")
    assert told({"object": "video", "status": "completed"}) == (Outcome.ANSWERED, "", "", "")


def test_an_image_that_respects_moderation_answers() -> None:
    assert told({"respect_moderation": True})[0] is Outcome.ANSWERED


@pytest.mark.parametrize(
    ("details", "status", "want"),
    [
        ({"error": {"code": "cyber_policy"}}, "failed", (Outcome.REFUSED, "")),
        ({"reason": "turn_detected"}, "cancelled", (Outcome.FAILED, "cancelled")),
        ({}, "failed", (Outcome.FAILED, "error")),
        ({}, "in_progress", (Outcome.FAILED, "cut")),
        ({}, "expired", (Outcome.FAILED, "expired")),
    ],
)
def test_a_realtime_response_ends_as_its_details_say(
    details: dict[str, object], status: str, want: tuple[Outcome, str]
) -> None:
    event = {"type": "response.done", "response": {"status": status, "status_details": details, "output": []}}
    choice = only(read_signals([event]))

    assert (choice.outcome, choice.failure) == want


def test_a_webhook_of_another_kind_tells_of_no_refusal() -> None:
    assert (
        only(read_signals({"object": "event", "type": "batch.completed", "data": {}})).outcome
        is Outcome.ANSWERED
    )


def test_a_status_that_is_no_code_never_becomes_the_word_for_a_failure() -> None:
    event = {"type": "response.done", "response": {"status": "odd\r\nx-header: 1", "output": []}}

    assert read_signals(event).choices[0].failure == "error"
