"""The checks that look at images and recordings, built from their settings."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from types import MappingProxyType

from demur.assembly.attachments_section import AttachmentsSection
from demur.assembly.extras import needing
from demur.assembly.service_client import ServiceClient, ServicePlace
from demur.errors import SettingError
from demur.media import PocketSphinx, RapidOcr, transcription
from demur.registry import Parts
from demur.risk import Fetch, ImageTier, Limits, Service, TranscriptTier, service
from demur.types import Assessor, AttachmentKind, ImageVerdict, Transcriber, Transcript

__all__ = ["KINDS", "HttpImageModerator", "HttpTranscriber", "attached_check", "fetchers", "transcribers"]

KINDS: Mapping[str, frozenset[AttachmentKind]] = MappingProxyType(
    {
        "ocr": frozenset({AttachmentKind.IMAGE}),
        "image_moderator": frozenset({AttachmentKind.IMAGE}),
        "transcript": frozenset({AttachmentKind.AUDIO}),
    }
)
"""What each of these checks looks at."""
_HTTP = "http"
_KEY_HEADERS = {"azure": "ocp-apim-subscription-key"}
_WHO = {"transcriber": "the transcriber", "moderator": "the image moderator"}


@cache
def transcribers() -> Parts[Transcriber]:
    """Give those who read words in images and recordings, by name.

    `rapidocr` reads images and `pocketsphinx` listens; packages bring others by the entry points
    `demur.transcriber`.
    """
    parts: Parts[Transcriber] = Parts("transcriber")
    parts.register("rapidocr", _rapidocr)
    parts.register("pocketsphinx", _pocketsphinx)
    return parts


@cache
def fetchers() -> Parts[Fetch]:
    """Give those who fetch what stands at an address; packages bring them by `demur.fetcher`."""
    return Parts("fetcher")


def attached_check(
    name: str,
    section: AttachmentsSection,
    *,
    assessors: Sequence[Assessor],
    environ: Mapping[str, str] | None = None,
) -> Assessor:
    """Give the check called `name`, one of `KINDS`.

    assessors: judge the words in what is attached
    environ: where keys are looked up; by default this process's
    Raises MissingExtraError, with the line that installs it, where an engine is not there, and SettingError
    for limits, names, addresses and keys that cannot be used.
    """
    known = os.environ if environ is None else environ
    limits = _limits(section)
    fetch = fetchers().make(section.fetcher) if section.fetcher else None
    if name == "image_moderator":
        moderator = HttpImageModerator(
            service(section.moderator),
            place=_place(section, "moderator", known),
            model=section.moderator_model,
            name=section.moderator,
        )
        return ImageTier(name, moderator, timer=time.monotonic, limits=limits, fetch=fetch)
    (kind,) = KINDS[name]
    return TranscriptTier(
        name,
        kind,
        transcriber=_transcriber(name, section, known),
        assessors=assessors,
        timer=time.monotonic,
        limits=limits,
        fetch=fetch,
    )


class HttpTranscriber:
    """Has a service behind `/audio/transcriptions` listen."""

    def __init__(self, place: ServicePlace, *, model: str) -> None:
        self._client, self._model = ServiceClient(place, timer=time.monotonic), model
        self.version = model
        """The model that is asked for; "" where the service chooses."""

    def transcribe(self, content: bytes, *, media_type: str) -> Transcript:
        """Send the recording and give the words.

        Raises UnreadableError where the service does not take it, CheckError and UpstreamError otherwise.
        """
        return self._client.run(transcription(content, media_type=media_type, model=self._model))


class HttpImageModerator:
    """Has a service judge images.

    name: of the service, for the version
    """

    def __init__(self, asks: Service, *, place: ServicePlace, model: str = "", name: str = "") -> None:
        self._asks, self._model = asks, model
        self.version = ":".join(part for part in (name, model) if part)
        """The service and the model that are asked; "" where nobody says."""
        self._client = ServiceClient(place, timer=time.monotonic)

    def moderate(self, image: bytes, *, media_type: str) -> ImageVerdict:
        """Send the image and give the verdict; raises CheckError and UpstreamError where there is none."""
        return self._client.run(self._asks(image, media_type, self._model))


def _transcriber(name: str, section: AttachmentsSection, environ: Mapping[str, str]) -> Transcriber:
    if name == "ocr":
        return transcribers().make("rapidocr")
    if section.transcriber == _HTTP:
        return HttpTranscriber(_place(section, "transcriber", environ), model=section.transcriber_model)
    return transcribers().make(section.transcriber)


def _place(section: AttachmentsSection, who: str, environ: Mapping[str, str]) -> ServicePlace:
    url: str = getattr(section, f"{who}_url")
    variable: str = getattr(section, f"{who}_key_env")
    timeout: float = getattr(section, f"{who}_timeout")
    key = environ.get(variable, "") if variable else ""
    if variable and not key:
        raise SettingError(
            f"the environment variable {variable!r} is not set",
            where=f"attachments.{who}_key_env",
            hint="set it",
        )
    own = _KEY_HEADERS.get(section.moderator) if who == "moderator" else None
    return ServicePlace(
        who=_WHO[who],
        setting=f"attachments.{who}_",
        url=url,
        key=key,
        key_header=own or "authorization",
        key_prefix="" if own else "Bearer ",
        timeout=timeout,
    )


def _limits(section: AttachmentsSection) -> Limits:
    for name in ("count", "size", "seconds"):
        value = getattr(section, name)
        if not value > 0:
            raise SettingError(
                f"attachments.{name} is {value!r}", where=f"attachments.{name}", hint="give a number above 0"
            )
    return Limits(count=section.count, size=section.size, seconds=section.seconds)


def _rapidocr() -> Transcriber:
    return _needed("images", lambda: RapidOcr(timer=time.monotonic))


def _pocketsphinx() -> Transcriber:
    return _needed("audio", lambda: PocketSphinx(timer=time.monotonic))


def _needed(extra: str, make: Callable[[], Transcriber]) -> Transcriber:
    with needing(extra):
        return make()
