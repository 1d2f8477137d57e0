from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from demur.linting.base import Label, Part
from demur.linting.lexicon import lexicon
from demur.linting.seen import see
from demur.linting.tone import load_tone

EN, TONE = lexicon("en"), load_tone("en")


def test_sentences_are_told_by_what_they_do() -> None:
    seen = see("I can't help with fake documents. What is it for?", lists=EN, tone=TONE)
    assert (seen.of(Label.BOUNDARY)[0] > 0.5, seen.of(Label.INVITE)[1] > 0.5) == (True, True)


def test_a_sure_cue_outweighs_the_model() -> None:
    seen = see("As an AI, I like pie.", lists=EN, tone=None)
    assert seen.most(Label.ROBOTIC) > 0.9


def test_parts_keep_their_place_where_marks_are_left_out() -> None:
    text = "Hel\u200blo. No singing."
    seen = see(text, lists=EN, tone=None, parts=[(Part.BOUNDARY, text.index("No"), len(text))])
    [only] = seen.sentences
    assert (seen.normal.text[only.start : only.end], only.part) == ("No singing.", Part.BOUNDARY)


@given(st.text())
def test_whatever_the_text_every_label_is_between_0_and_1(text: str) -> None:
    seen = see(text, lists=EN, tone=TONE)
    assert all(0 <= likely <= 1 for column in seen.likely for likely in column)
