from __future__ import annotations

import json
from collections.abc import Sequence

import pytest

from demur.errors import InputError, InterruptedScanError
from demur.scan.base import BadLine, Columns
from demur.scan.chunks import Chunk
from demur.scan.labels import Labelled, Labeller, Wanted
from demur.testing.scanning import TRIPPING, Plain
from demur.types import Finding

Content = bytes | dict[str, object] | str


def chunk(*contents: Content, form: str = "rows") -> Chunk:
    numbers = list(range(11, 11 + len(contents)))
    return Chunk(0, "in.jsonl", form, numbers=numbers, contents=list(contents), last=numbers[-1])


def texts(*replies: str) -> Chunk:
    rows: list[Content] = [{"id": str(n), "response": reply} for n, reply in enumerate(replies)]
    return chunk(*rows)


def label(of: Chunk, detector: Plain, *, hint: bool = False, rows: bool = True) -> Labelled:
    wanted = Wanted(columns=Columns(hint=hint), with_text=False, rows=rows)
    return Labeller(wanted, detect=detector.detect, detect_many=detector.detect_many).label(of)


def outcomes(of: Labelled) -> list[tuple[int, str]]:
    found = [json.loads(line) for line in of.rows.splitlines()]
    return [(row["line"], row["outcome"]) for row in found]


def test_all_replies_of_a_chunk_are_read_together_and_written_in_order() -> None:
    detector = Plain()
    found = label(texts("Yes.", "No.", "Yes."), detector)
    assert outcomes(found) == [(11, "answered"), (12, "refused"), (13, "answered")]
    assert detector.together == [3]


def test_lines_are_read_where_they_are_labelled() -> None:
    found = label(chunk(b'{"response":"No."}\n', b"{", b"[]\n"), Plain())
    reasons = [(bad.line, bad.reason.partition(":")[0]) for bad in found.bad]
    assert outcomes(found) == [(11, "refused")]
    assert reasons == [(12, "the last line is cut off"), (13, "not a JSON object")]


def test_bad_lines_rows_without_a_reply_and_results_are_counted_apart() -> None:
    rows: list[Content] = ["damaged", {"type": "SPAN"}, {"type": "GENERATION", "output": "No."}]
    found = label(chunk(*rows, form="langfuse"), Plain())
    assert found.bad == [BadLine(file="in.jsonl", line=11, reason="damaged")]
    assert (found.skipped, sum(found.counts.values()), found.lines, found.last) == (1, 1, 3, 13)


def test_a_reply_that_trips_the_detector_costs_only_itself() -> None:
    found = label(texts("Yes.", TRIPPING, "No."), Plain())
    reason = "the detector failed on it: ZeroDivisionError"
    assert outcomes(found) == [(11, "answered"), (13, "refused")]
    assert found.bad == [BadLine(file="in.jsonl", line=12, reason=reason)]


def test_replies_before_the_one_that_trips_are_kept_where_a_row_holds_several() -> None:
    said = [{"type": "GENERATION", "output": reply} for reply in ("No.", TRIPPING, "Yes.")]
    found = label(chunk({"id": "t", "observations": said}, form="langfuse"), Plain())
    assert (outcomes(found), len(found.bad)) == ([(11, "refused")], 1)


class Tripping(dict[str, object]):
    """A row that no format survives."""

    def get(self, key: str, default: object = None, /) -> object:
        raise ZeroDivisionError(str((key, default)))


def test_a_row_that_its_format_cannot_read_costs_only_itself() -> None:
    found = label(chunk({"response": 7}, Tripping(), {"response": "No."}), Plain())
    assert (outcomes(found), [bad.line for bad in found.bad]) == ([(13, "refused")], [11, 12])
    assert found.bad[1].reason == "the detector failed on it: ZeroDivisionError"


def test_replies_with_a_provider_are_told_it_one_by_one() -> None:
    detector = Plain()
    rows: list[Content] = [{"response": "No.", "provider": "openai"}, {"response": "Yes."}]
    found = label(chunk(*rows), detector, hint=True)
    assert (outcomes(found), detector.together) == ([(11, "refused"), (12, "answered")], [1])


def test_an_unknown_provider_is_told_with_the_detectors_own_words() -> None:
    class Picky(Plain):
        def detect(self, reply: object, *, prompt: str | None = None, provider: str | None = None) -> Finding:
            if provider:
                raise InputError(f"unknown provider {provider!r}")
            return super().detect(reply, prompt=prompt)

    found = label(chunk({"response": "No.", "provider": "opneai"}), Picky(), hint=True)
    assert [bad.reason for bad in found.bad] == ["unknown provider 'opneai'"]


class Interrupted(Plain):
    def detect_many(self, replies: Sequence[object], *, prompts: Sequence[str | None]) -> list[Finding]:
        raise InterruptedScanError(str((replies, prompts)))


def test_an_interruption_is_no_reply_that_trips() -> None:
    with pytest.raises(InterruptedScanError):
        label(texts("No."), Interrupted())


def test_results_that_nobody_wants_are_counted_and_not_written() -> None:
    found = label(texts("No.", "No."), Plain(), rows=False)
    assert (found.rows, sum(found.counts.values())) == (b"", 2)


def test_an_empty_chunk_keeps_its_place() -> None:
    assert label(Chunk(3, done=7), Plain()) == Labelled(input=3, last=0, done=7)
