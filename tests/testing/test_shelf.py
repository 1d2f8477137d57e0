from __future__ import annotations

import pytest

from demur.testing.shelf import Shelf, cover_names


def test_passages_that_share_a_word_are_found_up_to_the_most() -> None:
    shelf = Shelf("Soup is at noon.", "Soup is hot.", "Bread")
    assert [passage.id for passage in shelf.retrieve("When is soup?", most=1)] == ["p0"]
    assert shelf.retrieve("Wine?", most=5) == []
    assert shelf.asked == ["When is soup?", "Wine?"]


def test_it_can_fail() -> None:
    with pytest.raises(OSError, match="gone"):
        Shelf(raises=OSError("gone")).retrieve("", most=1)


def test_a_name_is_covered() -> None:
    assert cover_names("Ada and Bob") == "[NAME] and Bob"
