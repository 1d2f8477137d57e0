"""A request on the wire as the guarded flow sees it, and its result as the client gets it."""

from __future__ import annotations

from dataclasses import dataclass, replace

import msgspec

from demur.answers import Answer
from demur.gateway.base import Api
from demur.gateway.decided import decided_headers, extension_of
from demur.gateway.masking import masked_body
from demur.gateway.native import Spoken
from demur.gateway.native_chat import chat_stream, chat_whole, marked_chat, marked_chat_stream
from demur.gateway.native_messages import marked_message, marked_message_stream, message_stream, message_whole
from demur.gateway.questions import Question
from demur.gateway.replies import arguments_in
from demur.gateway.terming import fit_of, on_terms
from demur.guard import (
    Call,
    Effect,
    Emit,
    Fit,
    Flow,
    MaskingError,
    Masks,
    Result,
    Terms,
    as_seen,
    found_headers,
    record_headers,
)
from demur.types import (
    Action,
    Caller,
    Finding,
    Flag,
    Headers,
    Outcome,
    OwnRefusals,
    Request,
    WireHead,
    WireReply,
    WireRequest,
)

__all__ = ["WireDelivery", "WireDialogue"]

_ERROR_STATUS = 400
_BODY_ONLY = frozenset({"content-length", "content-md5", "etag", "digest"})
"""Headers of a reply that are true of its bytes alone."""


@dataclass(slots=True, kw_only=True)
class WireDialogue:
    """One request to one upstream.

    wire: what the client sent, credentials settled
    live: the client asked for a stream, and the first call's may pass as it comes
    """

    wire: WireRequest
    protocol: Api
    request: Request
    caller: Caller
    provider: str | None
    streamed: bool
    live: bool

    @property
    def api(self) -> str:
        """The name that records use."""
        return self.protocol

    def ask(self, terms: Terms) -> Effect:
        """Give the call, on `terms` in the API's own way; without any, byte for byte."""
        body = on_terms(self.protocol, self.wire.body, terms)
        live, self.live = self.live, False
        return Call(request=replace(self.wire, body=body), upstream=self.protocol.upstream, stream=live)

    def fit(self, terms: Terms) -> Fit:
        """Give what becomes of the limits of `terms` in the body."""
        return fit_of(self.protocol, self.wire.body, terms)

    def seen(self, raw: object) -> object:
        """Give the reply's bytes, those of an error with status and headers."""
        return as_seen(raw.head, raw.body) if isinstance(raw, WireReply) else raw

    def arguments(self, raw: object) -> str:
        """Give what the reply hands to tools."""
        return arguments_in(self.protocol, raw.body) if isinstance(raw, WireReply) else ""

    def masked(self, raw: object, masks: Masks) -> object:
        """Give the reply, whole or as a stream, with its bytes written anew where words were masked."""
        if not isinstance(raw, WireReply):
            raise MaskingError("the reply is an error", hint="refuse instead")
        return WireReply(
            head=replace(raw.head, headers=_of_any_body(raw.head.headers)), body=masked_body(raw.body, masks)
        )

    def status(self, raw: object) -> int:
        """Give the reply's status, 0 where there was none."""
        return raw.head.status if isinstance(raw, WireReply) else 0


@dataclass(frozen=True, slots=True, kw_only=True)
class WireDelivery:
    """Gives the client of one request its reply, in the shape of its API.

    at: seconds since the Unix epoch, for replies of our own
    content_too: refusals state their words in the ordinary content as well
    """

    protocol: Api
    question: Question
    at: int
    content_too: bool

    def whole(self, result: Result) -> Flow[None]:
        """Emit the reply: ours, the model's as it came, or the model's with its refusal marked."""
        reply = self._reply(result)
        said = found_headers(_shown(result), record=result.record) + decided_headers(result)
        yield Emit(item=replace(reply.head, headers=reply.head.headers + said))
        yield Emit(item=reply.body)

    def head(self, head: WireHead, result: Result) -> WireHead:
        """Give the head of a live stream: by then only the request was decided about."""
        said = record_headers(result.record) + decided_headers(result)
        return replace(head, headers=head.headers + said)

    def _reply(self, result: Result) -> WireReply:
        if result.answer is not None:
            return self._spoken(result, result.answer)
        if not isinstance(result.reply, WireReply):
            raise TypeError(f"neither a reply nor an answer is in the result of {result.record}")
        choices = _refused_in_words(result)
        marks = result.own_refusal is OwnRefusals.MARK and result.reply.head.status < _ERROR_STATUS
        return self._marked(result.reply, choices) if marks and choices else result.reply

    def _spoken(self, result: Result, answer: Answer) -> WireReply:
        spoken = Spoken(
            record=result.record,
            at=self.at,
            model=self.question.model,
            text=answer.text,
            refuses=result.action is not Action.CLARIFY,
            category=result.refusal.category if result.refusal else None,
            extension=extension_of(result, answer),
            content_too=self.content_too,
            with_usage=self.question.with_usage,
        )
        whole, stream = (
            (chat_whole, chat_stream) if self.protocol is Api.CHAT else (message_whole, message_stream)
        )
        return stream(spoken) if self.question.stream else whole(spoken)

    def _marked(self, reply: WireReply, choices: tuple[int, ...]) -> WireReply:
        try:
            body = self._marked_body(reply.body, choices)
        except (msgspec.DecodeError, UnicodeDecodeError):
            # What is no JSON has no field to be marked in; its words pass as they came.
            return reply
        return WireReply(head=replace(reply.head, headers=_of_any_body(reply.head.headers)), body=body)

    def _marked_body(self, body: bytes, choices: tuple[int, ...]) -> bytes:
        is_stream = not body.lstrip().startswith(b"{")
        if self.protocol is Api.MESSAGES:
            return marked_message_stream(body) if is_stream else marked_message(body)
        return marked_chat_stream(body, choices=choices) if is_stream else marked_chat(body, choices=choices)


def _shown(result: Result) -> Finding:
    """Give the finding of what the client gets, which is a refusal of ours where one replaces a reply."""
    refusal = result.refusal
    if result.answer is None or refusal is None:
        return result.finding
    return replace(
        result.finding,
        outcome=Outcome.REFUSED,
        kind=refusal.kind,
        refusal=refusal,
        failure="",
        flags=result.finding.flags & {Flag.REPLACED},
    )


def _refused_in_words(result: Result) -> tuple[int, ...]:
    """Give the places of the choices that refuse in words alone: fields that say it already need no mark."""
    choices = result.finding.choices or (result.finding,)
    return tuple(place for place, choice in enumerate(choices) if _is_in_words(choice))


def _is_in_words(choice: Finding) -> bool:
    """Tell whether a reader of words had to look before the choice was known to refuse."""
    return choice.outcome is Outcome.REFUSED and len(choice.ran) > 1


def _of_any_body(headers: Headers) -> Headers:
    return tuple(pair for pair in headers if pair[0] not in _BODY_ONLY)
