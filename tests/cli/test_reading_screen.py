from __future__ import annotations

from io import StringIO

from rich.console import Console

from demur.cli.reading_screen import print_calibrated, print_explained
from demur.reading.calibrating import Calibrated, GroupCalibrated
from demur.reading.explaining import explain
from demur.reading.quality import quality
from demur.types import Outcome, Reading

READ = [Reading(outcome=Outcome.REFUSED, confidence=0.9, ran=("double",))]
SEEN = quality([Outcome.REFUSED], READ)


def console() -> Console:
    return Console(file=StringIO(), width=118)


def printed(screen: Console) -> str:
    assert isinstance(screen.file, StringIO)
    return screen.file.getvalue()


def test_what_the_reply_holds_is_never_taken_for_markup() -> None:
    screen = console()
    print_explained(explain("I can't [red]help[/] with that."), console=screen)

    assert "I can't [red]help[/] with that." in printed(screen)


def test_a_reply_of_many_sentences_is_cut() -> None:
    screen = console()
    print_explained(explain("It rains. " * 250), console=screen)

    assert "and 50 sentences more" in printed(screen)


def test_half_a_character_is_printed_as_something_else() -> None:
    screen = console()
    print_explained(explain("It rains \ud800 here."), console=screen)

    assert "It rains ? here." in printed(screen)


def test_what_calibrating_changed_fits_a_terminal() -> None:
    groups = (
        GroupCalibrated("en", 40, "", SEEN, SEEN),
        GroupCalibrated("experimental", 1, "too few", quality([Outcome.ANSWERED], READ), None),
        GroupCalibrated("measured", 1, "too few", quality([], []), None),
    )
    screen = console()
    print_calibrated(Calibrated({}, groups, 3, 2), console=screen)
    lines = printed(screen).splitlines()

    assert max(map(len, lines)) <= 118
    assert "en: 40 rows; it has a tuning of its own now." in lines
    assert any(line.startswith("3 rows are in no language") for line in lines)
    assert any(line.startswith("2 rows name a language") for line in lines)


def test_without_rows_that_are_read_there_is_no_table() -> None:
    screen = console()
    print_calibrated(Calibrated({}, (), 1, 0), console=screen)

    assert printed(screen).splitlines() == [
        "1 rows are in no language that is read; nothing was fitted to them."
    ]
