from __future__ import annotations

import pytest

from demur.answers import Composer, Occasion, Topic
from demur.answers.composites import AS_EVER

ONCE, TWICE = Occasion(earlier=1), Occasion(earlier=2)
SAYS_NO = sorted(set(Topic) - AS_EVER)


@pytest.mark.parametrize("topic", SAYS_NO)
def test_what_was_left_out_is_said_in_the_words_of_its_topic(composer: Composer, topic: str) -> None:
    said = composer.compose(topic, occasion=Occasion(partial=True), seed="x")
    whole = composer.compose(topic, seed="x")
    assert said.acknowledgement != whole.acknowledgement
    assert said.boundary != whole.boundary
    assert (said.topic, said.reason, said.alternatives) == (topic, whole.reason, whole.alternatives)


@pytest.mark.parametrize("topic", SAYS_NO)
def test_a_second_no_is_shorter_and_offers_a_person_first(composer: Composer, topic: str) -> None:
    first, second = composer.compose(topic), composer.compose(topic, occasion=ONCE)
    assert len(second.message) < len(first.message)
    assert "person" in second.suggestions[0].lower() or "someone" in second.suggestions[0].lower()
    assert second.reason == ""


def test_a_third_no_is_worded_otherwise_than_the_second(composer: Composer) -> None:
    second, third = (composer.compose("privacy", occasion=each) for each in (ONCE, TWICE))
    assert {second.acknowledgement, second.boundary} & {third.acknowledgement, third.boundary} == set()


@pytest.mark.parametrize("topic", sorted(AS_EVER))
@pytest.mark.parametrize("occasion", [ONCE, Occasion(partial=True)])
def test_some_answers_stay_what_they_are(composer: Composer, topic: str, occasion: Occasion) -> None:
    said, again = composer.compose(topic), composer.compose(topic, occasion=occasion)
    assert again == said
