from __future__ import annotations

from dataclasses import replace

from demur.guard import Effect, Invoke, pinned
from demur.policy import LivePolicy, Policy
from demur.testing.dialogue import ScriptedDialogue, asks, play
from demur.testing.findings import finding
from demur.testing.guards import guard_parts

OLD = Policy.parse("policy: old\nrules: []", name="p.yaml", base=None)
NEW = Policy.parse("policy: new\nrules: []", name="p.yaml", base=None)


def test_a_policy_that_never_changes_stays() -> None:
    parts = guard_parts("rules: []")

    assert pinned(parts, request=asks("hello")) is parts


def test_a_policy_that_changes_is_held_at_the_version_in_force() -> None:
    live = LivePolicy(OLD)

    held = pinned(replace(guard_parts("rules: []"), policy=live), request=asks("hello"))
    live.change(NEW)

    assert (held.policy, live.standing.current) == (OLD, NEW)


def test_an_exchange_is_decided_by_one_version_though_the_policy_changes_on_the_way() -> None:
    live = LivePolicy(OLD)

    def change(step: Effect) -> None:
        if isinstance(step, Invoke):
            live.change(NEW)

    played = play(
        ScriptedDialogue(asks("hello"), [finding()]),
        replace(guard_parts("rules: []"), policy=live),
        fail=change,
    )

    assert [decision.policy for decision in played.exchange.decisions] == ["old", "old"]
    assert live.standing.current is NEW
