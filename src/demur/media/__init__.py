"""Engines that read the words in images and recordings; what needs an extra is imported when it is built."""

from __future__ import annotations

from demur.media.images import ImageLimits, frames
from demur.media.layout import Line, laid_out
from demur.media.ocr import RapidOcr
from demur.media.remote import TranscriptAsking, transcription
from demur.media.sound import Sound, pieces, read_wave, resampled
from demur.media.speech import PocketSphinx

__all__ = [
    "ImageLimits",
    "Line",
    "PocketSphinx",
    "RapidOcr",
    "Sound",
    "TranscriptAsking",
    "frames",
    "laid_out",
    "pieces",
    "read_wave",
    "resampled",
    "transcription",
]
