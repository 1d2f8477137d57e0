"""Other models that may be asked where one refused or failed: how they are named, and how they are asked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from demur.errors import SettingError
from demur.guard.base import Dialogue

__all__ = ["FallbackModel", "NextModel"]


@dataclass(frozen=True, slots=True, kw_only=True)
class FallbackModel:
    """A model that is asked after others refused or failed, as far as the policy's `fallback` lets it.

    model: its name as the client takes it; "" leaves it to a client of its own
    client: who is asked; None is the guard's own
    laxer: whether it may refuse less than the first model; False vouches that it refuses no less
    options: further arguments of the call in place of those of `chat`, `system` and `tools` among them; None
        takes those of `chat`. A stream stays one
    Raises SettingError without a model and a client.
    """

    model: str = ""
    client: object = None
    laxer: bool = True
    options: Mapping[str, object] | None = None

    def __post_init__(self) -> None:
        """Refuse what would ask the same model again."""
        if not self.model and self.client is None:
            raise SettingError(
                "neither a model nor a client is named", where="FallbackModel", hint="name one, or both"
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class NextModel:
    """The same request to another model.

    place: which of the other models it is, from 1 on
    laxer: whether it may refuse less than the first
    """

    dialogue: Dialogue
    place: int
    laxer: bool
