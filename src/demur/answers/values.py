"""What an answer says, apart from how it is shown."""

from __future__ import annotations

from dataclasses import dataclass

from demur.answers.links import link

__all__ = ["Content", "Labels"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Labels:
    """What the controls of an answer are called, in the language of the answer."""

    contact: str
    appeal: str
    retry: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """The five parts with a title, and what goes with them.

    topic: what the user is told about; `unknown` where another was asked for and does not exist
    locale: the locale that was found, such as `en`, whichever was asked for
    reason: one sentence
    lead: what introduces the alternatives
    can_retry: may the user be invited to ask again
    icon: one pictograph
    contact, appeal: an http, https, mailto or tel link, or ""
    Raises SettingError for a link of any other kind.
    """

    topic: str
    locale: str
    title: str
    acknowledgement: str
    boundary: str
    reason: str
    lead: str
    alternatives: tuple[str, ...]
    engagement: str
    can_retry: bool
    icon: str
    labels: Labels
    contact: str = ""
    appeal: str = ""

    def __post_init__(self) -> None:
        link(self.contact, where="contact")
        link(self.appeal, where="appeal")

    @property
    def opening(self) -> str:
        """Acknowledgement, boundary and reason, as one paragraph."""
        return f"{self.acknowledgement} {self.boundary} {self.reason}"

    @property
    def links(self) -> tuple[tuple[str, str], ...]:
        """Label and address of each link that there is."""
        both = ((self.labels.contact, self.contact), (self.labels.appeal, self.appeal))
        return tuple(pair for pair in both if pair[1])
