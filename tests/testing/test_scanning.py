from __future__ import annotations

import pytest

from demur.testing.scanning import DEADLY, TRIPPING, Plain
from demur.types import Outcome


def test_it_reads_one_by_one_what_it_reads_together_and_remembers_how_many() -> None:
    plain, replies = Plain(), ["No.", "Yes.", DEADLY]
    assert plain.detect_many(replies, prompts=[None] * 3) == [plain.detect(reply) for reply in replies]
    assert plain.together == [3]


def test_what_begins_with_no_is_refused() -> None:
    assert Plain().detect("No way.").outcome is Outcome.REFUSED


def test_it_trips_when_told_to() -> None:
    with pytest.raises(ZeroDivisionError):
        Plain().detect_many(["Yes.", TRIPPING], prompts=[None, None])
