from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.assembly.replaying import recorded, replay_draft
from demur.errors import LedgerError
from demur.ledger import LedgerWriter, open_ledger, open_reader, read_records
from demur.ledger.keys import HashKey
from demur.ledger.records import _record
from demur.ledger.rows import row_of
from demur.policy import Policy
from demur.policy.replay import Recorded
from demur.testing.decisions import decision
from demur.testing.findings import exchange, finding, refusal
from demur.types import (
    Action,
    Caller,
    Category,
    Decision,
    Exchange,
    Finding,
    Flag,
    Outcome,
    Request,
    Risk,
    Scalar,
    Severity,
    Situation,
    Stage,
)

LIVE = """
policy: live
mode: enforce
context: [user.level, user.licence]
rules:
  - {id: attack, when: risk.attack > 0.8, stage: input, action: refuse}
  - {id: guests, when: has(user.role) && user.role == "guest" && risk.harmful > 0.5, action: clarify}
  - {id: level, when: user.level > 3, action: refuse, on_error: allow, tags: warn}
  - {id: minors, when: claimed.minor == true && risk.harmful > 0.2, action: refuse, on_error: allow}
  - {id: model, when: model == "m-1" && risk.harmful > 0.9, action: refuse}
  - {id: says, when: finding.outcome == "refused" && finding.category == "cyber", action: escalate}
  - {id: asked, when: request_risk.categories.cyber > 0.5, stage: output, action: refuse}
  - {id: staff, when: has(user.licence) && user.licence == "physician", action: allow, lifts: [guests]}
checks: {words: {on_error: refuse}}
"""
DRAFT = """
policy: draft
context: [user.level, user.licence]
rules:
  - {id: attack, when: risk.attack > 0.5, stage: input, action: refuse, mode: enforce}
  - {id: roles, when: 'has(user.role) && user.role in ["guest", "child"]', action: refuse, mode: enforce}
  - {id: level, when: user.level > 2, action: refuse, mode: enforce}
  - {id: whole, when: '"tenant" in context && risk.harmful > 0.7', action: refuse, mode: enforce}
  - {id: locale, when: locale == "de" && risk.harmful > 0.6, action: clarify, mode: enforce}
  - {id: seen, when: purpose == "x", action: escalate}
"""


@cache
def policy(text: str) -> Policy:
    return Policy.parse(text, name="p.yaml", base=None)


scores = st.sampled_from([0.0, 0.3, 0.6, 0.75, 0.85, 0.95])
values: st.SearchStrategy[Scalar] = st.sampled_from(
    ["guest", "child", "physician", "Ada Lovelace", "", 1, 4, True, None, 1e9]
)
contexts = st.dictionaries(
    st.sampled_from(["user.role", "user.level", "user.licence", "user.id", "tenant", "purpose"]),
    values,
    max_size=4,
)
claims = st.dictionaries(st.sampled_from(["minor", "age"]), values, max_size=2)


@st.composite
def risks(draw: st.DrawFn, stage: Stage) -> Risk:
    return Risk(
        stage=stage,
        harmful=draw(scores),
        attack=draw(scores),
        categories={Category.CYBER: draw(scores)},
        severity=draw(st.sampled_from(Severity)),
        ran=("rules",),
        failed=draw(st.sampled_from([(), ("words",)])),
    )


@st.composite
def findings(draw: st.DrawFn) -> Finding:
    if draw(st.booleans()):
        return finding(Outcome.ANSWERED, flags=frozenset({Flag.MASKED}))
    return finding(
        Outcome.REFUSED, refusal=refusal(draw(st.sampled_from([Category.CYBER, Category.PRIVACY])))
    )


@st.composite
def situations(draw: st.DrawFn) -> tuple[Situation, Situation]:
    request = Request(
        messages=(),
        context=draw(contexts),
        claimed=draw(claims),
        model=draw(st.sampled_from(["", "m-1", "m@x"])),
        locale=draw(st.sampled_from(["", "de"])),
    )
    asked, said = draw(risks(Stage.INPUT)), draw(risks(Stage.OUTPUT))
    return (
        Situation(stage=Stage.INPUT, risk=asked, request=request),
        Situation(
            stage=Stage.OUTPUT, risk=said, request=request, request_risk=asked, finding=draw(findings())
        ),
    )


def decided(by: Policy, both: Iterable[Situation]) -> list[Decision]:
    """Decide as the flow does: a request that is stopped has no reply."""
    done: list[Decision] = []
    for situation in both:
        done.append(by.decide(situation))
        if done[-1].action.stops:
            break
    return done


def of_ledger(folder: Path, *exchanges: Exchange) -> list[Recorded]:
    path = folder / "a.db"
    path.unlink(missing_ok=True)
    with (
        open_ledger(path, clock=time.time) as ledger,
        LedgerWriter(ledger, monotonic=time.monotonic) as writer,
    ):
        for each in exchanges:
            writer.record(each)
    return [recorded(record) for record in read_records(open_reader(path))]


def in_memory(of: Exchange) -> Recorded:
    """Give what a replay would be given of `of`, once written and read back."""
    return recorded(_record(row_of(of, HashKey.of(bytes(32)))))


def exchanged(by: Policy, both: tuple[Situation, Situation], number: int = 0) -> Exchange:
    done = decided(by, both)
    return replace(
        exchange(id=f"r{number:04}", at=float(number)),
        finding=both[1].finding or finding(),
        risks=tuple(situation.risk for situation in both[: len(done)]),
        decisions=tuple(done),
        caller=Caller(tenant="acme", locale="de"),
    )


@given(situations())
def test_what_is_replayed_comes_out_as_it_would_have(both: tuple[Situation, Situation]) -> None:
    draft = policy(DRAFT)
    record = in_memory(exchanged(policy(LIVE), both))

    for scene, expected in zip(record.scenes, decided(draft, both), strict=False):
        told = draft.retell(scene)
        assert bool(told.unknown) is (told.decision is None)
        if told.decision is not None:
            assert told.decision.action is expected.action


@given(situations())
def test_the_policy_that_decided_decides_the_same_again(both: tuple[Situation, Situation]) -> None:
    live = policy(LIVE)
    record = in_memory(exchanged(live, both))

    for scene, expected in zip(record.scenes, decided(live, both), strict=True):
        told = live.retell(scene)
        if told.decision is not None:
            assert (told.decision.action, told.decision.rules) == (expected.action, expected.rules)


def test_a_draft_is_run_over_the_ledger_that_is_named(tmp_path: Path) -> None:
    (tmp_path / "draft.yaml").write_text(DRAFT)
    both = quiet()
    of_ledger(tmp_path, exchanged(policy(LIVE), both))

    said = replay_draft(tmp_path / "draft.yaml", ledger=str(tmp_path / "a.db"), where={"tenant": "acme"})

    assert (said.records, said.unreplayed, said.replayed) == (1, 0, 1)
    assert said.versions == {f"live {policy(LIVE).version}": 1}


def test_records_of_another_stretch_are_left_out(tmp_path: Path) -> None:
    of_ledger(tmp_path, exchanged(policy(LIVE), quiet()))

    assert replay_draft("default", ledger=str(tmp_path / "a.db"), since=10.0).records == 0


def test_a_reply_that_was_withheld_for_overstepping_is_marked(tmp_path: Path) -> None:
    constrained = decision(Action.CONSTRAIN, stage=Stage.OUTPUT)
    (record,) = of_ledger(
        tmp_path,
        replace(
            exchange(),
            decisions=(decision(), constrained, constrained),
            risks=(Risk(stage=Stage.INPUT), *[Risk(stage=Stage.OUTPUT)] * 2),
            topic="cyber",
        ),
    )

    assert (record.action, record.withheld, len(record.scenes)) == (Action.REFUSE, True, 2)


def test_what_would_have_been_done_is_compared_where_that_is_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    observing = Policy.parse("rules: [{id: a, when: risk.attack > 0.5, action: refuse}]", name="p.yaml")
    situation = Situation(
        stage=Stage.INPUT, risk=Risk(stage=Stage.INPUT, attack=0.9), request=Request(messages=())
    )
    made = replace(exchange(), decisions=(observing.decide(situation),), risks=(situation.risk,))
    of_ledger(tmp_path, made)

    (record,) = read_records(open_reader(path))

    assert (recorded(record).action, recorded(record).rules) == (Action.ALLOW, ())
    assert (recorded(record, observing=True).action, recorded(record, observing=True).rules) == (
        Action.REFUSE,
        ("a",),
    )


def test_a_key_whose_name_was_withheld_is_never_taken_for_one_that_was_not_there(tmp_path: Path) -> None:
    looked = decision(read=("user.role", "user.Ada said so"), wanted=("user.*", "tenant"))
    (record,) = of_ledger(
        tmp_path, replace(exchange(), decisions=(looked,), risks=(Risk(stage=Stage.INPUT),))
    )

    assert record.scenes[0].wanted == {"tenant"}


def test_a_ledger_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(LedgerError):
        replay_draft("default", ledger=str(tmp_path / "none.db"))


def quiet() -> tuple[Situation, Situation]:
    """Give a harmless request and its reply."""
    request = Request(messages=(), context={"user.level": 1})
    asked, said = (Risk(stage=stage, ran=("rules",)) for stage in (Stage.INPUT, Stage.OUTPUT))
    return (
        Situation(stage=Stage.INPUT, risk=asked, request=request),
        Situation(stage=Stage.OUTPUT, risk=said, request=request, request_risk=asked, finding=finding()),
    )
