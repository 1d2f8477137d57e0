"""Azure's content filter results: annotations, blocks, and the note that the filter did not run."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from demur.signals.base import (
    Json,
    bool_at,
    code_of,
    dict_at,
    dicts_in,
    key_in,
    number_at,
    same_word,
    text_at,
)
from demur.signals.labels import label, name_of
from demur.signals.outcomes import Seen, answered, single
from demur.types import Flag, Label, ReplySignals, Signal, Stage, Verdict

__all__ = ["CLEAR", "Screen", "read_analysis", "read_shield", "screen_of", "screened", "screens_in"]

_RESULT_KEYS = (
    "content_filter_results",
    "content_filter_result",
    "contentFilterResults",
    "contentFilterResult",
)
_OFFSETS = "content_filter_offsets"


@dataclass(frozen=True, slots=True, kw_only=True)
class Screen:
    """What one or several sets of filter results say together.

    stage: of what was blocked; unknown while nothing was
    flagged: something was detected or graded above safe and let pass
    """

    labels: tuple[Label, ...] = ()
    signals: tuple[Signal, ...] = ()
    blocked: bool = False
    flagged: bool = False
    unscreened: bool = False
    stage: Stage = Stage.UNKNOWN

    @property
    def flags(self) -> frozenset[Flag]:
        """What to flag a reply with that this screen belongs to."""
        flags = {Flag.FLAGGED_ONLY} if self.flagged and not self.blocked else set()
        return frozenset(flags | {Flag.UNSCREENED} if self.unscreened else flags)


CLEAR = Screen()


def screen_of(holder: Json, path: str, stage: Stage) -> Screen:
    """Read the filter results that `holder` carries, in either spelling; `path` leads to `holder`."""
    key = next((one for one in _RESULT_KEYS if isinstance(holder.get(one), dict)), None)
    if key is None:
        return CLEAR
    results = dict_at(holder, key)
    rows = [_row(name, results[name], f"{path}{key}.") for name in results]
    screen = _together(rows)
    offsets = _offsets(holder, path) if screen.blocked else ()
    return Screen(
        labels=screen.labels,
        signals=screen.signals + offsets,
        blocked=screen.blocked,
        flagged=screen.flagged,
        unscreened=screen.unscreened,
        stage=stage if screen.blocked else Stage.UNKNOWN,
    )


def screens_in(source: Json, key: str, path: str) -> Screen:
    """Read a list of filter results: `prompt_filter_results`, or `content_filters`, which name their side."""
    return _together([_entry(item.value, f"{path}{key}[{item.position}].") for item in dicts_in(source, key)])


def screened(*screens: Screen) -> Screen:
    """Put several screens together; where both sides blocked, the prompt's block came first."""
    return _together(screens)


def read_analysis(root: Json) -> ReplySignals:
    """Read Content Safety's text or image analysis: severities per category, no refusal."""
    rows, lists = key_in(root, "categoriesAnalysis"), key_in(root, "blocklistsMatch")
    graded = [(item.position, item.value, number_at(item.value, "severity")) for item in dicts_in(root, rows)]
    labels = tuple(
        label("azure", name_of(row.get("category")), severity=grade, blocked=False)
        for _, row, grade in graded
        if grade and name_of(row.get("category"))
    )
    signals = tuple(Signal(path=f"{rows}[{at}].severity", value=grade) for at, _, grade in graded if grade)
    listed = tuple(Signal(path=f"{lists}[{item.position}]") for item in dicts_in(root, lists))
    matched = (label("azure", "custom_blocklists", blocked=False),) if listed else ()
    return _opinion("text:analyze", labels + matched, signals + listed)


def read_shield(root: Json) -> ReplySignals:
    """Read Prompt Shields' analysis of a prompt and its documents: a verdict, no refusal."""
    asked, read = key_in(root, "userPromptAnalysis"), key_in(root, "documentsAnalysis")
    prompt, documents = dict_at(root, asked), list(dicts_in(root, read))
    found = key_in(prompt, "attackDetected")
    labels = [label("azure", "userPrompt", blocked=False)] if bool_at(prompt, found) else []
    hits = [item for item in documents if bool_at(item.value, key_in(item.value, "attackDetected"))]
    labels += [label("azure", "documents", blocked=False)] if hits else []
    signals = [
        Signal(path=f"{asked}.{found}", value=code_of(prompt.get(found))),
        *(
            Signal(path=f"{read}[{item.position}].{key_in(item.value, 'attackDetected')}", value=True)
            for item in hits
        ),
    ]
    return _opinion("text:shieldPrompt", tuple(labels), tuple(signals))


def _opinion(api: str, labels: tuple[Label, ...], signals: tuple[Signal, ...]) -> ReplySignals:
    flags = frozenset({Flag.FLAGGED_ONLY}) if labels else frozenset()
    reply = single(answered(Seen(labels=labels, signals=signals, flags=flags)), api, "azure_content_safety")
    return ReplySignals(
        provider=reply.provider,
        api=api,
        choices=reply.choices,
        candidates=reply.candidates,
        verdict=Verdict(scheme="azure_content_safety", flagged=bool(labels)),
    )


def _entry(entry: Json, path: str) -> Screen:
    completion = text_at(entry, "source_type") == "completion"
    stage = Stage.OUTPUT if completion else Stage.INPUT
    screen = screen_of(entry, path, stage)
    if entry.get("blocked") is not True:
        return screen
    signals = (
        Signal(path=f"{path}blocked", value=True),
        Signal(path=f"{path}source_type", value=code_of(entry.get("source_type"))),
    )
    return Screen(labels=screen.labels, signals=signals + screen.signals, blocked=True, stage=stage)


def _row(name: str, row: object, path: str) -> Screen:
    if same_word(name) == "error":
        return _error(row, path)
    if isinstance(row, list):
        row = {"filtered": any(isinstance(one, dict) and bool_at(one, "filtered") for one in row)}
    if not isinstance(row, dict) or not name_of(name):
        return CLEAR
    blocked, detected = bool_at(row, "filtered"), bool_at(row, "detected")
    severity = text_at(row, "severity")
    graded = same_word(severity) not in ("", "safe")
    if not blocked and not detected:
        return Screen(flagged=graded)
    found = label("azure", name_of(name), severity=name_of(severity) or None, blocked=blocked)
    mark = Signal(path=f"{path}{name_of(name)}.{'filtered' if blocked else 'detected'}", value=True)
    return Screen(labels=(found,), signals=(mark,), blocked=blocked, flagged=not blocked)


def _error(row: object, path: str) -> Screen:
    code = row.get("code") if isinstance(row, dict) else None
    return Screen(signals=(Signal(path=f"{path}error.code", value=code_of(code)),), unscreened=True)


def _offsets(holder: Json, path: str) -> tuple[Signal, ...]:
    start = number_at(dict_at(holder, _OFFSETS), "start_offset")
    return () if start is None else (Signal(path=f"{path}{_OFFSETS}.start_offset", value=start),)


def _together(screens: Iterable[Screen]) -> Screen:
    rows = [screen for screen in screens if screen != CLEAR]
    if not rows:
        return CLEAR
    stages = [row.stage for row in rows if row.blocked]
    return Screen(
        labels=tuple(one for row in rows for one in row.labels),
        signals=tuple(one for row in rows for one in row.signals),
        blocked=any(row.blocked for row in rows),
        flagged=any(row.flagged for row in rows),
        unscreened=any(row.unscreened for row in rows),
        stage=Stage.INPUT if Stage.INPUT in stages else stages[0] if stages else Stage.UNKNOWN,
    )
