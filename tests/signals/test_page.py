from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from demur.signals.base import Json, dict_at, dicts_in, items_at, text_at
from demur.signals.candidates import known_providers
from demur.signals.facts import BLOCK, FAILURE, Fact, facts_in, names_in, profile

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "signals.md"
TABLES = [
    ("openai", "finish"),
    ("openai", "incomplete"),
    ("openai", "webhooks"),
    ("anthropic", "stop"),
    ("gemini", "finish"),
    ("gemini", "block_reason"),
    ("gemini", "live"),
    ("gemini", "live_prefix"),
    ("bedrock", "stop"),
]


def meaning(fact: Fact) -> str:
    """Give one fact in the words of the page."""
    if fact.means == BLOCK:
        return f"refused | {fact.origin} | {fact.stage} | {fact.retry}"
    return f"{'failed: ' + fact.failure if fact.means == FAILURE else fact.means} | | | "


def fact_rows(name: str, table: str) -> str:
    facts = facts_in(name, table)
    rows = [f"| `{value}` | {meaning(facts[key])} |" for value, key in spellings(name, table)]
    return "\n".join(["| value | outcome | origin | stage | retry |", "|---|---|---|---|---|", *rows])


def spellings(name: str, table: str) -> Iterator[tuple[str, str]]:
    """Give each value as it is written in the profile, with the spelling it is looked up in."""
    for value in dict_at(profile(name), table):
        yield value, value.lower().replace("-", "_").replace(" ", "_")


def words(row: Json, key: str) -> str:
    return ", ".join(f"`{one}`" for one in items_at(row, key))


def rule_rows() -> str:
    rows = []
    for item in dicts_in(profile("errors"), "rules"):
        row = item.value
        conditions = [
            f"{name} {words(row, key)}"
            for key, name in (("codes", "code"), ("says", "message"), ("statuses", "status"))
            if row.get(key)
        ]
        stage = text_at(row, "stage") or "unknown"
        stage = f"{stage}, or as the message says" if row.get("words") else stage
        cells = [
            "; ".join(conditions),
            text_at(row, "provider") or "any",
            text_at(row, "origin") or "provider",
        ]
        rows.append(f"| {' | '.join([*cells, stage, text_at(row, 'retry')])} |")
    head = ["| when | provider | origin | stage | retry |", "|---|---|---|---|---|"]
    return "\n".join([*head, *rows])


def label_rows() -> str:
    rows = []
    for scheme in profile("labels"):
        names = dict_at(profile("labels"), scheme)
        rows.append(f"| `{scheme}` | {', '.join(f'`{name}` {merged}' for name, merged in names.items())} |")
    return "\n".join(["| scheme | native name and merged id |", "|---|---|", *rows])


def guard_rows() -> str:
    schemes: dict[str, list[str]] = {}
    for part in dict_at(profile("guards"), "models"):
        schemes.setdefault(names_in("guards", "models")[part.replace("-", "_")], []).append(f"`{part}`")
    rows = [f"| `{scheme}` | {', '.join(parts)} |" for scheme, parts in schemes.items()]
    return "\n".join(["| scheme | known by |", "|---|---|", *rows])


def blocks() -> dict[str, str]:
    """Give every block that the page takes from the profiles, by the name of its mark."""
    made = {f"{name}.{table}": fact_rows(name, table) for name, table in TABLES}
    return made | {"errors": rule_rows(), "labels": label_rows(), "guards": guard_rows()}


def shown() -> dict[str, str]:
    found = re.findall(r"<!-- from (\S+) -->\n\n(.*?)\n\n<!-- end -->", PAGE.read_text("utf-8"), re.DOTALL)
    return dict(found)


@pytest.mark.parametrize("name", list(blocks()))
def test_the_page_shows_what_the_profiles_hold(name: str) -> None:
    assert shown()[name] == blocks()[name]


def test_the_page_has_no_table_of_something_else() -> None:
    assert set(shown()) == set(blocks())


def test_the_page_names_every_provider() -> None:
    text = PAGE.read_text("utf-8")

    assert [name for name in sorted(known_providers()) if f"`{name}`" not in text] == []
