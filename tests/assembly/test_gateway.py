from __future__ import annotations

import json
import logging
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from demur.access import Key, add_key
from demur.assembly.gateway import build_gateway, serve_gateway
from demur.assembly.guard_settings import GuardSection
from demur.assembly.releases import released, write_release
from demur.assembly.settings import (
    AnswersSection,
    ChecksSection,
    GatewaySection,
    LedgerSection,
    LimitsSection,
    PolicySection,
    ReadingSection,
    Settings,
    UpstreamSection,
)
from demur.errors import LedgerError, PolicyError, ServeError, SettingError
from demur.gateway import ThreadedServer, bind
from demur.ledger import count_trials, open_reader, read_records
from demur.testing.guard_server import Fault, GuardServer
from demur.testing.judge import Judge, completion
from demur.testing.upstream import ScriptedReply, ScriptedUpstream
from demur.types import Action, Kind, Outcome

REFUSAL = {
    "id": "chatcmpl-1",
    "object": "chat.completion",
    "model": "gpt-5-mini",
    "choices": [
        {
            "index": 0,
            "message": {"role": "assistant", "content": None, "refusal": "I can't help with that."},
            "finish_reason": "stop",
        }
    ],
}
ASKED = {"model": "gpt-5-mini", "messages": [{"role": "user", "content": "Do it."}]}


@pytest.fixture
def upstream() -> Iterator[ScriptedUpstream]:
    reply = ScriptedReply(body=json.dumps(REFUSAL).encode())
    with ScriptedUpstream(reply) as running:
        yield running


@pytest.fixture
def settings(tmp_path: Path, upstream: ScriptedUpstream) -> Settings:
    return Settings(
        openai=UpstreamSection(base_url=upstream.url, api_key_env="OPENAI_API_KEY"),
        ledger=LedgerSection(path=str(tmp_path / "demur.db")),
    )


def ask(url: str, **headers: str) -> dict[str, str]:
    request = urllib.request.Request(f"{url}/v1/chat/completions", data=json.dumps(ASKED).encode())
    for name, value in headers.items():
        request.add_header(name.replace("_", "-"), value)
    with urllib.request.urlopen(request, timeout=5) as reply:
        return {name.lower(): value for name, value in reply.headers.items()}


def test_a_refusal_is_told_in_the_headers_and_kept_in_the_ledger(settings: Settings) -> None:
    with ThreadedServer(build_gateway(settings, environ={})) as server:
        told = ask(server.url)

    (record,) = read_records(open_reader(settings.ledger.path))
    assert told["x-demur-outcome"] == "refused"
    assert (record.id, record.outcome) == (told["x-demur-record"], Outcome.REFUSED)


def test_what_a_user_did_after_an_answer_is_counted_in_its_arm(
    settings: Settings, tmp_path: Path, upstream: ScriptedUpstream
) -> None:
    (tmp_path / "trials.toml").write_text("[opening]\narms = { calm = 1, warm = 1 }\n", "utf-8")
    (tmp_path / "house.yaml").write_text(
        "policy: house\nrules: []\nconduct: {own_refusals: rewrite}\n", "utf-8"
    )
    tried = replace(
        settings,
        answers=AnswersSection(trials=str(tmp_path / "trials.toml")),
        policy=PolicySection(file=str(tmp_path / "house.yaml")),
    )
    with ThreadedServer(build_gateway(tried, environ={})) as server:
        record = ask(server.url)["x-demur-record"]
        told = urllib.request.Request(
            f"{server.url}/demur/answers/{record}", data=b'{"event": "accepted", "alternative": 1}'
        )
        with urllib.request.urlopen(told, timeout=5) as reply:
            said = json.loads(reply.read())

    (opening,) = count_trials(open_reader(settings.ledger.path))
    assert said == {"record": record, "event": "accepted", "alternative": 1, "new": True}
    assert [(arm.answers, arm.accepted.hits) for arm in opening.arms] == [(1, 1)]
    assert len(upstream.seen) == 1


def test_trials_that_cannot_be_used_stop_the_start(settings: Settings, tmp_path: Path) -> None:
    (tmp_path / "trials.toml").write_text("[opening]\narms = { calm = 1, worm = 1 }\n", "utf-8")
    wrong = replace(
        settings,
        answers=AnswersSection(trials=str(tmp_path / "trials.toml")),
        policy=PolicySection(file="default"),
    )

    with pytest.raises(SettingError, match=r"no wording 'worm' - at .*trials.toml: opening.arms"):
        build_gateway(wrong, environ={})


def test_a_client_with_a_demur_key_is_sent_on_with_the_operators(
    settings: Settings, tmp_path: Path, upstream: ScriptedUpstream
) -> None:
    keys = tmp_path / "keys.toml"
    secret = add_key(keys, Key(id="app"), at=0.0, token=lambda: "x" * 43)
    guarded = replace(settings, gateway=GatewaySection(keys=str(keys)))

    with ThreadedServer(build_gateway(guarded, environ={"OPENAI_API_KEY": "sk-ours"})) as server:
        ask(server.url, authorization=f"Bearer {secret}")

    (request,) = upstream.seen
    assert request.header("authorization") == "Bearer sk-ours"


def test_what_the_reader_is_unsure_of_is_put_to_the_judge(
    settings: Settings, upstream: ScriptedUpstream, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "demur.gateway")
    upstream.play(completion("No."))
    with ScriptedUpstream(Judge(outcome=Outcome.REFUSED, kind=Kind.UNSTATED).played) as judge:
        reading = ReadingSection(reader="lexicon", judge_url=judge.url, judge_model="m")
        with ThreadedServer(build_gateway(replace(settings, reading=reading), environ={})) as server:
            in_a_field, in_words = ask(server.url), ask(server.url)

    assert [told["x-demur-outcome"] for told in (in_a_field, in_words)] == ["refused", "refused"]
    assert len(judge.seen) == 1
    assert "judge: questions 1, unscored replies 0" in caplog.messages


def test_a_judge_without_a_model_stops_the_start(settings: Settings) -> None:
    with pytest.raises(SettingError, match="without a model"):
        build_gateway(replace(settings, reading=ReadingSection(judge_url="http://127.0.0.1:9")), environ={})


def test_a_keys_file_that_is_bad_stops_the_start(settings: Settings, tmp_path: Path) -> None:
    bad = replace(settings, gateway=GatewaySection(keys=str(tmp_path / "none.toml")))

    with pytest.raises(SettingError, match="the keys file cannot be read"):
        build_gateway(bad, environ={})


def test_an_unknown_reader_stops_the_start(settings: Settings) -> None:
    with pytest.raises(SettingError, match="did you mean 'lexicon'"):
        build_gateway(replace(settings, reading=replace(settings.reading, reader="lexikon")), environ={})


def test_a_database_in_no_folder_stops_the_start(settings: Settings, tmp_path: Path) -> None:
    nowhere = replace(settings, ledger=LedgerSection(path=str(tmp_path / "none" / "demur.db")))

    with pytest.raises(LedgerError):
        build_gateway(nowhere, environ={})


def test_a_port_in_use_is_found_before_anything_is_opened(settings: Settings) -> None:
    with bind("127.0.0.1", 0) as taken:
        port = taken.getsockname()[1]
        busy = replace(settings, gateway=GatewaySection(port=port))

        with pytest.raises(ServeError):
            serve_gateway(busy, on_ready=lambda _url: None)

    assert not Path(settings.ledger.path).exists()


CRISIS = {"model": "m", "messages": [{"role": "user", "content": "I am going to kill myself tonight."}]}


def test_a_policy_that_is_bad_stops_the_start_before_anything_is_opened(settings: Settings) -> None:
    with pytest.raises(PolicyError, match="neither a built-in policy nor a file"):
        build_gateway(replace(settings, policy=PolicySection(file="defualt")), environ={})

    assert not Path(settings.ledger.path).exists()


def test_the_default_policy_escalates_a_crisis_and_asks_no_model(
    settings: Settings, upstream: ScriptedUpstream
) -> None:
    with ThreadedServer(build_gateway(settings, environ={})) as server:
        request = urllib.request.Request(
            f"{server.url}/v1/chat/completions", data=json.dumps(CRISIS).encode()
        )
        with urllib.request.urlopen(request, timeout=5) as reply:
            told, said = reply.headers, json.loads(reply.read())
        with urllib.request.urlopen(f"{server.url}/metrics", timeout=5) as page:
            figures = page.read().decode()

    assert (told["x-demur-rules"], told["x-demur-policy"]) == ("crisis.escalate", "default")
    assert said["demur"]["answer"]["topic"] == "crisis"
    assert 'rule="crisis.escalate",stage="input"} 1.0' in figures
    assert 'demur_decision_seconds_count{stage="input"} 1.0' in figures
    assert upstream.seen == []
    (record,) = read_records(open_reader(settings.ledger.path))
    assert record.id == told["x-demur-record"]


@pytest.mark.parametrize("fault", [None, Fault.HALF_JSON])
def test_a_guard_model_of_the_settings_stops_a_request_and_so_does_its_failure(
    settings: Settings, tmp_path: Path, upstream: ScriptedUpstream, fault: Fault | None
) -> None:
    policy = tmp_path / "policy.yaml"
    policy.write_text(
        "policy: own\nmode: enforce\nchecks: {own: {on_error: refuse}}\n"
        "rules: [{id: guard.flags, when: risk.harmful >= 0.5, action: refuse, reason: a guard flags it}]\n",
        encoding="utf-8",
    )
    with GuardServer("llama_guard", flags=lambda _: True, fault=fault) as guard:
        own = GuardSection(adapter="llama_guard", url=guard.url, model="m", key_env="GUARD_KEY")
        asking = replace(
            settings,
            policy=PolicySection(file=str(policy)),
            checks=ChecksSection(run="own"),
            guards={"own": own},
        )
        with ThreadedServer(build_gateway(asking, environ={"GUARD_KEY": "k"})) as server:
            told = ask(server.url)

    (record,) = read_records(open_reader(settings.ledger.path))
    assert told["x-demur-rules"] == ("check.own" if fault else "guard.flags")
    assert (guard.seen[0].header("authorization"), upstream.seen) == ("Bearer k", [])
    assert record.action is Action.REFUSE


def test_without_a_policy_everything_passes_and_is_noticed(settings: Settings) -> None:
    observing = replace(settings, policy=PolicySection(file=""))
    with ThreadedServer(build_gateway(observing, environ={})) as server:
        told = ask(server.url)

    assert (told["x-demur-outcome"], "x-demur-action" in told) == ("refused", False)


def test_a_limit_that_cannot_be_read_stops_the_start(settings: Settings) -> None:
    with pytest.raises(SettingError, match=r"the limit is 'often' - at limits\.key"):
        build_gateway(replace(settings, limits=LimitsSection(key="often")), environ={})


def _page(url: str) -> str:
    with urllib.request.urlopen(url) as reply:
        return str(reply.read().decode())


def test_a_changed_policy_is_in_force_within_moments_and_seen_from_outside(
    settings: Settings, tmp_path: Path
) -> None:
    file = tmp_path / "house.yaml"
    file.write_text("policy: house\nrules: []\n")
    policy = PolicySection(file=str(file), watch=0.01)
    with ThreadedServer(build_gateway(replace(settings, policy=policy), environ={})) as server:
        before = json.loads(_page(f"{server.url}/healthz"))["policy"]
        file.write_text("policy: house\nrules: [{id: a, when: risk.crisis, action: refuse}]\n")
        ends = time.monotonic() + 20
        while json.loads(_page(f"{server.url}/healthz"))["policy"] == before:
            assert time.monotonic() < ends
        file.write_text("rules: nonsense")
        while "reload" not in json.loads(_page(f"{server.url}/healthz"))["policy"]:
            assert time.monotonic() < ends
        figures = _page(f"{server.url}/metrics")

    assert "demur_policy_reloads_total 1.0" in figures
    assert "demur_policy_reload_failures_total 1.0" in figures
    assert 'demur_failures_total{where="policy.reload"} 1.0' in figures


def test_an_equal_request_is_found_in_the_cache(settings: Settings) -> None:
    with ThreadedServer(build_gateway(settings, environ={})) as server:
        for _ in range(2):
            ask(server.url)
        figures = _page(f"{server.url}/metrics")

    assert 'demur_decision_cache_total{result="hit"} 1.0' in figures
    assert 'demur_decision_cache_total{result="miss"} 1.0' in figures


def test_a_release_file_takes_the_place_of_the_policy(settings: Settings, tmp_path: Path) -> None:
    release = tmp_path / "release.json"
    write_release(release, released(release, "strict", share=100))
    with ThreadedServer(
        build_gateway(replace(settings, policy=PolicySection(release=str(release))), environ={})
    ) as server:
        assert json.loads(_page(f"{server.url}/healthz"))["policy"]["name"] == "strict"
