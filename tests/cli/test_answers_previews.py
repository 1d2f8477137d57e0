from __future__ import annotations

import io

from rich.cells import cell_len
from rich.console import Console

from demur.answers import Composer, Manner, Occasion
from demur.assembly.previewing import previews
from demur.cli.answers_previews import page_of, print_checked, print_previews

FOUND = tuple(previews(Composer(), "privacy", locales=("en", "ar"), manner=Manner(), occasion=Occasion()))


def printed(width: int) -> list[str]:
    console = Console(file=io.StringIO(), width=width, record=True)
    print_previews(FOUND, console=console)
    return console.export_text().splitlines()


def test_as_many_stand_in_a_row_as_there_is_room_for() -> None:
    assert [printed(width)[0].count("╭") for width in (40, 90, 130)] == [1, 2, 3]


def test_no_line_is_wider_than_the_terminal() -> None:
    assert max(cell_len(line.rstrip()) for line in printed(90)) <= 90


def test_each_answer_on_a_page_has_an_id_language_and_direction_of_its_own() -> None:
    page = page_of(FOUND)
    assert [f'id="answer-{number}"' in page for number in range(6)] == [True] * 6
    assert (page.count('lang="ar" dir="rtl"'), page.count("<script")) == (3, 0)


def test_where_nothing_is_wrong_that_is_said() -> None:
    console = Console(file=io.StringIO(), width=80, record=True)
    print_checked((), (), console=console)
    assert console.export_text() == "all is well\n"


def test_marks_in_a_problem_are_shown_as_they_are() -> None:
    console = Console(file=io.StringIO(), width=80, record=True)
    print_checked(("[DEM-105] x",), (), console=console)
    assert "[DEM-105] x" in console.export_text()
