from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.errors import PolicyError
from demur.policy import Policy, State
from demur.policy.base import MODES
from demur.policy.joining import Whole
from demur.policy.laying import laid
from demur.policy.loading import Loader
from demur.types import (
    Action,
    Constraint,
    Context,
    Decision,
    Grounding,
    Limits,
    Mode,
    Request,
    Risk,
    Situation,
    Stage,
    Tag,
    together,
)

TEXT = """
policy: house
rules:
  - {id: a.one, when: risk.harmful > 0.5, action: refuse, why: one}
  - {id: a.two, when: risk.attack > 0.5, action: clarify}
  - {id: core, when: risk.crisis, action: refuse, mode: enforce, final: true, on_error: clarify}
overlays:
  german:
    locale: de
    override: {a.one: {mode: enforce, why: german}, core: {action: escalate, tags: [review]}}
  austria:
    jurisdiction: AT
    override: {"a.*": {action: escalate}}
    rules: [{id: at.three, when: risk.attack > 0.9, action: refuse, mode: enforce}]
  acme:
    tenant: acme
    override: {a.one: {mode: observe, why: acme}}
    rules: [{id: acme.staff, when: has(user.role), action: allow, mode: enforce, lifts: ["a.*"]}]
"""
POLICY = Policy.parse(TEXT, name="house.yaml")
HARM = Risk(stage=Stage.INPUT, harmful=0.9, attack=0.95, crisis=False)


def situation(risk: Risk = HARM, /, *, locale: str = "", **context: str) -> Situation:
    facts: Context = {name.replace("_", "."): value for name, value in context.items()}
    request = Request(messages=(), locale=locale, context=facts)
    return Situation(stage=Stage.INPUT, risk=risk, request=request)


def decided(*, locale: str = "", **context: str) -> Decision:
    return POLICY.decide(situation(locale=locale, **context))


def test_where_no_overlay_holds_the_policy_stands_as_it_is() -> None:
    decision = decided(locale="fr")

    assert (decision.action, decision.observed, decision.overlays) == (Action.ALLOW, Action.REFUSE, ())


def test_an_overlay_changes_and_adds_where_it_holds() -> None:
    german, austria = decided(locale="de-AT"), decided(jurisdiction="AT")

    assert (german.action, german.rules, german.overlays) == (Action.REFUSE, ("a.one",), ("german",))
    assert (austria.action, austria.rules, austria.observed) == (
        Action.REFUSE,
        ("at.three",),
        Action.ESCALATE,
    )


def test_overlays_are_laid_on_in_the_order_of_the_file() -> None:
    decision = decided(locale="de", jurisdiction="AT", tenant="acme")
    one = next(hit for hit in decision.hits if hit.rule == "a.one")

    assert decision.overlays == ("german", "austria", "acme")
    assert (one.mode, one.action, one.reason) == (Mode.OBSERVE, Action.ESCALATE, "acme")


def test_an_exception_of_an_overlay_lifts_what_it_names_and_nothing_of_other_overlays() -> None:
    decision = decided(jurisdiction="AT", tenant="acme", user_role="staff")

    assert decision.lifted == ("a.one", "a.two")
    assert decision.rules == ("at.three",)


def test_the_context_that_overlays_looked_at_is_told_whether_they_hold_or_not() -> None:
    assert decided(tenant="other", purpose="x").read == ("tenant",)
    assert decided().read == ()


def test_the_same_facts_under_other_overlays_are_another_decision() -> None:
    assert decided(locale="de") is decided(locale="de")
    assert decided(locale="de").values != decided(locale="de-AT").values
    assert decided(locale="de") != decided(locale="fr")


def test_an_explanation_says_which_overlays_hold() -> None:
    states = {state.rule.id: state for state in POLICY.states(situation(locale="de", tenant="acme"))}

    assert (
        decided(locale="de")
        .explain()
        .startswith(f"refuse at input, by policy house {POLICY.version} with german")
    )
    assert states["a.one"].rule.overlays == ("german", "acme")
    assert (states["acme.staff"].state, states["acme.staff"].rule.overlays) == (State.NOT_HELD, ("acme",))
    assert "at.three" not in states


def test_a_policy_says_what_its_overlays_look_at_and_may_enforce() -> None:
    text = "rules: [{id: a, when: 'true', action: refuse, stage: input}]\n"
    over = "overlays: {x: {locale: de, tenant: t, override: {a: {mode: enforce}}}}"
    plain, policy = Policy.parse(text, name="p"), Policy.parse(text + over, name="p")

    assert {"locale", "tenant"} <= policy.reads
    assert {"locale", "tenant"}.isdisjoint(plain.reads)
    assert (plain.enforces(Stage.INPUT), policy.enforces(Stage.INPUT)) == (False, True)
    assert policy.enforces(Stage.OUTPUT) is False
    assert policy.overlays == ("x",)


@pytest.mark.parametrize(
    "other",
    [
        TEXT.replace("locale: de", "locale: fr"),
        TEXT.replace("why: acme", "why: corp"),
        TEXT.replace("risk.attack > 0.9", "risk.attack > 0.8"),
        TEXT.replace("  german:", "  deutsch:"),
    ],
)
def test_the_version_covers_the_overlays(other: str) -> None:
    assert Policy.parse(other, name="house.yaml").version != POLICY.version


def test_a_final_rule_cannot_be_weakened_by_an_overlay() -> None:
    text = TEXT.replace("core: {action: escalate, tags: [review]}", "core: {action: clarify}")

    with pytest.raises(
        PolicyError, match=r"'core' of house\.yaml:6 is final, and this would weaken its action"
    ):
        Policy.parse(text, name="house.yaml")


def test_of_a_final_rule_the_stronger_of_two_overlays_counts() -> None:
    text = """
rules: [{id: f, when: risk.crisis, action: clarify, final: true, tags: [warn], mode: observe}]
overlays:
  one: {tenant: x, override: {f: {action: escalate, mode: enforce, tags: [warn, review]}}}
  two: {locale: de, override: {f: {action: refuse, severity: high}}}
"""
    policy = Policy.parse(text, name="p.yaml")
    decision = policy.decide(situation(Risk(stage=Stage.INPUT, crisis=True), locale="de", tenant="x"))

    assert (decision.action, decision.tags) == (Action.ESCALATE, frozenset(Tag))
    assert decision.hits[0].severity == "high"


def test_overlays_are_inherited_and_lie_below_those_of_whoever_inherits(tmp_path: Path) -> None:
    (tmp_path / "house.yaml").write_text(TEXT)
    top = "inherit: house.yaml\noverlays: {mine: {locale: de, override: {a.one: {why: mine}}}}"

    decision = Policy.parse(top, name="top.yaml", base=tmp_path).decide(situation(locale="de"))

    assert decision.overlays == ("german", "mine")
    assert decision.hits[0].reason == "mine"


@pytest.mark.parametrize(
    ("top", "problem"),
    [
        ("rules: [{id: at.three, when: 'true', action: refuse}]", "the id 'at.three' is there already"),
        (
            "overlays: {acme: {tenant: x, override: {a.one: {mode: off}}}}",
            "the overlay 'acme' is there already",
        ),
        (
            "overlays: {x: {tenant: x, rules: [{id: acme.staff, when: 'true', action: refuse}]}}",
            "the id 'acme.staff' is there already",
        ),
        ("override: {at.three: {mode: off}}", "no inherited rule is called 'at.three'"),
    ],
)
def test_what_does_not_fit_the_overlays_that_are_inherited_is_refused(
    tmp_path: Path, top: str, problem: str
) -> None:
    (tmp_path / "house.yaml").write_text(TEXT)

    with pytest.raises(PolicyError, match=problem):
        Policy.parse(f"inherit: house.yaml\n{top}", name="top.yaml", base=tmp_path)


def test_overlays_that_come_by_two_ways_are_there_once(tmp_path: Path) -> None:
    (tmp_path / "house.yaml").write_text(TEXT)
    (tmp_path / "other.yaml").write_text("inherit: house.yaml")

    policy = Policy.parse("inherit: [house.yaml, other.yaml]", name="top.yaml", base=tmp_path)

    assert policy.overlays == ("german", "austria", "acme")


def test_one_name_for_two_overlays_of_two_bases_is_refused(tmp_path: Path) -> None:
    for name, tenant in (("a", "x"), ("b", "y")):
        text = f"rules: [{{id: {name}, when: 'true', action: refuse}}]\n"
        over = f"overlays: {{o: {{tenant: {tenant}, override: {{{name}: {{mode: off}}}}}}}}"
        (tmp_path / f"{name}.yaml").write_text(text + over)

    with pytest.raises(PolicyError, match="the overlay 'o' is there already"):
        Policy.parse("inherit: [a.yaml, b.yaml]", name="top.yaml", base=tmp_path)


_CHANGES = st.fixed_dictionaries(
    {},
    optional={
        "action": st.sampled_from([action.value for action in Action]),
        "mode": st.sampled_from([mode.value for mode in Mode]),
        "on_error": st.sampled_from([action.value for action in Action]),
        "tags": st.sampled_from(["[]", "[warn]", "[review]"]),
        "retry": st.sampled_from(["never", "same", "clarify"]),
        "fallback": st.sampled_from(["never", "as_strict", "any"]),
        "severity": st.sampled_from(["low", "medium", "high"]),
        "priority": st.integers(-5, 5).map(str),
    },
)


def _whole(changes: list[dict[str, str]]) -> Whole | None:
    """Give a policy with one overlay for each of `changes`; None where one of them alone is refused."""
    written = (
        f"  o{i}: {{tenant: x, override: {{'*': {{{', '.join(f'{k}: {v}' for k, v in change.items())}}}}}}}"
        for i, change in enumerate(changes)
    )
    text = "\n".join([TEXT.partition("overlays:")[0], "overlays:", *written])
    try:
        return Loader().text(text, name="p.yaml", base=None)
    except PolicyError:
        return None


@given(st.lists(_CHANGES, min_size=1, max_size=4))
def test_no_meeting_of_overlays_raises_or_weakens_a_final_rule(changes: list[dict[str, str]]) -> None:
    whole = _whole(changes)
    if whole is None:
        return
    before = next(rule for rule in whole.rules if rule.final)
    after = next(rule for rule in laid(whole, whole.overlays).rules if rule.final)

    assert MODES[after.mode] >= MODES[before.mode]
    assert after.action.strength >= before.action.strength
    assert after.on_error.strength >= before.on_error.strength
    assert after.tags >= before.tags
    assert Policy(whole).decide(situation(tenant="x")).overlays


def test_an_overlay_holds_answers_to_what_it_states_and_all_of_it_is_known_beforehand() -> None:
    policy = Policy.parse(
        """
rules:
  - {id: a, when: risk.attack > 0.5, action: constrain, constraint: no_code, mode: enforce}
overlays:
  acme:
    tenant: acme
    override: {a: {constraint: {limits: {max_tokens: 40}}}}
    mode: enforce
    rules: [{id: b, when: risk.attack > 0.5, action: constrain, constraint: {ground: {sources: law}}}]
""",
        name="p.yaml",
    )
    usual, acme = policy.decide(situation()), policy.decide(situation(tenant="acme"))
    law = Constraint(ground=(Grounding(source="law"),))
    capped = Constraint(limits=Limits(max_tokens=40))

    assert usual.constraint == Constraint(instructions=("no_code",))
    assert acme.constraint == together([capped, law])
    assert policy.constraints == (("p.yaml:3", usual.constraint), ("p.yaml:9", law), ("p.yaml:7", capped))


def test_what_a_final_rule_holds_answers_to_stays_under_any_overlay() -> None:
    final = "{id: f, when: 'true', action: constrain, constraint: no_code, mode: enforce, final: true}"
    overlay = "overlays: {here: {tenant: t, override: {f: {constraint: no_persons}}}}"
    with pytest.raises(PolicyError, match="weaken its constraint"):
        Policy.parse(f"rules: [{final}]\n{overlay}", name="p.yaml")
