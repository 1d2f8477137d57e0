from __future__ import annotations

from dataclasses import replace

import pytest

from demur.answers import Answer
from demur.errors import ClientGoneError, StructureError
from demur.guard import Assess, Effect, Emit, Flow, GuardParts, Result
from demur.guard.speech import Speech
from demur.guard.terms import Terms
from demur.testing.dialogue import Played, Scripted, ScriptedDialogue, Taker, asks, play
from demur.testing.findings import finding, refusal
from demur.testing.guards import FailingComposer, guard_parts
from demur.types import (
    Action,
    Author,
    Extent,
    Finding,
    Kind,
    Origin,
    Outcome,
    OwnRefusals,
    Refusal,
    RefusalError,
    Stage,
)

OWN = "conduct: {own_refusals: %s}\nrules: []"
UNCHANGED, MARK, IMPROVE, REWRITE = (guard_parts(OWN % each) for each in OwnRefusals)
ALL = pytest.mark.parametrize("parts", [UNCHANGED, MARK, IMPROVE, REWRITE])
ANSWER = finding(text="Soup.")


def ended(*replies: Scripted, parts: GuardParts = UNCHANGED, text: str = "Lunch?") -> Played:
    return play(ScriptedDialogue(asks(text), list(replies)), parts)


def refuses(given: Refusal | None = None) -> Finding:
    return finding(Outcome.REFUSED, refusal=given or refusal(text="I'd rather not."))


def stops(action: str, stage: str = "input") -> GuardParts:
    rule = f"{{id: a, when: \"'intrude' in risk.rules\", action: {action}, stage: {stage}, mode: enforce}}"
    return guard_parts(f"rules: [{rule}]")


@ALL
def test_an_answer_is_let_go_whatever_becomes_of_refusals(parts: GuardParts) -> None:
    result = ended(ANSWER, parts=parts).result

    assert (result.text, result.reply, result.own_refusal, result.answer) == ("Soup.", ANSWER, None, None)


@pytest.mark.parametrize(("parts", "own"), [(UNCHANGED, OwnRefusals.UNCHANGED), (MARK, OwnRefusals.MARK)])
def test_a_models_own_refusal_keeps_its_words_and_says_what_becomes_of_it(
    parts: GuardParts, own: OwnRefusals
) -> None:
    result = ended(refuses(), parts=parts).result

    assert (result.text, result.reply, result.own_refusal) == ("I'd rather not.", refuses(), own)
    assert (result.answer, result.action) == (None, Action.ALLOW)


@pytest.mark.parametrize("kind", [Kind.SAFETY, Kind.UNSTATED])
def test_a_models_own_refusal_is_rewritten_where_the_policy_wants_it(kind: Kind) -> None:
    given = refuses(refusal(kind=kind))
    played = ended(given, parts=REWRITE)

    result = played.result
    assert (result.own_refusal, result.reply, result.finding) == (OwnRefusals.REWRITE, None, given)
    assert result.answer is not None
    assert (result.text, result.refusal) == (result.answer.text, given.refusal)
    assert (played.exchange.topic, played.exchange.finding) == (result.topic, given)


@pytest.mark.parametrize(
    "given",
    [
        refusal(kind=Kind.CAPABILITY, text="I have no hands."),
        refusal(kind=Kind.UNSTATED, origin=Origin.ACCOUNT, text="Pay first."),
    ],
)
def test_a_refusal_that_tells_the_user_something_is_not_rewritten_and_says_so(given: Refusal) -> None:
    result = ended(refuses(given), parts=REWRITE).result

    assert (result.text, result.reply, result.answer) == (given.text, refuses(given), None)
    assert result.own_refusal is OwnRefusals.UNCHANGED


@pytest.mark.parametrize("parts", [UNCHANGED, MARK])
def test_a_refusal_without_words_is_shown_in_ours_and_passed_as_it_came(parts: GuardParts) -> None:
    silent = refuses(refusal(text=""))
    result = ended(silent, parts=parts).result

    assert result.text == REWRITE.composer.compose("safety", seed=result.record, can_retry=True).text
    assert (result.reply, result.finding, result.answer, result.topic) == (silent, silent, None, "")


def test_the_message_of_a_refusal_without_words_is_never_empty() -> None:
    result = ended(refuses(refusal(text=""))).result

    with pytest.raises(RefusalError) as raised:
        result.raise_for_refusal()
    assert raised.value.message == result.text != ""


def test_even_without_words_of_ours_a_silent_refusal_has_a_text() -> None:
    parts = replace(UNCHANGED, composer=FailingComposer())

    assert ended(refuses(refusal(text="")), parts=parts).result.text.startswith("Not possible right now")


def test_a_part_that_is_refused_leaves_the_rest_to_the_user() -> None:
    partial = finding(Outcome.PARTIAL, text="Half.", refusal=refusal(extent=Extent.PARTIAL))
    result = ended(partial, parts=UNCHANGED).result

    assert (result.text, result.refusal, result.own_refusal) == ("Half.", partial.refusal, None)


@pytest.mark.parametrize("action", ["refuse", "escalate"])
def test_a_request_that_is_stopped_is_a_refusal_of_the_policys(action: str) -> None:
    played = ended(parts=stops(action), text="How to intrude?")

    found = played.exchange.finding
    assert (found.outcome, found.confidence, found.ran) == (Outcome.REFUSED, 1.0, ("words",))
    assert found.refusal is not None
    assert (found.refusal.origin, found.refusal.stage) == (Origin.POLICY, Stage.INPUT)
    assert played.result.refusal == found.refusal


def test_a_question_to_the_user_is_no_refusal() -> None:
    result = ended(parts=stops("clarify"), text="How to intrude?").result

    assert (result.refusal, result.topic, result.action) == (None, "clarification", Action.CLARIFY)
    assert (result.finding.outcome, result.finding.kind) == (Outcome.ANSWERED, Kind.CLARIFICATION)
    assert (result.finding.text, result.finding.ran) == (result.text, ("words",))


def test_a_reply_that_is_stopped_keeps_its_finding_and_never_shows_its_words() -> None:
    harmful = finding(text="You intrude like so.")
    result = ended(harmful, parts=stops("refuse", "output")).result

    assert (result.finding, result.reply, result.own_refusal) == (harmful, None, None)
    assert result.answer is not None
    assert result.text == result.answer.text


def test_a_refusal_that_goes_too_far_is_the_policys_then() -> None:
    own = refuses(refusal(text="No, but one would intrude like so."))
    result = ended(own, parts=stops("refuse", "output")).result

    assert result.refusal is not None
    assert (result.refusal.origin, result.own_refusal) == (Origin.POLICY, None)


class Raising(Taker):
    """Raises what it is given while the result is handed over."""

    def __init__(self, error: Exception) -> None:
        super().__init__()
        self._error = error

    def whole(self, result: Result) -> Flow[None]:
        yield Emit(item=result.text.encode())
        raise self._error


def raised(error: Exception) -> Played:
    return play(ScriptedDialogue(asks("Lunch?"), [ANSWER]), UNCHANGED, delivery=Raising(error))


def test_what_the_world_outside_broke_is_recorded_without_an_error_of_ours() -> None:
    played = raised(ClientGoneError("bye"))

    assert (played.exchange.error, played.exchange.finding, played.performer.reports) == ("", ANSWER, [])


def test_a_reply_that_does_not_fit_its_structure_is_recorded_as_that() -> None:
    played = raised(StructureError("no fit"))

    assert (played.exchange.error, played.exchange.completed) == ("DEM-303", False)
    assert played.performer.reports == []


def test_a_fault_of_ours_is_recorded_first_and_reported_then() -> None:
    played = raised(KeyError("bug"))

    assert (played.exchange.error, played.performer.reports) == ("DEM-000", [("flow", "KeyError")])
    assert played.performer.order[-2:] == ["record", "report"]


def test_a_client_that_leaves_before_any_reply_is_recorded_as_gone() -> None:
    dialogue = ScriptedDialogue(asks("Lunch?"), [])
    gone = ClientGoneError("bye")
    played = play(dialogue, UNCHANGED, fail=lambda step: gone if isinstance(step, Assess) else None)

    found = played.exchange.finding
    assert (found.outcome, found.failure, played.exchange.status) == (Outcome.FAILED, "client_gone", 0)


class Speechless(ScriptedDialogue):
    """Cannot even put its question."""

    def ask(self, terms: Terms) -> Effect:
        raise KeyError(terms)


def test_what_fails_before_the_model_is_called_is_recorded_as_failed_and_reported() -> None:
    played = play(Speechless(asks("Lunch?"), []), UNCHANGED)

    found = played.exchange.finding
    assert (found.outcome, found.failure, played.exchange.error) == (Outcome.FAILED, "upstream", "DEM-000")
    assert played.performer.reports == [("flow", "KeyError")]


class Faults:
    """Finds fault with texts that hold a word."""

    def __init__(self, word: str) -> None:
        self._word = word

    def __call__(self, said: Answer | str, *, prompt: str, locale: str = "") -> tuple[str, ...]:
        del prompt, locale
        return ("preachy",) if isinstance(said, str) and self._word in said else ()


class Broken:
    """Cannot look at anything, and counts how often it was asked to."""

    asked = 0

    def __call__(self, said: Answer | str, *, prompt: str, locale: str = "") -> tuple[str, ...]:
        del said, prompt, locale
        self.asked += 1
        raise ValueError


def improving(word: str) -> GuardParts:
    return replace(IMPROVE, speech=Speech(lint=Faults(word)))


def test_a_refusal_that_the_lint_finds_fault_with_is_replaced_and_the_record_says_why() -> None:
    came = ended(refuses(), parts=improving("rather"))

    assert came.result.answer is not None
    assert came.result.finding.refusal is not None
    assert came.result.finding.refusal.text == "I'd rather not."
    answered = came.exchange.answered
    assert answered is not None
    assert (answered.replaced, answered.author, answered.locale) == (("preachy",), Author.TEMPLATE, "en")


def test_a_refusal_that_the_lint_finds_nothing_wrong_with_is_left_alone() -> None:
    result = ended(refuses(), parts=improving("sinful")).result

    assert (result.text, result.own_refusal) == ("I'd rather not.", OwnRefusals.UNCHANGED)


def test_a_lint_that_fails_is_reported_and_the_refusal_counts_as_at_fault() -> None:
    came = ended(refuses(), parts=replace(IMPROVE, speech=Speech(lint=Broken())))

    assert came.result.answer is not None
    assert came.performer.reports == [("lint", "ValueError")]


@pytest.mark.parametrize("parts", [UNCHANGED, MARK])
def test_a_refusal_that_is_left_alone_is_not_looked_at(parts: GuardParts) -> None:
    lint = Broken()
    ended(refuses(), parts=replace(parts, speech=Speech(lint=lint)))
    assert lint.asked == 0


def test_where_nobody_looks_every_refusal_counts_as_at_fault() -> None:
    assert ended(refuses(), parts=IMPROVE).result.answer is not None


def test_a_constrained_reply_comes_with_words_on_what_was_left_out() -> None:
    rule = "{id: a, when: \"'intrude' in risk.rules\", action: constrain, mode: enforce, category: cyber, %s}"
    rule %= "constraint: {instructions: [no_code]}"
    constrained = guard_parts(f"rules: [{rule}]")

    result = ended(ANSWER, parts=constrained, text="how to intrude?").result

    assert (result.text, result.answer) == ("Soup.", None)
    assert result.note is not None
    assert (result.note.topic, ": " in result.note.boundary) == ("cyber", True)


def test_a_reply_that_nothing_constrains_comes_without_a_note() -> None:
    assert ended(ANSWER).result.note is None
