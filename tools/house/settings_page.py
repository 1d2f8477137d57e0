"""The reference page of all settings, made from the sections' docstrings and defaults."""

from __future__ import annotations

import dataclasses
import inspect

from demur.assembly.guard_settings import GuardSection
from demur.assembly.settings import Settings, known_settings
from house.api_page import markdown_of

__all__ = ["settings_page"]


def settings_page() -> str:
    """Give the page: how settings are found, and each section with its keys, defaults and variables."""
    lines = [
        "# Settings",
        "",
        "<!-- Made by `make pages` from src/demur/assembly/settings.py. -->",
        "",
        "Defaults first, then one TOML file (`--config`, or the variable `DEMUR_CONFIG`), then the",
        "environment, then the command line; the later wins. An unknown key is refused with the nearest.",
        "",
    ]
    for section in dataclasses.fields(Settings):
        value = getattr(Settings(), section.name)
        if dataclasses.is_dataclass(value):
            lines += [f"## {section.name}", "", *markdown_of(inspect.getdoc(value) or ""), ""]
            lines += ["| setting | default | variable |", "|---|---|---|", *_rows(section.name), ""]
    lines += ["## guards.NAME", "", *markdown_of(inspect.getdoc(GuardSection) or ""), ""]
    lines += ["| setting | default | variable |", "|---|---|---|", *_guard_rows(), ""]
    return "\n".join(lines).rstrip() + "\n"


def _rows(section: str) -> list[str]:
    return [
        f"| `{name}` | `{default!r}` | `DEMUR_{name.replace('.', '_').upper()}` |"
        for name, default in known_settings().items()
        if name.partition(".")[0] == section
    ]


def _guard_rows() -> list[str]:
    return [
        f"| `guards.NAME.{item.name}` | `{item.default!r}` | `DEMUR_GUARDS_NAME_{item.name.upper()}` |"
        for item in dataclasses.fields(GuardSection)
    ]
