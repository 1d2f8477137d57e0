"""The Responses interface, of OpenAI, Azure and Mistral; Mistral's conversations too."""

from __future__ import annotations

from dataclasses import dataclass, replace

from demur.signals.azure import Screen, screens_in
from demur.signals.base import Json, code_of, dict_at, dicts_in, items_at, text_at, word_at
from demur.signals.candidates import candidates_of_model
from demur.signals.errors import read_error
from demur.signals.facts import BLOCK, Fact, fact_of, facts_in
from demur.signals.libraries import declined_hop
from demur.signals.moderation import inline_moderation
from demur.signals.outcomes import CLARIFY_MODEL, Seen, by_fact, failed, refused, single, spoken
from demur.signals.parts import parts_of
from demur.types import ChoiceSignals, Flag, Label, ReplySignals, Retry, Signal, Stage

__all__ = ["read_response"]

_UNFINISHED = frozenset({"in_progress", "queued"})
_BROKEN = frozenset({"failed", "cancelled", "canceled", "expired"})
_NO_ANSWER = (
    "reasoning",
    "compaction",
    "mcp_list_tools",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Output:
    """What the output items hold together.

    calls: an item that is neither message nor reasoning: a tool call or its result
    blocked: position of the first tool call that was blocked; None when none was
    """

    text: str = ""
    refusal: str = ""
    refuses: bool = False
    calls: bool = False
    blocked: int | None = None
    signals: tuple[Signal, ...] = ()


def read_response(root: Json) -> ReplySignals:
    """Read one response; tool calls, refusal parts, `incomplete_details`, `error`, Azure's filters."""
    items = "outputs" if "outputs" in root else "output"
    output = _output(root, items)
    screen = screens_in(root, "content_filters", "")
    candidates = (
        ("azure_openai",) if "content_filters" in root else candidates_of_model(text_at(root, "model"))
    )
    reply = single(_choice(root, output, screen=screen, items=items), "responses", *candidates)
    return replace(reply, model=text_at(root, "model") or None)


def _choice(root: Json, output: _Output, *, screen: Screen, items: str) -> ChoiceSignals:
    inline, hop = inline_moderation(root, ""), declined_hop(root, "")
    flags = screen.flags | inline.flags | hop.flags
    seen = Seen(
        text=output.text or text_at(root, "output_text"),
        words=output.refusal,
        usable=output.calls,
        flags=flags - {Flag.FLAGGED_ONLY} if screen.blocked else flags,
        labels=screen.labels + inline.labels + hop.labels,
        signals=output.signals + screen.signals + inline.signals + hop.signals,
    )
    status = word_at(root, "status")
    state = (Signal(path="status", value=code_of(root.get("status"))),) if status else ()
    if dict_at(root, "error"):
        return _failed(root, seen, state)
    reason = dict_at(root, "incomplete_details").get("reason")
    if reason is not None:
        mark = Signal(path="incomplete_details.reason", value=code_of(reason))
        return _incomplete(replace(seen, signals=(*state, mark, *seen.signals)), reason, screen)
    if screen.blocked:
        return refused(replace(seen, signals=(*state, *seen.signals)), _of_screen(screen))
    if output.refuses:
        return refused(replace(seen, signals=(*state, *seen.signals)), CLARIFY_MODEL)
    if output.blocked is not None:
        return _blocked_call(root, seen, items=items, position=output.blocked)
    return _ended(replace(seen, signals=(*state, *seen.signals)), seen, status)


def _ended(noted: Seen, seen: Seen, status: str) -> ChoiceSignals:
    if status in _UNFINISHED:
        return failed(noted, "cut")
    if status == "incomplete" or status in _BROKEN:
        return failed(noted, "error" if status == "failed" else status)
    return spoken(seen)


def _failed(root: Json, seen: Seen, state: tuple[Signal, ...]) -> ChoiceSignals:
    read = read_error({"error": root["error"]}).choices[0]
    return replace(
        read,
        discarded=seen.text,
        signals=(*state, *read.signals, *seen.signals),
        labels=(*read.labels, *seen.labels),
        flags=read.flags | seen.flags,
    )


def _incomplete(seen: Seen, reason: object, screen: Screen) -> ChoiceSignals:
    fact = fact_of(reason, facts_in("openai", "incomplete"))
    if fact is None:
        return failed(seen, str(code_of(reason) or "incomplete"))
    if fact.means == BLOCK and screen.blocked and screen.stage is Stage.INPUT:
        return refused(seen, _of_screen(screen))
    return by_fact(seen, fact)


def _of_screen(screen: Screen) -> Fact:
    return Fact(
        means=BLOCK, stage=screen.stage, retry=Retry.SAME if screen.stage is Stage.OUTPUT else Retry.NEVER
    )


def _blocked_call(root: Json, seen: Seen, *, items: str, position: int) -> ChoiceSignals:
    """Read a tool call that a filter stopped while the rest of the response went on."""
    item = items_at(root, items)[position]
    call: Json = item if isinstance(item, dict) else {}
    read = read_error({"error": call.get("error")}).choices[0]
    block = read.block
    details, at = dict_at(dict_at(call, "error"), "moderation_details"), f"{items}[{position}]."
    marks = (
        Signal(path=f"{at}type", value=code_of(call.get("type"))),
        *(replace(one, path=f"{at}{one.path}") for one in read.signals),
        *(
            (
                Signal(
                    path=f"{at}error.moderation_details.moderation_stage",
                    value=code_of(details["moderation_stage"]),
                ),
            )
            if "moderation_stage" in details
            else ()
        ),
    )
    fact = Fact(means=BLOCK, stage=block.stage if block else Stage.UNKNOWN, retry=Retry.CLARIFY)
    labels: tuple[Label, ...] = (*read.labels, *seen.labels)
    return refused(replace(seen, labels=labels, signals=(*marks, *seen.signals)), fact, scope="tool_call")


def _output(root: Json, items: str) -> _Output:
    texts: list[str] = []
    refusals: list[str] = []
    signals: list[Signal] = []
    refuses, calls, blocked = False, False, None
    for entry in dicts_in(root, items):
        item, at = entry.value, f"{items}[{entry.position}]."
        if _is_message(item):
            parts = parts_of(item.get("content"), f"{at}content")
            texts.append(parts.text)
            refusals.append(parts.refusal)
            signals += parts.signals
            refuses = refuses or parts.refuses
            calls = calls or parts.other
        elif _is_blocked_call(item):
            blocked = entry.position if blocked is None else blocked
        else:
            calls = calls or item.get("type") not in _NO_ANSWER
    return _Output(
        text="".join(texts),
        refusal="".join(refusals),
        refuses=refuses,
        calls=calls,
        blocked=blocked,
        signals=tuple(signals),
    )


def _is_message(item: Json) -> bool:
    return item.get("type") in ("message", "message.output") or (
        "type" not in item and ("content" in item or "role" in item)
    )


def _is_blocked_call(item: Json) -> bool:
    error = item.get("error")
    if not isinstance(error, dict) or not error:
        return False
    return read_error({"error": error}).choices[0].block is not None
