"""What a moderation service says of an image, and how it is asked."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from dataclasses import dataclass
from typing import Protocol

from demur.types.category import Category
from demur.types.signal import Label
from demur.types.wire import WireReply, WireRequest

__all__ = ["ImageAsking", "ImageModerator", "ImageVerdict"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ImageVerdict:
    """A service's opinion about one image.

    scheme: whose labels these are, such as `openai_moderation`
    flagged: what it said of the image as a whole
    scores: in [0, 1], by what we merge its labels to
    labels: as it gave them
    """

    scheme: str
    flagged: bool
    scores: Mapping[Category, float]
    labels: tuple[Label, ...] = ()


class ImageModerator(Protocol):
    """Anything that can judge an image, sent along with a request or made by a model."""

    def moderate(self, image: bytes, *, media_type: str) -> ImageVerdict:
        """Judge `image`.

        media_type: as whoever sent it says, which need not be true; "" where nobody does
        Raises UnreadableError for an image that it does not take; anything else fails the check.
        """
        ...


ImageAsking = Generator[WireRequest, WireReply, ImageVerdict]
"""Yields requests to a service, below its base URL and without its key, and is sent each reply."""
