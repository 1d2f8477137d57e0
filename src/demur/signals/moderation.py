"""Moderation results: by themselves, or beside an answer that was produced all the same."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from demur.signals.base import Json, bool_at, code_of, dict_at, dicts_in, number_at, word_at
from demur.signals.labels import label, name_of
from demur.signals.outcomes import Seen, answered, single
from demur.types import ChoiceSignals, Flag, Label, ReplySignals, Signal, Verdict

__all__ = ["Inline", "inline_moderation", "read_moderations", "read_perspective"]

_FLAGGED = frozenset({Flag.FLAGGED_ONLY})


@dataclass(frozen=True, slots=True, kw_only=True)
class Inline:
    """What a moderation beside an answer says of it."""

    flags: frozenset[Flag] = frozenset()
    labels: tuple[Label, ...] = ()
    signals: tuple[Signal, ...] = ()


def inline_moderation(root: Json, path: str) -> Inline:
    """Read `moderation.input` and `.output` beside an answer: scores only, for generation went on."""
    both = dict_at(root, "moderation")
    flags: set[Flag] = set()
    labels: list[Label] = []
    signals: list[Signal] = []
    for side in ("input", "output"):
        part, at = dict_at(both, side), f"{path}moderation.{side}."
        if word_at(part, "type") == "error":
            flags.add(Flag.UNSCREENED)
            signals.append(Signal(path=f"{at}type", value="error"))
        for result, place in _results(part, at):
            found = tuple(_true_categories(result, "openai_moderation"))
            labels += found
            if bool_at(result, "flagged") or found:
                flags.add(Flag.FLAGGED_ONLY)
                signals.append(Signal(path=f"{place}flagged", value=code_of(result.get("flagged"))))
    return Inline(flags=frozenset(flags), labels=tuple(labels), signals=tuple(signals))


def read_moderations(root: Json) -> ReplySignals:
    """Read an answer of a moderation endpoint, one choice for each input: a verdict, never a refusal."""
    flagging = any("flagged" in item.value for item in dicts_in(root, "results"))
    scheme, provider = ("openai_moderation", "openai") if flagging else ("mistral_moderation", "mistral")
    items = list(dicts_in(root, "results"))
    choices = tuple(_judged(item.value, item.position, provider) for item in items)
    return ReplySignals(
        provider=provider,
        api="moderations",
        choices=choices or (answered(Seen()),),
        candidates=(provider,),
        model=name_of(root.get("model")) or None,
        verdict=Verdict(
            scheme=scheme, flagged=any(Flag.FLAGGED_ONLY in one.flags for one in choices) if choices else None
        ),
    )


def read_perspective(root: Json) -> ReplySignals:
    """Read Perspective's scores: labels with a score, and no threshold of ours, so no verdict."""
    rows = dict_at(root, "attributeScores")
    labels = tuple(
        label(
            "perspective",
            name_of(name),
            severity=number_at(dict_at(row, "summaryScore"), "value"),
            blocked=False,
        )
        for name, row in rows.items()
        if isinstance(row, dict) and name_of(name)
    )
    choice = answered(Seen(labels=labels, flags=_FLAGGED if labels else frozenset()))
    reply = single(choice, "comments:analyze", "perspective")
    return ReplySignals(
        provider=reply.provider,
        api=reply.api,
        choices=reply.choices,
        candidates=reply.candidates,
        verdict=Verdict(scheme="perspective"),
    )


def _judged(result: Json, position: int, provider: str) -> ChoiceSignals:
    scheme = "openai_moderation" if provider == "openai" else "mistral"
    labels = tuple(_true_categories(result, scheme))
    said = result.get("flagged")
    flagged = said is True or (provider == "mistral" and bool(labels))
    mark = (Signal(path=f"results[{position}].flagged", value=code_of(said)),) if "flagged" in result else ()
    hits = tuple(Signal(path=f"results[{position}].categories.{one.name}", value=True) for one in labels)
    return answered(
        Seen(index=position, labels=labels, signals=mark + hits, flags=_FLAGGED if flagged else frozenset())
    )


def _results(part: Json, at: str) -> Iterator[tuple[Json, str]]:
    if "flagged" in part or "categories" in part:
        yield part, at
    for item in dicts_in(part, "results"):
        yield item.value, f"{at}results[{item.position}]."


def _true_categories(result: Json, scheme: str) -> Iterator[Label]:
    scores = dict_at(result, "category_scores")
    for name, value in dict_at(result, "categories").items():
        if value is True and name_of(name):
            yield label(scheme, name_of(name), severity=number_at(scores, name), blocked=False)
