from __future__ import annotations

import io
import json
from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest

from demur.scan import Job
from demur.scan.chunks import Chunk, chunks_of
from demur.scan.sources import check_inputs

Write = Callable[..., str]


def chunks(*names: str, begin: int = 0, after: int = 0, lines: int = 4) -> list[Chunk]:
    inputs = check_inputs(Job(inputs=names), stdin=io.BytesIO())
    return list(chunks_of(inputs, begin=begin, after=after, lines=lines, clock=lambda: 0.0))


def rows(number: int) -> list[dict[str, object]]:
    return [{"response": f"text {n}"} for n in range(number)]


def places(found: list[Chunk]) -> list[tuple[int, int, int]]:
    return [(chunk.input, chunk.last, len(chunk.numbers)) for chunk in found]


def test_an_input_is_cut_into_chunks_and_an_empty_one_tells_its_end(write: Write) -> None:
    found = chunks(write("a.jsonl", rows(6)), write("b.jsonl", rows(4)))
    assert places(found) == [(0, 4, 4), (0, 6, 2), (1, 0, 0), (1, 4, 4), (2, 0, 0)]


@pytest.mark.parametrize("border", [4, 8])
def test_what_follows_a_border_is_cut_the_same_way_when_a_scan_goes_on_there(
    write: Write, border: int
) -> None:
    name = write("a.jsonl", rows(11))
    assert chunks(name)[border // 4 :] == chunks(name, after=border)


def test_files_that_are_done_are_not_read_again(write: Write) -> None:
    names = write("a.jsonl", rows(6)), write("b.jsonl", rows(4))
    assert chunks(*names)[3:] == chunks(*names, begin=1)


def test_a_bad_line_takes_its_place_among_the_others(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(b'{"response":"a"}\n\n' + b"x" * 200 + b'\n{"response":"b"}\n')
    job = Job(inputs=(str(tmp_path / "a.jsonl"),), most_line_bytes=100)
    inputs = check_inputs(job, stdin=io.BytesIO())
    first = next(chunks_of(inputs, begin=0, after=0, lines=4, clock=lambda: 0.0))
    assert (first.numbers, first.contents[1]) == ([1, 3, 4], "longer than 100 bytes")


def test_long_lines_close_a_chunk_so_that_it_stays_small(write: Write) -> None:
    found = chunks(write("a.jsonl", [{"response": "x" * 1_500_000}] * 7), lines=512)
    assert [len(chunk.numbers) for chunk in found] == [3, 3, 1, 0]


def test_bytes_that_were_read_add_up_over_the_files(write: Write, tmp_path: Path) -> None:
    found = chunks(write("a.jsonl", rows(6)), write("b.jsonl", rows(4)))
    size = sum(path.stat().st_size for path in tmp_path.glob("*.jsonl"))
    assert found[-1].done == size


def test_lines_that_come_slowly_are_not_waited_for() -> None:
    stdin = io.BytesIO(b"".join(json.dumps(row).encode() + b"\n" for row in rows(6)))
    seconds = count(0.0, 0.4)
    inputs = check_inputs(Job(inputs=("-",)), stdin=stdin)
    found = list(chunks_of(inputs, begin=0, after=0, lines=512, clock=lambda: next(seconds)))
    assert [len(chunk.numbers) for chunk in found] == [3, 3, 0]
