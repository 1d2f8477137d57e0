from __future__ import annotations

from dataclasses import replace

import pytest

from demur.guard import DecisionCache, Terms
from demur.guard.steps import Effect, Retrieve
from demur.risk import SecretsTier
from demur.testing.dialogue import Played, ScriptedDialogue, aplay, asks, play
from demur.testing.findings import finding
from demur.testing.guards import guard_parts
from demur.testing.secret_keys import made_key
from demur.testing.shelf import Shelf, cover_names
from demur.types import Action, Flag, Kind, Limits, Origin, Outcome, Request, Risk, RiskSpan, Stage, Subject

RULE = "{id: %s, when: 'true', stage: %s, action: constrain, mode: enforce, constraint: %s}"
SOUP = "Soup is at noon <daily>."
ANSWER = finding(text="At noon [S1].")

MASKING = """{id: m, when: '"leak.secret" in risk.rules', stage: output, action: constrain, mode: enforce,
  transform: mask}"""


def policy(constraint: str, *, output: str = "") -> str:
    rules = [RULE % ("c", "input", constraint)] + ([RULE % ("o", "output", output)] if output else [])
    return f"rules: [{', '.join(rules)}]"


class Pointing:
    """Points at the third word of what the user says."""

    def assess(self, subject: Subject) -> Risk:
        words = subject.request.prompt.split()
        start = subject.request.prompt.index(words[2])
        at = len(subject.request.messages) - 1
        span = RiskSpan(message=at, start=start, end=start + len(words[2]), rule="third")
        return Risk(
            stage=subject.stage, spans=(span,) if subject.stage is Stage.INPUT else (), ran=("words",)
        )


def dialogue(text: str = "When is soup, asks Ada?", locale: str = "") -> ScriptedDialogue:
    return ScriptedDialogue(asks(text, locale=locale), [ANSWER, ANSWER, ANSWER])


def run(constraint: str, *, script: ScriptedDialogue | None = None, shelf: Shelf | None = None) -> Played:
    parts = guard_parts(policy(constraint), retrievers={"menu": shelf or Shelf(SOUP)}, mask=cover_names)
    return play(script or dialogue(), parts)


def test_instructions_are_worded_in_the_language_that_is_spoken() -> None:
    played = run("[no_code, Be brief.]", script=dialogue("Wann gibt es heute in der Kantine die Suppe?"))
    ((first, second),) = played.asked
    assert (first[:12], second) == ("Schreib kein", "Be brief.")


def test_where_a_language_cannot_be_told_the_users_own_is_spoken() -> None:
    ((words,),) = run("no_code", script=dialogue("42?", locale="fr-CA")).asked
    assert words.startswith("N'écris")


def test_limits_go_with_the_call_and_stand_in_the_attempt() -> None:
    script = dialogue()
    result = run("{limits: {max_tokens: 40, tools: none}}", script=script).result
    limits = Limits(max_tokens=40, tools=frozenset())
    assert script.terms == [Terms(limits=limits)]
    assert (result.attempts[0].limits, result.unmet) == (limits, ())


def test_what_the_api_cannot_do_is_told_in_the_result() -> None:
    script = dialogue()
    script.cannot = frozenset({"stop"})
    result = run("{limits: {stop: END}}", script=script).result
    assert (result.unmet, result.answer, result.action) == (("stop",), None, Action.CONSTRAIN)


def test_a_rule_may_refuse_what_the_api_cannot_do() -> None:
    script = dialogue()
    script.cannot = frozenset({"stop"})
    played = run("{limits: {stop: END}, unmet: refuse}", script=script)
    result = played.result
    assert (result.action, result.topic, played.asked) == (Action.REFUSE, "unavailable", [])
    assert result.refusal is not None
    assert (result.refusal.kind, result.refusal.category, result.unmet) == (Kind.UNSTATED, None, ("stop",))
    assert (result.finding.outcome, result.finding.kind) == (Outcome.REFUSED, Kind.UNSTATED)


def test_what_is_masked_is_masked_before_the_model_sees_it() -> None:
    script = dialogue()
    run("{transform: mask}", script=script)
    (terms,) = script.terms
    assert terms.mask is not None
    assert terms.mask("Ada asks.") == "[NAME] asks."


def test_what_a_check_pointed_at_is_masked() -> None:
    script = dialogue("My code 4711 fails.")
    play(script, guard_parts(policy("{transform: mask_spans}"), tier=Pointing()))
    (terms,) = script.terms
    assert terms.mask is not None
    assert terms.mask("4711 by Ada") == "[MASKED] by Ada"


def test_nothing_is_sent_unmasked_where_nobody_can_mask() -> None:
    played = play(dialogue(), guard_parts(policy("{transform: mask}")))
    assert (played.result.action, played.result.topic, played.asked) == (Action.REFUSE, "unavailable", [])
    assert played.performer.reports == [("mask", "SettingError")]


@pytest.mark.parametrize("is_async", [False, True])
async def test_passages_stand_in_the_request_with_the_instruction_to_cite_them(*, is_async: bool) -> None:
    parts = guard_parts(policy("{ground: {sources: menu}}"), retrievers={"menu": Shelf(SOUP)})
    script = dialogue()
    played = await aplay(script, parts) if is_async else play(script, parts)
    ((words,),) = played.asked
    assert words.startswith("Answer from the sources below")
    assert '<source id="S1" title="Page 0">\nSoup is at noon &lt;daily&gt;.\n</source>' in words
    assert played.result.grounded is not None
    assert [each.source for each in played.result.grounded.sources] == ["menu"]


def test_passages_of_several_sources_are_numbered_through_and_none_stands_twice() -> None:
    menu = Shelf("Soup a", "Soup b")
    parts = guard_parts(
        policy("{ground: {sources: [menu, same, law], passages: 2}}"),
        retrievers={"menu": menu, "same": menu, "law": Shelf("x", "y", "z", "Soup c")},
    )
    grounded = play(dialogue("Soup?"), parts).result.grounded
    assert grounded is not None
    assert [(each.mark, each.source) for each in grounded.sources] == [
        ("S1", "menu"),
        ("S2", "menu"),
        ("S3", "law"),
    ]


def test_what_is_masked_is_not_looked_up_either() -> None:
    shelf = Shelf(SOUP)
    run("{ground: {sources: menu}, transform: mask}", shelf=shelf)
    assert shelf.asked == ["When is soup, asks [NAME]?"]


def test_of_a_long_request_the_end_is_looked_up() -> None:
    shelf = Shelf(SOUP)
    run("{ground: {sources: menu}}", shelf=shelf, script=dialogue("x" * 3_000 + " soup"))
    assert (len(shelf.asked[0]), shelf.asked[0][-4:]) == (2_000, "soup")


def test_without_a_passage_the_model_answers_without_unless_the_rule_says_otherwise() -> None:
    played = run("{ground: {sources: menu}}", shelf=Shelf())
    assert (played.asked, played.result.answer) == ([()], None)
    assert played.result.grounded is not None
    assert (played.result.grounded.sources, played.result.finding.flags) == ((), frozenset())


def test_without_a_passage_a_rule_may_refuse_and_nothing_is_wrong_with_the_request() -> None:
    played = run("{ground: {sources: menu, nothing: refuse}}", shelf=Shelf())
    result = played.result
    assert (result.action, result.topic, played.asked) == (Action.REFUSE, "knowledge", [])
    assert result.refusal is not None
    assert (result.refusal.kind, result.refusal.origin) == (Kind.KNOWLEDGE, Origin.POLICY)
    assert played.exchange.finding.kind is Kind.KNOWLEDGE


def test_without_a_passage_a_rule_may_ask_the_user() -> None:
    result = run("{ground: {sources: menu, nothing: clarify}}", shelf=Shelf()).result
    assert (result.action, result.topic, result.refusal) == (Action.CLARIFY, "clarification", None)


def test_a_source_that_fails_has_nothing_to_say_and_is_reported() -> None:
    played = run("{ground: {sources: menu, nothing: refuse}}", shelf=Shelf(raises=OSError("gone")))
    assert (played.result.topic, played.performer.reports) == ("knowledge", [("source.menu", "OSError")])
    assert played.exchange.error == "DEM-000"


def test_a_source_that_nobody_gave_is_a_failure_of_ours() -> None:
    played = run("{ground: {sources: menue}}")
    assert played.performer.reports == [("source.menue", "SettingError")]
    none = play(dialogue(), guard_parts(policy("{ground: {sources: menu}}")))
    assert none.performer.reports == [("source.menu", "SettingError")]


def test_a_client_that_leaves_during_a_lookup_leaves_a_record() -> None:
    def leave(step: Effect) -> Exception | None:
        from demur.errors import ClientGoneError  # noqa: PLC0415 - only here

        return ClientGoneError("gone") if isinstance(step, Retrieve) else None

    parts = guard_parts(policy("{ground: {sources: menu}}"), retrievers={"menu": Shelf(SOUP)})
    assert play(dialogue(), parts, fail=leave).exchange.finding.failure == "client_gone"


def test_a_constraint_of_the_reply_joins_that_of_the_request() -> None:
    script = dialogue()
    rules = policy(
        "{instructions: Be brief., limits: {max_tokens: 90}, transform: mask}",
        output="{instructions: Be kind., limits: {max_tokens: 40}, ground: {sources: menu}}",
    )
    parts = guard_parts(rules, retrievers={"menu": Shelf(SOUP)}, mask=cover_names)
    play(script, parts)
    first, second = script.terms
    assert (first.instructions, first.limits.max_tokens) == (("Be brief.",), 90)
    assert second.instructions[:2] == ("Be brief.", "Be kind.")
    assert "Soup is at noon" in second.instructions[2]
    assert (second.limits.max_tokens, second.mask) == (40, first.mask)


def test_a_reply_that_has_its_passages_is_not_shown_them_twice() -> None:
    script = dialogue()
    ground = "{ground: {sources: menu}}"
    played = play(script, guard_parts(policy(ground, output=ground), retrievers={"menu": Shelf(SOUP)}))
    assert [len(terms.instructions) for terms in script.terms] == [1, 1]
    assert played.result.action is Action.REFUSE


def test_a_reply_that_cannot_be_constrained_as_the_rule_wants_is_not_given() -> None:
    played = play(dialogue(), guard_parts(policy("Be kind.", output="{transform: mask}")))
    assert (played.result.topic, played.result.reply) == ("unavailable", None)
    assert played.result.refusal is not None
    assert played.result.refusal.stage is Stage.OUTPUT


def test_flags_of_what_is_cited_are_in_the_record() -> None:
    script = dialogue()
    script.replies = [finding(text="At noon.")]
    assert Flag.UNCITED in run("{ground: {sources: menu}}", script=script).exchange.finding.flags


def test_a_request_without_words_is_looked_up_as_nothing() -> None:
    shelf = Shelf(SOUP)
    script = ScriptedDialogue(Request(messages=()), [ANSWER])
    run("{ground: {sources: menu}}", script=script, shelf=shelf)
    assert shelf.asked == [""]


def test_a_decision_that_was_kept_constrains_as_it_did() -> None:
    parts = guard_parts(policy("{limits: {max_tokens: 40}}"))
    (check,) = parts.checks
    parts = replace(parts, checks=(replace(check, version="1"),), cache=DecisionCache())
    scripts = dialogue(), dialogue()
    for script in scripts:
        assert play(script, parts).result.action is Action.CONSTRAIN
    assert parts.cache is not None
    assert parts.cache.figures.hits == 1
    assert [script.terms for script in scripts] == [[Terms(limits=Limits(max_tokens=40))]] * 2


def test_a_reply_is_constrained_first_and_what_it_then_leaks_is_masked() -> None:
    parts = guard_parts(f"rules: [{RULE % ('c', 'input', 'no_code')}, {MASKING}]", tier=SecretsTier())
    key = made_key()
    played = play(ScriptedDialogue(asks("Which key?"), [finding(text=f"It is {key}.")]), parts)
    assert (played.result.text, len(played.asked)) == ("It is [secret].", 1)


def test_quotations_of_a_masked_reply_are_masked_too() -> None:
    ground = RULE % ("c", "input", "{ground: {sources: menu}}")
    parts = guard_parts(f"rules: [{ground}, {MASKING}]", tier=SecretsTier(), retrievers={"menu": Shelf(SOUP)})
    reply = finding(text=f'"The key is {made_key()}" [S1].')
    grounded = play(ScriptedDialogue(asks("When is soup?"), [reply]), parts).result.grounded
    assert grounded is not None
    assert grounded.misquoted == ("The key is [secret]",)


def test_an_answer_of_ours_cites_nothing() -> None:
    stops = "{id: s, when: 'true', stage: output, action: refuse, mode: enforce}"
    ground = RULE % ("c", "input", "{ground: {sources: menu}}")
    parts = guard_parts(f"rules: [{ground}, {stops}]", retrievers={"menu": Shelf(SOUP)})
    grounded = play(dialogue(), parts).result.grounded
    assert grounded is not None
    assert (len(grounded.sources), grounded.cited) == (1, ())
