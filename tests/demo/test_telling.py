from __future__ import annotations

from demur.demo.decisions import StoryLine
from demur.demo.telling import Teller, Told

LINES = (StoryLine(id="a", title="A.", says="one"), StoryLine(id="b", title="B.", says="two"))


def _told(*said: tuple[str, str]) -> tuple[Teller, list[Told]]:
    heard: list[Told] = []
    teller = Teller(LINES, on_told=heard.append)
    for line, says in said:
        teller.tell(line, says, "by the way")
    return teller, heard


def test_each_line_is_told_at_once_with_its_notes() -> None:
    teller, heard = _told(("a", "one"))
    assert (Told(line=LINES[0], says="one", notes=("by the way",)),) == teller.told == tuple(heard)


def test_a_story_that_goes_as_written_has_no_mismatch() -> None:
    assert _told(("a", "one"), ("b", "two"))[0].mismatches() == ()


def test_a_line_that_says_something_else_is_told() -> None:
    teller, heard = _told(("a", "one"), ("b", "three"))
    assert [str(each) for each in teller.mismatches()] == ["story.b: expected two, got three"]
    assert [told.as_expected for told in heard] == [True, False]


def test_a_line_that_is_missing_is_told() -> None:
    assert [str(each) for each in _told(("a", "one"))[0].mismatches()] == ["story: expected a, b, got a"]


def test_another_order_is_told() -> None:
    teller, _ = _told(("b", "two"), ("a", "one"))
    assert [str(each) for each in teller.mismatches()] == ["story: expected a, b, got b, a"]
