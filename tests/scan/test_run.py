from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from demur.errors import InputError, InterruptedScanError
from demur.scan import Columns, Job, Summary
from demur.types import Finding

Run = Callable[..., Summary]
Write = Callable[..., str]

ROWS = [
    {"id": "a", "response": "Paris.", "model": "m1", "prompt_version": "v1"},
    {"id": "b", "response": "No, I will not.", "model": "m1", "prompt_version": "v2"},
    {"id": "c", "response": {"error": {"message": "broke"}}, "model": "m2"},
]


def results(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_each_reply_becomes_one_result_in_order(run: Run, write: Write, tmp_path: Path) -> None:
    run(Job(inputs=(write("in.jsonl", ROWS),), output=tmp_path / "out.jsonl"))
    found = [(row["line"], row["id"], row["outcome"]) for row in results(tmp_path / "out.jsonl")]
    assert found == [(1, "a", "answered"), (2, "b", "refused"), (3, "c", "failed")]


def test_no_text_of_a_log_reaches_output_or_report(run: Run, write: Write, tmp_path: Path) -> None:
    rows = [{"response": "No secret-word", "prompt": "secret-word"}, {"other": "secret-word"}]
    run(Job(inputs=(write("in.jsonl", rows),), output=tmp_path / "out.jsonl"))
    written = "".join(path.read_text() for path in tmp_path.glob("out.jsonl*"))
    assert "secret-word" not in written


def test_named_columns_are_read_instead_of_the_usual_ones(run: Run, write: Write, tmp_path: Path) -> None:
    rows = [{"response": "wrong", "said": "No.", "who": "m9", "ver": 4, "key": 17}]
    columns = Columns(reply=("said",), model=("who",), prompt_version=("ver",), id=("key",))
    run(Job(inputs=(write("in.jsonl", rows),), output=tmp_path / "out.jsonl", columns=columns))
    row = results(tmp_path / "out.jsonl")[0]
    assert tuple(row[k] for k in ("outcome", "model", "prompt_version", "id")) == ("refused", "m9", "4", "17")


def test_a_named_provider_column_is_told_to_the_detector(run: Run, write: Write) -> None:
    rows = [{"response": "x", "vendor": "openai"}]
    columns = Columns(provider=("vendor",), hint=True)
    told: list[str | None] = []

    def listening(reply: object, *, prompt: str | None, provider: str | None) -> Finding:
        told.append(provider)
        raise InputError(f"{reply} {prompt}")

    run(Job(inputs=(write("in.jsonl", rows),), columns=columns), detect=listening)
    assert told == ["openai"]


def test_a_reply_that_trips_the_detector_costs_only_itself(run: Run, write: Write, notes: object) -> None:
    def tripping(reply: object, *, prompt: str | None, provider: str | None) -> Finding:
        raise ZeroDivisionError(str((reply, prompt, provider)))

    summary = run(Job(inputs=(write("in.jsonl", ROWS),)), detect=tripping)
    reasons = {line.reason for line in notes.bad_lines}  # type: ignore[attr-defined] # Notes of the conftest
    assert (3, {"the detector failed on it: ZeroDivisionError"}) == (summary.bad_lines, reasons)


def test_standard_input_is_read_as_json_lines(run: Run) -> None:
    data = "".join(json.dumps(row) + "\n" for row in ROWS * 20).encode()
    assert run(Job(inputs=("-",)), stdin=data).rows == 60


def test_results_can_go_to_standard_output(run: Run, write: Write) -> None:
    out = io.BytesIO()
    run(Job(inputs=(write("in.jsonl", ROWS),), output=Path("-")), stdout=out)
    assert [json.loads(line)["id"] for line in out.getvalue().splitlines()] == ["a", "b", "c"]


def test_several_files_are_read_in_order_each_with_its_own_format(
    run: Run, write: Write, notes: object, tmp_path: Path
) -> None:
    batch = {"custom_id": "z", "response": {"status_code": 200, "body": {"choices": []}}, "error": None}
    files = (write("a.jsonl", ROWS), write("b.jsonl", [batch]))
    run(Job(inputs=files, output=tmp_path / "out.jsonl"))
    assert list(notes.formats.values()) == ["rows", "openai-batch"]  # type: ignore[attr-defined] # Notes of the conftest
    assert [row["id"] for row in results(tmp_path / "out.jsonl")] == ["a", "b", "c", "z"]


def test_rows_of_any_number_are_reported_as_progress(run: Run, write: Write, notes: object) -> None:
    run(Job(inputs=(write("in.jsonl", ROWS * 300),)))
    last = notes.last  # type: ignore[attr-defined] # Notes of the conftest
    assert (900, last.total) == (last.rows, last.done)


def test_an_interruption_while_a_reply_is_read_is_no_bad_line(run: Run, write: Write, notes: object) -> None:
    def interrupted(reply: object, *, prompt: str | None, provider: str | None) -> Finding:
        raise InterruptedScanError(str((reply, prompt, provider)))

    with pytest.raises(InterruptedScanError):
        run(Job(inputs=(write("in.jsonl", ROWS),)), detect=interrupted)
    assert notes.bad_lines == []  # type: ignore[attr-defined] # Notes of the conftest


def test_a_line_that_cannot_be_read_costs_only_itself(run: Run, notes: object, tmp_path: Path) -> None:
    (tmp_path / "in.jsonl").write_text('{"response": "a"}\nnonsense\n{"response": "b"}\n')
    summary = run(Job(inputs=(str(tmp_path / "in.jsonl"),)))
    told = [line.line for line in notes.bad_lines]  # type: ignore[attr-defined] # Notes of the conftest
    assert (summary.rows, summary.bad_lines, told) == (2, 1, [2])
