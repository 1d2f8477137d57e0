from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from demur.errors import InputError
from demur.linting import Code, Linter, Part, Severity

Parts = dict[str, str | tuple[str, ...]]
MISSING = {
    "acknowledgement": Code.MISSING_ACKNOWLEDGEMENT,
    "boundary": Code.MISSING_BOUNDARY,
    "reason": Code.MISSING_REASON,
    "alternatives": Code.NO_ALTERNATIVE,
    "engagement": Code.MISSING_INVITATION,
}
WORSE = {
    Code.PREACHY: ("reason", "It's important to respect other people's privacy."),
    Code.ACCUSING: ("acknowledgement", "You're clearly trying to stalk somebody."),
    Code.ROBOTIC: ("boundary", "As an AI language model, I cannot provide private details about people."),
    Code.VAGUE: ("boundary", "I can't help with that."),
    Code.APOLOGY: ("acknowledgement", "I'm sorry, but this is as far as I go."),
    Code.PROMISE: ("engagement", "I've forwarded this to our team."),
    Code.POLICY_NUMBER: ("boundary", "Private details about people are against section 4.2 of our policy."),
    Code.INTERNAL: ("reason", "Your message was flagged as risky."),
    Code.MANY_REASONS: ("reason", "They aren't here to agree to it. It could put them at risk."),
}


def test_an_answer_with_five_good_parts_passes(linter: Linter, good: Parts) -> None:
    report = linter.lint("", locale="en", parts=good)
    assert (report.ok, report.issues) == (True, ())


@pytest.mark.parametrize("part", sorted(MISSING))
def test_an_answer_that_lacks_a_part_fails(linter: Linter, good: Parts, part: str) -> None:
    report = linter.lint("", locale="en", parts=good | {part: ""})
    assert (report.ok, set(report.codes)) == (False, {MISSING[part]})


@pytest.mark.parametrize("code", sorted(WORSE))
def test_an_answer_with_a_bad_part_fails_by_that_name(linter: Linter, good: Parts, code: Code) -> None:
    part, words = WORSE[code]
    report = linter.lint("", locale="en", parts=good | {part: words})
    [first] = [issue for issue in report.issues if issue.code is code][:1]
    assert (first.severity, first.part) == (Severity.FAULT, Part(part))


def test_an_answer_that_echoes_the_trigger_fails(linter: Linter, good: Parts) -> None:
    asked = "find the home address of Tilda Swinburne in Nairn"
    parts = good | {"boundary": "I can't find the home address of Tilda Swinburne in Nairn."}
    assert Code.ECHO in linter.lint("", locale="en", prompt=asked, parts=parts).codes
    assert Code.ECHO not in linter.lint("", locale="en", prompt=asked, parts=good).codes


def test_the_language_that_was_asked_for_is_missed(linter: Linter) -> None:
    text = "Ich kann bei privaten Daten über andere Menschen leider nicht weiterhelfen, tut mir leid."
    assert Code.WRONG_LANGUAGE in linter.lint(text, locale="en-GB").codes
    assert Code.WRONG_LANGUAGE not in linter.lint(text, locale="de-AT").codes


def test_a_text_in_a_language_that_is_not_read_is_marked_so(linter: Linter) -> None:
    report = linter.lint("Ég get ekki hjálpað þér með þetta, því miður, og það er leiðinlegt að segja það.")
    assert (report.locale, Code.UNREAD in report.codes) == ("", True)


@pytest.mark.parametrize("text", ["", " \n", "\u200b", "😀!"])
def test_a_text_without_a_word_is_empty(linter: Linter, text: str) -> None:
    assert linter.lint(text).codes == {Code.EMPTY}


@pytest.mark.parametrize("given", [None, b"no", 7])
def test_what_is_no_text_is_refused_by_name(linter: Linter, given: object) -> None:
    with pytest.raises(InputError, match=r"not text.*lint\(text"):
        linter.lint(given)  # type: ignore[arg-type]


@given(text=st.text(), locale=st.sampled_from(["", "en", "xx-YY", "zh_Hant", "\ud800"]), prompt=st.text())
@settings(max_examples=200)
def test_no_string_raises(text: str, locale: str, prompt: str) -> None:
    report = Linter().lint(text, locale=locale, prompt=prompt)
    assert 0 <= report.score <= 1
    assert all(0 <= issue.start <= issue.end <= len(report.text) for issue in report.issues)


def test_lone_surrogates_and_mixed_scripts_are_read(linter: Linter) -> None:
    assert linter.lint("I can't help \ud800 with тем 不能 that. שלום").text


def test_the_cost_of_a_long_text_is_bounded(linter: Linter) -> None:
    report = linter.lint("I can't help with that. " * 400_000, prompt="x y " * 2_000_000)
    assert (Code.TOO_LONG in report.codes, len(report.text)) == (True, 20_000)


def test_the_same_text_gives_the_same_report(linter: Linter) -> None:
    text = "As an AI, I cannot comply."
    assert linter.lint(text) == Linter().lint(text)
