"""Fits the encoder of requests, weighs it with the network, and writes what its package carries."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import msgspec
import numpy as np
import torch
from numpy.typing import NDArray
from tokenizers import Tokenizer

from demur.models import Calibration
from demur.risk.encoded import READS, Weighed
from demur.risk.model import network, tuning
from training.encoder import weights_of
from training.export import DATA as CARRIED
from training.export import in_eight_bits, tokenizer_of
from training.judging.asked import ITEMS, Asked, learned, plain_texts, read_items
from training.judging.closer import closer_judge
from training.judging.encoder import (
    HEAD,
    TAIL,
    Features,
    RequestStudent,
    batch_of,
    fit_head,
    rows_of,
    slices,
)
from training.judging.make import (
    COMMON,
    DATA,
    KEPT,
    OWN,
    SHARED,
    Said,
    believed,
    calibration,
    counted,
    fitted,
    said_of,
    some_of,
    write_card,
)

__all__ = ["make_request_encoder"]

MODEL, WEIGHED = CARRIED / "requests.onnx", DATA / "encoder.json"
LARGEST, SAME = 30_000_000, 0.98
SHARES = (0.0, 0.25, 0.5, 0.75, 1.0)
# So many of what should be found stay below the probability from which on the encoder is asked.
MISSED = 0.05
_Pair = tuple[Said, Said]
"""What network and encoder say of the same rows."""


def make_request_encoder(minilm: Path) -> None:
    """Write the model of requests and how it is weighed; the networks of `make judge` must be there.

    Cost: 10 minutes on one core the first time, then one.
    """
    torch.set_num_threads(1)
    _, tokenizer = tokenizer_of(minilm)
    student = RequestStudent()
    student.body.start_from(weights_of(minilm))
    features = Features(student, tokenizer, kept=KEPT / "features.npz")
    pairs = [_apart(student, features, source) for source in SHARED]
    ours = [_apart(student, features, f"own_{name}") for name in OWN if _is_read(name)]
    asked = _learned("")
    fit_head(student, asked, features.of(asked))
    model = in_eight_bits(student.eval(), _example(), says=_figures())
    same = _agreement(model, student, tokenizer, asked[:: len(asked) // 300])
    print(f"{len(model):,} bytes, same on {same:.1%} of 300 requests", file=sys.stderr)
    if same < SAME or len(model) > LARGEST:
        raise SystemExit(f"not written: at least {SAME:.0%} and at most {LARGEST:,} bytes are wanted")
    MODEL.write_bytes(model)
    WEIGHED.write_bytes(msgspec.json.format(msgspec.json.encode(_weighed(pairs, ours)), indent=1) + b"\n")
    write_card(network(), tuning(), closer=closer_judge())


def _learned(without: str) -> list[Asked]:
    """Give the English requests to learn from, and letters, posts and stories in which nobody asks for harm.

    People complain, despair of parcels and tell of deaths in those, which a head that never saw any takes for
    crises.
    """
    plain = [one for asked in plain_texts(learned=True).values() for one in asked]
    return [one for one in learned(without=without) if one.language == READS] + plain


def _is_read(name: str) -> bool:
    """Tell whether a hand of ours wrote in the language that the encoder reads."""
    return any(one.language == READS for one in read_items(ITEMS / f"{name}.jsonl"))


def _apart(student: RequestStudent, features: Features, source: str) -> _Pair:
    """Give what network and encoder say of a source that neither learned from."""
    name = source.removeprefix("own_")
    found = read_items(ITEMS / f"{name}.jsonl") if name != source else some_of(source)
    rows = [one for one in found if one.language == READS]
    by_network, rows = said_of(fitted(source), rows)
    asked = _learned(source)
    fit_head(student, asked, features.of(asked))
    with torch.no_grad():
        odds = student.eval().decided(torch.from_numpy(features.of(rows)), drop=0.0).numpy()
    return by_network, Said({head: odds[:, where] for head, where in slices().items()}, by_network.truth)


def _weighed(pairs: Sequence[_Pair], ours: Sequence[_Pair]) -> Weighed:
    every = [*pairs, *ours]
    shares = {head: min(SHARES, key=lambda share: _loss(head, _mixed(every, head, share))) for head in COMMON}
    shares["category"] = shares["harm"]
    doubt = _doubt([network for network, _ in every])
    return Weighed(
        shares=shares, doubt=doubt, tuning=believed(_both(pairs, shares), ours=_both(ours, shares))
    )


def _both(pairs: Sequence[_Pair], shares: Mapping[str, float]) -> list[Said]:
    return [Said({head: _sum(both, head, shares[head]) for head in COMMON}, both[0].truth) for both in pairs]


def _sum(both: _Pair, head: str, share: float) -> NDArray[np.float32]:
    network, encoder = both
    return network.odds[head] * (1 - share) + encoder.odds[head] * share


def _mixed(pairs: Sequence[_Pair], head: str, share: float) -> list[Said]:
    return [Said({head: _sum(both, head, share)}, both[0].truth) for both in pairs]


def _loss(head: str, said: Sequence[Said]) -> float:
    """Give how far what is believed lies from the truth, on sources that nobody learned from."""
    odds, labels, weights = counted(head, said)
    likely = calibration(head, said).probabilities(odds)[np.arange(len(labels)), labels]
    return float(-(weights * np.log(likely + 1e-9)).sum() / weights.sum())


def _doubt(said: Sequence[Said]) -> dict[str, float]:
    """Give the network's probability of each head that all but five in a hundred rows to be found reach."""
    own = tuning()
    trusted: dict[str, Calibration] = {"harm": own.harm, "attack": own.attack, "crisis": own.crisis}
    found = {}
    for head, each in trusted.items():
        reached = [1 - each.probabilities(one.odds[head])[one.truth[head] > 0, 0] for one in said]
        found[head] = round(float(np.quantile(np.concatenate(reached), MISSED)), 4)
    return found


def _figures() -> dict[str, int]:
    return {"head": HEAD, "tail": TAIL} | {head: at.stop - at.start for head, at in slices().items()}


def _example() -> dict[str, torch.Tensor]:
    ids, held = batch_of([list(range(101, 112))] * 2)
    return {"ids": ids, "held": held}


@torch.no_grad()
def _agreement(model: bytes, student: RequestStudent, tokenizer: Tokenizer, asked: Sequence[Asked]) -> float:
    """Give the share of requests that the file in eight bits calls harmful, or not, like what was fitted."""
    import onnxruntime  # noqa: PLC0415 - has no types, and only this needs it

    session = onnxruntime.InferenceSession(model, providers=["CPUExecutionProvider"])
    same = []
    for row in rows_of(tokenizer, [one.text for one in asked]):
        ids, held = batch_of([row])
        mine = student(ids, held).numpy()[0, slices()["harm"]].argmax()
        odds = session.run(["odds"], {"ids": ids.numpy(), "held": held.numpy()})[0]
        same.append(mine == odds[0, slices()["harm"]].argmax())
    return float(np.mean(same))
