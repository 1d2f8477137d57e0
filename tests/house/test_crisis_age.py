from __future__ import annotations

from datetime import date

import pytest

from house.crisis_age import main, report


def test_nothing_is_printed_while_all_sources_are_fresh(capsys: pytest.CaptureFixture[str]) -> None:
    assert (main(date(2026, 12, 1)), capsys.readouterr().out) == (0, "")


def test_old_entries_are_printed_and_fail_the_check(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(date(2030, 1, 1)) == 1
    assert "NZ  1737 Need to talk?  2026-11-21\n" in capsys.readouterr().out


def test_the_directory_has_a_line_of_its_own() -> None:
    assert report(date(2030, 1, 1))[0] == "--  Find A Helpline  2026-11-21"
