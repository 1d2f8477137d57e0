"""Which links an answer may carry: it stands on other people's pages, so a link must not be able to run."""

from __future__ import annotations

import re
from functools import lru_cache

from demur.errors import SettingError

__all__ = ["address", "link"]

_UNSAFE = re.compile(r"""[\s<>"`\\^{}|]""")
_LINK = re.compile(
    r"https?://[^/?#@]+([/?#].*)?|mailto:[^@]+@[^@]+|tel:[+*]?[\d.()-]+|sms:\+?[\d.()-]+(\?body=[\w%.~-]+)?",
    re.ASCII | re.IGNORECASE,
)
_PATH = re.compile(r"/(?!/).*")


@lru_cache(maxsize=256)
def link(url: str, *, where: str) -> str:
    """Give `url` when it is "" or a whole http, https, mailto, tel or sms link.

    where: the argument it came in by, for the error
    Raises SettingError for every other scheme, for user names before a host, and for blanks, quotes,
    angle brackets and characters that do not show.  Cost: 3 us the first time a link is seen.

    >>> link("tel:+49-30-1234", where="contact")
    'tel:+49-30-1234'
    """
    if url and not (_LINK.fullmatch(url) and _plain(url)):
        raise SettingError(
            f"{url!r} is no link that an answer may carry",
            where=where,
            hint="give a whole http:, https:, mailto:, tel: or sms: link without blanks or quotes",
        )
    return url


@lru_cache(maxsize=256)
def address(url: str, *, where: str) -> str:
    """Give `url` when it is a link as above, or a path of the page's own host such as `/chat/retry`.

    Raises SettingError for anything else, `//host` included.

    >>> address("/chat/retry?turn=3", where="retry_url")
    '/chat/retry?turn=3'
    """
    return url if _PATH.fullmatch(url) and _plain(url) else link(url, where=where)


def _plain(url: str) -> bool:
    return url.isprintable() and not _UNSAFE.search(url)
