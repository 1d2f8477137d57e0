from __future__ import annotations

import pytest

from demur.signals import read_signals

ASK: dict[str, object] = {"choices": [{"message": {"content": "Hi"}, "finish_reason": "stop"}]}


@pytest.mark.parametrize(
    ("body", "candidates"),
    [
        ({"error": "boom"}, ("huggingface_tgi", "ollama", "xai")),
        ({"error": "boom", "code": "x"}, ("xai",)),
        ({"type": "error", "error": {"type": "api_error"}}, ("anthropic",)),
        ({"error": {"code": 500, "status": "INTERNAL", "message": "x"}}, ("gemini", "vertex")),
        ({"error": {"code": 502, "message": "x", "metadata": {}}}, ("openrouter",)),
        ({"code": "x", "message": "y", "request_id": "z"}, ("dashscope",)),
        ({"Error": {"Code": "x", "Message": "y"}}, ("bedrock",)),
    ],
)
def test_an_error_names_who_sends_errors_of_its_shape(body: object, candidates: tuple[str, ...]) -> None:
    assert read_signals(body).candidates == candidates


@pytest.mark.parametrize(
    ("extra", "provider"),
    [({"x_groq": {}}, "groq"), ({"prompt_logprobs": None}, "vllm"), ({"provider": "Google"}, "openrouter")],
)
def test_a_mark_beside_the_choices_names_the_provider(extra: dict[str, object], provider: str) -> None:
    assert read_signals({**ASK, **extra}).provider == provider


@pytest.mark.parametrize(
    ("model", "candidates"),
    [
        ("gpt-5-mini", ("openai",)),
        ("GPT-5", ("openai",)),
        ("gemini-3-flash", ("gemini", "vertex")),
        (
            "meta-llama/Llama-3.3-70B",
            ("groq", "huggingface_tgi", "litellm", "openrouter", "together", "vllm"),
        ),
        ("gpt-oss-20b", ("groq", "huggingface_tgi", "litellm", "ollama", "openrouter", "together", "vllm")),
    ],
)
def test_a_models_name_says_who_serves_it(model: str, candidates: tuple[str, ...]) -> None:
    assert read_signals({**ASK, "model": model}).candidates == candidates


@pytest.mark.parametrize(
    ("ident", "provider"),
    [("msg_01abc", "anthropic"), ("msg_bdrk_1", "bedrock"), ("msg_vrtx_1", "vertex"), ("x", None)],
)
def test_the_id_of_a_message_names_the_platform(ident: str, provider: str | None) -> None:
    body = {
        "type": "message",
        "id": ident,
        "stop_reason": "end_turn",
        "content": [{"type": "text", "text": "Hi"}],
    }

    assert read_signals(body).provider == provider
