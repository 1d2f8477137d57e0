from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.cases import Case, Should, case_of_line, line_of_case, prompt_group
from demur.errors import InputError
from demur.types import Category, Message, Plain, Request, Role

_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
_SCALARS = st.one_of(st.none(), st.booleans(), st.integers(-(2**53), 2**53), _TEXT)
_CONTEXTS = st.dictionaries(_TEXT, _SCALARS, max_size=3)
_MESSAGES = st.builds(Message, role=st.sampled_from(Role), text=_TEXT, arguments=_TEXT)
_REPLIES = st.recursive(
    _SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_TEXT, inner, max_size=3)
)
_REQUESTS = st.builds(
    Request,
    messages=st.lists(_MESSAGES, min_size=1, max_size=3).map(tuple),
    context=_CONTEXTS,
    claimed=_CONTEXTS,
    model=_TEXT,
    locale=_TEXT,
)
_CASES = st.builds(
    Case,
    id=_TEXT.filter(bool),
    request=_REQUESTS,
    should=st.sampled_from(Should),
    category=st.none() | st.sampled_from(Category),
    group=_TEXT.filter(bool),
    source=_TEXT,
    reply=_REPLIES,
    notes=_TEXT,
)


def line(**over: Plain) -> str:
    row: dict[str, Plain] = {"id": "c1", "prompt": "What is a fjord?", "should": "legitimate"}
    return json.dumps({key: value for key, value in (row | over).items() if value != "(none)"})


@given(_CASES)
def test_a_case_is_read_as_it_was_written(case: Case) -> None:
    assert case == case_of_line(line_of_case(case))


@given(_CASES)
def test_a_case_takes_one_line(case: Case) -> None:
    assert line_of_case(case).count(b"\n") == 1


@given(st.binary(max_size=40) | _REPLIES.map(lambda value: json.dumps(value).encode()))
def test_whatever_a_line_holds_only_a_named_error_comes_of_it(raw: bytes) -> None:
    with pytest.raises(InputError):
        case_of_line(raw)


def test_a_case_without_a_group_gets_the_one_of_its_prompt() -> None:
    case = case_of_line(line())

    assert prompt_group(case.request) == case.group


def test_a_conversation_is_read_turn_by_turn() -> None:
    turns: Plain = [{"role": "system", "content": "Be kind."}, {"role": "user", "content": "Hi"}]
    case = case_of_line(line(prompt="(none)", messages=turns))

    expected = (Message(role=Role.SYSTEM, text="Be kind."), Message(role=Role.USER, text="Hi"))
    assert expected == case.request.messages


def test_what_is_known_of_a_case_is_read() -> None:
    context: Plain = {"user.role": "nurse"}
    case = case_of_line(line(category="cyber", locale="de", model="m", context=context, reply="No."))

    assert (case.category, case.locale, case.model, case.reply) == (Category.CYBER, "de", "m", "No.")
    assert context == case.request.context


@pytest.mark.parametrize(
    ("over", "message"),
    [
        ({"shoud": 1}, "unknown key 'shoud' - at f:3, shoud (did you mean 'should'?)"),
        ({"should": "harmfull"}, "should is 'harmfull' - at f:3, should (did you mean 'harmful'?)"),
        ({"category": "cybr"}, "category is 'cybr' - at f:3, category (did you mean 'cyber'?)"),
        ({"locale": 7}, "locale is 7 - at f:3, locale (Expected `str`, got `int`)"),
        ({"should": "(none)"}, "the key 'should' is missing - at f:3"),
        ({"id": ""}, "the id is empty - at f:3, id"),
        ({"prompt": "(none)"}, "a case has either a prompt or messages, and one of them - at f:3"),
        ({"messages": [{"role": "user", "content": "x"}]}, "either a prompt or messages"),
        ({"notes": ["x" * 99]}, f"notes is ['{'x' * 58}... - at f:3, notes"),
        ({"prompt": "(none)", "messages": [{"role": "user", "content": []}]}, "at `$[0].content`"),
    ],
)
def test_a_bad_line_says_where_what_and_what_next(over: dict[str, Plain], message: str) -> None:
    with pytest.raises(InputError) as caught:
        case_of_line(line(**over), where="f:3")

    assert message in str(caught.value)


@pytest.mark.parametrize("raw", ["[1]", "{", '{"id": "\\ud8', "[" * 100_000])
def test_a_line_that_is_no_object_is_refused(raw: str) -> None:
    with pytest.raises(InputError, match="f:3"):
        case_of_line(raw, where="f:3")


def test_bytes_that_are_not_utf_8_are_refused() -> None:
    with pytest.raises(InputError, match="not JSON"):
        case_of_line(b'{"id": "\xff"}')


def test_a_message_without_a_place_names_the_key() -> None:
    with pytest.raises(InputError) as caught:
        case_of_line(line(should=3))

    assert caught.value.where == "should"


def test_text_that_no_file_can_hold_is_refused() -> None:
    case = replace(Case.asking("Hi", id="c", should=Should.LEGITIMATE), notes="\ud800")

    with pytest.raises(InputError, match="not Unicode"):
        line_of_case(case)
