from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.guard import MaskingError, Masks, mask, masked_finding
from demur.guard.masking import masks_of, readable
from demur.testing.findings import finding, refusal
from demur.types import Flag, Outcome, RiskSpan

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)


def span(start: int, end: int, rule: str = "leak.secret", message: int = -1) -> RiskSpan:
    return RiskSpan(message=message, start=start, end=end, rule=rule)


@given(st.text(min_size=1, max_size=60), st.data())
def test_everything_outside_of_the_spans_stays(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))

    assert mask(text, [span(start, end)]) == f"{text[:start]}[secret]{text[end:]}"


@given(st.text(max_size=60), st.lists(st.tuples(st.integers(-5, 70), st.integers(-5, 70)), max_size=6))
def test_any_spans_give_a_text_that_keeps_what_no_span_covers(
    text: str, pairs: list[tuple[int, int]]
) -> None:
    masked = mask(text, [span(start, end) for start, end in pairs])
    covered = {at for start, end in pairs for at in range(max(0, start), end)}
    kept = "".join(letter for at, letter in enumerate(text) if at not in covered)

    if "[" not in text and "]" not in text:
        assert masked.replace("[secret]", "") == kept


def test_spans_that_overlap_become_one_named_after_the_longest() -> None:
    assert mask("abcdefgh", [span(1, 3), span(2, 7, "leak.personal")]) == "a[personal]h"


def test_a_value_is_masked_wherever_it_stands_by_itself() -> None:
    masks = Masks(values={"ab1": "[secret]"})

    assert masks.apply("ab1, xab1, ab1x and (ab1)") == "[secret], xab1, ab1x and ([secret])"
    assert masks.missing == frozenset()


def test_a_value_that_was_not_found_is_missing() -> None:
    masks = Masks(values={"one": "[a]", "two": "[b]"})
    masks.apply("only one")

    assert masks.missing == {"two"}


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ('{"a": "x 7 y", "b": 7, "c": [70, "7"]}', '{"a": "x [s] y", "b": "[s]", "c": [70, "[s]"]}'),
        ('[{"7": true}]', '[{"[s]": true}]'),
        ('{ "say": "\\"7\\"\\n" }', '{ "say": "\\"[s]\\"\\n" }'),
        ("{7 is no JSON", "{[s] is no JSON"),
    ],
)
def test_json_stays_json_and_keeps_its_layout(text: str, masked: str) -> None:
    assert Masks(values={"7": "[s]"}).apply(text) == masked


@given(JSON.filter(lambda value: isinstance(value, dict | list)), st.text(min_size=1, max_size=6))
def test_masked_json_is_json_of_the_same_build(value: object, secret: str) -> None:
    masks = Masks(values={secret: "[secret]"})
    text = json.dumps(value)

    masked = json.loads(masks.apply(text))

    assert type(masked) is type(value)
    if not masks.found:
        assert masks.apply(text) == text


def test_values_are_cut_where_the_parts_of_a_reply_meet() -> None:
    parts = ("The key", "is here")
    whole = "\n\n".join(parts)

    masks = masks_of(parts, [span(whole.index("key"), whole.index("here"))], rules=["leak.*"])

    assert dict(masks.values) == {"key": "[secret]", "is": "[secret]"}


def test_only_spans_of_the_reply_and_of_the_named_rules_count() -> None:
    spans = [span(0, 3), span(4, 7, "persona.says_ai"), span(0, 2, message=0)]

    assert dict(masks_of(["one two"], spans, rules=["leak.*"]).values) == {"one": "[secret]"}


def test_nothing_to_mask_is_an_error_and_no_mask() -> None:
    with pytest.raises(MaskingError, match="no check points"):
        masks_of(["one two"], [span(0, 3, "weapons.any")], rules=["leak.*"])


def test_a_masked_finding_is_masked_everywhere_and_says_so() -> None:
    choice = finding(text="a 7")
    whole = finding(Outcome.PARTIAL, text="a 7", refusal=refusal(text="no 7"))

    masked = masked_finding(
        type(whole)(**{name: getattr(whole, name) for name in whole.__slots__} | {"choices": (choice,)}),
        Masks(values={"7": "[s]"}),
    )

    assert (masked.text, masked.choices[0].text) == ("a [s]", "a [s]")
    assert masked.refusal is not None
    assert masked.refusal.text == "no [s]"
    assert Flag.MASKED in masked.flags


@given(st.text(max_size=30))
def test_what_is_no_json_is_read_as_it_is(text: str) -> None:
    assert readable(f"say {text}") == f"say {text}"


def test_words_in_json_begin_as_words() -> None:
    assert "\nAKIA" in readable(json.dumps({"note": "key:\nAKIA", "n": 1}))
