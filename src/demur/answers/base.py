"""What the user gets instead of a reply, and the ways of showing it."""

from __future__ import annotations

from dataclasses import dataclass

from demur.answers.hypertext import html
from demur.answers.markdown import markdown
from demur.answers.screen import terminal
from demur.answers.values import Content
from demur.types import Plain, plain

__all__ = ["Answer"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer(Content):
    """A no that is said well, or a question, or word that a person will look; never empty."""

    @property
    def message(self) -> str:
        """The five parts as one plain text, without the title: what goes into a chat."""
        listed = "\n".join(f"- {each}" for each in self.alternatives)
        return f"{self.opening}\n\n{self.lead}\n{listed}\n\n{self.engagement}"

    @property
    def text(self) -> str:
        """Title, message and links, as plain text."""
        links = "".join(f"\n\n{label}: {url}" for label, url in self.links)
        return f"{self.title}\n\n{self.message}{links}"

    @property
    def suggestions(self) -> tuple[str, ...]:
        """The alternatives, for interfaces that show them as buttons."""
        return self.alternatives

    def html(self, *, retry_url: str = "", element_id: str = "") -> str:
        """Give HTML that is safe to put into a page: all escaped, no script, no style.

        retry_url: where the retry control leads, a link or a path such as `/chat/retry`; "" gives a button
            that carries `data-demur-retry` for the page's own script.  Only where `can_retry` is true
        element_id: id of the heading, unique on the page; "" derives one from the words
        Raises SettingError for a link or an id that may not stand there.
        """
        return html(self, retry_url=retry_url, element_id=element_id)

    def markdown(self) -> str:
        """Give Markdown; nothing in the words or links is taken for markup."""
        return markdown(self)

    def terminal(self, *, width: int = 80, ansi: bool = True) -> str:
        """Give lines for a terminal of `width` cells, with ANSI marks or plain."""
        return terminal(self, width=width, ansi=ansi)

    def json(self) -> dict[str, Plain]:
        """Give plain data that any JSON writer takes; `message` is the five parts as one text.

        `labels` are what the controls are called, for interfaces that draw their own.
        """
        return {
            "topic": self.topic,
            "locale": self.locale,
            "title": self.title,
            "acknowledgement": self.acknowledgement,
            "boundary": self.boundary,
            "reason": self.reason,
            "lead": self.lead,
            "alternatives": list(self.alternatives),
            "engagement": self.engagement,
            "message": self.message,
            "can_retry": self.can_retry,
            "icon": self.icon,
            "contact": self.contact,
            "appeal": self.appeal,
            "labels": plain(self.labels),
        }
