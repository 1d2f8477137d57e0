"""Readers as settings want them, and the files that users give them."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from demur.assembly.encoders import encoder_for
from demur.assembly.facade import detector
from demur.assembly.parts import READER, readers
from demur.assembly.settings import ReadingSection
from demur.errors import InputError, SettingError
from demur.guard.findings import Detector
from demur.reading import (
    CascadeReader,
    LearnedReader,
    LearnedSentence,
    learned_from_toml,
    learned_to_toml,
    sentences_in,
)
from demur.reading.calibrating import Calibrated, calibrate, rows_in, tuning_from_json
from demur.reading.explaining import Explained, explain
from demur.types import Outcome, Reader

__all__ = ["Learnt", "calibrate_file", "detector_of", "explained", "learn_file", "reader_of"]

_CLEAR = 0.75
"""A reading as an answer that is at least as sure as this makes a sentence doubtful."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Learnt:
    """What came of learning sentences.

    added: how many were not known before; total: how many the file holds now
    doubtful: those that the built-in reader takes for plain answers
    """

    added: int
    total: int
    doubtful: tuple[str, ...]


def detector_of(section: ReadingSection) -> Detector:
    """Give the detector that `section` wants, but for a judge.

    Raises SettingError for an unknown reader and for a file that cannot be used, naming it.
    """
    if not section.learned and not section.tuning and section.encoder == "auto":
        return detector(section.reader)
    return Detector(
        reader=reader_of(
            section.reader, learned=section.learned, tuning=section.tuning, encoder=section.encoder
        )
    )


def reader_of(
    reader: str | Reader = READER, *, learned: str = "", tuning: str = "", encoder: str = "auto"
) -> Reader:
    """Give a reader that knows the files of a deployment.

    reader: its name, or itself
    learned: files of learned sentences, with commas between; tuning: one that `demur reading calibrate` wrote
    encoder: what is wished of the encoder behind the cascade: auto, off or require
    Raises SettingError for what is unknown or cannot be used.
    """
    asked = encoder_for(encoder)
    if reader == READER:
        behind: Reader = CascadeReader(encoder=asked)
    else:
        behind = readers().make(reader) if isinstance(reader, str) else reader
    if tuning:
        if reader != READER:
            raise SettingError(
                f"the reader {reader if isinstance(reader, str) else type(reader).__name__!r} has no tuning",
                where="reading.tuning",
                hint=f"take the reader {READER!r}, or leave the tuning out",
            )
        path = Path(tuning)
        fitted = tuning_from_json(_bytes(path, "reading.tuning"), where=tuning)
        behind = CascadeReader(tuning=fitted, encoder=asked)
    paths = [Path(one.strip()) for one in learned.split(",") if one.strip()]
    return LearnedReader(behind, [one for path in paths for one in _learned(path)]) if paths else behind


def explained(text: str, *, prompt: str | None, section: ReadingSection) -> Explained:
    """Say what is seen in `text` by the reader that `section` wants.

    Raises as `detector_of` does.
    """
    tuning = section.tuning
    return explain(
        text,
        prompt=prompt,
        reader=detector_of(section).reader,
        tuning=tuning_from_json(_bytes(Path(tuning), "reading.tuning"), where=tuning) if tuning else None,
    )


def learn_file(source: Path, output: Path) -> Learnt:
    """Put the sentences of `source` to those of `output`, which is made where there is none.

    source: a sentence a line, or for `.jsonl` an object {"text", "kind", "category"} a line
    Raises InputError, naming file and line, for what cannot be learned; then `output` stays as it was.
    """
    as_json = source.suffix in (".jsonl", ".ndjson")
    new = sentences_in(_text(source), where=str(source), as_json=as_json)
    if not new:
        raise InputError("there is no sentence", where=str(source), hint="give one sentence a line")
    old = learned_from_toml(_text(output), where=str(output)) if output.exists() else ()
    together = learned_to_toml((*old, *new))
    merged = learned_from_toml(together, where=str(output))
    _write(output, learned_to_toml(merged).encode())
    return Learnt(added=len(merged) - len(old), total=len(merged), doubtful=_doubtful(new))


def calibrate_file(source: Path, output: Path) -> Calibrated:
    """Fit a tuning to the labelled rows of `source`, and write it to `output`.

    Raises InputError, naming file and line, for a row that cannot be used.  Cost: some 5 s for 1,000 rows.
    """
    found = calibrate(rows_in(_text(source), where=str(source)))
    _write(output, msgspec.json.format(msgspec.json.encode(found.tuning), indent=1) + b"\n")
    return found


def _doubtful(sentences: Sequence[LearnedSentence]) -> tuple[str, ...]:
    texts = [sentence.text for sentence in sentences]
    return tuple(
        text
        for text, reading in zip(texts, CascadeReader().read_many(texts), strict=True)
        if reading.outcome is Outcome.ANSWERED and reading.confidence >= _CLEAR
    )


def _learned(path: Path) -> tuple[LearnedSentence, ...]:
    source = _bytes(path, "reading.learned")
    try:
        return learned_from_toml(source.decode("utf-8"), where=str(path))
    except UnicodeDecodeError as error:
        raise SettingError(f"this is not UTF-8: {error}", where=str(path), hint="save it as UTF-8") from error
    except InputError as error:
        raise SettingError(error.problem, where=error.where, hint=error.hint) from error


def _bytes(path: Path, setting: str) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise SettingError(
            f"cannot read {str(path)!r}: {error.strerror}", where=setting, hint="give a readable file"
        ) from error


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise InputError(f"cannot read it: {error.strerror}", where=str(path), hint="name a file") from error
    except UnicodeDecodeError as error:
        raise InputError(f"this is not UTF-8: {error}", where=str(path), hint="save it as UTF-8") from error


def _write(path: Path, content: bytes) -> None:
    """Write all of `content`, or leave what was there."""
    beside = path.with_name(f"{path.name}.{os.getpid()}.new")
    try:
        beside.write_bytes(content)
        beside.replace(path)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise InputError(
            f"cannot write it: {error.strerror}", where=str(path), hint="name a file in a folder of yours"
        ) from error
