from __future__ import annotations

import pytest

from demur.models import Network
from demur.reading.model import batches, seen
from demur.reading.said import Told, origin_of, told

WIDE = "\uff52\uff45\uff46\uff55\uff53\uff45"


def heard(weights: Network, *texts: str) -> Told:
    return told(next(batches(texts, read=weights)), weights)


def spanned(weights: Network, text: str) -> list[str]:
    return [text[span.start : span.end] for span in heard(weights, text).spans(0)]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Good day. I refuse! Bye.", ["I refuse!"]),
        ("I refuse. So be it. We refuse...", ["I refuse.", "We refuse..."]),
        ("It is evil. I refuse.", ["I refuse."]),
        ("It is evil. Bye.", ["It is evil."]),
        ("Good day", ["Good day"]),
        ("I\u200b refu\u00adse\u200b.\u200b Bye.", ["I\u200b refu\u00adse\u200b."]),
        (
            "\uff29 \uff52\uff45\uff46\uff55\uff53\uff45\u3002Bye.",
            ["\uff29 \uff52\uff45\uff46\uff55\uff53\uff45\u3002"],
        ),
        ("**I refuse.** Bye.", ["I refuse."]),
        ("- **I** refuse.\n- Bye.", ["I** refuse."]),
        ("I refuse `rm -rf .`!\nBye.", ["I refuse `rm -rf .`!"]),
        ("I refuse:\n```\nrm\n```\nBye.", ["I refuse:"]),
        ('I refuse "a b".', ['I refuse "a b".']),
        ("I refuse `a`  \n\nBye.", ["I refuse `a`"]),
        ("I refuse\u3002\u201cBye.\u201d", ["I refuse\u3002"]),
        ('I refuse\u3002"Bye', ["I refuse\u3002"]),
    ],
)
def test_spans_are_the_sentences_that_decline_or_else_reject(
    weights: Network, text: str, sentences: list[str]
) -> None:
    assert spanned(weights, text) == sentences


def test_spans_name_the_model(weights: Network) -> None:
    assert [span.rule for span in heard(weights, "I refuse.").spans(0)] == ["model"]


def test_each_text_of_a_batch_is_told_by_itself(weights: Network) -> None:
    found = heard(weights, "It is evil. Which one?", "", "Good day. I refuse.")

    assert [found.declines(at) for at in range(3)] == [False, False, True]
    assert [found.rejects(at) for at in range(3)] == [True, False, False]
    assert [found.asks(at) for at in range(3)] == [True, False, False]


def test_the_words_that_refuse_are_those_of_the_sentences_that_decline(weights: Network) -> None:
    assert heard(weights, "Good day. I REFUSE. Bye. We refuse!").refusing_words(0) == "I REFUSE\nWe refuse!"


def test_where_none_clearly_declines_all_words_may_be_those_that_refuse(weights: Network) -> None:
    assert heard(weights, "Good day. Bye.").refusing_words(0) == "Good day\nBye"


def test_an_offset_beyond_what_is_left_out_leads_to_the_end_of_the_reply() -> None:
    text = "a " * 9_000 + "\ufb01n."
    found = seen(text)

    assert text[origin_of(found, len(found.text) - 1)] == "."
    assert text[origin_of(found, len(found.text) - 3)] == "\ufb01"


def test_a_refusal_at_the_end_of_a_very_long_reply_keeps_its_place(weights: Network) -> None:
    assert spanned(weights, "Good\u200b day. " * 2_000 + "I refuse.") == ["I refuse."]
