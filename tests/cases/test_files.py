from __future__ import annotations

import gzip
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from demur.cases import Case, Should, append_cases, line_of_case, prompt_group, read_cases, write_cases
from demur.errors import InputError


def case(name: str) -> Case:
    made = Case.asking(f"What is {name}?", id=name, should=Should.LEGITIMATE)
    return replace(made, group=prompt_group(made.request))


@pytest.mark.parametrize("name", ["cases.jsonl", "cases.jsonl.gz"])
def test_a_file_of_cases_is_read_as_it_was_written(tmp_path: Path, name: str) -> None:
    cases = [case("a"), case("b")]

    assert write_cases(tmp_path / name, cases) == 2
    assert cases == list(read_cases(tmp_path / name))


def test_equal_cases_make_equal_compressed_files(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        write_cases(tmp_path / name / "c.jsonl.gz", [case("x")])

    assert (tmp_path / "a/c.jsonl.gz").read_bytes() == (tmp_path / "b/c.jsonl.gz").read_bytes()


def test_cases_are_read_one_by_one(tmp_path: Path) -> None:
    path = tmp_path / "cases.jsonl"
    path.write_bytes(line_of_case(case("a")) + b"this is no case\n")

    assert next(read_cases(path)) == case("a")


def test_blank_lines_and_a_byte_order_mark_are_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "cases.jsonl"
    path.write_bytes(b"\xef\xbb\xbf" + line_of_case(case("a")) + b"\n  \n" + line_of_case(case("b")))

    assert [each.id for each in read_cases(path)] == ["a", "b"]


def test_a_bad_line_is_named_by_file_and_number(tmp_path: Path) -> None:
    path = tmp_path / "cases.jsonl"
    path.write_bytes(line_of_case(case("a")) + b"\n{}\n")

    with pytest.raises(InputError, match=r"cases\.jsonl:3"):
        list(read_cases(path))


def test_an_id_that_stands_twice_is_named_with_both_lines(tmp_path: Path) -> None:
    path = tmp_path / "cases.jsonl"
    path.write_bytes(line_of_case(case("a")) * 2)

    with pytest.raises(InputError) as caught:
        list(read_cases(path))

    assert "the id 'a' stands on line 1 already" in str(caught.value)
    assert f"{path}:2, id" in str(caught.value)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"cannot read the cases: No such file .*none\.jsonl"):
        list(read_cases(tmp_path / "none.jsonl"))


@pytest.mark.parametrize(
    "content", [b"not gzip", gzip.compress(b"x" * 99, mtime=0)[:20]], ids=["other bytes", "cut off"]
)
def test_a_damaged_gzip_file_is_named(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "cases.jsonl.gz"
    path.write_bytes(content)

    with pytest.raises(InputError, match="cannot read the cases"):
        list(read_cases(path))


def test_a_writing_that_breaks_leaves_the_old_file_alone(tmp_path: Path) -> None:
    path = tmp_path / "cases.jsonl"
    write_cases(path, [case("a")])

    def broken() -> Iterator[Case]:
        yield case("b")
        raise ValueError

    with pytest.raises(ValueError):  # noqa: PT011 - the test's own error
        write_cases(path, broken())

    assert [case("a")] == list(read_cases(path))
    assert [path] == list(tmp_path.iterdir())


def test_cases_are_added_to_the_end(tmp_path: Path) -> None:
    path = tmp_path / "cases.jsonl"

    assert [append_cases(path, [case("a")]), append_cases(path, [case("b"), case("c")])] == [1, 2]
    assert [each.id for each in read_cases(path)] == ["a", "b", "c"]


@pytest.mark.parametrize("write", [write_cases, append_cases])
def test_a_place_that_cannot_be_written_is_named(
    tmp_path: Path, write: Callable[[Path, list[Case]], int]
) -> None:
    with pytest.raises(InputError, match="cannot write the cases"):
        write(tmp_path / "no" / "cases.jsonl", [case("a")])
