"""The documented answers of every service, and the requests that the official clients send to them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import google.genai
import openai
import pytest
from botocore.awsrequest import AWSPreparedRequest  # type: ignore[import-untyped] # it ships no types
from botocore.session import Session  # type: ignore[import-untyped] # as above
from google.genai.types import GenerateContentConfig, HttpOptions

from demur.risk.guards import GuardSetup, GuardTier, known_schemes
from demur.testing.asking import Told, ask, reply_to, request_of
from demur.testing.guard_server import GuardServer
from demur.testing.upstream import SeenRequest
from demur.types import Subject, WireRequest

FIXTURES = Path(__file__).parents[2] / "signals" / "fixtures" / "providers"
REQUEST, REPLY = request_of("Hello"), reply_to("Hello", "Well.")
CASES: tuple[tuple[str, str, str, Subject, list[tuple[str, bool, str | None]]], ...] = (
    ("guard_llamaguard_safe", "llama_guard", "m", REPLY, [("", False, None)]),
    ("guard_llamaguard_unsafe", "llama_guard", "m", REQUEST, [("S2", True, "crime"), ("S9", True, "cbrne")]),
    (
        "guard_qwen3guard_prompt",
        "qwen3guard",
        "m",
        REQUEST,
        [("Politically Sensitive Topics", True, "civic")],
    ),
    ("guard_qwen3guard_response_refusal", "qwen3guard", "m", REPLY, [("", False, None)]),
    ("guard_wildguard", "wildguard", "m", REQUEST, [("harmful request", True, None)]),
    ("guard_wildguard", "wildguard", "m", REPLY, [("harmful response", False, None)]),
    ("guard_shieldgemma", "shieldgemma", "m", REQUEST, [("hate", True, "hate")]),
    ("guard_granite33", "granite_guardian", "3.3", REQUEST, [("harm", True, None)]),
    ("guard_granite32", "granite_guardian", "3.2", REQUEST, [("harm", True, None)]),
    (
        "guard_nemotron",
        "nemotron",
        "m",
        REQUEST,
        [("Criminal Planning/Confessions", True, "crime"), ("Malware", True, "cyber")],
    ),
    ("guard_nemotron", "nemotron", "m", REPLY, [("", False, None)]),
    ("guard_gptoss_safeguard", "gpt_oss_safeguard", "m", REQUEST, [("H2.f", True, None)]),
    ("guard_promptguard2", "llama_prompt_guard", "", REQUEST, [("LABEL_1", True, "prompt_attack")]),
    ("openai_moderation_clean", "openai_moderation", "m", REQUEST, [("", False, None)]),
    (
        "openai_moderation_flagged",
        "openai_moderation",
        "m",
        REQUEST,
        [("illicit", True, "crime"), ("illicit/violent", True, "crime")],
    ),
    ("mistral_moderation", "mistral_moderation", "m", REQUEST, [("dangerous", True, "dangerous")]),
    ("azure_contentsafety_text", "azure_content_safety", "", REPLY, [("Violence", True, "violence")]),
    ("bedrock_apply_guardrail_masked", "bedrock_guardrail", "abc/1", REQUEST, [("pii", False, "privacy")]),
    (
        "bedrock_guardrail_checks",
        "bedrock_guardrail_checks",
        "",
        REQUEST,
        [("HATE", True, "hate"), ("JAILBREAK", True, "prompt_attack")],
    ),
    (
        "gemini_stop_with_ratings",
        "gemini",
        "m",
        REQUEST,
        [("HARASSMENT", False, "harassment"), ("DANGEROUS_CONTENT", False, "dangerous")],
    ),
)
QUESTIONS = {"shieldgemma": ("hate",), "granite_guardian": ("harm",)}


def tier(scheme: str, model: str) -> GuardTier:
    return GuardTier(
        setup=GuardSetup(
            name="g",
            scheme=known_schemes()[scheme],
            model=model,
            policy="H2.f: nothing of that kind.",
            questions=QUESTIONS.get(scheme, ()),
        )
    )


def told(scheme: str, model: str, subject: Subject, *bodies: bytes) -> Told:
    return ask(tier(scheme, model), subject, *bodies)


@pytest.mark.parametrize(("fixture", "scheme", "model", "subject", "said"), CASES)
def test_a_documented_answer_is_read(
    fixture: str, scheme: str, model: str, subject: Subject, *, said: list[tuple[str, bool, str | None]]
) -> None:
    body = (FIXTURES / f"{fixture}.json").read_bytes()
    verdicts = told(scheme, model, subject, body).risk.verdicts

    assert [(each.label, each.flagged, each.category) for each in verdicts] == said


def test_a_documented_answer_of_prompt_shields_is_read() -> None:
    analysis = (FIXTURES / "azure_contentsafety_text.json").read_bytes()
    shields = (FIXTURES / "azure_contentsafety_shieldprompt.json").read_bytes()
    risk = told("azure_content_safety", "", request_of("Hello", tool="A page."), analysis, shields).risk

    assert [(each.label, each.flagged) for each in risk.verdicts] == [
        ("Violence", True),
        ("userPrompt", True),
        ("documents", False),
    ]


@pytest.mark.parametrize("scheme", sorted({case[1] for case in CASES if case[0].startswith("guard_")}))
def test_an_answer_cut_anywhere_is_never_taken_for_another(scheme: str) -> None:
    """Of a body cut short nothing is left to misread: it is no JSON any more."""
    fixture, _, model, subject, _ = next(case for case in CASES if case[1] == scheme)
    body = (FIXTURES / f"{fixture}.json").read_bytes().strip()
    for end in range(0, len(body), max(1, len(body) // 20)):
        with pytest.raises(Exception, match="no JSON"):
            told(scheme, model, subject, body[:end])


def sent(scheme: str, send: Callable[[str], object]) -> SeenRequest:
    with GuardServer(scheme) as server:
        send(server.url)
        return server.seen[0]


def ours(scheme: str, model: str) -> WireRequest:
    return next(tier(scheme, model).ask(REQUEST))


class SentError(Exception):
    """Holds what botocore was about to send; it sends a bearer over https alone, so nobody can listen."""

    def __init__(self, request: AWSPreparedRequest) -> None:
        super().__init__("sent")
        self.request = request


def amazons(call: Callable[[Any], object], monkeypatch: pytest.MonkeyPatch) -> AWSPreparedRequest:
    def stop(request: AWSPreparedRequest, **_: object) -> None:
        raise SentError(request)

    monkeypatch.setenv("AWS_BEARER_TOKEN_BEDROCK", "key-1")
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    client = Session().create_client("bedrock-runtime", region_name="eu-west-1")
    client.meta.events.register("before-send", stop)
    with pytest.raises(SentError) as caught:
        call(client)
    return caught.value.request


def test_openais_client_sends_the_same_moderation() -> None:
    theirs = sent(
        "openai_moderation",
        lambda url: openai.OpenAI(base_url=f"{url}/v1", api_key="k", max_retries=0).moderations.create(
            model="omni", input="Hello"
        ),
    )
    own = ours("openai_moderation", "omni")

    assert (theirs.path, json.loads(theirs.body)) == (f"/v1{own.path}", json.loads(own.body))
    assert theirs.header("authorization") == "Bearer k"


def test_openais_client_sends_the_same_completion() -> None:
    body = json.loads(ours("wildguard", "m").body)
    theirs = sent(
        "wildguard",
        lambda url: openai.OpenAI(base_url=f"{url}/v1", api_key="k", max_retries=0).completions.create(
            **body
        ),
    )

    assert (theirs.path, json.loads(theirs.body)) == ("/v1/completions", body)


def test_amazons_client_sends_the_same_to_a_guardrail(monkeypatch: pytest.MonkeyPatch) -> None:
    theirs = amazons(
        lambda client: client.apply_guardrail(
            guardrailIdentifier="abc",
            guardrailVersion="1",
            source="INPUT",
            content=[{"text": {"text": "Hello"}}],
        ),
        monkeypatch,
    )
    own = ours("bedrock_guardrail", "abc/1")

    assert theirs.url == f"https://bedrock-runtime.eu-west-1.amazonaws.com{own.path}"
    assert json.loads(theirs.body) == json.loads(own.body)
    assert theirs.headers["Authorization"] in ("Bearer key-1", b"Bearer key-1")


def test_amazons_client_takes_the_same_checks(monkeypatch: pytest.MonkeyPatch) -> None:
    own = ours("bedrock_guardrail_checks", "")
    theirs = amazons(lambda client: client.invoke_guardrail_checks(**json.loads(own.body)), monkeypatch)

    assert theirs.url == f"https://bedrock-runtime.eu-west-1.amazonaws.com{own.path}"
    assert json.loads(theirs.body) == json.loads(own.body)


def test_googles_client_sends_the_same_generation() -> None:
    own = json.loads(ours("gemini", "gemini-3-flash").body)
    config = GenerateContentConfig(max_output_tokens=1, temperature=0, safety_settings=own["safetySettings"])

    def generate(url: str) -> None:
        client = google.genai.Client(api_key="key-1", http_options=HttpOptions(base_url=url))
        client.models.generate_content(model="gemini-3-flash", contents="Hello", config=config)

    theirs = sent("gemini", generate)
    body = json.loads(theirs.body)

    assert theirs.path == f"{known_schemes()['gemini'].base}/models/gemini-3-flash:generateContent"
    assert theirs.header("x-goog-api-key") == "key-1"
    assert {name: body[name] for name in own} == own
