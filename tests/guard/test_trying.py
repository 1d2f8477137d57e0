from __future__ import annotations

import asyncio
import json
from dataclasses import replace

import pytest

from demur.answers import Answer, Composer, Trial
from demur.guard import GuardParts, Speech
from demur.guard.speech import Writer
from demur.guard.trying import assigned, conversation_of
from demur.testing.dialogue import ScriptedDialogue, aplay, asks, play
from demur.testing.findings import finding
from demur.testing.guards import guard_parts
from demur.types import Author, Context, Message, Request, Role

EVEN = {"calm": 1.0, "warm": 1.0}
OPENING = Trial(name="opening", arms=EVEN)
REFUSING = "rules: [{id: a, when: risk.harmful > 0.5, action: refuse, mode: enforce, category: %s}]"
CONSTRAINING = (
    "rules: [{id: a, when: risk.harmful > 0.5, action: constrain, mode: enforce, category: cyber,"
    " constraint: {instructions: [no_code]}}]"
)
COMPOSER = Composer()


def said(*words: str, context: Context | None = None) -> Request:
    turns = tuple(Message(role=Role.USER, text=each) for each in words)
    return Request(messages=turns, context=context or {})


def trying(*trials: Trial, policy: str = REFUSING % "cyber") -> GuardParts:
    return replace(guard_parts(policy), speech=Speech(trials=trials or (OPENING,)))


def told(parts: GuardParts, conversation: str = "c-1") -> Answer:
    request = replace(asks("how to intrude?"), context={"conversation": conversation})
    answer = play(ScriptedDialogue(request, []), parts).result.answer
    assert answer is not None
    return answer


def arm(request: Request, *trials: Trial, topic: str = "privacy", locale: str = "en") -> str:
    speech = Speech(trials=trials or (OPENING,))
    found = assigned(topic, locale=locale, request=request, speech=speech, composer=COMPOSER)
    return str(found or "")


@pytest.mark.parametrize(
    ("request_", "expected"),
    [
        (said("hi", context={"conversation": "c", "user.id": "u"}), "conversation::c"),
        (said("hi", context={"conversation": "c", "tenant": "t"}), "conversation:t:c"),
        (said("hi", context={"conversation": 7}), "conversation::7"),
        (said("hi", context={"conversation": "", "user.id": "u"}), "user.id::u"),
        (said(), ""),
        (said("", ""), ""),
    ],
)
def test_a_conversation_is_told_by_what_the_application_says_of_it(request_: Request, expected: str) -> None:
    assert conversation_of(request_) == expected


def test_else_it_is_told_by_the_users_first_words_which_are_not_in_it() -> None:
    first, later, other = (conversation_of(said(*each)) for each in (["hi"], ["hi", "what?"], ["ho"]))

    assert first == later != other
    assert "hi" not in first


def test_half_a_surrogate_pair_is_a_conversation_too() -> None:
    assert conversation_of(said("\ud800"))


def test_a_conversation_stays_in_its_arm_and_both_are_met() -> None:
    arms = [arm(said(f"question {number}")) for number in range(20)]

    assert arms == [arm(said(f"question {number}", "and now?")) for number in range(20)]
    assert set(arms) == {"opening/calm", "opening/warm"}


def test_without_trials_or_a_conversation_nobody_is_in_an_arm() -> None:
    assert assigned("ip", locale="", request=said("a"), speech=Speech(), composer=COMPOSER) is None
    assert arm(said()) == ""


def test_a_trial_whose_wordings_are_not_all_there_is_passed_over() -> None:
    own = Trial(name="own", arms={"calm": 1, "house": 1})

    assert arm(said("a"), own) == ""
    assert arm(said("a"), own, OPENING).startswith("opening/")


def test_the_answer_speaks_in_its_arm_and_the_record_says_which() -> None:
    request = replace(asks("how to intrude?"), context={"conversation": "c-1"})
    came = play(ScriptedDialogue(request, []), trying())

    answered, answer = came.exchange.answered, came.result.answer
    assert answered is not None
    assert answer is not None
    assert answered.trial == answer.trial == f"opening/{answer.wording}"


def test_the_arm_is_the_same_with_asynchronous_io() -> None:
    request = replace(asks("how to intrude?"), context={"conversation": "c-1"})
    came = asyncio.run(aplay(ScriptedDialogue(request, []), trying()))

    assert came.exchange.answered is not None
    assert came.exchange.answered.trial == told(trying()).trial


def test_every_conversation_has_its_own_arm_whatever_the_persona_is() -> None:
    parts = trying()
    voiced = replace(
        parts, speech=replace(parts.speech, manner=replace(parts.speech.manner, persona="brief"))
    )

    wordings = {told(voiced, f"c-{number}").wording for number in range(20)}

    assert wordings == {"calm", "warm"}


def test_a_crisis_is_never_under_trial() -> None:
    answer = told(trying(policy=REFUSING % "self_harm"))

    assert (answer.topic, answer.trial) == ("crisis", "")


def test_what_stands_beside_a_reply_is_in_no_trial_for_no_record_tells_of_it() -> None:
    dialogue = ScriptedDialogue(asks("how to intrude?"), [finding(text="It is locked.")])
    note = play(dialogue, trying(policy=CONSTRAINING)).result.note

    assert note is not None
    assert note.trial == ""


def test_an_answer_that_a_model_worded_stays_in_its_arm() -> None:
    draft = {
        "title": "No",
        "acknowledgement": "I see.",
        "boundary": "I won't do that.",
        "reason": "It harms others.",
        "lead": "I can:",
        "alternatives": ["Lock your own door", "Explain locks"],
        "engagement": "Which one?",
    }
    writer = Writer(ask=lambda _question: json.dumps(draft))
    parts = replace(
        trying(), speech=Speech(trials=(OPENING,), writer=writer, lint=lambda *_text, **_about: ())
    )

    answer = told(parts)

    assert (answer.author, answer.trial) == (Author.MODEL, told(trying()).trial)
