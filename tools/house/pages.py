"""Write the reference pages that are made from the code; `--check` only compares them.

Run `make pages` after changing a command or a house rule; a test refuses a page that is out of date.
"""

from __future__ import annotations

import importlib
import json
import re
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path

import click

from demur.cli.main import app
from demur.policy.schema import schema
from house.api_page import api_page
from house.guards_page import guards_page
from house.judge_page import judge_page
from house.settings_page import settings_page

__all__ = ["PAGES", "cli_page", "house_page", "index_page", "main", "stale"]

ROOT = Path(__file__).parents[2]
RULE_MODULES = ("shape", "words", "names", "purity", "files")
RULE = re.compile(r"^(H\d+):? +(.+)$", re.MULTILINE)


def _sentence(text: str) -> str:
    flat = " ".join(text.replace("\b", "").split())
    return flat if not flat or flat.endswith((".", "]")) else f"{flat}."


def _option_row(option: click.Option) -> str:
    names = ", ".join(f"`{name}`" for name in [*option.opts, *option.secondary_opts])
    kind = "" if option.is_flag else option.make_metavar(click.Context(click.Command("x")))
    help_text = _sentence(option.help or "").replace("|", "\\|")
    shown = f"{names} `{kind}`" if kind else names
    return f"| {shown.replace('|', chr(92) + '|')} | {help_text} |"


def _command(path: str, command: click.Command) -> list[str]:
    lines = [f"## {path}", "", *_help(command), ""]
    context = click.Context(command, info_name=path)
    pieces = " ".join(command.collect_usage_pieces(context))
    lines += ["```text", f"{path} {pieces}", "```", ""]
    options = [p for p in command.params if isinstance(p, click.Option) and not p.hidden]
    if options:
        lines += ["| option | meaning |", "|---|---|", *map(_option_row, options), ""]
    if isinstance(command, click.Group):
        for name in command.list_commands(context):
            inner = command.get_command(context, name)
            if inner is not None:
                lines += _command(f"{path} {name}", inner)
    return lines


def _help(command: click.Command) -> list[str]:
    paragraphs = re.split(r"\n\s*\n", (command.help or "").strip())
    return [line for part in paragraphs for line in (_sentence(part), "")][:-1]


def cli_page() -> str:
    """Give the page of all commands and options, read from the command line itself."""
    head = [
        "# Command line",
        "",
        "<!-- Made by `make pages` from the commands themselves; change the help text there. -->",
        "",
        "What an error's exit code means stands in [Errors](errors.md).",
        "",
    ]
    return "\n".join(head + _command("demur", app)).rstrip() + "\n"


def _rules() -> list[tuple[int, str]]:
    found: list[tuple[int, str]] = []
    for name in RULE_MODULES:
        doc = importlib.import_module(f"house.{name}").__doc__ or ""
        found += [(int(code[1:]), text) for code, text in RULE.findall(doc)]
    return sorted(found)


def house_page() -> str:
    """Give the page of house rules, read from the rule modules and the import contract."""
    contract = tomllib.loads((ROOT / "importlinter.toml").read_text(encoding="utf-8"))
    contracts = contract["tool"]["importlinter"]["contracts"]
    lines = [
        "# House rules",
        "",
        "<!-- Made by `make pages` from tools/house and importlinter.toml. -->",
        "",
        "A machine holds these; `make test` runs them, `make house` prints every breach. A known breach",
        "may stand in `tests/house/ratchet.json` with exactly the value measured, so that it can only fall.",
        "",
        "| rule | says |",
        "|---|---|",
        *(f"| H{number} | {text.replace('|', chr(92) + '|')} |" for number, text in _rules()),
        "",
        "## The import contract",
        "",
        *(f"- {each['name']}." for each in contracts),
        "",
        "From the top floor to the bedrock:",
        "",
        "```text",
        *contracts[0]["layers"],
        "```",
    ]
    return "\n".join(lines) + "\n"


SHELVES = {
    "start": "Start",
    "how-to": "How to",
    "explain": "Explain",
    "reference": "Reference",
    "decisions": "Decisions",
}


def _title(page: Path) -> str:
    first = page.read_text(encoding="utf-8").partition("\n")[0]
    return first.removeprefix("# ")


def index_page() -> str:
    """Give the index of all pages by shelf, titled as the pages are."""
    docs = ROOT / "docs"
    lines = [
        "# Documentation",
        "",
        "<!-- Made by `make pages` from the pages' own titles. -->",
        "",
        "- [A tour of the code](tour.md): one request followed through every floor",
        "- [Glossary](glossary.md): one word per thing",
    ]
    for folder, shelf in SHELVES.items():
        pages = sorted((docs / folder).glob("*.md"))
        lines += ["", f"## {shelf}", ""] if pages else []
        lines += [f"- [{_title(page)}]({folder}/{page.name})" for page in pages]
    return "\n".join(lines) + "\n"


def schema_file() -> str:
    """Give the schema of policy files, for editors."""
    return json.dumps(schema(), indent=1) + "\n"


PAGES: dict[str, Callable[[], str]] = {
    "docs/reference/api.md": api_page,
    "docs/reference/cli.md": cli_page,
    "docs/reference/guards.md": guards_page,
    "docs/reference/house.md": house_page,
    "docs/reference/judge.md": judge_page,
    "docs/reference/settings.md": settings_page,
    "src/demur/policy/data/policy.schema.json": schema_file,
    "docs/README.md": index_page,  # last: it lists the pages written before it
}


def stale() -> list[str]:
    """Give the pages that differ from what the code says."""
    return [
        name
        for name, make in PAGES.items()
        if not (ROOT / name).is_file() or (ROOT / name).read_text(encoding="utf-8") != make()
    ]


def main(arguments: list[str]) -> int:
    """Write the pages, or with `--check` only name those that are out of date; give the exit status."""
    late = stale()
    for name in late:
        sys.stdout.write(
            f"{name} is out of date; run `make pages`\n" if "--check" in arguments else f"wrote {name}\n"
        )
        if "--check" not in arguments:
            (ROOT / name).write_text(PAGES[name](), encoding="utf-8")
    return 1 if late and "--check" in arguments else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
