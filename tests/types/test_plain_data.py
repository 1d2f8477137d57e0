from __future__ import annotations

import json
from types import MappingProxyType

import pytest

from demur.testing.findings import finding
from demur.types import Flag, Outcome, plain


def test_a_finding_is_ready_for_any_json_writer() -> None:
    written = json.loads(json.dumps(plain(finding(Outcome.REFUSED))))

    assert written["outcome"] == "refused"
    assert written["refusal"]["kind"] == "safety"


def test_sets_come_out_sorted() -> None:
    assert plain(frozenset({Flag.UNSCREENED, Flag.MASKED})) == ["masked", "unscreened"]


def test_mappings_of_any_sort_become_dicts() -> None:
    assert plain(MappingProxyType({"a": (1, None)})) == {"a": [1, None]}


def test_what_is_not_ours_is_refused() -> None:
    with pytest.raises(TypeError, match="object has no plain form"):
        plain(object())


def test_a_class_is_not_a_value() -> None:
    with pytest.raises(TypeError, match="type has no plain form"):
        plain(Outcome.__class__.__class__)
