"""A failure of what judges, decides or answers: the declared outcome, in record and metric; never silence."""

from __future__ import annotations

import json
from dataclasses import replace

import aiohttp
import pytest

from demur.answers import Answer
from demur.assembly.facade import detect
from demur.guard import GuardParts
from demur.testing.gateway import PartFields, running_gateway
from demur.testing.guards import FailingTier, guard_parts
from demur.testing.upstream import ScriptedReply, ScriptedUpstream
from demur.types import (
    Action,
    Assessor,
    CheckConduct,
    Conduct,
    Decision,
    Finding,
    Outcome,
    Risk,
    Situation,
    Stage,
    Subject,
)

CHAT = "/v1/chat/completions"
ASKED = {"model": "m", "messages": [{"role": "user", "content": "hi"}]}
DECLARED = "checks: {words: {on_error: %s, timeout: %s}}\nrules: []\n"


class NotUnderstoodError(Exception):
    """What nobody foresaw."""


class NonsenseTier:
    """Gives what is no risk."""

    def assess(self, subject: Subject) -> Risk:
        """Give back what it was given."""
        return subject  # type: ignore[return-value]  # that is the fault


class BrokenPolicy:
    """Cannot decide; declares that failures refuse."""

    conduct = Conduct(check_default=CheckConduct(on_error=Action.REFUSE))
    reads = frozenset[str]()

    def enforces(self, stage: Stage) -> bool:  # noqa: ARG002 - the signature of a policy
        """Say yes."""
        return True

    def decide(self, situation: Situation) -> Decision:
        """Fail."""
        raise NotUnderstoodError(situation.stage)


class BrokenComposer:
    """Has no words."""

    def wordings(self, topic: str, *, locale: str = "") -> tuple[str, ...]:
        """Fail."""
        raise NotUnderstoodError(topic, {"locale": locale})

    def compose(self, topic: str, **about: object) -> Answer:
        """Fail."""
        raise NotUnderstoodError(topic, about)


def _broken_id() -> str:
    raise ZeroDivisionError


def _broken_clock() -> float:
    raise ZeroDivisionError


async def _ask(
    upstream: ScriptedUpstream, client: aiohttp.ClientSession, guard: GuardParts, **over: object
) -> tuple[aiohttp.ClientResponse, bytes, float]:
    """Ask once; gives reply, body and the count of failures at the place that `over` names."""
    upstream.play(ScriptedReply(body=b'{"choices":[{"message":{"content":"Paris."}}]}'))
    parts: PartFields = {"guard": guard, "detect": detect}
    async with running_gateway(upstream.url, **parts) as gateway:
        async with client.post(gateway.url + CHAT, json=ASKED | over) as reply:
            body = await reply.read()
        page = gateway.parts.metrics.render().decode().splitlines()
        assert len(gateway.records) == 1
    return reply, body, sum(line.startswith("demur_failures_total{") for line in page)


@pytest.mark.parametrize(
    ("tier", "seconds"),
    [
        (FailingTier(), "null"),
        (FailingTier(), "1.0"),
        (FailingTier(hangs=0.4), "0.05"),
        (NonsenseTier(), "null"),
    ],
    ids=["raises", "raises in a thread", "hangs", "nonsense"],
)
@pytest.mark.parametrize("declared", ["refuse", "escalate"])
async def test_a_check_that_fails_has_its_declared_action_in_reply_record_and_metric(
    upstream: ScriptedUpstream, client: aiohttp.ClientSession, tier: Assessor, seconds: str, declared: str
) -> None:
    guard = guard_parts(DECLARED % (declared, seconds), tier=tier)
    async with running_gateway(upstream.url, guard=guard) as gateway:
        async with client.post(gateway.url + CHAT, json=ASKED) as reply:
            body = await reply.read()
        line = 'demur_checks_total{check="words",stage="input",state="failed"}'
        assert (gateway.figure(line), gateway.figure('demur_failures_total{where="check.words"}')) == (1, 1)
    assert (reply.headers["x-demur-action"], reply.headers["x-demur-checks-failed"]) == (declared, "words")
    assert reply.headers["x-demur-rules"] == "check.words"
    assert json.loads(body)["choices"][0]["message"]["refusal"]
    (kept,) = gateway.records
    assert (kept.risks[0].failed, kept.decisions[0].rules, upstream.seen) == (
        ("words",),
        ("check.words",),
        [],
    )


async def test_a_check_that_fails_and_may_lets_the_request_pass_and_says_so(
    upstream: ScriptedUpstream, client: aiohttp.ClientSession
) -> None:
    guard = guard_parts(DECLARED % ("allow", "null"), tier=FailingTier())
    reply, body, failures = await _ask(upstream, client, guard)
    assert (b"Paris." in body, failures) == (True, 1)
    assert (reply.headers["x-demur-action"], reply.headers["x-demur-checks-failed"]) == ("allow", "words")


async def test_a_policy_that_raises_has_the_outcome_that_it_declares_for_failures(
    upstream: ScriptedUpstream, client: aiohttp.ClientSession
) -> None:
    guard = replace(guard_parts("rules: []"), policy=BrokenPolicy())
    reply, body, failures = await _ask(upstream, client, guard)
    assert (reply.headers["x-demur-action"], reply.headers["x-demur-rules"]) == ("refuse", "policy.failed")
    assert (detect(body).outcome, failures, upstream.seen) == (Outcome.REFUSED, 1, [])


@pytest.mark.parametrize("stream", [False, True])
async def test_an_answer_that_cannot_be_composed_is_never_empty(
    upstream: ScriptedUpstream, client: aiohttp.ClientSession, *, stream: bool
) -> None:
    refuse = "rules: [{id: all, when: 'true', action: refuse, mode: enforce}]"
    guard = replace(guard_parts(refuse), composer=BrokenComposer())
    reply, body, failures = await _ask(upstream, client, guard, stream=stream)
    finding = detect(body)
    assert finding.refusal is not None
    assert (len(finding.refusal.text) > 20, reply.status, failures) == (True, 200, 1)


@pytest.mark.parametrize("broken", [{"new_id": _broken_id}, {"clock": _broken_clock}])
async def test_nothing_passes_unchecked_where_the_flow_itself_cannot_begin(
    upstream: ScriptedUpstream, client: aiohttp.ClientSession, broken: dict[str, object]
) -> None:
    guard = replace(guard_parts("rules: []"), **broken)  # type: ignore[arg-type]  # one field, of its type
    async with (
        running_gateway(upstream.url, guard=guard) as gateway,
        client.post(gateway.url + CHAT, json=ASKED) as reply,
    ):
        assert (reply.status, (await reply.json())["error"]["type"]) == (500, "server_error")
        assert gateway.figure('demur_failures_total{where="flow"}') == 1
    assert upstream.seen == []


async def test_a_reply_that_cannot_be_read_is_what_the_policy_declares(
    upstream: ScriptedUpstream, client: aiohttp.ClientSession
) -> None:
    def broken(reply: object, /, *, prompt: str | None, provider: str | None) -> Finding:
        raise NotUnderstoodError(reply, prompt, provider)

    upstream.play(ScriptedReply(body=b'{"choices":[]}'))
    guard = guard_parts("checks: {detect: {on_error: refuse}}\nrules: []")
    async with (
        running_gateway(upstream.url, guard=guard, detect=broken) as gateway,
        client.post(gateway.url + CHAT, json=ASKED) as reply,
    ):
        assert reply.headers["x-demur-rules"] == "check.detect"
        assert detect(await reply.read()).outcome is Outcome.REFUSED


async def test_an_upstream_that_is_down_is_a_502_and_what_was_decided_is_recorded(
    client: aiohttp.ClientSession,
) -> None:
    async with (
        running_gateway("http://127.0.0.1:9", guard=guard_parts("rules: []")) as gateway,
        client.post(gateway.url + CHAT, json=ASKED) as reply,
    ):
        assert (reply.status, reply.headers["x-demur-failure"]) == (502, "upstream")
    (kept,) = gateway.records
    assert ([d.action for d in kept.decisions], kept.attempts) == ([Action.ALLOW], 1)


async def test_a_body_nested_without_end_is_a_400(
    upstream: ScriptedUpstream, client: aiohttp.ClientSession
) -> None:
    deep = b'{"model":"m","messages":[],"x":' + b"[" * 100_000 + b"]" * 100_000 + b"}"
    async with (
        running_gateway(upstream.url, guard=guard_parts("rules: []")) as gateway,
        client.post(gateway.url + CHAT, data=deep) as reply,
    ):
        assert reply.status == 400
    assert upstream.seen == []
