"""Gemini's Live interface: why a turn was complete, by exact reason or by its prefix."""

from __future__ import annotations

from collections.abc import Iterator

from demur.signals.base import Json, bool_at, code_of, dict_at, dicts_in, key_in, plain, text_at
from demur.signals.facts import ANSWER, BLOCK, Fact, fact_of, facts_in
from demur.signals.gemini import BOTH
from demur.signals.labels import label
from demur.signals.outcomes import Seen, by_fact, cut_off, single, spoken
from demur.types import ReplySignals, Signal

__all__ = ["live_fact", "read_live"]

_ENDS = ("turnComplete", "generationComplete", "interrupted")


def read_live(messages: list[Json]) -> ReplySignals:
    """Read the server messages of one turn; without a completed turn what was said is cut off."""
    contents = [dict_at(message, key_in(message, "serverContent")) for message in messages]
    text = "".join(_texts(contents))
    calls = any(message.get(key_in(message, "toolCall")) for message in messages)
    for content in contents:
        key = key_in(content, "turnCompleteReason")
        reason = content.get(key)
        fact = live_fact(reason)
        if isinstance(reason, str) and (fact is None or fact.means != ANSWER):
            server = key_in(messages[0], "serverContent")
            mark = Signal(path=f"{server}.{key}", value=code_of(reason))
            labels = (label("gemini", fact.label, blocked=True),) if fact is not None and fact.label else ()
            return single(
                by_fact(Seen(text=text, signals=(mark,), labels=labels, usable=calls), fact), "live", *BOTH
            )
    choice = spoken(Seen(text=text, usable=calls))
    ended = any(bool_at(content, key_in(content, key)) for content in contents for key in _ENDS)
    return single(choice if ended or calls else cut_off(choice), "live", *BOTH)


def live_fact(reason: object) -> Fact | None:
    """Give what a `turnCompleteReason` means; reasons that are new are read by their prefix."""
    exact = fact_of(reason, facts_in("gemini", "live"))
    if exact is not None or not isinstance(reason, str):
        return exact
    by_prefix = fact_of(reason, facts_in("gemini", "live_prefix"))
    if by_prefix is None:
        return None
    name = str(code_of(plain(reason)) or "")
    return Fact(means=BLOCK, stage=by_prefix.stage, retry=by_prefix.retry, label=name)


def _texts(contents: list[Json]) -> Iterator[str]:
    for content in contents:
        turn = dict_at(content, key_in(content, "modelTurn"))
        for item in dicts_in(turn, "parts"):
            if not bool_at(item.value, "thought"):
                yield text_at(item.value, "text")
        yield text_at(dict_at(content, key_in(content, "outputTranscription")), "text")
