"""The gateway with a policy that enforces: what reaches the upstream, the client and the record."""

from __future__ import annotations

import json
import time
from dataclasses import replace

import aiohttp
import pytest
from yarl import URL

from demur.access import Entry, Key, KeyRing
from demur.access.ring import hash_secret
from demur.assembly.facade import detect
from demur.gateway import GatewaySettings
from demur.guard import GuardParts
from demur.policy import LivePolicy, Policy
from demur.testing.gateway import running_gateway
from demur.testing.guards import guard_parts
from demur.testing.upstream import SSE, ScriptedReply, ScriptedUpstream
from demur.types import Action, Category, Origin, Outcome, Stage

CHAT, MESSAGES = "/v1/chat/completions", "/v1/messages"
RULES = """
policy: mine
rules:
  - {id: cyber.no, when: '"intrude" in risk.rules', action: refuse, mode: enforce, category: cyber, reason: r}
  - {id: crisis.person, when: risk.crisis, action: escalate, mode: enforce, category: self_harm, reason: why}
  - {id: watch.stalk, when: '"stalk" in risk.rules', action: refuse, mode: observe, category: privacy}
"""
INPUT_RULES = RULES.replace("mode:", "stage: input, mode:")
ANSWERS = "policy: mine\nconduct: {own_refusals: %s}\nrules: []\n"
ODD = b'{"choices":[{"index":0,"message":{"role":"assistant","content":"Paris.  "},"finish_reason":"stop"}]}'
NO = "I'm sorry, but I can't help with that."


def _asked(words: str, *, stream: bool = False) -> dict[str, object]:
    return {"model": "m", "messages": [{"role": "user", "content": words}], "stream": stream}


def _chat(words: str) -> bytes:
    message = {"role": "assistant", "content": words}
    choice = {"index": 0, "message": message, "finish_reason": "stop"}
    return json.dumps({"id": "c1", "object": "chat.completion", "model": "m", "choices": [choice]}).encode()


def _message(words: str) -> bytes:
    block = {"type": "text", "text": words}
    about = {"id": "m1", "type": "message", "role": "assistant", "model": "m"}
    return json.dumps(about | {"content": [block], "stop_reason": "end_turn"}).encode()


def _chunks(*words: str) -> tuple[bytes, ...]:
    deltas: list[dict[str, object]] = [{"content": word} for word in words]
    rows: list[dict[str, object]] = [{"index": 0, "delta": delta, "finish_reason": None} for delta in deltas]
    rows.append({"index": 0, "delta": {}, "finish_reason": "stop"})
    about = {"id": "c1", "object": "chat.completion.chunk", "model": "m"}
    lines = [json.dumps(about | {"choices": [row]}).encode() for row in rows]
    return tuple(b"data: " + line + b"\n\n" for line in (*lines, b"[DONE]"))


async def _post(
    client: aiohttp.ClientSession, url: str, body: object, **headers: str
) -> tuple[aiohttp.ClientResponse, bytes]:
    named = {f"x-demur-{name.replace('_', '-')}": value for name, value in headers.items()}
    async with client.post(url, json=body, headers=named) as reply:
        return reply, await reply.read()


@pytest.mark.parametrize("stream", [False, True])
@pytest.mark.parametrize("path", [CHAT, MESSAGES])
async def test_a_request_that_is_refused_never_reaches_the_upstream(
    upstream: ScriptedUpstream, client: aiohttp.ClientSession, path: str, *, stream: bool
) -> None:
    async with running_gateway(upstream.url, guard=guard_parts(RULES)) as gateway:
        reply, body = await _post(client, gateway.url + path, _asked("Help me intrude.", stream=stream))
    finding = detect(body)
    assert (reply.status, upstream.seen, finding.outcome) == (200, [], Outcome.REFUSED)
    assert finding.refusal is not None
    assert finding.refusal.text
    assert (finding.refusal.origin, finding.refusal.stage, finding.refusal.category) == (
        Origin.POLICY,
        Stage.INPUT,
        Category.CYBER,
    )
    (kept,) = gateway.records
    assert (kept.attempts, kept.topic, kept.decisions[0].rules) == (0, "cyber", ("cyber.no",))


async def test_the_headers_name_rules_policy_and_checks_and_no_words(
    upstream: ScriptedUpstream, client: aiohttp.ClientSession
) -> None:
    async with running_gateway(upstream.url, guard=guard_parts(RULES)) as gateway:
        reply, _ = await _post(client, gateway.url + CHAT, _asked("Help me intrude."))
    found = {name: value for name, value in reply.headers.items() if name.startswith("x-demur-")}
    version = found.pop("x-demur-policy-version")
    assert (len(version), bool(found.pop("x-demur-version"))) == (12, True)
    assert found == {
        "x-demur-record": "r1",
        "x-demur-outcome": "refused",
        "x-demur-kind": "safety",
        "x-demur-origin": "policy",
        "x-demur-stage": "input",
        "x-demur-category": "cyber",
        "x-demur-family": "illegal",
        "x-demur-can-retry": "false",
        "x-demur-retry": "never",
        "x-demur-confidence": "1.00",
        "x-demur-ran": "words",
        "x-demur-action": "refuse",
        "x-demur-rules": "cyber.no",
        "x-demur-policy": "mine",
        "x-demur-checks": "words",
        "x-demur-topic": "cyber",
        "x-demur-attempts": "0",
    }


async def test_the_object_demur_says_what_was_done_and_never_why_in_the_operators_words(
    upstream: ScriptedUpstream, client: aiohttp.ClientSession
) -> None:
    async with running_gateway(upstream.url, guard=guard_parts(RULES)) as gateway:
        _, body = await _post(client, gateway.url + CHAT, _asked("I am in despair."))
    said = json.loads(body)["demur"]
    assert (said["action"], said["rules"], said["checks"], said["record"]) == (
        "escalate",
        ["crisis.person"],
        ["words"],
        "r1",
    )
    assert (said["answer"]["topic"], bool(said["answer"]["suggestions"])) == ("crisis", True)
    assert said["answer"]["contact"].startswith("https://")
    assert "why" not in said.values()


async def test_an_escalation_gives_its_interim_answer_now_and_waits_for_a_person(
    upstream: ScriptedUpstream, client: aiohttp.ClientSession
) -> None:
    async with running_gateway(upstream.url, guard=guard_parts(RULES)) as gateway:
        reply, _ = await _post(client, gateway.url + MESSAGES, _asked("I am in despair."))
    (kept,) = gateway.records
    assert (reply.headers["x-demur-action"], reply.headers["x-demur-topic"]) == ("escalate", "crisis")
    assert kept.held is not None
    assert (kept.held.request, kept.held.reason, kept.held.keep_days) == ("user: I am in despair.", "why", 30)
    assert upstream.seen == []


async def test_a_rule_that_observes_changes_no_byte_and_is_named_in_the_record(
    upstream: ScriptedUpstream, client: aiohttp.ClientSession
) -> None:
    upstream.play(ScriptedReply(body=ODD))
    async with running_gateway(upstream.url, guard=guard_parts(RULES)) as gateway:
        reply, body = await _post(client, gateway.url + CHAT, _asked("How do I stalk game?"))
        assert (body, reply.headers["x-demur-action"], reply.headers["x-demur-observed"]) == (
            ODD,
            "allow",
            "refuse",
        )
        assert "x-demur-rules" not in reply.headers
        line = 'demur_activations_total{action="refuse",mode="observe",rule="watch.stalk",stage="input"}'
        assert gateway.figure(line) == 1
    (kept,) = gateway.records
    assert [decision.observed for decision in kept.decisions] == [Action.REFUSE, Action.ALLOW]


async def test_a_request_that_passes_reaches_the_upstream_byte_for_byte(
    upstream: ScriptedUpstream, client: aiohttp.ClientSession
) -> None:
    body = b'{"model":"m",  "messages":[{"role":"user","content":"\\u00e9"}], "x": 1.50}'
    async with (
        running_gateway(upstream.url, guard=guard_parts(RULES)) as gateway,
        client.post(gateway.url + CHAT, data=body),
    ):
        pass
    assert upstream.seen[0].body == body


@pytest.mark.parametrize("stream", [False, True])
async def test_a_reply_that_goes_too_far_is_replaced(
    upstream: ScriptedUpstream, client: aiohttp.ClientSession, *, stream: bool
) -> None:
    whole = ScriptedReply(body=_chat("Intrude like this."))
    upstream.play(ScriptedReply(headers=SSE, chunks=_chunks("Intr", "ude like this.")) if stream else whole)
    async with running_gateway(upstream.url, detect=detect, guard=guard_parts(RULES)) as gateway:
        reply, body = await _post(client, gateway.url + CHAT, _asked("How?", stream=stream))
    assert b"like this" not in body
    finding = detect(body)
    assert (finding.outcome, reply.headers["x-demur-outcome"]) == (Outcome.REFUSED, "refused")
    assert (reply.headers["x-demur-stage"], reply.headers["x-demur-rules"]) == ("output", "cyber.no")
    (kept,) = gateway.records
    assert (kept.finding.outcome, kept.attempts, kept.status) == (Outcome.ANSWERED, 1, 200)


async def test_a_held_stream_that_passes_is_replayed_byte_for_byte(
    upstream: ScriptedUpstream, client: aiohttp.ClientSession
) -> None:
    chunks = _chunks("Par", "is.")
    upstream.play(ScriptedReply(headers=SSE, chunks=chunks))
    async with running_gateway(upstream.url, detect=detect, guard=guard_parts(RULES)) as gateway:
        reply, body = await _post(client, gateway.url + CHAT, _asked("Capital of France?", stream=True))
    assert (body, reply.headers["content-type"]) == (b"".join(chunks), SSE[0][1])
    assert (reply.headers["x-demur-outcome"], gateway.records[0].streamed) == ("answered", True)


async def test_a_stream_is_not_held_where_nothing_is_enforced_on_replies(
    upstream: ScriptedUpstream, client: aiohttp.ClientSession
) -> None:
    upstream.play(ScriptedReply(headers=SSE, chunks=_chunks("Stalk", " it."), gap=0.1))
    guard = guard_parts(
        INPUT_RULES + "  - {id: o, when: risk.harmful > 0.5, action: refuse, stage: output}\n"
    )
    async with running_gateway(upstream.url, detect=detect, guard=guard) as gateway:
        began, arrived = time.monotonic(), list[float]()
        async with client.post(gateway.url + CHAT, json=_asked("How?", stream=True)) as reply:
            headers = reply.headers
            while await reply.content.readany():
                arrived.append(time.monotonic() - began)
    assert arrived[0] < 0.2 < arrived[-1]
    assert (headers["x-demur-action"], "x-demur-attempts" in headers) == ("allow", False)
    (kept,) = gateway.records
    assert [decision.observed for decision in kept.decisions] == [Action.ALLOW, Action.REFUSE]


async def test_a_live_stream_that_is_answered_with_an_error_is_a_whole_reply(
    upstream: ScriptedUpstream, client: aiohttp.ClientSession
) -> None:
    upstream.play(ScriptedReply(status=429, body=b'{"error":{"message":"slow down"}}'))
    async with running_gateway(upstream.url, detect=detect, guard=guard_parts(INPUT_RULES)) as gateway:
        reply, body = await _post(client, gateway.url + CHAT, _asked("How?", stream=True))
    assert (reply.status, body) == (429, b'{"error":{"message":"slow down"}}')
    assert gateway.records[0].status == 429


@pytest.mark.parametrize(("path", "said"), [(CHAT, _chat(NO)), (MESSAGES, _message(NO))])
async def test_a_models_own_refusal_passes_unchanged_with_headers(
    upstream: ScriptedUpstream, client: aiohttp.ClientSession, path: str, said: bytes
) -> None:
    upstream.play(ScriptedReply(body=said))
    guard = guard_parts(ANSWERS % "unchanged")
    async with running_gateway(upstream.url, detect=detect, guard=guard) as gateway:
        reply, body = await _post(client, gateway.url + path, _asked("Do it."))
    assert (body, reply.headers["x-demur-outcome"]) == (said, "refused")
    assert reply.headers["x-demur-own-refusal"] == "unchanged"


@pytest.mark.parametrize(("path", "said"), [(CHAT, _chat(NO)), (MESSAGES, _message(NO))])
async def test_a_models_own_refusal_is_marked_where_the_policy_wants_it(
    upstream: ScriptedUpstream, client: aiohttp.ClientSession, path: str, said: bytes
) -> None:
    upstream.play(ScriptedReply(body=said, headers=(("content-type", "application/json"), ("etag", "x"))))
    async with running_gateway(upstream.url, detect=detect, guard=guard_parts(ANSWERS % "mark")) as gateway:
        reply, body = await _post(client, gateway.url + path, _asked("Do it."))
    assert (detect(said).ran[:2], detect(body).ran) == (("signals", "model"), ("signals",))
    assert (NO.encode() in body, "etag" in reply.headers) == (True, False)


async def test_a_streamed_refusal_is_marked_too(
    upstream: ScriptedUpstream, client: aiohttp.ClientSession
) -> None:
    upstream.play(ScriptedReply(headers=SSE, chunks=_chunks(NO[:10], NO[10:])))
    async with running_gateway(upstream.url, detect=detect, guard=guard_parts(ANSWERS % "mark")) as gateway:
        _, body = await _post(client, gateway.url + CHAT, _asked("Do it.", stream=True))
    finding = detect(body)
    assert (finding.outcome, finding.ran) == (Outcome.REFUSED, ("signals",))


@pytest.mark.parametrize("stream", [False, True])
async def test_a_models_own_refusal_is_rewritten_where_the_policy_wants_it(
    upstream: ScriptedUpstream, client: aiohttp.ClientSession, *, stream: bool
) -> None:
    upstream.play(ScriptedReply(headers=SSE, chunks=_chunks(NO)) if stream else ScriptedReply(body=_chat(NO)))
    guard = guard_parts(ANSWERS % "rewrite")
    async with running_gateway(upstream.url, detect=detect, guard=guard) as gateway:
        reply, body = await _post(client, gateway.url + CHAT, _asked("Do it.", stream=stream))
    assert (NO.encode() in body, detect(body).outcome) == (False, Outcome.REFUSED)
    assert (reply.headers["x-demur-own-refusal"], reply.headers["x-demur-origin"]) == ("rewrite", "model")


async def test_a_question_to_the_user_is_ordinary_content(
    upstream: ScriptedUpstream, client: aiohttp.ClientSession
) -> None:
    rules = "rules: [{id: ask, when: '\"stalk\" in risk.rules', action: clarify, mode: enforce}]"
    async with running_gateway(upstream.url, guard=guard_parts(rules)) as gateway:
        reply, body = await _post(client, gateway.url + CHAT, _asked("How do I stalk?"))
    (choice,) = json.loads(body)["choices"]
    assert (choice["message"]["refusal"], bool(choice["message"]["content"])) == (None, True)
    assert (reply.headers["x-demur-outcome"], reply.headers["x-demur-kind"]) == ("answered", "clarification")
    assert (reply.headers["x-demur-action"], upstream.seen) == ("clarify", [])


@pytest.mark.parametrize("path", [CHAT, MESSAGES])
async def test_a_constraint_is_the_systems_word_and_nothing_else_is_touched(
    upstream: ScriptedUpstream, client: aiohttp.ClientSession, path: str
) -> None:
    rule = (
        "{id: c, when: 'true', action: constrain, mode: enforce, stage: input, constraint: Keep it general.}"
    )
    upstream.play(ScriptedReply(body=ODD))
    async with running_gateway(upstream.url, guard=guard_parts(f"rules: [{rule}]")) as gateway:
        reply, body = await _post(client, gateway.url + path, _asked("How?"))
    assert (body, reply.headers["x-demur-action"], reply.headers["x-demur-rules"]) == (ODD, "constrain", "c")
    sent = json.loads(upstream.seen[0].body)
    system = sent["messages"].pop(0) if path == CHAT else {"role": "system", "content": sent.pop("system")}
    assert (system, sent) == ({"role": "system", "content": "Keep it general."}, _asked("How?"))


@pytest.mark.parametrize("stream", [False, True])
async def test_a_refusal_that_can_be_helped_is_asked_for_again_with_a_clarification(
    upstream: ScriptedUpstream, client: aiohttp.ClientSession, *, stream: bool
) -> None:
    conduct = "conduct: {max_retries: 1, clarification: The user asks in general.}\n"
    guard = guard_parts(conduct + (RULES if stream else "rules: []"))
    answered = ScriptedReply(headers=SSE, chunks=_chunks("Paris.")) if stream else ScriptedReply(body=ODD)
    refused = ScriptedReply(headers=SSE, chunks=_chunks(NO)) if stream else ScriptedReply(body=_chat(NO))
    upstream.play(refused, answered)
    async with running_gateway(upstream.url, detect=detect, guard=guard) as gateway:
        reply, body = await _post(client, gateway.url + CHAT, _asked("Capital of France?", stream=stream))
        assert gateway.figure('demur_retries_total{api="chat.completions"}') == 1
    assert (b"Paris." in body, reply.headers["x-demur-attempts"]) == (True, "2")
    first, second = (json.loads(seen.body)["messages"] for seen in upstream.seen)
    assert second == [{"role": "system", "content": "The user asks in general."}, *first]


async def test_words_can_stand_in_the_content_too(
    upstream: ScriptedUpstream, client: aiohttp.ClientSession
) -> None:
    settings = GatewaySettings(content_too=True, grace=1.0)
    async with running_gateway(upstream.url, guard=guard_parts(RULES), settings=settings) as gateway:
        _, body = await _post(client, gateway.url + CHAT, _asked("Help me intrude."))
    message = json.loads(body)["choices"][0]["message"]
    assert message["content"] == message["refusal"]
    assert detect(body).outcome is Outcome.REFUSED


NURSE = Key(id="nurse", claims={"user.role": "patient"}, may_set=frozenset({"context.purpose"}))
RING = KeyRing([Entry(key=NURSE, sha256=hash_secret("dmr_nurse"))])
BY_ROLE = """
rules:
  - id: staff.only
    when: 'user.role != "staff" && purpose != "training"'
    action: refuse
    on_error: refuse
    mode: enforce
    stage: input
"""


def _by_role() -> GuardParts:
    return guard_parts(BY_ROLE)


@pytest.mark.parametrize(
    "attempt",
    [
        {"headers": {"x-demur-context-user-role": "staff"}},
        {"headers": {"x-demur-context-user.role": "staff"}},
        {"body": {"user": {"role": "staff"}}},
        {"body": {"metadata": {"user.role": "staff", "role": "staff"}}},
        {"body": {"context": {"user.role": "staff"}, "demur": {"user.role": "staff"}}},
        {"body": {"user": "staff"}},
    ],
)
async def test_a_client_cannot_raise_its_own_role(
    upstream: ScriptedUpstream, client: aiohttp.ClientSession, attempt: dict[str, dict[str, object]]
) -> None:
    headers = {"x-demur-key": "dmr_nurse", "authorization": "Bearer k", "x-demur-context-purpose": "care"}
    headers |= {name: str(value) for name, value in attempt.get("headers", {}).items()}
    asked = _asked("Show me the list.") | attempt.get("body", {})
    async with (
        running_gateway(upstream.url, keys=RING, guard=_by_role()) as gateway,
        client.post(gateway.url + CHAT, json=asked, headers=headers) as reply,
    ):
        assert reply.headers["x-demur-rules"] == "staff.only"
        ignored = [name for name in attempt.get("headers", {}) if name in reply.headers["x-demur-ignored"]]
        assert ignored == list(attempt.get("headers", {}))
    assert upstream.seen == []


async def test_a_fact_that_the_key_may_state_counts(
    upstream: ScriptedUpstream, client: aiohttp.ClientSession
) -> None:
    headers = {"x-demur-key": "dmr_nurse", "authorization": "Bearer k", "x-demur-context-purpose": "training"}
    async with (
        running_gateway(upstream.url, keys=RING, guard=_by_role()) as gateway,
        client.post(gateway.url + CHAT, json=_asked("Show me the list."), headers=headers) as reply,
    ):
        assert reply.headers["x-demur-action"] == "allow"
    assert len(upstream.seen) == 1


async def test_what_the_body_claims_can_be_asked_for_as_what_it_is(
    upstream: ScriptedUpstream, client: aiohttp.ClientSession
) -> None:
    rule = "{id: c, when: 'claimed.metadata.purpose == \"x\"', action: refuse, mode: enforce, stage: input}"
    guard = guard_parts(f"context: [metadata.purpose]\nrules: [{rule}]")
    async with running_gateway(upstream.url, guard=guard) as gateway:
        reply, _ = await _post(client, gateway.url + CHAT, _asked("hi") | {"metadata": {"purpose": "x"}})
    assert reply.headers["x-demur-action"] == "refuse"


async def test_policies_see_the_gateways_environment(
    upstream: ScriptedUpstream, client: aiohttp.ClientSession
) -> None:
    rule = "{id: e, when: 'environment == \"production\"', action: refuse, mode: enforce, stage: input}"
    settings = GatewaySettings(environment="production", grace=1.0)
    guard = guard_parts(f"rules: [{rule}]")
    async with running_gateway(upstream.url, guard=guard, settings=settings) as gateway:
        reply, _ = await _post(client, gateway.url + CHAT, _asked("hi"))
    assert reply.headers["x-demur-rules"] == "e"


async def test_checks_beside_the_call_hold_its_reply_until_they_pass(
    upstream: ScriptedUpstream, client: aiohttp.ClientSession
) -> None:
    upstream.play(ScriptedReply(body=_chat("Sure.")))
    guard = guard_parts("conduct: {beside: true}\n" + RULES)
    async with running_gateway(upstream.url, detect=detect, guard=guard) as gateway:
        reply, body = await _post(client, gateway.url + CHAT, _asked("Help me intrude."))
    assert (b"Sure" in body, reply.headers["x-demur-action"], len(upstream.seen)) == (False, "refuse", 1)
    assert gateway.records[0].attempts == 1


async def test_two_requests_share_nothing_of_each_other(
    upstream: ScriptedUpstream, client: aiohttp.ClientSession
) -> None:
    guard = replace(guard_parts(RULES), contact="https://example.org/help?record={record}")
    async with running_gateway(upstream.url, guard=guard) as gateway:
        bodies = [(await _post(client, gateway.url + CHAT, _asked("Help me intrude.")))[1] for _ in range(2)]
    contacts = [json.loads(body)["demur"]["answer"]["contact"] for body in bodies]
    assert contacts == [f"https://example.org/help?record=r{number}" for number in (1, 2)]


@pytest.mark.parametrize(
    "path",
    [
        "/v1/chat/completions/",
        "/v1//chat/completions",
        "/v1/./chat/../chat/completions",
        "/v1/chat%2Fcompletions",
        "/v1/Chat/Completions",
        "/v1/chat/completions?x=1",
    ],
)
async def test_no_spelling_of_a_path_leads_round_the_policy(
    upstream: ScriptedUpstream, client: aiohttp.ClientSession, path: str
) -> None:
    async with running_gateway(upstream.url, guard=guard_parts(RULES)) as gateway:
        url = URL(gateway.url + path, encoded=True)
        async with client.post(url, json=_asked("Help me intrude.")) as reply:
            assert reply.headers["x-demur-action"] == "refuse"
    assert upstream.seen == []


async def test_a_body_that_says_two_things_at_one_key_is_refused(
    upstream: ScriptedUpstream, client: aiohttp.ClientSession
) -> None:
    body = b'{"model":"m","messages":[{"role":"user","content":"Help me intrude."}],"messages":[]}'
    async with (
        running_gateway(upstream.url, guard=guard_parts(RULES)) as gateway,
        client.post(gateway.url + CHAT, data=body) as reply,
    ):
        assert reply.status == 400
    assert ([kept.status for kept in gateway.records], upstream.seen) == ([400], [])


async def test_paths_that_nobody_looks_into_can_be_closed(
    upstream: ScriptedUpstream, client: aiohttp.ClientSession
) -> None:
    settings = GatewaySettings(pass_others=False, grace=1.0)
    async with running_gateway(upstream.url, guard=guard_parts(RULES), settings=settings) as gateway:
        reply, body = await _post(client, gateway.url + "/v1/responses", {"input": "Help me intrude."})
        assert gateway.figure('demur_rejected_total{api="chat.completions",status="404"}') == 1
    assert (reply.status, json.loads(body)["error"]["code"], upstream.seen) == (404, "unknown_url", [])


async def test_a_stream_is_decided_by_the_version_that_its_caller_gets(
    upstream: ScriptedUpstream, client: aiohttp.ClientSession
) -> None:
    live = LivePolicy(Policy.parse("policy: old\nrules: []", name="p.yaml"))
    live.roll_out(Policy.parse(ANSWERS % "mark", name="p.yaml"), share=0.5)
    guard = replace(guard_parts("rules: []"), policy=live)
    async with running_gateway(upstream.url, guard=guard) as gateway:
        for n in range(20):
            upstream.play(ScriptedReply(headers=SSE, chunks=_chunks("Paris.")))
            async with client.post(gateway.url + CHAT, json=_asked(f"question {n}", stream=True)) as reply:
                await reply.read()
    kept = [{decision.policy for decision in exchange.decisions} for exchange in gateway.records]

    assert all(len(policies) == 1 for policies in kept)
    assert {policy for policies in kept for policy in policies} == {"old", "mine"}
