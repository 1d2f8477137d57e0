"""Reads the words in images by RapidOCR, whose package carries its models; extra `images`."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

from demur.media.images import ImageLimits, Pixels, frames
from demur.media.layout import Line, laid_out
from demur.types import Transcript, Unread

__all__ = ["RapidOcr"]

_LINES = 300
"""Pieces of an image that are taken for lines of text; what is beyond them is not read."""
_SETTINGS = {"Global.log_level": "error", "Det.max_candidates": _LINES}


class RapidOcr:
    """Reads printed words, whichever way they are turned, in Latin and Chinese script; safe for threads.

    timer: seconds that never run backwards
    seconds: after which no further frame or strip of an image is begun
    The models load on construction, 1 to 2 s; an image takes 0.5 to 6 s, one after the other.
    Raises ModuleNotFoundError where the extra is not installed.
    """

    def __init__(
        self, *, timer: Callable[[], float], seconds: float = 20.0, limits: ImageLimits | None = None
    ) -> None:
        import PIL.Image  # noqa: F401, PLC0415 - an extra; asked for before the first image comes
        import rapidocr  # noqa: PLC0415 - an extra, and slow to import

        self._engine = rapidocr.RapidOCR(params=dict(_SETTINGS))
        self._timer, self._seconds, self._limits = timer, seconds, limits
        self._lock = threading.Lock()

    def transcribe(self, content: bytes, *, media_type: str) -> Transcript:  # noqa: ARG002 - the bytes say what they are
        """Give the words in an image; of each that is broken in parts, those of the rest.

        Raises UnreadableError as `demur.media.frames` does.
        """
        ends, unread = self._timer() + self._seconds, None
        texts = dict[str, None]()
        for each in frames(content, limits=self._limits):
            if isinstance(each, Unread):
                unread = each
            elif self._timer() > ends:
                unread = Unread.TIME
                break
            else:
                lines = list(self._lines(each))
                unread = Unread.LIMIT if len(lines) >= _LINES else unread
                texts[laid_out(lines)] = None
        return Transcript(text="\n".join(text for text in texts if text), unread=unread)

    def _lines(self, pixels: Pixels) -> Iterator[Line]:
        with self._lock:  # the engine keeps what it works on in itself
            found = self._engine(pixels[:, :, ::-1])
        if found.boxes is None or found.txts is None:
            return
        for corners, text in zip(found.boxes, found.txts, strict=True):
            rows, columns = [float(each[1]) for each in corners], [float(each[0]) for each in corners]
            yield Line(text=text, top=min(rows), bottom=max(rows), left=min(columns))
