"""The way in: anything a provider, an SDK, a log or a wire gives, read for its signals."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeGuard

from demur.errors import InputError, nearest
from demur.signals.anthropic import read_message
from demur.signals.base import Json, dict_at, dicts_in
from demur.signals.bodies import reader_of
from demur.signals.candidates import known_providers
from demur.signals.errors import read_http
from demur.signals.evidence import is_unmistakable
from demur.signals.exceptions import payload_of
from demur.signals.guards import as_verdict, may_be_verdict
from demur.signals.openai_chat import read_chat
from demur.signals.ours import told_by_demur
from demur.signals.outcomes import cut_off, malformed, moved
from demur.signals.shape import plain_data
from demur.signals.sse import events_in_text, looks_like_events, parse_json
from demur.signals.stream import read_events
from demur.types import ChoiceSignals, Outcome, ReplySignals

__all__ = ["only_words", "read_signals"]

_HTTP_ERROR = 400
_ENVELOPES = "{["
# What plain words begin with that may also begin an event or a verdict, in any shape that we read.
_SHAPED = frozenset("deirDEIR:uUsShH<")


def read_signals(reply: object, *, provider: str | None = None) -> ReplySignals:
    """Read what the fields of `reply` say: who refused, at which stage, for which harm, or that nobody did.

    reply: a body as a dict, a list of stream events, `{"status", "headers", "body"}` of an HTTP error, the
        dump of an exception, an SDK's object or exception, JSON, server-sent events or JSON lines as text or
        bytes, or plain text
    provider: whose reply it is, where that is known; otherwise it is recognised, or candidates are named
    Data never raises: what is no reply of any known shape reads as failed, `malformed`.
    Raises InputError for a type that can't be a reply, such as a file or an unread stream, and for an unknown
    `provider`. Costs about 10 microseconds for a plain answer; nothing is copied.

    >>> read_signals({"choices": [{"message": {"refusal": "No."}}]}).choices[0].block.origin
    <Origin.MODEL: 'model'>
    """
    if provider is not None and provider not in known_providers():
        raise InputError(
            f"unknown provider {provider!r}", where="provider", hint=nearest(provider, known_providers())
        )
    read = as_verdict(_read(reply))
    return read if provider is None else _named(read, provider)


def only_words(reply: object) -> TypeGuard[str]:
    """Tell of most plain texts that they are that: `read_signals` would find words, and nothing but words.

    False says nothing.  Cost: less than a microsecond.

    >>> only_words("Paris."), only_words('{"choices": []}'), only_words("safe")
    (True, False, False)
    """
    if type(reply) is not str:
        return False
    start = reply[:1]
    if not start or start in _ENVELOPES or start == "\ufeff" or start.isspace():
        return False
    return start not in _SHAPED or not (looks_like_events(reply) or may_be_verdict(reply))


def _read(reply: object) -> ReplySignals:
    if type(reply) is dict:
        return _read_body(reply)
    if isinstance(reply, str):
        return _read_text(str.__str__(reply))
    if isinstance(reply, bytes | bytearray | memoryview):
        return _read_text(bytes(reply).decode("utf-8", "replace"))
    if isinstance(reply, BaseException):
        return _read_exception(reply)
    if isinstance(reply, list | tuple):
        return _read_list(list(reply))
    if reply is None or isinstance(reply, int | float):
        return malformed()
    return _read_object(reply)


def _read_exception(error: BaseException) -> ReplySignals:
    """Read an exception; one that says nothing itself is read for what it was raised from."""
    read = _read_data(payload_of(error))
    seen, source = {id(error)}, _source(error)
    while source is not None and id(source) not in seen and read.choices[0].failure == "error":
        read = _read_data(payload_of(source))
        seen.add(id(source))
        source = _source(source)
    return read


def _source(error: BaseException) -> BaseException | None:
    hidden = error.__suppress_context__
    return error.__cause__ or (None if hidden else error.__context__)


def _read_object(reply: object) -> ReplySignals:
    data = plain_data(reply)
    if data is None:
        raise InputError(
            f"a {type(reply).__name__} is no reply",
            where="reply",
            hint="give a dict, a list of events, text, an SDK object or an exception; read files first",
        )
    return _read_data(data)


def _read_data(data: object) -> ReplySignals:
    if isinstance(data, dict):
        return _read_body(data)
    return _read_list(data) if isinstance(data, list) else malformed()


def _read_body(body: Json) -> ReplySignals:
    # The two commonest shapes go first: a plain answer is read in the time of one look at each field.
    if body.get("object") == "chat.completion" and "choices" in body:
        return read_chat(body) if "demur" not in body else told_by_demur(read_chat(body), body)
    if body.get("type") == "message" and "stop_reason" in body:
        return read_message(body) if "demur" not in body else told_by_demur(read_message(body), body)
    if _is_enveloped(body):
        return _read_enveloped(body)
    if _is_piece(body):
        return read_events([body])
    reader = reader_of(body)
    return malformed() if reader is None else reader(body)


def _is_enveloped(body: Json) -> bool:
    return "body" in body and _status_of(body) is not None


def _status_of(envelope: Json) -> int | None:
    """Find the HTTP status in the spellings of logs, Python, JavaScript and botocore."""
    found = [envelope.get(key) for key in ("status", "status_code", "statusCode")]
    found.append(dict_at(envelope, "ResponseMetadata").get("HTTPStatusCode"))
    return next((one for one in found if type(one) is int), None)


def _read_enveloped(envelope: Json) -> ReplySignals:
    data, status = _opened(envelope["body"]), _status_of(envelope)
    if status is not None and status >= _HTTP_ERROR:
        return read_http(status, next((i.value for i in dicts_in({"": data}, "")), data))
    return moved(_read(data), "body.{}".format)


def _opened(body: object) -> object:
    """Parse a body that is still text; what is no JSON stays text."""
    if isinstance(body, bytes):
        body = body.decode("utf-8", "replace")
    if isinstance(body, str) and body.lstrip()[:1] in _ENVELOPES:
        return parse_json(body) or body
    return body


def _is_piece(body: Json) -> bool:
    """Tell whether `body` is one event of a stream."""
    kind = body.get("object")
    if isinstance(kind, str) and kind.endswith(".chunk"):
        return True
    if "serverContent" in body or "server_content" in body or body.get("done") is False:
        return True
    kind = body.get("type")
    return isinstance(kind, str) and kind in _PIECES


_PIECES = frozenset(
    {"message_start", "content_block_start", "content_block_delta", "message_delta", "message_stop"}
)


def _read_list(items: list[object]) -> ReplySignals:
    if items and all(isinstance(one, str | bytes) for one in items):
        return _read_text(_joined([one for one in items if isinstance(one, str | bytes)]))
    if len(items) == 1 and isinstance(items[0], list):
        return _read_list(items[0])
    return read_events(items)


def _joined(pieces: list[str | bytes]) -> str:
    """Join pieces of text; lines of server-sent events that came without their ends get them back."""
    texts = [one if isinstance(one, str) else one.decode("utf-8", "replace") for one in pieces]
    bare = not any("\n" in one for one in texts) and any(one.startswith(_FIELDS) for one in texts)
    return ("\n" if bare else "").join(texts)


_FIELDS = ("data:", "event:")


def _read_text(text: str) -> ReplySignals:
    start = text.lstrip("\ufeff \t\r\n")[:1]
    if start and start in _ENVELOPES:
        found = _read_json(text)
        if found is not None:
            return found
    if looks_like_events(text):
        return read_events(events_in_text(text).events)
    return ReplySignals(provider=None, api="text", choices=(_words(text),))


def _words(text: str) -> ChoiceSignals:
    return ChoiceSignals(outcome=None if text.strip() else Outcome.UNKNOWN, text=text)


def _read_json(text: str) -> ReplySignals | None:
    """Read text that is JSON of a known shape, whole or one object per line; None for any other text."""
    data = parse_json(text.lstrip("\ufeff"))
    if data is None:
        return _read_lines(text)
    if isinstance(data, dict) and not (_is_enveloped(data) or _is_piece(data) or is_unmistakable(data)):
        return None
    read = _read_data(data)
    return None if _is_unknown(read) or _is_somebodys_label(read) else read


def _is_somebodys_label(read: ReplySignals) -> bool:
    """Tell whether labels found as text are an answer: a classifier's own words are known."""
    return read.api == "classify" and (read.verdict is None or read.verdict.flagged is None)


def _read_lines(text: str) -> ReplySignals | None:
    """Read JSON lines; a last line that was cut is left out, and then the stream never ended."""
    lines = [line for line in text.splitlines() if line.strip()]
    events = [parse_json(line) for line in lines]
    rows = [row for row in events if isinstance(row, dict)]
    if len(lines) == 1 or len(rows) < len(lines) - 1 or not isinstance(events[0], dict):
        return None
    read = read_events(list(rows))
    if _is_unknown(read):
        return None
    return (
        read
        if len(rows) == len(lines)
        else replace(read, choices=tuple(cut_off(one) for one in read.choices))
    )


def _is_unknown(read: ReplySignals) -> bool:
    return read.api == "unknown"


def _named(read: ReplySignals, provider: str) -> ReplySignals:
    """Honour the name given; where the payload plainly says another, both stay as candidates."""
    certain = read.candidates if len(read.candidates) == 1 else ()
    return replace(read, provider=provider, candidates=tuple(sorted({provider, *certain})))
