"""Takes words apart that are strung together by other signs than spaces, such as "how-to-bake-a-cake"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import unquote

from demur.text.letters import unsigned
from demur.text.turned import frequent
from demur.text.unveiled import Unveiled, replaced

__all__ = ["JOINTS", "strung"]

JOINTS = r"%20|=20|\\u0020|\\x20|\\n|[-+_/.~|*:,=]"
"""What stands between the words, one for all of them; a pattern for RE2 and `re`, in lower case."""
_LETTERS = r"(?:[a-z0-9'@$]|%(?!20)[0-9a-f]{2})"
_MARK = "[,;!?]"
# A link, a path, a name of a file hold other signs than one sort of joint, or begin with one.  No sign after
# which a run may begin is part of one, so that each run is looked at once.
_RUN = re.compile(
    rf"(?<![^\s\"(\[{{<>`])(?:[a-z]{{1,20}}(?P<name>[:=])(?!{_LETTERS}++(?P=name)))?+[*_']{{0,3}}+"
    rf"(?P<run>{_LETTERS}++{_MARK}?(?P<joint>{JOINTS}){_LETTERS}++(?:{_MARK}?(?P=joint){_LETTERS}++)*+)"
    r"(?=[.,;:!?*_']*+(?:[\s\"`)\]}<>]|$))"
)
# What stands for a space and nothing else needs no sentence.
_SPACE = "%20"
# Compounds such as "out-of-the-box" hold fewer words, or fewer letters in those that are frequent.
_FEWEST, _LEAST_LETTERS, _SHARE = 4, 9, 3


def strung(lower: str) -> Iterator[Unveiled]:
    """Give `lower` with spaces between words that are strung together, where they may be a sentence.

    That is four words at least, a third of them among the most frequent of English and with nine letters in
    those; for %20 any two words. Links, paths, names of files and short compounds stay.  Cost: O(n).

    >>> [reading.normal.text for reading in strung("how-do-i-make-a-cake?")]
    ['how do i make a cake?']
    """
    found = [piece for run in _RUN.finditer(lower) if _is_sentence(run) for piece in _pieces(run)]
    if found:
        yield replaced("strung", lower, found=found)


def _is_sentence(run: re.Match[str]) -> bool:
    words = [unsigned(unquote(word).strip(_MARK)) for word in run["run"].split(run["joint"])]
    known = frequent().intersection(words)
    return run["joint"] == _SPACE or (
        len(words) >= _FEWEST
        and sum(map(len, known)) >= _LEAST_LETTERS
        and sum(word in known for word in words) * _SHARE >= len(words)
    )


def _pieces(run: re.Match[str]) -> Iterator[tuple[int, int, str]]:
    """Give where each joint stands and what takes its place; escapes within words are undone."""
    joint, first = run["joint"], run.start("run")
    for piece in re.finditer(rf"{re.escape(joint)}|(?:%(?!20)[0-9a-f]{{2}})+", run["run"]):
        words = " " if piece[0] == joint else unquote(piece[0])
        yield first + piece.start(), first + piece.end(), words
