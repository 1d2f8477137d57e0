from __future__ import annotations

from dataclasses import replace

import pytest

from demur.answers import Answer
from demur.errors import SettingError


@pytest.mark.parametrize("field", ["contact", "appeal"])
def test_no_answer_can_hold_an_unsafe_link(answer: Answer, field: str) -> None:
    with pytest.raises(SettingError, match=f"at {field}"):
        Answer(
            **{**{name: getattr(answer, name) for name in answer.__dataclass_fields__}, field: "javascript:x"}
        )


def test_the_opening_is_acknowledgement_boundary_and_reason(answer: Answer) -> None:
    said = replace(answer, acknowledgement="A.", boundary="B.", reason="R.")
    assert said.opening == "A. B. R."


def test_only_the_links_that_there_are_are_listed(answer: Answer) -> None:
    said = replace(answer, appeal="https://example.org")
    assert said.links == (("Ask for a second look", "https://example.org"),)
