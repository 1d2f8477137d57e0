from __future__ import annotations

import pytest

from demur.signals.facts import names_in, profile
from demur.signals.labels import label, merged_id, most_severe_first, name_of
from demur.types import Label, category_of


def test_every_merged_id_of_every_scheme_is_in_the_vocabulary() -> None:
    ids = {merged for scheme in profile("labels") for merged in names_in("labels", scheme).values()}

    assert len({category_of(merged) for merged in ids}) >= 20


def test_fraud_is_deception_here() -> None:
    merged = {one for scheme in profile("labels") for one in names_in("labels", scheme).values()}

    assert "crime.fraud" not in merged
    assert merged_id("nemotron", "Fraud/Deception") == "deception"


@pytest.mark.parametrize(
    ("scheme", "name", "merged"),
    [
        ("gemini", "HARM_CATEGORY_HATE_SPEECH", "hate"),
        ("azure", "self-harm", "self_harm"),
        ("azure", "SelfHarm", "self_harm"),
        ("bedrock", "pii:EMAIL", "privacy"),
        ("bedrock", "word:PROFANITY", "profanity"),
        ("bedrock", "topic:anything", "other.custom_topic"),
        ("llama_guard", "S4", "child_safety"),
        ("nemotron", "S4", "crime.weapons"),
        ("perspective", "TOXICITY", None),
        ("nobody", "violence", None),
    ],
)
def test_a_native_name_is_merged_by_its_scheme(scheme: str, name: str, merged: str | None) -> None:
    assert merged_id(scheme, name) == merged


def test_a_label_keeps_the_native_name_and_severity() -> None:
    assert label("azure", "Violence", severity=4, blocked=False) == Label(
        scheme="azure", name="Violence", merged="violence", severity=4, blocked=False
    )


@pytest.mark.parametrize("value", ["violence", "a" * 80, "two words"])
def test_a_short_line_can_be_a_name(value: str) -> None:
    assert name_of(value) == value


@pytest.mark.parametrize("value", [None, 3, "a" * 81, "two\nlines", "jane@example.org", '{"a"'])
def test_anything_else_is_no_name(value: object) -> None:
    assert name_of(value) == ""


def named(name: str, severity: str | float | None, *, blocked: bool) -> Label:
    return Label(scheme="s", name=name, severity=severity, blocked=blocked)


def test_blocking_labels_come_first_then_severity_then_the_order_received() -> None:
    labels = [
        named("none", None, blocked=True),
        named("low", "LOW", blocked=True),
        named("scored", 0.9, blocked=False),
        named("high", "High", blocked=True),
        named("medium", "medium", blocked=True),
        named("also", "medium", blocked=True),
        named("strange", "unheard", blocked=True),
        named("none", None, blocked=True),
    ]

    found = [one.name for one in most_severe_first(labels)]

    assert found == ["high", "medium", "also", "low", "none", "strange", "scored"]
