from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.models import Network
from demur.reading.base import Tuning
from demur.reading.early import MOST, Coming, EarlyReader, opening

REFUSAL = "I refuse to help with that"
LONG = (
    "One of the oldest towns of the county lies by the river and has a market hall with a clock that nobody "
    "winds up any more today"
)
PIECES = (
    '"',
    " \u201d",
    "`",
    "\n```\n",
    "\n> ",
    " refuse",
    "\u0416 ",
    ". ",
    "\n",
    "<b>",
    "\ud800",
    " \u4e0d",
)
more = st.text(max_size=30) | st.lists(st.sampled_from(PIECES), max_size=12).map("".join)


@pytest.fixture
def reader(weights: Network, tuning: dict[str, Tuning]) -> EarlyReader:
    return EarlyReader(tuning=tuning, weights=weights)


def test_a_refusal_is_seen_coming(reader: EarlyReader) -> None:
    assert reader.read(REFUSAL) == Coming(True, 0.981, 6)


def test_an_answer_is_seen_coming(reader: EarlyReader) -> None:
    assert reader.read("I will gladly help with that") == Coming(False, 0.019, 6)


def test_what_is_not_sure_enough_stays_open(weights: Network, tuning: dict[str, Tuning]) -> None:
    doubting = {group: msgspec.structs.replace(one, early_sure=0.99) for group, one in tuning.items()}

    assert EarlyReader(tuning=doubting, weights=weights).read(REFUSAL).refusal is None


@pytest.mark.parametrize("begun", ["", " \n", "I", "I refuse", "...", "<think>I refuse to help with that"])
def test_too_little_says_nothing(reader: EarlyReader, begun: str) -> None:
    found = reader.read(begun)

    assert (found.refusal, found.probability) == (None, 0.0)
    assert found.words < 3


SWEDISH = "Jag \u00e4r ledsen men jag kan inte hj\u00e4lpa dig med det"
GEORGIAN = "\u10d5\u10d4\u10e0 \u10d3\u10d0\u10d2\u10d4\u10ee\u10db \u10d0\u10db\u10d0\u10e8\u10d8"


@pytest.mark.parametrize("begun", [SWEDISH, GEORGIAN], ids=["Swedish", "Georgian"])
def test_languages_that_are_not_claimed_say_nothing(reader: EarlyReader, begun: str) -> None:
    assert reader.read(begun).refusal is None


@given(more)
def test_nothing_after_the_last_word_that_counts_changes_what_is_read(after: str) -> None:
    assert len(LONG.split()) >= MOST

    assert opening(f"{LONG} {after}") == opening(LONG)


def test_a_refusal_after_the_last_word_that_counts_is_not_seen(reader: EarlyReader) -> None:
    assert reader.read(f"{LONG} {REFUSAL}") == reader.read(LONG)


def test_as_many_words_are_read_as_count(reader: EarlyReader) -> None:
    assert reader.read(LONG).words == MOST


def test_reasoning_that_leads_does_not_count(reader: EarlyReader) -> None:
    thought = f"<think>{LONG * 20}</think>\n\n<think>{LONG}</think>"

    assert reader.read(f"{thought}{REFUSAL}") == reader.read(REFUSAL)


def test_reasoning_later_on_is_part_of_what_comes(reader: EarlyReader) -> None:
    assert reader.read(f"{REFUSAL}\n<think>Do I?</think>\nYes").refusal is True


def test_a_quotation_that_does_not_end_yet_is_read(reader: EarlyReader) -> None:
    assert reader.read(f'"{REFUSAL}').refusal is True


def test_a_quotation_that_ends_is_not(reader: EarlyReader) -> None:
    assert reader.read(f'They said "{REFUSAL}" and went').refusal is False


def test_characters_of_scripts_without_spaces_count_as_words(reader: EarlyReader) -> None:
    assert reader.read("\u62b1\u6b49\uff0c\u6211\u4e0d\u80fd").words == 5


def test_the_built_in_weights_see_a_refusal_and_an_answer_coming() -> None:
    found = [
        EarlyReader().read(begun).refusal for begun in ("I'm sorry, but I can't help with", "Sure, here is")
    ]

    assert found == [True, False]
