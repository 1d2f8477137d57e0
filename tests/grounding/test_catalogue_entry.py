from __future__ import annotations

import pytest

from demur.grounding import Entry
from demur.grounding.catalogue_entry import tag_of
from demur.types import Alternative


@pytest.mark.parametrize(("locale", "tag"), [("de_AT", "de-at"), (" PT-br ", "pt-br"), ("en", "en")])
def test_a_locale_is_written_in_one_way(locale: str, tag: str) -> None:
    assert tag_of(locale) == tag


def test_where_an_entry_stands_makes_it_no_other_one() -> None:
    alternative = Alternative(text="Call us")
    assert Entry(alternative=alternative, place="a:1") == Entry(alternative=alternative, place="b:2")
