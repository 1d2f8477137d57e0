"""Every wording of every topic in English is read as a user reads it, in a chat and beside a form."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

import pytest

from demur.answers import Answer, Channel, Manner, Topic
from demur.answers.catalog import Catalog

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


def wordings(topic: str, *channels: Channel) -> Iterator[Answer]:
    words = CATALOG.find(topic, "en")
    for name in words.names:
        for channel in channels or Channel:
            yield words.content(name, Manner(channel=channel))


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
    first = list(wordings(topic, Channel.CHAT))
    assert [said.wording for said in first] == ["calm", "warm", "brief"]
    for name in set(LONGEST) - {"lead"}:
        assert len({getattr(said, name) for said in first}) == len(first), name
    assert max(Counter(text for said in first for text in said.alternatives).values()) == 1


@pytest.mark.parametrize("topic", sorted(set(Topic) - {"crisis", "dangerous"}))
def test_the_brief_wording_is_brief(topic: str) -> None:
    long = [said.text for said in wordings(topic) if said.wording == "brief" and len(said.text.split()) > 55]
    assert long == []


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


NO_REFUSAL = {Topic.CLARIFICATION, Topic.FALSE_PREMISE, Topic.UNAVAILABLE, Topic.ESCALATED, Topic.PARTIAL}


@pytest.mark.parametrize("topic", sorted(set(Topic) - NO_REFUSAL))
def test_the_boundary_leaves_no_doubt(topic: str) -> None:
    assert [said.boundary for said in wordings(topic) if not NO.search(said.boundary)] == []


@pytest.mark.parametrize("topic", sorted(set(Topic) - NO_REFUSAL - {Topic.UNKNOWN, Topic.REPEATED}))
def test_the_boundary_names_the_thing(topic: str) -> None:
    empty = re.compile(
        r"(help|do|go into|answer|write|give you) (you )?(with )?(this|that|it|these)\b[^,;]*\."
    )
    assert [said.boundary for said in wordings(topic) if empty.search(said.boundary)] == []


@pytest.mark.parametrize("topic", sorted(set(Topic)))
def test_every_wording_invites_a_next_step_in_a_chat(topic: str) -> None:
    inviting = re.compile(
        r"\?|\b(tell me|pick|say which|paste|ask me|i'm here|give it|i'd be glad|a sentence|choose|send)\b",
        re.IGNORECASE,
    )
    told = wordings(topic, Channel.CHAT)
    assert [said.engagement for said in told if not inviting.search(said.engagement)] == []


@pytest.mark.parametrize("topic", sorted(set(Topic)))
def test_nobody_is_asked_a_question_beside_a_form(topic: str) -> None:
    assert [said.engagement for said in wordings(topic, Channel.FORM) if "?" in said.engagement] == []


@pytest.mark.parametrize("topic", ["illegal", "crime", "cyber", "child_safety", "sexual_crime"])
def test_nobody_is_invited_to_ask_again_for_what_the_law_stands_against(topic: str) -> None:
    again = re.compile(
        r"\b(ask (me )?again|try again|tell me more|what it's for|send it again)\b", re.IGNORECASE
    )
    assert [said.text for said in wordings(topic) if again.search(said.text) or said.can_retry] == []


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
