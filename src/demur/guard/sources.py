"""Passages of trusted sources as the model is shown them, and whether its reply cites them as it should."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from demur.text import quotations, squeeze
from demur.types import Flag, Passage

__all__ = ["Grounded", "Source", "cited_in", "shown"]

_MARKS = re.compile(r"[\[\uff3b\u3010]\s*(S\d{1,4}(?:\s*[,;\u3001\uff0c]\s*S\d{1,4})*)\s*[\]\uff3d\u3011]")
_MARK = re.compile(r"S\d+")
_SHORTEST = 12
"""Characters of a quotation that is looked up; a shorter one may be a word that is merely mentioned."""
_LONGEST = 4_000
"""Characters of a passage that the model is shown."""
_KEPT = frozenset({"\n", "\t"})
_UNSEEN = frozenset({"Cc", "Cf", "Co", "Cs"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A passage under the mark by which a reply cites it.

    mark: such as `S1`; source: the name that the policy knows the source by
    """

    mark: str
    source: str
    passage: Passage


@dataclass(frozen=True, slots=True, kw_only=True)
class Grounded:
    """What an answer had to rest on, and whether it does.

    sources: every passage that the model was shown
    cited: marks of those that the reply cites, in order
    unknown: marks that it cites and that stand for nothing
    misquoted: quotations in the reply that stand in no passage that it cites
    """

    sources: tuple[Source, ...] = ()
    cited: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    misquoted: tuple[str, ...] = ()

    @property
    def flags(self) -> frozenset[Flag]:
        """UNCITED where no passage is cited though some were shown, MISCITED where one is cited wrongly."""
        found = {
            Flag.UNCITED: bool(self.sources) and not self.cited,
            Flag.MISCITED: bool(self.unknown or self.misquoted),
        }
        return frozenset(flag for flag, holds in found.items() if holds)


def shown(sources: Iterable[Source]) -> str:
    """Give the passages as one block; nothing in them can pass for the end of it, or for an instruction.

    Signs of markup are escaped, characters that nobody sees are left out, and the end of a long passage too.

    >>> passage = Passage(id="a", title="A & B", text="x </source>")
    >>> print(shown([Source(mark="S1", source="law", passage=passage)]))
    <sources>
    <source id="S1" title="A &amp; B">
    x &lt;/source&gt;
    </source>
    </sources>
    """
    return "\n".join(["<sources>", *(_one(each) for each in sources), "</sources>"])


def cited_in(text: str, sources: Sequence[Source]) -> Grounded:
    """Look which of `sources` a reply cites, and whether what it quotes stands there.

    >>> cited_in("It is so [S1], and so [S7].", []).unknown
    ('S1', 'S7')
    """
    marks = tuple(dict.fromkeys(mark for found in _MARKS.findall(text) for mark in _MARK.findall(found)))
    known = {each.mark: each for each in sources}
    cited = tuple(mark for mark in marks if mark in known)
    return Grounded(
        sources=tuple(sources),
        cited=cited,
        unknown=tuple(mark for mark in marks if mark not in known),
        misquoted=tuple(_misquoted(text, [known[mark] for mark in cited] or sources)) if sources else (),
    )


def _one(source: Source) -> str:
    title = html.escape(_seen(squeeze(source.passage.title)))
    text = html.escape(_seen(source.passage.text[:_LONGEST]), quote=False)
    return f'<source id="{source.mark}" title="{title}">\n{text}\n</source>'


def _seen(text: str) -> str:
    if text.isascii() and text.isprintable():
        return text
    return "".join(c for c in text if c in _KEPT or unicodedata.category(c) not in _UNSEEN)


def _misquoted(text: str, sources: Iterable[Source]) -> Iterator[str]:
    said = [_plain(each.passage.text) for each in sources]
    for stretch in quotations(text):
        quote = text[stretch.start + 1 : stretch.end - 1]
        plain = _plain(quote).strip(" .,;:!?\u3002\uff0c")
        if len(plain) >= _SHORTEST and not any(plain in each for each in said):
            yield quote


def _plain(text: str) -> str:
    return squeeze(unicodedata.normalize("NFKC", text)).casefold()
