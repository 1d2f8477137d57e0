"""Engines that read the words in images and recordings; each needs an extra, and is imported when it is built."""

from __future__ import annotations

from demur.media.images import ImageLimits, frames
from demur.media.layout import Line, laid_out
from demur.media.ocr import RapidOcr
from demur.media.sound import Sound, pieces, read_wave, resampled
from demur.media.speech import PocketSphinx

__all__ = [
    "ImageLimits",
    "Line",
    "PocketSphinx",
    "RapidOcr",
    "Sound",
    "frames",
    "laid_out",
    "pieces",
    "read_wave",
    "resampled",
]
