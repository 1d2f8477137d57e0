from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from demur.errors import InputError
from demur.scan.base import Columns, Entry
from demur.scan.formats.rows import ROWS

Row = Mapping[str, object]


def read(row: Row, columns: Columns | None = None) -> Entry:
    (entry,) = ROWS.read(row, columns or Columns())
    return entry


def test_a_row_gives_its_reply_and_what_is_known_about_it() -> None:
    row = {"response": "a", "prompt": "b", "id": 7, "provider": "openai", "model": "m", "prompt_version": 2}
    expected = Entry(reply="a", id="7", prompt="b", provider="openai", model="m", prompt_version="2")
    assert expected == read(row)


def test_a_reply_alone_is_enough() -> None:
    assert Entry(reply="a") == read({"response": "a"})


@pytest.mark.parametrize("reply", [{"choices": []}, [{"type": "message_start"}], ""])
def test_bodies_events_and_empty_texts_are_kept_as_they_are(reply: object) -> None:
    assert reply == read({"response": reply}).reply


def test_the_first_column_that_is_filled_is_read() -> None:
    assert read({"text": "second", "response": None, "output": "first"}).reply == "first"


def test_columns_can_be_named() -> None:
    columns = Columns(reply=("said",), prompt=("asked",), id=("key",))
    entry = read({"response": "wrong", "said": "a", "asked": "b", "key": "k"}, columns)
    assert (entry.reply, entry.prompt, entry.id) == ("a", "b", "k")


def test_the_provider_is_a_hint_only_where_that_is_asked_for() -> None:
    row = {"response": "a", "provider": "openai"}
    assert (read(row).hint, read(row, replace(Columns(), hint=True)).hint) == (None, "openai")


@pytest.mark.parametrize("row", [{}, {"response": None}, {"Response": "a"}])
def test_a_row_without_a_reply_is_bad(row: Row) -> None:
    with pytest.raises(InputError, match="none of the columns response, reply, output"):
        ROWS.read(row, Columns())


@pytest.mark.parametrize(("reply", "kind"), [(3, "int"), (True, "bool"), (1.5, "float")])
def test_a_reply_of_another_type_is_bad_and_not_quoted(reply: object, kind: str) -> None:
    with pytest.raises(InputError, match=f"the reply is a {kind}, not a text"):
        ROWS.read({"response": reply}, Columns())


@pytest.mark.parametrize(("row", "fits"), [({"answer": 1}, True), ({"question": "a"}, False), ({}, False)])
def test_a_row_fits_by_the_names_of_its_columns(row: Row, fits: object) -> None:
    assert fits == ROWS.fits(row)
