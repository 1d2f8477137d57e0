"""Puts a question to a model behind any OpenAI-compatible `/chat/completions`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from urllib.parse import urlsplit

import msgspec

from demur.assembly.service_client import ServiceClient, ServicePlace
from demur.errors import SettingError, UpstreamError, UpstreamTimeoutError
from demur.signals import read_signals
from demur.types import ChoiceSignals, Outcome, Plain, Question, WireReply

__all__ = ["JudgeClient", "JudgePlace", "Said", "with_key"]

_USUAL_KEYS: Mapping[tuple[str, str | None], str] = {("https", "api.openai.com"): "OPENAI_API_KEY"}
"""The usual key goes to whom it belongs, and to nobody else unless it is named."""
_PATH = "/chat/completions"
_ERROR = 300
_NOT_UNDERSTOOD = frozenset({400, 422})
"""Statuses by which a server says that it does not know a field of the request."""


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgePlace:
    """Where a judge lives.

    url: as OpenAI's clients take it; without a path, `/v1` is added
    key: sent as bearer; "" sends none
    timeout: seconds for one question; a server that is slow from its first byte on may take them twice
    who, setting: what messages call it, and what the names of its settings begin with

    Raises SettingError for a URL that is none, no model, a key that no header can hold, no time.
    """

    url: str
    model: str
    key: str = field(default="", repr=False)
    timeout: float = 20.0
    who: str = "the judge"
    setting: str = "reading.judge_"

    def __post_init__(self) -> None:
        if not self.model:
            problem, hint = f"{self.who} is named without a model", "say which model is asked"
            raise SettingError(problem, where=f"{self.setting}model", hint=hint)
        # What cannot be posted to is refused here, not at the first question.
        _ = self.place

    @property
    def place(self) -> ServicePlace:
        """The same, for whoever posts."""
        return ServicePlace(
            who=self.who,
            setting=self.setting,
            url=self.url,
            key=self.key,
            timeout=self.timeout,
            base="/v1",
        )


def with_key(place: JudgePlace, *, key_env: str, environ: Mapping[str, str]) -> JudgePlace:
    """Give `place` with its key.

    key_env: the variable that holds it; "" takes none, but the usual one for OpenAI itself
    environ: where it is looked up
    Raises SettingError for a variable that is named and not set.
    """
    where = urlsplit(place.url)
    name = key_env or _USUAL_KEYS.get((where.scheme, where.hostname), "")
    key = environ.get(name, "")
    if key_env and not key:
        problem = f"the environment variable {name!r} is not set"
        raise SettingError(problem, where=f"{place.setting}key_env", hint="set it")
    return replace(place, key=key)


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What came back.

    words: None where there are none that could hold a verdict
    reason: then a short stable word for it, such as `timeout`; else ""
    detail: for the log; never words of a request or reply
    """

    words: str | None
    reason: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Shape:
    """Which fields a server is given; what it does not understand is left out from then on."""

    schema: bool = True
    temperature: bool = True
    newer_limit: bool = False

    def body(self, question: Question, model: str) -> bytes:
        fields: dict[str, Plain] = {
            "model": model,
            "messages": [
                {"role": "system", "content": question.instructions},
                {"role": "user", "content": question.words},
            ],
            "max_completion_tokens" if self.newer_limit else "max_tokens": question.max_tokens,
        }
        if self.temperature:
            fields["temperature"] = 0
        if self.schema:
            schema: Plain = {"name": "verdict", "strict": True, "schema": dict(question.schema)}
            fields["response_format"] = {"type": "json_schema", "json_schema": schema}
        return msgspec.json.encode(fields)

    def without(self, complaint: str) -> _Shape | None:
        """Give the shape without what was complained about; None where nothing is left to leave out."""
        if "max_completion_tokens" in complaint and not self.newer_limit:
            return replace(self, newer_limit=True)
        if "temperature" in complaint and self.temperature:
            return replace(self, temperature=False)
        return replace(self, schema=False) if self.schema else None


class JudgeClient:
    """Asks the judge at `place`; safe for threads, one connection a question, no redirects, no proxies.

    timer: seconds that never run backwards
    """

    def __init__(self, place: JudgePlace, *, timer: Callable[[], float]) -> None:
        self.place, self._client = place, ServiceClient(place.place, timer=timer)
        self._shape = _Shape()

    def say(self, question: Question) -> Said:
        """Put `question` once and give what was said; failing is a reason, never an error.

        Sent again only where the server did not understand a field, and then without that field.
        """
        try:
            return _said(self._answered(question))
        except UpstreamTimeoutError as error:
            return Said(words=None, reason="timeout", detail=str(error))
        except UpstreamError as error:
            return Said(words=None, reason="unreachable", detail=str(error))

    def _answered(self, question: Question) -> WireReply:
        shape: _Shape | None = self._shape
        while shape is not None:
            used = shape
            reply = self._client.post(_PATH, body=used.body(question, self.place.model))
            if reply.head.status not in _NOT_UNDERSTOOD or _seen(reply).outcome is Outcome.REFUSED:
                break
            shape = used.without(reply.body.decode("utf-8", "replace").lower())
        if reply.head.status < _ERROR:
            self._shape = used
        return reply


def _said(reply: WireReply) -> Said:
    status, choice = reply.head.status, _seen(reply)
    if choice.outcome is Outcome.REFUSED:
        return Said(words=None, reason="refused", detail=f"it refused, HTTP {status}")
    if status >= _ERROR:
        return Said(words=None, reason=f"http_{status}", detail=f"HTTP {status} {choice.failure}".strip())
    if choice.outcome is Outcome.FAILED:
        return Said(words=None, reason="failed", detail=f"its reply failed: {choice.failure}")
    if not choice.text.strip():
        return Said(words=None, reason="empty", detail="it said nothing")
    return Said(words=choice.text)


def _seen(reply: WireReply) -> ChoiceSignals:
    """Read the reply as any other: a judge can refuse in fields too, and in an HTTP error."""
    if reply.head.status < _ERROR:
        return read_signals(reply.body).choices[0]
    try:
        body: object = msgspec.json.decode(reply.body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        body = reply.body.decode("utf-8", "replace")
    headers = dict(reply.head.headers)
    return read_signals({"status": reply.head.status, "headers": headers, "body": body}).choices[0]
