from __future__ import annotations

from demur.testing.secret_keys import made_key, made_keys


def test_the_same_seed_makes_the_same_keys_and_another_one_others() -> None:
    assert made_keys(1) == made_keys(1)
    assert not set(made_keys(1).values()) & set(made_keys(2).values())


def test_one_key_is_of_stripes_shape() -> None:
    assert made_key().startswith("sk_live_")
