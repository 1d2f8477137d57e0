from __future__ import annotations

import json
import re
from collections import UserDict
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import anthropic
import openai
import pytest
from anthropic._models import construct_type as construct_anthropic
from anthropic.types import Message, RawMessageStreamEvent
from anthropic.types.beta import BetaMessage
from google.genai import types as genai
from openai._models import construct_type as construct_openai
from openai.types import Decision, ModerationCreateResponse
from openai.types.chat import ChatCompletion, ChatCompletionChunk
from openai.types.responses import Response, ResponseStreamEvent
from openai.types.webhooks import SafetyIdentifierBlockedWebhookEvent
from pydantic import BaseModel

from demur.errors import InputError
from demur.signals import read_signals
from demur.types import ChoiceSignals, Outcome, ReplySignals

FOLDER = Path(__file__).parent / "fixtures"
OPENAI: dict[str, object] = {
    "openai.ChatCompletion": ChatCompletion,
    "openai.ChatCompletionChunk[]": ChatCompletionChunk,
    "openai.Response": Response,
    "openai.ResponseStreamEvent[]": ResponseStreamEvent,
    "openai.ModerationCreateResponse": ModerationCreateResponse,
    "openai.SafetyIdentifierBlocked": SafetyIdentifierBlockedWebhookEvent,
}
ANTHROPIC: dict[str, object] = {
    "anthropic.Message": Message,
    "anthropic.BetaMessage": BetaMessage,
    "anthropic.RawMessageStreamEvent[]": RawMessageStreamEvent,
}
GENAI: dict[str, type[BaseModel]] = {
    "genai.GenerateContentResponse": genai.GenerateContentResponse,
    "genai.GenerateContentResponse[]": genai.GenerateContentResponse,
    "genai.LiveServerMessage[]": genai.LiveServerMessage,
    "genai.GenerateImagesResponse": genai.GenerateImagesResponse,
}


def builder(kind: str) -> Callable[[object], object]:
    if kind in OPENAI:
        return lambda value: construct_openai(type_=OPENAI[kind], value=value)
    if kind in ANTHROPIC:
        return lambda value: construct_anthropic(type_=ANTHROPIC[kind], value=value)
    return GENAI[kind].model_validate


def typed() -> list[tuple[str, str]]:
    index = json.loads((FOLDER / "providers" / "INDEX.json").read_text("utf-8"))
    return [
        (entry["file"], entry["validate_as"])
        for entry in index["fixtures"]
        if entry.get("validate_as") in {*OPENAI, *ANTHROPIC, *GENAI}
    ]


def payload(name: str) -> object:
    return json.loads((FOLDER / "providers" / name).read_text("utf-8"))


def snake(path: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", path).lower()


def essence(choice: ChoiceSignals) -> tuple[object, ...]:
    """Give all a choice says, in one spelling of the paths, whatever extra marks an SDK's defaults add."""
    marks = {(snake(one.path), one.value) for one in choice.signals}
    return (
        choice.index,
        choice.outcome,
        choice.block,
        choice.text,
        choice.discarded,
        choice.failure,
        choice.flags,
        choice.labels,
        marks,
    )


def same(one: ReplySignals, other: ReplySignals) -> bool:
    return list(map(essence, one.choices)) == list(map(essence, other.choices))


@pytest.mark.parametrize(("name", "kind"), typed())
def test_an_object_of_an_sdk_reads_as_its_dict(name: str, kind: str) -> None:
    data, build = payload(name), builder(kind)
    built = [build(one) for one in data] if isinstance(data, list) else build(data)

    assert same(read_signals(data), read_signals(built))


@pytest.mark.parametrize(("name", "kind"), typed())
def test_an_object_of_an_sdk_has_the_provider_of_its_dict(name: str, kind: str) -> None:
    data, build = payload(name), builder(kind)
    built = [build(one) for one in data] if isinstance(data, list) else build(data)

    assert read_signals(data).candidates == read_signals(built).candidates


def test_a_decision_of_the_sdk_declines_one_question_of_two() -> None:
    body = {
        "model": "m",
        "answers": [{"type": "refusal", "name": None}, {"type": "predicate", "probability": 0.5}],
    }

    read = read_signals(construct_openai(type_=Decision, value=body))

    assert [one.block is not None for one in read.choices] == [True, False]


def test_the_sdks_under_test_are_the_ones_the_facts_were_read_from() -> None:
    assert (openai.__version__.split(".")[0], anthropic.__version__.split(".")[0]) == ("3", "2")


ASK: dict[str, object] = {"choices": [{"message": {"content": "Hi"}, "finish_reason": "stop"}]}


def only(reply: ReplySignals) -> ChoiceSignals:
    assert len(reply.choices) == 1
    return reply.choices[0]


def told(value: object) -> tuple[Outcome | None, str, str, str]:
    """Give outcome, text, discarded and failure of the only choice."""
    choice = only(read_signals(value))
    return choice.outcome, choice.text, choice.discarded, choice.failure


@dataclass
class Completion:
    choices: list[object]


class WithToDict:
    def to_dict(self) -> dict[str, object]:
        return ASK


class OldModel:
    def model_dump(self) -> dict[str, object]:
        return ASK


class BrokenModel:
    def model_dump(self) -> int:
        return 3


CHOICES = [{"message": {"content": "Hi"}, "finish_reason": "stop"}]


@pytest.mark.parametrize(
    "value",
    [
        Completion(choices=list(CHOICES)),
        WithToDict(),
        OldModel(),
        UserDict(ASK),
        [[ASK]],
        (ASK,),
        [ASK, "junk"],
    ],
)
def test_objects_of_any_make_read_as_their_dict(value: object) -> None:
    assert told(value) == (None, "Hi", "", "")


@pytest.mark.parametrize("value", [object(), BrokenModel(), Completion])
def test_an_object_that_dumps_to_nothing_is_no_reply(value: object) -> None:
    with pytest.raises(InputError, match="is no reply"):
        read_signals(value)
