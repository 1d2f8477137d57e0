from __future__ import annotations

from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.answers import Answer, Composer, Labels
from demur.answers.crisis import Resources
from demur.answers.hypertext import direction
from demur.errors import SettingError
from demur.types import Alternative

NASTY = st.text(alphabet="<>&\"'/=` abjs\u202e\x00", max_size=12)
PLAIN = Composer().compose("clarification")


class Outline(HTMLParser):
    """Notes the tags with their attributes, and the text."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: dict[str, str | None] = {}
        self.text = ""
        self.feed(source)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes |= {f"{tag}.{name}": value for name, value in attrs}

    def handle_data(self, data: str) -> None:
        self.text += data


def test_the_group_is_named_by_its_heading(answer: Answer) -> None:
    page = Outline(answer.html(element_id="answer-1"))
    named = (page.attributes["div.role"], page.attributes["div.aria-labelledby"], page.attributes["h3.id"])
    assert named == ("group", "answer-1", "answer-1")


def test_language_and_direction_are_stated(answer: Answer) -> None:
    page = Outline(replace(answer, locale="ar-EG").html())
    assert (page.attributes["div.lang"], page.attributes["div.dir"]) == ("ar-EG", "rtl")


def test_two_answers_on_a_page_have_ids_of_their_own(answer: Answer) -> None:
    other = replace(answer, boundary="Something else.")
    assert Outline(answer.html()).attributes["h3.id"] != Outline(other.html()).attributes["h3.id"]


def test_without_an_address_the_retry_control_is_a_button_for_the_pages_script(answer: Answer) -> None:
    page = Outline(answer.html())
    assert (page.attributes["button.type"], page.attributes["button.data-demur-retry"]) == (
        "button",
        "clarification",
    )


def test_with_an_address_the_retry_control_is_a_link(answer: Answer) -> None:
    page = Outline(answer.html(retry_url="/chat?turn=3&again=1"))
    assert ("button" in page.tags, page.attributes["a.href"]) == (False, "/chat?turn=3&again=1")


@pytest.mark.parametrize("retry_url", ["", "https://example.org/again"])
def test_where_nobody_may_ask_again_there_is_no_control(composer: Composer, retry_url: str) -> None:
    page = Outline(composer.compose("illegal").html(retry_url=retry_url))
    assert {"a", "button"} & set(page.tags) == set()


def test_an_unsafe_address_is_refused_even_where_it_would_not_be_shown(composer: Composer) -> None:
    with pytest.raises(SettingError, match="retry_url"):
        composer.compose("illegal").html(retry_url="javascript:x")


def test_links_tell_the_other_page_nothing(answer: Answer) -> None:
    page = Outline(replace(answer, can_retry=False, contact="mailto:help@example.org").html())
    assert (page.attributes["a.href"], page.attributes["a.rel"]) == (
        "mailto:help@example.org",
        "noopener noreferrer",
    )


@pytest.mark.parametrize("element_id", ["1a", "a b", 'a"', "ä"])
def test_an_id_that_is_none_is_refused(answer: Answer, element_id: str) -> None:
    with pytest.raises(SettingError, match="no id of an element"):
        answer.html(element_id=element_id)


@given(words=st.lists(NASTY, min_size=9, max_size=9))
def test_no_word_becomes_markup(words: list[str]) -> None:
    labels = Labels(
        contact=words[0], appeal=words[1], retry=words[2], source=words[3], help=words[4], emergency=words[5]
    )
    said = replace(
        PLAIN,
        topic=words[3],
        locale=words[4],
        title=words[5],
        boundary=words[6],
        alternatives=(words[7],),
        icon=words[8],
        labels=labels,
        found=(Alternative(text=words[6], url="https://example.org", source=f"S{words[7]}"),),
        resources=Resources(country="XX", emergency="112", lines=()),
        contact="https://example.org/?a=1&b='2'",
    )
    page = Outline(said.html())
    assert page.tags == [
        *("div", "h3", "span", "p", "p", "ul", "li", "a", "small", "li"),
        *("p", "ul", "li", "a", "p", "p", "button", "a"),
    ]


@given(url=st.text(max_size=30) | NASTY.map("https://x.example/{}".format))
def test_a_link_is_refused_or_stands_whole_in_its_place(url: str) -> None:
    try:
        said = replace(PLAIN, can_retry=False, contact=url)
    except SettingError:
        return
    assert Outline(said.html()).attributes.get("a.href", "") == url


@pytest.mark.parametrize(
    ("locale", "expected"), [("he", "rtl"), ("FA-IR", "rtl"), ("en", "ltr"), ("", "ltr")]
)
def test_the_direction_follows_the_language(locale: str, expected: str) -> None:
    assert direction(locale) == expected


@pytest.mark.parametrize("level", [0, 7])
def test_a_level_that_no_heading_has_is_refused(answer: Answer, level: int) -> None:
    with pytest.raises(SettingError, match="no level of a heading"):
        answer.html(level=level)


def test_a_number_to_call_is_read_from_left_to_right_in_every_language(answer: Answer) -> None:
    said = replace(answer, locale="ar", resources=Resources(country="XX", emergency="112", lines=()))
    page = Outline(said.html())
    assert (page.attributes["a.href"], page.attributes["a.dir"]) == ("tel:112", "ltr")
