from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.errors import InputError
from demur.grounding import Entry
from demur.grounding.catalogue_fields import EntryReader
from demur.grounding.catalogue_pages import entries_of_page
from demur.types import AlternativeKind

READER = EntryReader(locale="en", topics=frozenset())
PAGE = """---
url: https://help.example/reset
topics: [cyber]
---
Intro.

# Reset a password ##

Call the desk.

```sh
# no heading
```

## In an app

Tap twice.
"""


def read(text: str) -> list[Entry]:
    return list(entries_of_page(text, file="p.md", reader=READER))


def problem(text: str) -> str:
    with pytest.raises(InputError) as caught:
        read(text)
    return str(caught.value).removeprefix("[DEM-201] ")


def test_a_page_is_one_entry_under_its_title_and_found_by_all_its_words() -> None:
    (entry,) = read(PAGE)
    assert (entry.alternative.text, entry.place) == ("Reset a password", "p.md:7, heading")
    assert (entry.alternative.kind, set(entry.topics)) == (AlternativeKind.HELP, {"cyber"})
    for words in ("Intro.", "Call the desk.", "# no heading", "In an app", "Tap twice."):
        assert words in entry.about


def test_what_stands_in_front_names_the_page_before_its_title() -> None:
    (entry,) = read("---\ntext: Change a password\nabout: login\n---\n# Reset")
    assert (entry.alternative.text, entry.place) == ("Change a password", "p.md:2, $.text")
    assert entry.about.split() == ["login", "Reset"]


def test_a_page_can_be_split_at_its_headings() -> None:
    first, second = read(
        "---\nsplit: true\ntopics: code\n---\n# Desk\nHello.\n## Reset\nTap.\n### Twice\n## Buy\nPay."
    )
    assert [each.alternative.text for each in (first, second)] == ["Reset", "Buy"]
    assert [each.about.split() for each in (first, second)] == [
        ["Desk", "Tap.", "###", "Twice"],
        ["Desk", "Pay."],
    ]
    assert first.topics == second.topics == {"code"}


def test_a_page_needs_nothing_in_front() -> None:
    (entry,) = read("# Reset")
    assert (entry.alternative.text, entry.topics, entry.about) == ("Reset", frozenset(), "Reset")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Words alone.", "the page has no title - at p.md (begin it with '# What is offered'"),
        ("", "the page has no title"),
        ("---\nsplit: true\n---\n# One", "the page has no ## heading - at p.md (leave out `split: true`)"),
        (
            "---\nsplit: true\ntext: A\n---\n## B",
            "`text` cannot be that of every `##` heading - at p.md:3, $.text",
        ),
        ("---\nurl: x", "what stands in front has no end - at p.md:1 (end it with a line ---)"),
        (
            "---\n\ntopic: code\n---\n# A",
            "the key 'topic' is not known here - at p.md:3, $.topic (did you mean 'topics'?)",
        ),
        (
            "---\na: b: c\n---\n# A",
            "this is not YAML: mapping values are not allowed in this context - at p.md:2",
        ),
        ("---\nsplit: perhaps\n---\n# A", "true or false must stand here"),
        ("---\n- a\n---\n# A", "a map must stand here, not a list - at p.md:2"),
        (
            f"---\nabout: {'a' * 17_000}\n---\n# A",
            "a front matter of 17,008 characters is longer than 16,384",
        ),
        (f"\n# {'a' * 91}", "a text of 91 characters is longer than 90 - at p.md:2, heading"),
        ("# See [us](x)", "a text holds markup: ']('"),
    ],
)
def test_what_cannot_be_used_is_named_with_its_line(text: str, expected: str) -> None:
    assert expected in problem(text)


@given(st.text(st.sampled_from("-#`:ab \n")))
def test_any_page_gives_entries_or_an_error_of_ours(text: str) -> None:
    try:
        entries = read(text)
    except InputError:
        return
    assert all(entry.alternative.text for entry in entries)
