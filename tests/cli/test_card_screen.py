from __future__ import annotations

from io import StringIO

from rich.console import Console

from demur.cli.card_screen import print_card
from demur.models import Card, Confusion, DataHash, Figure, OverRefusal, SetFigures, Speed

NAMES = ("precision", "recall", "f1", "false_positives", "calibration_error", "abstention")
FIGURES = {name: Figure(0.912, 0.853, 0.951, 12_345) for name in NAMES}
CARD = Card(
    "reading",
    "0.4.0",
    "2026-11-21",
    "ab" * 32,
    measured=("en", "zh"),
    experimental=("th",),
    notes=("Rows of our own are written, not collected.",),
    data=(DataHash("replies_of_somebody.jsonl.gz", "cd" * 32, 10_000),),
    sets=(
        SetFigures("seen", "dev", "en", 400, False, ("model", "lexicon"), FIGURES),
        SetFigures("kept", "test", "en", 400, True, ("model",), FIGURES),
        SetFigures("kept", "test", "en", 100, True, ("model",), {"recall": FIGURES["recall"]}, "llama"),
    ),
    kinds=(Confusion("kept", "safety", "opinion", 3), Confusion("kept", "safety", "safety", 30)),
    over_refusal=(OverRefusal("kept", "full", FIGURES["recall"], FIGURES["f1"]),),
    speed=(Speed("600 characters, many", "us per reply", 33.2, 31.0, 40.5, 9, "one core of a server"),),
)


def printed(card: Card, *, width: int = 200) -> list[str]:
    out = StringIO()
    print_card(card, console=Console(file=out, width=width))
    return out.getvalue().splitlines()


def test_no_line_is_wider_than_118_columns() -> None:
    assert max(len(line.rstrip()) for line in printed(CARD)) <= 118


def test_the_header_says_what_was_left_out_and_which_languages_are_measured() -> None:
    head = "\n".join(printed(CARD)[:8])

    assert "left out of fitting  kept" in head
    assert "others of their source were fitted on  seen" in head
    assert "measured languages  en, zh" in head
    assert "experimental languages  th" in head
    assert "Rows of our own are written" in head


def test_every_figure_comes_with_its_interval_and_rows() -> None:
    lines = printed(CARD)
    at = next(number for number, line in enumerate(lines) if line.startswith("kept (test)"))

    assert lines[at + 2].split()[:4] == ["en", "400", "91.2%", "[85.3,"]
    assert "n=12,345" in lines[at + 3]


def test_what_a_row_has_no_figure_for_is_a_dash() -> None:
    row = next(line for line in printed(CARD) if line.startswith("en llama"))

    assert row.split()[2:6] == ["100", "-", "91.2%", "[85.3,"]


def test_confusions_over_refusal_speed_and_data_are_told() -> None:
    text = "\n".join(printed(CARD))

    assert "kept: what it is, and what it was found to be" in text
    assert "+0.0" in text
    assert "33.2 [31.0, 40.5] us per reply" in text
    assert "cdcdcdcdcdcdcdcd" in text


def test_a_card_without_figures_is_a_header_alone() -> None:
    assert printed(Card("reading", "1", "2026-11-21", "00"))[1:] == [
        "Intervals are of 95%; n counts the rows that a figure is of."
    ]
