"""What an answer says, apart from how it is shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from demur.answers.crisis import Resources
from demur.answers.helps import Help, helps_of
from demur.answers.links import link
from demur.answers.tags import written_without_spaces
from demur.types.alternative import Alternative
from demur.types.author import Author

__all__ = ["Content", "Labels"]


@lru_cache(maxsize=2048)
def _plain(text: str) -> Alternative:
    return Alternative(text=text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Labels:
    """What the controls of an answer are called, in the language of the answer."""

    contact: str
    appeal: str
    retry: str
    source: str
    help: str
    emergency: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """The five parts with a title, and what goes with them.

    topic: what the user is told about; `unknown` where another was asked for and does not exist
    locale: the locale that was found, such as `en`, whichever was asked for
    wording: whose voice it is in, such as `calm`; "" where a topic has but one
    reason: at most one sentence; "" where it was given before
    lead: what introduces the alternatives
    found: alternatives from the operator's own catalogue, which come before the others
    resources: help in a crisis, in the user's country; None where there is no crisis
    can_retry: may the user be invited to ask again
    icon: one pictograph
    contact, appeal: an http, https, mailto, tel or sms link, or ""
    notes: what was asked for and is not there, such as a locale, for the record; never shown
    author: who worded it
    trial: experiment and arm that chose the wording, for the record; "" where none is under way
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
    wording: str = ""
    found: tuple[Alternative, ...] = ()
    resources: Resources | None = None
    contact: str = ""
    appeal: str = ""
    notes: tuple[str, ...] = ()
    author: Author = Author.TEMPLATE
    trial: str = ""

    def __post_init__(self) -> None:
        link(self.contact, where="contact")
        link(self.appeal, where="appeal")

    @property
    def opening(self) -> str:
        """Acknowledgement, boundary and reason, as one paragraph."""
        between = "" if written_without_spaces(self.locale) else " "
        return between.join(filter(None, (self.acknowledgement, self.boundary, self.reason)))

    @property
    def parts(self) -> Mapping[str, str | tuple[str, ...]]:
        """The parts that are there, by name, as a lint takes them; of the alternatives the topic's own."""
        every: dict[str, str | tuple[str, ...]] = {
            "acknowledgement": self.acknowledgement,
            "boundary": self.boundary,
            "reason": self.reason,
            "lead": self.lead,
            "alternatives": self.alternatives,
            "engagement": self.engagement,
        }
        return {name: said for name, said in every.items() if said}

    @property
    def offers(self) -> tuple[Alternative, ...]:
        """All alternatives, those of the catalogue first."""
        return (*self.found, *map(_plain, self.alternatives))

    @property
    def helps(self) -> tuple[Help, ...]:
        """Where help is to be had now, the emergency number first; empty where there is no crisis."""
        return () if self.resources is None else helps_of(self.resources, emergency=self.labels.emergency)

    @property
    def links(self) -> tuple[tuple[str, str], ...]:
        """Label and address of each link that there is."""
        both = ((self.labels.contact, self.contact), (self.labels.appeal, self.appeal))
        return tuple(pair for pair in both if pair[1])
