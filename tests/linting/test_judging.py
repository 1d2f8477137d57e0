from __future__ import annotations

from demur.linting.base import Code
from demur.linting.echo import Echo
from demur.linting.judging import LIMITS, evidence, limits_of
from demur.linting.lexicon import lexicon
from demur.linting.seen import Seen, see
from demur.linting.tone import load_tone


def seen(text: str) -> Seen:
    return see(text, lists=lexicon("en"), tone=load_tone("en"))


def test_a_thing_that_is_named_makes_it_less_vague() -> None:
    bare = evidence(seen("I can't help with that."), None)[Code.VAGUE]
    assert evidence(seen("I can't help with forged documents."), None)[Code.VAGUE] < bare


def test_a_word_of_the_request_names_the_thing() -> None:
    told = seen("Burglary? I can't help with that.")
    assert evidence(told, Echo(0.1, ("burglary",), shared=True))[Code.VAGUE] < 0.4


def test_an_item_of_a_list_is_something_to_go_on_with() -> None:
    plain = evidence(seen("Quinces in syrup"), None)[Code.NO_ALTERNATIVE]
    assert evidence(seen("- Quinces in syrup"), None)[Code.NO_ALTERNATIVE] <= min(plain, 0.4)


def test_without_a_request_nothing_is_an_echo() -> None:
    assert evidence(seen("No."), None)[Code.ECHO] == 0.0


def test_every_limit_is_there_whatever_a_model_holds() -> None:
    assert limits_of({}) == LIMITS
