from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from demur.analytics import statistics_page
from demur.ledger import Bucket, Ledger, ReviewCounts, RuleVerdicts, statistics
from demur.testing.decisions import decision, hit, risk
from demur.testing.findings import exchange, finding, refusal
from demur.types import Action, Caller, Category, Exchange, Mode, Outcome

NOW, DAY = 1_700_000_000.0, 86_400.0
Keep = Callable[..., None]
VOID = {"meta", "rect", "line"}
REVIEWS = ReviewCounts(
    waiting=2, upheld=1, overturned=3, lost=1, rules=(RuleVerdicts(rule="w", upheld=1, overturned=3),)
)


class Outline(HTMLParser):
    """Notes tags and text, and fails on a tag that is not closed where it should be."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data.strip())

    def named(self, name: str) -> list[dict[str, str | None]]:
        return [attributes for tag, attributes in self.tags if tag == name]


def exchanges() -> list[Exchange]:
    cyber = finding(Outcome.REFUSED, refusal=refusal(Category.CYBER))
    caller = Caller(tenant="<b>north</b>", prompt_version="v2", person="ada")
    watching = decision(observed=Action.REFUSE, hits=(hit("watch", mode=Mode.OBSERVE, error="x"),))
    return [
        replace(exchange(cyber, at=NOW, caller=caller), decisions=(decision(Action.REFUSE, "block"),)),
        replace(exchange(at=NOW - DAY), decisions=(watching,), risks=(risk(failed=("model",)),)),
        exchange(at=NOW, error="DEM-000"),
    ]


@pytest.fixture
def page(ledger: Ledger, keep: Keep) -> str:
    keep(*exchanges())
    return statistics_page(statistics(ledger), reviews=REVIEWS, made=NOW)


@pytest.fixture
def outline(page: str) -> Outline:
    read = Outline()
    read.feed(page)
    return read


def test_every_part_of_the_product_has_its_figures(outline: Outline) -> None:
    words = set(outline.words)

    assert {"cyber", "model-a", "v2", "block", "watch", "model", "w", "33.3%"} <= words
    assert {"Refusals", "Refusal rates", "Decisions", "Checks", "Reviews"} <= words
    assert "1 (1 could not be evaluated)" in words


def test_every_tag_is_closed(outline: Outline) -> None:
    assert outline.open == []


def test_names_from_the_records_are_escaped(page: str) -> None:
    assert "<b>north" not in page
    assert "&lt;b&gt;north&lt;/b&gt;" in page


def test_the_page_needs_nothing_else_and_runs_nothing(page: str, outline: Outline) -> None:
    assert not re.search(r"\ssrc(?:set)?=|@import|url\(", page)
    assert {tag for tag, _ in outline.tags} & {"script", "img", "link", "iframe", "object"} == set()
    assert all(str(link["href"]).startswith("#") for link in outline.named("a"))


def test_the_page_can_be_read_aloud(outline: Outline) -> None:
    tables = outline.named("table")
    ids = {attributes["id"] for _, attributes in outline.tags if "id" in attributes}

    assert outline.named("html")[0]["lang"] == "en"
    assert len(outline.named("caption")) == len(tables) > 5
    assert {head["scope"] for head in outline.named("th")} == {"col", "row"}
    assert {str(link["href"])[1:] for link in outline.named("a")} <= ids
    assert len(outline.named("h1")) == 1


def test_nobody_is_named(page: str, ledger: Ledger) -> None:
    assert str(ledger.key.person("ada", tenant="<b>north</b>"))[:8] not in page


def test_what_went_wrong_is_not_hidden(outline: Outline) -> None:
    assert {"failures inside Demur", "texts that could not be kept"} <= set(outline.words)


def test_an_empty_ledger_has_a_page(ledger: Ledger) -> None:
    page = statistics_page(statistics(ledger), reviews=ReviewCounts(), made=NOW, since=NOW - DAY, until=NOW)

    assert "no data" in page
    assert "From 2023-11-13 22:13 UTC to 2023-11-14 22:13 UTC" in page


@pytest.mark.parametrize(("bucket", "shown"), [("hour", "2023-11-14 22:00"), ("day", "2023-11-14")])
def test_periods_are_dated(ledger: Ledger, keep: Keep, bucket: Bucket, shown: str) -> None:
    keep(*exchanges())

    assert f">{shown}<" in statistics_page(
        statistics(ledger, bucket=bucket), reviews=ReviewCounts(), made=NOW
    )


def test_of_many_periods_the_last_are_shown(ledger: Ledger, keep: Keep) -> None:
    keep(*(exchange(at=NOW - day * DAY) for day in range(40)))

    assert "By day, the last 31" in statistics_page(statistics(ledger), reviews=ReviewCounts(), made=NOW)
