from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from itertools import pairwise
from math import exp, log1p

import msgspec
import numpy as np
import pytest
from numpy.typing import NDArray

from demur.models import BUCKET_BITS, Network, Opinions, buckets, grams, prints

Row = list[float]
TEXTS = ["I can't. Why? Ask me. So be it.", "One word", "", "Alone", "Two. Three. "]
REQUESTS = ["How? Tell me.", "..."]
ASKED = np.array([0, -1, -1, 1, 0])
SIZE, HIDDEN, ACTS, WHOLE, CLUES = 3, 4, 2, 5, 2
FEATURES = 8 * ACTS + 2
HEADS = {"outcome": 3, "kind": 8, "coming": 2, "request": 2}


@pytest.fixture(scope="module")
def weights() -> Network:
    """Give a network of random weights, in which half the n-grams of our texts own a row."""
    chance = np.random.default_rng(1)
    table = chance.integers(-128, 128, (1 << BUCKET_BITS, SIZE)).astype(np.int8)
    table[0] = 0
    owners = chance.integers(0, 256, 1 << BUCKET_BITS).astype(np.uint8)
    ours = grams([*TEXTS, *REQUESTS]).hashes[::2]
    owners[buckets(ours)] = prints(ours)
    dense: dict[str, NDArray[np.float32]] = {"words_offset": _drawn(chance, SIZE)}
    shapes = {
        "sentence": (2 * SIZE + 3, HIDDEN),
        "acts": (HIDDEN, ACTS),
        "text": (FEATURES + CLUES, WHOLE),
        **{name: (2 * HIDDEN if name == "request" else WHOLE, labels) for name, labels in HEADS.items()},
    }
    for name, (rows, columns) in shapes.items():
        dense[name], dense[f"{name}_offset"] = _drawn(chance, rows, columns), _drawn(chance, columns)
    labels = {name: tuple("abcdefgh"[:count]) for name, count in HEADS.items()}
    scale = np.array([0.01, 0.02, 0.005], np.float32)
    return Network(table, owners, scale, dense, ("declines", "asks"), labels, CLUES)


def _drawn(chance: np.random.Generator, *shape: int) -> NDArray[np.float32]:
    return chance.normal(0, 0.5, shape).astype(np.float32)


def rows(matrix: object) -> list[Row]:
    return [[float(one) for one in row] for row in np.asarray(matrix).tolist()]


def layer(weights: Network, name: str, given: Row) -> Row:
    matrix, offset = rows(weights.dense[name]), weights.dense[f"{name}_offset"].tolist()
    columns = zip(*matrix, strict=True)
    return [
        sum(x * w for x, w in zip(given, column, strict=True)) + at
        for column, at in zip(columns, offset, strict=True)
    ]


def rectified(given: Row) -> Row:
    return [max(0.0, one) for one in given]


def highest(given: Sequence[Row]) -> Row:
    return [max(column) for column in zip(*given, strict=True)]


def mean(given: Sequence[Row]) -> Row:
    return [sum(column) / len(given) for column in zip(*given, strict=True)]


def word(weights: Network, hashes: Sequence[int]) -> Row:
    """Sum the rows that the word's n-grams own."""
    owned = [h >> (64 - BUCKET_BITS) for h in hashes]
    kept = [at for at, h in zip(owned, hashes, strict=True) if weights.owners[at] == (h >> 20) % 256]
    return rectified(
        [
            float(weights.scale[column]) * sum(int(weights.table[at, column]) for at in kept)
            + float(weights.dense["words_offset"][column])
            for column in range(len(weights.scale))
        ]
    )


def hidden(weights: Network, text: str) -> list[Row]:
    """Work out each sentence of one text, word by word."""
    found = grams([text])
    bounds = [*found.first.tolist(), found.hashes.shape[1]]
    out: list[Row] = []
    for at, (first, end) in enumerate(pairwise(bounds)):
        words = [word(weights, [int(h) for h in found.hashes[:, place]]) for place in range(first, end)]
        where = [log1p(len(words)) / 3, float(at == 0), float(at == len(bounds) - 2)]
        out.append(rectified(layer(weights, "sentence", highest(words) + mean(words) + where)))
    return out


def acts(weights: Network, text: str) -> list[Row]:
    return [[1 / (1 + exp(-odd)) for odd in layer(weights, "acts", one)] for one in hidden(weights, text)]


def lengths(text: str) -> list[int]:
    found = grams([text])
    return [end - first for first, end in pairwise([*found.first.tolist(), found.hashes.shape[1]])]


def features(weights: Network, text: str) -> Row:
    found, sizes = acts(weights, text), lengths(text)
    nothing = [0.0] * len(weights.acts)
    mass = [sum(size * one[at] for size, one in zip(sizes, found, strict=True)) for at in range(len(nothing))]
    second = found[1] if len(found) > 1 else nothing
    third = found[2] if len(found) > 2 else nothing
    later = highest([nothing, *found[2:]])
    parts = [*found[0], *second, *third, *found[-1], *highest(found), *later]
    shares = [*(one / sum(sizes) for one in mass), *(log1p(one) / 5 for one in mass)]
    return [*parts, *shares, log1p(len(found)) / 4, log1p(sum(sizes)) / 5]


def weighed(weights: Network, known: Row, clues: Row) -> dict[str, Row]:
    whole = rectified(layer(weights, "text", known + clues))
    return {name: layer(weights, name, whole) for name in ("outcome", "kind", "coming")}


@pytest.fixture(scope="module")
def opinions(weights: Network) -> Opinions:
    return weights.read(grams([*TEXTS, *REQUESTS]), len(TEXTS), asked=ASKED)


def test_what_sentences_do_is_what_a_count_by_hand_gives(weights: Network, opinions: Opinions) -> None:
    expected = [one for text in [*TEXTS, *REQUESTS] for one in acts(weights, text)]

    assert opinions.acts == pytest.approx(np.array(expected), abs=1e-5)


def test_features_are_what_a_count_by_hand_gives(weights: Network, opinions: Opinions) -> None:
    expected = [features(weights, text) if text else [0.0] * 18 for text in TEXTS]

    assert opinions.features == pytest.approx(np.array(expected), abs=1e-5)


@pytest.mark.parametrize("head", ["outcome", "kind", "coming"])
def test_heads_are_what_a_count_by_hand_gives(weights: Network, opinions: Opinions, head: str) -> None:
    expected = [weighed(weights, known, [0.0, 0.0])[head] for known in rows(opinions.features)]

    assert opinions.heads[head] == pytest.approx(np.array(expected), abs=1e-4)


def test_the_head_of_requests_is_what_a_count_by_hand_gives(weights: Network, opinions: Opinions) -> None:
    sentences = hidden(weights, REQUESTS[0])
    odds = layer(weights, "request", highest(sentences) + mean(sentences))
    expected = [odds, [0.0, 0.0], [0.0, 0.0], [0.0, 0.0], odds]

    assert opinions.heads["request"] == pytest.approx(np.array(expected), abs=1e-4)


def test_figures_from_elsewhere_are_weighed_with_the_rest(weights: Network, opinions: Opinions) -> None:
    clues = np.array([[1.0, -2.0]], np.float32)
    found = weights.weigh(opinions.features[:1], clues)["outcome"]
    expected = weighed(weights, rows(opinions.features)[0], [1.0, -2.0])["outcome"]

    assert found[0].tolist() == pytest.approx(expected, abs=1e-4)


def test_texts_without_a_word_are_told(opinions: Opinions) -> None:
    assert opinions.read.tolist() == [True, True, False, True, True]


@pytest.mark.parametrize("given", [[], ["", "..."]])
def test_where_no_text_has_a_word_nothing_is_read(weights: Network, given: list[str]) -> None:
    found = weights.read(grams(given), len(given), asked=np.zeros(len(given), np.intp))

    assert found.read.tolist() == [False] * len(given)
    assert {name: odds.shape for name, odds in found.heads.items()} == {
        "outcome": (len(given), 3),
        "kind": (len(given), 8),
        "coming": (len(given), 2),
        "request": (len(given), 2),
    }


def test_a_request_is_no_part_of_what_is_read(weights: Network, opinions: Opinions) -> None:
    alone = weights.read(grams(TEXTS), len(TEXTS))

    assert opinions.features == pytest.approx(alone.features, abs=1e-6)
    assert "request" not in alone.heads


def test_however_many_sentences_are_read_each_does_the_same(weights: Network) -> None:
    acts = weights.read(grams(["I can't. " * 20_000]), 1).acts[1:-1]

    assert len(acts) == 20_000 - 2
    assert acts == pytest.approx(np.broadcast_to(acts[0], acts.shape), abs=1e-6)


def test_an_n_gram_that_owns_no_row_weighs_nothing(weights: Network) -> None:
    found, owners = grams(["Some words here"]), weights.owners.copy()
    owners[buckets(found.hashes)] = prints(found.hashes) + 1
    strangers = msgspec.structs.replace(weights, owners=owners)
    empty = msgspec.structs.replace(weights, table=np.zeros_like(weights.table))

    assert strangers.read(found, 1).features.tolist() == empty.read(found, 1).features.tolist()


def test_a_network_comes_back_from_its_bytes(weights: Network, opinions: Opinions) -> None:
    again = Network.load(weights.dump())
    found = again.read(grams([*TEXTS, *REQUESTS]), len(TEXTS), asked=ASKED)

    assert (again.acts, again.labels, again.clues) == (weights.acts, weights.labels, weights.clues)
    assert found.features.tolist() == opinions.features.tolist()
    assert found.heads["kind"].tolist() == opinions.heads["kind"].tolist()


def test_the_same_weights_give_the_same_bytes(weights: Network) -> None:
    source = weights.dump()

    assert Network.load(source).dump() == source == weights.dump()


def test_bytes_that_would_run_code_are_refused() -> None:
    out = BytesIO()
    np.savez(out, names=np.array([object()], dtype=object))

    with pytest.raises(ValueError, match="allow_pickle"):
        Network.load(out.getvalue())
