"""What is known about a trained model: what it was made of, and every figure that was measured of it."""

from __future__ import annotations

from importlib import resources

import msgspec

from demur.errors import SettingError, nearest

__all__ = [
    "Card",
    "Confusion",
    "DataHash",
    "Figure",
    "OverRefusal",
    "SetFigures",
    "Speed",
    "card_from_json",
    "card_to_json",
    "figures_of",
    "load_card",
]


class Figure(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A figure with its 95% interval: low <= value <= high.

    n: how many rows it was counted on, such as the refusals for recall
    """

    value: float
    low: float
    high: float
    n: int


class DataHash(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One file that the model was fitted or measured on.

    file: a name that stays the same on every machine; sha256: of its bytes, in hexadecimal
    """

    file: str
    sha256: str
    rows: int


class SetFigures(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The figures of one set of labelled rows, or of its rows in one language or of one model family.

    language: a code, or `all`; family: of the models that wrote the rows, "" for all
    n: rows; left_out: whether none of its source was used for fitting
    tiers: those that read it, in order
    metrics: by name, such as `precision`; one that cannot be counted on these rows is not there
    """

    name: str
    split: str
    language: str
    n: int
    left_out: bool
    tiers: tuple[str, ...]
    metrics: dict[str, Figure]
    family: str = ""


class Confusion(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How many rows of a set that are `truth` were found to be `found`."""

    set: str
    truth: str
    found: str
    count: int


class OverRefusal(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The rate of refusals on harmless requests, over the same rows as people count it and as the model does.

    counted: what counts as refused, such as `full` or `full or partial`
    """

    set: str
    counted: str
    people: Figure
    model: Figure
    family: str = ""


class Speed(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How long something takes.

    name: what was timed; unit: such as `us per reply`
    value: the median of n runs; low, high: the quickest and the slowest
    """

    name: str
    unit: str
    value: float
    low: float
    high: float
    n: int
    machine: str


class Card(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All that is said about a model.

    version: of the package it came with; made: the day, as 2026-11-21
    measured: languages with public labelled rows; experimental: those with rows of our own alone
    kinds: the confusion of labels beyond the outcome, by set
    notes: whole sentences that a reader of the figures must know
    """

    name: str
    version: str
    made: str
    weights_sha256: str
    measured: tuple[str, ...] = ()
    experimental: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    data: tuple[DataHash, ...] = ()
    sets: tuple[SetFigures, ...] = ()
    kinds: tuple[Confusion, ...] = ()
    over_refusal: tuple[OverRefusal, ...] = ()
    speed: tuple[Speed, ...] = ()


def card_to_json(card: Card) -> bytes:
    """Give `card` as JSON, one value a line, the same bytes for the same card."""
    return msgspec.json.format(msgspec.json.encode(card, order="deterministic"), indent=2) + b"\n"


def card_from_json(source: bytes) -> Card:
    """Give back what `card_to_json` gave.

    Raises msgspec.ValidationError, naming the place, for anything else.
    """
    return msgspec.json.decode(source, type=Card)


def load_card(room: str, *, made_by: str) -> Card:
    """Give the card that lies in the data of a package such as `demur.reading`.

    made_by: what writes it in a checkout, for those who lack it
    Raises SettingError where this installation has none, or not one of this version.
    """
    file = resources.files(room) / "data" / "card.json"
    hint = f"install demur anew; in a checkout, `{made_by}` writes it"
    try:
        return card_from_json(file.read_bytes())
    except FileNotFoundError as error:
        raise SettingError("there is no card", where=f"{room}/{file.name}", hint=hint) from error
    except msgspec.DecodeError as error:
        problem = f"the card cannot be read: {error}"
        raise SettingError(problem, where=f"{room}/{file.name}", hint=hint) from error


def figures_of(card: Card, name: str) -> Card:
    """Give `card` with nothing but what belongs to the set `name`.

    Raises SettingError for a set that is not there, with the nearest one.
    """
    names = {one.name for one in card.sets}
    if name not in names:
        raise SettingError(f"there is no set {name!r}", where="--set", hint=nearest(name, names))
    return msgspec.structs.replace(
        card,
        sets=tuple(one for one in card.sets if one.name == name),
        kinds=tuple(one for one in card.kinds if one.set == name),
        over_refusal=tuple(one for one in card.over_refusal if one.set == name),
        data=tuple(one for one in card.data if name in one.file),
        speed=(),
    )
