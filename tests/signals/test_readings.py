"""What every fixture reads as, in full, so that no field of a reading changes without somebody's knowing.

After an intended change, write the file anew with `python tests/signals/test_readings.py`; review the diff.
"""

from __future__ import annotations

import json
from pathlib import Path

from demur.signals import read_signals
from demur.types import ChoiceSignals

FOLDER = Path(__file__).parent / "fixtures"
KEPT = FOLDER / "readings.json"


def choice_as_data(choice: ChoiceSignals) -> dict[str, object]:
    return {
        "index": choice.index,
        "outcome": choice.outcome,
        "block": choice.block
        and [choice.block.origin, choice.block.stage, choice.block.retry, choice.block.kind],
        "words": choice.block.text if choice.block else "",
        "text": choice.text,
        "discarded": choice.discarded,
        "failure": choice.failure,
        "flags": sorted(choice.flags),
        "labels": [[one.scheme, one.name, one.merged, one.severity, one.blocked] for one in choice.labels],
        "signals": [[one.path, one.value] for one in choice.signals],
    }


def as_data(path: Path) -> dict[str, object]:
    """Give the reading of one fixture as data; what is empty is left out."""
    reply = read_signals(json.loads(path.read_text("utf-8")))
    choices = [
        {key: value for key, value in choice_as_data(one).items() if value not in (None, "", [])}
        for one in reply.choices
    ]
    return {
        "provider": reply.provider,
        "candidates": list(reply.candidates),
        "api": reply.api,
        "model": reply.model,
        "verdict": reply.verdict and [reply.verdict.scheme, reply.verdict.flagged],
        "choices": choices,
    }


def readings() -> dict[str, object]:
    paths = sorted(one for one in FOLDER.glob("*/*.json") if one.name != "INDEX.json")
    return {f"{one.parent.name}/{one.name}": as_data(one) for one in paths}


def test_every_fixture_reads_as_it_did() -> None:
    assert json.loads(KEPT.read_text("utf-8")) == readings()


if __name__ == "__main__":
    lines = [f"{json.dumps(name)}: {json.dumps(one, ensure_ascii=False)}" for name, one in readings().items()]
    KEPT.write_text("{\n" + ",\n".join(lines) + "\n}\n", "utf-8")
