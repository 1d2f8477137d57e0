"""Which turns of a conversation are under judgement, and which were dealt with in their time."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from demur.types import Message, Role

__all__ = ["asked_again", "last_answer"]


def last_answer(messages: Sequence[Message]) -> int:
    """Give the place of the last turn of the assistant that somebody spoke after; -1 where there is none.

    A turn at the very end is the beginning of a reply, put into the model's mouth, and answers nothing yet.
    """
    spoke = [index for index, message in enumerate(messages) if message.role is not Role.ASSISTANT]
    end = spoke[-1] if spoke else 0
    return max((index for index in range(end) if messages[index].role is Role.ASSISTANT), default=-1)


def asked_again(messages: Sequence[Message], *, follows: Callable[[str], bool]) -> frozenset[int]:
    """Give the places of the earlier turn that the user's last one asks more of, and of those between.

    follows: tells whether a turn only asks for more, and for nothing of its own
    """
    users = [at for at, message in enumerate(messages) if message.role is Role.USER and message.text.strip()]
    again: list[int] = []
    for at, before in zip(reversed(users), reversed(users[:-1]), strict=False):
        text = messages[at].text
        if len(text) > _LONGEST or not follows(text):
            break
        again.append(before)
    return frozenset(again)


_LONGEST = 160
"""Characters of a turn that asks for nothing of its own."""
