from __future__ import annotations

import io

from rich.console import Console

from demur.cli.risk_guards_screen import print_guards
from demur.risk.guards import known_schemes


def test_a_scheme_without_categories_says_so() -> None:
    screen = Console(file=io.StringIO(), width=70)
    print_guards([known_schemes()["wildguard"]], console=screen)

    assert isinstance(screen.file, io.StringIO)
    assert [line.strip() for line in screen.file.getvalue().splitlines()] == [
        "wildguard  WildGuard",
        "asked by completion, judges requests and replies; shape-tested;",
        "Apache-2.0, with Ai2's responsible use guidelines",
        "categories: none of its own",
    ]
