"""The mutators that come with Demur, by name."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from demur.redteam.base import Form
from demur.redteam.encodings import ENCODINGS
from demur.redteam.framing import FRAMING
from demur.redteam.letters import LETTERS
from demur.redteam.writing import WRITING
from demur.registry import Parts

__all__ = ["mutators"]


@cache
def mutators() -> Parts[Form]:
    """Give the forms in which a request can be written, by name; a plug-in adds its own as `demur.mutator`.

    >>> mutators().make("rot13").mutate("Bake a cake")
    'Onxr n pnxr'
    """
    parts: Parts[Form] = Parts("mutator")
    for form in (*ENCODINGS, *LETTERS, *WRITING, *FRAMING):
        parts.register(form.name, _giver(form))
    return parts


def _giver(form: Form) -> Callable[[], Form]:
    def give() -> Form:
        return form

    return give
