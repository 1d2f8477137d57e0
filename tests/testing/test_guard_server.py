from __future__ import annotations

import json
import urllib.request

import pytest

from demur.testing.guard_server import VOICES, Fault, GuardServer, faults_of


def posted(server: GuardServer, path: str, words: str) -> bytes:
    body = json.dumps({"documents": [], "words": words}).encode()
    with urllib.request.urlopen(f"{server.url}{path}", data=body, timeout=5) as reply:
        read: bytes = reply.read()
        return read


def test_what_holds_the_word_is_flagged() -> None:
    with GuardServer("llama_guard") as server:
        clear, flagged = (posted(server, "/v1/chat/completions", words) for words in ("walk in", "intrude"))

    assert (json.loads(clear)["choices"][0]["message"]["content"], b"unsafe" in flagged) == ("\n\nsafe", True)
    assert [seen.path for seen in server.seen] == ["/v1/chat/completions"] * 2


def test_each_path_gets_the_body_that_belongs_to_it() -> None:
    with GuardServer("wildguard") as completions, GuardServer("openai_moderation") as api:
        assert "text" in json.loads(posted(completions, "/v1/completions", "x"))["choices"][0]
        assert json.loads(posted(api, "/v1/moderations", "x"))["results"][0]["flagged"] is False


def test_shields_answer_for_each_document() -> None:
    with GuardServer("azure_content_safety") as server:
        assert json.loads(posted(server, "/contentsafety/text:shieldPrompt", "x"))["documentsAnalysis"] == []


def test_a_fault_can_be_set_while_it_runs() -> None:
    with GuardServer("llama_guard") as server:
        posted(server, "/v1/chat/completions", "x")
        server.fault = Fault.HALF_JSON
        with pytest.raises(ValueError, match=r"Unterminated|Expecting"):
            json.loads(posted(server, "/v1/chat/completions", "x"))


@pytest.mark.parametrize("scheme", VOICES)
def test_only_faults_that_a_format_can_have_are_offered(scheme: str) -> None:
    faults = faults_of(scheme)

    assert {Fault.PROSE, Fault.HANG, Fault.WRONG_LABEL} <= set(faults)
    assert (Fault.CLEAR_WITH_LABELS in faults) is (VOICES[scheme].clear_with_labels is not None)
