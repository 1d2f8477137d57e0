"""`demur answers preview` and `demur answers check`: words side by side, and what is wrong with your own."""

from __future__ import annotations

from pathlib import Path

import click
import msgspec

__all__ = ["check", "preview"]


@click.command(name="preview")
@click.option("--topic", default="", help="What the user is told about, such as privacy.")
@click.option("--category", default="", help="A harm category, in place of a topic.")
@click.option("--locale", "locales", multiple=True, help="A tag such as de-AT; once for each to be shown.")
@click.option("--persona", default="", help="One wording alone, such as warm; all without it.")
@click.option("--formality", default="", help="formal or informal, where a language has both.")
@click.option("--channel", default="chat", help="chat, or form where users cannot reply.", show_default=True)
@click.option("--country", default="", help="Where the user is, for help in a crisis: US, DE.")
@click.option("--earlier", default=0, help="How often something was refused before in the conversation.")
@click.option("--partial", is_flag=True, help="What goes with a reply of which something was left out.")
@click.option("--folder", type=click.Path(path_type=Path), help="A folder with words of your own.")
@click.option("--variables", default="", help="What those may show: product=Ada,team=Desk.")
@click.option("--html", "page", type=click.Path(path_type=Path), help="Write a page for the browser instead.")
@click.option("--json", "as_json", is_flag=True, help="Print the answers as JSON.")
def preview(
    *,
    topic: str,
    category: str,
    locales: tuple[str, ...],
    persona: str,
    formality: str,
    channel: str,
    country: str,
    earlier: int,
    partial: bool,
    folder: Path | None,
    variables: str,
    page: Path | None,
    as_json: bool,
) -> None:
    """Show the wordings of an answer side by side, each with what the lint says of it."""
    from demur.answers import Occasion  # noqa: PLC0415 - loaded when needed
    from demur.assembly.answers import composer, manner  # noqa: PLC0415 - as above
    from demur.assembly.previewing import previews, topic_named  # noqa: PLC0415 - as above
    from demur.assembly.speaking import variables_of  # noqa: PLC0415 - as above
    from demur.cli.answers_previews import page_of, print_previews  # noqa: PLC0415 - draws with rich

    words = composer(folder, tuple(variables_of(variables).items()))
    found = tuple(
        previews(
            words,
            topic_named(words, topic=topic, category=category),
            locales=locales or ("",),
            manner=manner(persona=persona, formality=formality, channel=channel),
            occasion=Occasion(earlier=earlier, partial=partial, country=country),
        )
    )
    if page is not None:
        page.write_text(page_of(found), encoding="utf-8")
        click.echo(f"{len(found)} answers: {page}")
    elif as_json:
        shown = [{**each.answer.json(), "lint": msgspec.to_builtins(each.report)} for each in found]
        click.echo(msgspec.json.format(msgspec.json.encode(shown), indent=2).decode())
    else:
        print_previews(found)


@click.command(name="check")
@click.argument("folder", type=click.Path(path_type=Path))
def check(*, folder: Path) -> None:
    """Name what in FOLDER cannot be used, with file and line, and what the lint finds fault with.

    Exit codes: 0 all is well, 1 something is not, 2 there is no such folder.
    """
    from demur.assembly.previewing import checked  # noqa: PLC0415 - loaded when needed
    from demur.cli.answers_previews import print_checked  # noqa: PLC0415 - draws with rich

    problems, faulty = checked(folder)
    print_checked(problems, faulty)
    if problems or faulty:
        raise click.exceptions.Exit(1)
