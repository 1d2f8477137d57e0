"""A local upstream that speaks the OpenAI and Anthropic wire formats and plays scenes from a file."""

from __future__ import annotations

import functools
from collections.abc import AsyncIterator, Callable, Iterable
from dataclasses import dataclass

import msgspec
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from demur.demo.bodies import error_body, plain_body, plain_events, stream_events, whole_body
from demur.demo.scenes import Api, Line, Reply, SceneSet, find_line

__all__ = ["Heard", "build_upstream"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """One request that reached the upstream.

    line: id of the line that it asked for; "" for none
    instructions: what the system's own words in it are, in order
    """

    line: str
    instructions: tuple[str, ...] = ()


def _unheard(heard: Heard) -> None:
    """Take no notice."""


def build_upstream(
    scenes: SceneSet, *, more: Iterable[Line] = (), on_heard: Callable[[Heard], None] = _unheard
) -> Starlette:
    """Build the upstream: `POST /v1/chat/completions` and `POST /v1/messages`.

    more: lines beside those of the scenes
    on_heard: told of each request that it can read, in the upstream's own thread, before it is answered
    The last user message chooses the line, by its question or by its id in square brackets; any other
    message gets the fallback's words. What a provider would answer with 400 is answered so.
    """
    script = _Script(lines=(*scenes.scene, *more), fallback=scenes.fallback.text, on_heard=on_heard)
    return Starlette(
        routes=[
            Route(path, functools.partial(_play, script=script, api=api), methods=["POST"])
            for path, api in _PATHS.items()
        ]
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Script:
    lines: tuple[Line, ...]
    fallback: str
    on_heard: Callable[[Heard], None]


_PATHS: dict[str, Api] = {"/v1/chat/completions": "openai", "/v1/messages": "anthropic"}
_SYSTEM = ("system", "developer")


class _Message(msgspec.Struct, frozen=True):
    role: str
    content: object = None


class _Question(msgspec.Struct, frozen=True):
    """As much of a request as the upstream looks at."""

    model: str
    messages: tuple[_Message, ...]
    stream: bool = False
    system: object = None

    def ask(self) -> str:
        """Give the text of the last user message."""
        contents = [message.content for message in self.messages if message.role == "user"]
        return _text_of(contents[-1]) if contents else ""

    def instructions(self) -> tuple[str, ...]:
        """Give the system's own words, wherever they stand."""
        turns = (_text_of(turn.content) for turn in self.messages if turn.role in _SYSTEM)
        return (*([_text_of(self.system)] if self.system else []), *turns)


def _text_of(content: object) -> str:
    if isinstance(content, list):
        return "".join(str(part.get("text", "")) for part in content if isinstance(part, dict))
    return str(content)


class _Events(StreamingResponse):
    """Server-sent events; where `cut`, the connection breaks after the last one."""

    def __init__(self, frames: tuple[bytes, ...], *, cut: bool = False) -> None:
        self._cut = cut
        super().__init__(_each(frames), media_type="text/event-stream")

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if not self._cut:
            await super().__call__(scope, receive, send)
            return
        # Returning with the body still open is how an ASGI server is told to drop the connection.
        await send({"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers})
        async for frame in self.body_iterator:
            await send({"type": "http.response.body", "body": frame, "more_body": True})


async def _each(frames: tuple[bytes, ...]) -> AsyncIterator[bytes]:
    for frame in frames:
        yield frame


async def _play(request: Request, *, script: _Script, api: Api) -> Response:
    try:
        question = msgspec.json.decode(await request.body(), type=_Question)
    except msgspec.DecodeError as problem:
        return _json(error_body(api, f"The request body is not what this API takes: {problem}"), status=400)
    line, instructions = find_line(script.lines, question.ask()), question.instructions()
    script.on_heard(Heard(line=line.id if line else "", instructions=instructions))
    if line is None or line.api != api:
        return _otherwise(api, question, script.fallback)
    helped = line.helped if instructions else None
    return _scripted(line, helped or line.reply, streamed=question.stream)


def _otherwise(api: Api, question: _Question, text: str) -> Response:
    if question.stream:
        return _Events(plain_events(api, model=question.model, text=text))
    return _json(plain_body(api, model=question.model, text=text), status=200)


def _scripted(line: Line, reply: Reply, *, streamed: bool) -> Response:
    if reply.status >= 400:  # noqa: PLR2004 - where HTTP's error statuses begin
        return _json(whole_body(line, reply), status=reply.status, headers=dict(reply.headers))
    if streamed != line.stream:
        advice = f"The scene {line.id} is played with stream = {str(line.stream).lower()}; ask for it so."
        return _json(error_body(line.api, advice), status=400)
    if line.stream:
        return _Events(stream_events(line, reply), cut=reply.cut)
    return _json(whole_body(line, reply), status=reply.status, headers=dict(reply.headers))


def _json(body: bytes, *, status: int, headers: dict[str, str] | None = None) -> Response:
    return Response(body, status_code=status, headers=headers, media_type="application/json")
