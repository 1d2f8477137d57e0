from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.answers import Trial, arm_of
from demur.errors import SettingError

EVEN = {"calm": 1.0, "warm": 1.0}
MANY = 4_000
# The 99.999% points of chi-square with 1, 2, 3 and 4 degrees of freedom.
HIGHEST = {1: 19.5, 2: 23.0, 3: 25.9, 4: 28.5}
NAMES = st.from_regex(r"[a-z]{1,8}", fullmatch=True)
ARMS = st.dictionaries(NAMES, st.integers(1, 5).map(float), min_size=2, max_size=5)


def opening(**over: Any) -> Trial:  # noqa: ANN401 - any field of a trial
    return Trial(**{"name": "opening", "arms": EVEN, **over})


def chi_square(counts: Counter[Any], expected: dict[Any, float]) -> float:
    return sum((counts[name] - mean) ** 2 / mean for name, mean in expected.items())


@given(NAMES, ARMS, st.text())
def test_a_conversation_stays_in_its_arm_however_the_arms_are_ordered(
    name: str, arms: dict[str, float], conversation: str
) -> None:
    mixed = dict(reversed(arms.items()))

    arm = Trial(name=name, arms=arms).arm(conversation)

    assert arm in arms
    assert Trial(name=name, arms=mixed).arm(conversation) == arm


@pytest.mark.parametrize(
    "arms",
    [EVEN, {"calm": 3, "warm": 1}, {"a": 1, "b": 2, "c": 3}, {"a": 0.1, "b": 0.2, "c": 0.3, "d": 0.4}],
)
@pytest.mark.parametrize("name", ["opening", "closing", "trial-3"])
def test_arms_are_met_in_proportion_to_their_weights(name: str, arms: dict[str, float]) -> None:
    trial, total = Trial(name=name, arms=arms), sum(arms.values())

    counts = Counter(trial.arm(f"conversation-{number}") for number in range(MANY))

    expected = {arm: MANY * weight / total for arm, weight in arms.items()}
    assert chi_square(counts, expected) < HIGHEST[len(arms) - 1]


def test_the_arms_of_two_trials_have_nothing_to_do_with_each_other() -> None:
    one, other = opening(), opening(name="closing")

    counts = Counter((one.arm(str(number)), other.arm(str(number))) for number in range(MANY))

    expected = {(first, second): MANY / 4 for first in EVEN for second in EVEN}
    assert chi_square(counts, expected) < HIGHEST[3]


def test_more_weight_moves_nobody_out_of_the_first_arm() -> None:
    shares = [opening(arms={"calm": weight, "warm": 10 - weight}) for weight in (1, 3, 5, 9)]

    calm = [{n for n in range(200) if each.arm(str(n)) == "calm"} for each in shares]

    assert all(fewer <= more for fewer, more in pairwise(calm))


@pytest.mark.parametrize(
    ("topics", "locales", "topic", "locale", "covered"),
    [
        ((), (), "privacy", "en", True),
        ((), (), "privacy", "", True),
        ((), (), "crisis", "en", False),
        (("privacy",), (), "privacy", "de", True),
        (("privacy",), (), "cyber", "en", False),
        ((), ("de",), "privacy", "de-AT", True),
        ((), ("de-AT",), "privacy", "de", False),
        ((), ("zh-Hant",), "privacy", "zh-TW", True),
        ((), ("en",), "privacy", "", True),
        ((), ("de", "fr"), "privacy", "en-GB", False),
        ((), ("de_AT", "fr"), "privacy", "de-at", True),
    ],
)
def test_a_trial_covers_its_topics_and_what_is_below_its_locales(
    topics: tuple[str, ...], locales: tuple[str, ...], topic: str, locale: str, *, covered: bool
) -> None:
    assert opening(topics=frozenset(topics), locales=locales).covers(topic, locale) is covered


def test_the_first_trial_that_covers_an_answer_counts() -> None:
    trials = [opening(name="a", topics=frozenset({"cyber"})), opening(name="b"), opening(name="c")]

    found = [
        arm_of(trials, topic=topic, locale="en", conversation="1") for topic in ("cyber", "ip", "crisis")
    ]

    assert [each and each.trial for each in found] == ["a", "b", None]


def test_an_arm_that_is_met_by_half_of_all_can_be_seen_from_the_outside() -> None:
    found = {str(arm_of([opening()], topic="ip", locale="", conversation=str(n))) for n in range(20)}

    assert found == {"opening/calm", "opening/warm"}


@pytest.mark.parametrize(
    ("over", "problem"),
    [
        ({"name": "Opening words"}, "'Opening words' cannot be a trial's name - at trials"),
        ({"name": ""}, "'' cannot be a trial's name"),
        ({"arms": {"calm": 1}}, "1 wordings cannot be compared - at opening.arms"),
        ({"arms": {"calm": 1, "So Warm": 1}}, "'So Warm' cannot be a wording's name - at opening.arms"),
        ({"arms": {"calm": 1, "warm": 0}}, "0 is no weight - at opening.arms.warm"),
        ({"arms": {"calm": 1, "warm": -1}}, "-1 is no weight"),
        ({"arms": {"calm": 1, "warm": "half"}}, "'half' is no weight"),
        ({"arms": {"calm": 1, "warm": True}}, "True is no weight"),
        ({"arms": {"calm": 1, "warm": float("nan")}}, "nan is no weight"),
        ({"arms": {"calm": 1, "warm": float("inf")}}, "inf is no weight"),
        ({"locales": ("de", "?")}, "'?' is no locale - at opening.locales"),
        ({"topics": frozenset({"crisis"})}, "'crisis' is never under trial - at opening.topics"),
    ],
)
def test_what_nobody_could_be_shared_out_by_is_refused(over: dict[str, Any], problem: str) -> None:
    with pytest.raises(SettingError) as caught:
        opening(**over)

    assert problem in str(caught.value)
