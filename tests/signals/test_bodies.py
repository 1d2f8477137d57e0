from __future__ import annotations

import pytest

from demur.signals.bodies import reader_of

NAMES: list[tuple[dict[str, object], str]] = [
    ({"class": "a.B", "bases": []}, "read_dump"),
    ({"object": "response"}, "read_response"),
    ({"output": [], "status": "completed"}, "read_response"),
    ({"object": "conversation.response", "outputs": []}, "read_response"),
    ({"object": "thread.run"}, "read_assistant"),
    ({"choices": None}, "read_chat"),
    ({"error": {"code": 1}}, "read_error"),
    ({"error": [{"code": 1}]}, "read_error"),
    ({"Error": {"Code": "x"}}, "read_error"),
    ({"success": False, "errors": [{"code": 1}]}, "read_error"),
    ({"error_type": "refusal"}, "read_error"),
    ({"detail": "x"}, "read_error"),
    ({"type": "safety.warning_issued"}, "read_webhook"),
    ({"type": "response.done"}, "read_realtime"),
    ({"type": "session.thread_status_idle"}, "read_idle"),
    ({"type": "message", "content": []}, "read_message"),
    ({"stop_reason": "end_turn", "content": []}, "read_message"),
    ({"stopReason": "x", "output": {}}, "read_converse"),
    ({"stop_reason": "x", "output": {}}, "read_converse"),
    ({"action": "NONE", "assessments": []}, "read_apply"),
    ({"action": "NONE", "outputs": []}, "read_apply"),
    ({"results": {"promptAttack": {}}}, "read_checks"),
    ({"results": [{"outputText": ""}]}, "read_invoke"),
    ({"completion": "x"}, "read_invoke"),
    ({"amazon-bedrock-guardrailAction": "NONE"}, "read_invoke"),
    ({"usage_metadata": {}}, "read_generated"),
    ({"generated_images": []}, "read_media"),
    ({"chat_response": {}}, "read_oci"),
    ({"output": {"text": "", "finish_reason": "stop"}}, "read_dashscope"),
    ({"results": [{"categories": {}}]}, "read_moderations"),
    ({"model": "m", "answers": [{"type": "score"}]}, "read_decisions"),
    ({"categoriesAnalysis": []}, "read_analysis"),
    ({"userPromptAnalysis": {}}, "read_shield"),
    ({"attributeScores": {}}, "read_perspective"),
    ({"text": "", "finish_reason": "x", "meta": {}}, "read_cohere"),
    ({"done": True, "response": ""}, "read_ollama"),
    ({"generated_text": ""}, "read_tgi"),
    ({"data": [{"b64_json": ""}]}, "read_images"),
    ({"artifacts": [{"finish_reason": "x"}]}, "read_stability"),
]


@pytest.mark.parametrize(("body", "name"), NAMES)
def test_a_body_goes_to_the_reader_of_its_shape(body: dict[str, object], name: str) -> None:
    reader = reader_of(body)

    assert reader is not None
    assert reader.__name__ == name


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"error": None},
        {"error": ""},
        {"class": "a.B"},
        {"answers": [{"type": "score"}]},
        {"model": "m", "answers": [{"type": "other"}]},
        {"model": "m", "answers": []},
        {"data": [{"a": 1}]},
        {"done": "yes", "message": {}},
        {"object": ["video"]},
        {"type": "message"},
        {"finish_reason_text": "x"},
    ],
)
def test_a_body_of_no_known_shape_has_no_reader(body: dict[str, object]) -> None:
    assert reader_of(body) is None


def test_an_error_beside_an_answers_fields_comes_first() -> None:
    reader = reader_of({"error": {"code": 1}, "candidates": []})

    assert reader is not None
    assert reader.__name__ == "read_error"
