"""The settings of guards: a section for each, under a name of the deployment's own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields

from demur.errors import SettingError, nearest

__all__ = ["GUARDS", "GuardSection", "guard_setting", "guard_variable", "guards_in"]

GUARDS = "guards"
"""What the sections' names begin with."""
_VARIABLE = "DEMUR_GUARDS_"
_NAME = re.compile(r"[a-z][a-z0-9_]{0,39}")


@dataclass(frozen=True, slots=True, kw_only=True)
class GuardSection:
    """One guard model or moderation API, as `[guards.<name>]`; `checks.run` says when it looks, by that name.

    adapter: the format it speaks, as `demur risk guards` lists them
    url: where it is asked; "" takes the provider's own place, where there is one
    model: as the server knows it; for Bedrock the guardrail's id and version, as in `abc123/2`
    key_env: environment variable that holds its key; "" sends none, but the usual one to the provider itself
    timeout: seconds for one request; the whole check gets half as much again unless the policy says otherwise
    policy_file: a text file with your own policy, or with instructions in the place of ours
    questions: what it is asked about one by one, with commas between; "" takes the usual questions
    token_scores: probabilities of the answer's words are asked for, which some servers do not give
    """

    adapter: str = ""
    url: str = ""
    model: str = ""
    key_env: str = ""
    timeout: float = 10.0
    policy_file: str = ""
    questions: str = ""
    token_scores: bool = True


_DEFAULTS: Mapping[str, str | float | bool] = {
    item.name: getattr(GuardSection(), item.name) for item in fields(GuardSection)
}


def guard_setting(name: str, *, where: str) -> str | float | bool:
    """Give the default of a guard's setting by its dotted name, such as `guards.llama.url`.

    Raises SettingError, saying `where` it stood, for an unknown key and a name that is none.
    """
    _, guard, key = (*name.split(".", 2), "", "")[:3]
    if not _NAME.fullmatch(guard):
        raise SettingError(
            f"{guard!r} cannot be the name of a guard",
            where=where,
            hint="use small letters, digits and _, beginning with a letter",
        )
    if key not in _DEFAULTS:
        raise SettingError(f"unknown setting {name!r}", where=where, hint=nearest(key, _DEFAULTS))
    return _DEFAULTS[key]


def guard_variable(variable: str) -> str:
    """Give the dotted name of the setting that an environment variable sets; "" where it sets no guard's.

    >>> guard_variable("DEMUR_GUARDS_LLAMA_KEY_ENV")
    'guards.llama.key_env'
    """
    rest = variable.removeprefix(_VARIABLE).lower()
    key = max((key for key in _DEFAULTS if rest.endswith(f"_{key}")), key=len, default="")
    return f"{GUARDS}.{rest.removesuffix(f'_{key}')}.{key}" if key and variable.startswith(_VARIABLE) else ""


def guards_in(values: Mapping[str, object], *, where: str) -> Iterator[tuple[str, object]]:
    """Give the settings of a file's `[guards.<name>]`, each as `<name>.<key>`.

    Raises SettingError for one that is no section.
    """
    for guard, given in values.items():
        if not isinstance(given, dict):
            raise SettingError(
                f"{GUARDS}.{guard} is {given!r}",
                where=where,
                hint=f"write it as a section [{GUARDS}.{guard}]",
            )
        for key, value in given.items():
            yield f"{guard}.{key}", value
