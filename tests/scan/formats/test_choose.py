from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from demur.errors import InputError, SettingError
from demur.scan.base import Columns
from demur.scan.formats import FORMATS, choose_format, format_named

Row = Mapping[str, object]
PLAIN: Row = {"response": "a"}
BATCH: Row = {"custom_id": "r", "response": {"body": {}}, "error": None}
LOG: Row = {"request": {"model": "gpt-5"}, "response": {"choices": []}}


def choose(*rows: Row, columns: Columns | None = None) -> str:
    return choose_format(rows, columns=columns or Columns(), file="f").name


def test_every_format_is_listed_by_its_own_name() -> None:
    assert list(FORMATS) == [part.name for part in FORMATS.values()]
    assert [FORMATS[name] for name in FORMATS] == [format_named(name) for name in FORMATS]


def test_a_format_of_no_such_name_is_told_the_nearest() -> None:
    with pytest.raises(SettingError, match="langfus") as caught:
        format_named("langfus")
    assert caught.value.hint == "did you mean 'langfuse'?"


def test_what_most_rows_look_like_is_chosen() -> None:
    assert choose(BATCH, LOG, LOG, PLAIN, PLAIN, PLAIN) == "openai-log"


def test_plain_rows_come_last() -> None:
    assert (choose(PLAIN, PLAIN), choose(PLAIN, PLAIN, LOG)) == ("rows", "openai-log")


def test_no_rows_are_plain_rows() -> None:
    assert choose() == "rows"


def test_a_named_reply_column_makes_plain_rows() -> None:
    assert choose({"said": "a"}, columns=Columns(reply=("said",))) == "rows"


def test_rows_that_fit_two_formats_are_named_and_not_guessed() -> None:
    with pytest.raises(
        InputError, match="the first 2 rows could be any of: openai-batch, openai-log"
    ) as caught:
        choose(BATCH, LOG)
    assert (caught.value.where, caught.value.hint) == ("f", "name one, such as --format openai-batch")


def test_rows_that_fit_nothing_are_told_with_their_columns() -> None:
    with pytest.raises(InputError, match="the columns are: foo, spam - at f "):
        choose({"foo": 1}, {"spam": 2})


def test_many_and_long_columns_are_told_in_short() -> None:
    with pytest.raises(InputError) as caught:
        choose({f"{n:02}{'x' * 100}": 1 for n in range(30)})
    told = caught.value.problem.partition("the columns are: ")[2].split(", ")
    assert [12, *[40] * 12] == [len(told), *map(len, told)]


values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.text(max_size=8)
    | st.sampled_from(['{"a": []}', "data: {}"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
NAMES = [
    "call_type",
    "custom_id",
    "custom_llm_provider",
    "error",
    "error_information",
    "error_str",
    "events",
    "id",
    "input",
    "level",
    "messages",
    "metadata",
    "model",
    "observations",
    "output",
    "promptName",
    "proxy_server_request",
    "request",
    "response",
    "result",
    "sessionId",
    "spend",
    "status",
    "statusMessage",
    "trace_id",
    "type",
    "userId",
]


@settings(max_examples=60)
@given(st.dictionaries(st.sampled_from(NAMES), values, max_size=6))
def test_no_row_at_all_trips_a_format(row: dict[str, object]) -> None:
    for part in FORMATS.values():
        part.fits(row)
        try:
            entries = part.read(row, Columns())
        except InputError:
            continue
        assert all(entry.reply is not None for entry in entries)
