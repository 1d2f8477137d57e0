"""What the words of a reply say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from demur.types.category import Category
from demur.types.vocabulary import Kind, Outcome

__all__ = ["BatchReader", "Reader", "Reading", "Span"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A stretch of the text that was read: `text[start:end]`, with what it showed.

    start, end: offsets in characters, 0 <= start < end
    rule: id of the lexicon entry or tier that saw it
    """

    start: int
    end: int
    rule: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What the words say: extent, kind, where, how sure, and what ran.

    outcome: ANSWERED, PARTIAL, REFUSED or UNKNOWN (a language we do not read, or nothing to read)
    kind: None for a plain answer
    spans: the sentences that refuse, in order
    confidence: in [0, 1], of the outcome
    ran: the tiers that looked, in order, such as ("lexicon",)
    needs_prompt: the reading could change if the request were known
    unscored: a judge was to be asked and gave no usable verdict; this is what the tiers before it said
    experimental: in a language that is known from our own corpus alone
    answering: the share of the words that stand in sentences that help, in [0, 1]; None where no tier told
    """

    outcome: Outcome
    kind: Kind | None = None
    category: Category | None = None
    spans: tuple[Span, ...] = ()
    confidence: float
    ran: tuple[str, ...]
    needs_prompt: bool = False
    unscored: bool = False
    experimental: bool = False
    answering: float | None = None


class Reader(Protocol):
    """Anything that can read a reply's words."""

    def read(self, text: str, *, prompt: str | None = None) -> Reading:
        """Read `text`, in the light of `prompt` where it is known; never raises on any string."""
        ...


@runtime_checkable
class BatchReader(Protocol):
    """A reader that reads many replies for less than one by one."""

    def read_many(
        self, texts: Sequence[str], *, prompts: Sequence[str | None] | None = None
    ) -> list[Reading]:
        """Do what `read` does for each of `texts`, in order; `prompts` holds one for each, where given."""
        ...
