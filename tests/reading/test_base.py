from __future__ import annotations

import msgspec
import pytest

from demur.reading.base import OUTCOMES, Tuning
from demur.types.vocabulary import Outcome


def test_a_tier_tells_apart_what_a_reading_may_be_but_for_unknown() -> None:
    assert set(OUTCOMES) == {Outcome.ANSWERED, Outcome.PARTIAL, Outcome.REFUSED}


def test_a_tuning_comes_back_from_json_as_it_was(tuning: dict[str, Tuning]) -> None:
    assert msgspec.json.decode(msgspec.json.encode(tuning), type=dict[str, Tuning]) == tuning


def test_a_tuning_with_a_word_too_many_is_refused(tuning: dict[str, Tuning]) -> None:
    source = msgspec.json.encode({**msgspec.to_builtins(tuning["en"]), "sre": 0.9})

    with pytest.raises(msgspec.ValidationError, match="sre"):
        msgspec.json.decode(source, type=Tuning)
