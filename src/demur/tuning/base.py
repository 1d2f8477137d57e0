"""A preference between two replies, with where each side is from."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from demur.types import Category, Message

__all__ = ["Direction", "Pair", "Reason", "Skip"]


class Direction(StrEnum):
    """Which mistake a pair is to undo."""

    FALSE_REFUSAL = "false_refusal"
    """A legitimate request was refused: the helpful answer is chosen, the refusal rejected."""
    MISSED_HARM = "missed_harm"
    """A harmful request was answered: a good refusal is chosen, the harmful reply rejected."""


class Reason(StrEnum):
    """Why a mistake became no pair."""

    NO_ANSWER = "no reply that answers it in full is known"
    NO_WORDS = "the words of the reply were not kept"
    HELD_OUT = "its prompt is held out"
    TOOL = "a turn of a tool has no place in a pair"
    CONVERSATION = "a conversation has no standard form"
    DOUBLE = "the same pair is there already"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """One preference, ready to be written.

    case, group: the case's id, and its group, by which sets are split
    chosen_from, rejected_from: file of results, file of references, or `answers` for a refusal of ours
    chosen_by, rejected_by: the model that said it; "" where nobody knows, or it was us
    why: the mistake in words; source: the case's, such as a review's id
    masked: personal data was masked in all texts
    """

    case: str
    group: str
    direction: Direction
    prompt: tuple[Message, ...]
    chosen: str
    rejected: str
    chosen_from: str
    rejected_from: str
    chosen_by: str = ""
    rejected_by: str = ""
    why: str = ""
    source: str = ""
    category: Category | None = None
    locale: str = ""
    masked: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Skip:
    """A mistake that became no pair; where: the file of results that shows it."""

    case: str
    direction: Direction
    reason: Reason
    where: str
