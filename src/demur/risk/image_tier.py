"""The tier that has images judged by somebody else's moderator."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from types import MappingProxyType

from demur.risk.attached import Fetch, Limits, Place, bytes_of, places_of, unscreened, version_of
from demur.risk.scores import merge, severity_at
from demur.types import (
    AttachmentKind,
    ImageModerator,
    ImageVerdict,
    Risk,
    RiskSpan,
    Subject,
    Unread,
    UnreadableError,
)

__all__ = ["ImageTier"]

_KINDS = frozenset({AttachmentKind.IMAGE})
_FLAGGED = 0.5
"""The least that a flagged image is scored, whatever the service's own figures are."""


class ImageTier:
    """Judges the images of a request, or those that a reply holds, by an ImageModerator.

    timer, fetch: as for `TranscriptTier`
    """

    reads: frozenset[str] = frozenset()
    """What it goes by beside what is attached: nothing."""

    def __init__(
        self,
        name: str,
        moderator: ImageModerator,
        *,
        timer: Callable[[], float],
        limits: Limits | None = None,
        fetch: Fetch | None = None,
    ) -> None:
        self.name, self._moderator, self._timer = name, moderator, timer
        self._limits, self._fetch = limits or Limits(), fetch

    @cached_property
    def version(self) -> str:
        """Hash over all that it goes by: 12 hex digits; "" where the moderator states no version."""
        stated = str(getattr(self._moderator, "version", ""))
        return version_of(self.name, _KINDS, limits=self._limits, parts=(stated,))

    def assess(self, subject: Subject) -> Risk:
        """Have each image judged that came since the assistant last answered, or that the reply holds.

        What could not be shown to the moderator is named in `unscreened`, and `rules` holds
        `<name>.unscreened`; `<name>.flagged` says that the moderator flagged one.
        Raises what the moderator raises but for UnreadableError: one failure fails the whole check.
        """
        ends = self._timer() + self._limits.seconds
        places = places_of(subject, _KINDS)
        risks = [Risk(stage=subject.stage, ran=(self.name,) if places else ())]
        for number, place in enumerate(places):
            late = self._timer() > ends
            beyond = Unread.LIMIT if number >= self._limits.count else Unread.TIME if late else None
            risks.append(self._risk(place, subject, beyond=beyond))
        return merge(risks, stage=subject.stage)

    def _risk(self, place: Place, subject: Subject, *, beyond: Unread | None) -> Risk:
        reason = beyond
        if reason is None:
            try:
                image = bytes_of(place.attachment, at_most=self._limits.size, fetch=self._fetch)
                verdict = self._moderator.moderate(image, media_type=place.attachment.media_type)
                return self._judged(verdict, place, subject)
            except UnreadableError as error:
                reason = error.reason
        told = unscreened(self.name, place, reason)
        return Risk(stage=subject.stage, rules=(f"{self.name}.unscreened",), unscreened=(told,))

    def _judged(self, verdict: ImageVerdict, place: Place, subject: Subject) -> Risk:
        scores = {category: score for category, score in verdict.scores.items() if score > 0}
        worst = max([*scores.values(), _FLAGGED if verdict.flagged else 0.0], default=0.0)
        rule = f"{self.name}.flagged"
        span = RiskSpan(message=place.message, start=0, end=0, rule=rule, source=place.source)
        return Risk(
            stage=subject.stage,
            harmful=worst,
            categories=MappingProxyType(scores),
            severity=severity_at(worst),
            rules=(rule,) if verdict.flagged else (),
            spans=(span,) if verdict.flagged else (),
        )
