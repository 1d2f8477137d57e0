"""Refusals that the tests of the lint share."""

from __future__ import annotations

import pytest

from demur.linting import Linter

GOOD: dict[str, str | tuple[str, ...]] = {
    "acknowledgement": "I can see why you'd want to know.",
    "boundary": "I can't help find private details about another person.",
    "reason": "The person it's about isn't here to agree to it.",
    "lead": "Here's what I can do:",
    "alternatives": (
        "Help you write to the person and ask them directly",
        "Explain which records are public and how to ask for them",
        "Help you have your own details removed somewhere",
    ),
    "engagement": "What would knowing this help you with?",
}


@pytest.fixture(scope="session")
def linter() -> Linter:
    return Linter()


@pytest.fixture
def good() -> dict[str, str | tuple[str, ...]]:
    """Give the parts of an answer with nothing wrong in it."""
    return dict(GOOD)
