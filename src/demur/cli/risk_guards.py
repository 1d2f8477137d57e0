"""`demur risk guards`: which guard models and moderation APIs can be asked, and what is known of each."""

from __future__ import annotations

import click
import msgspec

from demur.types import Plain

__all__ = ["guards"]


@click.command(name="guards")
@click.option("--json", "as_json", is_flag=True, help="Print everything as JSON.")
def guards(*, as_json: bool) -> None:
    """List the guard models and moderation APIs that can be asked, their terms, and how far each is proven.

    A setting [guards.NAME] takes the name in the first column as its adapter.

    Exit code: 0.
    """
    from demur.risk.guards import known_schemes  # noqa: PLC0415 - heavy: loaded only when the command runs

    schemes = list(known_schemes().values())
    if as_json:
        rows: list[Plain] = [
            {
                "adapter": scheme.id,
                "title": scheme.title,
                "endpoint": scheme.endpoint,
                "stages": [str(stage) for stage in scheme.stages],
                "status": scheme.status,
                "terms": scheme.terms,
                "categories": [str(category) for category in scheme.categories],
                "labels": list(scheme.labels),
            }
            for scheme in schemes
        ]
        click.echo(msgspec.json.format(msgspec.json.encode(rows), indent=2).decode())
        return
    from demur.cli.risk_guards_screen import print_guards  # noqa: PLC0415 - draws with rich, loaded when needed

    print_guards(schemes)
