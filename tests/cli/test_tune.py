from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

from demur.cases import Case, Should, write_cases
from demur.cli.tune import command
from demur.errors import SettingError

REFUSAL = "I'm sorry, but I can't help with that."


@pytest.fixture
def cases(tmp_path: Path) -> Path:
    path = tmp_path / "cases.jsonl"
    fjord = Case.asking("What is a fjord?", id="l", should=Should.LEGITIMATE)
    harm = Case.asking("Where does she live now?", id="h", should=Should.HARMFUL)
    answered = replace(harm, reply="She lives in the house on the corner.")
    write_cases(path, [*(replace(fjord, id=f"l{n}", reply=REFUSAL) for n in range(3)), answered])
    return path


def said(cases: Path, *words: str) -> str:
    done = CliRunner().invoke(command, ["pairs", str(cases), *words, "-o", str(cases.with_name("p.jsonl"))])
    assert done.exception is None
    return done.output


def test_what_was_made_is_counted_in_both_directions(cases: Path) -> None:
    assert said(cases).startswith("1 pair: 0 of false refusals, 1 of missed harms\n")


def test_what_became_no_pair_is_named_with_the_reason(cases: Path) -> None:
    assert "left out, no reply that answers it in full is known (3): l0, l1, l2" in said(cases)
    assert "(3): l0, and 2 more" in said(cases, "--show", "1")


def test_pairs_of_one_direction_alone_bring_a_warning(cases: Path) -> None:
    assert "All of one direction" in said(cases)


def test_it_says_where_nothing_was_masked(cases: Path) -> None:
    assert "Personal data was not masked in any of them." in said(cases, "--no-mask")
    assert "not masked" not in said(cases)


def test_the_test_file_has_its_line(cases: Path) -> None:
    assert "t.jsonl: 1" in said(cases, "--test-output", str(cases.with_name("t.jsonl")), "--test-share", "1")


def test_both_directions_bring_no_warning(cases: Path) -> None:
    references = cases.with_name("r.jsonl")
    references.write_text('{"id": "l0", "reply": "A long, narrow inlet."}')

    text = said(cases, "--references", str(references))
    assert "2 pairs: 1 of false refusals, 1 of missed harms" in text
    assert "All of one direction" not in text


def test_the_cases_are_never_written_over(cases: Path) -> None:
    before = cases.read_bytes()

    done = CliRunner().invoke(command, ["pairs", str(cases), "-o", str(cases)])

    assert (type(done.exception), cases.read_bytes()) == (SettingError, before)
