"""The mutators that come with Demur, by name."""

from __future__ import annotations

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


class _giver:
    """Gives the same form whenever it is asked."""

    def __init__(self, form: Form) -> None:
        self._form = form
        self.__module__, self.__qualname__ = "demur.redteam.mutators", form.name

    def __call__(self) -> Form:
        return self._form
