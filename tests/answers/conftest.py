from __future__ import annotations

import pytest

from demur.answers import Answer, Composer, Manner


@pytest.fixture(scope="session")
def composer() -> Composer:
    """Give one with our own words, which every test may read."""
    return Composer()


@pytest.fixture
def answer() -> Answer:
    """Give one whose every word is harmless and known."""
    return Composer().compose("clarification", locale="en", manner=Manner(persona="calm"))
