from __future__ import annotations

import dataclasses

import pytest

from demur.guard import Check
from demur.testing.guards import WordTier
from demur.types import Stage


def test_a_check_looks_at_requests_and_replies_unless_told_otherwise() -> None:
    assert Check(name="words", assessor=WordTier()).stages == {Stage.INPUT, Stage.OUTPUT}


def test_a_check_does_not_change() -> None:
    check = Check(name="words", assessor=WordTier(), stages=frozenset({Stage.INPUT}))
    with pytest.raises(dataclasses.FrozenInstanceError):
        setattr(check, "name", "others")  # noqa: B010 - mypy would not let the plain assignment be tried


def test_a_check_is_trusted_to_be_quick_unless_told_otherwise() -> None:
    assert Check(name="words", assessor=WordTier()).timeout is None
