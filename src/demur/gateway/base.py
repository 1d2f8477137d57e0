"""What the gateway is given: its settings, and protocols for the parts it does not know."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import Executor
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import Protocol, runtime_checkable

from demur.access import Access, Limits
from demur.errors import SettingError
from demur.guard import GuardParts
from demur.telemetry import Alarm, Metrics, PolicyState
from demur.transport import Transport
from demur.types import EventSink, Exchange, Finding, RecordSink

__all__ = ["OBSERVED", "Api", "Detects", "GatewayParts", "GatewaySettings", "PatientSink"]


class Api(StrEnum):
    """The wire formats spoken here, by the names that records use."""

    CHAT = "chat.completions"
    MESSAGES = "messages"

    @property
    def upstream(self) -> str:
        """The name of the upstream that speaks this format."""
        return "openai" if self is Api.CHAT else "anthropic"


OBSERVED: Mapping[str, Api] = MappingProxyType(
    {"/v1/chat/completions": Api.CHAT, "/v1/messages": Api.MESSAGES}
)
"""The paths whose POST requests are observed; everything else below `/v1/` is passed through unread."""
_NOTHING: Mapping[str, str] = MappingProxyType({})


class Detects(Protocol):
    """Finds out what a reply is; `demur.detect` and `Detector.detect` do."""

    def __call__(self, reply: object, /, *, prompt: str | None, provider: str | None) -> Finding:
        """Read `reply`; fast, as small replies are read on the event loop, unless there is a waiting room."""
        ...


@runtime_checkable
class PatientSink(RecordSink, Protocol):
    """A sink that can say no instead of blocking, so that the event loop may offer it records itself."""

    def try_record(self, exchange: Exchange) -> bool:
        """Take `exchange` over and return True, or return False at once when there is no room."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class GatewaySettings:
    """How the gateway behaves.

    body_limit: bytes of the largest request; a larger one is answered with 413
    grace: seconds that requests under way may go on after the stop was asked for
    upstream_keys: the operator's API key by upstream; used for clients that show a Demur key instead of one
    providers: provider by upstream where it is certain, so that no reply has to be guessed at
    inline_limit: bytes of the largest reply read on the event loop; larger ones are read in a thread
    waiting_limit: how many records may wait for room in the sink at once; more are lost, loudly
    pass_others: paths that nobody looks into pass through; False answers them with 404
    environment: what policies see as `environment`; "" names none
    locale: the language for users whose own nobody names; "" leaves it open
    content_too: refusals of ours state their words in the ordinary content as well

    Raises SettingError when a figure is not positive.
    """

    body_limit: int = 32 * 2**20
    grace: float = 30.0
    upstream_keys: Mapping[str, str] = field(default_factory=lambda: _NOTHING, repr=False)
    providers: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    inline_limit: int = 16 * 2**10
    waiting_limit: int = 1000
    pass_others: bool = True
    environment: str = ""
    locale: str = ""
    content_too: bool = False

    def __post_init__(self) -> None:
        for name in ("body_limit", "grace", "inline_limit", "waiting_limit"):
            if getattr(self, name) <= 0:
                raise SettingError(
                    f"{name} is {getattr(self, name)!r}", where="gateway", hint="give a number above 0"
                )


@dataclass(frozen=True, slots=True, kw_only=True)
class GatewayParts:
    """Everything the gateway works with.

    limits: how often keys and users may ask
    waiting_room: threads for `detect` where it may wait for somebody; None where it never does, so that small
        replies are read on the event loop
    guard: what judges, decides and answers; None lets everything pass and only notices
    events: keeps what users did after an answer; None keeps nothing of it
    clock: seconds since the Unix epoch; timer: seconds that never run backwards; new_id: a fresh record id
    is_healthy: whether records are being written
    policy: tells which version of the policy is in force; None where there is none, or it never changes
    reload: has the policy read again, at SIGHUP; returns at once
    on_shutdown: called once in a thread after the last record was handed over, to write what still waits
    """

    transport: Transport
    detect: Detects
    sink: RecordSink
    keys: Access
    limits: Limits
    metrics: Metrics
    alarm: Alarm
    clock: Callable[[], float]
    timer: Callable[[], float]
    new_id: Callable[[], str]
    is_healthy: Callable[[], bool]
    on_shutdown: Callable[[], None]
    guard: GuardParts | None = None
    events: EventSink | None = None
    policy: Callable[[], PolicyState] | None = None
    reload: Callable[[], None] | None = None
    waiting_room: Executor | None = None
    settings: GatewaySettings = field(default_factory=GatewaySettings)
