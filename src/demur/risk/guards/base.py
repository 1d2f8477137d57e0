"""What every adapter works with: its setup, the error it raises, and the asking itself."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass

import msgspec

from demur.errors import GuardError, UpstreamError
from demur.risk.guards.schemes import Scheme
from demur.risk.strict_json import decoded
from demur.types import Plain, RiskAsking, Subject, WireReply, WireRequest

__all__ = [
    "Ask",
    "GuardSetup",
    "Json",
    "asked",
    "list_in",
    "no_verdict",
    "object_in",
    "parsed",
    "post",
    "word_in",
]

Json = Mapping[str, object]
_HEADERS = (("content-type", "application/json"), ("accept", "application/json"))
_ERROR = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class GuardSetup:
    """What a deployment says of one guard.

    name: of its check; `Risk.ran` says it
    model: as the server knows it; for Bedrock the guardrail's id and version, as in `abc123/2`
    policy: the user's own words, where the scheme takes them
    questions: labels that it is asked about one by one, where the scheme asks so; empty takes the usual ones
    token_scores: probabilities of the answer's words are asked for, where the scheme can use them
    """

    name: str
    scheme: Scheme
    model: str = ""
    policy: str = ""
    questions: tuple[str, ...] = ()
    token_scores: bool = True


Ask = Callable[[GuardSetup, Subject], RiskAsking]
"""An adapter: says what to ask about a subject, and makes a risk of what comes back."""


def no_verdict(setup: GuardSetup, problem: str, *, hint: str = "") -> GuardError:
    """Give the error for a reply that holds no verdict; `problem` must hold no words of the reply."""
    return GuardError(
        problem,
        where=f"the guard {setup.name!r} ({setup.scheme.title})",
        hint=hint or "the policy's `checks` say what this means",
    )


def post(path: str, body: Plain) -> WireRequest:
    """Give a POST of `body` as JSON to `path`, below the base URL."""
    return WireRequest(method="POST", path=path, headers=_HEADERS, body=msgspec.json.encode(body))


def asked(setup: GuardSetup, request: WireRequest) -> Generator[WireRequest, WireReply, object]:
    """Have `request` sent and give the JSON of its reply, as it was parsed.

    Raises GuardError where no reply came, for an HTTP error, and as `parsed` does.
    """
    try:
        reply = yield request
    except UpstreamError as error:
        raise no_verdict(setup, f"no reply came: {error.problem}", hint=error.hint) from error
    status = reply.head.status
    if status >= _ERROR:
        raise no_verdict(setup, f"it answered with HTTP {status}", hint=_HINTS.get(status, ""))
    return parsed(setup, reply.body, what="its reply")


_HINTS = {
    400: "it may not know `logprobs`: set `token_scores = false`",
    401: "check its key",
    403: "check its key",
    404: "check its URL and model",
    429: "it is asked too often",
}


def parsed(setup: GuardSetup, data: bytes | str, *, what: str) -> object:
    """Give what `data` says as JSON.

    Raises GuardError, naming `what` it should have been, for what is none, and for what says something twice:
    a guard that says both has said neither.
    """
    try:
        return decoded(data)
    except ValueError as error:
        raise no_verdict(setup, f"{what} is no JSON that says everything once") from error


def list_in(setup: GuardSetup, value: object, *, what: str) -> list[object]:
    """Give `value` as a list, nothing as an empty one; raises GuardError as `object_in` does."""
    if value is not None and not isinstance(value, list):
        raise no_verdict(setup, f"{what} is no list")
    return value or []


def object_in(setup: GuardSetup, value: object, *, what: str) -> Json:
    """Give `value` as an object; raises GuardError, naming `what` it should have been, for anything else."""
    if not isinstance(value, dict):
        raise no_verdict(setup, f"{what} is no object")
    return value


def word_in(value: object) -> str:
    """Give `value` where it is text, "" for anything else, so that it can be looked up."""
    return value if isinstance(value, str) else ""
