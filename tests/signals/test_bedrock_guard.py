from __future__ import annotations

from demur.signals.bedrock_guard import assessed, guarded_invoke, guarded_trace
from demur.types import Origin, Retry, Signal, Stage

MARK = Signal(path="stopReason", value="guardrail_intervened")
HATE = {"contentPolicy": {"filters": [{"type": "HATE", "confidence": "HIGH", "action": "BLOCKED"}]}}
MASK = {
    "sensitiveInformationPolicy": {
        "piiEntities": [{"type": "EMAIL", "match": "a@b.c", "action": "ANONYMIZED"}]
    }
}


def test_without_a_trace_a_block_is_assumed_and_its_side_unknown() -> None:
    found = guarded_trace({}, "trace.", MARK)

    assert (found.blocks, found.masks, found.stage, found.signals) == (True, False, Stage.UNKNOWN, (MARK,))


def test_only_masking_is_no_block() -> None:
    found = guarded_trace({"guardrail": {"outputAssessments": {"g": [MASK]}}}, "trace.", MARK)

    assert (found.blocks, found.masks) == (False, True)
    assert [(one.name, one.blocked) for one in found.labels] == [("pii:EMAIL", False)]


def test_what_blocked_on_both_sides_blocked_the_input_first() -> None:
    trace: dict[str, object] = {
        "guardrail": {"inputAssessment": {"g": HATE}, "outputAssessments": {"g": [MASK, HATE]}}
    }
    found = guarded_trace(trace, "trace.", MARK)

    assert (found.blocks, found.stage) == (True, Stage.INPUT)
    assert [one.path for one in found.signals] == [
        "stopReason",
        "trace.guardrail.inputAssessment.*.contentPolicy.filters[0].action",
        "trace.guardrail.outputAssessments.*[0].sensitiveInformationPolicy.piiEntities[0].action",
        "trace.guardrail.outputAssessments.*[1].contentPolicy.filters[0].action",
        "trace.guardrail",
    ]


def test_the_python_spelling_of_a_trace_is_read() -> None:
    one = {"content_policy": {"filters": [{"type": "HATE", "action": "BLOCKED"}]}}
    found = guarded_trace({"guardrail": {"output_assessments": {"g": [one, "junk"], "h": 3}}}, "trace.", MARK)

    assert found.stage is Stage.OUTPUT


def test_what_an_assessment_let_pass_is_no_label() -> None:
    rows = [{"type": "HATE", "action": "NONE"}, {"action": "BLOCKED"}, {"type": "SEXUAL"}]
    found = assessed({"assessments": [{"contentPolicy": {"filters": rows}}]}, MARK)

    assert (found.labels, found.blocks) == ((), True)


def test_grounding_and_topics_are_named_with_their_kind() -> None:
    one = {
        "contextualGroundingPolicy": {"filters": [{"type": "GROUNDING", "action": "BLOCKED"}]},
        "topicPolicy": {"topics": [{"name": "advice", "type": "DENY", "action": "BLOCKED"}]},
    }
    found = assessed({"assessments": [one]}, MARK)

    assert [one.name for one in found.labels] == ["topic:advice", "grounding:GROUNDING"]
    assert found.stage is Stage.UNKNOWN


def test_an_action_of_none_is_no_intervention() -> None:
    found = guarded_invoke({"amazon-bedrock-guardrailAction": "NONE"})

    assert (found.blocks, found.masks, found.signals) == (False, False, ())


def test_both_sides_of_an_invoke_trace_are_read() -> None:
    trace = {"guardrail": {"input": {"g": MASK}, "outputs": [{"g": HATE}]}}
    found = guarded_invoke({"amazon-bedrock-guardrailAction": "INTERVENED", "amazon-bedrock-trace": trace})

    assert (found.stage, [one.name for one in found.labels]) == (Stage.OUTPUT, ["pii:EMAIL", "HATE"])


def test_only_the_operator_can_change_a_guardrail() -> None:
    fact = guarded_trace({}, "", MARK).fact

    assert (fact.origin, fact.retry) == (Origin.GUARDRAIL, Retry.AFTER_OPERATOR)
