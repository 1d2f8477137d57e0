from __future__ import annotations

import pytest

from demur.policy.schema_parts import FLAG, TEXT, Schema, a_list, a_map, a_word, named, or_list, told
from demur.types import Mode


def test_a_map_has_its_keys_in_order_and_no_others() -> None:
    assert a_map(["b", "a"], {"a": TEXT, "b": FLAG, "c": FLAG}, needed=("a",)) == {
        "type": "object",
        "additionalProperties": False,
        "properties": {"a": TEXT, "b": FLAG},
        "required": ["a"],
    }


def test_a_key_that_nobody_described_is_a_mistake_of_ours() -> None:
    with pytest.raises(KeyError):
        a_map(["a"], {})


def test_one_or_several_and_lists_hold_at_most_what_the_reader_takes() -> None:
    several: Schema = {"type": "array", "maxItems": 1000, "items": TEXT}
    assert or_list(TEXT) == {"anyOf": [TEXT, several]}
    assert a_list(TEXT, "Names.") == told(several, "Names.")


def test_a_map_of_own_keys_says_what_its_values_are() -> None:
    assert named(FLAG, "By name.")["additionalProperties"] == FLAG


def test_a_word_is_one_of_those_that_there_are() -> None:
    assert a_word(Mode) == {"enum": [mode.value for mode in Mode]}
