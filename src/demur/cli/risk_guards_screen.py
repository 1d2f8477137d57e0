"""Guard models and moderation APIs for the terminal."""

from __future__ import annotations

from collections.abc import Iterable

from rich.console import Console
from rich.markup import escape
from rich.padding import Padding

from demur.risk.guards import Scheme

__all__ = ["print_guards"]

_JUDGED = {"input": "requests", "output": "replies"}


def print_guards(schemes: Iterable[Scheme], *, console: Console | None = None) -> None:
    """Print of each scheme its adapter, how it is asked, terms, status and categories."""
    screen = console or Console()
    for scheme in schemes:
        judged = " and ".join(_JUDGED[str(stage)] for stage in scheme.stages)
        categories = ", ".join(scheme.categories) or "none of its own"
        screen.print(f"[bold]{escape(scheme.id)}[/]  {escape(scheme.title)}", highlight=False)
        for line in (
            f"asked by {scheme.endpoint}, judges {judged}; {scheme.status}; {scheme.terms}",
            f"categories: {categories}",
        ):
            screen.print(Padding(f"[dim]{escape(line)}[/]", (0, 0, 0, 2)), highlight=False)
