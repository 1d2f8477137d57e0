from __future__ import annotations

import pytest

from demur.risk.samples import is_drawn, is_mixed, is_random, samples
from demur.testing.secret_keys import made_key


def test_what_was_drawn_by_lot_looks_random() -> None:
    drawn = [made_key(seed).rpartition("_")[2] for seed in range(200)]

    assert sum(map(is_random, drawn)) >= 195


@pytest.mark.parametrize(
    "value", ["abc123def456ghi789jkl", "1234567890abcdef", "aaaaaaaaaaaaaaaaaaaa", "changeme123456"]
)
def test_what_somebody_typed_was_not_drawn(value: str) -> None:
    assert not is_drawn(value)


@pytest.mark.parametrize(
    "value", ["get_token_from_server2", "https/path/to/some/page1", "ThisIsALongCamelCaseName"]
)
def test_names_and_paths_are_not_random(value: str) -> None:
    assert not is_random(value)


def test_lists_are_in_lower_case() -> None:
    assert "de89370400440532013000" in samples("iban")


@pytest.mark.parametrize("value", ["zG7#kkP0qLm2", "x8&Lq2!mNv", "Kp9$wz@3Lmn"])
def test_a_good_password_is_mixed(value: str) -> None:
    assert is_mixed(value)


@pytest.mark.parametrize(
    "value",
    ["zG7kkP0qLm2", "zg7#kkp0qlm2", "v1.2-beta3", "Passw0rd!", "P@ssw0rd!9Xz", "Welcome1!", "", "!!!!"],
)
def test_names_versions_and_passwords_of_manuals_are_not(value: str) -> None:
    assert not is_mixed(value)
