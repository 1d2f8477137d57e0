from __future__ import annotations

import gzip
import io
import random
import sys
from collections.abc import Callable

import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from demur.errors import MissingExtraError
from demur.scan.compression import DamagedStreamError, decompressed, sniff

PACKERS: dict[str, Callable[[bytes], bytes]] = {"gzip": gzip.compress, "zstd": zstandard.compress}
both = pytest.mark.parametrize(("kind", "pack"), PACKERS.items())
NOISE = random.Random(1).randbytes(100_000)  # noqa: S311 - incompressible filler, no secret


def read(data: bytes, kind: str) -> bytes:
    with decompressed(io.BytesIO(data), kind) as stream:
        return stream.read()


def salvaged(data: bytes, kind: str) -> tuple[bytes, list[str]]:
    """Give all that can be read of damaged data, and what is said about each damage."""
    stream, pieces, told = decompressed(io.BytesIO(data), kind), [b""], []
    while True:
        try:
            pieces.append(stream.read1(1000))
        except DamagedStreamError as damage:
            told.append(str(damage))
            continue
        if not pieces[-1]:
            return b"".join(pieces), told


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (b"\x1f\x8b\x08", "gzip"),
        (b"\x28\xb5\x2f\xfd", "zstd"),
        (b"PAR1", "parquet"),
        (b"{}", "plain"),
        (b"", "plain"),
    ],
)
def test_a_file_is_what_its_first_bytes_say(head: bytes, kind: str) -> None:
    assert kind == sniff(head)


def test_plain_data_is_read_as_it_is() -> None:
    assert read(NOISE, "plain") == NOISE


def test_a_buffered_stream_is_not_buffered_again() -> None:
    raw = io.BufferedReader(io.BytesIO(b"data"))
    assert decompressed(raw, "plain") is raw


@both
def test_several_members_are_one_stream(kind: str, pack: Callable[[bytes], bytes]) -> None:
    assert read(pack(b"one ") + pack(b"") + pack(NOISE) + pack(b" end"), kind) == b"one " + NOISE + b" end"


@both
def test_an_empty_stream_is_empty(kind: str, pack: Callable[[bytes], bytes]) -> None:
    assert (read(b"", kind), read(pack(b""), kind)) == (b"", b"")


@both
def test_zeros_that_pad_a_stream_are_no_damage(kind: str, pack: Callable[[bytes], bytes]) -> None:
    assert read(pack(b"data") + b"\0" * 40_000, kind) == b"data"


@both
def test_a_stream_that_is_cut_off_gives_what_stands_before_and_is_told(
    kind: str, pack: Callable[[bytes], bytes]
) -> None:
    found, told = salvaged(pack(NOISE)[:-5000], kind)
    assert (NOISE.startswith(found), told) == (True, ["it ends inside a member"])


@both
def test_reading_goes_on_with_the_member_behind_a_damage(kind: str, pack: Callable[[bytes], bytes]) -> None:
    broken = pack(NOISE)[:50] + b"\xff" * 50_000
    found, told = salvaged(pack(b"one ") + broken + pack(b"last"), kind)
    assert (found[:4], found[-4:], len(told) >= 1) == (b"one ", b"last", True)


@both
def test_garbage_behind_the_last_member_is_one_damage(kind: str, pack: Callable[[bytes], bytes]) -> None:
    found, told = salvaged(pack(b"data") + b"\x01 no member at all" * 3000, kind)
    assert (found, len(told)) == (b"data", 1)


@both
def test_what_expands_much_comes_in_pieces(kind: str, pack: Callable[[bytes], bytes]) -> None:
    with decompressed(io.BytesIO(pack(b"\0" * 3_000_000)), kind) as stream:
        assert sum(len(piece) for piece in iter(lambda: stream.read(65_536), b"")) == 3_000_000


def test_zstd_without_its_package_is_told_with_the_install_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "zstandard", None)
    with pytest.raises(MissingExtraError, match="'zstandard', which is not installed"):
        decompressed(io.BytesIO(), "zstd")


@given(st.sampled_from(sorted(PACKERS)), st.lists(st.binary(max_size=50), max_size=4), st.binary(max_size=30))
def test_whole_members_are_always_read_whatever_follows(kind: str, members: list[bytes], rest: bytes) -> None:
    found, _ = salvaged(b"".join(map(PACKERS[kind], members)) + rest, kind)
    assert found.startswith(b"".join(members))
