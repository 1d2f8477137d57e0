from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.errors import InputError
from demur.risk import ProtectedIndex, ProtectedTier
from demur.types import Category, Request, Risk, Stage, Subject

STEMS, ENDS = ("har", "quay", "sal", "mor", "ten"), ("bour", "side", "vage", "ning")
WORDS = [stem + end for stem in STEMS for end in ENDS]
BOOK = " ".join(WORDS[(at * at + 3 * at) % len(WORDS)] + ("." if at % 9 == 8 else "") for at in range(400))
KEY = b"a key of sixteen"


def judged(index: ProtectedIndex, reply: str, least: int = 30) -> Risk:
    return ProtectedTier(index, least=least).assess(
        Subject(stage=Stage.OUTPUT, request=Request(messages=()), reply=reply)
    )


def copied(words: int) -> str:
    return f"The book says: {' '.join(BOOK.split()[100 : 100 + words])} and so on."


INDEX = ProtectedIndex.of({"book": BOOK, "poem": "a b c d e f g h i j k l m n o p"}, key=KEY)


def test_a_long_copy_is_pointed_at_with_the_name_of_its_text() -> None:
    risk = judged(INDEX, copied(60))

    assert (risk.rules, risk.sources, risk.category) == (
        ("copy.protected",),
        ("protected:book",),
        Category.IP,
    )


def test_a_short_quotation_may_stand() -> None:
    assert judged(INDEX, copied(20)).rules == ()


def test_nothing_of_a_text_is_in_its_index() -> None:
    data = INDEX.data()

    assert not [word for word in WORDS if word.encode() in data]


def test_an_index_is_the_same_after_it_was_written_and_read() -> None:
    again = ProtectedIndex.read(INDEX.data(), key=KEY)

    assert judged(again, copied(60)) == judged(INDEX, copied(60))


@pytest.mark.parametrize(
    ("data", "key", "says"),
    [
        (b"hello", b"", "no index"),
        (b"{}\n", b"", "no index"),
        (INDEX.data()[:-1], KEY, "no whole index"),
        (INDEX.data(), b"", "was made with a key"),
        (INDEX.data(), b"another key here", "another key"),
        (INDEX.data().replace(b'"size":8', b'"size":9'), KEY, "cut otherwise"),
    ],
)
def test_what_is_no_usable_index_is_refused_by_name(data: bytes, key: bytes, says: str) -> None:
    with pytest.raises(InputError, match=says) as caught:
        ProtectedIndex.read(data, key=key, where="mine.idx")

    assert "mine.idx" in str(caught.value)


@pytest.mark.parametrize("swap", [(0, 1), (0, 0)], ids=["out of order", "twice"])
def test_an_index_in_which_hashes_would_not_be_found_is_refused(swap: tuple[int, int]) -> None:
    hashes = INDEX.hashes.copy()
    hashes[[0, 1]] = hashes[[*swap][::-1]]
    damaged = replace(INDEX, hashes=hashes)

    with pytest.raises(InputError, match="damaged"):
        ProtectedIndex.read(damaged.data(), key=KEY)


def test_a_text_too_short_to_be_found_is_refused() -> None:
    with pytest.raises(InputError, match="3 words"):
        ProtectedIndex.of({"note": "just three words"})


def test_a_key_that_is_too_long_is_refused() -> None:
    with pytest.raises(InputError, match="65 bytes"):
        ProtectedIndex.of({"book": BOOK}, key=b"k" * 65)


def test_requests_are_not_judged() -> None:
    subject = Subject(stage=Stage.INPUT, request=Request(messages=()))

    assert ProtectedTier(INDEX).assess(subject) == Risk(stage=Stage.INPUT)


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    with pytest.raises(InputError):
        ProtectedIndex.read(data)


def test_the_version_hangs_on_texts_key_and_length_and_on_nothing_else() -> None:
    def version(text: str, *, key: bytes = b"", least: int = 40) -> str:
        return ProtectedTier(ProtectedIndex.of({"a": text}, key=key), least=least).version

    same, other = BOOK, f"{BOOK} and some more words that nobody wrote before"
    assert version(same) == version(same)
    assert len({version(same), version(other), version(same, key=b"k" * 16), version(same, least=30)}) == 4
