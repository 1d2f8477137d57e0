"""The policy that a setting, an argument or a command names, and the cases that it is tried on."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from demur.assembly.risk import assess, assess_by_rules
from demur.cases import Case, read_cases
from demur.errors import PolicyError, nearest
from demur.policy import BUILT_IN, Example, Policy, examples_in, read_examples
from demur.policy.loading import Loader
from demur.types import Situation, Stage

__all__ = ["cases_in", "load", "policy", "tests_of"]

_LINES = (".jsonl", ".gz")
"""Endings of files of cases; any other file holds tests of a policy."""


def policy(source: str | Path | None = None) -> Policy:
    """Give the policy that `source` names: a built-in one, else a file; None gives the default.

    Raises PolicyError when there is no such policy and for everything that is wrong in its file.

    >>> policy().name, policy("strict").name
    ('default', 'strict')
    """
    return load(source, loader=Loader())


def load(source: str | Path | None, *, loader: Loader) -> Policy:
    """Do what `policy` does with a loader of the caller's, which knows afterwards what was looked for."""
    name = "default" if source is None else str(source)
    if name in BUILT_IN:
        return Policy(loader.built_in(name))
    path = Path(name)
    if not isinstance(source, Path) and not path.suffix and len(path.parts) == 1 and not path.exists():
        raise PolicyError(
            f"{name!r} is neither a built-in policy nor a file",
            where="policy",
            hint=nearest(name, BUILT_IN),
        )
    return Policy(loader.file(path))


def tests_of(policies: Iterable[Policy]) -> tuple[Example, ...]:
    """Give the tests of `policies`, texts in them judged by the built-in checks; none where they have none.

    Raises PolicyError for a test that cannot be used.
    """
    return tuple(
        example
        for each in policies
        if each.tests is not None
        for example in read_examples(each.tests, assess=assess_by_rules)
    )


def cases_in(path: Path) -> tuple[Example, ...]:
    """Give the cases of a file: tests of a policy (YAML), or requests of a case file (JSON Lines).

    Texts are judged by the rules, requests by all built-in checks, half a millisecond each.
    Raises PolicyError or InputError for a file that cannot be used, naming the place in it.
    """
    if path.suffix in _LINES:
        return tuple(_example(case, path) for case in read_cases(path))
    return examples_in(path, assess=assess_by_rules)


def _example(case: Case, path: Path) -> Example:
    risk = assess(case.request.messages)
    situation = Situation(stage=Stage.INPUT, risk=risk, request=case.request)
    return Example(name=case.id, place=str(path), situation=situation, expected={})
