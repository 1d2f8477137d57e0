"""Two applications that know nothing of refusals, written with the official SDKs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import anthropic
import openai
import pydantic
from openai.types.chat import ChatCompletion, ChatCompletionChunk, ChatCompletionToolParam

from demur.demo.scenes import Effect, Scene

__all__ = ["Applications", "Played", "Trip"]

_KEY = "demo"
_MAX_TOKENS = 256
_WEATHER: ChatCompletionToolParam = {
    "type": "function",
    "function": {
        "name": "weather",
        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}},
    },
}


class Trip(pydantic.BaseModel):
    """What the structured scenes ask for."""

    city: str
    days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Played:
    """One call as it went: what the application made of it, and the reply's headers in lower case."""

    effect: Effect
    headers: Mapping[str, str]


@dataclass(slots=True)
class _Screen:
    """What the user has read so far and the stop reasons that came in; filled while a reply is read."""

    text: str = ""
    stops: list[str] = field(default_factory=list)
    refusal: bool = False

    def native(self) -> str:
        """Give the stop reasons, joined."""
        return ", ".join(self.stops)


class Applications:
    """The two applications, both pointed at one address.

    base_url: scheme, host and port of the gateway or of an upstream, without `/v1`
    headers: sent with every call
    Proxies of the environment are not used: the address is this machine's.
    """

    def __init__(self, base_url: str, *, key: str = _KEY, headers: Mapping[str, str] | None = None) -> None:
        self._last: dict[str, str] = {}
        hooks = {"response": [lambda response: self._last.update(_lower(response.headers))]}
        # A transport of None for our own address goes before whatever proxies the environment names.
        direct = {base_url: None}
        self._openai = openai.OpenAI(
            base_url=f"{base_url}/v1",
            api_key=key,
            max_retries=0,
            default_headers=headers,
            http_client=openai.DefaultHttpxClient(event_hooks=hooks, mounts=direct),
        )
        self._anthropic = anthropic.Anthropic(
            base_url=base_url,
            api_key=key,
            max_retries=0,
            default_headers=headers,
            http_client=anthropic.DefaultHttpxClient(event_hooks=hooks, mounts=direct),
        )

    def close(self) -> None:
        """Close both clients' connections."""
        self._openai.close()
        self._anthropic.close()

    @property
    def openai(self) -> openai.OpenAI:
        """OpenAI's client itself, for programs that do more than to show a reply."""
        return self._openai

    def play(self, scene: Scene) -> Played:
        """Make the scene's call; whatever the application would crash with is part of the result."""
        self._last.clear()
        effect = _watch(lambda screen: self._ask(scene, screen))
        return Played(effect=effect, headers=dict(self._last))

    def _ask(self, scene: Scene, screen: _Screen) -> None:
        if scene.api == "anthropic":
            ask = self._anthropic_stream if scene.stream else self._anthropic_whole
        elif scene.structured:
            ask = self._openai_parsed
        else:
            ask = self._openai_stream if scene.stream else self._openai_whole
        ask(scene, screen)

    def _openai_whole(self, scene: Scene, screen: _Screen) -> None:
        completion = self._openai.chat.completions.create(
            model=scene.model,
            messages=[{"role": "user", "content": scene.ask}],
            n=scene.n if scene.n > 1 else openai.omit,
            tools=[_WEATHER] if scene.tool else openai.omit,
        )
        _note_openai(completion, screen)
        message = completion.choices[0].message
        calls = [call.function for call in message.tool_calls or () if call.type == "function"]
        screen.text = message.content or "".join(f"{call.name}({call.arguments})" for call in calls)

    def _openai_parsed(self, scene: Scene, screen: _Screen) -> None:
        completion = self._openai.chat.completions.parse(
            model=scene.model, messages=[{"role": "user", "content": scene.ask}], response_format=Trip
        )
        _note_openai(completion, screen)
        trip = completion.choices[0].message.parsed
        # An application that trusts the type of its own model crashes here on a refusal, as it is meant to.
        screen.text = f"{trip.city}, {trip.days} days"  # type: ignore[union-attr] # parsed is None on a refusal

    def _openai_stream(self, scene: Scene, screen: _Screen) -> None:
        stream = self._openai.chat.completions.create(
            model=scene.model, messages=[{"role": "user", "content": scene.ask}], stream=True
        )
        for chunk in stream:
            _note_chunk(chunk, screen)
            for choice in chunk.choices:
                screen.text += _piece(choice.delta, "content")

    def _anthropic_whole(self, scene: Scene, screen: _Screen) -> None:
        message = self._anthropic.messages.create(
            model=scene.model, max_tokens=_MAX_TOKENS, messages=[{"role": "user", "content": scene.ask}]
        )
        _note_message(message, screen)
        screen.text = "".join(block.text for block in message.content if block.type == "text")

    def _anthropic_stream(self, scene: Scene, screen: _Screen) -> None:
        with self._anthropic.messages.stream(
            model=scene.model, max_tokens=_MAX_TOKENS, messages=[{"role": "user", "content": scene.ask}]
        ) as stream:
            for text in stream.text_stream:
                screen.text += text
            _note_message(stream.get_final_message(), screen)


def _lower(headers: Mapping[str, str]) -> dict[str, str]:
    return {name.lower(): value for name, value in headers.items()}


def _watch(application: Callable[[_Screen], None]) -> Effect:
    screen = _Screen()
    try:
        application(screen)
    except Exception as problem:  # noqa: BLE001 - what an application crashes with is what the demo shows
        _note_problem(problem, screen)
        return Effect(native=screen.native(), shown=screen.text, raised=type(problem).__name__)
    return Effect(native=screen.native(), shown=screen.text)


def _piece(message: object, name: str) -> str:
    """Give a text field of a message or delta, either of which some providers leave out against its type."""
    text: object = getattr(message, name, None)
    return text if isinstance(text, str) else ""


def _note_openai(completion: ChatCompletion, screen: _Screen) -> None:
    for choice in completion.choices or ():
        refused = _piece(choice.message, "refusal")
        screen.stops.append(f"{choice.finish_reason} + refusal" if refused else str(choice.finish_reason))
    if not completion.choices:
        screen.stops.append("no choices")


def _note_chunk(chunk: ChatCompletionChunk, screen: _Screen) -> None:
    for choice in chunk.choices:
        screen.refusal = screen.refusal or bool(_piece(choice.delta, "refusal"))
        if choice.finish_reason is not None:
            refused = " + refusal" if screen.refusal else ""
            screen.stops.append(f"{choice.finish_reason}{refused}")


def _note_message(message: anthropic.types.Message, screen: _Screen) -> None:
    details = message.stop_details
    category = f" ({details.category})" if details is not None and details.category else ""
    screen.stops.append(f"{message.stop_reason}{category}")


def _note_problem(problem: Exception, screen: _Screen) -> None:
    if isinstance(problem, openai.ContentFilterFinishReasonError):
        screen.stops.append("content_filter")
    elif isinstance(problem, openai.APIStatusError | anthropic.APIStatusError):
        screen.stops.append(f"HTTP {problem.status_code} {_error_word(problem.body)}")
    elif not screen.stops:
        screen.stops.append("connection lost")


def _error_word(body: object) -> str:
    """Give the code or type of an error body, which only the openai SDK unwraps."""
    error = body.get("error", body) if isinstance(body, dict) else {}
    return str(error.get("code") or error.get("type") or "") if isinstance(error, dict) else ""
