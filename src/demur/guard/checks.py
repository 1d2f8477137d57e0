"""A check: a tier that judges, under the name that policies know it by, and what counts as a judgement."""

from __future__ import annotations

from dataclasses import dataclass
from inspect import iscoroutinefunction
from operator import index

from demur.errors import CheckError, SettingError
from demur.guard.given import has, is_number, several, try_that
from demur.guard.masking import is_attached
from demur.types import Assessor, AttachmentKind, Category, Risk, RiskSpan, Severity, Stage, Subject, Verdict

__all__ = ["Check", "flaw_of", "opinion_of"]

_REPLY = -1
_NAMES = ("rules", "past", "excused", "ran", "failed", "unscreened")
"""Fields of a judgement that hold names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One tier, and when it looks.

    name: what policies, records and metrics call it; `checks.<name>` of a policy declares its failures
    stages: INPUT judges requests, OUTPUT replies
    kinds: what of the things beside the words it looks at
    timeout: seconds it may take where the policy gives it none; None trusts it to be quick
    version: of the tier, for the record
    Raises SettingError for what could never be asked.
    """

    name: str
    assessor: Assessor
    stages: frozenset[Stage] = frozenset({Stage.INPUT, Stage.OUTPUT})
    kinds: frozenset[AttachmentKind] = frozenset()
    timeout: float | None = None
    version: str = ""

    def __post_init__(self) -> None:
        """Refuse what would fail at every request, or never be asked."""
        name: object = self.name
        try_that(isinstance(name, str) and name != "", name, where="Check(name=...)", hint="give it a word")
        where = f"Check(name={name!r})"
        hint = "give an object with `assess(subject)`"
        try_that(has(self.assessor, "assess"), self.assessor, where=where, hint=hint)
        if iscoroutinefunction(self.assessor.assess):
            hint = "write it without `await`; with a `timeout` it runs in a thread"
            raise SettingError("`assess` is async", where=where, hint=hint)
        stages = several(self.stages, where=where, hint="give a frozenset of `Stage`s")
        for stage in stages:
            try_that(isinstance(stage, Stage), stage, where=where, hint="give `Stage`s")
        is_time = self.timeout is None or is_number(self.timeout, float)
        try_that(
            is_time and self.timeout != 0, self.timeout, where=where, hint="give seconds above 0, or None"
        )


def opinion_of(check: Check, subject: Subject) -> object:
    """Give what `check` says of `subject`, whether that is a judgement or not.

    Raises what the check raises, but CheckError for what would end more than the check: no check may end the
    program (SystemExit), cancel a task of somebody's, or stop an iteration. KeyboardInterrupt passes: it is
    no word of the check's.
    """
    try:
        return check.assessor.assess(subject)
    except BaseException as error:  # what is the check's own passes; anything else becomes its failure
        if _is_its_own(error):
            raise
        raise CheckError(
            f"the check {check.name!r} raised {type(error).__name__}",
            where="assess",
            hint="let it raise an error of its own, or return a Risk",
        ) from error


def flaw_of(given: object, subject: Subject) -> str:
    """Say why what a check gave is no judgement of `subject`; "" where it is one.

    Cost: some 4 us, and 1 us more for each span.

    >>> from demur.types import Request
    >>> asked = Subject(stage=Stage.INPUT, request=Request(messages=()))
    >>> flaw_of(Risk(stage=Stage.INPUT, harmful=95), asked)
    'a score that is not from 0 to 1'
    """
    if not isinstance(given, Risk):
        return f"{_kind(given)} instead of a Risk"
    if given.stage is not subject.stage:
        return f"a judgement at {given.stage} where it was asked at {subject.stage}"
    return _odd_score(given) or _odd_name(given) or _odd_span(given, subject)


def _is_its_own(error: BaseException) -> bool:
    """Tell whether `error` may pass; a StopIteration cannot be raised into a future that is waited for."""
    return isinstance(error, Exception | KeyboardInterrupt) and not isinstance(error, StopIteration)


def _odd_score(risk: Risk) -> str:
    try:
        # A figure that is no number is in no range.
        is_sound = 0.0 <= risk.harmful <= 1.0 and 0.0 <= risk.attack <= 1.0
        for category, score in risk.categories.items():
            named: object = category
            if not isinstance(named, Category):
                return f"a score for {named!r}, which is no Category"
            is_sound = is_sound and 0.0 <= score <= 1.0
        if risk.crisis not in (True, False):
            return f"{_kind(risk.crisis)} as `crisis` instead of True or False"
    except (TypeError, ValueError, AttributeError):
        is_sound = False
    if not is_sound:
        return "a score that is not from 0 to 1"
    severity: object = risk.severity
    return "" if isinstance(severity, Severity) else f"the severity {severity!r}, which is none"


def _odd_name(risk: Risk) -> str:
    for field in _NAMES:
        if (names := getattr(risk, field)) and not _are(str, names):
            return f"{_kind(names)} as `{field}` instead of a tuple of names"
    if risk.verdicts and not _are(Verdict, risk.verdicts):
        return f"{_kind(risk.verdicts)} as `verdicts` instead of a tuple of Verdicts"
    return ""


def _odd_span(risk: Risk, subject: Subject) -> str:
    if not risk.spans:
        return ""
    if not _are(RiskSpan, risk.spans):
        return f"{_kind(risk.spans)} as `spans` instead of a tuple of RiskSpans"
    outside = next((span for span in risk.spans if not _is_within(span, subject)), None)
    if outside is None:
        return ""
    place = f"{outside.start!r} to {outside.end!r} of message {outside.message!r}"
    return f"a span from {place}, which has no such words"


def _is_within(span: RiskSpan, subject: Subject) -> bool:
    try:
        message, start, end = index(span.message), index(span.start), index(span.end)
    except TypeError:
        return False
    turns = subject.request.messages
    if not (_REPLY <= message < len(turns) and 0 <= start <= end):
        return False
    # What is written in an image or said in a recording is known to nobody but the check.
    return is_attached(span) or end <= _length(message, subject)


def _length(message: int, subject: Subject) -> int:
    if message == _REPLY:
        return len(subject.reply)
    turn = subject.request.messages[message]
    return max(len(turn.text), len(turn.arguments))


def _are(kind: type, values: object) -> bool:
    return isinstance(values, tuple | list) and all(isinstance(each, kind) for each in values)


def _kind(value: object) -> str:
    return f"the class {value.__name__}" if isinstance(value, type) else type(value).__name__
