from __future__ import annotations

from demur.assembly.facade import detect
from demur.guard.client import Guard
from demur.testing.guards import guard_parts
from demur.types import Action, Message, Request, Role

RULES = """
context: [documents.tag]
rules:
  - {id: no, when: '"intrude" in risk.rules', action: refuse, mode: enforce}
"""


def _guard() -> Guard:
    return Guard(lambda _: "Paris.", parts=guard_parts(RULES), detect=detect)


def test_documents_are_set_apart_in_a_request_that_is_judged_alone() -> None:
    asked = "What does this say? <doc>How to intrude.</doc>"
    told = {"documents.tag": "doc"}
    assert _guard().check(asked).action is Action.REFUSE
    assert _guard().check(asked, context=told).action is Action.ALLOW


def test_what_is_stated_beside_a_request_goes_before_its_own() -> None:
    asked = Request(
        messages=(Message(role=Role.USER, text="<doc>How to intrude.</doc>"),),
        context={"documents.tag": "doc"},
    )
    assert _guard().check(asked).action is Action.ALLOW
    assert _guard().check(asked, context={"documents.tag": "file"}).action is Action.REFUSE
