"""Models behind a URL, in the shapes of OpenAI or Anthropic."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import msgspec

from demur.cases import Case
from demur.errors import InputError, UpstreamError
from demur.evals.base import Detects, Seen, seen_of
from demur.types import (
    Action,
    Category,
    Headers,
    Kind,
    Origin,
    Outcome,
    Plain,
    Role,
    Stage,
    WireReply,
    WireRequest,
)

__all__ = ["APIS", "RETRIED", "UrlTarget"]

APIS = ("openai", "anthropic")
RETRIED = frozenset({408, 409, 425, 429, 500, 502, 503, 504, 529})
"""HTTP statuses after which the same call may work; a refusal is never one of them."""
_LONGEST_WAIT = 60.0
_PATHS = {"openai": "/v1/chat/completions", "anthropic": "/v1/messages"}
_OK = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class UrlTarget:
    """Asks a model for each case.

    send: sends one request and brings the whole reply; raises UpstreamError where there is none
    headers: what every call carries beside its content type, such as the key
    retries: further attempts after a failed call or a status in RETRIED, waiting as long as the server asks
        for, otherwise 1, 2, 4 ... seconds, never above 60
    wait: lets seconds pass
    max_tokens: the longest reply; sent where above 0, and 1024 where Anthropic's shape needs one
    """

    send: Callable[[WireRequest], WireReply]
    detect: Detects
    wait: Callable[[float], None]
    api: str
    model: str
    headers: Headers = ()
    retries: int = 2
    max_tokens: int = 0

    def reply(self, case: Case) -> Seen:
        """Ask, and again where that may help; raises InputError for a turn that the API cannot carry."""
        answer = self._sent(self._request(case))
        finding = self.detect(_readable(answer), prompt=case.prompt)
        seen = seen_of(finding, model=self.model)
        if seen.outcome is Outcome.FAILED and answer.head.status >= _OK:
            return replace(seen, error=f"HTTP {answer.head.status} {finding.failure}".strip())
        return _decided(seen, answer.body)

    def _sent(self, request: WireRequest) -> WireReply:
        for attempt in range(self.retries):
            try:
                answer = self.send(request)
            except UpstreamError:
                self.wait(_pause(attempt))
                continue
            if answer.head.status not in RETRIED:
                return answer
            self.wait(_pause(attempt, said=answer.head.header("retry-after")))
        return self.send(request)

    def _request(self, case: Case) -> WireRequest:
        body = _anthropic(case) if self.api == "anthropic" else _openai(case)
        body["model"] = self.model
        if self.max_tokens:
            body["max_tokens"] = self.max_tokens
        headers = (("content-type", "application/json"), *self.headers)
        return WireRequest(
            method="POST", path=_PATHS[self.api], headers=headers, body=msgspec.json.encode(body)
        )


def _openai(case: Case) -> dict[str, Plain]:
    return {"messages": [_turn(role, text) for role, text in _turns(case)]}


def _anthropic(case: Case) -> dict[str, Plain]:
    turns = list(_turns(case))
    body: dict[str, Plain] = {
        "messages": [_turn(role, text) for role, text in turns if role != Role.SYSTEM],
        "max_tokens": 1024,
    }
    system = "\n\n".join(text for role, text in turns if role == Role.SYSTEM)
    return body | ({"system": system} if system else {})


def _turn(role: str, text: str) -> Plain:
    return {"role": role, "content": text}


def _turns(case: Case) -> Iterator[tuple[str, str]]:
    for message in case.request.messages:
        if message.role is Role.TOOL or message.arguments:
            raise InputError(
                f"the case {case.id!r} holds a turn of a tool, which cannot be sent again",
                hint="evaluate it with a function of your own",
            )
        yield message.role.value, message.text


def _readable(answer: WireReply) -> object:
    """Give what `detect` takes: the body of a success, or an error with its status."""
    if answer.head.status < _OK:
        return answer.body
    try:
        body: object = msgspec.json.decode(answer.body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        body = answer.body.decode("utf-8", "replace")
    return {"status": answer.head.status, "headers": dict(answer.head.headers), "body": body}


class _Extension(msgspec.Struct, frozen=True):
    """What a gateway of ours says in a reply of its own, beside the fields of the API."""

    action: str = ""
    rules: list[str] = []
    stage: str | None = None
    category: str | None = None


class _Body(msgspec.Struct, frozen=True):
    demur: _Extension | None = None


def _decided(seen: Seen, body: bytes) -> Seen:
    """Add that the policy of a gateway of ours stopped it, and by which rules."""
    said = _extension(body)
    if said is None or said.action not in _STOPPING:
        return seen
    stopped = replace(
        seen,
        by=tuple(f"{said.stage or Stage.UNKNOWN}:{rule}" for rule in said.rules),
        category=Category(said.category) if said.category in set(Category) else seen.category,
    )
    if said.action == Action.CLARIFY:
        return replace(stopped, outcome=Outcome.ANSWERED, kind=Kind.CLARIFICATION, origin=None)
    return replace(stopped, origin=Origin.POLICY)


def _extension(body: bytes) -> _Extension | None:
    try:
        return msgspec.json.decode(body, type=_Body).demur
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        # No JSON object of the expected kind: then it is none of ours, and `detect` says what it is.
        return None


_STOPPING = frozenset(action.value for action in Action if action.stops)


def _pause(attempt: int, *, said: str = "") -> float:
    return min(float(said) if said.isdecimal() else 2.0**attempt, _LONGEST_WAIT)
