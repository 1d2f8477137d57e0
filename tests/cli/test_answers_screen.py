from __future__ import annotations

from io import StringIO

from rich.console import Console

from demur.cli.answers_screen import print_report
from demur.linting import Linter


def shown(text: str) -> str:
    out = StringIO()
    print_report(Linter().lint(text), console=Console(file=out, width=100))
    return out.getvalue()


def test_the_text_stands_first_and_the_verdict_after_it() -> None:
    lines = [line for line in shown("As an AI, I cannot comply.").splitlines() if line]
    assert (lines[0], lines[1].split(",")[0]) == ("As an AI, I cannot comply.", "fails")


def test_markup_in_a_text_is_shown_as_it_is() -> None:
    assert "[bold]As an AI, no.[/]" in shown("[bold]As an AI, no.[/]")


def test_a_long_text_is_cut() -> None:
    assert " ..." in shown("I can't help with that. " * 200)
