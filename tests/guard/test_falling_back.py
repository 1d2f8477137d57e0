"""Other models: asked in order, never above the ceiling, and never in silence."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace

import pytest

from demur.errors import ClientGoneError
from demur.guard import Attempt, Cause, Flow, GuardParts
from demur.guard.fallbacks import NextModel
from demur.guard.falling_back import permits
from demur.testing.decisions import decision
from demur.testing.dialogue import (
    Played,
    RefusingError,
    Scripted,
    ScriptedDialogue,
    Taker,
    aplay,
    asks,
    play,
)
from demur.testing.findings import finding, refusal
from demur.testing.guards import guard_parts
from demur.types import Action, Category, Decision, Fallback, Finding, Flag, Kind, Outcome, Request, Retry

STRICT, LAX = False, True
ANSWER = finding(text="Two hours.")
OTHER = finding(text="By train.")


def refused(category: Category | None = None, *, kind: Kind = Kind.SAFETY, may_try: bool = True) -> Finding:
    said = refusal(category, kind=kind, can_retry=may_try, retry=Retry.OTHER_MODEL, text="No.")
    return finding(Outcome.REFUSED, kind=kind, refusal=said)


NO, CANNOT = refused(), refused(kind=Kind.CAPABILITY)
CUT = finding(Outcome.FAILED, failure="length", discarded="Two")
BROKE = finding(Outcome.FAILED, failure="malformed")


def policy(*rules: str, conduct: str = "") -> GuardParts:
    return guard_parts(f"{conduct}\nrules: [{', '.join(rules)}]")


def rule(fallback: str, *, name: str = "f", category: str = "cyber", when: str = "true", **more: str) -> str:
    said = "".join(f", {key}: {value}" for key, value in more.items())
    return (
        f"{{id: {name}, when: '{when}', action: allow, mode: enforce, "
        f"category: {category}, fallback: {fallback}{said}}}"
    )


SILENT = policy()
NEVER, AS_STRICT, ANY = (policy(rule(word)) for word in ("never", "as_strict", "any"))


def others(*replies: tuple[bool, Scripted], request: Request | None = None) -> list[NextModel]:
    return [
        NextModel(
            dialogue=ScriptedDialogue(replace(request or asks("Hi."), model=f"m{place}"), [reply]),
            place=place,
            laxer=laxer,
        )
        for place, (laxer, reply) in enumerate(replies, start=1)
    ]


def played(parts: GuardParts, first: Scripted, *replies: tuple[bool, Scripted]) -> Played:
    """Play with and without `await`, and give one of the two, which are the same."""
    one = play(ScriptedDialogue(asks("Hi."), [first]), parts, others=others(*replies))
    two = asyncio.run(aplay(ScriptedDialogue(asks("Hi."), [first]), parts, others=others(*replies)))
    assert two.performer.order == one.performer.order
    assert type(two.outcome) is type(one.outcome)
    return one


def models(played_: Played) -> list[str]:
    return [attempt.model for attempt in played_.result.attempts]


@pytest.mark.parametrize("first", [NO, CANNOT, BROKE, RefusingError(NO), OSError("gone")], ids=str)
def test_one_that_is_as_strict_is_asked_where_no_rule_says_anything(first: Scripted) -> None:
    came = played(SILENT, first, (STRICT, ANSWER))

    assert (came.result.text, came.result.hop, came.result.refusal) == ("Two hours.", 1, None)
    assert models(came) == ["", "m1"]
    assert [attempt.cause for attempt in came.result.attempts] == [Cause.FIRST, Cause.FALLBACK]
    assert (came.exchange.attempts, came.exchange.model) == (2, "m1")


@pytest.mark.parametrize("first", [NO, CANNOT, BROKE], ids=["safety", "capability", "broke"])
@pytest.mark.parametrize(
    ("parts", "laxer", "is_asked"),
    [
        (SILENT, LAX, False),
        (NEVER, STRICT, False),
        (NEVER, LAX, False),
        (AS_STRICT, STRICT, True),
        (AS_STRICT, LAX, False),
        (ANY, LAX, True),
        (ANY, STRICT, True),
        (policy(rule("any"), rule("never", name="g")), STRICT, False),
        (policy(rule("any"), rule("as_strict", name="g")), LAX, False),
    ],
)
def test_nobody_is_asked_above_the_ceiling(
    parts: GuardParts, *, laxer: bool, is_asked: bool, first: Finding
) -> None:
    came = played(parts, first, (laxer, ANSWER))

    assert (came.result.hop, len(came.result.attempts)) == ((1, 2) if is_asked else (0, 1))


@pytest.mark.parametrize(
    ("category", "is_asked"), [(Category.CYBER, True), (None, True), (Category.CBRNE, False)]
)
def test_a_laxer_one_answers_only_for_the_category_that_the_policy_names(
    category: Category | None, *, is_asked: bool
) -> None:
    named = played(ANY, refused(category), (LAX, ANSWER))
    beside = policy(rule("any"), rule("as_strict", name="g", category="cbrne", when="false"))

    assert (named.result.hop == 1) is is_asked
    assert (played(beside, refused(category), (LAX, ANSWER)).result.hop == 1) is is_asked


def test_a_rule_that_states_no_ceiling_opens_its_category_to_nobody() -> None:
    silent = "{id: g, when: 'true', action: allow, mode: enforce, category: cbrne, tags: [warn]}"

    assert played(policy(rule("any"), silent), refused(Category.CBRNE), (LAX, ANSWER)).result.hop == 0


def test_where_the_user_may_not_try_again_no_model_is_asked() -> None:
    assert played(ANY, refused(may_try=False), (STRICT, ANSWER), (LAX, ANSWER)).result.hop == 0


def test_an_answer_a_partial_one_and_one_cut_by_length_stand() -> None:
    for first in (ANSWER, finding(Outcome.PARTIAL), CUT):
        assert len(played(ANY, first, (STRICT, OTHER)).result.attempts) == 1


def test_they_are_asked_in_order_until_one_replies() -> None:
    came = played(ANY, NO, (STRICT, NO), (LAX, OSError("gone")), (LAX, ANSWER), (LAX, OTHER))

    assert models(came) == ["", "m1", "m2", "m3"]
    assert (came.result.text, came.result.hop) == ("Two hours.", 3)
    assert Flag.HOP_DECLINED in came.result.finding.flags
    assert came.performer.reports == [("fallback", "OSError")]


def test_what_one_said_for_safety_binds_those_after_it() -> None:
    came = played(ANY, CANNOT, (STRICT, refused(Category.CBRNE)), (LAX, ANSWER))

    assert (models(came), came.result.hop) == (["", "m1"], 1)
    assert came.result.refusal is not None


def test_where_all_fail_the_first_stands() -> None:
    refusing = played(SILENT, NO, (STRICT, OSError("gone")), (STRICT, BROKE))
    failing = played(SILENT, OSError("first"), (STRICT, OSError("second")))

    assert (refusing.result.hop, refusing.result.refusal) == (0, NO.refusal)
    assert (refusing.exchange.model, len(refusing.result.attempts)) == ("", 3)
    assert str(failing.outcome) == "first"
    assert failing.performer.reports == [("fallback", "OSError")]
    assert failing.exchange.finding.outcome is Outcome.FAILED


def test_a_failure_that_another_model_made_good_is_reported() -> None:
    assert played(SILENT, OSError("gone"), (STRICT, ANSWER)).performer.reports == [("fallback", "OSError")]


def test_no_flag_says_that_somebody_declined_who_only_broke() -> None:
    came = played(SILENT, OSError("gone"), (STRICT, ANSWER))

    assert Flag.HOP_DECLINED not in came.result.finding.flags


def test_the_reply_of_another_model_is_judged_like_any() -> None:
    no = "{id: no, stage: output, when: risk.harmful > 0.5, action: refuse, mode: enforce}"
    came = played(policy(no), NO, (STRICT, finding(text="How to intrude: ...")))

    assert (came.result.action, came.result.hop) == (Action.REFUSE, 1)
    assert [each.stage.value for each in came.result.decisions] == ["input", "output", "output"]


def test_a_ceiling_stated_of_the_reply_counts() -> None:
    parts = policy(rule("never", stage="output", when='finding.outcome == "refused"'))

    assert played(parts, NO, (STRICT, ANSWER)).result.hop == 0


def test_a_model_about_which_the_policy_decides_otherwise_is_not_asked() -> None:
    no = "{id: no, when: 'model == \"m1\"', action: refuse, mode: enforce}"

    assert models(played(policy(no), NO, (STRICT, ANSWER), (STRICT, OTHER))) == ["", "m2"]


def test_a_request_that_is_stopped_goes_to_no_model() -> None:
    no = "{id: no, when: 'true', action: refuse, mode: enforce, category: cyber, fallback: any}"
    came = played(policy(no), ANSWER, (STRICT, ANSWER))

    assert (came.result.attempts, came.result.hop) == ((), 0)


@pytest.mark.parametrize("first", [NO, OSError("gone")], ids=["refused", "failed"])
def test_the_same_beside_the_call(first: Scripted) -> None:
    parts = policy(conduct="conduct: {beside: true}")

    assert played(parts, first, (STRICT, ANSWER)).result.text == "Two hours."


def test_the_instructions_go_along_and_a_limit_that_cannot_be_kept_keeps_it_from_being_asked() -> None:
    held = (
        "{id: c, stage: input, when: 'true', action: constrain, mode: enforce, "
        "constraint: {instructions: [no_code], limits: {stop: ['!!']}, unmet: refuse}}"
    )
    first = ScriptedDialogue(asks("Hi."), [NO])
    cannot, can = others((STRICT, ANSWER), (STRICT, OTHER))
    scripted = [each.dialogue for each in (cannot, can)]
    assert all(isinstance(each, ScriptedDialogue) for each in scripted)
    scripted[0].cannot = frozenset({"stop"})  # type: ignore[attr-defined]  # as asserted
    came = play(first, policy(held), others=[cannot, can])

    assert models(came) == ["", "m2"]
    assert scripted[1].terms == first.terms  # type: ignore[attr-defined]  # as asserted


class _Gone(Taker):
    def whole(self, result: object) -> Flow[None]:
        yield from ()
        raise OSError(str(result)[:6])


def test_an_error_of_the_delivery_asks_nobody() -> None:
    dialogue = ScriptedDialogue(asks("Hi."), [ANSWER])
    came = play(dialogue, SILENT, delivery=_Gone(), others=others((STRICT, OTHER)))

    assert isinstance(came.outcome, OSError)
    assert came.exchange.attempts == 1


def test_a_failure_of_ours_asks_nobody() -> None:
    class Broken(ScriptedDialogue):
        def reply(self, *_said: object) -> object:
            raise ClientGoneError("gone")

    came = play(Broken(asks("Hi."), []), SILENT, others=others((STRICT, OTHER)))

    assert isinstance(came.outcome, ClientGoneError)
    assert came.exchange.attempts == 1


def tried(*found: Finding) -> Sequence[Attempt]:
    return [Attempt(cause=Cause.FIRST, finding=each) for each in found]


@pytest.mark.parametrize("laxer", [True, False])
def test_what_any_rule_says_bounds_all_stages(*, laxer: bool) -> None:
    def says(fallback: Fallback) -> Decision:
        return decision(fallback=fallback, laxer_for=frozenset({Category.CYBER}))

    assert permits(tried(NO), decisions=[says(Fallback.ANY)], laxer=laxer)
    assert not permits(tried(NO), decisions=[says(Fallback.ANY), says(Fallback.NEVER)], laxer=laxer)
