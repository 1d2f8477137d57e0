"""The card of the readers: how well they read, as measured when their weights were made."""

from __future__ import annotations

from functools import cache
from importlib import resources

import msgspec

from demur.errors import SettingError, nearest
from demur.models import Card, card_from_json

__all__ = ["figures_of", "reading_card"]


@cache
def reading_card() -> Card:
    """Give the card that comes with the built-in weights.

    Raises SettingError where this installation has none, or not one of this version.
    """
    file = resources.files("demur.reading") / "data" / "card.json"
    hint = "install demur anew; in a checkout, `make models` writes it"
    try:
        return card_from_json(file.read_bytes())
    except FileNotFoundError as error:
        raise SettingError("there is no reading card", where=file.name, hint=hint) from error
    except msgspec.DecodeError as error:
        raise SettingError(f"the reading card cannot be read: {error}", where=file.name, hint=hint) from error


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
