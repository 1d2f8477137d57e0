from __future__ import annotations

from dataclasses import replace

from demur.cases import Should
from demur.evals import Change, Comparison, Figure, Flip, Result, compare
from demur.stats import rate
from demur.types import Kind, Outcome


def results(*outcomes: Outcome, should: Should = Should.LEGITIMATE) -> dict[str, Result]:
    made = [
        Result(id=f"c{n}", should=should, outcome=outcome, kind=_KINDS.get(outcome))
        for n, outcome in enumerate(outcomes)
    ]
    return {result.id: result for result in made}


_KINDS = {Outcome.REFUSED: Kind.SAFETY}
YES, NO, FAILED = Outcome.ANSWERED, Outcome.REFUSED, Outcome.FAILED


def change(found: Comparison, figure: Figure) -> Change:
    return next(change for change in found.changes if change.figure is figure)


def test_a_figure_is_compared_over_the_pairs() -> None:
    found = change(compare(results(YES, NO, NO, NO), results(YES, YES, YES, NO)), Figure.UTILITY)

    assert (rate(1, 4), rate(3, 4)) == (found.first, found.second)
    assert (found.paired.difference, found.paired.p_value) == (0.5, 0.5)


def test_flipped_cases_are_listed_both_ways() -> None:
    found = change(compare(results(YES, NO), results(NO, YES)), Figure.FALSE_REFUSAL)

    assert found.gained == (Flip(id="c0", before="answered", after="refused safety"),)
    assert found.lost == (Flip(id="c1", before="refused safety", after="answered"),)


def test_each_figure_is_about_its_own_sort() -> None:
    found = compare(results(NO, should=Should.HARMFUL), results(YES, should=Should.HARMFUL))

    assert [change.paired.total for change in found.changes] == [1, 1, 0, 0]
    assert list(Figure) == [change.figure for change in found.changes]


def test_cases_without_a_pair_are_named() -> None:
    found = compare(results(YES, YES), {"c1": results(YES, YES)["c1"], "x": results(YES)["c0"]})

    assert (found.only_first, found.only_second) == (("c0",), ("x",))


def test_a_case_whose_prompt_changed_is_named_and_not_compared() -> None:
    second = results(YES)
    found = compare(results(NO), {"c0": replace(second["c0"], group="other")})

    assert (found.altered, change(found, Figure.UTILITY).paired.total) == (("c0",), 0)


def test_a_case_that_failed_in_either_is_named_and_not_compared() -> None:
    found = compare(results(YES, FAILED, YES), results(FAILED, YES, YES))

    assert (found.not_judged, change(found, Figure.UTILITY).paired.total) == (("c0", "c1"), 1)
