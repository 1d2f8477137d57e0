from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.types import Action, Constraint, Grounding, Limits, Masking, plain, together

WORDS = st.text("abc", min_size=1, max_size=3)
TOOLS = st.frozensets(st.sampled_from(["search", "mail", "pay"]))
LIMITS = st.builds(
    Limits,
    max_tokens=st.none() | st.integers(16, 999),
    stop=st.lists(WORDS, max_size=3, unique=True).map(tuple),
    tools=st.none() | TOOLS,
)
GROUND = st.builds(
    Grounding,
    source=st.sampled_from(["handbook", "law"]),
    passages=st.integers(1, 50),
    nothing=st.sampled_from([Action.ALLOW, Action.CLARIFY, Action.REFUSE]),
)
CONSTRAINTS = st.builds(
    Constraint,
    instructions=st.lists(WORDS, max_size=3, unique=True).map(tuple),
    limits=LIMITS,
    ground=st.lists(GROUND, max_size=2, unique_by=lambda each: each.source).map(tuple),
    transforms=st.frozensets(st.sampled_from(Masking)),
    unmet=st.sampled_from([Action.ALLOW, Action.REFUSE]),
)


def unordered(constraint: Constraint) -> object:
    limits = constraint.limits
    return (
        set(constraint.instructions),
        (limits.max_tokens, set(limits.stop), limits.tools),
        set(constraint.ground),
        constraint.transforms,
        constraint.unmet,
    )


@given(CONSTRAINTS, CONSTRAINTS)
def test_it_does_not_matter_which_of_two_constraints_comes_first(one: Constraint, two: Constraint) -> None:
    assert unordered(together([one, two])) == unordered(together([two, one]))


@given(CONSTRAINTS, CONSTRAINTS, CONSTRAINTS)
def test_it_does_not_matter_how_three_are_grouped(
    one: Constraint, two: Constraint, three: Constraint
) -> None:
    assert one.beside(two).beside(three) == one.beside(two.beside(three))


@given(CONSTRAINTS)
def test_a_constraint_beside_itself_is_itself(one: Constraint) -> None:
    assert one.beside(one) == one
    assert together([one]) == one


@given(CONSTRAINTS, CONSTRAINTS)
def test_what_holds_together_is_never_looser_than_either(one: Constraint, two: Constraint) -> None:
    both = one.beside(two)
    for each in (one, two):
        assert set(each.instructions) <= set(both.instructions)
        assert each.limits.max_tokens is None or (both.limits.max_tokens or 0) <= each.limits.max_tokens
        assert set(each.limits.stop) <= set(both.limits.stop)
        assert each.limits.tools is None or (both.limits.tools or frozenset()) <= each.limits.tools
        assert each.transforms <= both.transforms
        assert both.unmet.strength >= each.unmet.strength
        found = {ground.source: ground for ground in both.ground}
        for ground in each.ground:
            assert found[ground.source].passages >= ground.passages
            assert found[ground.source].nothing.strength >= ground.nothing.strength


@given(CONSTRAINTS)
def test_a_constraint_can_be_written_as_json(one: Constraint) -> None:
    assert json.loads(json.dumps(plain(one))) == plain(one)


def test_only_what_holds_nothing_is_false() -> None:
    assert not Constraint()
    assert not Limits()
    assert Constraint(limits=Limits(tools=frozenset()))
    assert Constraint(transforms=frozenset({Masking.MASK}))


def test_of_two_schemas_the_first_holds() -> None:
    one, two = Limits(json_schema='{"a": 1}'), Limits(json_schema='{"b": 1}')
    assert one.within(two).json_schema == '{"a": 1}'
    assert Limits().within(two).json_schema == '{"b": 1}'


@pytest.mark.parametrize(
    ("constraint", "said"),
    [
        (lambda: Constraint(instructions=("no_code",)), "instruction: no_code"),
        (lambda: Constraint(limits=Limits(max_tokens=40)), "at most 40 tokens"),
        (lambda: Constraint(limits=Limits(stop=("\n\n",))), r"ends at '\n\n'"),
        (lambda: Constraint(limits=Limits(json_schema="{}")), "JSON schema: {}"),
        (lambda: Constraint(limits=Limits(tools=frozenset({"b", "a"}))), "tools: a, b"),
        (lambda: Constraint(ground=(Grounding(source="law"),)), "5 passages of law, or else allow"),
        (lambda: Constraint(transforms=frozenset({Masking.MASK})), "transform: mask"),
        (lambda: Constraint(unmet=Action.REFUSE), "what cannot be done: refuse"),
        (lambda: Constraint(notes=("a gave way",)), "a gave way"),
    ],
)
def test_every_part_is_told_to_operators(constraint: Callable[[], Constraint], said: str) -> None:
    assert constraint().told == (said,)
