from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from demur.errors import InputError, SettingError
from demur.tuning import Direction, Pair, Shape, row_of, split, write_pairs
from demur.types import Category, Message, Role

PAIR = Pair(
    case="l",
    group="g",
    direction=Direction.FALSE_REFUSAL,
    prompt=(Message(role=Role.USER, text="What is a fjord?"),),
    chosen="An inlet.",
    rejected="I can't.",
    chosen_from="b.jsonl",
    rejected_from="a.jsonl",
)
VERSIONS = {"demur": "0.1"}


def test_the_conversational_shape_has_lists_of_messages() -> None:
    row = row_of(PAIR, shape=Shape.CONVERSATIONAL, versions=VERSIONS)

    assert row["prompt"] == [{"role": "user", "content": "What is a fjord?"}]
    assert row["chosen"] == [{"role": "assistant", "content": "An inlet."}]
    assert row["rejected"] == [{"role": "assistant", "content": "I can't."}]


def test_the_standard_shape_has_strings() -> None:
    row = row_of(PAIR, shape=Shape.STANDARD, versions=VERSIONS)

    assert (row["prompt"], row["chosen"], row["rejected"]) == ("What is a fjord?", "An inlet.", "I can't.")


def test_every_row_has_the_same_keys_and_types() -> None:
    rows = [
        row_of(pair, shape=Shape.STANDARD, versions=VERSIONS)["provenance"]
        for pair in (PAIR, replace(PAIR, category=Category.CYBER, locale="de"))
    ]

    kinds = [{key: type(value) for key, value in row.items()} for row in rows if isinstance(row, dict)]
    assert kinds[0] == kinds[1]
    assert kinds[0]["versions"] is dict


def test_groups_are_never_split() -> None:
    pairs = [replace(PAIR, case=f"{group}-{n}", group=f"g{group}") for group in range(200) for n in range(2)]
    train, test = split(pairs, test_share=0.25)

    assert not {pair.group for pair in train} & {pair.group for pair in test}
    assert 0.15 < len(test) / len(pairs) < 0.35


@pytest.mark.parametrize(("share", "sizes"), [(0.0, (1, 0)), (1.0, (0, 1))])
def test_the_ends_of_the_share_are_all_and_nothing(share: float, sizes: tuple[int, int]) -> None:
    train, test = split([PAIR], test_share=share)

    assert sizes == (len(train), len(test))


def test_pairs_are_written_one_a_line(tmp_path: Path) -> None:
    path = tmp_path / "p.jsonl"
    write_pairs(path, [PAIR, PAIR], shape=Shape.STANDARD, versions=VERSIONS)

    assert [json.loads(line)["chosen"] for line in path.read_text().splitlines()] == ["An inlet."] * 2
    assert [path] == list(tmp_path.iterdir())


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot write the pairs"):
        write_pairs(tmp_path / "no" / "p.jsonl", [], shape=Shape.STANDARD, versions=VERSIONS)


@pytest.mark.parametrize("share", [float("nan"), 1.5])
def test_a_share_that_is_none_is_refused(share: float) -> None:
    with pytest.raises(SettingError, match="share from 0 to 1"):
        split([PAIR], test_share=share)
