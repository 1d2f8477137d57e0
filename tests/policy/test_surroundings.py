from __future__ import annotations

from datetime import UTC, datetime

import pytest

from demur.errors import PolicyError
from demur.policy.source import read_nodes
from demur.policy.spot import Spot
from demur.policy.surroundings import read_at, read_history, read_messages, read_names
from demur.types import History, Kind, Message, Role


def spot(text: str) -> Spot:
    return Spot(file="t.yaml", path="$", node=read_nodes(text, file="t.yaml"))


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("2027-06-30", 0),
        ("2027-06-30T18:00", 18),
        ("'2027-06-30 18:00:00+02:00'", 16),
        ("2027-06-30T18:00Z", 18),
    ],
)
def test_a_time_is_utc_unless_it_says_otherwise(text: str, hour: int) -> None:
    assert read_at(spot(text)) == datetime(2027, 6, 30, hour, tzinfo=UTC).timestamp()


def test_what_is_not_there_is_nothing() -> None:
    assert (read_at(None), read_history(None), read_names(None), read_messages({})) == (None, None, (), ())


def test_refusals_are_counted_by_kind() -> None:
    assert read_history(spot("{safety: 2, opinion: 0}")) == History(
        refusals={Kind.SAFETY: 2, Kind.OPINION: 0}
    )


def test_turns_are_read_in_order() -> None:
    turns = spot("messages: [{user: Hello}, {assistant: No., tool: found}]").entries()

    assert read_messages(turns) == (
        Message(role=Role.USER, text="Hello"),
        Message(role=Role.ASSISTANT, text="No."),
        Message(role=Role.TOOL, text="found"),
    )


@pytest.mark.parametrize("text", ["soon", "2027-13-01", "18:00"])
def test_what_is_no_time_is_named(text: str) -> None:
    with pytest.raises(PolicyError, match="is no date and time"):
        read_at(spot(text))


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("messages: [{usr: Hello}]", "did you mean 'user'"),
        ("{messages: [{user: Hello}], text: Hello}", "`text` is the whole request"),
    ],
)
def test_what_is_wrong_in_a_turn_is_named(text: str, problem: str) -> None:
    with pytest.raises(PolicyError, match=problem):
        read_messages(spot(text).entries())


def test_a_kind_that_nobody_knows_is_named() -> None:
    with pytest.raises(PolicyError, match="did you mean 'safety'"):
        read_history(spot("safty: 1"))
