from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.models import GAP, LARGEST, Network
from demur.reading.model import ASKED_HEAD, ASKED_TAIL, HEAD, TAIL, batches, network, seen
from demur.reading.said import origin_of

PIECES = (
    *("I refuse. ", "\u200b", "\ufb01", "\u2019", "\u0130", "\U0001d400", "`x` ", '"a"', "\ud800", GAP, "\n"),
    *("<think>", "</think>", "\u4e0d\u3002", "\uff21", "```\n", "> "),
)
anything = st.text(max_size=40) | st.lists(st.sampled_from(PIECES), max_size=25).map("".join)


def test_the_built_in_network_knows_what_is_asked_of_it() -> None:
    assert {"outcome", "kind", "coming"} <= set(network().labels)


@given(anything)
def test_every_offset_of_what_is_read_leads_into_the_reply(text: str) -> None:
    found = seen(text)
    origins = [origin_of(found, at) for at in range(len(found.text))]

    assert origins == sorted(origins)
    assert all(0 <= origin < len(text) for origin in origins)


@given(anything)
def test_what_is_read_and_not_covered_stands_in_the_reply_at_its_offset(text: str) -> None:
    found = seen(text)
    letters = [at for at, letter in enumerate(found.text) if "a" <= letter <= "z"]

    assert all(text[origin_of(found, at)] in (found.text[at], "\ufb01") for at in letters)


def test_of_a_very_long_reply_the_head_and_the_tail_are_read() -> None:
    assert len(seen("a " * 50_000).text) == HEAD + 2 + TAIL


def test_no_more_are_read_at_once_than_is_promised(weights: Network) -> None:
    found = list(batches(["Good day."] * 300, read=weights))

    assert [(batch.start, len(batch.seen)) for batch in found] == [(0, 128), (128, 128), (256, 44)]


def test_no_more_characters_are_read_at_once_than_one_call_takes(weights: Network) -> None:
    sizes = [[len(one.text) for one in batch.seen] for batch in batches(["a " * 5_000] * 100, read=weights)]

    assert len(sizes) > 1
    assert all(sum(size) <= LARGEST for size in sizes)


def test_no_reply_makes_no_batch(weights: Network) -> None:
    assert list(batches([], read=weights)) == []


@pytest.mark.parametrize("prompt", [None, "", " \n"])
def test_a_request_that_says_nothing_is_not_known(weights: Network, prompt: str | None) -> None:
    (batch,) = batches(["Good day."], prompts=[prompt], read=weights)

    assert batch.asked is None


def test_requests_belong_to_their_replies(weights: Network) -> None:
    (batch,) = batches(["A.", "B.", "C."], prompts=["evil", None, "good"], read=weights)

    assert batch.asked is not None
    assert batch.asked.tolist() == [0, -1, 1]
    assert batch.opinions.heads["request"].round(2).tolist() == [[0.0, 4.0], [0.0, 0.0], [0.0, 0.0]]


@pytest.mark.parametrize("prompt", ["a " * 5_000, "\u00e9 " * 5_000])
def test_of_a_long_request_the_head_and_the_tail_are_read(weights: Network, prompt: str) -> None:
    (batch,) = batches(["Good day."], prompts=[prompt], read=weights)

    assert batch.grams.hashes.shape[1] == 2 + (ASKED_HEAD + ASKED_TAIL) // 2


@pytest.mark.parametrize("prompt", [f"evil{GAP}evil", f"evil{GAP}\u00e9vil"])
def test_a_request_cannot_part_texts(weights: Network, prompt: str) -> None:
    (batch,) = batches(["Good day."], prompts=[prompt], read=weights)

    assert batch.grams.text.max() == 1


def test_fewer_requests_than_replies_are_refused(weights: Network) -> None:
    with pytest.raises(ValueError, match="shorter"):
        list(batches(["A.", "B."], prompts=["a"], read=weights))
