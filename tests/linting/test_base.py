from __future__ import annotations

from demur.linting import Code, Issue, Report, Severity


def issue(severity: Severity) -> Issue:
    return Issue(code=Code.PREACHY, severity=severity, score=1.0, advice="")


def test_a_report_with_hints_alone_passes() -> None:
    assert Report(text="", locale="en", score=0.9, issues=(issue(Severity.HINT),)).ok


def test_one_fault_is_enough_to_fail() -> None:
    assert not Report(text="", locale="en", score=0.9, issues=(issue(Severity.FAULT),)).ok


def test_a_report_lists_its_codes_once() -> None:
    twice = (issue(Severity.HINT), issue(Severity.FAULT))
    assert Report(text="", locale="en", score=0.9, issues=twice).codes == {Code.PREACHY}
