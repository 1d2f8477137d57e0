"""As much of a request's body as the gateway has to know; the body itself travels on untouched."""

from __future__ import annotations

import json
from dataclasses import dataclass

import msgspec

from demur.errors import InputError
from demur.gateway.base import Api
from demur.gateway.conversation import claims_of, messages_of
from demur.guard import documents_apart
from demur.guard.carried import tools_of
from demur.types import Context, Request

__all__ = ["BadQuestionError", "Question", "parse_question", "parse_request"]


class BadQuestionError(InputError):
    """A request's body is not what its API takes.

    param: the field it is about; None when it is the whole
    """

    def __init__(self, problem: str, *, param: str | None = None, hint: str = "") -> None:
        self.param = param
        super().__init__(problem, hint=hint)


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What a client asks.

    prompt: the text of the last user message; "" when it has none
    person: the user's id that the body itself names, "" when it names none
    with_usage: a stream is asked to end with its usage
    """

    model: str
    stream: bool
    prompt: str
    person: str
    with_usage: bool = False


class _Message(msgspec.Struct, frozen=True):
    role: object = None
    content: msgspec.Raw = msgspec.Raw(b"null")


class _Body(msgspec.Struct, frozen=True):
    """The fields we look at; all others, and their values, are the upstream's business."""

    model: str
    messages: list[msgspec.Raw]
    stream: bool | None = None
    stream_options: object = None
    user: object = None
    safety_identifier: object = None
    metadata: object = None


_BODY = msgspec.json.Decoder(_Body)
_MESSAGE = msgspec.json.Decoder(_Message)


def parse_question(api: Api, body: bytes) -> Question:
    """Read `body`; raises BadQuestionError where it is no JSON or lacks what every request must have.

    Costs about 10 us for 1 KB: of the messages only the last ones are looked into.
    """
    try:
        parsed = _BODY.decode(body)
        prompt = _prompt(parsed.messages)
    except msgspec.ValidationError as error:
        says, _, path = str(error).partition(" - at `$.")
        param = path.rstrip("`") or _missing(says)
        raise BadQuestionError(
            f"the request is not what {api} takes: {says}", param=param, hint="see the API's reference"
        ) from error
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise _not_json(error) from error
    options = parsed.stream_options
    return Question(
        model=parsed.model,
        stream=bool(parsed.stream),
        prompt=prompt,
        person=_person(api, parsed),
        with_usage=isinstance(options, dict) and options.get("include_usage") is True,
    )


def parse_request(api: Api, body: bytes, *, context: Context, model: str, locale: str) -> Request:
    """Give all of `body` that checks and policies see: every turn, and what it claims of itself.

    context: what the key vouches for; locale: the user's, or the gateway's own
    Raises BadQuestionError for a body that `parse_question` need not have looked at to its end and that is no
    JSON, and for a key that stands twice in one object: upstreams differ in which of the two they obey, so
    what is judged might not be what is answered.
    """
    try:
        root = json.loads(body.decode(), object_pairs_hook=_once)
    except (ValueError, RecursionError) as error:
        raise _not_json(error) from error
    return Request(
        messages=documents_apart(messages_of(api, root), context),
        context=context,
        claimed=claims_of(api, root),
        model=model,
        locale=locale,
        tools=tools_of(root.get("tools") or root.get("functions")),
    )


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    held = dict(pairs)
    if len(held) != len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise BadQuestionError(f"the key {twice[:40]!r} stands twice in one object", hint="say it once")
    return held


def _not_json(error: Exception) -> BadQuestionError:
    return BadQuestionError(
        f"the request's body is not JSON: {error}", hint="send JSON in UTF-8, not compressed"
    )


def _missing(says: str) -> str | None:
    """Give the field's name out of "Object missing required field `model`"."""
    return says.split("`")[1] if "missing" in says else None


def _prompt(messages: list[msgspec.Raw]) -> str:
    for raw in reversed(messages):
        message = _MESSAGE.decode(raw)
        if message.role == "user" and (text := _text(msgspec.json.decode(message.content))):
            return text
    return ""


def _text(content: object) -> str:
    if isinstance(content, str):
        return content
    parts = content if isinstance(content, list) else []
    texts = (part.get("text") for part in parts if isinstance(part, dict))
    return "\n".join(text for text in texts if isinstance(text, str))


def _person(api: Api, body: _Body) -> str:
    if api is Api.CHAT:
        return _word(body.safety_identifier) or _word(body.user)
    return _word(body.metadata.get("user_id")) if isinstance(body.metadata, dict) else ""


def _word(value: object) -> str:
    return value if isinstance(value, str) else ""
