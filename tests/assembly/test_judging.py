from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from demur.assembly.facade import detector
from demur.assembly.judge_client import Said
from demur.assembly.judging import Judge, JudgeFigures, judged_detector
from demur.assembly.settings import ReadingSection
from demur.errors import SettingError
from demur.testing import judge as doubles
from demur.testing.judge import completion
from demur.testing.upstream import ScriptedReply, ScriptedUpstream
from demur.types import Finding, Flag, Kind, Outcome, Question

QUESTION = Question(instructions="", words="", schema={}, max_tokens=1)
READER = "lexicon"
UNSURE = "No."
SURE = "I'm sorry, but I can't help with that."
VERDICT = doubles.Judge(outcome=Outcome.REFUSED, kind=Kind.UNSTATED, quotes=(UNSURE,))


@pytest.fixture
def upstream() -> Iterator[ScriptedUpstream]:
    with ScriptedUpstream(VERDICT.played) as running:
        yield running


def section(url: str, *, seconds: float = 5.0, at_most: int = 9) -> ReadingSection:
    return ReadingSection(
        reader=READER, judge_url=url, judge_model="m", judge_timeout=seconds, judge_at_most=at_most
    )


def found(where: ReadingSection, *texts: str) -> tuple[list[Finding], JudgeFigures]:
    judged = judged_detector(where, environ={})
    assert judged.judge is not None
    return [judged.detector.detect(text, prompt="Open it.") for text in texts], judged.judge.figures


def test_without_a_judge_nobody_is_asked() -> None:
    judged = judged_detector(ReadingSection(), environ={})

    assert (judged.detector, judged.judge) == (detector(ReadingSection().reader), None)


def test_a_reply_that_the_reader_is_unsure_of_is_judged(upstream: ScriptedUpstream) -> None:
    (finding,), figures = found(section(upstream.url), UNSURE)

    assert (finding.outcome, finding.confidence, finding.flags) == (Outcome.REFUSED, 0.95, frozenset())
    assert finding.ran == (*detector(READER).detect(UNSURE).ran, "judge:rubric-1")
    assert figures == JudgeFigures(questions=1, unscored=0, reasons={})


def test_a_reply_that_the_reader_is_sure_of_is_not_judged(upstream: ScriptedUpstream) -> None:
    findings, figures = found(section(upstream.url), SURE)

    assert (findings, figures.questions) == ([detector(READER).detect(SURE, prompt="Open it.")], 0)


@pytest.mark.parametrize(
    ("reply", "reason", "questions"),
    [
        (completion("I can't assist with that."), "no_verdict", 1),
        (completion("Refused, I would say."), "no_verdict", 2),
        (completion(None, refusal="No."), "refused", 1),
        (completion(""), "empty", 1),
        (ScriptedReply(status=500, body=b"{}"), "http_500", 1),
        (ScriptedReply(delay=5), "timeout", 1),
    ],
)
def test_a_reply_without_a_verdict_is_unscored_and_counted(
    reply: ScriptedReply, reason: str, questions: int
) -> None:
    with ScriptedUpstream(reply) as upstream:
        (finding,), figures = found(section(upstream.url, seconds=0.2), UNSURE)

    before = detector(READER).detect(UNSURE, prompt="Open it.")
    assert Flag.UNSCORED in finding.flags
    assert (finding.outcome, finding.confidence, finding.ran) == (
        before.outcome,
        before.confidence,
        before.ran,
    )
    assert figures == JudgeFigures(questions=questions, unscored=1, reasons={reason: 1})


def test_no_more_questions_are_asked_than_allowed(upstream: ScriptedUpstream) -> None:
    findings, figures = found(section(upstream.url, at_most=2), *[UNSURE] * 5)

    assert [Flag.UNSCORED in finding.flags for finding in findings] == [False, False, True, True, True]
    assert len(upstream.seen) == 2
    assert figures == JudgeFigures(questions=2, unscored=3, reasons={"limit": 3})


def test_no_more_are_asked_from_many_threads() -> None:
    judge = Judge(lambda _: Said(words="x"), at_most=50)
    with ThreadPoolExecutor(8) as pool:
        said = list(pool.map(judge.ask, [QUESTION] * 200))

    assert (said.count("x"), judge.figures.questions) == (50, 50)


def test_a_judge_that_trips_costs_nothing_but_its_verdict() -> None:
    def trips(question: Question) -> Said:
        raise RuntimeError(question.words)

    judge = Judge(trips, at_most=1)

    assert judge.ask(QUESTION) is None
    assert judge.figures.reasons == {"fault": 1}


def test_the_first_failure_of_each_sort_is_a_warning(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "demur.judge")
    judge = Judge(lambda _: Said(words=None, reason="timeout", detail="late"), at_most=2)

    for _ in range(4):
        judge.ask(QUESTION)

    assert [record.levelname for record in caplog.records] == ["WARNING", "DEBUG", "WARNING", "DEBUG"]
    assert caplog.messages[0] == "a reply stays unscored: timeout: late"


def test_the_figures_are_told_in_a_line() -> None:
    figures = JudgeFigures(questions=1200, unscored=3, reasons={"timeout": 2, "limit": 1})

    assert str(figures) == "judge: questions 1,200, unscored replies 3 (limit 1, timeout 2)"
    assert str(JudgeFigures(questions=0, unscored=0, reasons={})) == "judge: questions 0, unscored replies 0"


def test_the_key_is_looked_up_by_its_name(upstream: ScriptedUpstream) -> None:
    where = replace(section(upstream.url), judge_key_env="JUDGE_KEY")

    judged_detector(where, environ={"JUDGE_KEY": "k-1"}).detector.detect(UNSURE)

    assert upstream.seen[0].header("authorization") == "Bearer k-1"


def test_the_usual_key_goes_to_nobody_else(upstream: ScriptedUpstream) -> None:
    judged_detector(section(upstream.url), environ={"OPENAI_API_KEY": "k-1"}).detector.detect(UNSURE)

    assert upstream.seen[0].header("authorization") == ""


@pytest.mark.parametrize(
    ("where", "problem"),
    [
        (ReadingSection(judge_url="http://h"), "without a model"),
        (ReadingSection(judge_url="http://h", judge_model="m", judge_key_env="K"), "'K' is not set"),
        (ReadingSection(judge_url="http://h", judge_model="m", judge_below=0), "judge_below is 0"),
        (ReadingSection(judge_url="http://h", judge_model="m", judge_below=1.1), "judge_below is 1.1"),
        (ReadingSection(judge_url="http://h", judge_model="m", judge_at_most=0), "judge_at_most is 0"),
    ],
)
def test_a_judge_that_cannot_be_asked_as_set_is_named(where: ReadingSection, problem: str) -> None:
    with pytest.raises(SettingError, match=re.escape(problem)):
        judged_detector(where, environ={})


def test_many_replies_are_judged_like_each(upstream: ScriptedUpstream) -> None:
    judged = judged_detector(section(upstream.url), environ={})

    findings = judged.detector.detect_many([SURE, UNSURE], prompts=[None, None])

    assert ["judge:rubric-1" in finding.ran for finding in findings] == [False, True]
