"""The page of statistics: one HTML file that needs nothing else, for people who have no terminal."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache
from importlib import resources

from jinja2 import Environment, StrictUndefined, Template

from demur.analytics.sections import sections_of
from demur.ledger import ReviewCounts, Statistics

__all__ = ["statistics_page"]


def statistics_page(
    said: Statistics,
    *,
    reviews: ReviewCounts,
    made: float,
    since: float | None = None,
    until: float | None = None,
) -> str:
    """Give the page as HTML: totals, refusals, decisions, checks and reviews, each rate with its interval.

    It is complete in itself, runs no script, loads nothing, and can be read aloud; names from the records are
    escaped. People are left out.
    made, since, until: seconds since the Unix epoch; when the page was made, and what it covers
    """
    return _template().render(
        said=said,
        reviews=reviews,
        sections=sections_of(said, reviews),
        made=_moment(made),
        covers=f"{_moment(since) if since is not None else 'the first record'} to "
        f"{_moment(until if until is not None else made)}",
    )


@cache
def _template() -> Template:
    source = resources.files(__package__).joinpath("data", "statistics.html").read_text(encoding="utf-8")
    environment = Environment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    return environment.from_string(source)


def _moment(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%d %H:%M UTC")
