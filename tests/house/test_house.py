"""The repository keeps the rules; tests/house/ratchet.json holds the known debts, exactly as measured."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from house import Breach
from house.check import CODES, breaches
from house.purity import EXCEPTIONS
from house.ratchet import disagreements

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def found() -> list[Breach]:
    return list(breaches(ROOT))


@pytest.fixture(scope="module")
def allowed() -> dict[str, int]:
    entries: dict[str, int] = json.loads((ROOT / "tests/house/ratchet.json").read_text(encoding="utf-8"))
    return entries


@pytest.mark.parametrize("code", CODES)
def test_the_repository_keeps_house_rule(code: str, found: list[Breach], allowed: dict[str, int]) -> None:
    mine = {key: value for key, value in allowed.items() if key.partition(" ")[0] == code}
    lines = disagreements([b for b in found if b.rule == code], mine)
    assert not lines, "\n".join(lines)


def test_every_allowance_names_a_rule_that_exists(allowed: dict[str, int]) -> None:
    assert {key.partition(" ")[0] for key in allowed} - set(CODES) == set()


def test_every_exception_to_pure_rooms_is_still_needed() -> None:
    for entry, reason in EXCEPTIONS.items():
        module, _, name = entry.partition(" ")
        text = (ROOT / "src/demur" / module).read_text(encoding="utf-8")
        assert name.rpartition(".")[2] in text
        assert reason
