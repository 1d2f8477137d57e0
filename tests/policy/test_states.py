from __future__ import annotations

from demur.policy.policy import Policy
from demur.policy.states import State
from demur.types import Context, Risk, Stage

POLICY = Policy.parse(
    """
rules:
  - {id: held, when: risk.crisis, action: refuse, reason: why}
  - {id: quiet, when: risk.harmful > 0.5, action: refuse}
  - {id: broken, when: user.role == 'x', action: refuse, on_error: clarify}
  - {id: later, when: risk.crisis, action: refuse, stage: output}
  - {id: off, when: risk.attack > 0.5, action: refuse, mode: off}
  - {id: gone, when: 'true', action: clarify}
  - {id: out, when: tenant == 'acme', action: allow, mode: enforce, lifts: gone}
""",
    name="p.yaml",
)
CRISIS = Risk(stage=Stage.INPUT, crisis=True)


def states(context: Context) -> dict[str, tuple[State, str]]:
    return {state.rule.id: (state.state, state.why) for state in POLICY.states(CRISIS, context)}


def test_of_every_rule_it_is_said_what_became_of_it() -> None:
    assert states({"tenant": "acme"}) == {
        "held": (State.HELD, "why"),
        "quiet": (State.NOT_HELD, ""),
        "broken": (State.ERROR, "not in the context: user.role; clarify counts"),
        "later": (State.OTHER_STAGE, "it is for output"),
        "off": (State.OFF, ""),
        "gone": (State.LIFTED, "by out"),
        "out": (State.HELD, ""),
    }


def test_a_rule_is_lifted_only_while_its_exception_holds() -> None:
    assert states({"tenant": "other"})["gone"][0] is State.HELD
    assert states({})["gone"][0] is State.HELD


def test_the_values_that_a_condition_looks_at_are_given_with_what_it_said() -> None:
    text = """
context: [user.level, user.unit]
rules:
  - {id: one, when: risk.attack > 0.5 && user.level > 3, action: refuse}
  - {id: two, when: user.unit == "x" && claimed.age > 3, action: refuse}
  - {id: reply, when: risk.attack > 0.5, stage: output, action: refuse}
"""
    policy = Policy.parse(text, name="p.yaml")
    judged = Risk(stage=Stage.INPUT, attack=0.9)

    one, two, reply = policy.states(judged, {"user.level": 2, "user.role": "guest"})

    assert [(each.name, each.value) for each in one.inputs] == [("risk.attack", 0.9), ("user.level", 2)]
    assert [(each.name, each.there) for each in two.inputs] == [("claimed.age", False), ("user.unit", False)]
    assert (one.truth, two.truth, reply.truth, reply.inputs) == (False, None, None, ())
