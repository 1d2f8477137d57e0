from __future__ import annotations

import asyncio
import json
from dataclasses import replace

import pytest

from demur.answers import Answer
from demur.guard import GuardParts
from demur.guard.speech import Speech, Writer
from demur.testing.dialogue import ScriptedDialogue, aplay, asks, play
from demur.testing.findings import finding
from demur.testing.guards import guard_parts
from demur.types import Author, Question

REFUSING = """
rules:
  - {id: a, when: "'intrude' in risk.rules", action: refuse, mode: enforce, category: %s}
  - {id: b, when: "'stalk' in risk.rules", action: refuse, stage: output, mode: enforce}
"""
DRAFT = {
    "title": "Not into their systems",
    "acknowledgement": "I see what you are after.",
    "boundary": "I won't help get into systems of others.",
    "reason": "They never agreed to it.",
    "lead": "Instead:",
    "alternatives": ["Harden your own account", "Learn it in a lab of your own"],
    "engagement": "Which would help?",
}


def unharmed(_text: str, **_known: object) -> tuple[str, ...]:
    return ()


def broken(_said: object, **_known: object) -> tuple[str, ...]:
    raise ValueError


def faulty(_text: str, **_known: object) -> tuple[str, ...]:
    return ("echo", "preachy")


class Model:
    """Gives the same reply to every question, and keeps them."""

    def __init__(self, reply: object) -> None:
        self.reply, self.questions = reply, list[Question]()

    def __call__(self, question: Question) -> object:
        self.questions.append(question)
        if isinstance(self.reply, Exception):
            raise self.reply
        return self.reply


def writing(reply: object, *, category: str = "cyber", lint: object = unharmed) -> GuardParts:
    writer = Writer(ask=reply if isinstance(reply, Model) else Model(reply), seconds=9.0)
    speech = Speech(lint=lint, writer=writer)  # type: ignore[arg-type]
    return replace(guard_parts(REFUSING % category), speech=speech)


def told(parts: GuardParts) -> Answer:
    answer = play(ScriptedDialogue(asks("how to intrude?"), []), parts).result.answer
    assert answer is not None
    return answer


def test_a_draft_that_holds_up_is_what_the_user_gets_and_the_record_says_so() -> None:
    came = play(ScriptedDialogue(asks("how to intrude?"), []), writing(json.dumps(DRAFT)))

    assert "I won't help get into systems of others." in came.result.text
    answered = came.exchange.answered
    assert answered is not None
    assert answered.author is Author.MODEL


def test_a_draft_is_taken_with_asynchronous_io_too() -> None:
    parts = writing(json.dumps(DRAFT))
    came = asyncio.run(aplay(ScriptedDialogue(asks("how to intrude?"), []), parts))
    assert came.result.answer is not None
    assert came.result.answer.author is Author.MODEL


@pytest.mark.parametrize(
    ("parts", "note"),
    [
        (writing("Sorry, no."), "draft: no draft"),
        (writing(None), "draft: no draft"),
        (writing(ValueError("down")), "draft: failed"),
        (writing(json.dumps(DRAFT), lint=broken), "draft: failed"),
        (writing(json.dumps(DRAFT), lint=faulty), "draft: lint echo, preachy"),
        (
            writing(json.dumps(DRAFT | {"boundary": "I won't help you stalk anyone."})),
            "draft: policy refuse",
        ),
    ],
)
def test_where_a_draft_does_not_hold_up_the_template_speaks_and_the_record_says_why(
    parts: GuardParts, note: str
) -> None:
    said = told(parts)
    assert (said.author, said.notes) == (Author.TEMPLATE, (note,))


def test_a_draft_that_comes_too_late_is_not_taken() -> None:
    parts = writing(json.dumps(DRAFT))
    assert parts.speech.writer is not None
    hasty = replace(parts.speech, writer=replace(parts.speech.writer, seconds=-1.0))
    assert told(replace(parts, speech=hasty)).notes == ("draft: too late",)


def test_a_model_that_fails_is_reported() -> None:
    came = play(ScriptedDialogue(asks("how to intrude?"), []), writing(ValueError("down")))
    assert came.performer.reports == [("draft", "ValueError")]


def test_no_model_words_what_is_said_in_a_crisis() -> None:
    model = Model(json.dumps(DRAFT))
    assert told(writing(model, category="self_harm")).author is Author.TEMPLATE
    assert model.questions == []


def test_without_a_lint_no_draft_is_asked_for() -> None:
    model = Model(json.dumps(DRAFT))
    assert told(writing(model, lint=None)).author is Author.TEMPLATE
    assert model.questions == []


def test_nobody_waits_for_words_beside_a_reply() -> None:
    model = Model(json.dumps(DRAFT))
    rule = "{id: a, when: 'true', stage: input, action: constrain, mode: enforce, %s}"
    rule %= "constraint: {instructions: [no_code]}"
    parts = replace(guard_parts(f"rules: [{rule}]"), speech=writing(model).speech)
    result = play(ScriptedDialogue(asks("Lunch?"), [finding(text="Soup.")]), parts).result
    assert result.note is not None
    assert (result.note.author, model.questions) == (Author.TEMPLATE, [])
