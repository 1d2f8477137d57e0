"""Answers side by side, in a terminal and as a page for the browser."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from rich.columns import Columns
from rich.console import Console
from rich.panel import Panel
from rich.text import Text

from demur.answers.hypertext import STYLE, direction
from demur.assembly.previewing import Preview

__all__ = ["page_of", "print_checked", "print_previews"]

_NARROWEST, _WIDEST = 38, 60
_FRAME = 4
_PAGE = """\
:root{color-scheme:light dark}
body{margin:1rem;font:1rem/1.5 system-ui,sans-serif;color:CanvasText;background:Canvas}
main{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(20rem,100%),1fr));gap:1.5rem}
h2{font-size:1rem}
"""


def print_previews(found: Sequence[Preview], *, console: Console | None = None) -> None:
    """Print panels side by side, as many in a row as the terminal has room for."""
    screen = console or Console()
    across = max(1, min(len(found), screen.width // _NARROWEST))
    width = min(_WIDEST, screen.width // across - 1)
    panels = [_panel(each, width=width) for each in found]
    screen.print(Columns(panels, width=width, padding=(0, 1)))


def print_checked(
    problems: Sequence[str], faulty: Sequence[Preview], *, console: Console | None = None
) -> None:
    """Print what cannot be used, then what the lint finds fault with, or that all is well."""
    screen = console or Console()
    for problem in problems:
        screen.print(f"[red]cannot be used[/] {_plain(problem)}", highlight=False)
    for each in faulty:
        said = each.answer
        for issue in each.report.issues:
            words = each.report.text[issue.start : issue.end]
            shown = f"{said.locale}/{said.topic} {said.wording}: {issue.code} {words}"
            screen.print(f"[yellow]{_plain(shown.rstrip())}[/] {_plain(issue.advice)}", highlight=False)
    if not (problems or faulty):
        screen.print("[green]all is well[/]")


def page_of(found: Sequence[Preview]) -> str:
    """Give a page with all answers, each as HTML shows it, with language and direction of its own."""
    shown = "".join(_section(each, number) for number, each in enumerate(found))
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>Answers</title>\n'
        f"<style>{_PAGE}{STYLE}</style>\n</head>\n<body>\n<main>\n{shown}</main>\n</body>\n</html>\n"
    )


def _panel(each: Preview, *, width: int) -> Panel:
    words = Text(each.answer.terminal(width=width - _FRAME, ansi=False).rstrip("\n"))
    if direction(each.answer.locale) == "rtl":
        words.justify = "right"
    return Panel(words, title=_plain(_name(each)), subtitle=_verdict(each), width=width)


def _section(each: Preview, number: int) -> str:
    shown = each.answer.html(element_id=f"answer-{number}")
    head = f"{_name(each)} · {_verdict(each, plain=True)}"
    return f"<section>\n<h2>{escape(head)}</h2>\n{shown}</section>\n"


def _name(each: Preview) -> str:
    said = each.answer
    return " · ".join(filter(None, (said.locale, said.topic, said.wording)))


def _verdict(each: Preview, *, plain: bool = False) -> str:
    codes = ", ".join(sorted({issue.code for issue in each.report.issues}))
    colour = "green" if each.report.ok else "red"
    said = f"{'passes' if each.report.ok else 'fails'}{f': {codes}' if codes else ''}"
    return said if plain else f"[{colour}]{said}[/]"


def _plain(text: str) -> str:
    return text.replace("[", r"\[")
