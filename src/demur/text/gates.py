"""Tells in one pass which disguises a text may hold, so that plain prose costs a few microseconds."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

import re2

from demur.text.strung import JOINTS
from demur.text.turned import telling

__all__ = ["GATES", "gates"]

_SIGN, _LETTER, _APART = "[0134578@$!|]", "[a-z0-9@$!|]", r"[.,:;+=\-_*|/~\r\n\t]"
_PIECE = "[a-z0-9+/_-]"
# Of so many characters, so many pieces in a row open a gate; longer ones pass that for runs.
_PIECES = ((4, 4), (5, 4), (6, 3), (8, 3), (10, 3), (12, 3))
GATES: Mapping[str, str] = {
    "signs": f"[a-z]{_SIGN}+[a-z]|{_SIGN}[a-z]",
    "gaps": f"(?:^| )(?:{_LETTER} +){{3}}|{_LETTER}{_APART}{{1,3}} ?{_LETTER}{_APART}",
    "cuts": "[a-z][-._*|~][a-z]",
    "runs": "[a-z0-9+/_-]{16}",
    "morse": r"\.-|-\.",
    "escapes": r"[%=][0-9a-f]{2}|&#?[a-z0-9]+;|&#x?[0-9a-f]{2}|\\[ux0-3]|u\+[0-9a-f]{4}",
    "strung": f"[a-z0-9']{{2}}(?:(?:{JOINTS})[a-z0-9'%]+){{3}}|[a-z]%20[a-z]",
    "lines": rf"(?:^|\n)[ \t>]*{_PIECE}{{4,}}[ \t]*\r?\n[ \t>]*{_PIECE}{{4,}}=*(?:\s|$)"
    + "".join([rf"|(?:\b{_PIECE}{{{size}}} ){{{times}}}" for size, times in _PIECES]),
    "parts": "[=+][ \t]*[\"'`]",
    "codes": "(?:[0-9a-f]{2}[ :,]?){5}|0x[0-9a-f]{2}|[01]{7}|(?:[0-9]{2,3}[ ,;]+){3}|<~|[!-~]{20}",
}
"""What must be there for each look that costs more; words that were turned are looked for beside."""
_TURNED = "turned"


def gates(text: str) -> frozenset[str]:
    """Give the names of `GATES`, and `turned`, whose disguise `text` may hold.

    Cost: O(n), 4 us for 1 KB; the first call compiles, 10 ms.

    >>> sorted(gates("Bake a cake")), sorted(gates("B4ke a cake"))
    ([], ['signs'])
    """
    names, patterns = _compiled()
    return frozenset([names[at] for at in patterns.Match(text.encode("utf-8", "replace")) or ()])


@cache
def _compiled() -> tuple[tuple[str, ...], re2.Set]:
    options = re2.Options()
    options.case_sensitive = False
    patterns = re2.Set.SearchSet(options)
    for source in (*GATES.values(), "|".join([r"^\s*\S+[.?!]\s", *telling()])):
        patterns.Add(source.encode())
    patterns.Compile()
    return (*GATES, _TURNED), patterns
