from __future__ import annotations

import pytest

from demur.linting.base import Code, Severity
from demur.linting.finding import Finding, findings
from demur.linting.lexicon import lexicon
from demur.linting.seen import see
from demur.linting.tone import load_tone


def found(text: str) -> list[Finding]:
    tone = load_tone("en")
    seen = see(text, lists=lexicon("en"), tone=tone)
    return list(findings(seen, None, tone=tone, strict=False, longest=False))


def codes(text: str) -> set[Code]:
    return {each.code for each in found(text)}


def test_an_issue_has_the_place_of_its_sentence() -> None:
    text = "I can't help with forging notes. Violence is never the answer."
    [preachy] = [each for each in found(text) if each.code is Code.PREACHY]
    assert text[preachy.start : preachy.end] == "Violence is never the answer."


def test_one_apology_is_fine_two_are_not() -> None:
    once = "I'm sorry, but I can't help with forging notes."
    assert Code.APOLOGY not in codes(once)
    assert Code.APOLOGY in codes(once + " Please accept my sincere apologies.")


def test_a_cited_policy_is_robotic() -> None:
    assert {Code.POLICY_NUMBER, Code.ROBOTIC} <= codes("This is prohibited under section 4.2 of the policy.")


def test_words_of_the_machinery_are_internal() -> None:
    assert {Code.INTERNAL, Code.ROBOTIC} <= codes("Blocked by filter: self_harm, 0.93.")


def test_a_long_text_is_a_hint_and_a_very_long_one_a_fault() -> None:
    told = {
        n: [each.severity for each in found("Tea is nice. " * n) if each.code is Code.TOO_LONG]
        for n in (60, 90)
    }
    assert told == {60: [Severity.HINT], 90: [Severity.FAULT]}


@pytest.mark.parametrize("code", [Code.MISSING_ACKNOWLEDGEMENT, Code.MISSING_INVITATION])
def test_free_text_may_lack_what_our_answers_have(code: Code) -> None:
    assert [each.severity for each in found("I can't help with forging notes.") if each.code is code] == [
        Severity.HINT
    ]
