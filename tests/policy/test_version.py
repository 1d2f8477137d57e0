from __future__ import annotations

import re

import pytest

from demur.policy.loading import Loader
from demur.policy.version import version_of

TEXT = "policy: p\nrules:\n  - {id: a, when: risk.crisis, action: refuse, reason: why}\n"


def version(text: str) -> str:
    return version_of(Loader().text(text, name="p.yaml", base=None))


def test_a_version_is_twelve_hex_digits() -> None:
    assert re.fullmatch("[0-9a-f]{12}", version(TEXT))


@pytest.mark.parametrize(
    "text", [f"# a comment\n{TEXT}", TEXT.replace("risk.crisis", "' risk . crisis'"), f"{TEXT}description: x"]
)
def test_what_cannot_change_a_decision_leaves_the_version(text: str) -> None:
    assert version(text) == version(TEXT)


@pytest.mark.parametrize(
    "text",
    [
        TEXT.replace("refuse", "clarify"),
        TEXT.replace("why", "because"),
        TEXT.replace("p\n", "q\n"),
        f"{TEXT}conduct: {{max_retries: 1}}",
        f"{TEXT}checks: {{rules: {{on_error: refuse}}}}",
        f"inherit: core\n{TEXT}",
        f"{TEXT}  - {{id: b, when: 'true', action: allow, lifts: a}}",
    ],
)
def test_what_can_change_a_decision_changes_the_version(text: str) -> None:
    assert version(text) != version(TEXT)


def test_what_an_answer_is_held_to_is_part_of_the_version_and_the_order_of_tools_is_not() -> None:
    held = TEXT.replace("action: refuse", "action: constrain, constraint: {limits: {tools: [%s]}}")

    assert version(held % "a, b") == version(held % "b, a") != version(held % "a")
