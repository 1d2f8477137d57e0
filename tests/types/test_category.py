from __future__ import annotations

import pytest

from demur.types import Category, Family, can_retry, category_of, family_of


@pytest.mark.parametrize("category", Category)
def test_every_category_has_a_family(category: Category) -> None:
    assert family_of(category) not in (Family.UNKNOWN, Family.SAFETY)


def test_a_sub_id_belongs_to_its_category() -> None:
    assert category_of("agentic.data_transfer") is Category.AGENTIC


def test_an_id_outside_the_vocabulary_is_refused() -> None:
    with pytest.raises(ValueError, match="nonsense"):
        category_of("nonsense.sub")


def test_without_a_category_safety_at_least_may_be_named() -> None:
    assert (family_of(None), family_of(None, safety=True)) == (Family.UNKNOWN, Family.SAFETY)


@pytest.mark.parametrize("family", Family)
def test_only_the_illegal_is_not_to_be_tried_again(family: Family) -> None:
    assert can_retry(family) is (family is not Family.ILLEGAL)
