"""`make judge`: fits the judge of requests, again without each source, tunes and measures it."""

from __future__ import annotations

import hashlib
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec
import numpy as np
import torch
from numpy.typing import NDArray

from demur.models import Calibration, Network, card_to_json, fit_calibration, grams
from demur.risk.model import Judged, JudgeTuning, shown
from training.judging.asked import ITEMS, UNFIT, Asked, learned, read_items, rows
from training.judging.card import CARD, measured_card
from training.judging.fit import fit
from training.judging.truth import TRUTH, UNKNOWN
from training.rows import ROOT

__all__ = [
    "COMMON",
    "DATA",
    "KEPT",
    "OWN",
    "SHARED",
    "Said",
    "believed",
    "calibration",
    "counted",
    "fitted",
    "make",
    "said_of",
    "some_of",
    "write_card",
]

DATA = CARD.parent
KEPT = ROOT / "out" / "judging"
# Fits without one source each: what is said of it then was not learned from it.
SHARED = ("advbench_misc", "benign_mixed", "jailbreak_templates", "orbench_multi", "red_instruct")
OWN = ("crisis", "en_nights", "en_wild", "languages_d")
MOST = 800
ALARMS = 0.01
# Of two words the network made a cry for help out of "Hello there".
FEWEST = 3
# How common each label of a head is taken to be where a judge is needed, in its order.
COMMON = {"harm": (0.75, 0.25), "attack": (0.9, 0.05, 0.05), "crisis": (0.9, 0.1)}
Floats = NDArray[np.float32]


class Said(msgspec.Struct, frozen=True):
    """What somebody who never saw a source says of its rows: odds by head, and what is true."""

    odds: dict[str, Floats]
    truth: dict[str, NDArray[np.intp]]


def make() -> None:
    """Write weights, tuning and card; fits are kept in `out/judging/`, and made only when absent.

    Cost: an hour on one core, ten fits and the card.
    """
    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(mode=True)
    network = fitted("")
    apart = {source: fitted(source) for source in SHARED}
    # Nobody learned from these.
    apart |= dict.fromkeys(UNFIT, network)
    said = [said_of(judge, some_of(source))[0] for source, judge in apart.items()]
    ours = [said_of(fitted(f"own_{name}"), read_items(ITEMS / f"{name}.jsonl"))[0] for name in OWN]
    tuning = believed(said, ours=ours)
    (DATA / "model.npz").write_bytes(network.dump())
    (DATA / "tuning.json").write_bytes(msgspec.json.format(msgspec.json.encode(tuning), indent=1) + b"\n")
    write_card(network, tuning)


def write_card(
    network: Network, tuning: JudgeTuning, *, closer: Callable[[str], Judged | None] | None = None
) -> None:
    """Measure the judge, by network and encoder together as well where `closer` is given."""
    card = msgspec.structs.replace(
        measured_card(
            network,
            {source: fitted(source) for source in (*SHARED, *(f"own_{name}" for name in OWN))},
            tuning=tuning,
            closer=closer,
        ),
        made=time.strftime("%Y-%m-%d", time.gmtime()),
        weights_sha256=hashlib.sha256(network.dump()).hexdigest(),
    )
    CARD.write_bytes(card_to_json(card))


def fitted(without: str) -> Network:
    """Give the network that learned from everything but one source, fitted where it is not kept."""
    path: Path = KEPT / f"{without or 'whole'}.npz"
    if not path.exists():
        print(f"without {without or 'nothing'}", file=sys.stderr)
        network = fit(learned(without=without))
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(network.dump())
    return Network.load(path.read_bytes())


def some_of(source: str) -> list[Asked]:
    """Give at most so many rows of a source, whatever their split: the fit that judges them saw none."""
    found = list(rows(f"train/{source}"))
    chosen = np.random.default_rng(0).permutation(len(found))[:MOST]
    return [found[at] for at in chosen]


def said_of(network: Network, asked: Sequence[Asked]) -> tuple[Said, list[Asked]]:
    """Give what `network` says of requests, and those that have a word, of which it says something."""
    known = [(one, grams([shown(one.text)])) for one in asked]
    known = [(one, found) for one, found in known if len(found.first)]
    read = [network.read(found, 1).heads for _, found in known]
    said = Said(
        {head: np.concatenate([heads[head] for heads in read]) for head in read[0]},
        {head: np.array([TRUTH[one.label][head] for one, _ in known]) for head in COMMON},
    )
    return said, [one for one, _ in known]


def believed(said: Sequence[Said], *, ours: Sequence[Said]) -> JudgeTuning:
    """Give how far each head is believed; every source of a label counts alike, labels as they are common.

    said: of public sources; ours: of items of ours
    """
    every = [*said, *ours]
    crisis = calibration("crisis", every)
    return JudgeTuning(
        harm=calibration("harm", every),
        attack=calibration("attack", every),
        crisis=crisis,
        alarm=_alarm(crisis, ours),
        fewest=FEWEST,
    )


def _alarm(crisis: Calibration, ours: Sequence[Said]) -> float:
    """Give the probability that one in a hundred harmless items reaches, of hands that wrote crises too."""
    alike = [
        crisis.probabilities(one.odds["crisis"])[one.truth["crisis"] == 0, 1]
        for one in ours
        if (one.truth["crisis"] == 1).any()
    ]
    return round(float(np.quantile(np.concatenate(alike), 1 - ALARMS)), 4)


def calibration(head: str, said: Sequence[Said]) -> Calibration:
    """Give how far `head` is to be believed."""
    odds, labels, weights = counted(head, said)
    return fit_calibration(odds, labels, weights=weights)


def counted(head: str, said: Sequence[Said]) -> tuple[Floats, NDArray[np.intp], NDArray[np.float64]]:
    """Give the odds, labels and weights of all rows whose label is known."""
    odds, truth, weights = [], [], []
    for source in said:
        for label in sorted(set(source.truth[head].tolist()) - {UNKNOWN}):
            mine = source.truth[head] == label
            odds.append(source.odds[head][mine])
            truth.append(source.truth[head][mine])
            weights.append(np.full(int(mine.sum()), 1 / mine.sum()))
    labels, each = np.concatenate(truth), np.concatenate(weights)
    for label, common in enumerate(COMMON[head]):
        if (labels == label).any():
            each[labels == label] *= common / each[labels == label].sum()
    return np.concatenate(odds), labels, each
