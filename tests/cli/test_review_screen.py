from __future__ import annotations

import io
from dataclasses import replace

from rich.console import Console

from demur.cli.review_screen import print_case, print_queue
from demur.ledger import HeldText, Review, ReviewState
from demur.review import Item

REVIEW = Review(
    id="rev_1",
    record_id="record-1",
    reason="escalate",
    state=ReviewState.WAITING,
    opened=0.0,
    expires=86_400.0,
    claimed_by=None,
    claimed_until=None,
    resolution=None,
    expected=None,
    category=None,
    resolved_by=None,
    resolved_at=None,
    has_text=True,
    text_gone=None,
)


def printed(item: Item) -> str:
    console = Console(file=io.StringIO(), width=120)
    print_case(item, console=console)
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


def test_a_text_cannot_move_the_cursor_or_use_markup() -> None:
    text = HeldText(request="\x1b[2J[bold]hi[/]\nthere", reply="", reason="")
    shown = printed(Item(review=REVIEW, record=None, text=text))

    assert "\x1b" not in shown
    assert "[bold]hi[/]\nthere" in shown


def test_a_missing_text_says_why() -> None:
    assert "it is gone" in printed(Item(review=REVIEW, record=None, text=None, missing="it is gone"))


def test_the_queue_says_until_when_a_text_is_kept() -> None:
    console = Console(file=io.StringIO(), width=120)
    print_queue([replace(REVIEW, state=ReviewState.EXPIRED)], console=console)

    assert isinstance(console.file, io.StringIO)
    assert "1970-01-02" in console.file.getvalue()
    assert "expired" in console.file.getvalue()


def test_an_id_stays_whole_on_a_narrow_screen() -> None:
    file, case = io.StringIO(), "rev_7c0e2a4b91d35f68"
    print_queue([replace(REVIEW, id=case)], console=Console(file=file, width=40))

    assert case in file.getvalue()
