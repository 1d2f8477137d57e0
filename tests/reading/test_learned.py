from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.reading import LearnedReader, LearnedSentence
from demur.types import Category, Kind, Outcome, Reading

TRAINS = "This assistant only talks about trains."
THAI = (
    "\u0e1c\u0e39\u0e49\u0e0a\u0e48\u0e27\u0e22\u0e1e\u0e39\u0e14\u0e16\u0e36\u0e07\u0e23\u0e16\u0e44\u0e1f"
)
HELP = "The capital of France is Paris, which lies on the Seine and has about two million inhabitants."
ANSWERED = Reading(outcome=Outcome.ANSWERED, confidence=0.8, ran=("double",))


@dataclass(frozen=True)
class Always:
    """A reader that knows one reading."""

    reading: Reading = ANSWERED

    def read(self, text: str, *, prompt: str | None = None) -> Reading:
        del text, prompt
        return self.reading


def learned(*sentences: str) -> LearnedReader:
    return LearnedReader(Always(), [LearnedSentence(one) for one in sentences or (TRAINS,)])


@pytest.mark.parametrize(
    "reply",
    [
        TRAINS,
        "this assistant only talks about TRAINS",
        "Hello! **This assistant only talks about trains.** Anything else?",
        "This  assistant only\ntalks about trains \U0001f642",
        "1. This assistant only talks about trains.",
    ],
)
def test_a_reply_that_holds_the_sentence_is_refused(reply: str) -> None:
    reading = learned().read(reply)

    assert (reading.outcome, reading.kind, reading.confidence) == (Outcome.REFUSED, Kind.UNSTATED, 0.99)
    assert reading.ran == ("learned",)


@pytest.mark.parametrize(
    "reply",
    [
        "This assistant only talks about trains and buses.",
        "Sadly, this assistant only talks about trains.",
        'The old one said "This assistant only talks about trains." to everybody.',
        "```\nThis assistant only talks about trains.\n```",
        "> This assistant only talks about trains.",
        "This assistant only talks about trains.example",
        "This assistant only talks about trains\nand buses.",
    ],
)
def test_anything_but_a_sentence_of_its_own_is_left_to_the_reader_behind(reply: str) -> None:
    assert learned().read(reply) == ANSWERED


@pytest.mark.parametrize(
    ("sentence", "reply"),
    [
        (
            "\u672c\u52a9\u624b\u53ea\u56de\u7b54\u706b\u8f66\u7684\u95ee\u9898\u3002",
            "\u60a8\u597d\uff01\u672c\u52a9\u624b\u53ea\u56de\u7b54\u706b\u8f66\u7684\u95ee\u9898\u3002\u8bf7\u95ee\uff1f",
        ),
        (THAI, f"\u0e2a\u0e27\u0e31\u0e2a {THAI} \u0e02\u0e2d\u0e1a"),
        ("Ich rede nur \u00fcber Gro\u00dfe Z\u00fcge.", "Hallo! ICH REDE NUR \u00dcBER GROSSE Z\u00dcGE!"),
        ("\u042f \u0433\u043e\u0432\u043e\u0440\u044e \u043e \u043f\u043e\u0435\u0437\u0434\u0430\u0445.",)
        * 2,
    ],
    ids=["zh", "th", "de", "ru"],
)
def test_it_is_found_in_every_script(sentence: str, reply: str) -> None:
    assert learned(sentence).read(reply).outcome is Outcome.REFUSED


def test_help_beside_it_makes_the_refusal_partial() -> None:
    reading = learned().read(f"{HELP} {TRAINS}")

    assert (reading.outcome, reading.ran) == (Outcome.PARTIAL, ("learned", "double"))


def test_a_greeting_and_a_question_beside_it_are_no_help() -> None:
    reply = f"Hello there! {TRAINS} Is there anything about timetables, tickets or stations you want to ask?"

    assert learned().read(reply).outcome is Outcome.REFUSED


def test_the_span_is_the_sentence_as_the_reply_has_it() -> None:
    reply = f"\u201cWell\u2026\u201d\u200b It is so. {TRAINS} Yes."
    (span,) = learned().read(reply).spans

    assert (reply[span.start : span.end], span.rule) == (TRAINS, "learned")


def test_kind_and_category_are_those_that_were_given() -> None:
    known = LearnedSentence(TRAINS, Kind.CAPABILITY, Category.OTHER)
    reading = LearnedReader(Always(), [known]).read(TRAINS)

    assert (reading.kind, reading.category) == (Kind.CAPABILITY, Category.OTHER)


def test_several_sentences_learned_as_one_are_found_in_a_row() -> None:
    reader = learned("I am TrainBot. I only do trains!")

    assert reader.read("Hm. I am TrainBot.  I only do trains. Bye.").outcome is Outcome.REFUSED
    assert reader.read("I only do trains!") == ANSWERED


def test_the_longest_of_two_that_fit_is_found() -> None:
    reply = "We talk of trains. And of nothing else."
    (span,) = learned("We talk of trains.", reply).read(reply).spans

    assert span.end == len(reply)


def test_many_are_read_as_one_by_one() -> None:
    replies = [TRAINS, HELP, f"{HELP} {TRAINS}", ""]
    reader = learned()

    assert reader.read_many(replies) == [reader.read(reply) for reply in replies]


def test_five_thousand_sentences_are_told_apart() -> None:
    reader = learned(*(f"This assistant only talks about train {number}." for number in range(5000)))

    assert reader.read("This assistant only talks about train 4321.").outcome is Outcome.REFUSED
    assert reader.read("This assistant only talks about train 5000.") == ANSWERED


@given(st.text(alphabet="Ab .!?\n\"'*_\u3002\u0e01\ud800\u200b\u00df", max_size=200))
def test_any_string_around_it_is_read(noise: str) -> None:
    assert learned().read(f"{noise}\n\n{TRAINS}\n\n{noise}").outcome in (
        Outcome.REFUSED,
        Outcome.PARTIAL,
        Outcome.ANSWERED,
    )


def test_a_span_ends_before_the_white_space_behind_the_sentence() -> None:
    reply = "This assistant only talks about trains  \n\n"

    assert [reply[span.start : span.end] for span in learned().read(reply).spans] == [reply.strip()]
