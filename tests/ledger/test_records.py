from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from demur.ledger import (
    LedgerReader,
    LedgerWriter,
    Looked,
    each_record,
    open_ledger,
    open_reader,
    read_record,
    read_records,
)
from demur.ledger.records import Checked, Scores
from demur.testing.decisions import decision, risk
from demur.testing.findings import exchange, finding, refusal
from demur.types import (
    Action,
    Caller,
    Category,
    Exchange,
    Flag,
    Label,
    Mode,
    Outcome,
    Run,
    RunState,
    RunWhy,
    Signal,
    Stage,
    Tag,
)


def kept(folder: Path, *exchanges: Exchange) -> LedgerReader:
    with LedgerWriter(open_ledger(folder / "a.db", clock=time.time), monotonic=time.monotonic) as writer:
        for each in exchanges:
            writer.record(each)
    return open_reader(folder / "a.db")


def test_a_record_says_what_was_found(tmp_path: Path) -> None:
    found = finding(
        Outcome.REFUSED,
        refusal=refusal(Category.CYBER, categories=("cyber.malware",)),
        flags=frozenset({Flag.REPLACED}),
        labels=(Label(scheme="x", name="malware"),),
        signals=(Signal(path="choices[0].finish_reason", value="content_filter"),),
    )

    (record,) = read_records(kept(tmp_path, exchange(found)))

    assert (record.outcome, record.category, record.categories) == (
        Outcome.REFUSED,
        Category.CYBER,
        ("cyber.malware",),
    )
    assert (set(record.flags), record.labels) == ({Flag.REPLACED}, ("x:malware",))
    assert record.signals == (("choices[0].finish_reason", "content_filter"),)


def test_a_record_says_what_was_judged_and_decided(tmp_path: Path) -> None:
    made = decision(Action.REFUSE, "cyber", tags=frozenset({Tag.REVIEW}), read=("user.role",))
    judged = replace(risk("r"), categories={Category.CYBER: 0.9})
    (record,) = read_records(kept(tmp_path, replace(exchange(), decisions=(made,), risks=(judged,))))

    assert (record.action, record.observed, record.stopped_at) == (Action.REFUSE, Action.REFUSE, Stage.INPUT)
    assert (record.policy, record.policy_version, record.tags) == (
        "default",
        "0123456789ab",
        frozenset({Tag.REVIEW}),
    )
    assert [(one.rule, one.action, one.mode, one.error) for one in record.hits] == [
        ("cyber", Action.REFUSE, Mode.ENFORCE, False)
    ]
    assert (record.checks[0].rules, record.scores[0].categories) == (("r",), {Category.CYBER: 0.9})
    assert record.context == ("user.role",)


def test_a_record_can_be_read_by_its_id(tmp_path: Path) -> None:
    ledger = kept(tmp_path, exchange(id="a"), exchange(id="b"))
    found = read_record(ledger, "b")

    assert found is not None
    assert (found.id, read_record(ledger, "c")) == ("b", None)


def test_times_are_seconds(tmp_path: Path) -> None:
    (record,) = read_records(kept(tmp_path, exchange(at=12.5, duration=0.25)))

    assert (record.at, record.duration) == (12.5, 0.25)


def test_nothing_stated_is_none(tmp_path: Path) -> None:
    (record,) = read_records(kept(tmp_path, exchange(caller=Caller(), prompt="")))

    assert (record.kind, record.tenant, record.person_hash, record.prompt_hash) == (None, None, None, None)


@pytest.mark.parametrize(
    ("since", "until", "limit", "ids"),
    [
        (None, None, None, ["b", "a", "c"]),
        (2.0, None, None, ["a", "c"]),
        (None, 3.0, None, ["b", "a"]),
        (None, None, 1, ["b"]),
    ],
)
def test_a_stretch_of_time_is_read_oldest_first(
    tmp_path: Path, since: float | None, until: float | None, limit: int | None, ids: list[str]
) -> None:
    ledger = kept(tmp_path, *(exchange(id=name, at=at) for name, at in (("a", 2.0), ("b", 1.0), ("c", 3.0))))

    assert [record.id for record in read_records(ledger, since=since, until=until, limit=limit)] == ids


def test_a_record_says_what_became_of_each_check(tmp_path: Path) -> None:
    runs = (
        Run(check="rules", seconds=0.25),
        Run(check="guard", state=RunState.SKIPPED, why=RunWhy.SURE_BELOW),
    )
    judged = replace(risk(), runs=runs)
    (record,) = read_records(kept(tmp_path, replace(exchange(), risks=(judged,))))

    assert record.scores[0].runs == runs
    assert record.checks[0].skipped == ("guard",)


def test_records_older_than_the_cascade_are_read_as_they_are() -> None:
    checked = '{"stage":"input","ran":["rules"],"failed":[],"rules":[],"past":[]}'
    scores = '{"stage":"input","harmful":0,"attack":0,"crisis":false,"severity":"none","categories":{}}'

    assert msgspec.json.decode(checked, type=Checked).skipped == ()
    assert msgspec.json.decode(scores, type=Scores).runs == ()


def test_a_record_says_what_conditions_looked_at(tmp_path: Path) -> None:
    made = decision(wanted=("user.*",), values=(("user.level", "2"), ("user.trial", "null")))

    (record,) = read_records(kept(tmp_path, replace(exchange(), decisions=(made,))))

    assert record.facts == (
        Looked(stage=Stage.INPUT, wanted=("user.*",), values={"user.level": 2, "user.trial": None}),
    )


def test_records_are_read_one_after_the_other_and_those_that_are_asked_for(tmp_path: Path) -> None:
    made = [
        replace(exchange(id=f"r{n:04}", at=float(n)), caller=Caller(tenant="acme" if n % 2 else "other"))
        for n in range(1200)
    ]
    ledger = kept(tmp_path, *made)

    every = [record.id for record in each_record(ledger)]
    some = [record.id for record in each_record(ledger, since=1000, until=1004, where={"tenant": "acme"})]

    assert every == [each.id for each in made]
    assert some == ["r1001", "r1003"]
