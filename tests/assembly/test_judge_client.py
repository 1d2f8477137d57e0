from __future__ import annotations

import json
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from demur.assembly.judge_client import JudgeClient, JudgePlace, Said
from demur.errors import SettingError
from demur.testing.judge import completion
from demur.testing.upstream import ScriptedReply, ScriptedUpstream
from demur.types import Question

QUESTION = Question(instructions="Judge.", words="Case number: 1", schema={"type": "object"}, max_tokens=9)
FILTERED = {"error": {"code": "content_filter", "message": "The prompt was filtered."}}


@pytest.fixture
def upstream() -> Iterator[ScriptedUpstream]:
    with ScriptedUpstream(completion("Fine.")) as running:
        yield running


def client(url: str, *, key: str = "", seconds: float = 5.0) -> JudgeClient:
    return JudgeClient(JudgePlace(url=url, model="m", key=key, timeout=seconds), timer=time.monotonic)


@contextmanager
def tls_server(folder: Path) -> Iterator[str]:
    """Serve TLS with a certificate that signs itself, for the name that is asked for."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), 1, now, now + timedelta(hours=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .sign(key, hashes.SHA256())
    )
    file = folder / "server.pem"
    plain = (Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    file.write_bytes(key.private_bytes(*plain) + certificate.public_bytes(Encoding.PEM))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)
    with socket.create_server(("127.0.0.1", 0)) as listening:
        greeting = threading.Thread(target=_greet, args=(listening, context))
        greeting.start()
        yield f"https://localhost:{listening.getsockname()[1]}"
        greeting.join()


def _greet(listening: socket.socket, context: ssl.SSLContext) -> None:
    link, _ = listening.accept()
    with link, suppress(ssl.SSLError, ConnectionError):
        context.wrap_socket(link, server_side=True).close()


def complaint(about: str, status: int = 400) -> ScriptedReply:
    return ScriptedReply(status=status, body=json.dumps({"error": {"message": f"Unknown: {about}"}}).encode())


def bodies(upstream: ScriptedUpstream) -> list[dict[str, object]]:
    return [json.loads(seen.body) for seen in upstream.seen]


def test_the_judges_words_come_back(upstream: ScriptedUpstream) -> None:
    assert client(upstream.url).say(QUESTION) == Said(words="Fine.")


def test_instructions_and_words_are_sent_apart_with_the_schema(upstream: ScriptedUpstream) -> None:
    client(upstream.url).say(QUESTION)

    assert bodies(upstream)[0] == {
        "model": "m",
        "messages": [
            {"role": "system", "content": "Judge."},
            {"role": "user", "content": "Case number: 1"},
        ],
        "max_tokens": 9,
        "temperature": 0,
        "response_format": {
            "type": "json_schema",
            "json_schema": {"name": "verdict", "strict": True, "schema": {"type": "object"}},
        },
    }


@pytest.mark.parametrize(
    ("path", "asked"),
    [
        ("", "/v1/chat/completions"),
        ("/", "/v1/chat/completions"),
        ("/v1/", "/v1/chat/completions"),
        ("/v1beta/openai", "/v1beta/openai/chat/completions"),
    ],
)
def test_the_url_is_taken_as_clients_take_it(upstream: ScriptedUpstream, path: str, asked: str) -> None:
    client(upstream.url + path).say(QUESTION)

    assert (upstream.seen[0].method, upstream.seen[0].path) == ("POST", asked)


@pytest.mark.parametrize(("key", "sent"), [("k-1", "Bearer k-1"), ("", "")])
def test_a_key_is_sent_where_there_is_one(upstream: ScriptedUpstream, key: str, sent: str) -> None:
    client(upstream.url, key=key).say(QUESTION)

    assert upstream.seen[0].header("authorization") == sent


@pytest.mark.parametrize("status", [400, 422])
def test_a_server_that_knows_no_schema_is_asked_once_more_without(status: int) -> None:
    with ScriptedUpstream(complaint("response_format", status), completion("Fine.")) as upstream:
        assert client(upstream.url).say(QUESTION).words == "Fine."
        assert ["response_format" in body for body in bodies(upstream)] == [True, False]


def test_what_a_server_does_not_know_is_not_sent_again() -> None:
    with ScriptedUpstream(complaint("response_format"), completion("Fine.")) as upstream:
        judge = client(upstream.url)
        judge.say(QUESTION)
        judge.say(QUESTION)
        assert ["response_format" in body for body in bodies(upstream)] == [True, False, False]


def test_newer_models_get_the_fields_that_they_want() -> None:
    script = (complaint("use 'max_completion_tokens'"), complaint("'temperature'"), completion("Fine."))
    with ScriptedUpstream(*script) as upstream:
        assert client(upstream.url).say(QUESTION).words == "Fine."
        last = bodies(upstream)[-1]
    assert (last["max_completion_tokens"], "max_tokens" in last, "temperature" in last) == (9, False, False)
    assert "response_format" in last


def test_a_server_that_always_complains_is_left_alone() -> None:
    with ScriptedUpstream(complaint("max_completion_tokens temperature")) as upstream:
        said = client(upstream.url).say(QUESTION)
        assert (said.words, said.reason, len(upstream.seen)) == (None, "http_400", 4)


def test_a_judge_whose_provider_refuses_is_not_asked_in_another_way() -> None:
    with ScriptedUpstream(ScriptedReply(status=400, body=json.dumps(FILTERED).encode())) as upstream:
        said = client(upstream.url).say(QUESTION)
        assert (said.words, said.reason, len(upstream.seen)) == (None, "refused", 1)


@pytest.mark.parametrize(
    ("reply", "reason"),
    [
        (completion(None, refusal="I can't."), "refused"),
        (completion(None, finish="content_filter"), "refused"),
        (completion(""), "empty"),
        (completion(" \n"), "empty"),
        (completion('{"case"', finish="length"), "failed"),
        (ScriptedReply(status=401, body=b"{}"), "http_401"),
        (ScriptedReply(status=302, headers=(("location", "http://127.0.0.1:9/"),)), "http_302"),
        (ScriptedReply(status=503, body=b"<html>busy"), "http_503"),
        (ScriptedReply(status=500, body=b"\xff{"), "http_500"),
        (ScriptedReply(raw=b"not http at all\r\n\r\n"), "unreachable"),
        (ScriptedReply(body=b"{", ending="cut"), "unreachable"),
        (ScriptedReply(chunks=(b"{",), ending="cut"), "unreachable"),
        (ScriptedReply(body=b"x" * (2**20 + 1)), "unreachable"),
    ],
)
def test_what_is_no_usable_reply_has_a_reason(reply: ScriptedReply, reason: str) -> None:
    with ScriptedUpstream(reply) as upstream:
        said = client(upstream.url).say(QUESTION)
        assert (said.words, said.reason, len(upstream.seen)) == (None, reason, 1)


@pytest.mark.parametrize(
    "reply",
    [
        ScriptedReply(delay=5),
        ScriptedReply(body=b"{", ending="hang"),
        ScriptedReply(chunks=(b" ",) * 100, gap=0.05),
    ],
)
def test_a_judge_that_takes_too_long_is_given_up(reply: ScriptedReply) -> None:
    with ScriptedUpstream(reply) as upstream:
        began = time.monotonic()
        said = client(upstream.url, seconds=0.1).say(QUESTION)
        assert (said.words, said.reason) == (None, "timeout")
        assert time.monotonic() - began < 1


def test_a_judge_that_nobody_can_reach_is_a_reason() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        said = client(f"http://127.0.0.1:{taken.getsockname()[1]}").say(QUESTION)
    assert (said.words, said.reason) == (None, "unreachable")


def test_a_server_whose_certificate_nobody_signed_is_not_trusted(tmp_path: Path) -> None:
    with tls_server(tmp_path) as url:
        said = client(url).say(QUESTION)
    assert (said.words, said.reason) == (None, "unreachable")
    assert "CERTIFICATE_VERIFY_FAILED" in said.detail


def test_no_words_of_the_reply_get_into_the_log() -> None:
    with ScriptedUpstream(complaint("SECRET")) as upstream:
        assert "SECRET" not in client(upstream.url).say(QUESTION).detail


@pytest.mark.parametrize(
    "url",
    ["", "judge", "ftp://h", "http://", "http://h:x", "http://h:99999", "https://u:p@h", "http://h?a=1"],
)
def test_a_url_that_is_none_is_named(url: str) -> None:
    with pytest.raises(SettingError, match=r"the judge's URL is .* at reading\.judge_url"):
        JudgePlace(url=url, model="m")


@pytest.mark.parametrize(
    ("make", "problem"),
    [
        (lambda: JudgePlace(url="http://h", model=""), "without a model"),
        (lambda: JudgePlace(url="http://h", model="m", key="a\nb"), "no header can"),
        (lambda: JudgePlace(url="http://h", model="m", timeout=0), "judge_timeout is 0"),
    ],
)
def test_a_judge_that_cannot_be_asked_is_named(make: Callable[[], JudgePlace], problem: str) -> None:
    with pytest.raises(SettingError, match=problem):
        make()


def test_a_key_is_never_shown() -> None:
    assert "k-1" not in repr(JudgePlace(url="http://h", model="m", key="k-1"))
