from __future__ import annotations

import pytest

from demur.errors import PolicyError
from demur.policy.condition import Condition, compile_condition
from demur.policy.facts import CONTEXT_KEYS
from demur.policy.source import Node
from demur.policy.spot import Spot


def compiled(source: str) -> Condition:
    spot = Spot(file="p.yaml", path="$.rules[0].when", node=Node(line=3, text=source))
    return compile_condition(spot, declared=[*CONTEXT_KEYS, "labels.*"])


@pytest.mark.parametrize(
    ("source", "facts", "keys"),
    [
        ("risk.harmful > 0.5", {"risk.harmful"}, set()),
        ("risk.categories['cyber'] > 0.5", {"risk.categories.cyber"}, set()),
        ("risk.categories.exists(c, risk.categories[c] > 0.5)", {"risk.categories"}, set()),
        ("has(user.role) && user.role == 'guest'", set(), {"user.role"}),
        ("'role' in user", set(), {"user.*"}),
        ("'tenant' in context && tenant == 'a'", set(), {"context.*", "tenant"}),
        ("has(context.tenant)", set(), {"context.tenant"}),
        ("claimed.anything.at.all == 1", set(), {"claimed.anything.at.all"}),
        ("'x' in claimed", set(), {"claimed.*"}),
        ("labels.team == 'a'", set(), {"labels.team"}),
        ("has(risk.harmful)", set(), set()),
        ("model.matches('^gpt') || locale == 'de'", {"model", "locale"}, set()),
    ],
)
def test_what_a_condition_looks_at_is_known(source: str, facts: set[str], keys: set[str]) -> None:
    condition = compiled(source)

    assert (set(condition.facts), set(condition.keys)) == (facts, keys)
    assert condition.source == source


@pytest.mark.parametrize(
    ("source", "problem"),
    [
        ("risk.harmfull > 0.5", "there is no 'risk.harmfull'.*did you mean 'risk.harmful'"),
        ("risk.categories.cybr > 0.5", "did you mean 'risk.categories.cyber'"),
        ("riks.harmful > 0.5", "called 'riks.harmful'.*did you mean 'risk.harmful'"),
        ("user.rol == 'x'", "did you mean 'user.role'.*declared below `context:`"),
        ("risk", "'risk' is not a value by itself"),
        ("risk.harmful.x == 1", "nothing stands below 'risk.harmful'"),
        ("size(risk.rules) > 0 && risk.rules.exist(r, r == 'a')", "no function 'exist'.*'exists'"),
        ("risk.rules.exists(risk, true)", "cannot call its element 'risk'"),
        ("risk.rules.exists(user, true)", "cannot call its element 'user'"),
        ("risk.rules.exists(_x, true)", "cannot call its element '_x'"),
        ("model.matches('(')", "the pattern '\\('.* does not compile"),
        ("risk.harmful", "gives 0.0, not true or false"),
        ("user.role", "not true or false"),
        ("risk.harmful > 'a'", "the condition fails: No such overload"),
        ("user.role.size() + 'a' > 1", "the condition fails"),
        ("a &&", "not CEL: mismatched input '<EOF>', at character 5"),
        ("x{a: 1} == 1", "'x' cannot be built here"),
        ("matches('a', 'b')", "the pattern of `matches` is not written out"),
        ("has(tenant)", "`has` asks for a part of something.*has.context.tenant."),
        ("!" * 3_000, "longer than 2,000"),
        ("finding.outcome == 'refsued'", "finding.outcome is never 'refsued'.*did you mean 'refused'"),
        ("'hihg' != risk.severity_name", "did you mean 'high'"),
        ("risk.category in ['cyber', 'crme']", "did you mean 'crime'"),
    ],
)
def test_a_condition_that_cannot_work_is_refused_when_it_is_loaded(source: str, problem: str) -> None:
    with pytest.raises(PolicyError, match=problem) as caught:
        compiled(source)

    assert caught.value.where == "p.yaml:3, $.rules[0].when"


@pytest.mark.parametrize(
    "source",
    [
        "finding.kind == ''",
        "stage == 'input' || 'output' == stage",
        "risk.category in ['cyber', '']",
        "risk.category in risk.rules",
        "risk.category.startsWith('cy') && model == 'any'",
        "risk.category == r'cyber'",
        "has(risk.category) == true",
    ],
)
def test_words_that_a_fact_can_be_and_what_is_no_word_of_it_pass(source: str) -> None:
    assert compiled(source).source == source


def test_what_depends_on_the_situation_is_no_mistake() -> None:
    assert compiled("risk.rules[0] == 'a.b'").facts == {"risk.rules"}
