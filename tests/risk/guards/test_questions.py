from __future__ import annotations

import pytest

from demur.errors import SettingError
from demur.risk.guards import GuardSetup, known_schemes
from demur.risk.guards.questions import check_questions, questions


def setup(*named: str) -> GuardSetup:
    return GuardSetup(name="g", scheme=known_schemes()["granite_guardian"], model="m", questions=named)


def test_the_usual_questions_are_put_unless_others_are_named() -> None:
    assert questions(setup()) == ("harm", "jailbreak")
    assert questions(setup("violence")) == ("violence",)


def test_an_unknown_question_is_named_with_the_nearest() -> None:
    with pytest.raises(SettingError, match=r"guards\.g\.questions.*did you mean 'violence'"):
        check_questions(setup("violenc"))
