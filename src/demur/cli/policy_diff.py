"""`demur policy diff`: what changes between two versions of a policy."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from demur.types import plain

if TYPE_CHECKING:
    from demur.policy import CaseChange, Difference, Edit, Example, OverlayChange, Policy, RuleChange

__all__ = ["diff"]

_CHANGED = 14


@click.command(name="diff")
@click.argument("old")
@click.argument("new")
@click.option(
    "--cases",
    multiple=True,
    type=click.Path(path_type=Path),
    help="Cases to decide about: tests of a policy (YAML) or a case file (.jsonl); can be given often.",
)
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def diff(*, old: str, new: str, cases: tuple[Path, ...], as_json: bool) -> None:
    """List what changes when NEW takes the place of OLD: in the rules, and in what is decided.

    Without --cases, the tests of both policies are decided about. Requests and texts among the cases are
    judged by the built-in checks.

    Exit codes: 0 every case is decided as before, 2 a policy or the cases cannot be used, 4 a case file
    cannot be read, 14 some case is decided otherwise.
    """
    from demur.assembly.policy import policy  # noqa: PLC0415 - heavy: loaded only when the command runs
    from demur.policy import difference  # noqa: PLC0415 - as above

    before, after = policy(old), policy(new)
    said = difference(before, after, cases=_cases(before, after, files=cases))
    of = ", ".join(str(path) for path in cases) or "the tests of both policies"
    if as_json:
        click.echo(json.dumps(_plain(said, of), ensure_ascii=False, indent=2))
    else:
        for line in _lines(said, of):
            click.echo(line)
    if said.changes:
        sys.exit(_CHANGED)


def _cases(old: Policy, new: Policy, *, files: Sequence[Path]) -> tuple[Example, ...]:
    from demur.assembly.policy import cases_in, tests_of  # noqa: PLC0415 - heavy: loaded when it runs

    return tuple(case for path in files for case in cases_in(path)) if files else tests_of((old, new))


def _plain(said: Difference, of: str) -> dict[str, object]:
    turns = [{"old": old, "new": new, "cases": count} for (old, new), count in said.turns.items()]
    changes = [
        {
            "case": change.name,
            "place": change.place,
            "edits": plain(change.edits),
            "old": plain(change.old),
            "new": plain(change.new),
        }
        for change in said.changes
    ]
    return {
        "old": said.old,
        "new": said.new,
        "rules": plain(said.rules),
        "order": said.order,
        "conduct": plain(said.conduct),
        "overlays": plain(said.overlays),
        "cases": {"of": of, "decided": said.cases, "changed": len(changes), "actions": turns},
        "changes": changes,
    }


def _lines(said: Difference, of: str) -> Iterator[str]:
    yield f"{said.old} -> {said.new}"
    yield from (line for rule in said.rules for line in _rule(rule))
    yield from (f"  conduct  {_edit(edit)}" for edit in said.conduct)
    yield from (line for overlay in said.overlays for line in _overlay(overlay))
    if said.order:
        yield "  order    the rules or overlays that both have stand in another order"
    if not (said.rules or said.conduct or said.overlays or said.order):
        yield "  the rules, the conduct and the overlays are the same"
    if not said.cases:
        yield f"no case was decided about: there are none in {of}"
        return
    yield f"{len(said.changes)} of {said.cases} cases decided otherwise ({of})"
    yield from (f"  {count:>6,}  {old} -> {new}" for (old, new), count in said.turns.items())
    yield from (line for change in said.changes for line in _case(change))


def _rule(rule: RuleChange) -> Iterator[str]:
    said = {edit.what: edit.new or edit.old for edit in rule.edits}
    if rule.turn != "changed":
        yield f"  {rule.turn:<8} {rule.rule}: {said['mode']} {said['action']} when {said['when']}"
        return
    yield f"  changed  {rule.rule}"
    yield from (f"             {_edit(edit)}" for edit in rule.edits)


def _overlay(change: OverlayChange) -> Iterator[str]:
    yield f"  {change.turn:<8} overlay {change.overlay}"
    yield from (f"             {_edit(edit)}" for edit in change.edits)
    yield from (f"    {line}" for rule in change.rules for line in _rule(rule))


def _case(change: CaseChange) -> Iterator[str]:
    old, new = change.old, change.new
    yield f"{change.name}  ({change.place})"
    yield f"  {old.action} -> {new.action}  by {_by(old.rules)} -> {_by(new.rules)}"
    yield from (f"    {_edit(edit)}" for edit in change.edits if edit.what not in ("action", "rules"))


def _by(rules: Sequence[str]) -> str:
    return ", ".join(rules) or "no rule"


def _edit(edit: Edit) -> str:
    return f"{edit.what}: {edit.old or '-'} -> {edit.new or '-'}"
