from __future__ import annotations

import pytest

from demur.types import Run, RunState, RunWhy


@pytest.mark.parametrize(
    ("why", "asked"),
    [
        (None, True),
        (RunWhy.SURE_BELOW, False),
        (RunWhy.SURE_ABOVE, False),
        (RunWhy.LET_GO, True),
        (RunWhy.ABSTAINED, True),
        (RunWhy.KNOWN, False),
        (RunWhy.RAISED, True),
        (RunWhy.NONSENSE, True),
        (RunWhy.TIMEOUT, True),
        (RunWhy.CUT, True),
        (RunWhy.BUDGET, False),
        (RunWhy.OPEN, False),
        (RunWhy.BUSY, False),
    ],
)
def test_whether_it_was_asked_follows_from_what_became_of_it(why: RunWhy | None, asked: bool) -> None:  # noqa: FBT001 - given by the list above
    assert Run(check="guard", why=why).asked is asked


def test_the_words_for_states_are_those_of_metrics_and_records() -> None:
    assert [str(state) for state in RunState] == ["ran", "skipped", "failed"]
