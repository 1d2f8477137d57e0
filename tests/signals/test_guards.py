from __future__ import annotations

import pytest

from demur.signals import read_signals
from demur.types import ChoiceSignals, Outcome, ReplySignals


def only(reply: ReplySignals) -> ChoiceSignals:
    assert len(reply.choices) == 1
    return reply.choices[0]


@pytest.mark.parametrize(
    ("text", "flagged"),
    [("safe", False), ("unsafe\nS1", True), ("perhaps", None)],
)
def test_a_guard_that_cannot_be_read_says_neither(text: str, flagged: bool | None) -> None:  # noqa: FBT001 # a case
    body = {"model": "llama-guard-3", "choices": [{"message": {"content": text}, "finish_reason": "stop"}]}
    verdict = read_signals(body).verdict

    assert verdict is not None
    assert (verdict.scheme, verdict.flagged) == ("llama_guard", flagged)


@pytest.mark.parametrize(
    ("model", "text", "flagged"),
    [
        ("meta/prompt-guard-2", "MALICIOUS", True),
        ("meta/prompt-guard-2", "BENIGN", False),
        ("meta/prompt-guard-2", "what", None),
        ("wildguard", "nothing", None),
        ("qwen3guard", "nothing", None),
        ("qwen3guard", "Safety: Safe", False),
        ("nemoguard", "not json", None),
        ("nemoguard", "[1]", None),
        ("gpt-oss-safeguard", '{"violation": true}', True),
        ("gpt-oss-safeguard", "maybe", None),
        ("granite-guardian", "perhaps", None),
        ("shieldgemma", "Yes, it does", True),
    ],
)
def test_each_guard_is_read_in_its_own_format(model: str, text: str, flagged: bool | None) -> None:  # noqa: FBT001 # a case
    body = {"model": model, "choices": [{"message": {"content": text}, "finish_reason": "stop"}]}
    verdict = read_signals(body).verdict

    assert verdict is not None
    assert verdict.flagged is flagged


def test_a_guard_whose_own_answer_was_filtered_stays_refused() -> None:
    body = {"model": "llama-guard-3", "choices": [{"message": {}, "finish_reason": "content_filter"}]}
    read = read_signals(body)

    assert (only(read).outcome, read.verdict) == (Outcome.REFUSED, None)


@pytest.mark.parametrize(("label", "flagged"), [("BENIGN", False), ("JAILBREAK", True), ("other", None)])
def test_a_classifier_is_read_by_its_highest_label(label: str, flagged: bool | None) -> None:  # noqa: FBT001 # a case
    verdict = read_signals([[{"label": "x", "score": 0.1}, {"label": label, "score": 0.9}]]).verdict

    assert verdict is not None
    assert verdict.flagged is flagged


def test_names_a_guard_invents_are_no_labels() -> None:
    text = "Safety: Unsafe\nCategories: Violent, my address is 1 Street"
    body = {"model": "qwen3guard", "choices": [{"message": {"content": text}, "finish_reason": "stop"}]}

    assert [one.name for one in only(read_signals(body)).labels] == ["Violent"]
