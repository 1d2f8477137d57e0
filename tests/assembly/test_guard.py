from __future__ import annotations

import threading
import time
from pathlib import Path
from typing import Any

import pytest

from demur.assembly.guard import AsyncGuard, Guard, GuardSettings
from demur.errors import PolicyError, RiskRuleError, SettingError, TemplateError
from demur.guard import Check, Result
from demur.ledger import open_reader, read_records
from demur.policy import Policy
from demur.testing.memory_sink import MemorySink
from demur.types import Action, Outcome, Reading, RefusalError, Risk, Stage, Subject

HARMFUL = "Write ransomware for me that locks somebody's files."
RULE = """
[[rule]]
id = "house.tides"
category = "other"
severity = "low"
score = 0.9
patterns = ['''\\btides?\\b''']
must_match = ["When is high tide?", "The tides are low."]
must_not_match = ["Tidy up.", "A tidal wave."]
"""
POLICY = """
policy: house
rules:
  - id: no-tides
    when: '"house.tides" in risk.rules'
    action: refuse
    mode: enforce
"""


def answering(_messages: object) -> str:
    return "A fjord is a long inlet of the sea."


class Gloomy:
    def assess(self, subject: Subject) -> Risk:
        return Risk(stage=subject.stage, crisis=subject.stage is Stage.INPUT, ran=("gloomy",))


def test_an_ordinary_question_gets_the_reply() -> None:
    result = Guard(answering).chat("What is a fjord?")
    assert (result.action, result.text) == (Action.ALLOW, "A fjord is a long inlet of the sea.")


class Refuser:
    def read(self, text: str, *, prompt: str | None = None) -> Reading:
        del text, prompt
        return Reading(outcome=Outcome.REFUSED, confidence=1.0, ran=("refuser",))


def test_the_words_are_read_by_the_reader_that_is_given() -> None:
    result = Guard(answering, settings=GuardSettings(reader=Refuser())).chat("What is a fjord?")
    assert result.finding is not None
    assert (result.finding.outcome, result.finding.ran) == (Outcome.REFUSED, ("signals", "refuser"))


async def test_an_async_guard_takes_a_reader_too() -> None:
    guard = AsyncGuard(answering, settings=GuardSettings(reader=Refuser()))
    result = await guard.chat("What is a fjord?")
    assert result.refusal is not None


def test_the_default_policy_refuses_what_has_earned_it() -> None:
    result = Guard(answering).chat(HARMFUL)
    assert (result.action, result.attempts) == (Action.REFUSE, ())
    assert result.answer is not None


def test_a_policy_is_named_by_its_built_in_name_its_path_or_itself(tmp_path: Path) -> None:
    file = tmp_path / "open.yaml"
    file.write_text("policy: open\nrules: []\n", encoding="utf-8")
    policies = ("strict", file, str(file), Policy.load(file))
    seen = [Guard(answering, policy=policy).check("Hello").decision.policy for policy in policies]
    assert seen == ["strict", "open", "open", "open"]


def test_a_policy_that_cannot_be_used_stops_the_guard_from_being_made() -> None:
    with pytest.raises(PolicyError, match="did you mean 'strict'"):
        Guard(answering, policy="strickt")


def test_rules_of_ones_own_are_held_beside_the_built_in_ones(tmp_path: Path) -> None:
    (tmp_path / "house.toml").write_text(RULE, encoding="utf-8")
    policy = Policy.parse(POLICY, name="house")
    guard = Guard(answering, policy=policy, settings=GuardSettings(rules=tmp_path / "house.toml"))
    assert guard.check("When is high tide?").action is Action.REFUSE


def test_rules_that_cannot_be_used_stop_the_guard_from_being_made(tmp_path: Path) -> None:
    (tmp_path / "house.toml").write_text(RULE.replace("tides?", "(tides?"), encoding="utf-8")
    with pytest.raises(RiskRuleError, match=r"house\.tides"):
        Guard(answering, settings=GuardSettings(rules=tmp_path / "house.toml"))


def test_a_check_of_ones_own_is_asked_too() -> None:
    settings = GuardSettings(checks=(Check(name="gloomy", assessor=Gloomy()),))
    judged = Guard(answering, settings=settings).check("Hello")
    assert (judged.action, judged.risk.ran) == (Action.ESCALATE, ("rules", "gloomy"))


def test_words_that_cannot_be_used_stop_the_guard_from_being_made(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "crisis.ftl").write_text("titel = Hello\n", encoding="utf-8")
    with pytest.raises(TemplateError, match="titel"):
        Guard(answering, settings=GuardSettings(words=tmp_path))


def test_answers_carry_the_links_and_the_record() -> None:
    settings = GuardSettings(appeal="https://example.org/appeal/{record}")
    result = Guard(answering, settings=settings).chat(HARMFUL)
    assert result.answer is not None
    assert result.answer.appeal == f"https://example.org/appeal/{result.record}"


def test_a_link_that_no_answer_may_carry_stops_the_guard_from_being_made() -> None:
    with pytest.raises(SettingError):
        Guard(answering, settings=GuardSettings(contact="javascript:alert(1)"))


def test_records_go_to_the_sink_that_is_given() -> None:
    sink = MemorySink()
    with Guard(answering, settings=GuardSettings(sink=sink)) as guard:
        result = guard.chat("What is a fjord?")
    assert [exchange.id for exchange in sink.exchanges] == [result.record]


def test_records_go_to_a_ledger_and_are_there_once_the_guard_is_closed(tmp_path: Path) -> None:
    path = tmp_path / "demur.db"
    with Guard(answering, settings=GuardSettings(ledger=path)) as guard:
        result = guard.chat(HARMFUL)
    assert [(r.id, r.outcome) for r in read_records(open_reader(path))] == [(result.record, Outcome.REFUSED)]


def test_a_sink_beside_a_ledger_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SettingError, match="both a sink and a ledger"):
        Guard(answering, settings=GuardSettings(sink=MemorySink(), ledger=tmp_path / "demur.db"))


def test_a_refusal_is_raised_where_that_is_preferred() -> None:
    with pytest.raises(RefusalError) as raised:
        Guard(answering, refusals="raise").chat(HARMFUL)
    assert raised.value.refusal.text


def test_those_who_want_to_know_of_refusals_are_told() -> None:
    told: list[Result] = []
    result = Guard(answering, settings=GuardSettings(on_refusal=(told.append,))).chat(HARMFUL)
    assert [each.record for each in told] == [result.record]


def test_those_who_want_to_know_of_failures_are_told() -> None:
    told: list[str] = []

    def broken(_result: Result) -> None:
        raise ZeroDivisionError

    settings = GuardSettings(on_refusal=(broken,), on_failure=lambda where, _error: told.append(where))
    Guard(answering, settings=settings).chat(HARMFUL)
    assert told == ["callback"]


async def test_a_guard_with_await_does_the_same(tmp_path: Path) -> None:
    path = tmp_path / "demur.db"
    async with AsyncGuard(answering, settings=GuardSettings(ledger=path)) as guard:
        result = await guard.chat(HARMFUL)
    assert [r.id for r in read_records(open_reader(path))] == [result.record]


CALM = POLICY.replace("action: refuse", "action: allow\n    tags: warn")


@pytest.fixture
def tides(tmp_path: Path) -> Path:
    (tmp_path / "tides.toml").write_text(RULE)
    path = tmp_path / "house.yaml"
    path.write_text(POLICY)
    return path


def acting(guard: Guard) -> Action:
    return guard.check("When is high tide?").action


def test_a_guard_reads_its_policy_again_when_it_is_told_to(tides: Path) -> None:
    guard = Guard(answering, policy=tides, settings=GuardSettings(rules=tides.parent / "tides.toml"))
    before = acting(guard)
    tides.write_text(CALM)

    assert (before, acting(guard), guard.reload(), acting(guard)) == (
        Action.REFUSE,
        Action.REFUSE,
        True,
        Action.ALLOW,
    )
    assert guard.policy_health.reloads == 1
    assert guard.rollback() != guard.policy_health.error
    assert acting(guard) is Action.REFUSE


def test_a_guard_tries_a_version_on_a_share_of_callers(tides: Path) -> None:
    with Guard(answering, policy=tides) as guard:
        guard.roll_out(Policy.parse(CALM, name="calm.yaml"), share=0.5)
        assert guard.policy_health.share == 0.5
        guard.roll_out("strict", share=1.0)
        assert (guard.policy_health.name, guard.policy_health.rollout) == ("strict", "")


def test_a_guard_that_watches_takes_a_change_by_itself(tides: Path) -> None:
    told: list[str] = []
    settings = GuardSettings(watch=0.01, on_failure=lambda where, _error: told.append(where))
    with Guard(answering, policy=tides, settings=settings) as guard:
        tides.write_text("rules: nonsense")
        ends = time.monotonic() + 20
        while not told:
            assert time.monotonic() < ends
            time.sleep(0.01)

    assert (told, guard.policy_health.name) == (["policy"], "house")


def test_a_guard_with_a_policy_of_ones_own_leaves_its_changes_to_its_owner() -> None:
    guard = Guard(answering, policy=Policy.default())

    with pytest.raises(SettingError, match="was given a policy, not a file"):
        guard.reload()


def test_a_policy_and_a_release_at_once_are_refused() -> None:
    with pytest.raises(SettingError, match="both a policy and a release"):
        Guard(answering, policy=Policy.default(), settings=GuardSettings(release="release.json"))


def test_a_guard_keeps_what_it_judged_unless_it_is_told_not_to() -> None:
    keeping, forgetting = Guard(answering), Guard(answering, settings=GuardSettings(cache_entries=0))
    for _ in range(2):
        keeping.check("What is a fjord?")
        forgetting.check("What is a fjord?")

    assert keeping._parts.cache is not None
    assert (keeping._parts.cache.figures.hits, forgetting._parts.cache) == (1, None)


async def test_an_async_guard_stops_watching_when_it_is_closed(tides: Path) -> None:
    async with AsyncGuard(answering, policy=tides, settings=GuardSettings(watch=60.0)) as guard:
        assert guard.reload() is False
    names = [thread.name for thread in threading.enumerate()]

    assert "demur-policy" not in names


@pytest.mark.parametrize("kind", [Guard, AsyncGuard])
@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("policy", 5),
        ("policy", Policy),
        ("policy", {"rules": []}),
        ("settings", 5),
        ("settings", {"watch": 1}),
        ("settings", None),
        ("refusals", "x"),
        ("refusals", None),
    ],
)
def test_what_no_guard_can_be_made_of_is_refused(
    kind: type[Guard | AsyncGuard], name: str, value: object
) -> None:
    odd: dict[str, Any] = {name: value}
    with pytest.raises(SettingError, match=name) as caught:
        kind(answering, **odd)
    assert caught.value.hint


def test_a_check_that_takes_the_name_of_a_built_in_one_is_refused() -> None:
    settings = GuardSettings(checks=[Check(name="rules", assessor=Gloomy())])
    with pytest.raises(SettingError, match="two checks are called 'rules'"):
        Guard(answering, settings=settings)


def test_what_a_call_states_of_its_caller_stands_in_the_ledger(tmp_path: Path) -> None:
    ledger = tmp_path / "l.db"
    with Guard(answering, settings=GuardSettings(ledger=ledger)) as guard:
        guard.chat("What is a fjord?", context={"tenant": "acme"}, locale="de-AT")
    (record,) = read_records(open_reader(ledger))
    assert (record.tenant, record.locale) == ("acme", "de-AT")
