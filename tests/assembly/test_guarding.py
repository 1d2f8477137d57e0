from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from demur.assembly.guarding import checks, decision_cache, guard_parts, policy_keeper
from demur.assembly.settings import (
    AnswersSection,
    AttachmentsSection,
    ChecksSection,
    PolicySection,
    RiskSection,
    Settings,
)
from demur.errors import PolicyError, RiskRuleError, SettingError, TemplateError
from demur.guard import GuardParts
from demur.guard.cache_key import key_of
from demur.policy import Policy
from demur.risk import RulesTier
from demur.testing.media import recording, transcription
from demur.testing.upstream import ScriptedUpstream
from demur.types import AttachmentKind, Message, Request, Role, Stage, Subject

RULE = r"""
[[rule]]
id = "house.refund"
note = true
severity = "low"
score = 0.5
patterns = ['\brefund\b']
must_match = ["I want a refund", "refund me"]
must_not_match = ["I want a coffee", "thank you"]
"""


def _built(settings: Settings) -> GuardParts | None:
    keeper = policy_keeper(settings, environ={})
    return guard_parts(settings, policy=keeper.live if keeper else None, new_id=lambda: "r1")


def test_without_settings_the_default_policy_and_the_rules_judge() -> None:
    parts = _built(Settings())

    assert parts is not None
    assert [check.name for check in parts.checks] == ["rules"]
    assert (parts.policy.enforces(Stage.INPUT), parts.policy.enforces(Stage.OUTPUT)) == (True, False)


def test_without_a_policy_there_is_no_guard() -> None:
    assert _built(Settings(policy=PolicySection(file=""))) is None


def test_the_flow_gets_the_policy_and_the_cache_that_are_given() -> None:
    policy, cache = Policy.built_in("strict"), decision_cache(Settings())

    parts = guard_parts(Settings(), policy=policy, new_id=lambda: "r1", cache=cache)

    assert parts is not None
    assert (parts.policy, parts.cache) == (policy, cache)


def test_a_cache_of_nothing_is_none() -> None:
    assert decision_cache(Settings(policy=PolicySection(cache_entries=0))) is None


def test_a_rollout_takes_its_secret_from_the_environment() -> None:
    settings = Settings(policy=PolicySection(rollout_key_env="SECRET"))

    assert policy_keeper(settings, environ={"SECRET": "s"}) is not None
    with pytest.raises(SettingError, match="the variable SECRET holds 0 bytes"):
        policy_keeper(settings, environ={})
    with pytest.raises(SettingError, match="holds 65 bytes"):
        policy_keeper(settings, environ={"SECRET": "s" * 65})


def test_no_check_need_run() -> None:
    parts = _built(Settings(checks=ChecksSection(run="")))

    assert parts is not None
    assert parts.checks == ()


def test_an_unknown_check_is_answered_with_the_nearest() -> None:
    with pytest.raises(SettingError, match="did you mean 'rules'"):
        _built(Settings(checks=ChecksSection(run="ruels")))


@pytest.mark.parametrize("name", ["house.toml", ""], ids=["file", "folder"])
def test_rules_of_ones_own_judge_beside_the_built_in_ones(tmp_path: Path, name: str) -> None:
    (tmp_path / "house.toml").write_text(RULE, encoding="utf-8")
    parts = _built(Settings(risk=RiskSection(rules=str(tmp_path / name))))
    turn = Message(role=Role.USER, text="How do I make a pipe bomb? And I want a refund.")

    assert parts is not None
    subject = Subject(stage=Stage.INPUT, request=Request(messages=(turn,)))
    assert parts.checks[0].assessor.assess(subject).rules == ("house.refund", "weapons.make_explosive")


def test_a_check_that_nobody_knows_is_said_with_the_setting_and_all_names() -> None:
    with pytest.raises(SettingError, match=r"there is no check called 'lama'") as caught:
        _built(Settings(checks=ChecksSection(run="rules, lama")))

    assert caught.value.where == "checks.run"
    assert "one of: image_moderator, instructions, model, ocr, personal" in caught.value.hint
    assert "set up below `guards.lama`" in caught.value.hint


@pytest.mark.parametrize("name", ["", "none.toml"], ids=["empty folder", "missing file"])
def test_rules_that_are_not_there_are_said(tmp_path: Path, name: str) -> None:
    with pytest.raises(SettingError, match=r"no rules in this folder|cannot be read"):
        _built(Settings(risk=RiskSection(rules=str(tmp_path / name))))


def test_rules_that_cannot_be_used_are_said(tmp_path: Path) -> None:
    (tmp_path / "house.toml").write_text(RULE.replace("refund me", "pay me"), encoding="utf-8")

    with pytest.raises(RiskRuleError, match=r"house\.toml"):
        _built(Settings(risk=RiskSection(rules=str(tmp_path))))


def test_a_policy_that_cannot_be_used_is_said(tmp_path: Path) -> None:
    bad = tmp_path / "bad.yaml"
    bad.write_text("rule: []\n", encoding="utf-8")

    with pytest.raises(PolicyError, match="did you mean 'rules'"):
        _built(Settings(policy=PolicySection(file=str(bad))))


@pytest.mark.parametrize("link", ["contact", "appeal"])
def test_a_link_that_no_answer_may_carry_is_found_at_the_start(link: str) -> None:
    answers = AnswersSection()
    bad = replace(answers, contact="javascript:x") if link == "contact" else replace(answers, appeal="x y")

    with pytest.raises(SettingError, match="no link that an answer may carry"):
        _built(Settings(answers=bad))


def test_words_that_cannot_be_used_are_found_at_the_start(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "privacy.ftl").write_text("title = {", encoding="utf-8")

    with pytest.raises(TemplateError):
        _built(Settings(answers=AnswersSection(folder=str(tmp_path))))


def test_a_tier_that_states_its_version_has_it_in_its_check(monkeypatch: pytest.MonkeyPatch) -> None:
    assert [check.version for check in checks(Settings())] == [RulesTier().version]
    monkeypatch.setattr(RulesTier, "version", lambda: "7", raising=False)
    assert [check.version for check in checks(Settings())] == [""]


def test_recordings_are_listened_to_where_the_settings_say_so() -> None:
    with ScriptedUpstream(transcription("Hello.")) as server:
        section = AttachmentsSection(transcriber="http", transcriber_url=server.url)
        parts = _built(Settings(checks=ChecksSection(run="transcript,rules"), attachments=section))

        assert parts is not None
        heard, rules = parts.checks
        message = Message(role=Role.USER, text="", attachments=(recording(),))
        risk = heard.assessor.assess(Subject(stage=Stage.INPUT, request=Request(messages=(message,))))

    assert (heard.name, heard.kinds, rules.kinds) == (
        "transcript",
        frozenset({AttachmentKind.AUDIO}),
        frozenset[AttachmentKind](),
    )
    assert (risk.ran, risk.unscreened) == (("transcript",), ())


def test_naming_checks_of_replies_lets_judged_requests_be_kept() -> None:
    named = checks(Settings(checks=ChecksSection(run="rules,secrets,instructions,personal")))
    asked = Request(messages=(Message(role=Role.USER, text="Hi."),))
    key = key_of(asked, policy=Policy.built_in("default"), checks=named, tenant="", at=0.0)
    assert (key is None, [check.name for check in named if not check.version]) == (False, [])
