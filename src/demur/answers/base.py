"""What the user gets instead of a reply, and the ways of showing it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from demur.answers.values import Content
from demur.types.alternative import Alternative
from demur.types.plain_data import Plain, plain

if TYPE_CHECKING:
    from typing import Any

__all__ = ["Answer"]

_COLON = ":"
_MOST_OFFERS = 5
_SAME = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer(Content):
    """A no that is said well, or a question, or word that a person will look; never empty."""

    @property
    def message(self) -> str:
        """The five parts as one plain text, without the title: what goes into a chat."""
        helped = [f"{self.labels.help}{_COLON}\n{_list(map(str, self.helps))}"] if self.helps else []
        offered = f"{self.lead}\n{_list(self._offered())}"
        return "\n\n".join([self.opening, offered, *helped, self.engagement])

    @property
    def text(self) -> str:
        """Title, message and links, as plain text."""
        links = "".join(f"\n\n{label}: {url}" for label, url in self.links)
        return f"{self.title}\n\n{self.message}{links}"

    @property
    def suggestions(self) -> tuple[str, ...]:
        """The alternatives, for interfaces that show them as buttons."""
        return tuple(offer.text for offer in self.offers)

    def offering(self, found: tuple[Alternative, ...]) -> Answer:
        """Give the same with `found` before the topic's own that say something else; at most five."""
        if not found:
            return self
        new = [own for own in self.alternatives if not any(_alike(own, each.text) for each in found)]
        kept = tuple(new[: max(0, _MOST_OFFERS - len(found))])
        return replace(self, found=found[:_MOST_OFFERS], alternatives=kept)

    def _offered(self) -> Iterator[str]:
        for offer in self.offers:
            cited = f" ({self.labels.source}: {offer.source})" if offer.source else ""
            yield f"{offer.text}{cited}{f' {offer.url}' if offer.url else ''}"

    def html(self, *, retry_url: str = "", element_id: str = "", level: int = 3, styled: bool = False) -> str:
        """Give HTML that is safe to put into a page: all escaped, no script.

        retry_url: where the retry control leads, a link or a path such as `/chat/retry`; "" gives a button
            that carries `data-demur-retry` for the page's own script.  Only where `can_retry` is true
        element_id: id of the heading, unique on the page; "" derives one from the words
        level: of the heading, 1 to 6, as it fits the page
        styled: brings a style sheet along, which takes colours and type from the page around it, so that it
            fits light and dark ones; without it the page's own style sheet sees the class `demur-answer`
        Raises SettingError for a link, an id or a level that may not stand there.
        """
        from demur.answers.hypertext import STYLE, html  # noqa: PLC0415 - few processes show every form

        shown = html(self, retry_url=retry_url, element_id=element_id, level=level)
        return f"<style>{STYLE}</style>\n{shown}" if styled else shown

    def page(self, *, retry_url: str = "") -> str:
        """Give a whole HTML page, for light and dark screens; for a server that answers with nothing else.

        Raises SettingError for a link that may not stand there.
        """
        from demur.answers.hypertext import page  # noqa: PLC0415 - as above

        return page(self, retry_url=retry_url)

    def markdown(self) -> str:
        """Give Markdown; nothing in the words or links is taken for markup."""
        from demur.answers.markdown import markdown  # noqa: PLC0415 - as above

        return markdown(self)

    def terminal(self, *, width: int = 80, ansi: bool = True) -> str:
        """Give lines for a terminal of `width` cells, with ANSI marks or plain."""
        from demur.answers.screen import terminal  # noqa: PLC0415 - as above

        return terminal(self, width=width, ansi=ansi)

    def __rich_console__(self, console: Any, options: Any) -> Iterator[str]:  # noqa: ANN401 - rich's own
        """Show it where `rich` prints; the room does not need rich for it."""
        from demur.answers.screen import marked_up  # noqa: PLC0415 - as above

        yield marked_up(self, width=options.max_width)

    def json(self) -> dict[str, Plain]:
        """Give plain data that any JSON writer takes; `message` is the five parts as one text.

        `labels` are what the controls are called, for interfaces that draw their own.
        """
        return {
            "topic": self.topic,
            "locale": self.locale,
            "wording": self.wording,
            "title": self.title,
            "acknowledgement": self.acknowledgement,
            "boundary": self.boundary,
            "reason": self.reason,
            "lead": self.lead,
            "alternatives": [offer.text for offer in self.offers],
            "found": plain(self.found),
            "help": [{"label": each.label, "shown": each.shown, "url": each.url} for each in self.helps],
            "engagement": self.engagement,
            "message": self.message,
            "can_retry": self.can_retry,
            "icon": self.icon,
            "contact": self.contact,
            "appeal": self.appeal,
            "labels": plain(self.labels),
        }


def _alike(one: str, other: str) -> bool:
    """Tell whether two lines share so many words that a reader would take them for the same offer."""
    first, second = set(one.lower().split()), set(other.lower().split())
    return len(first & second) > _SAME * len(first | second)


def _list(items: Iterable[str]) -> str:
    return "\n".join(f"- {each}" for each in items)
