from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.answers import Topic
from demur.grounding import Entry
from demur.grounding.catalogue_fit import ANYTHING, EXACT, FAMILY, PURPOSE, Fit
from demur.types import Alternative, Category, Sought, family_of

TOPICS = ["code", "crisis", "privacy", "illegal", "cyber", "defamation", "self_harm"]
WORDS = st.frozensets(st.sampled_from(TOPICS), max_size=2)
ENTRIES = st.lists(
    st.builds(
        Entry,
        alternative=st.just(Alternative(text="x")),
        topics=WORDS,
        not_for=WORDS,
        purposes=st.frozensets(st.sampled_from(["study", "work"]), max_size=1),
        locales=st.frozensets(st.sampled_from(["de", "de-at", "en"]), min_size=1, max_size=2),
    ),
    max_size=6,
)
SOUGHT = st.builds(
    Sought,
    asked=st.just(""),
    topic=st.sampled_from(["code", "crisis", "privacy", "illegal", "escalated"]),
    category=st.sampled_from(
        [None, Category.CYBER, Category.PRIVACY, Category.DEFAMATION, Category.SELF_HARM]
    ),
    purpose=st.sampled_from(["", "Study ", "other"]),
    locale=st.sampled_from(["", "de", "de_AT.UTF-8", "de-CH", "en-GB", "fr", "-", "x" * 99]),
)


def rank(entry: Entry, sought: Sought) -> int:
    return int(Fit([entry], locale="en").ranks(sought)[0])


def entry(topics: str = "", *, not_for: str = "", purposes: str = "", locales: str = "en") -> Entry:
    return Entry(
        alternative=Alternative(text="x"),
        topics=frozenset(topics.split()),
        not_for=frozenset(not_for.split()),
        purposes=frozenset(purposes.split()),
        locales=frozenset(locales.split()),
    )


@pytest.mark.parametrize(
    ("topics", "topic", "category", "expected"),
    [
        ("", "code", None, ANYTHING),
        ("code", "code", Category.CYBER, EXACT),
        ("cyber", "code", Category.CYBER, EXACT),
        ("illegal", "code", Category.CYBER, FAMILY),
        ("privacy", "privacy", None, FAMILY),
        ("privacy", "privacy", Category.PRIVACY, EXACT),
        ("defamation", "privacy", Category.DEFAMATION, EXACT),
        ("privacy", "privacy", Category.DEFAMATION, FAMILY),
        ("travel", "travel", None, EXACT),
        ("code", "privacy", None, 0),
        ("unknown", "capability", None, 0),
    ],
)
def test_the_narrower_an_entry_names_what_is_sought_the_better_it_fits(
    topics: str, topic: str, category: Category | None, expected: int
) -> None:
    assert rank(entry(topics), Sought(asked="", topic=topic, category=category)) == expected


@pytest.mark.parametrize("not_for", ["code", "cyber", "illegal"])
def test_what_an_entry_is_not_for_comes_before_what_it_is_for(not_for: str) -> None:
    sought = Sought(asked="", topic="code", category=Category.CYBER)
    assert rank(entry("code cyber illegal", not_for=not_for), sought) == 0


def test_a_purpose_is_an_entrys_own_or_any() -> None:
    sought = Sought(asked="", topic="code", purpose=" Study")
    assert rank(entry("code", purposes="study"), sought) == EXACT + PURPOSE
    assert rank(entry("code"), sought) == EXACT
    assert rank(entry("code", purposes="work"), sought) == 0
    assert rank(entry("code", purposes="study"), Sought(asked="", topic="code")) == 0


@pytest.mark.parametrize(
    ("locales", "locale", "fits"),
    [
        ("de", "de-AT", True),
        ("de", "de_AT.UTF-8", True),
        ("de-at", "de", False),
        ("en", "de", False),
        ("en", "", True),
        ("de en", "en-GB", True),
        ("d", "de", False),
    ],
)
def test_an_entry_is_for_those_who_read_its_language(locales: str, locale: str, fits: bool) -> None:  # noqa: FBT001 - a column of the table above
    assert bool(rank(entry("code", locales=locales), Sought(asked="", topic="code", locale=locale))) == fits


@pytest.mark.parametrize("topics", ["", "harmful"])
def test_somebody_in_danger_is_offered_nothing_that_does_not_name_it(topics: str) -> None:
    for topic in ("crisis", "harmful"):
        assert rank(entry(topics), Sought(asked="", topic=topic, category=Category.SELF_HARM)) == 0
    assert rank(entry("crisis"), Sought(asked="", topic="crisis")) == EXACT


@given(entries=ENTRIES, sought=SOUGHT)
def test_nothing_is_offered_to_those_whom_it_is_not_for(entries: list[Entry], sought: Sought) -> None:
    named = {sought.topic}
    if sought.category:
        named |= {sought.category.value, family_of(sought.category).value}
    for each, found in zip(entries, Fit(entries, locale="en").ranks(sought), strict=True):
        if found:
            assert not each.not_for & named
            assert each.topics & named or not each.topics
            assert each.purposes <= {sought.purpose.strip().casefold()}
            assert any(
                (sought.locale or "en").lower().replace("_", "-").startswith(tag) for tag in each.locales
            )
            assert each.topics or not {Topic.CRISIS, Category.SELF_HARM} & named


@given(entries=ENTRIES, sought=SOUGHT)
def test_an_entry_fits_as_well_beside_others_as_alone(entries: list[Entry], sought: Sought) -> None:
    together = list(Fit(entries, locale="en").ranks(sought))
    assert together == [rank(each, sought) for each in entries]
