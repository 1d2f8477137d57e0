from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from demur.cases import Case
from demur.errors import InputError
from demur.evals import Detects, Logged, LoggedTarget, read_replies
from demur.types import Outcome


def test_the_own_reply_of_a_case_is_read(legitimate: Case, detect: Detects) -> None:
    case = replace(legitimate, reply="No.", request=replace(legitimate.request, model="m"))
    seen = LoggedTarget(detect).reply(case)

    assert (seen.outcome, seen.model) == (Outcome.REFUSED, "m")


def test_a_second_file_comes_before_the_own_reply(legitimate: Case, detect: Detects) -> None:
    target = LoggedTarget(detect, {"l": Logged(reply="An inlet.", model="m2")})
    seen = target.reply(replace(legitimate, reply="No."))

    assert (seen.outcome, seen.text, seen.model) == (Outcome.ANSWERED, "An inlet.", "m2")


@pytest.mark.parametrize("replies", [None, {}, {"l": Logged(reply=None)}])
def test_a_case_without_a_reply_says_so(
    legitimate: Case, detect: Detects, replies: dict[str, Logged] | None
) -> None:
    seen = LoggedTarget(detect, replies).reply(legitimate)

    assert (seen.outcome, seen.error) == (Outcome.FAILED, "no reply was logged")


def test_a_file_of_replies_is_read(tmp_path: Path) -> None:
    path = tmp_path / "r.jsonl"
    path.write_text('{"id": "a", "reply": {"choices": []}, "model": "m"}\n\n{"id": "b", "reply": "Hi"}\n')

    assert read_replies(path) == {"a": Logged(reply={"choices": []}, model="m"), "b": Logged(reply="Hi")}


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (
            '{"id": "a", "reply": 1}\n{"id": "a", "reply": 2}',
            r"'a' has a reply already - at .*r\.jsonl:2, id",
        ),
        ('{"id": "a", "text": 1}', r"unknown field `text`.*r\.jsonl:1"),
        ("{", r"this is no reply: .*r\.jsonl:1"),
    ],
)
def test_a_bad_line_of_replies_is_named(tmp_path: Path, content: str, message: str) -> None:
    path = tmp_path / "r.jsonl"
    path.write_text(content)

    with pytest.raises(InputError, match=message):
        read_replies(path)


def test_a_missing_file_of_replies_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot read the replies"):
        read_replies(tmp_path / "none.jsonl")
