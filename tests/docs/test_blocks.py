"""Every Python block of the docs runs, every command in a shell block exists."""

from __future__ import annotations

import re
import shlex
import tomllib
from pathlib import Path

import click
import pytest

from demur.cli.main import app
from house.files import tracked
from house.markdown import Block, blocks

ROOT = Path(__file__).parents[2]
PAGES = sorted(p.relative_to(ROOT).as_posix() for p in tracked(ROOT) if p.suffix == ".md")
BLOCKS = [(page, block) for page in PAGES for block in blocks((ROOT / page).read_text(encoding="utf-8"))]
PYTHON_PAGES = sorted({page for page, block in BLOCKS if block.language == "python"})
SHELL = [(page, block) for page, block in BLOCKS if block.language in {"sh", "bash", "console", "shell"}]
FOREIGN = {"cd", "cp", "curl", "echo", "export", "git", "kill", "mv", "python3", "zcat"}
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
TARGETS = set(re.findall(r"^([a-z][\w-]*):(?!=)", MAKEFILE, re.MULTILINE))
EXTRAS = set(tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["optional-dependencies"])


@pytest.mark.parametrize("page", PYTHON_PAGES)
def test_the_python_blocks_of_a_page_run_from_top_to_bottom(
    page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    names: dict[str, object] = {"__name__": "__docs__"}
    for where, block in BLOCKS:
        if where == page and block.language == "python" and not block.skip:
            # The empty lines bring the line numbers of a traceback to those of the page.
            exec(compile("\n" * block.line + block.text, page, "exec"), names)  # noqa: S102 - our own docs


@pytest.mark.parametrize("page, block", SHELL, ids=lambda value: getattr(value, "line", value))  # noqa: PT006 - one name each
def test_the_commands_of_a_shell_block_exist(page: str, block: Block) -> None:
    wrong = [(line, problem) for line in commands(block.text) if (problem := unknown(line))]
    assert wrong == [], page


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("make test", ""),
        ("make tset", "no make target tset"),
        ("demur detect --text 'no'", ""),
        ("demur detect --txt x", "demur detect has no option --txt"),
        ("demur dtect x", "demur has no command dtect"),
        ("pip install 'demur[scan]'", ""),
        ("pip install 'demur[scna]'", "no extra scna"),
        ("OPENAI_BASE_URL=x python app.py", ""),
        ("frobnicate", "unknown command frobnicate"),
    ],
)
def test_a_command_that_does_not_exist_is_named(line: str, expected: str) -> None:
    assert unknown(shlex.split(line)) == expected


def commands(text: str) -> list[list[str]]:
    """Split a block into commands: continued lines joined, pipes apart, prompts and output dropped."""
    lines = text.replace("\\\n", " ").splitlines()
    if any(line.startswith("$ ") for line in lines):
        lines = [line[2:] for line in lines if line.startswith("$ ")]
    found: list[list[str]] = []
    for line in lines:
        words: list[str] = []
        lexer = shlex.shlex(line, posix=True, punctuation_chars=True)
        lexer.whitespace_split = True
        for word in [*lexer, ";"]:
            if word in {"|", "||", "&&", ";", "&"}:
                found += [words] if words else []
                words = []
            else:
                words.append(word)
    return found


def unknown(words: list[str]) -> str:
    """Say what of a command does not exist; "" when all does."""
    while words and re.match(r"\w+=", words[0]):
        words = words[1:]
    if not words:
        return ""
    name, rest = words[0].rpartition("/")[2], words[1:]
    if name == "make":
        return next((f"no make target {w}" for w in rest if "=" not in w and w not in TARGETS), "")
    if name == "demur":
        return _unknown_option(rest)
    if name in {"pip", "uv"}:
        wanted = {
            e for w in rest for part in re.findall(r"(?:demur|\.)\[([\w,]+)\]", w) for e in part.split(",")
        }
        return next((f"no extra {extra}" for extra in sorted(wanted - EXTRAS)), "")
    return "" if name in FOREIGN | {"python"} else f"unknown command {name}"


def _unknown_option(words: list[str]) -> str:
    command: click.Command = app
    path = "demur"
    context = click.Context(app)
    for word in words:
        if isinstance(command, click.Group) and not word.startswith("-"):
            if word not in command.list_commands(context):
                return f"{path} has no command {word}"
            found = command.get_command(context, word)
            command, path = found or command, f"{path} {word}"
        elif word.startswith("--"):
            known = {n for p in command.params for n in [*p.opts, *p.secondary_opts]} | {"--help"}
            if word.partition("=")[0] not in known:
                return f"{path} has no option {word.partition('=')[0]}"
    return ""
