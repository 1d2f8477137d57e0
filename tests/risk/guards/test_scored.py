from __future__ import annotations

import pytest

from demur.errors import GuardError
from demur.risk.guards import GuardSetup, known_schemes
from demur.risk.guards.scored import native_name, of_table, only_result

SETUP = GuardSetup(name="omni", scheme=known_schemes()["openai_moderation"], model="m")
CLEAR = dict.fromkeys(SETUP.scheme.labels, False)


def test_labels_that_tell_nothing_are_left_out() -> None:
    said = of_table(SETUP, CLEAR, {"hate": 0.09, "violence": 0.1})

    assert [each.label for each in said] == ["violence"]


def test_a_table_without_scores_still_flags() -> None:
    assert [(each.label, each.score) for each in of_table(SETUP, {"hate": True}, {})] == [("hate", None)]


@pytest.mark.parametrize("label", SETUP.scheme.always)
def test_a_table_that_says_nothing_of_a_label_clears_nothing(label: str) -> None:
    without = {name: flag for name, flag in CLEAR.items() if name != label}

    with pytest.raises(GuardError, match=f"nothing of {label}"):
        of_table(SETUP, without, {"illicit": 0.0})


def test_a_table_that_scores_nothing_clears_nothing() -> None:
    with pytest.raises(GuardError, match="scores nothing"):
        of_table(SETUP, CLEAR, {})


@pytest.mark.parametrize("name", ["", "x" * 65, "<b>", "a\nb", 7, None, "\ud83d\ude00"])
def test_a_name_that_is_none_is_an_error(name: object) -> None:
    with pytest.raises(GuardError, match="no label"):
        native_name(SETUP, name)


@pytest.mark.parametrize("reply", [None, {}, {"results": {}}, {"results": [1]}, {"results": [{}, {}]}])
def test_a_reply_without_its_one_result_is_an_error(reply: object) -> None:
    with pytest.raises(GuardError):
        only_result(SETUP, reply)
