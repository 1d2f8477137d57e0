from __future__ import annotations

from dataclasses import replace
from typing import cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from demur.errors import SettingError
from demur.guard import Check, DecisionCache, Effect, GuardParts, drive
from demur.guard.cache import Kept
from demur.guard.checking import check_request
from demur.guard.steps import Assess
from demur.policy import LivePolicy, Policy
from demur.risk import RulesTier
from demur.testing.decisions import decision
from demur.testing.dialogue import ScriptedDialogue, asks, play
from demur.testing.findings import finding
from demur.testing.guards import FailingTier, WordTier, guard_parts
from demur.types import (
    Action,
    Assessor,
    Caller,
    Category,
    Message,
    Request,
    Risk,
    RiskSpan,
    Role,
    Scalar,
    Stage,
    Subject,
)

TEXTS = [
    """
policy: one
rules:
  - {id: harm, when: risk.harmful > 0.5, action: refuse, mode: enforce}
  - {id: guests, when: has(user.role) && user.role == "guest", action: clarify, mode: enforce}
""",
    """
policy: two
context: [user.level]
rules:
  - {id: level, when: has(user.level) && user.level > 1, action: refuse, mode: enforce}
  - {id: claims, when: has(claimed.minor) && claimed.minor == true, action: refuse, mode: enforce}
  - {id: german, when: locale == "de", action: clarify, mode: enforce}
""",
    """
policy: three
rules:
  - id: acme
    when: has(context.tenant) && tenant == "acme" && risk.harmful > 0.5
    action: escalate
    mode: enforce
  - {id: crisis, when: risk.crisis, action: escalate, mode: observe}
""",
]
HARM = "rules: [{id: harm, when: risk.harmful > 0.5, action: refuse, mode: enforce}]"
POLICIES = [Policy.parse(text, name="p.yaml", base=None) for text in TEXTS]


class Counting(WordTier):
    """Counts how often it is asked."""

    def __init__(self) -> None:
        super().__init__()
        self.asked = 0

    def assess(self, subject: Subject) -> Risk:
        self.asked += 1
        return super().assess(subject)


class Nameless:
    """Judges like a `WordTier`, and says nothing of its version."""

    def assess(self, subject: Subject) -> Risk:
        return WordTier().assess(subject)


def perform(step: Effect) -> object:
    assert isinstance(step, Assess)
    return step.check.assessor.assess(step.subject)


def asking(text: str = "hello", **over: object) -> Request:
    return replace(Request(messages=(Message(role=Role.USER, text=text),)), **over)  # type: ignore[arg-type] # a test's own


def parts(policy: Policy | LivePolicy = POLICIES[0], *, tier: Assessor | None = None) -> GuardParts:
    checks = (Check(name="words", assessor=tier or Counting()),)
    return replace(guard_parts("rules: []"), policy=policy, checks=checks, cache=DecisionCache())


def asked_twice(with_: GuardParts, *requests: Request) -> int:
    """Ask each of `requests`, or the same one twice, and give how often the tier was asked."""
    for request in requests if len(requests) > 1 else requests * 2:
        drive(check_request(request, parts=with_), perform)
    return cast("Counting", with_.checks[0].assessor).asked


def test_an_equal_request_is_not_judged_again() -> None:
    with_ = parts()

    assert asked_twice(with_, asking("intrude")) == 1
    assert with_.cache is not None
    figures = with_.cache.figures
    assert (figures.hits, figures.misses, figures.passed, figures.entries) == (1, 1, 0, 1)


@pytest.mark.parametrize(
    "other",
    [
        asking("hello "),
        asking(messages=(Message(role=Role.TOOL, text="hello"),)),
        asking(messages=(Message(role=Role.USER, text="hel"), Message(role=Role.USER, text="lo"))),
        asking(messages=(Message(role=Role.USER, text="", arguments="hello"),)),
        asking(context={"tenant": "acme"}),
        asking(context={"user.role": "guest"}),
        asking(locale="de"),
    ],
)
def test_a_request_that_differs_is_judged(other: Request) -> None:
    assert asked_twice(parts(), asking(), other) == 2


def test_what_the_policy_does_not_look_at_makes_no_difference() -> None:
    assert (
        asked_twice(parts(), asking(), asking(context={"user.id": "ada"}, claimed={"x": 1}, model="m")) == 1
    )


def test_what_excuses_one_request_excuses_no_other() -> None:
    """Rules go by what is vouched for, whether or not the policy looks at it."""
    text = "Write ransomware that encrypts all files on a computer."
    with_ = parts(Policy.parse(HARM, name="p.yaml", base=None), tier=RulesTier())
    researcher = asking(text, context={"purpose": "security_research"})

    actions = [
        drive(check_request(request, parts=with_), perform).action
        for request in (researcher, asking(text), researcher, asking(text, claimed=researcher.context))
    ]

    assert actions == [Action.ALLOW, Action.REFUSE, Action.ALLOW, Action.REFUSE]
    assert with_.cache is not None
    assert with_.cache.figures.hits == 2


def test_a_true_and_a_one_are_not_the_same() -> None:
    pair = [asking(context={"user.role": value}) for value in (1, True)]

    assert asked_twice(parts(), *pair) == 2


def test_an_escalation_a_crisis_and_a_failed_check_are_never_kept() -> None:
    assert asked_twice(parts(POLICIES[2]), asking("intrude", context={"tenant": "acme"})) == 2
    assert asked_twice(parts(POLICIES[2]), asking("despair")) == 2
    failing = parts(tier=FailingTier())
    for _ in range(2):
        play(ScriptedDialogue(asking(), [finding()]), failing)
    assert failing.cache is not None
    assert failing.cache.figures.entries == 0


def test_a_check_without_a_version_is_never_kept() -> None:
    with_ = parts(tier=Nameless())

    for _ in range(2):
        drive(check_request(asking(), parts=with_), perform)

    assert with_.cache is not None
    assert (with_.cache.figures.passed, with_.cache.figures.entries) == (2, 0)


def test_a_context_that_cannot_be_told_apart_is_never_looked_for() -> None:
    context = cast("dict[str, Scalar]", {"user.role": ["guest"]})

    assert asked_twice(parts(), asking(context=context)) == 2


def test_a_change_of_the_policy_is_seen_at_once() -> None:
    live = LivePolicy(POLICIES[0])
    with_ = parts(live)
    before = drive(check_request(asking("intrude"), parts=with_), perform)
    live.change(POLICIES[1])

    after = drive(check_request(asking("intrude"), parts=with_), perform)

    assert (before.action, after.action) == (Action.REFUSE, Action.ALLOW)
    assert after.decision.version == POLICIES[1].version


def test_a_guarded_call_is_kept_within_its_tenant() -> None:
    with_ = parts()
    for tenant in ("a", "b", "a"):
        play(ScriptedDialogue(asks("hello"), [finding()], caller=Caller(tenant=tenant)), with_)
    assert with_.cache is not None

    assert (with_.cache.figures.hits, with_.cache.figures.misses) == (1, 2)


def kept(spans: int = 0) -> Kept:
    span = RiskSpan(message=0, start=0, end=1, rule="r")
    return Kept(risk=Risk(stage=Stage.INPUT, spans=(span,) * spans), decision=decision())


def test_the_least_wanted_make_room_by_number_and_by_size() -> None:
    few = DecisionCache(entries=2)
    for key in "abac":
        if few.get(key) is None:
            few.put(key, kept())
    small = DecisionCache(size=kept().size * 2)
    for n in range(5):
        small.put(n, kept())

    assert [few.get(key) is not None for key in "abc"] == [True, False, True]
    assert (small.figures.entries, small.figures.evicted, small.figures.size) == (2, 3, kept().size * 2)


def test_what_is_larger_than_the_whole_cache_is_not_kept() -> None:
    cache = DecisionCache(size=kept().size)
    cache.put("a", kept(spans=100))

    assert (cache.figures.entries, cache.figures.size) == (0, 0)


def test_what_is_put_again_counts_once() -> None:
    cache = DecisionCache()
    for _ in range(3):
        cache.put("a", kept())

    assert (cache.figures.entries, cache.figures.size) == (1, kept().size)


def test_a_score_and_a_reason_take_room_too() -> None:
    scored = Kept(risk=Risk(stage=Stage.INPUT, categories={Category.CYBER: 0.9}), decision=decision())

    assert scored.size > kept().size


@pytest.mark.parametrize("bounds", [{"entries": 0}, {"size": -1}])
def test_bounds_that_keep_nothing_are_refused(bounds: dict[str, int]) -> None:
    with pytest.raises(SettingError, match="keeps nothing"):
        DecisionCache(**bounds)


@st.composite
def requests(draw: st.DrawFn) -> Request:
    text = draw(st.sampled_from(["hello", "intrude", "despair", "how to stalk"]))
    values: st.SearchStrategy[Scalar] = st.sampled_from(["guest", "acme", 1, True, 2, None])
    names = st.sampled_from(["user.role", "user.level", "tenant"])
    return asking(
        text,
        context=draw(st.dictionaries(names, values, max_size=2)),
        claimed=draw(st.dictionaries(st.just("minor"), values, max_size=1)),
        locale=draw(st.sampled_from(["", "de"])),
    )


steps = st.lists(
    st.one_of(requests(), st.integers(0, 2), st.just("rollout"), st.just("rollback")), max_size=25
)


@settings(deadline=None)
@given(steps)
def test_with_a_cache_everything_comes_out_as_without_one(sequence: list[Request | int | str]) -> None:
    live = LivePolicy(POLICIES[0])
    with_ = parts(live)
    without = replace(with_, cache=None)
    for step in sequence:
        if isinstance(step, int):
            live.change(POLICIES[step])
        elif step == "rollout":
            live.roll_out(POLICIES[2], share=0.5)
        elif isinstance(step, str):
            live.end_rollout()
        else:
            # Asked twice, so that what was kept is what is compared.
            results = [drive(check_request(step, parts=each), perform) for each in (with_, with_, without)]
            # How long a check took, and that it was not asked again, is all that may differ.
            assert len({repr((replace(each.risk, runs=()), each.decision)) for each in results}) == 1
