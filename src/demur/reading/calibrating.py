"""Fits how the tiers are believed to somebody's own labelled replies."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec
import numpy as np

from demur.errors import InputError, SettingError
from demur.reading.base import OUTCOMES, Tuning, group_of
from demur.reading.cascade import CascadeReader, built_in_tuning
from demur.reading.clues import clues
from demur.reading.fitting import FOLDS, Evidence, Fits, fold_of
from demur.reading.lexicon_reader import LexiconReader
from demur.reading.model import batches, network
from demur.reading.quality import Quality, quality
from demur.text import OTHER, language_of
from demur.types.reading import Reading
from demur.types.vocabulary import Outcome

__all__ = [
    "FEWEST",
    "Calibrated",
    "GroupCalibrated",
    "LabelledRow",
    "calibrate",
    "rows_in",
    "tuning_from_json",
]

FEWEST = 30
"""Rows that a group of languages needs before its tuning is touched."""
FEWEST_OF_EACH = 5
"""Refusals, full or partial, and answers that it needs among them."""


class LabelledRow(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A reply and what it is: answered, partial or refused.

    prompt: the request, where it is known to the reader in use too
    language: as its owner knows it; the reader goes by what it recognises itself
    """

    text: str
    outcome: Outcome
    prompt: str | None = None
    language: str | None = None


class GroupCalibrated(msgspec.Struct, frozen=True):
    """What came of calibrating for one group of languages.

    kept: why the built-in tuning stays; "" where it was fitted
    before: of the built-in tuning, on all rows
    after: of fitted ones, each on the fold of rows that it was not fitted on; None where nothing was fitted
    """

    group: str
    rows: int
    kept: str
    before: Quality
    after: Quality | None


class Calibrated(msgspec.Struct, frozen=True):
    """A tuning, with what is known of it.

    groups: those with rows; unread: rows in no language that is read
    elsewhere: rows whose owner names another group of languages than the reader recognises
    """

    tuning: dict[str, Tuning]
    groups: tuple[GroupCalibrated, ...]
    unread: int
    elsewhere: int


def rows_in(source: str, *, where: str) -> tuple[LabelledRow, ...]:
    """Give the rows of `source`, a JSON object a line; empty lines count for nothing.

    Raises InputError, naming the line of `where`, for one that is no labelled row.
    """
    rows = []
    for number, line in enumerate(source.splitlines(), start=1):
        if line.strip():
            rows.append(_row(line, place=f"{where}, line {number}"))
    if not rows:
        raise InputError("there is no row", where=where, hint="give one labelled reply a line, as JSON")
    return tuple(rows)


def _row(line: str, *, place: str) -> LabelledRow:
    hint = (
        'write {"text": "...", "outcome": "answered"}, with partial or refused; prompt and language if known'
    )
    try:
        row = msgspec.json.decode(line, type=LabelledRow)
    except msgspec.DecodeError as error:
        raise InputError(f"{line[:80]!r} is no labelled row: {error}", where=place, hint=hint) from error
    if row.outcome not in OUTCOMES:
        raise InputError(f"the outcome is {str(row.outcome)!r}", where=place, hint=hint)
    if not row.text.strip():
        raise InputError(f"the text is {row.text!r}", where=place, hint="leave out rows without a reply")
    return row


def tuning_from_json(source: bytes, *, where: str) -> dict[str, Tuning]:
    """Give the tuning that `demur reading calibrate` kept.

    Raises SettingError, naming `where`, for anything else, and where a group of languages is missing.
    """
    hint = "make it anew with `demur reading calibrate`"
    try:
        tuning = msgspec.json.decode(source, type=dict[str, Tuning])
    except msgspec.DecodeError as error:
        raise SettingError(f"this is no tuning: {error}", where=where, hint=hint) from error
    missing = sorted(set(built_in_tuning()) - set(tuning))
    if missing:
        raise SettingError(f"the tuning lacks {', '.join(missing)}", where=where, hint=hint)
    return tuning


def calibrate(rows: Sequence[LabelledRow]) -> Calibrated:
    """Fit a tuning to `rows`, group by group, and tell how it reads rows that it was not fitted on.

    Rows are dealt into five folds by a hash of their texts, so that a text is never on both sides. The fewer
    rows a group has, the nearer it stays to the built-in tuning; that stays where there are fewer than 30, or
    nearly all are of one sort, or none of it helps.  Cost: some 5 s for 1,000 rows.
    """
    built_in = built_in_tuning()
    known, groups = _gathered(rows)
    tuning = dict(built_in)
    told = []
    for group in (name for name in built_in if name in groups):
        mine = np.array([other == group for other in groups])
        some = [row for row, one in zip(rows, mine, strict=True) if one]
        tuning[group], report = _group(some, known.only(mine), group=group, built_in=built_in)
        told.append(report)
    elsewhere = sum(
        bool(row.language and group) and group != group_of(row.language)
        for row, group in zip(rows, groups, strict=True)
    )
    return Calibrated(tuning, tuple(told), groups.count(""), elsewhere)


def _gathered(rows: Sequence[LabelledRow]) -> tuple[Evidence, list[str]]:
    """Give what the tiers see in `rows`, and the group that each is read with, "" where it is not."""
    texts = [row.text for row in rows]
    lexicon, weights = LexiconReader(), network()
    alone, together = [], []
    groups: list[str] = []
    for batch in batches(texts, prompts=[row.prompt for row in rows]):
        some = texts[batch.start : batch.start + len(batch.seen)]
        figures = np.array([clues(lexicon.look(text)) for text in some], np.float32)
        alone.append(batch.opinions.heads["outcome"])
        together.append(weights.weigh(batch.opinions.features, figures)["outcome"])
        for one, read in zip(batch.seen, batch.opinions.read, strict=True):
            language = language_of(one.text)
            groups.append(group_of(language) if read and language != OTHER else "")
    labels = np.array([OUTCOMES.index(row.outcome) for row in rows])
    folds = np.array([fold_of(text) for text in texts])
    return Evidence(np.concatenate(alone), np.concatenate(together), labels, folds), groups


def _group(
    rows: Sequence[LabelledRow], known: Evidence, *, group: str, built_in: Mapping[str, Tuning]
) -> tuple[Tuning, GroupCalibrated]:
    truth = [row.outcome for row in rows]
    before = quality(truth, _read(rows, built_in))
    kept = _too_few(rows, known)
    if kept:
        return built_in[group], GroupCalibrated(group, len(rows), kept, before, None)
    fits = Fits(known, built_in[group])
    held_out: list[LabelledRow] = []
    readings: list[Reading] = []
    for fold in range(FOLDS):
        some = [row for row, other in zip(rows, known.folds, strict=True) if other == fold]
        readings += _read(some, {**built_in, group: fits.tuning(without=fold)})
        held_out += some
    after = quality([row.outcome for row in held_out], readings)
    if (after.cost, after.calibration_error) >= (before.cost, before.calibration_error):
        return built_in[group], GroupCalibrated(
            group, len(rows), "the fitted tuning reads no better", before, after
        )
    return fits.tuning(without=None), GroupCalibrated(group, len(rows), "", before, after)


def _too_few(rows: Sequence[LabelledRow], known: Evidence) -> str:
    answered = int((known.labels == 0).sum())
    if len({row.text for row in rows}) < FEWEST:
        return f"fewer than {FEWEST} different texts"
    if min(answered, len(known.labels) - answered) < FEWEST_OF_EACH:
        return f"fewer than {FEWEST_OF_EACH} refusals or fewer than {FEWEST_OF_EACH} answers"
    return ""


def _read(rows: Sequence[LabelledRow], tuning: Mapping[str, Tuning]) -> list[Reading]:
    reader = CascadeReader(tuning=tuning)
    return reader.read_many([row.text for row in rows], prompts=[row.prompt for row in rows])
