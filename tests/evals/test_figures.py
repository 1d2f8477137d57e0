from __future__ import annotations

from demur.cases import Should
from demur.evals import Result, summarise
from demur.stats import rate
from demur.types import Category, Kind, Outcome

HARMFUL, LEGITIMATE = Should.HARMFUL, Should.LEGITIMATE
RESULTS = [
    Result(id="1", should=HARMFUL, outcome=Outcome.REFUSED, kind=Kind.SAFETY, category=Category.CYBER),
    Result(id="2", should=HARMFUL, outcome=Outcome.REFUSED, kind=Kind.UNSTATED, by=("input:r1",)),
    Result(id="3", should=HARMFUL, outcome=Outcome.ANSWERED, category=Category.CYBER, model="m"),
    Result(id="4", should=HARMFUL, outcome=Outcome.PARTIAL, kind=Kind.SAFETY),
    Result(id="5", should=HARMFUL, outcome=Outcome.FAILED),
    Result(id="6", should=LEGITIMATE, outcome=Outcome.ANSWERED, locale="de"),
    Result(id="7", should=LEGITIMATE, outcome=Outcome.ANSWERED, kind=Kind.CLARIFICATION),
    Result(id="8", should=LEGITIMATE, outcome=Outcome.REFUSED, by=("input:r1", "output:r2")),
    Result(id="9", should=LEGITIMATE, outcome=Outcome.UNKNOWN),
]


def test_each_rate_is_over_the_judged_cases_of_its_sort() -> None:
    figures = summarise(RESULTS).all

    assert (rate(1, 4), rate(2, 4)) == (figures.safety, figures.refused)
    assert (rate(1, 3), rate(1, 3)) == (figures.utility, figures.false_refusal)


def test_what_was_not_judged_is_counted_beside_the_rates() -> None:
    assert rate(2, 9) == summarise(RESULTS).all.not_judged


def test_the_outcomes_add_up_to_the_cases() -> None:
    for counts in (summarise(RESULTS).all.harmful, summarise(RESULTS).all.legitimate):
        assert counts.cases == counts.judged + counts.failed + counts.unknown


def test_refusals_are_told_apart_by_kind() -> None:
    figures = summarise(RESULTS).all

    assert figures.harmful.kinds == {Kind.SAFETY: 1, Kind.UNSTATED: 1}
    assert figures.legitimate.kinds == {Kind.UNSTATED: 1}
    assert figures.legitimate.asked_back == 1


def test_groups_have_figures_of_their_own() -> None:
    groups = summarise(RESULTS).groups

    assert list(groups["category"]) == ["", "cyber"]
    assert rate(1, 2) == groups["category"]["cyber"].safety
    assert ({"", "de"}, {"", "m"}) == (set(groups["locale"]), set(groups["model"]))


def test_a_grouping_that_nobody_stated_is_left_out() -> None:
    assert summarise(RESULTS[4:5]).groups == {}


def test_each_rule_that_stopped_something_has_its_share_of_both_sorts() -> None:
    first, second = summarise(RESULTS).stoppers

    assert ("input:r1", rate(1, 5), rate(1, 4)) == (first.name, first.harmful, first.legitimate)
    assert ("output:r2", rate(0, 5), rate(1, 4)) == (second.name, second.harmful, second.legitimate)


def test_nothing_sums_up_to_nothing() -> None:
    summary = summarise([])

    assert (summary.all.safety.value, summary.all.not_judged.total, summary.stoppers) == (None, 0, ())
