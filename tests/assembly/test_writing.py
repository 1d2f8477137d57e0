from __future__ import annotations

import logging

import pytest

from demur.assembly.settings import AnswersSection
from demur.assembly.writing import writer_of
from demur.errors import SettingError
from demur.testing.judge import completion
from demur.testing.upstream import ScriptedUpstream
from demur.types import Question

QUESTION = Question(instructions="Word it anew.", words="{}", schema={"type": "object"}, max_tokens=90)


def section(url: str, **over: object) -> AnswersSection:
    return AnswersSection(writer_url=url, writer_model="m", **over)  # type: ignore[arg-type]


def test_without_a_url_there_is_no_writer() -> None:
    assert writer_of(AnswersSection()) is None


def test_a_writer_asks_a_real_server_and_gives_its_words() -> None:
    with ScriptedUpstream(completion("Soup.")) as upstream:
        writer = writer_of(section(upstream.url))
        assert writer is not None
        assert writer.ask(QUESTION) == "Soup."


def test_a_writer_that_cannot_be_reached_says_nothing_and_is_logged(
    caplog: pytest.LogCaptureFixture,
) -> None:
    writer = writer_of(section("http://127.0.0.1:9"))
    assert writer is not None
    with caplog.at_level(logging.WARNING, logger="demur.writer"):
        assert writer.ask(QUESTION) is None
    assert "the template speaks: unreachable" in caplog.text


@pytest.mark.parametrize(
    ("over", "where"),
    [
        ({"writer_model": ""}, "answers.writer_model"),
        ({"writer_seconds": 0.0}, "answers.writer_seconds"),
        ({"writer_key_env": "NOT_THERE"}, "answers.writer_key_env"),
        ({"writer_url": "nowhere"}, "answers.writer_url"),
    ],
)
def test_a_writer_that_cannot_be_asked_is_refused_with_its_setting(
    over: dict[str, object], where: str
) -> None:
    given = {"writer_url": "https://example.org", "writer_model": "m", **over}
    with pytest.raises(SettingError, match=where):
        writer_of(AnswersSection(**given), environ={})  # type: ignore[arg-type]
