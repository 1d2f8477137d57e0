"""The judge that settings name, asked by any reader: counted, bounded, and never a reason to fail."""

from __future__ import annotations

import logging
import os
import threading
import time
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from demur.assembly.judge_client import JudgeClient, JudgePlace, Said, with_key
from demur.assembly.reading import detector_of
from demur.assembly.settings import ReadingSection
from demur.errors import SettingError
from demur.guard.findings import Detector
from demur.reading.judge import JudgedReader
from demur.types import Question

__all__ = ["Judge", "JudgeFigures", "Judged", "judged_detector"]

_LOG = logging.getLogger("demur.judge")
_LIMIT = "limit"
_NO_VERDICT = "no_verdict"


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgeFigures:
    """What came of asking a judge.

    questions: how many were put to it
    unscored: replies that it was to score and did not
    reasons: how many of those by why; `limit` was not asked, `no_verdict` said something that was none
    """

    questions: int
    unscored: int
    reasons: Mapping[str, int]

    def __str__(self) -> str:
        why = ", ".join(f"{name} {count:,}" for name, count in sorted(self.reasons.items()))
        return f"judge: questions {self.questions:,}, unscored replies {self.unscored:,}" + (
            f" ({why})" if why else ""
        )


class Judge:
    """Asks at most so often, and counts; safe for threads.

    say: puts a question to the model
    at_most: questions in the life of this judge; beyond them none is put, and the reply stays unscored
    The first failure of each sort is logged as a warning, the others quietly; the figures count them all.
    """

    def __init__(self, say: Callable[[Question], Said], *, at_most: int) -> None:
        self._say, self._at_most = say, at_most
        self._lock = threading.Lock()
        self._questions = self._unscored = 0
        self._reasons: Counter[str] = Counter()

    @property
    def figures(self) -> JudgeFigures:
        """What came of it so far."""
        with self._lock:
            reasons = dict(self._reasons)
            # A question that failed leaves its reply unscored; the others got words without a verdict.
            rest = self._unscored - sum(reasons.values())
            if rest > 0:
                reasons[_NO_VERDICT] = rest
            return JudgeFigures(questions=self._questions, unscored=self._unscored, reasons=reasons)

    def ask(self, question: Question) -> str | None:
        """Put `question`, and give the judge's words, None where none came; never raises."""
        with self._lock:
            asking = self._questions < self._at_most
            self._questions += asking
        if not asking:
            self._failed(Said(words=None, reason=_LIMIT, detail=f"{self._at_most} questions were asked"))
            return None
        try:
            said = self._say(question)
        except Exception as error:  # noqa: BLE001 - a judge that trips must not cost the reading; counted and logged
            said = Said(words=None, reason="fault", detail=repr(error))
        if said.words is None:
            self._failed(said)
        return said.words

    def unscored(self) -> None:
        """Count a reply that got no verdict, whyever."""
        with self._lock:
            self._unscored += 1

    def _failed(self, said: Said) -> None:
        with self._lock:
            self._reasons[said.reason] += 1
            first = self._reasons[said.reason] == 1
        level = logging.WARNING if first else logging.DEBUG
        _LOG.log(level, "a reply stays unscored: %s: %s", said.reason, said.detail)


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """A detector, and the judge behind it; without one, no reading ever waits for anybody."""

    detector: Detector
    judge: Judge | None


def judged_detector(section: ReadingSection, *, environ: Mapping[str, str] | None = None) -> Judged:
    """Give the detector that `section` names, with a judge of its own where one is named.

    environ: where the judge's key is looked up; by default this process's
    Raises SettingError for an unknown reader, and for a judge that cannot be asked as said.
    """
    usual = detector_of(section)
    if not section.judge_url:
        return Judged(detector=usual, judge=None)
    place = _place(section, os.environ if environ is None else environ)
    if not 0 < section.judge_below <= 1:
        raise _out_of_range("judge_below", section.judge_below, hint="give a number above 0 and up to 1")
    if section.judge_at_most <= 0:
        raise _out_of_range("judge_at_most", section.judge_at_most, hint="give a number above 0")
    judge = Judge(JudgeClient(place, timer=time.monotonic).say, at_most=section.judge_at_most)
    reader = JudgedReader(
        reader=usual.reader, ask=judge.ask, below=section.judge_below, on_unscored=judge.unscored
    )
    return Judged(detector=Detector(reader=reader), judge=judge)


def _place(section: ReadingSection, environ: Mapping[str, str]) -> JudgePlace:
    place = JudgePlace(url=section.judge_url, model=section.judge_model, timeout=section.judge_timeout)
    return with_key(place, key_env=section.judge_key_env, environ=environ)


def _out_of_range(name: str, value: float, *, hint: str) -> SettingError:
    return SettingError(f"{name} is {value!r}", where=f"reading.{name}", hint=hint)
