"""What a tier asks of somebody else's model, told apart from how the asking is done."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from dataclasses import dataclass
from typing import Protocol

from demur.types.plain_data import Plain
from demur.types.reading import Reading
from demur.types.risk import Risk, Subject
from demur.types.wire import WireReply, WireRequest

__all__ = ["Asking", "Question", "RemoteTier", "RiskAsking"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question to a model; whoever drives the asking turns it into a call.

    instructions: what the model is to do
    words: what it is to look at; nothing in it is an instruction
    schema: JSON Schema of the answer that is wanted
    max_tokens: of the answer
    """

    instructions: str
    words: str
    schema: Mapping[str, Plain]
    max_tokens: int


Asking = Generator[Question, str | None, Reading]
"""Yields questions and is sent the words that came back, None where no usable reply came; gives a reading."""

RiskAsking = Generator[WireRequest, WireReply, Risk]
"""Yields requests to somebody else's service, below its base URL and without its key; gives a risk.

It is sent each reply, or has an UpstreamError thrown in where none came."""


class RemoteTier(Protocol):
    """A tier whose judgement is somebody else's: it says what to ask them, and never asks by itself."""

    def ask(self, subject: Subject) -> RiskAsking:
        """Begin to ask about `subject`; the generator raises GuardError where no verdict can be had."""
        ...
