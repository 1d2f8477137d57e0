from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, field

import pytest

from demur.guard import Check
from demur.guard.cache_key import key_of
from demur.testing.guards import WordTier
from demur.types import Conduct, Context, Decision, Message, Request, Role, Situation, Stage

CHECKS = (Check(name="words", assessor=WordTier()),)


@dataclass
class Reader:
    """A policy that looks at what it is told to."""

    reads: frozenset[str]
    version: str = "v1"
    conduct: Conduct = field(default_factory=Conduct)

    def enforces(self, stage: Stage) -> bool:
        return stage is Stage.INPUT

    def decide(self, situation: Situation) -> Decision:
        raise NotImplementedError(situation)


def key(
    *reads: str, at: float = 0.0, tenant: str = "", context: Context | None = None, model: str = ""
) -> Hashable:
    request = Request(messages=(Message(role=Role.USER, text="hi"),), context=context or {}, model=model)
    return key_of(request, policy=Reader(frozenset(reads)), checks=CHECKS, tenant=tenant, at=at)


def test_a_policy_that_looks_at_the_past_has_no_key() -> None:
    assert key("history.refusals") is None


def test_a_policy_that_looks_at_the_time_tells_quarters_of_an_hour_apart() -> None:
    assert key("time.hour", at=899.0) == key("time.hour", at=0.0)
    assert key("time.hour", at=900.0) != key("time.hour", at=0.0)
    assert key("risk.harmful", at=900.0) == key("risk.harmful", at=0.0)


def test_the_model_counts_where_it_is_looked_at() -> None:
    assert key("model", model="a") != key("model", model="b")
    assert key("risk.harmful", model="a") == key("risk.harmful", model="b")


@pytest.mark.parametrize("name", ["user.role", "user.*", "context.user.role", "context.*", "user"])
def test_a_key_of_the_context_counts_however_it_is_looked_at(name: str) -> None:
    assert key(name, context={"user.role": "a"}) != key(name, context={"user.role": "b"})
    assert key(name, context={"user": "a"}) != key(name, context={"user": "b"})


def test_tenants_differ_whatever_is_looked_at() -> None:
    assert len({key(tenant="a"), key(tenant="b"), key(context={"tenant": "a"}), key()}) == 4


def test_a_policy_without_a_version_or_that_does_not_say_what_it_reads_has_no_key() -> None:
    request = Request(messages=())
    nameless = Reader(frozenset(), version="")
    silent = Reader(frozenset())
    silent.reads = None  # type: ignore[assignment]  # as a policy of somebody's own may lack it

    assert key_of(request, policy=nameless, checks=CHECKS, tenant="", at=0.0) is None
    assert key_of(request, policy=silent, checks=CHECKS, tenant="", at=0.0) is None


def test_a_check_of_replies_needs_no_version() -> None:
    class Nameless:
        assess = WordTier().assess

    on_replies = Check(name="x", assessor=Nameless(), stages=frozenset({Stage.OUTPUT}))
    request = Request(messages=())

    assert key_of(request, policy=Reader(frozenset()), checks=(on_replies,), tenant="", at=0.0) is not None


def test_half_a_surrogate_pair_is_no_obstacle() -> None:
    request = Request(messages=(Message(role=Role.USER, text="\ud800"),))

    assert key_of(request, policy=Reader(frozenset()), checks=CHECKS, tenant="", at=0.0) is not None
