"""Hard cases as tables for the terminal."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from demur.ledger import Checked, Record, Review, Scores
from demur.review import Item
from demur.types import Mode

__all__ = ["print_case", "print_queue"]

_ID_WIDTH = len("rev_0123456789abcdef")
_REASONS = {"escalate": "a person decides", "review": "answered, for a later look"}


def print_queue(cases: Sequence[Review], *, console: Console | None = None) -> None:
    """Print the queue as a table, or that nothing waits."""
    screen = console or Console()
    if not cases:
        screen.print("Nothing waits.")
        return
    table = Table(box=None, pad_edge=False)
    for title in ("case", "to do", "since", "text until", "state"):
        # An id that is cut off names nothing any more.
        table.add_column(title, no_wrap=title != "state", min_width=_ID_WIDTH if title == "case" else None)
    for case in cases:
        task = "decide" if case.reason == "escalate" else "look later"
        table.add_row(case.id, task, _moment(case.opened), _moment(case.expires)[:10], escape(_state(case)))
    screen.print(table)


def print_case(item: Item, *, console: Console | None = None) -> None:
    """Print what was decided about a case, and its masked text or why that is gone."""
    screen = console or Console()
    table = Table(title=item.review.id, title_justify="left", box=None, show_header=False, pad_edge=False)
    for name, value in _facts(item):
        table.add_row(name, escape(value))
    screen.print(table)
    text = item.text
    if text is None:
        screen.print(f"\n[bold]{escape(item.missing)}[/]")
        return
    for title, words in (("Request", text.request), ("Reply", text.reply), ("Note", text.note)):
        if words:
            screen.print(f"\n[bold]{title}[/]\n{escape(_printable(words))}", highlight=False)


def _facts(item: Item) -> Iterable[tuple[str, str]]:
    case = item.review
    yield "state", _state(case)
    yield "why it waits", _REASONS.get(case.reason, case.reason)
    if item.text and item.text.reason:
        yield "rationale", _printable(item.text.reason)
    yield "since", _moment(case.opened)
    yield "text until", _moment(case.expires)
    yield "record", case.record_id
    if item.record is not None:
        yield from _of_record(item.record)


def _of_record(record: Record) -> Iterable[tuple[str, str]]:
    for name in ("model", "tenant", "locale", "prompt_version"):
        if value := getattr(record, name):
            yield name.replace("_", " "), str(value)
    if record.action is not None:
        yield "done", f"{record.action}, by policy {record.policy} {record.policy_version}"
    for hit in record.hits:
        failed = ", could not be evaluated" if hit.error else ""
        kept = "" if hit.mode is Mode.ENFORCE else " (observing)"
        yield f"rule at {hit.stage}", f"{hit.rule}: {hit.action}{kept}{failed}"
    for checked, scores in zip(record.checks, record.scores, strict=True):
        yield f"judged at {scores.stage}", _judged(checked, scores)


def _judged(checked: Checked, scores: Scores) -> str:
    parts = [f"harmful {scores.harmful:.2f}", f"attack {scores.attack:.2f}"]
    parts += ["crisis"] if scores.crisis else []
    parts += [f"{name} {score:.2f}" for name, score in scores.categories.items()]
    parts += [f"rules {', '.join(checked.rules)}"] if checked.rules else []
    parts += [f"failed {', '.join(checked.failed)}"] if checked.failed else []
    parts += [f"not asked {', '.join(checked.skipped)}"] if checked.skipped else []
    return "; ".join(parts)


def _state(case: Review) -> str:
    if case.claimed_by is not None and case.resolution is None:
        return f"claimed by {case.claimed_by} until {_moment(case.claimed_until or 0.0)}"
    if case.resolution is not None:
        return f"{case.resolution} by {case.resolved_by}, expected {case.expected}"
    return str(case.state)


def _printable(words: str) -> str:
    """Give text that cannot move the cursor or colour what follows."""
    return "".join(letter if letter.isprintable() or letter == "\n" else "\ufffd" for letter in words)


def _moment(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%d %H:%M")
