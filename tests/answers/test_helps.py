from __future__ import annotations

from datetime import date

from demur.answers.crisis import Line, Resources
from demur.answers.helps import helps_of

DAY = date(2026, 11, 21)


def test_the_emergency_number_comes_first_under_its_name_in_the_users_language() -> None:
    line = Line(name="Listeners", phone="+1 555 0100", source="s", checked=DAY)
    found = helps_of(Resources(country="XX", emergency="112", lines=(line,)), emergency="Notruf")
    assert [str(each) for each in found] == ["Notruf: 112", "Listeners: +1 555 0100"]
    assert found[0].url == "tel:112"


def test_a_country_without_a_known_number_has_its_lines_alone() -> None:
    line = Line(name="Directory", url="https://findahelpline.com/", source="s", checked=DAY)
    (only,) = helps_of(Resources(country="", emergency="", lines=(line,)), emergency="Notruf")
    assert (only.shown, only.url) == ("findahelpline.com", "https://findahelpline.com/")
