from __future__ import annotations

from demur.policy.course import Courses
from demur.policy.loading import Loader
from demur.types import Context, Request, Risk, Situation, Stage

TEXT = """
rules:
  - {id: a, when: risk.harmful > 0 && user.role == "x" && history.turns > 1, action: refuse, category: cyber}
  - {id: b, when: context.purpose == 'x', action: clarify, category: cyber, expires: 2027-01-01}
overlays:
  one: {tenant: x, override: {a: {mode: enforce}}}
  two: {locale: de, rules: [{id: c, when: claimed.age == 7, action: refuse}]}
"""


def courses(text: str = TEXT) -> Courses:
    return Courses(Loader().text(text, name="p.yaml", base=None))


def situation(context: Context | None = None, *, locale: str = "") -> Situation:
    request = Request(messages=(), context=context or {}, locale=locale)
    return Situation(stage=Stage.INPUT, risk=Risk(stage=Stage.INPUT), request=request)


def test_without_an_overlay_that_holds_the_plain_course_is_taken() -> None:
    made = courses()

    assert made.of(situation()) is made.plain
    assert made.of(situation({"tenant": "y"})) is made.plain


def test_a_course_is_made_once_for_the_overlays_that_hold() -> None:
    made = courses()
    first = made.of(situation({"tenant": "x"}))

    assert made.of(situation({"tenant": "x", "purpose": "y"})) is first
    assert (first.names, [rule.mode for rule in first.whole.rules]) == (("one",), ["enforce", "observe"])


def test_what_is_looked_at_is_named_with_what_overlays_and_last_days_look_at() -> None:
    assert courses().reads() == {
        "claimed.age",
        "history.turns",
        "locale",
        "purpose",
        "risk.category",
        "risk.harmful",
        "tenant",
        "time.local.date",
        "user.role",
    }


def test_a_policy_that_looks_at_nothing_reads_nothing() -> None:
    assert courses("rules: []").reads() == frozenset()


def test_only_context_that_is_there_was_looked_at() -> None:
    assert courses().looked_at(situation({"tenant": "y", "purpose": "x"})) == {"tenant"}
    assert courses().looked_at(situation({"purpose": "x"})) == frozenset()
