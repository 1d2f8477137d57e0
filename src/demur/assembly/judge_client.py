"""Puts a question to a model behind any OpenAI-compatible `/chat/completions`."""

from __future__ import annotations

import http.client
import ssl
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import cache
from urllib.parse import urlsplit

import msgspec

from demur.errors import SettingError, UpstreamError, UpstreamTimeoutError
from demur.signals import read_signals
from demur.types import ChoiceSignals, Outcome, Plain, Question, WireHead, WireReply

__all__ = ["JudgeClient", "JudgePlace", "Said"]

_LIMIT = 2**20
"""Bytes of the longest reply; a verdict takes a thousand."""
_PIECE = 2**14
_ERROR = 300
_NOT_UNDERSTOOD = frozenset({400, 422})
"""Statuses by which a server says that it does not know a field of the request."""


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgePlace:
    """Where a judge lives.

    url: as OpenAI's clients take it; without a path, `/v1` is added
    key: sent as bearer; "" sends none
    timeout: seconds for one question; a server that is slow from its first byte on may take them twice

    Raises SettingError for a URL that is none, no model, a key that no header can hold, no time.
    """

    url: str
    model: str
    key: str = field(default="", repr=False)
    timeout: float = 20.0

    def __post_init__(self) -> None:
        if not _is_base_url(self.url):
            raise SettingError(
                f"the judge's URL is {self.url!r}",
                where="reading.judge_url",
                hint="give it as https://host or https://host/path",
            )
        if not self.model:
            raise SettingError(
                "a judge is named without a model", where="reading.judge_model", hint="say which model judges"
            )
        if not (self.key.isascii() and self.key.isprintable()):
            raise SettingError(
                "the judge's key holds characters that no header can",
                where="reading.judge_key_env",
                hint="look for a line break or a stray character in it",
            )
        if not self.timeout > 0:
            raise SettingError(
                f"judge_timeout is {self.timeout!r}",
                where="reading.judge_timeout",
                hint="give a number above 0",
            )

    @property
    def path(self) -> str:
        """The path that questions are posted to."""
        return f"{urlsplit(self.url).path.rstrip('/') or '/v1'}/chat/completions"


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
        self.place, self._timer = place, timer
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
            reply = self._posted(used.body(question, self.place.model))
            if reply.head.status not in _NOT_UNDERSTOOD or _seen(reply).outcome is Outcome.REFUSED:
                break
            shape = used.without(reply.body.decode("utf-8", "replace").lower())
        if reply.head.status < _ERROR:
            self._shape = used
        return reply

    def _posted(self, body: bytes) -> WireReply:
        """Send one request; raises UpstreamError where no reply comes, its timeout where it is late."""
        ends = self._timer() + self.place.timeout
        link = _link(self.place)
        try:
            link.request("POST", self.place.path, body=body, headers=_headers(self.place))
            reply = link.getresponse()
            return WireReply(
                head=WireHead(status=reply.status, headers=_lower(reply)), body=self._whole(reply, ends)
            )
        except TimeoutError as error:
            raise UpstreamTimeoutError(
                "the judge took too long", where=self.place.url, hint="raise reading.judge_timeout"
            ) from error
        except (OSError, http.client.HTTPException) as error:
            raise UpstreamError(
                f"the judge cannot be spoken to: {error!r}",
                where=self.place.url,
                hint="check reading.judge_url",
            ) from error
        finally:
            link.close()

    def _whole(self, reply: http.client.HTTPResponse, ends: float) -> bytes:
        pieces = bytearray()
        while piece := reply.read1(_PIECE):
            pieces += piece
            if len(pieces) > _LIMIT:
                raise UpstreamError(f"the judge sent more than {_LIMIT} bytes", where=self.place.url)
            if self._timer() > ends:
                raise TimeoutError
        if reply.length:
            raise http.client.IncompleteRead(bytes(pieces), reply.length)
        return bytes(pieces)


def _is_base_url(url: str) -> bool:
    try:
        parts = urlsplit(url)
        has_place = bool(parts.hostname) and parts.port != 0
    except ValueError:  # a port or an address that is none
        return False
    more = parts.query or parts.fragment or "@" in parts.netloc
    return parts.scheme in ("http", "https") and has_place and not more


def _link(place: JudgePlace) -> http.client.HTTPConnection:
    parts = urlsplit(place.url)
    host = parts.hostname or ""
    if parts.scheme == "https":
        return http.client.HTTPSConnection(
            host, parts.port, timeout=place.timeout, context=_trusting_as_usual()
        )
    return http.client.HTTPConnection(host, parts.port, timeout=place.timeout)


@cache
def _trusting_as_usual() -> ssl.SSLContext:
    """Check certificates and names by the machine's own authorities; reading those takes 20 ms."""
    return ssl.create_default_context()


def _headers(place: JudgePlace) -> dict[str, str]:
    key = {"authorization": f"Bearer {place.key}"} if place.key else {}
    return {"content-type": "application/json", "accept": "application/json", **key}


def _lower(reply: http.client.HTTPResponse) -> tuple[tuple[str, str], ...]:
    return tuple((name.lower(), value) for name, value in reply.getheaders())


def _said(reply: WireReply) -> Said:
    status, choice = reply.head.status, _seen(reply)
    if choice.outcome is Outcome.REFUSED:
        return Said(words=None, reason="refused", detail=f"the judge refused, HTTP {status}")
    if status >= _ERROR:
        return Said(words=None, reason=f"http_{status}", detail=f"HTTP {status} {choice.failure}".strip())
    if choice.outcome is Outcome.FAILED:
        return Said(words=None, reason="failed", detail=f"the judge's reply failed: {choice.failure}")
    if not choice.text.strip():
        return Said(words=None, reason="empty", detail="the judge said nothing")
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
