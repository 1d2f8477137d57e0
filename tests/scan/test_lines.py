from __future__ import annotations

import gzip
import io
import random

import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from demur.scan.base import BadLine, Record
from demur.scan.lines import JsonLines

GOOD = b'{"response":"yes"}\n'


def read(data: bytes, *, kind: str = "plain", most: int = 1000, after: int = 0) -> list[Record | BadLine]:
    source = JsonLines(io.BytesIO(data), name="f", kind=kind, most_line_bytes=most)
    return list(source.records(after=after))


def reasons(found: list[Record | BadLine]) -> list[tuple[int, str]]:
    return [(item.line, item.reason) for item in found if isinstance(item, BadLine)]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b'{"response": \n', "not valid JSON"),
        (b"[1, 2]\n", "not a JSON object: Expected `object`, got `array`"),
        (b'"text"\n', "not a JSON object: Expected `object`, got `str`"),
        (b'{"response":"\xff"}\n', "not valid UTF-8: invalid start byte"),
        (b'{"response":"\\ud800"}\n', "not valid JSON"),
        (b'{"a":' + b"[" * 100_000 + b"\n", "not valid JSON: maximum recursion depth"),
        (b'{"response":"' + b"x" * 300_000 + b'"}\n', "longer than 200000 bytes"),
    ],
    ids=["broken", "array", "text", "utf8", "surrogate", "deep", "long"],
)
def test_a_bad_line_is_named_with_its_reason_and_costs_no_other(line: bytes, reason: str) -> None:
    found = read(GOOD + line + GOOD, most=200_000)
    assert [Record, BadLine, Record] == [type(item) for item in found]
    assert [(number, why.startswith(reason)) for number, why in reasons(found)] == [(2, True)]


def test_a_torn_last_line_is_told_as_such() -> None:
    found = read(GOOD + b'{"response":"ye')
    assert reasons(found) == [(2, "the last line is cut off: not valid JSON: Input data was truncated")]


def test_a_whole_last_line_without_a_line_end_is_read() -> None:
    assert [item.line for item in read(GOOD + GOOD.rstrip())] == [1, 2]


def test_a_long_line_without_an_end_is_one_bad_line() -> None:
    assert reasons(read(GOOD + b"x" * 100_000, most=50)) == [(2, "longer than 50 bytes")]


def test_a_line_of_just_the_limit_is_read() -> None:
    assert reasons(read(GOOD, most=len(GOOD))) == []
    assert reasons(read(GOOD, most=len(GOOD) - 1)) == []
    assert len(reasons(read(GOOD, most=len(GOOD) - 2))) == 1


def test_blank_lines_and_a_byte_order_mark_are_passed_over() -> None:
    assert [item.line for item in read(b"\xef\xbb\xbf" + GOOD + b"\n  \r\n" + GOOD)] == [1, 4]


@pytest.mark.parametrize("kind", ["gzip", "zstd"])
def test_a_cut_off_compressed_file_gives_its_whole_lines_and_one_bad_one(kind: str) -> None:
    noise = random.Random(1)  # noqa: S311 - incompressible filler, no secret
    lines = b"".join(b'{"response":"%d"}\n' % noise.getrandbits(64) for _ in range(20_000))
    pack = gzip.compress if kind == "gzip" else zstandard.compress
    found = read(pack(lines)[:-5000], kind=kind)
    assert (len(found) > 5000, len(reasons(found))) == (True, 1)
    assert reasons(found)[0][1] == "the file is damaged here: it ends inside a member"


@pytest.mark.parametrize("kind", ["gzip", "zstd"])
def test_garbage_behind_the_last_member_is_one_bad_line(kind: str) -> None:
    pack = gzip.compress if kind == "gzip" else zstandard.compress
    found = read(pack(GOOD * 10) + b"\x01 garbage, no member at all", kind=kind)
    assert ([number for number, _ in reasons(found)], len(found)) == ([11], 11)


@pytest.mark.parametrize("kind", ["gzip", "zstd"])
def test_reading_goes_on_with_the_member_behind_a_damaged_one(kind: str) -> None:
    pack = gzip.compress if kind == "gzip" else zstandard.compress
    broken = bytearray(pack(GOOD * 10))
    broken[-10:] = b"\xff" * 10
    found = read(pack(GOOD) + bytes(broken) + b"x" * 40_000 + pack(GOOD * 3), kind=kind)
    assert (len(reasons(found)) >= 1, len([i for i in found[-3:] if isinstance(i, Record)])) == (True, 3)


class Failing(io.BytesIO):
    """A file on a disk that fails."""

    def readinto(self, buffer: object) -> int:
        del buffer
        raise OSError(5, "Input/output error")


def test_a_disk_that_fails_ends_the_file_with_one_bad_line() -> None:
    source = JsonLines(Failing(), name="f", kind="plain", most_line_bytes=100)
    assert [item.reason for item in source.records() if isinstance(item, BadLine)] == [
        "the file is damaged here: [Errno 5] Input/output error"
    ]


@given(st.lists(st.sampled_from([GOOD, b"\n", b"{\n", b"x" * 400 + b"\n"])), st.integers(0, 12))
def test_starting_behind_a_line_gives_what_the_whole_gives_behind_it(lines: list[bytes], after: int) -> None:
    data = b"".join(lines)
    whole = read(data, most=100)
    assert [item for item in whole if item.line > after] == read(data, most=100, after=after)


def test_a_damage_that_was_told_already_is_not_told_again() -> None:
    data = gzip.compress(GOOD * 3)[:-4]
    assert tuple([i.line for i in read(data, kind="gzip", after=n)] for n in (3, 4)) == ([4], [])


@given(st.binary(max_size=300))
def test_no_bytes_at_all_make_the_reader_fail(data: bytes) -> None:
    for kind in ("plain", "gzip", "zstd"):
        assert all(item.line > 0 for item in read(data, kind=kind, most=100))
