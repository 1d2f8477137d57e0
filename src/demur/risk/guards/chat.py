"""Guards behind an OpenAI-compatible server: the request, its answer, and how sure the answer's words are."""

from __future__ import annotations

import math
from collections.abc import Generator, Iterable, Mapping
from dataclasses import dataclass

from demur.risk.guards.base import GuardSetup, Json, asked, no_verdict, object_in, post
from demur.risk.guards.marks import harmless
from demur.risk.guards.turns import Turn, turns_before
from demur.types import Plain, Role, Stage, Subject, WireReply, WireRequest

__all__ = ["Answer", "ask_chat", "ask_completion", "conversation", "sureness"]

_UNKNOWN_REQUEST = "(The request is not known.)"
_TOP = 5
_WHOLE = frozenset({None, "stop", "eos", "eos_token", "stop_sequence"})
"""How an answer ends that was not cut short, as servers name it; None where one says nothing of it."""
_LONGEST = 20_000
"""Characters of an answer that is looked into; the longest verdict, with thoughts before it, takes less."""
Asking = Generator[WireRequest, WireReply, "Answer"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a guard said.

    tokens: for each word of the answer the logarithms of probability of what could have stood there; empty
        where the server gave none
    """

    text: str
    tokens: tuple[Mapping[str, float], ...] = ()


def conversation(subject: Subject, words: str, *, context: int) -> list[Plain]:
    """Give the messages of a request that has `words` judged in the light of the turns before them."""
    role = Role.ASSISTANT if subject.stage is Stage.OUTPUT else Role.USER
    turns = list(turns_before(subject, context=context))
    if turns and turns[-1].role is role:
        words = f"{turns.pop().text}\n\n{words}"
    if role is Role.ASSISTANT and not turns:
        turns = [Turn(role=Role.USER, text=_UNKNOWN_REQUEST)]
    turns.append(Turn(role=role, text=words))
    return [{"role": turn.role.value, "content": harmless(turn.text)} for turn in turns]


def ask_chat(
    setup: GuardSetup,
    messages: list[Plain],
    *,
    max_tokens: int,
    scored: bool = False,
    more: Mapping[str, Plain] | None = None,
) -> Asking:
    """Put `messages` to a chat endpoint; raises GuardError for what is no whole answer in words.

    scored: probabilities of the answer's words are asked for, unless the setup says no
    """
    body: dict[str, Plain] = {"model": setup.model, "messages": messages, "temperature": 0}
    body["max_tokens"] = max_tokens
    if scored and setup.token_scores:
        body |= {"logprobs": True, "top_logprobs": _TOP}
    reply = yield from asked(setup, post(setup.scheme.path, body | dict(more or {})))
    choice = _choice(setup, reply)
    message = object_in(setup, choice.get("message"), what="its message")
    if message.get("refusal"):
        raise no_verdict(setup, "it refused to judge")
    if message.get("tool_calls") or message.get("function_call"):
        raise no_verdict(setup, "it calls tools instead of judging")
    text = _whole(setup, choice, text=message.get("content"), max_tokens=max_tokens)
    return Answer(text=text, tokens=tuple(_tokens(choice.get("logprobs"))))


def ask_completion(setup: GuardSetup, prompt: str, *, max_tokens: int) -> Asking:
    """Put `prompt` to a completions endpoint; raises GuardError as `ask_chat` does."""
    body: dict[str, Plain] = {
        "model": setup.model,
        "prompt": prompt,
        "temperature": 0,
        "max_tokens": max_tokens,
    }
    choice = _choice(setup, (yield from asked(setup, post(setup.scheme.path, body))))
    message = choice.get("message")
    # Some servers answer both interfaces in the shape of a chat.
    said = (
        message.get("content") if "text" not in choice and isinstance(message, dict) else choice.get("text")
    )
    return Answer(text=_whole(setup, choice, text=said, max_tokens=max_tokens))


def sureness(answer: Answer, *, flag: str, clear: str, last: bool = False) -> float | None:
    """Give the probability of the word `flag` against `clear`; None where the answer tells no probabilities.

    The first place counts in which one of them is likelier than all else, or the `last`. A word may be cut
    into several tokens; its first one counts.

    >>> answer = Answer(text="No", tokens=({"No": math.log(0.6), "Yes": math.log(0.2)},))
    >>> sureness(answer, flag="yes", clear="no")
    0.25
    """
    told = (place for place in answer.tokens if place)
    places = [_masses(place, flag, clear) for place in told if any(_masses(_likeliest(place), flag, clear))]
    if not places:
        return None
    yes, no = places[-1 if last else 0]
    return round(yes / (yes + no), 6)


def _likeliest(place: Mapping[str, float]) -> Mapping[str, float]:
    token = max(place, key=place.__getitem__)
    return {token: 0.0}


def _masses(place: Mapping[str, float], flag: str, clear: str) -> tuple[float, float]:
    yes = no = 0.0
    for token, logarithm in place.items():
        word = token.strip().casefold()
        starts_flag, starts_clear = (
            bool(word) and flag.startswith(word),
            bool(word) and clear.startswith(word),
        )
        if starts_flag != starts_clear:
            chance = math.exp(min(logarithm, 0.0))
            yes, no = (yes + chance, no) if starts_flag else (yes, no + chance)
    return yes, no


def _choice(setup: GuardSetup, reply: object) -> Json:
    choices = object_in(setup, reply, what="its reply").get("choices")
    if not isinstance(choices, list) or len(choices) != 1:
        raise no_verdict(setup, "its reply does not hold one choice")
    return object_in(setup, choices[0], what="its choice")


def _whole(setup: GuardSetup, choice: Json, *, text: object, max_tokens: int) -> str:
    finish = choice.get("finish_reason")
    if finish == "content_filter":
        raise no_verdict(setup, "a filter before it cut its answer")
    if finish == "length" and max_tokens > 1:
        raise no_verdict(setup, "its answer is cut off")
    if finish != "length" and (not isinstance(finish, str | None) or finish not in _WHOLE):
        raise no_verdict(setup, "its answer did not end as a whole one does")
    if not isinstance(text, str) or not text.strip():
        raise no_verdict(setup, "it said nothing")
    if len(text) > _LONGEST:
        raise no_verdict(setup, f"its answer has {len(text):,} characters")
    return text.strip()


def _tokens(logprobs: object) -> Iterable[Mapping[str, float]]:
    """Give what stands in OpenAI's `logprobs`; what has another shape tells nothing."""
    listed = logprobs.get("content") if isinstance(logprobs, dict) else None
    for place in listed if isinstance(listed, list) else ():
        tops = place.get("top_logprobs") if isinstance(place, dict) else None
        rows = [row for row in tops if isinstance(row, dict)] if isinstance(tops, list) else []
        pairs = [(row.get("token"), row.get("logprob")) for row in rows]
        yield {
            token: float(value)
            for token, value in pairs
            if isinstance(token, str) and isinstance(value, int | float) and not math.isnan(value)
        }
