from __future__ import annotations

import pytest

from demur.ledger.wording import answered_in, column_of
from demur.types import Answered, Author

FULL = Answered(
    locale="de-AT",
    wording="warm",
    author=Author.MODEL,
    found=2,
    notes=("locale 'de-XX': de", "draft: lint echo, preachy", "draft: policy refuse"),
    trial="opening/warm",
    replaced=("preachy",),
)


@pytest.mark.parametrize("answered", [None, FULL, Answered(locale="en", wording="")])
def test_what_is_kept_of_an_answer_is_read_back_as_it_was(answered: Answered | None) -> None:
    assert answered_in(column_of(answered)) == answered


def test_what_says_nothing_takes_no_room() -> None:
    assert column_of(Answered(locale="en", wording="calm")) == '{"locale":"en","wording":"calm"}'


@pytest.mark.parametrize(
    ("note", "kept"),
    [
        ("locale 'xx': en", "locale 'xx': en"),
        ("locale 'my name is Ada': en", "locale '(withheld)': en"),
        ('locale "it\'s Ada": en', "locale '(withheld)': en"),
        ("locale '': en", "locale '': en"),
        ("Ada said no\nto me", "(withheld)"),
        ("a" * 200, "(withheld)"),
    ],
)
def test_of_what_anybody_may_have_said_only_words_are_kept(note: str, kept: str) -> None:
    found = answered_in(column_of(Answered(locale="en", wording="", notes=(note,))))

    assert found is not None
    assert found.notes == (kept,)
