from __future__ import annotations

from demur.assembly.parts import readers
from demur.reading import LexiconReader


def test_the_lexicon_is_built_in() -> None:
    assert isinstance(readers().make("lexicon"), LexiconReader)


def test_the_parts_are_put_together_once() -> None:
    assert readers() is readers()
