from __future__ import annotations

from demur.errors import DemurError
from demur.testing.findings import refusal
from demur.types import Category, RefusalError


def test_a_refusal_raised_is_an_error_of_our_tree_with_its_own_code() -> None:
    error: DemurError = RefusalError(refusal(Category.CYBER))
    expected = "[DEM-901] the model refused for safety (cyber) (asking again will not help)"
    assert str(error) == expected


def test_a_refusal_without_category_names_none() -> None:
    assert RefusalError(refusal(None)).problem == "the model refused for safety"
