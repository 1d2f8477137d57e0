from __future__ import annotations

import pytest

from demur.signals.evidence import is_unmistakable


@pytest.mark.parametrize(
    "body",
    [
        {"choices": [{"delta": {}}]},
        {"choices": [], "object": "chat.completion"},
        {"candidates": [{"finishReason": "STOP"}]},
        {"promptFeedback": {}},
        {"error": {"code": 1}},
        {"error": "x", "code": "y"},
        {"type": "error", "code": "x"},
        {"results": [{"completionReason": "x"}]},
        {"predictions": [{"raiFilteredReason": "x"}]},
        {"generatedImages": []},
        {"data": [{"respect_moderation": False}]},
        {"artifacts": [{"finishReason": "x"}]},
        {"object": "response"},
        {"generated_text": ""},
    ],
)
def test_a_shape_with_evidence_is_unmistakable(body: dict[str, object]) -> None:
    assert is_unmistakable(body)


@pytest.mark.parametrize(
    "body",
    [
        {"choices": ["a"]},
        {"candidates": [{"name": "A"}]},
        {"error": "x"},
        {"message": "x", "code": 3},
        {"completion": "x"},
        {"predictions": [1]},
        {"data": [{"url": "x"}]},
        {"finishReason": "x"},
        {"output": [], "id": 1},
        {"a": 1},
    ],
)
def test_a_shape_without_evidence_may_be_somebodys_answer(body: dict[str, object]) -> None:
    assert not is_unmistakable(body)
