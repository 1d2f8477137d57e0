from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path

from demur.ledger import Ledger, LedgerWriter, WriterLimits, find_reviews, review_text
from demur.testing.decisions import decision, hit
from demur.testing.findings import exchange, finding, refusal
from demur.types import Answered, Caller, Constraint, Exchange, Held, Outcome, Signal

MARK = b"sentinel"


def telltale() -> Exchange:
    """Give an exchange with a mark in every field that can hold what somebody said."""
    said = (Signal(path="error.message said a sentinel", value="she said sentinel"),)
    no = refusal(text="no sentinel", signals=said)
    choice = finding(Outcome.PARTIAL, text="first sentinel", discarded="sentinel", refusal=no)
    what = finding(
        Outcome.PARTIAL,
        text="an answer with a sentinel",
        discarded="cut off: sentinel",
        failure="failed at sentinel !",
        refusal=no,
        signals=said,
        choices=(choice,),
        ran=("read the sentinel",),
    )
    return exchange(what, prompt="who is sentinel?", caller=Caller(person="sentinel"), error="no sentinel")


def test_no_word_that_an_answer_was_asked_in_is_kept(ledger: Ledger, tmp_path: Path) -> None:
    notes = ("locale 'my sentinel lives here': en", 'topic "it\'s sentinel": unknown', "sentinel!")
    answered = Answered(
        locale="en", wording="a sentinel", notes=notes, trial="a sentinel", replaced=("a sentinel",)
    )
    with LedgerWriter(ledger, monotonic=time.monotonic) as writer:
        writer.record(replace(telltale(), answered=answered))
    while_open = everything_in(tmp_path)
    ledger.close()

    assert MARK not in while_open + everything_in(tmp_path)
    assert b"locale '(withheld)': en" in while_open


def everything_in(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(folder.iterdir()))


def test_no_text_and_no_person_reaches_the_disk(ledger: Ledger, tmp_path: Path) -> None:
    with LedgerWriter(ledger, monotonic=time.monotonic) as writer:
        writer.record(telltale())

    while_open = everything_in(tmp_path)
    ledger.close()
    assert MARK not in while_open + everything_in(tmp_path)
    assert telltale().id.encode() in while_open


def test_the_text_of_a_hard_case_reaches_the_disk_only_masked_and_sealed(
    ledger: Ledger, tmp_path: Path
) -> None:
    said = f"user: {MARK.decode()} lives here, write to ada@example.org or 4111 1111 1111 1111"
    held = Held(request=said, reply=said, reason="look", keep_days=30)
    with LedgerWriter(ledger, monotonic=time.monotonic) as writer:
        writer.record(replace(telltale(), held=held))
    while_open = everything_in(tmp_path)
    ledger.close()
    (review,) = find_reviews(ledger, telltale().id, now=ledger.clock())
    text = review_text(ledger, review)

    assert all(value not in while_open + everything_in(tmp_path) for value in (MARK, b"ada@", b"4111"))
    assert text is not None
    assert text.request == "user: sentinel lives here, write to [EMAIL_1] or [CARD_1]"


def test_no_rationale_of_a_rule_and_no_value_of_the_context_is_kept(ledger: Ledger, tmp_path: Path) -> None:
    said = replace(hit("a", error="sentinel"), reason="sentinel")
    with LedgerWriter(ledger, monotonic=time.monotonic) as writer:
        writer.record(
            replace(
                telltale(),
                decisions=(decision(hits=(said,), constraint=Constraint(instructions=("sentinel",))),),
            )
        )

    assert MARK not in everything_in(tmp_path)


def test_no_text_and_no_person_waits_in_memory(
    ledger: Ledger, limits: WriterLimits, hold: Callable[[], AbstractContextManager[None]]
) -> None:
    with LedgerWriter(ledger, monotonic=time.monotonic, limits=limits) as writer, hold():
        writer.record(telltale())

        assert "sentinel" not in repr(list(writer._backlog._rows)) + writer.health.last_error
        assert writer.health.queued == 1


def test_an_error_of_the_database_does_not_quote_the_row(ledger: Ledger) -> None:
    writer = LedgerWriter(ledger, monotonic=time.monotonic)
    writer.record(exchange(status=2**70, caller=Caller(tenant="north")))
    try:
        writer.close()
    except Exception as error:  # noqa: BLE001 - whatever is raised here reaches somebody's log
        said = str(error)

    assert "not written" in said
    assert "north" not in said + writer.health.last_error
