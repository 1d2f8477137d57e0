from __future__ import annotations

import threading
from collections import Counter
from dataclasses import replace

import pytest

from demur.errors import PolicyError
from demur.policy import LivePolicy, Policy
from demur.types import Caller, Message, Request, Risk, Role, Situation, Stage


def version(limit: float) -> Policy:
    text = f"rules: [{{id: r{int(limit * 10)}, when: risk.attack > {limit}, action: refuse, mode: enforce}}]"
    return Policy.parse(text, name="p.yaml", base=None)


ONE, TWO, THREE = version(0.1), version(0.2), version(0.3)


def asking(text: str = "Hello", **context: str) -> Request:
    known = {key.replace("_", "."): value for key, value in context.items()}
    return Request(messages=(Message(role=Role.USER, text=text),), context=known)


def people(live: LivePolicy, *, tenant: str = "acme", count: int = 2000) -> set[str]:
    """Give those who get the rollout."""
    every = (Caller(tenant=tenant, person=f"p{n}") for n in range(count))
    return {one.person for one in every if live.chosen(asking(), one) is not live.standing.current}


def test_everybody_gets_what_is_in_force() -> None:
    live = LivePolicy(ONE)

    assert live.chosen(asking()) is ONE
    assert (live.name, live.version) == ("p", ONE.version)
    assert live.reads == ONE.reads == frozenset({"risk.attack", "risk.category"})
    assert live.enforces(Stage.INPUT)
    assert live.conduct is ONE.conduct


def test_a_change_takes_hold_for_everybody_and_the_same_version_changes_nothing() -> None:
    live = LivePolicy(ONE)

    assert (live.change(version(0.1)), live.chosen(asking())) == (False, ONE)
    assert (live.change(TWO), live.chosen(asking())) == (True, TWO)


def test_a_rollback_puts_the_version_before_in_force_and_can_be_undone() -> None:
    live = LivePolicy(ONE)
    live.change(TWO)

    assert live.rollback() is ONE
    assert live.rollback() is TWO


def test_there_is_nothing_to_go_back_to_at_first() -> None:
    with pytest.raises(PolicyError, match=f"no version before {ONE.version}"):
        LivePolicy(ONE).rollback()


def test_a_rollout_reaches_about_its_share_and_the_same_people_every_time() -> None:
    live = LivePolicy(ONE, key=b"k")
    live.roll_out(TWO, share=0.1)

    first = people(live)

    assert 140 <= len(first) <= 260
    assert people(live) == first


def test_a_rollout_that_grows_keeps_those_who_had_it() -> None:
    live = LivePolicy(ONE)
    live.roll_out(TWO, share=0.05)
    few = people(live)
    live.roll_out(TWO, share=0.2)

    assert few < people(live)


def test_another_rollout_another_tenant_and_another_key_reach_other_people() -> None:
    live, other_key = LivePolicy(ONE), LivePolicy(ONE, key=b"other")
    live.roll_out(TWO, share=0.2)
    other_key.roll_out(TWO, share=0.2)
    before, elsewhere, keyed = people(live), people(live, tenant="b"), people(other_key)
    live.roll_out(THREE, share=0.2)

    assert len({frozenset(each) for each in (before, elsewhere, keyed, people(live))}) == 4


def test_a_rollout_ends_by_a_rollback_by_a_change_and_by_reaching_everybody() -> None:
    live = LivePolicy(ONE)
    live.roll_out(TWO, share=0.5)
    assert (live.rollback(), live.standing.rollout) == (ONE, None)

    live.roll_out(TWO, share=0.5)
    assert (live.end_rollout(), live.end_rollout()) == (True, False)

    live.roll_out(TWO, share=0.5)
    live.roll_out(TWO, share=1.0)
    assert (live.standing.current, live.standing.rollout, live.rollback()) == (TWO, None, ONE)


def test_a_rollout_of_what_is_in_force_or_to_nobody_is_none() -> None:
    live = LivePolicy(ONE)

    assert (live.roll_out(ONE, share=0.5), live.roll_out(TWO, share=0.0)) == (False, False)


@pytest.mark.parametrize("share", [-0.1, 1.1])
def test_a_share_out_of_range_is_refused(share: float) -> None:
    with pytest.raises(PolicyError, match="out of range"):
        LivePolicy(ONE).roll_out(TWO, share=share)


def test_a_conversation_keeps_its_version_while_it_goes_on() -> None:
    live = LivePolicy(ONE)
    live.roll_out(TWO, share=0.5)
    for n in range(50):
        first = asking(f"question {n}")
        more = (
            *first.messages,
            Message(role=Role.ASSISTANT, text="yes"),
            Message(role=Role.USER, text="and?"),
        )

        assert live.chosen(first) is live.chosen(replace(first, messages=more))


def test_a_person_of_the_context_counts_like_one_of_the_caller() -> None:
    live = LivePolicy(ONE)
    live.roll_out(TWO, share=0.5)
    for n in range(50):
        named = live.chosen(asking(f"q{n}", user_id=f"p{n}", tenant="acme"))

        assert named is live.chosen(asking("other"), Caller(tenant="acme", person=f"p{n}"))


def test_a_situation_is_decided_by_the_version_that_its_caller_gets() -> None:
    live = LivePolicy(ONE)
    live.roll_out(TWO, share=0.5)
    said = Counter(
        live.decide(
            Situation(stage=Stage.INPUT, risk=Risk(stage=Stage.INPUT), request=asking(f"q{n}"))
        ).version
        for n in range(100)
    )

    assert set(said) == {ONE.version, TWO.version}


def test_no_decision_mixes_two_versions_while_they_change() -> None:
    live, stop = LivePolicy(ONE), threading.Event()
    rules = {each.version: (each.rules[0].id,) for each in (ONE, TWO, THREE)}
    wrong: list[str] = []

    def decide(person: str) -> None:
        caller, risk = Caller(person=person), Risk(stage=Stage.INPUT, attack=0.9)
        while not stop.is_set():
            mine = live.chosen(asking(), caller)
            first, second = (
                mine.decide(Situation(stage=Stage.INPUT, risk=risk, request=asking())) for _ in range(2)
            )
            if first.rules != rules[first.version] or first.version != second.version:
                wrong.append(first.explain())

    threads = [threading.Thread(target=decide, args=(f"p{n}",)) for n in range(4)]
    for thread in threads:
        thread.start()
    for n in range(300):
        live.put((ONE, TWO, THREE)[n % 3], rollout=(TWO, THREE, None)[n % 3], share=0.5)
    stop.set()
    for thread in threads:
        thread.join()

    assert wrong == []
