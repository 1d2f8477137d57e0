"""`make models`: fits the network, again without each source, tunes, measures, writes the card."""

from __future__ import annotations

import hashlib
import sys
import time
from collections.abc import Mapping

import msgspec
import torch

from demur.models import Network
from demur.models.card import card_to_json
from demur.reading.base import Encoder, Tuning
from demur.reading.cascade import CascadeReader
from demur_encoder import EncoderTier
from training.card import CARD, hashes, measured_card, speeds
from training.corpus import HANDS
from training.data import aside, gathered, heard, held
from training.fit import fit
from training.rows import ROOT, requests
from training.stacking import Seen, seen_apart, stack, stacked
from training.tune import tuned

__all__ = ["make"]

DATA = CARD.parent
KEPT = ROOT / "out"
# Fits without a source, or without several: ordinary answers are left out together.
ANSWERS = "benign_compliance,coconot_pref"
LEFT_OUT = ("gptfuzz", "latent_jailbreak", "refusal_direction", "k_overrefusal", "fourth", ANSWERS)


def make() -> None:
    """Write weights, tuning and card; fits are kept in `out/`, and made only when absent.

    Cost: half an hour on two cores.
    """
    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(mode=True)
    seen = {source: seen_apart(source, fitted(names)) for names in LEFT_OUT for source in names.split(",")}
    network, tuning = finished(fitted(""), seen, encoder=EncoderTier())
    (DATA / "model.npz").write_bytes(network.dump())
    (DATA / "tuning.json").write_bytes(_pretty(tuning))
    write_card(seen)


def fitted(without: str) -> Network:
    """Give the network that learned from everything but some sources, fitted where it is not kept."""
    path = KEPT / (without or "whole") / "model.npz"
    if not path.exists():
        print(f"without {without or 'nothing'}", file=sys.stderr)
        learned = [example for example in gathered(without=without) if not aside(example)]
        network = fit(learned, [heard(example.text) for example in learned], list(requests()))
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(network.dump())
    return Network.load(path.read_bytes())


def finished(
    network: Network, seen: Mapping[str, Seen], *, without: str = "", encoder: Encoder | None = None
) -> tuple[Network, dict[str, Tuning]]:
    """Give the network with the lexicon weighed beside it, and its tuning, both without some sources."""
    weights = stack(seen, without=without.split(","))
    whole = stacked(network, weights)
    return whole, tuned(whole, held(gathered(without=without)), weights=weights, encoder=encoder)


def write_card(seen: Mapping[str, Seen]) -> None:
    """Measure what is there and write the card."""
    made = time.strftime("%Y-%m-%d", time.gmtime())
    weights = hashlib.sha256((DATA / "model.npz").read_bytes()).hexdigest()
    readers = {}
    for names in LEFT_OUT:
        # A hand is left out to weigh by; the card measures on what others wrote.
        if names in HANDS:
            continue
        network, tuning = finished(fitted(names), seen, without=names)
        readers |= dict.fromkeys(names.split(","), CascadeReader(weights=network, tuning=tuning))
    measures = measured_card(CascadeReader(), readers, encoder=CascadeReader(encoder=EncoderTier()))
    card = msgspec.structs.replace(
        measures,
        made=made,
        weights_sha256=weights,
        data=tuple(hashes()),
        speed=tuple(speeds(CascadeReader())),
    )
    CARD.write_bytes(card_to_json(card))


def _pretty(tuning: dict[str, Tuning]) -> bytes:
    return msgspec.json.format(msgspec.json.encode(tuning, order="deterministic"), indent=1) + b"\n"
