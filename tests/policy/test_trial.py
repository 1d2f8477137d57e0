from __future__ import annotations

import cel
import pytest

from demur.errors import PolicyError
from demur.policy.source import Node
from demur.policy.spot import Spot
from demur.policy.trial import try_out

SPOT = Spot(file="p.yaml", path="$", node=Node(line=1, text="x"))


def tried(source: str, *, facts: set[str], keys: set[str]) -> None:
    try_out(cel.compile(source).execute, facts=facts, keys=keys, spot=SPOT)


@pytest.mark.parametrize("sample", ["'x'", "1", "0.5", "true"])
def test_a_condition_on_one_key_may_expect_a_value_of_any_kind(sample: str) -> None:
    tried(f"user.a == {sample}", facts=set(), keys={"user.a"})


def test_a_key_may_be_a_map() -> None:
    tried("'x' in user", facts=set(), keys={"user.*"})


def test_a_condition_that_fits_no_kind_of_value_is_refused() -> None:
    with pytest.raises(PolicyError, match=r"compare values of one kind"):
        tried("user.a + 'x' > 1", facts=set(), keys={"user.a"})


def test_a_result_that_is_no_truth_value_in_the_worst_case_alone_is_found() -> None:
    with pytest.raises(PolicyError, match=r"gives 0[.]5, not true or false"):
        tried("_risk__crisis ? _risk__harmful : true", facts={"risk.crisis", "risk.harmful"}, keys=set())


def test_of_conditions_on_several_keys_a_mistake_may_wait_for_the_decision() -> None:
    tried("user.a + 'x' > user.b", facts=set(), keys={"user.a", "user.b"})
