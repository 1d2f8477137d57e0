from __future__ import annotations

from dataclasses import replace

from demur.gateway.decided import DECIDED_HEADERS, decided_headers, extension_of
from demur.guard import Attempt, Cause, Grounded, Result
from demur.testing.decisions import decision, risk
from demur.testing.findings import finding, refusal
from demur.testing.guards import guard_parts
from demur.types import (
    Action,
    Category,
    Constraint,
    Grounding,
    Limits,
    Masking,
    Origin,
    OwnRefusals,
    Retry,
    Risk,
    Run,
    RunState,
    RunWhy,
    Stage,
    Tag,
)

HELD = Constraint(
    instructions=("no_code", "Be brief."),
    limits=Limits(stop=("END",)),
    ground=(Grounding(source="law"),),
    transforms=frozenset({Masking.MASK}),
)
ALLOWED = Result(
    record="r1",
    action=Action.ALLOW,
    finding=finding(),
    risks=(risk(), risk(stage=Stage.OUTPUT)),
    decisions=(decision(), decision(stage=Stage.OUTPUT)),
    attempts=(Attempt(cause=Cause.FIRST, finding=finding()),),
)


def test_a_call_that_passed_names_what_looked_and_under_which_policy() -> None:
    assert dict(decided_headers(ALLOWED)) == {
        "x-demur-action": "allow",
        "x-demur-policy": "default",
        "x-demur-policy-version": "0123456789ab",
        "x-demur-checks": "rules",
        "x-demur-attempts": "1",
    }


def test_everything_that_was_done_is_named_in_the_order_of_the_list() -> None:
    refused = decision(
        Action.REFUSE, "a.b", "c.d", observed=Action.ESCALATE, tags=frozenset({Tag.REVIEW}), constraint=HELD
    )
    left_out = (Run(check="judge", state=RunState.SKIPPED, why=RunWhy.SURE_ABOVE),)
    result = replace(
        ALLOWED,
        action=Action.REFUSE,
        risks=(replace(risk(failed=("guard",)), runs=left_out),),
        decisions=(refused,),
        topic="illegal",
        own_refusal=OwnRefusals.MARK,
        unmet=("stop",),
        grounded=Grounded(cited=("S1", "S2")),
    )
    headers = decided_headers(result)
    assert tuple(name for name, _ in headers) == DECIDED_HEADERS
    assert dict(headers) | {
        "x-demur-action": "refuse",
        "x-demur-observed": "escalate",
        "x-demur-rules": "a.b, c.d",
        "x-demur-checks-failed": "guard",
        "x-demur-checks-skipped": "judge",
        "x-demur-tags": "review",
        "x-demur-topic": "illegal",
        "x-demur-own-refusal": "mark",
        "x-demur-held-to": "no_code, instruction, stop, mask, source:law",
        "x-demur-unmet": "stop",
        "x-demur-cited": "S1, S2",
    } == dict(headers)


def test_no_name_can_break_out_of_its_header_and_no_list_grows_without_end() -> None:
    rules = ("x\r\nset-cookie: a", *(f"r{number}" for number in range(50)))
    result = replace(ALLOWED, decisions=(decision(Action.REFUSE, *rules),), topic="caf\u00e9")
    headers = dict(decided_headers(result))
    assert headers["x-demur-rules"].startswith("x__set-cookie:_a, r0, ")
    assert (headers["x-demur-rules"].count(","), headers["x-demur-topic"]) == (19, "caf_")


def test_nothing_decided_is_nothing_said() -> None:
    assert decided_headers(Result(record="r1", action=Action.ALLOW, finding=finding())) == ()


def test_the_extension_holds_the_parts_of_the_answer_for_interfaces() -> None:
    answer = guard_parts("rules: []").composer.compose("privacy", appeal="https://example.org/appeal")
    result = replace(ALLOWED, decisions=(decision(Action.REFUSE, "a.b"),), risks=(Risk(stage=Stage.INPUT),))
    said = extension_of(result, answer)
    shown = said["answer"]
    assert isinstance(shown, dict)
    assert {"title", "message", "suggestions", "can_retry", "icon", "contact", "appeal"} <= shown.keys()
    assert (shown["suggestions"], shown["appeal"]) == (list(answer.suggestions), "https://example.org/appeal")
    assert (said["rules"], said["checks"], said["policy_version"]) == (["a.b"], [], "0123456789ab")
    assert "because of a.b" not in str(said)


def test_the_extension_says_who_refused_at_which_stage_and_for_which_harm() -> None:
    answer = guard_parts("rules: []").composer.compose("illegal")
    no = refusal(Category.CYBER, origin=Origin.POLICY, stage=Stage.INPUT, retry=Retry.NEVER)
    assert extension_of(replace(ALLOWED, refusal=no), answer)["refusal"] == {
        "origin": "policy",
        "stage": "input",
        "kind": "safety",
        "category": "cyber",
        "family": "illegal",
        "can_retry": False,
        "retry": "never",
    }
    assert extension_of(ALLOWED, answer)["refusal"] is None
