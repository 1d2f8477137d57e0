"""The words of one topic in one locale, as answers in every voice and manner."""

from __future__ import annotations

from collections.abc import Mapping

from demur.answers.base import Answer
from demur.answers.manner import Formality, Manner
from demur.answers.messages import LABELS, PARTS, Messages, listed, said, wordings
from demur.answers.topics import CONTACTS, ICONS, may_retry
from demur.answers.values import Labels
from demur.errors import TemplateError

__all__ = ["Words"]

_ICON = "🛡"


class Words:
    """The words of one topic.

    locale: the tag that they were found in
    formality: what is usual there
    where: the last file they came from, for errors
    Raises TemplateError for a part that a wording lacks.
    """

    def __init__(
        self, topic: str, messages: Messages, *, locale: str, formality: Formality | None, where: str
    ) -> None:
        self.topic, self.locale = topic, locale
        self.names = wordings(messages)
        self._messages, self._where = messages, where
        self._formality = formality or Formality.FORMAL
        self._made: dict[tuple[str, Manner], Answer] = {}
        for name in self.names:
            for part in (*PARTS, *LABELS):
                self._name(part, name)

    def content(self, wording: str, manner: Manner) -> Answer:
        """Give what `wording`, one of `names`, says in `manner`; made once."""
        found = self._made.get((wording, manner))
        if found is None:
            found = self._made[wording, manner] = self._content(wording, manner)
        return found

    def single(self, part: str, wording: str, *, manner: Manner) -> str:
        """Give a message that not every topic has; "" where there is none."""
        names = (f"{part}-{wording}", part)
        return next((self._text(name, manner) for name in names if name in self._messages), "")

    def _name(self, part: str, wording: str) -> str:
        for name in (f"{part}-{wording}", part):
            if name in self._messages:
                return name
        raise TemplateError(
            f"topic {self.topic!r} lacks the message '{part}{'-' if wording else ''}{wording}'",
            where=self._where,
            hint=f"write '{part}-{wording or 'calm'} = ...', or '{part} = ...' for all wordings",
        )

    def _text(self, name: str, manner: Manner) -> str:
        return said(
            self._messages[name], formality=manner.formality or self._formality, channel=manner.channel
        )

    def _content(self, wording: str, manner: Manner) -> Answer:
        parts: Mapping[str, str] = {
            part: self._text(self._name(part, wording), manner) for part in (*PARTS, *LABELS)
        }
        usual = manner.formality or self._formality
        offered = listed(self._messages, self._name("alternatives", wording))
        return Answer(
            topic=self.topic,
            locale=self.locale,
            wording=wording,
            title=parts["title"],
            acknowledgement=parts["acknowledgement"],
            boundary=parts["boundary"],
            reason=parts["reason"],
            lead=parts["alternatives"],
            alternatives=tuple(said(each, formality=usual, channel=manner.channel) for each in offered),
            engagement=parts["engagement"],
            can_retry=may_retry(self.topic, None),
            icon=ICONS.get(self.topic, _ICON),
            labels=Labels(**{label: parts[label] for label in LABELS}),
            contact=CONTACTS.get(self.topic, ""),
        )
