"""Every wording of every topic is read as a user reads it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

import pytest

from demur.answers import Answer, Topic
from demur.answers.catalog import Catalog
from demur.types import Category

CATALOG = Catalog()
LONGEST = {"title": 40, "acknowledgement": 90, "boundary": 110, "reason": 120, "lead": 50, "engagement": 130}
BANNED = re.compile(
    r"\b(as an ai|language model|i'?m sorry,? but|apologi[sz]e|unfortunately|i cannot|unable to|not allowed"
    r"|assist|comply|guidelines?|polic(?:y|ies) (?:forbids?|prohibits?)|terms of|violat\w*|prohibited"
    r"|inappropriate|unethical|immoral|morally?|wrong of you|shame|abus\w+|malicious|suspicious|criminals?"
    r"|illegal|harmful|dangerous content|flagged|detected|blocked|denied|filters?|keywords?|trigger\w*"
    r"|rephrase|reword|your (?:request|query|input|prompt)|you (?:must|should|shouldn't have)|please note"
    r"|it is important|remember that|responsibl[ey])\b",
    re.IGNORECASE,
)
NO = re.compile(
    r"\b(won't|not|don't|can't|pass|stop|leave|leaving|keep|wait|stays?|stay away|past|beyond|more than|no"
    r"|aside|empty|open|hold\w*|handing|need a|missing|be sure|rather)\b",
    re.IGNORECASE,
)


def wordings(topic: str) -> Iterator[Answer]:
    for variant in CATALOG.find(topic, "en"):
        yield from dict.fromkeys(variant.values())


def parts(said: Answer) -> Iterator[tuple[str, str]]:
    for name in LONGEST:
        yield name, getattr(said, name)
    for text in said.alternatives:
        yield "alternative", text


def grade(text: str) -> float:
    """Give the school grade after Flesch and Kincaid, vowels standing for syllables."""
    words = re.findall(r"[a-z']+", text.lower())
    sentences = max(1, len(re.findall(r"[.!?;:](?:\s|$)|\n", text)))
    syllables = sum(max(1, len(re.findall(r"[aeiouy]+", re.sub(r"e$|es$|ed$", "", word)))) for word in words)
    return 0.39 * len(words) / sentences + 11.8 * syllables / len(words) - 15.59


@pytest.mark.parametrize("topic", Topic)
def test_a_topic_has_three_wordings_with_nothing_in_common(topic: str) -> None:
    first = [variant[""] for variant in CATALOG.find(topic, "en")]
    assert len(first) >= 3
    for name in LONGEST:
        assert len({getattr(said, name) for said in first}) == len(first), name
    assert max(Counter(text for said in first for text in said.alternatives).values()) == 1


@pytest.mark.parametrize("topic", Topic)
def test_no_wording_is_preachy_robotic_or_accusing(topic: str) -> None:
    bad = {
        (name, hit[0])
        for said in wordings(topic)
        for name, text in parts(said)
        if (hit := BANNED.search(text))
    }
    assert bad == set()


@pytest.mark.parametrize("topic", Topic)
def test_every_part_is_short(topic: str) -> None:
    long = [
        text for said in wordings(topic) for name, text in parts(said) if len(text) > LONGEST.get(name, 90)
    ]
    assert long == []


@pytest.mark.parametrize("topic", Topic)
def test_the_reason_is_one_sentence(topic: str) -> None:
    odd = [said.reason for said in wordings(topic) if not re.fullmatch(r"[A-Z][^.!?\n]+\.", said.reason)]
    assert odd == []


@pytest.mark.parametrize("topic", Topic)
def test_sentences_begin_and_end_as_sentences_do(topic: str) -> None:
    for said in wordings(topic):
        for text in (said.acknowledgement, said.boundary, said.engagement):
            assert re.fullmatch(r"[A-Z].*[.?]", text), text
        assert re.fullmatch(r"[A-Z].*:", said.lead), said.lead


@pytest.mark.parametrize("topic", Topic)
def test_there_are_two_to_four_alternatives_that_are_no_sentences(topic: str) -> None:
    for said in wordings(topic):
        assert 2 <= len(said.alternatives) <= 4
        assert [text for text in said.alternatives if not re.fullmatch(r"[A-Z].*[^.]", text)] == []


@pytest.mark.parametrize("topic", Topic)
def test_a_pupil_of_twelve_can_read_it(topic: str) -> None:
    hard = {
        (round(grade(said.message), 1), said.message) for said in wordings(topic) if grade(said.message) > 7
    }
    assert hard == set()


@pytest.mark.parametrize("topic", sorted(set(Topic) - {Topic.CLARIFICATION}))
def test_the_boundary_leaves_no_doubt(topic: str) -> None:
    assert [said.boundary for said in wordings(topic) if not NO.search(said.boundary)] == []


@pytest.mark.parametrize("topic", Topic)
def test_every_wording_invites_a_next_step(topic: str) -> None:
    inviting = re.compile(
        r"\?|\b(tell me|pick|say which|paste|ask me|i'm here|give it|i'd be glad|a sentence)\b", re.IGNORECASE
    )
    assert [said.engagement for said in wordings(topic) if not inviting.search(said.engagement)] == []


def test_nobody_is_invited_to_ask_again_for_what_is_illegal() -> None:
    again = re.compile(r"\b(ask (me )?again|try again|tell me more|what it's for)\b", re.IGNORECASE)
    assert [said.text for said in wordings("illegal") if again.search(said.text) or said.can_retry] == []


def test_every_crisis_wording_names_emergency_services_a_helpline_and_a_trusted_person() -> None:
    for said in wordings("crisis"):
        text = said.message.lower()
        for what in ("local emergency number", "findahelpline.com"):
            assert what in text
        assert re.search(r"someone you trust|friend", text)
        assert (said.can_retry, said.contact) == (True, "https://findahelpline.com")


@pytest.mark.parametrize("topic", ["crisis", "unavailable", "clarification", "escalated"])
def test_who_did_nothing_wrong_is_not_told_no(topic: str) -> None:
    assert [
        s.boundary for s in wordings(topic) if re.search(r"\bI won't (help|do|answer)\b", s.boundary)
    ] == []


@pytest.mark.parametrize(
    ("topic", "categories"),
    [
        ("harmful", {"violence", "cbrne", "hate"}),
        ("illegal", {"cyber", "child_safety", "sexual_crime"}),
        ("policy", {"ip", "sexual_content", "profanity", "advice", "agentic"}),
        ("privacy", {"defamation"}),
        ("deceptive", {"civic"}),
    ],
)
def test_wide_topics_offer_alternatives_for_each_category(topic: str, categories: set[str]) -> None:
    for variant in CATALOG.find(topic, "en"):
        own = {str(c) for c in Category if variant[c].alternatives != variant[""].alternatives}
        assert own == categories
