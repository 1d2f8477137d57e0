"""The reference page of the public face, made from signatures, fields and docstrings."""

from __future__ import annotations

import dataclasses
import enum
import inspect
import re
from collections.abc import Iterator

import demur

__all__ = ["api_page"]

_TERM = re.compile(r"^([a-z_]+(?:, [a-z_]+)*): (.+)$")


def api_page() -> str:
    """Give the page, one section for each name of `demur.__all__`."""
    lines = [
        "# Python interface",
        "",
        "<!-- Made by `make pages` from the docstrings; change them in the code. -->",
        "",
        "Everything here is imported from `demur`, where names load at first use; nothing else is promised.",
        "",
    ]
    for name in sorted(demur.__all__, key=lambda name: (name[0].isupper(), name)):
        lines += [f"## {name}", "", *_entry(name, getattr(demur, name)), ""]
    return "\n".join(lines).rstrip() + "\n"


def _entry(name: str, value: object) -> Iterator[str]:
    if inspect.isfunction(value):
        yield from ("```text", f"{name}{_signature(value)}", "```", "")
    yield from markdown_of(inspect.getdoc(value) or "")
    if inspect.isclass(value) and issubclass(value, enum.Enum):
        yield from ("", f"Values: {', '.join(f'`{member.value}`' for member in value)}.")
        yield from ("", f"Each is explained in the [glossary](../glossary.md#{name.lower()}).")
    elif dataclasses.is_dataclass(value):
        yield from ("", "| field | type |", "|---|---|")
        for field in dataclasses.fields(value):
            kind = str(field.type).replace("|", "\\|")
            yield f"| `{field.name}` | `{kind}` |"
    if inspect.isclass(value):
        yield from _methods(value)


def _methods(value: type) -> Iterator[str]:
    for name, method in vars(value).items():
        if inspect.isfunction(method) and not name.startswith("_"):
            yield from ("", f"### {value.__name__}.{name}", "")
            yield from ("```text", f"{name}{_signature(method)}", "```", "")
            yield from markdown_of(inspect.getdoc(method) or "")


def _signature(function: object) -> str:
    if not callable(function):
        raise TypeError(function)
    return str(inspect.signature(function)).replace("'", "")


def markdown_of(doc: str) -> list[str]:
    r"""Turn a docstring of the house's shape into Markdown: terms become a list, examples a block.

    >>> markdown_of("Give it.\n\nsize: in bytes,\n    at least 1\nRaises X when not.")
    ['Give it.', '', '- `size`: in bytes, at least 1', '', 'Raises X when not.']
    """
    lines: list[str] = []
    text, _, example = doc.partition(">>> ")
    for line in re.sub(r"\n {2,}", " ", text).splitlines():
        term = _TERM.match(line)
        new = f"- `{term[1].replace(', ', '`, `')}`: {term[2]}" if term else line
        apart = bool(lines) and lines[-1] != "" and lines[-1].startswith("- ") != new.startswith("- ")
        lines += ["", new] if apart and new else [new]
    while lines and not lines[-1]:
        lines.pop()
    return [*lines, "", "```pycon", *f">>> {example}".rstrip().splitlines(), "```"] if example else lines
