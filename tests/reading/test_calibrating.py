from __future__ import annotations

import json

import msgspec
import pytest

from demur.errors import InputError, SettingError
from demur.reading.calibrating import FEWEST, LabelledRow, calibrate, rows_in, tuning_from_json
from demur.reading.cascade import built_in_tuning
from demur.types import Outcome

TRAINS = "We at the railway only talk about trains, and gladly so, to customer {}."
PARIS = "The city of number {} lies on a river, has a tower, and is known for its bread."


def rows(count: int) -> list[LabelledRow]:
    """Give half refusals in words that the built-in reader does not take for them, and half answers."""
    refusals = [LabelledRow(TRAINS.format(number), Outcome.REFUSED) for number in range(count // 2)]
    return refusals + [LabelledRow(PARIS.format(number), Outcome.ANSWERED) for number in range(count // 2)]


def test_a_group_with_few_rows_keeps_the_built_in_tuning_and_says_so() -> None:
    found = calibrate(rows(FEWEST - 2))

    assert found.tuning == built_in_tuning()
    assert [(one.group, one.rows, one.kept, one.after) for one in found.groups] == [
        ("en", FEWEST - 2, "fewer than 30 different texts", None)
    ]


def test_rows_of_one_sort_alone_teach_nothing() -> None:
    answers = [row for row in rows(160) if row.outcome is Outcome.ANSWERED]

    assert calibrate(answers).groups[0].kept == "fewer than 5 refusals or fewer than 5 answers"


def test_a_fitted_tuning_reads_held_out_rows_better_or_is_not_taken() -> None:
    found = calibrate(rows(120))
    (group,) = found.groups

    assert group.after is not None
    assert (group.kept == "") == (found.tuning["en"] != built_in_tuning()["en"])
    if not group.kept:
        assert (group.after.cost, group.after.calibration_error) < (
            group.before.cost,
            group.before.calibration_error,
        )


def test_the_same_rows_give_the_same_tuning() -> None:
    assert calibrate(rows(60)).tuning == calibrate(rows(60)).tuning


def test_rows_that_cannot_be_read_and_rows_of_another_group_are_counted() -> None:
    odd = [LabelledRow("...", Outcome.ANSWERED), LabelledRow(PARIS, Outcome.ANSWERED, language="th")]
    found = calibrate([*rows(10), *odd])

    assert (found.unread, found.elsewhere) == (1, 1)


def test_a_row_holds_text_outcome_and_what_else_is_known() -> None:
    line = json.dumps({"text": "Paris.", "outcome": "partial", "prompt": "Where?", "language": "en"})

    assert rows_in(f"\n{line}\n", where="f") == (LabelledRow("Paris.", Outcome.PARTIAL, "Where?", "en"),)


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("{", "is no labelled row"),
        ('{"text": "x"}', "missing required field `outcome`"),
        ('{"text": "x", "outcome": "refusal"}', "Invalid enum value 'refusal'"),
        ('{"text": "x", "outcome": "unknown"}', "the outcome is 'unknown'"),
        ('{"text": " ", "outcome": "refused"}', "the text is ' '"),
        ('{"text": "x", "outcome": "refused", "label": 1}', "unknown field `label`"),
    ],
)
def test_a_bad_row_is_named_by_its_line(line: str, problem: str) -> None:
    good = '{"text": "Paris.", "outcome": "answered"}'
    with pytest.raises(InputError, match="f, line 2") as caught:
        rows_in(f"{good}\n{line}", where="f")

    assert problem in str(caught.value)


def test_a_file_without_rows_is_refused() -> None:
    with pytest.raises(InputError, match="there is no row"):
        rows_in("\n\n", where="f")


def test_a_tuning_comes_back_from_json() -> None:
    kept = msgspec.json.encode(built_in_tuning())

    assert tuning_from_json(kept, where="f") == built_in_tuning()


@pytest.mark.parametrize(
    ("source", "problem"), [(b"[]", "this is no tuning"), (b"{}", "lacks en, experimental, measured")]
)
def test_what_is_no_tuning_is_refused(source: bytes, problem: str) -> None:
    with pytest.raises(SettingError, match=problem):
        tuning_from_json(source, where="f")
