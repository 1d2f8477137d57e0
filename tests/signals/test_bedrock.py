from __future__ import annotations

from demur.signals import read_signals
from demur.types import ChoiceSignals, Origin, Outcome, ReplySignals, Retry, Stage


def only(reply: ReplySignals) -> ChoiceSignals:
    assert len(reply.choices) == 1
    return reply.choices[0]


def told(value: object) -> tuple[Outcome | None, str, str, str]:
    """Give outcome, text, discarded and failure of the only choice."""
    choice = only(read_signals(value))
    return choice.outcome, choice.text, choice.discarded, choice.failure


def blocked(value: object) -> tuple[Origin, Stage, Retry, str]:
    block = only(read_signals(value)).block
    assert block is not None
    return block.origin, block.stage, block.retry, block.text


def test_titan_llama_and_other_vendors_answer_through_invoke() -> None:
    assert told({"generation": "Hi", "stop_reason": "stop"}) == (None, "Hi", "", "")
    assert told({"results": [{"outputText": "Hi", "completionReason": "LENGTH"}]}) == (
        Outcome.FAILED,
        "",
        "Hi",
        "length",
    )
    guarded = {"outputText": "Canned.", "amazon-bedrock-guardrailAction": "INTERVENED"}
    assert blocked(guarded) == (Origin.GUARDRAIL, Stage.UNKNOWN, Retry.AFTER_OPERATOR, "Canned.")


def test_a_guardrail_check_without_a_score_above_zero_flags_nothing() -> None:
    checks = {"results": {"contentFilter": {"results": [{"category": "HATE", "severityScore": 0}]}}}
    read = read_signals(checks)

    assert (only(read).flags, only(read).labels) == (frozenset(), ())


def test_personal_data_that_a_check_found_is_named_by_its_kind() -> None:
    checks = {"results": {"sensitiveInformation": {"results": [{"type": "EMAIL", "match": "a@b.c"}]}}}

    assert [(one.name, one.merged) for one in only(read_signals(checks)).labels] == [("pii:EMAIL", "privacy")]
