"""`demur ground`: make an index of trusted sources, and ask one."""

from __future__ import annotations

import json
from pathlib import Path

import click

from demur.assembly.extras import needing
from demur.types import plain

__all__ = ["ask", "build", "command"]

_JSON = click.option("--json", "as_json", is_flag=True, help="Print JSON.")
_SHOWN = 240


@click.group(name="ground")
def command() -> None:
    """Make an index of trusted sources, which rules may ground answers in.

    Exit codes: 0 done, 3 the extra `ground` is missing, 4 a folder, a file or an index cannot be used.
    """


@command.command(name="build")
@click.argument("folder", type=click.Path(path_type=Path))
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), required=True, help="The folder of the index."
)
@click.option("--base-url", default="", metavar="URL", help="What stands before a file's path in links.")
@_JSON
def build(*, folder: Path, output: Path, base_url: str, as_json: bool) -> None:
    """Make an index of the Markdown, text and HTML files below FOLDER.

    The same files give the same version. An index that was there is replaced once the new one is complete.
    """
    from demur.grounding import build_index  # noqa: PLC0415 - NumPy and more, which help does without

    with needing("ground"):
        built = build_index(folder, output, base_url=base_url)
    if as_json:
        click.echo(json.dumps(plain(built)))
        return
    click.echo(f"{built.passages} passages of {built.files} files: {output}, version {built.version}")
    if built.skipped:
        click.echo(f"left out, being no text: {', '.join(built.skipped)}", err=True)


@command.command(name="ask")
@click.argument("index", type=click.Path(path_type=Path))
@click.argument("question")
@click.option(
    "--passages", default=5, show_default=True, type=click.IntRange(1, 50), help="The most to show."
)
@_JSON
def ask(*, index: Path, question: str, passages: int, as_json: bool) -> None:
    """Show the passages that INDEX has for QUESTION, the best first."""
    from demur.grounding import SourceIndex  # noqa: PLC0415 - as above

    with needing("ground"):
        found = SourceIndex(index).retrieve(question, most=passages)
    if as_json:
        click.echo(json.dumps(plain(tuple(found)), ensure_ascii=False))
        return
    if not found:
        click.echo("nothing there answers that")
    for passage in found:
        text = " ".join(passage.text.split())
        shown = text if len(text) <= _SHOWN else f"{text[:_SHOWN]}..."
        click.echo(f"{passage.id}  {passage.title}\n  {shown}")
