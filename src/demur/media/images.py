"""Opens images that anybody may have made: known formats, bounded size, and one error for all that fails."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from demur.types import Unread, UnreadableError

if TYPE_CHECKING:
    from PIL.Image import Image

__all__ = ["ImageLimits", "Pixels", "frames"]

Pixels = NDArray[np.uint8]
"""Rows, columns, and red, green and blue."""

_FORMATS = ("PNG", "JPEG", "WEBP", "GIF", "BMP")
_SMALLEST = 8
"""Pixels of a side that could hold a letter."""
_WHITE, _BLACK = (255, 255, 255), (0, 0, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class ImageLimits:
    """What of an image is looked at.

    pixels: of one frame; an image with more is not decoded at all
    frames: of an animation, from its beginning
    side: pixels of the shorter side, to which larger images are made smaller
    strips: a long image is cut into as many pieces at most, each about as long as it is wide
    """

    pixels: int = 40_000_000
    frames: int = 8
    side: int = 1_600
    strips: int = 6


def frames(content: bytes, *, limits: ImageLimits | None = None) -> Iterator[Pixels | Unread]:
    """Give what there is to look at: each different frame, turned as it is meant to be shown, cut where long.

    Where something shows through, the frame is given twice, on white and on black. A frame that is left out
    is given as the reason for it, last of all.
    Raises UnreadableError, at the first step, for what is no image, has another format, or is too large.
    Needs Pillow.  Cost: one frame at a time, some 8 bytes of memory for each pixel.
    """
    limits = limits or ImageLimits()
    image = _opened(content, limits)
    seen = set[bytes]()
    for number in range(limits.frames + 1):
        frame = _frame(image, number)
        if frame is None:
            return
        if isinstance(frame, Unread):
            yield frame
            return
        if number == limits.frames:
            yield Unread.LIMIT
            return
        for shown in _shown(frame):
            small = _smaller(shown, limits)
            key = small.tobytes()
            if key not in seen:
                seen.add(key)
                yield from _strips(np.asarray(small, np.uint8), limits)


def _opened(content: bytes, limits: ImageLimits) -> Image:
    from PIL import Image as pillow  # noqa: PLC0415, N813 - an extra, and slow to import
    from PIL import UnidentifiedImageError  # noqa: PLC0415 - as above

    try:
        image = pillow.open(io.BytesIO(content), formats=_FORMATS)
    except (pillow.DecompressionBombError, pillow.DecompressionBombWarning) as error:
        raise _too_large(str(error)) from error
    except UnidentifiedImageError as error:
        raise UnreadableError(
            f"it is no image in one of {', '.join(_FORMATS)}",
            reason=Unread.FORMAT if content else Unread.BROKEN,
            hint="send it in another format",
        ) from error
    except Exception as error:  # a made-up file may trip a decoder in any way
        raise _broken(error) from error
    if image.width * image.height > limits.pixels:
        raise _too_large(f"it has {image.width} x {image.height} pixels, and may have {limits.pixels:,}")
    _frame_or_raise(image)
    return image


def _frame_or_raise(image: Image) -> None:
    try:
        image.load()
    except Exception as error:  # as above
        raise _broken(error) from error


def _frame(image: Image, number: int) -> Image | Unread | None:
    """Give a frame; None where there is no further one, a reason where it is broken."""
    from PIL import ImageOps  # noqa: PLC0415 - see above

    try:
        if number:
            image.seek(number)
        return ImageOps.exif_transpose(image)
    except EOFError:
        return None
    except Exception:  # noqa: BLE001 - as above; told as a reason
        return Unread.BROKEN


def _shown(frame: Image) -> Iterator[Image]:
    """Give the frame as it looks on white, and on black too where something shows through."""
    from PIL import Image as pillow  # noqa: PLC0415, N813 - see above

    if not frame.has_transparency_data:
        yield frame.convert("RGB")
        return
    layered = frame.convert("RGBA")
    for ground in (_WHITE, _BLACK):
        below = pillow.new("RGBA", layered.size, (*ground, 255))
        yield pillow.alpha_composite(below, layered).convert("RGB")


def _smaller(image: Image, limits: ImageLimits) -> Image:
    """Make the shorter side as small as it has to be, and the longer one as long as the strips can be."""
    short, long = sorted(image.size)
    scale = min(1.0, limits.side / short, limits.side * limits.strips / long)
    if scale == 1.0:
        return image
    return image.resize((max(1, int(image.width * scale)), max(1, int(image.height * scale))))


def _strips(pixels: Pixels, limits: ImageLimits) -> Iterator[Pixels]:
    """Cut along the longer side; nothing is given of an image that is too small for a letter."""
    height, width = pixels.shape[:2]
    if min(height, width) < _SMALLEST:
        return
    axis = 0 if height >= width else 1
    for start in range(0, pixels.shape[axis], limits.side):
        end = start + limits.side
        yield np.ascontiguousarray(pixels[start:end] if axis == 0 else pixels[:, start:end])


def _broken(error: Exception) -> UnreadableError:
    return UnreadableError(
        f"the image cannot be decoded: {type(error).__name__}", reason=Unread.BROKEN, hint="send it again"
    )


def _too_large(problem: str) -> UnreadableError:
    return UnreadableError(problem, reason=Unread.LIMIT, hint="send a smaller image")
