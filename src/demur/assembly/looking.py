"""Looking into images and recordings from files, to see what would be read and how it is judged."""

from __future__ import annotations

import mimetypes
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from demur.assembly.attached import KINDS, attached_check
from demur.assembly.risk import assessors
from demur.assembly.settings import current_settings
from demur.errors import InputError
from demur.risk import TranscriptTier, merge
from demur.types import (
    Attachment,
    AttachmentKind,
    Message,
    Request,
    Risk,
    Role,
    Stage,
    Subject,
    Transcript,
)

__all__ = ["Looked", "look"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """How risky a request is with what is attached to it.

    words: by source, such as `image:0`, what was read or heard
    """

    risk: Risk
    words: Mapping[str, Transcript]


def look(
    text: str,
    *,
    images: Iterable[Path] = (),
    recordings: Iterable[Path] = (),
    config: Path | None = None,
) -> Looked:
    """Judge `text` and the words in the files by the built-in tiers; the settings say who listens.

    Raises InputError for a file that cannot be read at all, MissingExtraError where an engine is not
    installed. What no engine can make sense of is named in the risk's `unscreened`.
    """
    given = [
        *(_attachment(path, AttachmentKind.IMAGE) for path in images),
        *(_attachment(path, AttachmentKind.AUDIO) for path in recordings),
    ]
    message = Message(role=Role.USER, text=text, attachments=tuple(given))
    subject = Subject(stage=Stage.INPUT, request=Request(messages=(message,)))
    section, tiers = (
        current_settings(file=config).attachments,
        [assessors().make("rules"), assessors().make("model")],
    )
    risks = [tier.assess(subject) for tier in tiers]
    words: dict[str, Transcript] = {}
    for name in ("ocr", "transcript"):
        if KINDS[name] & {each.kind for each in given}:
            check = cast("TranscriptTier", attached_check(name, section, assessors=tiers))
            heard = list(check.transcripts(subject))
            words |= {place.source: transcript for place, transcript in heard}
            risks.append(check.judged(subject, heard))
    return Looked(risk=merge(risks, stage=Stage.INPUT), words=words)


def _attachment(path: Path, kind: AttachmentKind) -> Attachment:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise InputError(
            f"the file cannot be read: {error.strerror}", where=str(path), hint="name a file that can be read"
        ) from error
    return Attachment(kind=kind, media_type=mimetypes.guess_type(path.name)[0] or "", data=data)
