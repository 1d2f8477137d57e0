from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.answers.links import link
from demur.errors import InputError
from demur.grounding import Entry
from demur.grounding.catalogue_fields import ENTRY_KEYS, EntryReader, Spot
from demur.text.nodes import Node, NodeReader
from demur.types import Alternative, AlternativeKind

NODES = NodeReader(what="catalogue", fault=InputError, longest=20_000, split="split it")
FULL = """
text: Ask our security desk
kind: contact
url: mailto:security@example.org
source: Example Ltd.
topics: [cyber, Code, travel]
not_for: self_harm
purposes: [Security  Testing, study]
locales: [de_AT, en]
about: [penetration test, scan]
"""


def read(text: str) -> Entry:
    root = Spot(file="c.yaml", path="$", node=NODES.read(text, file="c.yaml"))
    reader = EntryReader(locale="en", topics=frozenset({"travel"}))
    return reader.entry(root.fields(ENTRY_KEYS, needed=["text"]))


def problem(text: str) -> str:
    with pytest.raises(InputError) as caught:
        read(text)
    return str(caught.value).removeprefix("[DEM-201] ")


def test_every_key_is_read() -> None:
    assert read(FULL) == Entry(
        alternative=Alternative(
            text="Ask our security desk",
            url="mailto:security@example.org",
            source="Example Ltd.",
            kind=AlternativeKind.CONTACT,
        ),
        topics=frozenset({"cyber", "code", "travel"}),
        not_for=frozenset({"self_harm"}),
        purposes=frozenset({"security  testing", "study"}),
        locales=frozenset({"de-at", "en"}),
        about="penetration test\nscan",
    )


def test_what_is_left_out_or_empty_holds_for_anybody() -> None:
    bare = read("{text: '  Two   words ', topics: , purposes: ~, about: }")
    assert bare == Entry(alternative=Alternative(text="Two words"))


def test_what_has_a_link_is_help_unless_it_says_otherwise() -> None:
    assert read("{text: A, url: 'https://x.example'}").alternative.kind is AlternativeKind.HELP
    assert read("{text: A, url: 'tel:+43123', kind: contact}").alternative.kind is AlternativeKind.CONTACT


def test_an_entry_knows_where_it_stands() -> None:
    assert read("\n\ntext: A").place == "c.yaml:3, $.text"


@pytest.mark.parametrize(
    "text", ["نمی‌دانم", "Sécurité\u00a0: lire", "C, C++ & more", "1 < 2", "🔒 Lock", "A_b *c*"]
)
def test_plain_words_of_any_language_may_be_shown(text: str) -> None:
    assert read(f"text: '{text}'").alternative.text == " ".join(text.split())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("kind: help", "text is missing here - at c.yaml:1, $ (add `text:`)"),
        (
            "{text: A, topic: code}",
            "the key 'topic' is not known here - at c.yaml:1, $.topic (did you mean 'topics'?)",
        ),
        ("text: [A]", "a text must stand here, not a list"),
        ("text: ''", "a text must stand here, not ''"),
        (
            f"text: {'a' * 10_240}",
            "a text of 10,240 characters is longer than 90 - at c.yaml:1, $.text (say it shorter",
        ),
        (
            "text: <b>Call</b> us",
            "a text holds markup: '<b' in '<b>Call</b> us' - at c.yaml:1, $.text (write plain words",
        ),
        ("text: See [us](x)", "a text holds markup: ']('"),
        ("text: Use `ls`", "a text holds markup: '`'"),
        ("text: '**Call** us'", "a text holds markup: '**'"),
        ("text: Fish &amp; chips", "a text holds markup: '&amp;'"),
        ("text: See https://x.example", "a text holds markup: 'https://'"),
        ("text: See www.x.example", "a text holds markup: 'www.'"),
        ("text: '# Call us'", "a text holds markup: '# '"),
        ('text: "Call \\u202Esu"', "a text holds U+202E, which does not show"),
        ('text: "Call\\u200B us"', "a text holds U+200B, which does not show"),
        ('text: "Call \\x07us"', "a text holds U+0007, which does not show"),
        (
            "{text: A, url: x.example/help}",
            "'x.example/help' is no link that an answer may carry - at c.yaml:1, $.url (give a whole",
        ),
        ("{text: A, url: 'javascript:x'}", "'javascript:x' is no link"),
        ("{text: A, url: 'https://u@x.example'}", "is no link"),
        (
            f"{{text: A, url: 'https://x.example/{'a' * 3000}'}}",
            "a link of 3,018 characters is longer than 2,000",
        ),
        (
            "{text: A, kind: page}",
            "'page' is not known here - at c.yaml:1, $.kind (one of: capability, contact",
        ),
        (
            "{text: A, kind: guideline}",
            "a guideline has to name whom it is cited from - at c.yaml:1, $.text (add `source:`)",
        ),
        (f"{{text: A, source: {'a' * 61}}}", "a source of 61 characters is longer than 60"),
        (
            "{text: A, topics: [code, cybr]}",
            "'cybr' is no topic or category - at c.yaml:1, $.topics[1] (did you mean 'cyber'?)",
        ),
        ("{text: A, not_for: {a: b}}", "a list must stand here, not a map"),
        (
            "{text: A, topics: code, not_for: code}",
            "'code' stands in `topics` as well - at c.yaml:1, $.not_for",
        ),
        (
            "{text: A, locales: German}",
            "'German' is not a locale - at c.yaml:1, $.locales (write it as de or de-AT)",
        ),
        (f"{{text: A, purposes: {'a' * 61}}}", "is not a purpose"),
        ("{text: A, about: [[x]]}", "a text must stand here, not a list"),
    ],
)
def test_what_cannot_be_used_is_named_with_its_place_and_what_to_do(text: str, expected: str) -> None:
    assert expected in problem(text)


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=100), st.text(max_size=30))
def test_whatever_is_taken_can_be_shown(text: str, url: str) -> None:
    given_text, given_url = (Spot(file="c", path="$", node=Node(line=1, text=each)) for each in (text, url))
    reader = EntryReader(locale="en", topics=frozenset())
    try:
        made = reader.entry({"text": given_text, "url": given_url}).alternative
    except InputError:
        return
    assert 0 < len(made.text) <= 90
    assert "\n" not in made.text
    assert not {"<b", "\u202e", "`", "]("} & {made.text[at : at + 2] for at in range(len(made.text))}
    assert link(made.url, where="") == made.url
