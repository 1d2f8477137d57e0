"""`demur policy`: list, check and explain policies, run their tests, and see what a change does."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from demur.cli.policy_diff import diff
from demur.cli.policy_release import release, rollback
from demur.cli.policy_replay import replay
from demur.errors import PolicyError
from demur.types import Mode, Request, Risk, Scalar, Situation, Stage, plain

if TYPE_CHECKING:
    from demur.policy import Example, Input, Policy, RuleState

__all__ = ["check", "command", "explain", "list_policies", "print_schema", "test"]

_MISSED = 14
_INDENT = " " * 14
_LONGEST = 80
_FILE = click.argument("file")
_SETTINGS = click.Path(path_type=Path, dir_okay=False)


@click.group(name="policy")
def command() -> None:
    """Check a policy, explain what it decides, run its tests, and see what a change does.

    FILE, OLD, NEW and DRAFT are YAML files, or built-in policies that `demur policy list` shows.
    """


for _each in (diff, replay, release, rollback):
    command.add_command(_each)


@command.command(name="list")
def list_policies() -> None:
    """Show the built-in policies: rules that enforce and observe, tests, and what each is for."""
    from demur.policy import BUILT_IN  # noqa: PLC0415 - heavy: loaded only when the command runs

    for name in BUILT_IN:
        policy = _policy(name)
        modes = [rule.mode for rule in policy.rules]
        enforced, observed = modes.count(Mode.ENFORCE), modes.count(Mode.OBSERVE)
        tests = _examples(policy, None) if policy.tests is not None else ()
        click.echo(f"{name:<20} {enforced:>2} enforce {observed:>2} observe {len(tests):>2} tests")
        click.echo(f"  {policy.description}")


@command.command(name="schema")
def print_schema() -> None:
    """Print the JSON Schema of policy files, which editors check them by while they are written."""
    from demur.policy.schema import schema  # noqa: PLC0415 - heavy: loaded only when the command runs

    click.echo(json.dumps(schema(), indent=1))


@command.command(name="check")
@_FILE
@click.option(
    "--config", type=_SETTINGS, help="Note what does not fit the checks that this settings file names."
)
def check(*, file: str, config: Path | None) -> None:
    """Say whether the policy in FILE can be used, and what is in it.

    Notes on standard error: names that nothing built in knows, rules that have expired or will within 30
    days, rules that seem to hold always or can never hold, checks whose failure nobody declared, a policy
    without an answer to a crisis, and words of earlier files.

    Exit codes: 0 it can be used, 2 it cannot; the error names file, line and path.
    """
    from demur.assembly.settings import current_settings  # noqa: PLC0415 - heavy: loaded when it runs
    from demur.cli.policy_doubts import doubts  # noqa: PLC0415 - as above
    from demur.policy import notes  # noqa: PLC0415 - as above

    policy = _policy(file)
    tests = _examples(policy, None) if policy.tests is not None else ()
    click.echo(f"{policy.name} {policy.version}: valid")
    if policy.description:
        click.echo(f"  {policy.description}")
    for mode in (Mode.ENFORCE, Mode.OBSERVE, Mode.OFF):
        rules = [rule for rule in policy.rules if rule.mode is mode]
        names = ", ".join(rule.id + (" (final)" if rule.final else "") for rule in rules)
        click.echo(f"  {mode:<8} {len(rules):>4}  {names}".rstrip())
    if policy.overlays:
        click.echo(f"  overlays {len(policy.overlays):>4}  {', '.join(policy.overlays)}")
    click.echo(f"  tests    {len(tests):>4}")
    settings = None if config is None else current_settings(file=config)
    _note(*doubts(policy, settings=settings), *notes(policy, at=time.time()))


@command.command(name="explain")
@_FILE
@click.option("--risk", help='The risk as JSON or YAML, such as {"harmful": 0.9, "rules": ["weapons.x"]}.')
@click.option("--text", help="A request, to be judged by the built-in rules.")
@click.option("--reply", default="", help="With --text: decide about this reply to it.")
@click.option("--context", multiple=True, metavar="KEY=VALUE", help="A trusted fact; can be given often.")
@click.option(
    "--stage",
    type=click.Choice(["input", "output"]),
    default="input",
    show_default=True,
    help="Whether --risk is that of a request or of a reply.",
)
@click.option("--locale", default="", help="The locale of the request, such as de-AT.")
@click.option("--at", metavar="TIME", help="When it comes, such as 2027-06-30T18:00 in UTC; else now.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def explain(
    *,
    file: str,
    risk: str | None,
    text: str | None,
    reply: str,
    context: tuple[str, ...],
    stage: str,
    locale: str,
    at: str | None,
    as_json: bool,
) -> None:
    """Decide by the policy in FILE, and say of every rule what became of it, and by which values.

    A context key that no condition of the policy can look at is noted on standard error.

    Exit codes: 0 decided, 2 the policy, the risk or the context cannot be used.
    """
    if risk is not None and text is not None:
        raise click.UsageError("--risk and --text exclude each other")
    from demur.cli.policy_doubts import strange_keys  # noqa: PLC0415 - heavy: loaded only when it runs

    if reply and text is None:
        raise click.UsageError("--reply needs the request that it answers: give --text")
    policy = _policy(file)
    facts = dict(_fact(one) for one in context)
    _note(*strange_keys(policy, facts))
    judged = _risk(risk, text, reply=reply, stage=Stage(stage))
    request = Request(messages=(), context=facts, locale=locale)
    situation = Situation(stage=judged.stage, risk=judged, request=request, at=_when(at))
    decision, states = policy.decide(situation), policy.states(situation)
    if as_json:
        rules = [_plain_state(state) for state in states]
        click.echo(json.dumps({"decision": plain(decision), "rules": rules}, indent=2))
        return
    click.echo(decision.explain())
    click.echo(f"  if all were enforced: {decision.observed}")
    click.echo("rules")
    for state in states:
        click.echo(_line(state))
        for each in state.inputs:
            click.echo(f"{_INDENT}{each.name}: {_value(each)}")


@command.command(name="test")
@_FILE
@click.argument("tests", required=False, type=click.Path(path_type=Path))
def test(*, file: str, tests: Path | None) -> None:
    """Run the tests of the policy in FILE: those in TESTS where that is given, else the policy's own.

    Exit codes: 0 all passed, 2 the policy or a test cannot be used, 14 some decision was not as expected.
    """
    policy = _policy(file)
    examples = _examples(policy, tests)
    failed = 0
    for example in examples:
        misses = example.misses(policy)
        failed += bool(misses)
        for miss in misses:
            click.echo(f"FAILED  {example.name}  ({example.place})")
            click.echo(f"        {miss.what}: expected {miss.expected or '-'}, got {miss.actual}")
    click.echo(f"{policy.name} {policy.version}: {len(examples) - failed} of {len(examples)} tests passed")
    if failed:
        sys.exit(_MISSED)


def _note(*notes: str) -> None:
    for note in notes:
        click.echo(f"demur: note: {note}", err=True)


def _policy(file: str) -> Policy:
    from demur.assembly.policy import policy  # noqa: PLC0415 - heavy: loaded only when the command runs

    return policy(file)


def _examples(policy: Policy, tests: Path | None) -> Sequence[Example]:
    from demur.policy import examples_in, read_examples  # noqa: PLC0415 - heavy: loaded when it runs

    if tests is not None:
        return examples_in(tests, assess=_assess)
    if policy.tests is None:
        raise PolicyError(
            f"the policy {policy.name} has no tests of its own",
            where="$.tests",
            hint="add `tests:` to it, or name a file of tests",
        )
    return read_examples(policy.tests, assess=_assess)


def _assess(text: str, reply: str = "") -> Risk:
    from demur.assembly.risk import assess_by_rules  # noqa: PLC0415 - heavy: loaded when a text is judged

    return assess_by_rules(text, reply)


def _risk(risk: str | None, text: str | None, *, reply: str, stage: Stage) -> Risk:
    from demur.policy import parse_risk  # noqa: PLC0415 - heavy: loaded only when the command runs

    if text is not None:
        return _assess(text, reply)
    return Risk(stage=stage) if risk is None else parse_risk(risk, stage=stage)


def _fact(word: str) -> tuple[str, Scalar]:
    """Read KEY=VALUE; a value that is a JSON number, true, false or null is taken as that."""
    key, equals, value = word.partition("=")
    if not (key and equals):
        raise click.UsageError(f"--context {word!r} is not KEY=VALUE")
    try:
        parsed = json.loads(value)
    except ValueError:
        return key, value
    return key, parsed if parsed is None or isinstance(parsed, bool | int | float) else value


def _when(word: str | None) -> float:
    if word is None:
        return time.time()
    from demur.policy import parse_at  # noqa: PLC0415 - heavy: loaded only when the command runs

    return parse_at(word)


def _line(state: RuleState) -> str:
    rule = state.rule
    laid = f"  [{', '.join(rule.overlays)}]" if rule.overlays else ""
    why = f"{laid}  {state.why}" if state.why else laid
    return f"  {state.state:<11} {rule.mode:<8} {rule.action:<9} {rule.id}{why}".rstrip()


def _value(each: Input) -> str:
    """Give a value on one line; of a map of scores those above 0 are shown."""
    if not each.there:
        return "not in the context"
    value = each.value
    if isinstance(value, dict):
        value = {key: score for key, score in value.items() if score}
    text = json.dumps(plain(value), ensure_ascii=False)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}..."


def _plain_state(state: RuleState) -> dict[str, object]:
    rule = state.rule
    return {
        "rule": rule.id,
        "state": state.state,
        "why": state.why,
        "mode": rule.mode,
        "action": rule.action,
        "when": rule.when,
        "truth": state.truth,
        "inputs": {each.name: plain(each.value) for each in state.inputs if each.there},
        "missing": [each.name for each in state.inputs if not each.there],
        "owner": rule.owner,
        "severity": rule.severity,
        "expires": rule.expires.isoformat() if rule.expires else None,
        "overlays": list(rule.overlays),
        "source": rule.source,
    }
