from __future__ import annotations

import ast
import json
import re
import shlex

from demur.demo.scenes import load_scenes
from demur.demo.serving import invitation

TEXT = invitation("http://127.0.0.1:8787", ledger="/data/demo.db")


def test_both_python_snippets_are_python() -> None:
    snippets = [part.split("\n\n")[0].replace("    ", "") for part in TEXT.split("SDK:\n\n")[1:]]
    assert [len(ast.parse(snippet).body) for snippet in snippets] == [4, 4]


def test_the_curl_line_asks_for_a_scene_in_json() -> None:
    line = next(line for line in TEXT.splitlines() if "curl -i" in line)
    body = json.loads(shlex.split(line)[-1])
    assert body["messages"][0]["content"] == "[openai-text-refusal]"


def test_every_scene_that_is_named_exists() -> None:
    named = set(re.findall(r"\[((?:openai|anthropic)-[\w-]+)\]", TEXT))
    assert (len(named), named <= {scene.id for scene in load_scenes().scene}) == (3, True)


def test_openai_clients_are_pointed_below_v1_and_anthropic_ones_are_not() -> None:
    bases = re.findall(r'base_url="([^"]+)"', TEXT)
    assert bases == ["http://127.0.0.1:8787/v1", "http://127.0.0.1:8787"]


def test_the_ledger_is_named_for_the_figures() -> None:
    assert "demur stats --ledger /data/demo.db" in TEXT
