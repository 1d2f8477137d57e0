from __future__ import annotations

import ast
import json
import re
import shlex

import pytest

from demur.demo.scenes import load_scenes
from demur.demo.serving import invitation, kept_in
from demur.demo.stage import Stage


@pytest.fixture(scope="module")
def text(up: Stage) -> str:
    return invitation(up)


def test_both_python_snippets_are_python(text: str) -> None:
    snippets = [part.split("\n\n")[0].replace("    ", "") for part in text.split("SDK:\n\n")[1:]]
    assert [len(ast.parse(snippet).body) for snippet in snippets] == [4, 4]


def test_the_curl_line_asks_for_a_scene_in_json(text: str) -> None:
    line = next(line for line in text.splitlines() if "curl -i" in line)
    body = json.loads(shlex.split(line)[-1])
    assert body["messages"][0]["content"] == "[openai-text-refusal]"


def test_every_scene_that_is_named_exists(text: str) -> None:
    named = set(re.findall(r"\[((?:openai|anthropic)-[\w-]+)\]", text))
    assert (len(named), named <= {scene.id for scene in load_scenes().scene}) == (3, True)


def test_openai_clients_are_pointed_below_v1_and_anthropic_ones_are_not(text: str, up: Stage) -> None:
    bases = re.findall(r'base_url="([^"]+)"', text)
    assert bases == [f"{up.url}/v1", up.url]


def test_both_ledgers_are_named_for_those_who_look(text: str, up: Stage) -> None:
    assert f"demur stats --ledger {up.ledger.path}" in text
    assert f"demur review list --all --ledger {up.decisions.path}" in text


def test_the_gateway_that_decides_is_named_with_its_policy(text: str, up: Stage) -> None:
    assert f"At {up.deciding_url} the gateway of act two decides by {up.folder}/policy.yaml." in text


def test_everything_that_is_kept_is_named(up: Stage) -> None:
    named = [name for name in re.findall(r"[a-z]+\.\w+", kept_in(up)) if not name.startswith(".")]
    made = ["demo.db", "decisions.db", "policy.yaml", "house.toml", "cases.jsonl", "mended.yaml"]
    assert [name for name in (*made, "before.jsonl", "after.jsonl", "pairs.jsonl") if name not in named] == []
