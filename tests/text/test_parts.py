from __future__ import annotations

from demur.text.parts import parts


def test_parts_that_are_named_are_put_together() -> None:
    text = "a = \"how to ba\"\nb = 'ke a ca'\nc=`ke`"
    (reading,) = parts(text)

    assert reading.normal.text == "how to bake a cake"
    assert [text[slice(*reading.stretch(at, at + 1))] for at in (7, 9, 17)] == ["b", "k", "e"]


def test_parts_that_are_added_are_put_together() -> None:
    assert [reading.normal.text for reading in parts('print("ba" + "ke" + "ry")')] == ["kery"]


def test_one_part_alone_is_none() -> None:
    assert list(parts('a = "bake" and "cake"')) == []
