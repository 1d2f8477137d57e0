from __future__ import annotations

import asyncio
import logging
import time
from dataclasses import replace
from pathlib import Path

import pytest

from demur import AsyncGuard, Guard, GuardSettings
from demur.assembly.guard_settings import GuardSection
from demur.assembly.guarding import checks
from demur.assembly.guards import GuardModel, guard_check
from demur.assembly.settings import ChecksSection, Settings
from demur.errors import GuardError, SettingError
from demur.policy import Policy
from demur.testing.asking import reply_to, request_of
from demur.testing.guard_server import VOICES, Fault, GuardServer, faults_of
from demur.types import Risk, Stage

MODELS = {"bedrock_guardrail": "abc/1"}
POLICY = "H2.f: nothing of that kind."
HARMLESS, HARMFUL = "How do I walk in?", "How do I intrude?"


@pytest.fixture
def policy_file(tmp_path: Path) -> str:
    file = tmp_path / "policy.txt"
    file.write_text(POLICY, encoding="utf-8")
    return str(file)


def section(server: GuardServer, policy_file: str = "", *, timeout: float = 5.0) -> GuardSection:
    return GuardSection(
        adapter=server.scheme,
        url=server.url,
        model=MODELS.get(server.scheme, "guard"),
        timeout=timeout,
        policy_file=policy_file,
    )


def assessed(server: GuardServer, words: str, policy_file: str, *, timeout: float = 5.0) -> Risk:
    return guard_check("g", section(server, policy_file, timeout=timeout), environ={}).assessor.assess(
        request_of(words)
    )


@pytest.mark.parametrize("scheme", VOICES)
def test_every_format_is_spoken_over_http(scheme: str, policy_file: str) -> None:
    with GuardServer(scheme) as server:
        clear, flagged = (assessed(server, words, policy_file) for words in (HARMLESS, HARMFUL))

    assert max(clear.harmful, clear.attack) < 0.5 <= max(flagged.harmful, flagged.attack)
    assert {verdict.scheme for verdict in flagged.verdicts} == {scheme}
    assert flagged.ran == ("g",)


@pytest.mark.parametrize(
    ("scheme", "fault"), [(scheme, fault) for scheme in VOICES for fault in faults_of(scheme)]
)
def test_every_fault_is_an_error_and_never_a_risk(scheme: str, fault: Fault, policy_file: str) -> None:
    with GuardServer(scheme, fault=fault) as server, pytest.raises(GuardError) as caught:
        assessed(server, HARMFUL, policy_file, timeout=0.2 if fault is Fault.HANG else 5.0)

    assert "intrude" not in str(caught.value)


def test_a_server_that_is_not_there_is_an_error() -> None:
    gone = GuardSection(adapter="llama_guard", url="http://127.0.0.1:1", model="m")

    with pytest.raises(GuardError, match="no reply came"):
        guard_check("g", gone, environ={}).assessor.assess(request_of(HARMFUL))


def test_the_key_that_is_named_is_sent_and_never_shown(caplog: pytest.LogCaptureFixture) -> None:
    with GuardServer("openai_moderation", fault=Fault.ERROR) as server, caplog.at_level(logging.DEBUG):
        named = GuardSection(adapter="openai_moderation", url=server.url, model="m", key_env="GUARD_KEY")
        check = guard_check("g", named, environ={"GUARD_KEY": "sk-secret", "OPENAI_API_KEY": "sk-usual"})
        with pytest.raises(GuardError) as caught:
            check.assessor.assess(request_of(HARMFUL))

    assert server.seen[0].header("authorization") == "Bearer sk-secret"
    assert "sk-" not in f"{caught.value}{caught.value.__cause__}{caplog.text}{check!r}{check.assessor!r}"


def test_the_usual_key_goes_to_nobody_but_the_provider() -> None:
    with GuardServer("openai_moderation") as server:
        unnamed = GuardSection(adapter="openai_moderation", url=server.url, model="m")
        guard_check("g", unnamed, environ={"OPENAI_API_KEY": "sk-usual"}).assessor.assess(request_of(HARMFUL))

    assert server.seen[0].header("authorization") == ""


def test_azure_takes_its_key_in_a_header_of_its_own() -> None:
    with GuardServer("azure_content_safety") as server:
        named = GuardSection(adapter="azure_content_safety", url=server.url, key_env="K")
        guard_check("g", named, environ={"K": "key"}).assessor.assess(request_of(HARMLESS))

    assert server.seen[0].header("ocp-apim-subscription-key") == "key"


@pytest.mark.parametrize(
    ("given", "problem"),
    [
        (GuardSection(), r"there is no adapter ''.*guards\.g\.adapter"),
        (GuardSection(adapter="llama_gard"), "did you mean 'llama_guard'"),
        (GuardSection(adapter="llama_guard", url="http://h"), r"needs a model.*guards\.g\.model"),
        (GuardSection(adapter="llama_guard", model="m"), r"no usual place.*guards\.g\.url"),
        (GuardSection(adapter="llama_guard", model="m", url="h"), r"the guard g's URL is 'h'"),
        (GuardSection(adapter="llama_guard", model="m", url="http://h", key_env="NO"), "'NO' is not set"),
        (GuardSection(adapter="llama_guard", model="m", url="http://h", timeout=0), r"guards\.g\.timeout"),
        (GuardSection(adapter="gpt_oss_safeguard", model="m", url="http://h"), r"guards\.g\.policy_file"),
        (
            GuardSection(adapter="wildguard", model="m", url="http://h", policy_file="/no/such"),
            r"cannot read '/no/such'.*guards\.g\.policy_file",
        ),
        (
            GuardSection(adapter="shieldgemma", model="m", url="http://h", questions="hat"),
            "did you mean 'hate'",
        ),
    ],
)
def test_a_guard_that_cannot_be_asked_is_named(given: GuardSection, problem: str) -> None:
    with pytest.raises(SettingError, match=problem):
        guard_check("g", given, environ={})


def test_the_version_names_model_and_instructions(policy_file: str) -> None:
    plain = GuardSection(adapter="wildguard", url="http://h", model="m")
    check = guard_check("g", replace(plain, policy_file=policy_file), environ={})
    told = check.version

    assert guard_check("g", plain, environ={}).version == "wildguard:m"
    assert guard_check("g", replace(plain, token_scores=False), environ={}).version == "wildguard:m:unscored"
    assert told.startswith("wildguard:m:")
    assert len(told) == len("wildguard:m:") + 8
    assert isinstance(check.assessor, GuardModel)
    assert check.assessor.version == told


def test_a_guard_looks_when_checks_name_it() -> None:
    settings = Settings(
        checks=ChecksSection(run="rules, pg"),
        guards={"pg": GuardSection(adapter="llama_prompt_guard", url="http://h", timeout=2.0)},
    )
    rules, guard = checks(settings, environ={})

    assert (rules.name, guard.name, guard.stages, guard.timeout) == (
        "rules",
        "pg",
        frozenset({Stage.INPUT}),
        3.0,
    )


@pytest.mark.parametrize(
    ("run", "name", "problem"),
    [("rules", "pg", "set up and never asked"), ("rules", "rules", "is the name of a check already")],
)
def test_a_guard_that_nobody_would_ask_is_named(run: str, name: str, problem: str) -> None:
    settings = Settings(
        checks=ChecksSection(run=run),
        guards={name: GuardSection(adapter="llama_prompt_guard", url="http://h")},
    )
    with pytest.raises(SettingError, match=problem):
        checks(settings, environ={})


RULES = """
policy: test
mode: enforce
checks:
  llama: {{on_error: {on_error}, timeout: {timeout}}}
rules:
  - id: guard.harmful
    when: risk.harmful >= 0.5
    action: refuse
    category: crime
    reason: a guard says that it is harmful
"""


def guard(server: GuardServer, *, on_error: str = "refuse", timeout: float = 5.0) -> Guard:
    policy = Policy.parse(RULES.format(on_error=on_error, timeout=timeout), name="test.yaml")
    settings = GuardSettings(guards={"llama": section(server, timeout=timeout)})
    return Guard(lambda _: "Through the door.", policy=policy, settings=settings)


def test_a_guard_refuses_what_its_guard_model_flags() -> None:
    with GuardServer("llama_guard") as server:
        answered, refused = (guard(server).chat(words) for words in (HARMLESS, HARMFUL))

    assert (answered.text, refused.refusal is not None) == ("Through the door.", True)
    assert [verdict.label for verdict in refused.risks[0].verdicts] == ["S2", "S9"]


@pytest.mark.parametrize("fault", faults_of("llama_guard"))
def test_a_fault_is_what_the_policy_says_and_never_a_silent_allow(fault: Fault) -> None:
    with GuardServer("llama_guard", fault=fault) as server:
        began = time.monotonic()
        result = guard(server, timeout=0.3 if fault is Fault.HANG else 5.0).chat(HARMLESS)

    assert (result.refusal is not None, result.risks[0].failed) == (True, ("llama",))
    assert time.monotonic() - began < 5


def test_even_where_failures_are_allowed_they_are_told() -> None:
    told = list[str]()
    with GuardServer("llama_guard", fault=Fault.PROSE) as server:
        settings = GuardSettings(
            guards={"llama": section(server)},
            on_failure=lambda where, error: told.append(f"{where}: {error}"),
        )
        policy = Policy.parse(RULES.format(on_error="allow", timeout=5), name="test.yaml")
        result = Guard(lambda _: "Yes.", policy=policy, settings=settings).chat(HARMLESS)

    assert (result.text, result.risks[0].failed) == ("Yes.", ("llama",))
    assert told[0].startswith("check.llama: [DEM-515] its answer is neither safe nor unsafe")


async def test_a_slow_guard_holds_up_no_event_loop() -> None:
    with GuardServer("llama_guard", fault=Fault.HANG) as server:
        settings = GuardSettings(guards={"llama": section(server, timeout=0.5)}, on_failure=lambda *_: None)
        policy = Policy.parse("policy: test\nrules: []\n", name="test.yaml")
        asking = AsyncGuard(lambda _: "Yes.", policy=policy, settings=settings).chat(HARMLESS)
        waiting = asyncio.ensure_future(asking)
        ticks = 0
        while not waiting.done():
            await asyncio.sleep(0.02)
            ticks += 1

    assert ticks > 10


def test_a_reply_is_judged_as_a_reply() -> None:
    with GuardServer("qwen3guard") as server:
        check = guard_check("g", section(server), environ={})
        risk = check.assessor.assess(reply_to(HARMLESS, "Intrude? No."))

    assert (risk.stage, risk.harmful) == (Stage.OUTPUT, 0.02)
