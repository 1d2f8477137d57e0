"""`make models`: fits the network, again without each source, tunes, measures, writes the card."""

from __future__ import annotations

import hashlib
import sys
import time

import msgspec
import torch

from demur.models import Network
from demur.models.card import card_to_json
from demur.reading.base import Encoder, Tuning
from demur.reading.cascade import CascadeReader
from demur_encoder import EncoderTier
from training.card import CARD, hashes, measured_card, speeds
from training.data import aside, gathered, heard, held
from training.fit import fit
from training.rows import ROOT, requests
from training.tune import tuned

__all__ = ["make"]

DATA = CARD.parent
KEPT = ROOT / "out"
# Fits without a source, or without several: ordinary answers are left out together.
ANSWERS = "benign_compliance,coconot_pref"
LEFT_OUT = ("gptfuzz", "latent_jailbreak", "refusal_direction", "k_overrefusal", ANSWERS)


def make() -> None:
    """Write weights, tuning and card; fits without a source are kept in `out/`, made only when absent.

    Cost: 25 minutes on two cores.
    """
    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(mode=True)
    network, tuning = learned(encoder=EncoderTier())
    (DATA / "model.npz").write_bytes(network.dump())
    (DATA / "tuning.json").write_bytes(_pretty(tuning))
    write_card()


def learned(*, without: str = "", encoder: Encoder | None = None) -> tuple[Network, dict[str, Tuning]]:
    """Fit and tune on everything but one source; what calibration needs is not fitted on."""
    examples = gathered(without=without)
    fitted = [example for example in examples if not aside(example)]
    network = fit(fitted, [heard(example.text) for example in fitted], list(requests()))
    return network, tuned(network, held(examples), encoder=encoder)


def left_out(source: str) -> CascadeReader:
    """Give a reader that has not seen `source`."""
    folder = KEPT / source
    if not (folder / "tuning.json").exists():
        print(f"without {source}", file=sys.stderr)
        network, tuning = learned(without=source)
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "model.npz").write_bytes(network.dump())
        (folder / "tuning.json").write_bytes(_pretty(tuning))
    weights = Network.load((folder / "model.npz").read_bytes())
    tuning = msgspec.json.decode((folder / "tuning.json").read_bytes(), type=dict[str, Tuning])
    return CascadeReader(weights=weights, tuning=tuning)


def write_card() -> None:
    """Measure what is there and write the card."""
    made = time.strftime("%Y-%m-%d", time.gmtime())
    weights = hashlib.sha256((DATA / "model.npz").read_bytes()).hexdigest()
    readers = {source: left_out(names) for names in LEFT_OUT for source in names.split(",")}
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
