from __future__ import annotations

from pathlib import Path

import pytest

from demur.answers import Channel, Formality, Manner, Topic
from demur.assembly.answers import answer, composer, manner
from demur.assembly.facade import detect
from demur.errors import InputError, SettingError
from demur.testing.findings import refusal
from demur.types import Action, Category, Decision, Kind, Outcome, Stage

NOES = {
    Topic.DECEPTIVE,
    Topic.HARASSMENT,
    Topic.HARMFUL,
    Topic.ILLEGAL,
    Topic.JAILBREAK,
    Topic.POLICY,
    Topic.PRIVACY,
    Topic.SAFETY,
    Topic.SOCIAL_ENGINEERING,
}


def decision(action: Action, category: Category | None = None) -> Decision:
    return Decision(
        stage=Stage.INPUT, action=action, observed=action, policy="p", version="0", category=category
    )


def test_a_decision_is_answered_by_what_it_does() -> None:
    assert answer(decision(Action.ESCALATE)).topic == "escalated"


def test_a_decision_is_answered_in_words_for_its_category() -> None:
    said = answer(decision(Action.REFUSE, Category.CYBER))
    assert (said.topic, said.can_retry, "systems" in said.text) == ("cyber", False, True)


def test_a_decision_that_lets_the_request_pass_has_no_answer() -> None:
    with pytest.raises(InputError, match="the decision is to allow, so the user gets the model's reply"):
        answer(decision(Action.ALLOW))


def test_what_a_constraint_left_out_is_said_in_the_words_of_its_category() -> None:
    said = answer(decision(Action.CONSTRAIN, Category.CYBER))
    assert (said.topic, "malware" in said.boundary, said.boundary.count(":")) == ("cyber", True, 1)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ({}, Manner()),
        ({"formality": "informal"}, Manner(formality=Formality.INFORMAL)),
        ({"channel": "form"}, Manner(channel=Channel.FORM)),
        ({"persona": "warm"}, Manner(persona="warm")),
    ],
)
def test_a_manner_is_named_by_words(words: dict[str, str], expected: Manner) -> None:
    assert manner(**words) == expected


@pytest.mark.parametrize("words", [{"formality": "du"}, {"channel": "mail"}, {"channel": ""}])
def test_a_manner_that_there_is_not_is_refused(words: dict[str, str]) -> None:
    with pytest.raises(SettingError, match=next(iter(words))):
        manner(**words)


def test_a_refusal_is_answered_by_its_kind() -> None:
    assert answer(refusal(kind=Kind.CAPABILITY)).topic == "capability"


def test_a_refusal_says_itself_whether_to_ask_again() -> None:
    assert answer(refusal(kind=Kind.CAPABILITY, can_retry=False)).can_retry is False


def test_a_topic_is_answered_as_it_is_named() -> None:
    said = answer("privacy", locale="de", seed="a", contact="tel:1", appeal="tel:2")
    assert (said.topic, said.locale, said.contact, said.appeal) == ("privacy", "de", "tel:1", "tel:2")


def test_words_of_the_users_own_are_read_once(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "privacy.ftl").write_text("title = Hands off\n", "utf-8")
    assert answer("privacy", overrides=tmp_path).title == "Hands off"
    assert composer(tmp_path) is composer(tmp_path)


@pytest.mark.parametrize("topic", sorted(NOES))
def test_our_own_no_is_read_as_one_where_it_stands_alone_as_text(topic: str) -> None:
    said = {answer(topic, seed=str(seed)).message for seed in range(12)}
    assert {message for message in said if detect(message).outcome is not Outcome.REFUSED} == set()
