from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.errors import InputError
from demur.reading.learning import LearnedSentence, learned_from_toml, learned_to_toml, sentences_in
from demur.types import Category, Kind

TRAINS = "This assistant only talks about trains."


def test_each_line_is_a_sentence_and_each_is_kept_once() -> None:
    found = sentences_in(f"{TRAINS}\n\n  {TRAINS.upper()}\nAsk me of trains.\n", where="f", as_json=False)

    assert [one.text for one in found] == [TRAINS, "Ask me of trains."]


def test_lines_of_json_name_kind_and_category() -> None:
    line = json.dumps({"text": TRAINS, "kind": "capability", "category": "other"})

    (found,) = sentences_in(line, where="f", as_json=True)

    assert found == LearnedSentence(TRAINS, Kind.CAPABILITY, Category.OTHER)


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("I cannot.", "'I cannot.' is too short to be learned: 2 words, 7 letters"),
        ("\u4e0d\u884c\u3002", "too short to be learned: 1 words, 2 letters"),
        ("a b c", "too short to be learned: 3 words, 3 letters"),
        ("x y " * 300, "has 1,199 characters"),
    ],
)
def test_what_an_answer_might_say_too_is_not_learned(line: str, problem: str) -> None:
    with pytest.raises(InputError, match="f, line 2") as caught:
        sentences_in(f"{TRAINS}\n{line}", where="f", as_json=False)

    assert problem in str(caught.value)


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        ({"text": TRAINS, "kind": "safty"}, "did you mean 'safety'?"),
        ({"text": TRAINS, "kind": "clarification"}, "no kind of refusal 'clarification'"),
        ({"text": TRAINS, "category": "trains"}, "no category 'trains'"),
        ({"words": TRAINS}, "is no sentence to learn"),
        ({"text": TRAINS + "\ud800"}, "is no sentence to learn"),
    ],
)
def test_a_bad_line_of_json_is_named_with_what_is_wrong(row: dict[str, str], problem: str) -> None:
    with pytest.raises(InputError, match="f, line 1") as caught:
        sentences_in(json.dumps(row), where="f", as_json=True)

    assert problem in str(caught.value)


def test_a_sentence_cannot_be_of_two_kinds() -> None:
    rows = [json.dumps({"text": TRAINS, "kind": kind}) for kind in ("safety", "opinion")]

    with pytest.raises(InputError, match="there twice, as safety and as opinion"):
        sentences_in("\n".join(rows), where="f", as_json=True)


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=40))
def test_what_was_kept_comes_back(noise: str) -> None:
    kept = (
        LearnedSentence(f"{TRAINS} {noise}", Kind.SAFETY, Category.CYBER),
        LearnedSentence("One two three."),
    )

    assert learned_from_toml(learned_to_toml(kept), where="f") == kept


@pytest.mark.parametrize(
    ("source", "problem"),
    [
        ("sentence = 3", "these are no learned sentences"),
        ("[[sentence]]\nkind = 'safety'", "missing required field `text`"),
        ("[[sentence]]\ntext = 'No.'", "f, sentence 1"),
        ("[[sentence]]\ntext = 'We do trains here.'\nkind = 'false_premise'", "none of a refusal"),
    ],
)
def test_a_file_that_cannot_be_used_is_named(source: str, problem: str) -> None:
    with pytest.raises(InputError) as caught:
        learned_from_toml(source, where="f")

    assert problem in str(caught.value)


def test_a_sentence_with_half_a_character_is_refused() -> None:
    with pytest.raises(InputError, match="holds half a character"):
        sentences_in("This assistant only talks about \ud83d trains.", where="f", as_json=False)
