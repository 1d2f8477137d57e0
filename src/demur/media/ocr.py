"""Reads the words in images by RapidOCR, whose package carries its models; extra `images`."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from importlib.metadata import version as package_version
from typing import NamedTuple

import numpy as np

from demur.media.images import ImageLimits, Pixels, frames
from demur.media.layout import Line, laid_out
from demur.types import Transcript, Unread

__all__ = ["RapidOcr"]

_LINES = 300
"""Pieces of an image that are taken for lines of text; what is beyond them is not read."""
_BATCH = 12
"""Lines that are read in one go; the time is looked at between two of them."""
_SURE, _READABLE = 0.9, 0.5
"""A line that is read less surely is tried upside down too; one that stays below the second is none."""
_STANDING = 1.5
"""Times as high as wide is what is taken for a line that runs up or down, as the engine takes it."""
_SMALLEST_SIDE = 368
"""Pixels; smaller images get a margin, since the engine would blow them up."""
_SPOTS = 1_000
"""Spots of ink that the engine looks at, in no order; where there are more, words may hide among them."""
_JOINED = (9, 25)
"""Rows and columns that letters may lie apart to be one spot."""
# One thread: several spin while they wait for each other, and a server has other requests to look at.
_SETTINGS = {
    "Global.log_level": "error",
    "Det.max_candidates": _SPOTS,
    "EngineConfig.onnxruntime.intra_op_num_threads": 1,
    "EngineConfig.onnxruntime.inter_op_num_threads": 1,
}


class _Read(NamedTuple):
    """What was read in a place, and whether it was upside down once laid on its side where it stands."""

    text: str
    turned: bool
    top: float
    bottom: float
    left: float
    right: float

    @property
    def stands(self) -> bool:
        """Tell whether the line runs up or down."""
        return self.bottom - self.top > _STANDING * (self.right - self.left)

    def seen(self, *, stands: bool, turned: bool) -> Line:
        """Give the line as somebody sees it who turned the image so that most lines are upright."""
        if stands:
            upward = Line(self.text, self.left, self.right, -self.bottom)
            return upward if turned else Line(self.text, -self.right, -self.left, self.top)
        if turned:
            return Line(self.text, -self.bottom, -self.top, -self.right)
        return Line(self.text, self.top, self.bottom, self.left)


class RapidOcr:
    """Reads printed words, whichever way they are turned, in Latin and Chinese script; safe for threads.

    timer: seconds that never run backwards
    seconds: after which no further dozen of lines of an image is begun
    The models load on construction, 1 to 2 s; an image takes from half a second up, one after the other.
    Raises ModuleNotFoundError where the extra is not installed.
    """

    def __init__(
        self, *, timer: Callable[[], float], seconds: float = 20.0, limits: ImageLimits | None = None
    ) -> None:
        import cv2  # noqa: PLC0415 - an extra; comes with the engine
        import PIL.Image  # noqa: F401, PLC0415 - an extra; asked for before the first image comes
        import rapidocr  # noqa: PLC0415 - an extra, and slow to import
        from rapidocr.main import RapidOCRError  # noqa: PLC0415 - as above

        self._nothing_found, self._cv2 = RapidOCRError, cv2
        self._engine = rapidocr.RapidOCR(params=dict(_SETTINGS))
        self._timer, self._seconds, self._limits = timer, seconds, limits
        self._lock = threading.Lock()
        self.version = f"rapidocr-{package_version('rapidocr')}"
        """Of the engine; its models come with it."""

    def transcribe(self, content: bytes, *, media_type: str) -> Transcript:  # noqa: ARG002 - the bytes say what they are
        """Give the words in an image; of one that is broken in parts, or takes too long, those of the rest.

        Raises UnreadableError as `demur.media.frames` does.
        """
        ends, unread = self._timer() + self._seconds, None
        texts = dict[str, None]()
        for each in frames(content, limits=self._limits):
            if isinstance(each, Unread):
                unread = each
                continue
            with self._lock:  # the engine keeps what it works on in itself
                text, missed = self._text(each, ends)
            texts[text], unread = None, missed or unread
            if missed is Unread.TIME:
                break
        return Transcript(text="\n".join(text for text in texts if text), unread=unread)

    def _text(self, pixels: Pixels, ends: float) -> tuple[str, Unread | None]:
        if self._timer() > ends:
            return "", Unread.TIME
        crops, boxes = self._found(pixels)
        missed = Unread.LIMIT if len(crops) > _LINES or self._is_spotted(pixels) else None
        read = list[_Read]()
        for start in range(0, min(len(crops), _LINES), _BATCH):
            if self._timer() > ends:
                missed = Unread.TIME
                break
            end = min(start + _BATCH, _LINES)
            read += self._lines(crops[start:end], boxes[start:end])
        return _laid_out(read), missed

    def _found(self, pixels: Pixels) -> tuple[Sequence[Pixels], Sequence[Pixels]]:
        """Give what looks like a line of text, cut out and set upright, and the corners of each."""
        image, done = self._engine.preprocess_img(np.ascontiguousarray(_with_margin(pixels)[:, :, ::-1]))
        try:
            crops, found = self._engine.detect_and_crop(image, done)
        except self._nothing_found:
            return (), ()
        return crops, found.boxes

    def _is_spotted(self, pixels: Pixels) -> bool:
        """Tell whether there are more spots than the engine looks at, letters side by side taken as one."""
        grey = self._cv2.cvtColor(np.ascontiguousarray(pixels), self._cv2.COLOR_RGB2GRAY)
        _, ink = self._cv2.threshold(grey, 0, 255, self._cv2.THRESH_BINARY | self._cv2.THRESH_OTSU)
        paper = ink if 2 * np.count_nonzero(ink) < ink.size else 255 - ink
        rows, columns = _JOINED
        joined = self._cv2.dilate(paper, np.ones((rows, columns), np.uint8))
        count: int = self._cv2.connectedComponents(joined)[0]
        return count > _SPOTS

    def _lines(self, crops: Sequence[Pixels], boxes: Sequence[Pixels]) -> Iterator[_Read]:
        upright = self._read(crops)
        unsure = [at for at, (_, score) in enumerate(upright) if score < _SURE]
        around = dict(
            zip(
                unsure,
                self._read([np.ascontiguousarray(crops[at][::-1, ::-1]) for at in unsure]),
                strict=True,
            )
        )
        for at, (text, score) in enumerate(upright):
            other = around.get(at, ("", 0.0))
            best = max((score, text, False), (other[1], other[0], True))
            if best[0] >= _READABLE and best[1].strip():
                yield _placed(best[1], boxes[at], turned=best[2])

    def _read(self, crops: Sequence[Pixels]) -> list[tuple[str, float]]:
        if not crops:
            return []
        found = self._engine.recognize_txt(list(crops))
        return list(zip(found.txts, map(float, found.scores), strict=True))


def _placed(text: str, corners: Pixels, *, turned: bool) -> _Read:
    rows, columns = [float(each[1]) for each in corners], [float(each[0]) for each in corners]
    return _Read(text, turned, min(rows), max(rows), min(columns), max(columns))


def _laid_out(read: Sequence[_Read]) -> str:
    """Lay the lines out as they are meant to be read, however the image is turned."""
    stands = 2 * sum(each.stands for each in read) > len(read)
    turned = 2 * sum(each.turned for each in read) > len(read)
    return laid_out(each.seen(stands=stands, turned=turned) for each in read)


def _with_margin(pixels: Pixels) -> Pixels:
    """Give a small image a margin of the colours at its edge."""
    add = [max(0, _SMALLEST_SIDE - side) for side in pixels.shape[:2]]
    return np.pad(pixels, [(more // 2, more - more // 2) for more in add] + [(0, 0)], mode="edge")
