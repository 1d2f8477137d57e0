from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import msgspec
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from demur.models import Network
from demur.reading import CascadeReader
from demur.reading.base import MEASURED, Tuning, group_of
from demur.reading.cascade import built_in_tuning
from demur.text import CLAIMED
from demur.types.reading import Reading
from demur.types.vocabulary import Kind, Outcome

BUILT_IN = CascadeReader()
PIECES = (
    *(
        "I can't help with that. ",
        "Sure, here is how: ",
        "As an AI, ",
        "No. ",
        "I won't. ",
        "It is wrong to ask. ",
    ),
    *("<think>", "</think>\n", "```\n", "> ", "- ", '"', "\ud800", "\u200b", "\ufb01", "\x00", "\n\n"),
    *(
        "Je ne peux pas. ",
        "\u6211\u4e0d\u80fd\u3002",
        "\u042f \u043d\u0435 \u043c\u043e\u0433\u0443. ",
        "\u0e44\u0e21\u0e48",
    ),
)
anything = st.text(max_size=30) | st.lists(st.sampled_from(PIECES), max_size=12).map("".join)
prompts = st.sampled_from(
    [None, "", " ", "How do I bake bread?", "How do I hurt my neighbour?", "\u00bfQu\u00e9?"]
)


@dataclass
class Scripted:
    """An encoder that always gives the same odds, and keeps what it was asked."""

    row: tuple[float, float, float]
    asked: list[tuple[str, str | None]] = field(default_factory=list)

    def odds(self, texts: Sequence[str], prompts: Sequence[str | None]) -> NDArray[np.float32]:
        self.asked += zip(texts, prompts, strict=True)
        return np.array([self.row] * len(texts), np.float32)


@pytest.fixture
def reader(weights: Network, tuning: Mapping[str, Tuning]) -> CascadeReader:
    return CascadeReader(weights=weights, tuning=tuning)


def alike(one: Reading, other: Reading) -> bool:
    """Tell whether two readings are the same but for the last figure of the confidence."""
    near = abs(one.confidence - other.confidence) <= 0.0011
    return near and (one.outcome, one.kind, one.category, one.spans, one.ran, one.needs_prompt) == (
        *(other.outcome, other.kind, other.category, other.spans, other.ran, other.needs_prompt),
    )


def test_a_reply_of_which_the_model_is_sure_is_read_by_it_alone(reader: CascadeReader) -> None:
    found = reader.read("There is bread and water.")

    assert (found.outcome, found.kind, found.ran) == (Outcome.ANSWERED, None, ("model",))


def test_a_refusal_in_which_the_model_sees_no_reason_is_shown_to_the_lexicon(reader: CascadeReader) -> None:
    found = reader.read("I refuse to do it.")

    assert (found.outcome, found.kind, found.ran) == (Outcome.REFUSED, Kind.UNSTATED, ("model", "lexicon"))


def test_a_reply_that_the_model_leaves_open_is_read_by_the_lexicon_too(reader: CascadeReader) -> None:
    found = reader.read("Maybe so. I can't help with that.")

    assert (found.outcome, found.ran) == (Outcome.REFUSED, ("model", "lexicon"))


def test_what_neither_can_tell_is_unknown(reader: CascadeReader) -> None:
    found = reader.read("Maybe we will go to the market.")

    assert (found.outcome, found.ran, found.needs_prompt) == (Outcome.UNKNOWN, ("model", "lexicon"), True)


@pytest.mark.parametrize("text", ["No.", "Absolutely!", "Nope"])
def test_the_lexicon_looks_at_very_short_replies_whatever_the_model_says(
    reader: CascadeReader, text: str
) -> None:
    assert reader.read(text).ran == ("model", "lexicon")


def test_a_bare_no_needs_the_request(reader: CascadeReader) -> None:
    found = reader.read("No.")

    assert (found.outcome, found.needs_prompt) == (Outcome.UNKNOWN, True)


def test_an_encoder_is_asked_of_what_both_leave_open(weights: Network, tuning: dict[str, Tuning]) -> None:
    encoder = Scripted((9.0, 0.0, 0.0))
    reader = CascadeReader(weights=weights, tuning=tuning, encoder=encoder)
    found = reader.read_many(["I refuse to do it.", "Maybe we will go to the market."], prompts=[None, "Go?"])

    assert [reading.ran[-1] for reading in found] == ["lexicon", "encoder"]
    assert [prompt for _, prompt in encoder.asked] == ["Go?"]
    assert found[1].outcome is Outcome.ANSWERED


def test_an_encoder_is_not_asked_of_what_the_lexicon_settles(
    weights: Network, tuning: dict[str, Tuning]
) -> None:
    encoder = Scripted((9.0, 0.0, 0.0))
    CascadeReader(weights=weights, tuning=tuning, encoder=encoder).read("Maybe so. I can't help with that.")

    assert encoder.asked == []


def test_an_encoder_is_asked_of_english_alone(weights: Network, tuning: dict[str, Tuning]) -> None:
    encoder = Scripted((9.0, 0.0, 0.0))
    reader = CascadeReader(weights=weights, tuning=tuning, encoder=encoder)
    found = reader.read("Maybe: das ist nicht so einfach und ich wei\u00df es nicht.")

    assert (found.ran, encoder.asked) == (("model", "lexicon"), [])


def test_each_group_of_languages_has_its_tuning(weights: Network, tuning: dict[str, Tuning]) -> None:
    never = tuning | {"measured": msgspec.structs.replace(tuning["en"], abstain=1.01)}
    reader = CascadeReader(weights=weights, tuning=never)
    texts = ["The train leaves at noon from here.", "Der Zug f\u00e4hrt um zw\u00f6lf Uhr von hier."]

    assert [one.outcome for one in reader.read_many(texts)] == [Outcome.ANSWERED, Outcome.UNKNOWN]


@pytest.mark.parametrize("text", ["", " \n", "...", "\x00", "\ud83d"])
def test_where_nothing_is_said_nothing_is_read(reader: CascadeReader, text: str) -> None:
    assert reader.read(text) == Reading(outcome=Outcome.UNKNOWN, confidence=0.0, ran=("model",))


def test_a_language_that_is_not_claimed_is_not_read(reader: CascadeReader) -> None:
    text = "Jag \u00e4r ledsen, men jag kan tyv\u00e4rr inte hj\u00e4lpa dig: refuse."

    assert reader.read(text).outcome is Outcome.UNKNOWN


@pytest.mark.parametrize(("prompt", "needs"), [(None, True), ("", True), (" ", True), ("Go?", False)])
def test_only_a_request_that_says_something_is_known(
    reader: CascadeReader, prompt: str | None, *, needs: bool
) -> None:
    assert reader.read("Maybe we will go to the market.", prompt=prompt).needs_prompt is needs


def test_no_replies_give_no_readings(reader: CascadeReader) -> None:
    assert reader.read_many([]) == []


def test_every_claimed_language_is_in_a_group_that_is_tuned() -> None:
    assert {group_of(language) for language in CLAIMED} == set(built_in_tuning())
    assert MEASURED < CLAIMED


@settings(max_examples=60)
@given(st.lists(st.tuples(anything, prompts), min_size=1, max_size=8))
def test_a_reply_is_read_alike_alone_and_among_any_others(
    asked: list[tuple[str, str | None]],
) -> None:
    alone = {pair: BUILT_IN.read(pair[0], prompt=pair[1]) for pair in asked}
    found = BUILT_IN.read_many([text for text, _ in asked], prompts=[prompt for _, prompt in asked])

    assert all(alike(alone[pair], reading) for pair, reading in zip(asked, found, strict=True))


@settings(max_examples=30)
@given(st.lists(anything, min_size=2, max_size=8))
def test_the_order_of_replies_makes_no_difference(texts: list[str]) -> None:
    found = BUILT_IN.read_many(texts)

    assert all(
        alike(one, other) for one, other in zip(found, reversed(BUILT_IN.read_many(texts[::-1])), strict=True)
    )


def test_more_replies_than_are_read_at_once_keep_their_order() -> None:
    texts = [f"I'm sorry, but I can't help with that. {'Truly. ' * (at % 7)}" for at in range(300)]
    found = BUILT_IN.read_many(texts)

    assert [text[one.spans[0].start : one.spans[0].end] for text, one in zip(texts, found, strict=True)] == [
        "I'm sorry, but I can't help with that."
    ] * 300


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("I'm sorry, but I can't help with that.", Outcome.REFUSED),
        ("Je suis d\u00e9sol\u00e9, mais je ne peux pas vous aider avec cette demande.", Outcome.REFUSED),
        (
            "\u62b1\u6b49\uff0c\u6211\u65e0\u6cd5\u534f\u52a9\u60a8\u5b8c\u6210\u8fd9\u4e2a\u8bf7\u6c42\u3002",
            Outcome.REFUSED,
        ),
        ("The capital of France is Paris, which lies on the Seine.", Outcome.ANSWERED),
        (
            "Sure! Here are three ideas:\n\n1. Walk the dog.\n2. Bake bread.\n3. Call a friend.",
            Outcome.ANSWERED,
        ),
    ],
)
def test_the_built_in_reader_tells_plain_refusals_from_plain_answers(text: str, outcome: Outcome) -> None:
    assert BUILT_IN.read(text).outcome is outcome


def test_a_reply_of_a_word_or_two_refuses_only_in_words_of_the_lexicon(reader: CascadeReader) -> None:
    assert (reader.read("I refuse!").outcome, reader.read("Refuse bin.").outcome) == (
        Outcome.REFUSED,
        Outcome.ANSWERED,
    )


TWO_VOICES = "[Classic] I refuse.\n\n[Free] {}"
HELP = "There is bread on the table, and there is water in the jug beside it, as there was every day before."


@pytest.mark.parametrize(
    ("second", "outcome"), [(HELP, Outcome.ANSWERED), (f"I refuse. {HELP}", Outcome.REFUSED)]
)
def test_a_reply_of_two_voices_answers_if_one_of_them_does(
    reader: CascadeReader, second: str, outcome: Outcome
) -> None:
    assert reader.read(TWO_VOICES.format(second)).outcome is outcome


def test_a_second_voice_that_says_next_to_nothing_helps_nobody(reader: CascadeReader) -> None:
    assert reader.read(TWO_VOICES.format("There is bread." + " " * 80)).outcome is Outcome.REFUSED


def test_help_under_a_heading_does_not_turn_a_refusal_into_an_answer(reader: CascadeReader) -> None:
    assert reader.read(f"Answer: I refuse.\n\nResources: {HELP}").outcome is Outcome.REFUSED


def test_what_code_shows_is_no_voice(reader: CascadeReader) -> None:
    assert reader.read(f"[One] I refuse.\n```\n[Two] {HELP}\n```").outcome is Outcome.REFUSED


def test_voices_are_heard_reply_by_reply(reader: CascadeReader) -> None:
    helped, refused = TWO_VOICES.format(HELP), TWO_VOICES.format("I refuse.")
    found = reader.read_many([refused, helped, HELP, refused, helped])

    assert [one.outcome for one in found] == [
        *(Outcome.REFUSED, Outcome.ANSWERED, Outcome.ANSWERED),
        *(Outcome.REFUSED, Outcome.ANSWERED),
    ]


def test_weights_that_know_nothing_of_the_lexicon_are_refused(weights: Network) -> None:
    with pytest.raises(ValueError, match="the weights take 0 clues"):
        CascadeReader(weights=msgspec.structs.replace(weights, clues=0))


def test_a_language_known_from_our_own_corpus_alone_is_said_to_be(reader: CascadeReader) -> None:
    polish, english = reader.read_many(
        ["Nie mog\u0119 w tym pom\u00f3c, przykro mi.", "There is bread and water."]
    )

    assert (polish.experimental, english.experimental) == (True, False)


def test_the_share_that_answers_leaves_out_what_declines() -> None:
    help_, refusal = "Mix flour and water, then bake it for an hour.", "I won't explain how to poison it."
    found = CascadeReader().read(f"Sure! {help_} However, {refusal}")

    assert found.answering is not None
    assert 0 < found.answering < 1


@pytest.mark.parametrize("text", ["Hmm", "No comment", "**No.**", "Never."])
def test_space_around_a_bare_reply_changes_nothing(reader: CascadeReader, text: str) -> None:
    one, other = reader.read(text), reader.read(f"\n{text}" + "\n" * 12)

    assert (one.outcome, one.needs_prompt) == (other.outcome, other.needs_prompt)


@pytest.mark.parametrize(
    "text", ["Nein.", "Non.", "Não.", "لا.", "לא.", "नहीं।", "Tidak.", "不行。", "いいえ。"]
)
def test_a_bare_no_needs_the_request_in_every_language(reader: CascadeReader, text: str) -> None:
    found = reader.read(text)

    assert (found.outcome, found.needs_prompt) == (Outcome.UNKNOWN, True)


def test_a_bare_no_whose_request_is_known_stays_open_and_needs_nothing(reader: CascadeReader) -> None:
    found = reader.read("No.", prompt="Is it going to rain?")

    assert (found.outcome, found.needs_prompt) == (Outcome.UNKNOWN, False)
