"""Which turns of a conversation are under judgement, and which were dealt with in their time."""

from __future__ import annotations

from collections.abc import Sequence

from demur.types import Message, Role

__all__ = ["last_answer"]


def last_answer(messages: Sequence[Message]) -> int:
    """Give the place of the last turn of the assistant that somebody spoke after; -1 where there is none.

    A turn at the very end is the beginning of a reply, put into the model's mouth, and answers nothing yet.
    """
    spoke = [index for index, message in enumerate(messages) if message.role is not Role.ASSISTANT]
    end = spoke[-1] if spoke else 0
    return max((index for index in range(end) if messages[index].role is Role.ASSISTANT), default=-1)
