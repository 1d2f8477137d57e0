from __future__ import annotations

import json
from pathlib import Path

import pytest

from demur.risk.guards import Endpoint, Status, known_schemes
from demur.signals.labels import merged_id
from demur.types import Category, Stage, category_of

CROSSWALK = Path(__file__).parents[4] / "shared" / "field" / "taxonomy-crosswalk.json"
SOURCES = {
    "azure_content_safety": "azure",
    "bedrock_guardrail": "bedrock",
    "bedrock_guardrail_checks": "bedrock",
    "gemini": "gemini",
    "granite_guardian": "granite",
    "llama_guard": "llama_guard",
    "mistral_moderation": "mistral_v2",
    "nemotron": "nemotron",
    "openai_moderation": "openai_moderation",
    "qwen3guard": "qwen3guard",
    "shieldgemma": "shieldgemma",
}
SIGNALS = {
    "azure_content_safety": "azure",
    "bedrock_guardrail": "bedrock",
    "bedrock_guardrail_checks": "bedrock",
    "mistral_moderation": "mistral",
}
OURS = {Category.CRIME: Category.DECEPTION}
"""`deception` takes over what the crosswalk files under fraud and manipulation."""


@pytest.mark.parametrize("name", known_schemes())
def test_a_scheme_says_all_that_its_adapter_needs(name: str) -> None:
    scheme = known_schemes()[name]

    assert (scheme.id, scheme.status, bool(scheme.terms)) == (name, Status.SHAPE_TESTED, True)
    assert scheme.stages[0] is Stage.INPUT
    assert bool(scheme.base) is (
        scheme.endpoint in (Endpoint.CHAT, Endpoint.COMPLETION)
    ) or scheme.endpoint not in (
        Endpoint.CHAT,
        Endpoint.COMPLETION,
    )


@pytest.mark.parametrize("name", known_schemes())
def test_every_spelling_names_one_label(name: str) -> None:
    scheme = known_schemes()[name]
    spelt = [word.casefold() for label, native in scheme.labels.items() for word in {label, *native.also}]

    assert len(spelt) == len(set(spelt))


@pytest.mark.parametrize("name", known_schemes())
def test_labels_mean_what_they_mean_beside_a_reply(name: str) -> None:
    """A label of a scheme is merged alike whether a guard is asked or a provider's reply carries it."""
    for label, native in known_schemes()[name].labels.items():
        merged = merged_id(SIGNALS.get(name, name), label)
        if merged and native.category:
            assert native.category is category_of(merged), label


@pytest.mark.shared
@pytest.mark.parametrize("name", SOURCES)
def test_labels_agree_with_the_crosswalk(name: str) -> None:
    covered = 0
    for label, native in known_schemes()[name].labels.items():
        merged = _merged(SOURCES[name], label)
        covered += bool(merged)
        if merged and native.category:
            assert {native.category} <= merged | {OURS[each] for each in merged & set(OURS)}, label
    assert covered


def test_a_word_that_is_no_label_names_none() -> None:
    scheme = known_schemes()["nemotron"]

    assert (scheme.native("malware"), scheme.native(" s17 "), scheme.native("gardening")) == (
        "S17",
        "S17",
        None,
    )


def test_categories_are_those_of_its_labels() -> None:
    assert known_schemes()["llama_prompt_guard"].categories == (Category.PROMPT_ATTACK,)


def _merged(source: str, label: str) -> set[Category]:
    categories = json.loads(CROSSWALK.read_text(encoding="utf-8"))["categories"]
    return {
        Category(each["id"])
        for each in categories
        for row in each["map"].get(source, [])
        if row["label"].casefold().replace("_", "") == label.casefold().replace("_", "")
    }
