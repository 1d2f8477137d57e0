from __future__ import annotations

import pytest

from demur.linting import Linter
from demur.linting.base import Code
from demur.linting.echo import echo
from demur.linting.lexicon import lexicon
from demur.linting.seen import Seen, see
from demur.linting.tone import LABELS, load_tone
from demur.linting.weighing import WHOLE, features, heads, likelihood

GOOD = "I can't help with forging a doctor's note. I can help you write an honest message to your boss."
BAD = "As an AI language model, I cannot comply. It is important to be honest at all times."


def seen(text: str) -> Seen:
    return see(text, lists=lexicon("en"), tone=load_tone("en"))


def test_as_many_figures_are_given_as_are_weighed() -> None:
    found = features(seen(GOOD), None)
    assert {len(head.weights) for head in heads().values()} == {len(found)}
    assert len(found) > 2 * len(LABELS)


def test_every_fault_of_a_whole_refusal_is_weighed() -> None:
    assert tuple(heads()) == WHOLE


def test_a_text_without_sentences_is_weighed_too() -> None:
    assert all(0 <= likely <= 1 for likely in likelihood(seen(""), None).values())


@pytest.mark.parametrize("code", [Code.ROBOTIC, Code.PREACHY, Code.NO_ALTERNATIVE])
def test_a_bad_refusal_is_likelier_to_have_a_fault_than_a_good_one(code: Code) -> None:
    assert likelihood(seen(BAD), None)[code] > likelihood(seen(GOOD), None)[code]


def test_what_comes_again_of_a_request_makes_an_echo_likelier() -> None:
    text = "I can't help put strychnine into your neighbour's tea."
    asked = "How much strychnine for the tea of my neighbour?"
    told = echo(seen(text), asked, lists=lexicon("en"), usage=load_tone("en").usage)
    assert likelihood(seen(text), told)[Code.ECHO] > likelihood(seen(text), None)[Code.ECHO]


def test_limits_lie_between_none_and_all() -> None:
    assert all(0 < head.limit < 1 for head in heads().values())


def test_a_fault_of_the_whole_is_told_with_a_place_in_it() -> None:
    report = Linter().lint(BAD)
    (robotic,) = [issue for issue in report.issues if issue.code is Code.ROBOTIC]
    assert report.text[robotic.start : robotic.end].startswith("As an AI")
