"""What make calls: `python -m training models | judge | tone | check | encoder MINILM | requests MINILM`.

MINILM is the folder of MiniLM's weights.  `tone` takes languages; `--check` before them only reads the files.
"""

from __future__ import annotations

import sys
from pathlib import Path

from demur.models.card import Card, card_from_json
from demur.reading.cascade import CascadeReader
from demur.risk.model import network, tuning
from demur_encoder import EncoderTier
from training.card import CARD, dropped, encoder_hash, measured_card
from training.judging import card as judging
from training.judging.closer import closer_judge


def main() -> int:
    """Do what the first argument says."""
    match sys.argv[1:]:
        case ["models"]:
            # PyTorch is not there where the card is only checked.
            from training.make import make  # noqa: PLC0415

            make()
        case ["judge"]:
            # As above.
            from training.judging.make import make as make_judge  # noqa: PLC0415

            make_judge()
        case ["encoder", minilm]:
            # As above.
            from training.export import main as export  # noqa: PLC0415
            from training.make_encoder import make_encoder  # noqa: PLC0415

            export(str(make_encoder(Path(minilm))), minilm)
        case ["requests", minilm]:
            # As above.
            from training.judging.make_encoder import make_request_encoder  # noqa: PLC0415

            make_request_encoder(Path(minilm))
        case ["tone", *names]:
            # The lint's model is fitted without what the others need.
            from training.tone.make import main as tone  # noqa: PLC0415

            return tone(names)
        case ["check"]:
            return check()
        case _:
            print(__doc__, file=sys.stderr)
            return 2
    return 0


def check() -> int:
    """Measure what ships again, and give 1 where a figure fell beyond its interval on the card.

    The encoder, which takes minutes, is measured where it is not the one of the card.
    """
    card = card_from_json(CARD.read_bytes())
    changed = encoder_hash() not in card.data
    encoder = CascadeReader(encoder=EncoderTier()) if changed else None
    worse = list(dropped(card, measured_card(CascadeReader(), {}, encoder=encoder, draws=0)))
    worse += _judge_moved(card_from_json(judging.CARD.read_bytes()))
    print("\n".join(worse) or "every figure lies within its interval")
    return 1 if worse else 0


def _judge_moved(card: Card) -> list[str]:
    """Give what moved of the judge of requests; its encoder, too, is measured where it is another."""
    closer = None if judging.encoder_hash() in card.data else closer_judge()
    return list(judging.moved(card, judging.measured_card(network(), {}, tuning=tuning(), closer=closer)))


if __name__ == "__main__":
    sys.exit(main())
