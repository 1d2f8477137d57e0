from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import anthropic
import httpx2
import openai
import pytest
from botocore.exceptions import ClientError  # type: ignore[import-untyped] # botocore ships no types
from google.genai import errors as genai
from openai.types.chat import ChatCompletion

from demur.signals import read_signals
from demur.signals.exceptions import dump_of, read_dump
from demur.types import ChoiceSignals, Origin, Outcome, ReplySignals, Retry, Stage

FOLDER = Path(__file__).parent / "fixtures"
REQUEST = httpx2.Request("POST", "http://127.0.0.1/v1")


def payload(name: str) -> dict[str, object]:
    found = json.loads((FOLDER / name).read_text("utf-8"))
    assert isinstance(found, dict)
    return found


def http_errors() -> list[str]:
    return [
        f"{folder}/{entry['file']}"
        for folder in ("providers", "more")
        for entry in json.loads((FOLDER / folder / "INDEX.json").read_text("utf-8"))["fixtures"]
        if entry["kind"] == "http_error"
    ]


def response(dump: dict[str, object]) -> httpx2.Response:
    status = dump["status"]
    assert isinstance(status, int)
    return httpx2.Response(status, json=dump["body"], request=REQUEST)


def unwrapped(body: object) -> object:
    return body.get("error", body) if isinstance(body, dict) else body


def unread(dump: dict[str, object]) -> httpx2.Response:
    status = dump["status"]
    assert isinstance(status, int)
    return httpx2.Response(status, stream=httpx2.ByteStream(b"{}"), request=REQUEST)


def essence(reply: ReplySignals) -> list[tuple[object, ...]]:
    return [(one.outcome, one.block, one.failure, one.flags, one.labels) for one in reply.choices]


def only(reply: ReplySignals) -> ChoiceSignals:
    assert len(reply.choices) == 1
    return reply.choices[0]


@pytest.mark.parametrize("name", http_errors())
def test_the_exception_of_openais_sdk_reads_as_the_http_error(name: str) -> None:
    dump = payload(name)
    error = openai.APIStatusError("m", response=response(dump), body=unwrapped(dump["body"]))

    assert read_signals(dump) == read_signals(error)


@pytest.mark.parametrize(
    "name", [one for one in http_errors() if "xai" in one or "openai" in one or "azure" in one]
)
def test_an_unwrapped_body_alone_says_the_same(name: str) -> None:
    dump = payload(name)
    error = openai.APIStatusError("m", response=unread(dump), body=unwrapped(dump["body"]))

    assert essence(read_signals(dump)) == essence(read_signals(error))


@pytest.mark.parametrize("name", [one for one in http_errors() if "anthropic" in one])
def test_the_exception_of_anthropics_sdk_reads_as_the_http_error(name: str) -> None:
    dump = payload(name)
    error = anthropic.APIStatusError("m", response=response(dump), body=dump["body"])

    assert read_signals(dump) == read_signals(error)


def test_an_error_in_an_anthropic_stream_has_status_200_and_is_a_refusal_all_the_same() -> None:
    body = {
        "type": "error",
        "error": {"type": "invalid_request_error", "message": "Output blocked by content filtering policy"},
    }
    error = anthropic.APIStatusError(
        "m", response=httpx2.Response(200, stream=httpx2.ByteStream(b""), request=REQUEST), body=body
    )

    block = only(read_signals(error)).block

    assert block is not None
    assert (block.origin, block.stage, block.retry) == (Origin.PROVIDER, Stage.OUTPUT, Retry.CLARIFY)


def test_an_error_in_an_openai_stream_is_read_from_the_bare_body() -> None:
    body = {"message": "Flagged", "code": "cyber_policy"}

    read = only(read_signals(openai.APIError("m", REQUEST, body=body)))

    assert (read.labels[0].scheme, read.labels[0].name) == ("openai_policy", "cyber")


def test_a_filter_that_parse_raises_for_is_read_from_its_completion() -> None:
    completion = ChatCompletion.model_validate(payload("providers/openai_chat_content_filter.json"))

    read = read_signals(openai.ContentFilterFinishReasonError(completion=completion))

    assert read_signals(payload("providers/openai_chat_content_filter.json")).choices == read.choices


def test_a_filter_that_parse_raises_for_without_its_completion_is_a_block_of_the_output() -> None:
    block = only(read_signals(openai.ContentFilterFinishReasonError())).block

    assert block is not None
    assert (block.origin, block.stage, block.retry) == (Origin.PROVIDER, Stage.OUTPUT, Retry.SAME)


def test_a_length_that_parse_raises_for_is_a_failure() -> None:
    completion = ChatCompletion.model_validate(payload("more/openai_chat_length.json"))

    assert only(read_signals(openai.LengthFinishReasonError(completion=completion))).failure == "length"


def test_googles_exception_is_read_by_its_details() -> None:
    body = {"error": {"code": 400, "message": "The response was blocked.", "status": "INVALID_ARGUMENT"}}

    read = read_signals(genai.ClientError(400, body, None))

    assert only(read).outcome is Outcome.REFUSED
    assert read.provider == "vertex"


def test_googles_rate_limit_is_a_failure_by_status() -> None:
    body = {"error": {"code": 429, "message": "slow", "status": "RESOURCE_EXHAUSTED"}}

    assert only(read_signals(genai.ClientError(429, body, None))).failure == "rate_limit"


def test_botocores_exception_is_a_failure_with_its_code() -> None:
    error = ClientError(
        {
            "Error": {"Code": "ThrottlingException", "Message": "slow"},
            "ResponseMetadata": {"HTTPStatusCode": 429},
        },
        "Converse",
    )

    read = read_signals(error)

    assert (only(read).outcome, only(read).failure, read.provider) == (
        Outcome.FAILED,
        "rate_limit",
        "bedrock",
    )


class GrpcError(Exception):
    def code(self) -> object:
        return type("Code", (), {"name": "PERMISSION_DENIED"})()

    def details(self) -> str:
        return "Content violates usage guidelines. Failed check: SAFETY_CHECK_TYPE_BIO"


def test_a_grpc_error_with_a_safety_check_is_a_refusal_of_xai() -> None:
    read = read_signals(GrpcError())

    assert (only(read).outcome, read.provider) == (Outcome.REFUSED, "xai")
    assert [one.merged for one in only(read).labels] == ["cbrne.bio"]


class ContentPolicyViolationError(Exception):
    llm_provider = "azure"
    model = "gpt-5-mini"
    status_code = 400
    message = "blocked"
    provider_specific_fields: dict[str, object] | None = None


def test_a_content_policy_exception_without_any_detail_is_a_block_by_its_class() -> None:
    read = read_signals(ContentPolicyViolationError())

    block = only(read).block
    assert block is not None
    assert (block.origin, block.stage, block.retry) == (Origin.PROVIDER, Stage.UNKNOWN, Retry.NEVER)
    assert (read.provider, read.model, read.api) == ("azure_openai", "gpt-5-mini", "exception")


class ModelRefusalError(Exception):
    """Named as LangChain's."""


def test_a_model_refusal_exception_is_the_models_own_refusal() -> None:
    block = only(read_signals(ModelRefusalError("declined"))).block

    assert block is not None
    assert (block.origin, block.retry) == (Origin.MODEL, Retry.CLARIFY)


@pytest.mark.parametrize(
    ("error", "failure"),
    [(TimeoutError("late"), "timeout"), (ConnectionError("gone"), "connection"), (ValueError("x"), "error")],
)
def test_any_other_exception_is_a_failure_named_after_its_class(error: Exception, failure: str) -> None:
    assert (Outcome.FAILED, failure) == (only(read_signals(error)).outcome, only(read_signals(error)).failure)


class OddError(Exception):
    body = 3


class SilentGrpcError(Exception):
    def details(self) -> None:
        return None


@pytest.mark.parametrize("error", [OddError("x"), SilentGrpcError("x")])
def test_an_exception_that_carries_nothing_readable_is_a_failure(error: Exception) -> None:
    assert only(read_signals(error)).failure == "error"


class TextBodyError(Exception):
    status_code = 403
    body = "Request blocked by guardrail."


class BytesBodyError(Exception):
    status_code = 403
    body = b'[{"message": "Request blocked by guardrail."}]'


@pytest.mark.parametrize("error", [TextBodyError(), BytesBodyError()])
def test_a_body_that_is_text_or_bytes_is_read(error: Exception) -> None:
    block = only(read_signals(error)).block

    assert block is not None
    assert (block.origin, block.stage) == (Origin.GUARDRAIL, Stage.INPUT)


def told(value: object) -> tuple[Outcome | None, str, str, str]:
    """Give outcome, text, discarded and failure of the only choice."""
    choice = only(read_signals(value))
    return choice.outcome, choice.text, choice.discarded, choice.failure


def blocked(value: object) -> tuple[Origin, Stage, Retry, str]:
    block = only(read_signals(value)).block
    assert block is not None
    return block.origin, block.stage, block.retry, block.text


def test_a_dump_without_a_known_class_keeps_what_its_message_says() -> None:
    dump = {"class": "app.Oops", "bases": [], "status_code": 503, "message": "busy"}

    assert told(dump) == (Outcome.FAILED, "", "", "overloaded")


def test_a_provider_hides_in_a_librarys_message_where_no_field_tells() -> None:
    dump = {
        "class": "litellm.BadRequestError",
        "bases": [],
        "status_code": 400,
        "message": "Content Exists Risk",
    }
    read = read_signals(dump)

    assert blocked(dump) == (Origin.PROVIDER, Stage.UNKNOWN, Retry.NEVER, "")
    assert [one.path for one in only(read).signals] == ["message"]


def test_an_exception_of_no_library_keeps_the_stage_its_message_tells() -> None:
    dump = {"class": "app.Oops", "bases": [], "status_code": 400, "message": "Content Exists Risk"}

    assert blocked(dump)[:2] == (Origin.PROVIDER, Stage.INPUT)


class Carrying(Exception):  # noqa: N818 # the name of no SDK's class, so that only its fields speak
    """An exception that carries whatever an SDK's would."""


def carrying(**fields: object) -> Carrying:
    error = Carrying("m")
    error.__dict__.update(fields)
    return error


def test_a_dump_names_what_logs_look_for() -> None:
    error = carrying(status_code=418)

    assert dump_of(error) == {
        "class": f"{__name__}.Carrying",
        "bases": [],
        "status_code": 418,
        "message": "m",
    }


def test_a_class_that_decides_is_a_signal_by_its_name() -> None:
    choice = read_dump({"class": "x.ContentFilterError", "bases": [], "message": ""}).choices[0]

    assert next((one.path, one.value) for one in choice.signals) == ("class", "x.ContentFilterError")


def test_botocores_status_stands_in_its_metadata() -> None:
    error = carrying(response={"Error": {"Message": "x"}, "ResponseMetadata": {"HTTPStatusCode": 429}})

    assert read_signals(error).choices[0].failure == "rate_limit"


@pytest.mark.parametrize("form", [str, str.encode])
def test_a_body_of_text_is_parsed(form: Callable[[str], object]) -> None:
    error = carrying(body=form('{"error": {"code": "cyber_policy", "message": "x"}}'))

    assert read_signals(error).choices[0].outcome is Outcome.REFUSED
