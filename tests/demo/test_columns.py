from __future__ import annotations

import io

import pytest
from rich.console import Console
from rich.text import Text

from demur.demo.columns import Columns


class _Ascii(io.StringIO):
    """A file that cannot take more than ASCII."""

    encoding = "ascii"


def _lines(*, width: int, file: io.StringIO | None = None) -> list[str]:
    out = file or io.StringIO()
    console = Console(file=out, width=width, color_system=None)
    columns = Columns(console, widths=(38, 40), shares=(1, 3))
    console.print(columns.head(("left", "right")), columns.row([Text("x" * 300), Text("y")]))
    return [line.rstrip() for line in out.getvalue().splitlines()]


@pytest.mark.parametrize(("width", "left"), [(80, 38), (120, 48), (160, 58), (200, 58)])
def test_what_a_wider_table_has_to_give_is_shared_out(width: int, left: int) -> None:
    assert _lines(width=width)[0] == f"{'left':{left + 2}}right"


def test_what_does_not_fit_is_cropped() -> None:
    assert _lines(width=80)[2] == f"{'x' * 37}…  y"


def test_a_terminal_without_unicode_gets_plain_lines() -> None:
    assert _lines(width=80, file=_Ascii())[1:] == [f"{'-' * 38}  {'-' * 40}", f"{'x' * 38}  y"]


@pytest.mark.parametrize(
    ("text", "lines", "fitted"),
    [
        ("one", 2, "one\n"),
        ("one two three four", 2, "one two\nthree four"),
        ("one two three four five", 3, "one two\nthree\nfour five"),
        ("one two three", 1, "\none two three"),
        ("", 2, "\n"),
    ],
)
def test_text_is_broken_between_words(text: str, lines: int, fitted: str) -> None:
    columns = Columns(Console(width=80), widths=(8, 70), shares=(1, 1))
    assert columns.fit(text, column=0, lines=lines) == fitted
