"""Which words a guard is shown: those under judgement, and the turns before them."""

from __future__ import annotations

from dataclasses import dataclass

from demur.risk.guards.base import GuardSetup, no_verdict
from demur.risk.turns import last_answer
from demur.types import Message, Role, Stage, Subject

__all__ = ["MOST_PIECES", "Turn", "judged_words", "pieces", "tool_results", "turns_before"]

MOST_PIECES = 8
"""Requests that one text may take; what is longer is not judged, and that is an error."""
_OVERLAP = 200
_TOOL = "(What a tool gave back.)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """One side of a conversation, all its messages together; `role` is USER or ASSISTANT."""

    role: Role
    text: str


def judged_words(subject: Subject) -> str:
    """Give the reply, or what users wrote since the last answer, and put into the mouth of the assistant.

    What tools gave back is not what the user asks for; a report of a crime is no crime. See `tool_results`.
    """
    if subject.stage is Stage.OUTPUT:
        return subject.reply
    own = (each.text for each in _current(subject) if each.role in (Role.USER, Role.ASSISTANT))
    return "\n\n".join(text for text in own if text.strip())


def tool_results(subject: Subject) -> tuple[str, ...]:
    """Give what tools gave back since the last answer, in which only attacks matter; of a reply, nothing."""
    current = _current(subject) if subject.stage is Stage.INPUT else ()
    return tuple(each.text for each in current if each.role is Role.TOOL and each.text.strip())


def turns_before(subject: Subject, *, context: int) -> tuple[Turn, ...]:
    """Give the turns before the words under judgement, the oldest left out beyond `context` characters.

    They begin with a user's and take turns, as servers' templates demand; of a last turn that is too long the
    end is shown. Instructions of the application are not shown, for no guard judges them.
    """
    messages = subject.request.messages
    first = len(messages) if subject.stage is Stage.OUTPUT else last_answer(messages) + 1
    turns = list[Turn]()
    for message in messages[:first]:
        if message.role is Role.SYSTEM:
            continue
        role = Role.ASSISTANT if message.role is Role.ASSISTANT else Role.USER
        words = _words(message)
        if turns and turns[-1].role is role:
            words = f"{turns.pop().text}\n\n{words}"
        turns.append(Turn(role=role, text=words))
    return _fitting(turns, context)


def pieces(text: str, setup: GuardSetup) -> tuple[str, ...]:
    """Cut `text` into pieces that one request can hold, each reaching a little into the next.

    Blank text gives none. Raises GuardError for text that takes more than 8.
    """
    longest = setup.scheme.longest
    if not text.strip():
        return ()
    step = longest - min(_OVERLAP, longest // 4)
    starts = range(0, max(len(text) - (longest - step), 1), step)
    if len(starts) > MOST_PIECES:
        problem = f"{len(text):,} characters are more than it can be asked about"
        raise no_verdict(setup, problem, hint=f"{MOST_PIECES} pieces of {longest:,} are the most")
    return tuple(text[start : start + longest] for start in starts)


def _current(subject: Subject) -> tuple[Message, ...]:
    messages = subject.request.messages
    return messages[last_answer(messages) + 1 :]


def _words(message: Message) -> str:
    """Give what a turn says and hands to tools; a tool's result says that it is one."""
    head = _TOOL if message.role is Role.TOOL else ""
    return "\n\n".join(part for part in (head, message.text, message.arguments) if part.strip())


def _fitting(turns: list[Turn], context: int) -> tuple[Turn, ...]:
    left, kept = context, list[Turn]()
    for turn in reversed(turns):
        left -= len(turn.text)
        if left < 0:
            break
        kept.append(turn)
    if turns and not kept and context:
        kept.append(Turn(role=turns[-1].role, text=turns[-1].text[-context:]))
    while kept and kept[-1].role is not Role.USER:
        kept.pop()
    return tuple(reversed(kept))
