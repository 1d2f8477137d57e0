from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.policy.keeping import is_restored, kept


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("user.role", "guest", '"guest"'),
        ("environment", "", '""'),
        ("tenant", "acme-2024-eu", '"acme-2024-eu"'),
        ("model", "gpt-5-mini-20260101", '"gpt-5-mini-20260101"'),
        ("user.level", 4, "4"),
        ("user.level", 0.5, "0.5"),
        ("user.trial", True, "true"),
        ("user.trial", None, "null"),
        ("user.plan", "tier_2", '"tier_2"'),
        ("claimed.adult", True, "true"),
    ],
)
def test_flags_small_figures_and_words_are_kept(name: str, value: object, said: str) -> None:
    assert kept(name, value) == said


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("user.id", "u"),
        ("user.id", True),
        ("user.account", "DE89370400440532013000"),
        ("user.phone", 491701234567),
        ("user.level", float("nan")),
        ("user.role", "Ada Lovelace"),
        ("user.role", "ada@example.org"),
        ("user.role", "x" * 65),
        ("claimed.role", "admin"),
        ("claimed.age", 34),
        ("user.tags", ["a"]),
    ],
)
def test_ids_long_figures_text_and_claims_are_not(name: str, value: object) -> None:
    assert kept(name, value) is None


@given(st.sampled_from(["user.role", "user.note", "claimed.note"]), st.text())
def test_a_text_is_kept_as_it_is_or_not_at_all(name: str, text: str) -> None:
    said = kept(name, text)

    assert said is None or json.loads(said) == text
    assert said is None or " " not in text


def test_what_a_record_holds_by_itself_is_not_kept_twice() -> None:
    assert [is_restored(fact) for fact in ("risk.attack", "stage", "finding.kind", "model", "locale")] == [
        *[True] * 3,
        *[False] * 2,
    ]
