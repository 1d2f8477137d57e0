from __future__ import annotations

import json

from click.testing import CliRunner

from demur.cli.risk import command
from demur.risk.guards import ADAPTERS


def run(*words: str) -> str:
    return CliRunner().invoke(command, ["guards", *words], env={"COLUMNS": "118"}).output


def test_every_adapter_is_listed_with_its_status_and_terms() -> None:
    lines = run().splitlines()

    assert [line.split()[0] for line in lines if not line.startswith(" ")] == sorted(ADAPTERS)
    assert "  asked by chat, judges requests and replies; shape-tested; Llama Community License" in [
        line.rstrip() for line in lines
    ]


def test_the_same_comes_as_json() -> None:
    rows = json.loads(run("--json"))

    assert [row["adapter"] for row in rows] == sorted(ADAPTERS)
    assert {row["status"] for row in rows} == {"shape-tested"}
    assert rows[0]["categories"] == [
        "hate",
        "other",
        "prompt_attack",
        "self_harm",
        "sexual_content",
        "violence",
    ]
