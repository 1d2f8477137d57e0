from __future__ import annotations

import pytest

from demur import Policy
from demur.errors import PolicyError
from demur.policy.constraints import read_constraint
from demur.policy.source import read_nodes
from demur.policy.spot import Spot
from demur.types import Action, Constraint, Decision, Grounding, Limits, Masking, Risk, Stage


def read(text: str) -> Constraint:
    return read_constraint(Spot(file="p.yaml", path="$", node=read_nodes(text, file="p.yaml")))


def test_a_text_is_an_instruction() -> None:
    assert read("Be brief.") == Constraint(instructions=("Be brief.",))


def test_a_name_is_an_instruction() -> None:
    assert read("no_persons") == Constraint(instructions=("no_persons",))


def test_names_and_texts_may_stand_together() -> None:
    assert read("[no_persons, Be brief., no_persons]").instructions == ("no_persons", "Be brief.")


def test_a_map_holds_everything_else() -> None:
    written = """
instructions: [cite_sources]
limits: {max_tokens: 400, stop: ["END", "\\n\\n#"], tools: [search]}
ground: {sources: [handbook, law], passages: 3, nothing: clarify}
transform: [mask, mask_spans]
unmet: refuse
"""
    assert read(written) == Constraint(
        instructions=("cite_sources",),
        limits=Limits(max_tokens=400, stop=("END", "\n\n#"), tools=frozenset({"search"})),
        ground=tuple(
            Grounding(source=name, passages=3, nothing=Action.CLARIFY) for name in ("handbook", "law")
        ),
        transforms=frozenset(Masking),
        unmet=Action.REFUSE,
    )


def test_a_schema_is_kept_as_json() -> None:
    assert read("limits: {json_schema: {type: object}}").limits.json_schema == '{"type": "object"}'


@pytest.mark.parametrize(
    ("written", "tools"), [("none", frozenset()), ("[none]", {"none"}), ("[a, b]", {"a", "b"})]
)
def test_tools_are_removed_or_those_that_stay_are_named(written: str, tools: frozenset[str]) -> None:
    assert read(f"limits: {{tools: {written}}}").limits.tools == tools


@pytest.mark.parametrize(
    ("text", "problem", "hint"),
    [
        ("no_person", "no instruction is called 'no_person'", "no_persons"),
        ("[no_code, cite]", "no instruction is called 'cite'", "cite_sources"),
        ("answer_from_sources", "no instruction is called 'answer_from_sources'", "cite_sources"),
        ("{instruction: no_code}", "the key 'instruction' is not known here", "instructions"),
        ("{limits: {max_token: 9}}", "the key 'max_token' is not known here", "max_tokens"),
        ("{limits: {max_tokens: 0}}", "a whole number from 16", "16"),
        ("{limits: {stop: []}}", "0 stop sequences stand here", "1 to 16"),
        ("{limits: {stop: ['  ']}}", "a stop sequence must stand here", ""),
        ("{limits: {stop: [" + "x" * 201 + "]}}", "a stop sequence of 201 characters", "at most 200"),
        ("{ground: handbook}", "a map must stand here", ""),
        ("{ground: {passages: 3}}", "sources is missing here", "sources"),
        ("{ground: {sources: []}}", "no source is named here", "sources: name"),
        ("{ground: {sources: A b}}", "'A b' is not the name of a source", ""),
        ("{ground: {sources: a, passages: 51}}", "a whole number from 1 to 50", ""),
        ("{ground: {sources: a, nothing: escalate}}", "'escalate' is not known here", "refuse"),
        ("{transform: msk}", "'msk' is not known here", "mask"),
        ("{unmet: clarify}", "'clarify' is not known here", "refuse"),
        ("{unmet: refuse}", "the constraint holds nothing", "ground"),
        ("''", "an instruction must stand here", ""),
    ],
)
def test_a_mistake_is_named_with_the_nearest_that_is_right(text: str, problem: str, hint: str) -> None:
    with pytest.raises(PolicyError) as error:
        read(text)
    assert problem in error.value.problem
    assert hint in error.value.hint


RULES = """
rules:
  - {id: a, when: risk.attack > 0.1, action: constrain, mode: enforce, constraint: %s}
  - {id: b, when: risk.attack > 0.2, action: constrain, mode: enforce, constraint: %s}
"""
SHORT, SHORTER = (
    "{limits: {max_tokens: 90}}",
    "{instructions: no_code, limits: {max_tokens: 40, tools: none}}",
)


def decided(first: str, second: str) -> Decision:
    policy = Policy.parse(RULES % (first, second), name="p.yaml")
    return policy.decide(Risk(stage=Stage.INPUT, attack=0.9))


def test_all_that_several_rules_say_holds_together() -> None:
    constraint = decided(SHORT, SHORTER).constraint
    assert constraint.limits == Limits(max_tokens=40, tools=frozenset())
    assert constraint.instructions == ("no_code",)


def test_an_explanation_says_what_the_answer_is_held_to() -> None:
    said = decided(SHORT, SHORTER).explain()
    assert "held to: at most 40 tokens" in said
    assert "held to: instruction: no_code" in said


def test_the_version_tells_constraints_apart() -> None:
    versions = {decided(SHORT, second).version for second in (SHORT, SHORTER, "no_code", "No code.")}
    assert len(versions) == 4


def test_two_schemas_on_one_condition_are_a_mistake() -> None:
    rules = """
rules:
  - {id: a, when: risk.crisis, action: constrain, constraint: Be brief.}
  - {id: b, when: risk.crisis, action: constrain, constraint: {limits: {json_schema: {type: object}}}}
  - {id: c, when: risk.crisis, action: constrain,
     constraint: {limits: {json_schema: {type: object, title: T}}}}
"""
    with pytest.raises(PolicyError, match="'b' and 'c' want two JSON schemas on one condition"):
        Policy.parse(rules, name="p.yaml")


def test_one_schema_in_two_rules_is_none() -> None:
    schema = "{limits: {json_schema: {type: object}}}"
    assert decided(schema, schema).constraint.notes == ()
