"""What a tier asks of somebody else's model, told apart from how the asking is done."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from dataclasses import dataclass

from demur.types.plain import Plain
from demur.types.reading import Reading

__all__ = ["Asking", "Question"]


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
