"""Finds keys, tokens and passwords in a text, by the shapes that providers publish and what proves them."""

from __future__ import annotations

import base64
import binascii
import json
import re
import zlib
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from importlib import resources
from types import MappingProxyType

import msgspec

from demur.risk.patterns import PatternSet
from demur.risk.samples import is_drawn, is_mixed, is_random, samples
from demur.text.spans import MaskSpan, apart

__all__ = ["secret_spans"]

_MOST = 2_000
"""Places of one kind that are looked at in one text."""
_LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_CHECKED = 6
"""Digits of the check sum at the end of a token."""
_BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_BECH32_STEPS = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_MARKER = re.compile(r"-----[A-Z0-9 ]*-----|\\[nr]|\s")
_HEADERS = re.compile(r"(?:Proc-Type|DEK-Info|Version|Comment): [^\n\\]*")
_LEAST_KEY = 48
"""Bytes that the shortest private key has: an Ed25519 key in PKCS #8."""
_DER, _OPENSSH = b"\x30", b"openssh-key-v1"
_PGP_TAG = 0x80
_LOGIN_HOST = re.compile(r"@\[?([^\s:/?#\],]+)")
_LOOKED_UP = re.compile(r"(?:process\.env|os\.environ|import\.meta\.env|env|config|settings|self|this)\.")
"""Code that gets a value elsewhere."""
_NO_PASSWORD = re.compile(r"://|^[/~.]|^[\w.+-]+@[\w-]+\.[\w.-]+$|::|->|==|&&|^\w+\.\w+[.!]")
_VARIABLE = re.compile(r"[$<{%]|\.\.\.|\*\*")


class _Kind(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    name: str
    pattern: str
    proof: str


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    kind: tuple[_Kind, ...]


def secret_spans(text: str) -> list[MaskSpan]:
    """Give the secrets in `text`, in order and apart, each with the name of its kind.

    What documentation writes in their place (`sk-...`, `YOUR_API_KEY`, sequences, test keys) is none, and
    neither is a token whose own check sum is wrong.  Cost: O(n), some 10 us for 1 KB without any.

    >>> from demur.testing.secret_keys import made_key
    >>> [(span.kind, span.start) for span in secret_spans(f"Use {made_key()}.")]
    [('stripe', 4)]
    """
    kinds, patterns = _known()
    buffer = text.encode("utf-8", "replace")
    found = [
        (start, end, kinds[index])
        for index in patterns.matching(buffer)
        for start, end in _places(patterns, index, buffer)
    ]
    if not found:
        return []
    places = _characters(text, buffer, [at for start, end, _ in found for at in (start, end)])
    spans = (MaskSpan(start=places[start], end=places[end], kind=kind.name) for start, end, kind in found)
    proofs = {kind.name: _PROOFS[kind.proof] for kind in kinds}
    return apart(span for span in spans if proofs[span.kind](text, span))


@cache
def _known() -> tuple[tuple[_Kind, ...], PatternSet]:
    source = (resources.files("demur.risk") / "data" / "secrets.toml").read_text("utf-8")
    kinds = msgspec.toml.decode(source, type=_File).kind
    return kinds, PatternSet(kind.pattern for kind in kinds)


def _places(patterns: PatternSet, index: int, buffer: bytes) -> Iterator[tuple[int, int]]:
    for looked_at, match in enumerate(patterns.pattern(index).finditer(buffer)):
        if looked_at == _MOST:
            return
        yield match.start(1), match.end(1)


def _characters(text: str, buffer: bytes, offsets: list[int]) -> Mapping[int, int]:
    """Give the offset in characters for each offset in bytes, in one pass."""
    if len(text) == len(buffer):
        return {at: at for at in offsets}
    places: dict[int, int] = {}
    done = length = 0
    for at in sorted(set(offsets)):
        length += len(buffer[done:at].decode("utf-8"))
        places[at], done = length, at
    return places


def _is_drawn(text: str, span: MaskSpan) -> bool:
    return is_drawn(text[span.start : span.end])


def _is_random(text: str, span: MaskSpan) -> bool:
    value = text[span.start : span.end]
    return is_random(value) and _LOOKED_UP.match(value) is None


def _is_typed(text: str, span: MaskSpan) -> bool:
    """Tell whether a value is mixed as a good password is; addresses, paths and code are none."""
    value = text[span.start : span.end]
    return is_mixed(value) and not (_VARIABLE.match(value) or _NO_PASSWORD.search(value))


def _sums_up(text: str, span: MaskSpan) -> bool:
    """Tell whether the last six characters are the CRC-32 of those before, in base 62."""
    body = text[span.start : span.end].partition("_")[2]
    number, digits = zlib.crc32(body[:-_CHECKED].encode()), ""
    while number:
        number, digit = divmod(number, len(_LETTERS))
        digits = _LETTERS[digit] + digits
    return body[-_CHECKED:] == digits.rjust(_CHECKED, "0")


def _is_bech32(text: str, span: MaskSpan) -> bool:
    """Tell whether the check sum of BIP 173 holds."""
    prefix, _, data = text[span.start : span.end].lower().rpartition("1")
    values = (
        [ord(c) >> 5 for c in prefix] + [0] + [ord(c) & 31 for c in prefix] + list(map(_BECH32.find, data))
    )
    check = 1
    for value in values:
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ value
        for place, step in enumerate(_BECH32_STEPS):
            check ^= step if top >> place & 1 else 0
    return check == 1 and -1 not in values


def _is_token(text: str, span: MaskSpan) -> bool:
    """Tell whether it is a JSON Web Token that is signed and names nobody from a manual."""
    head, claims, _ = text[span.start : span.end].split(".", 2)
    header, body = _json_of(head), _json_of(claims)
    said = json.dumps(body).lower()
    is_sample = "john doe" in said or "1234567890" in said or "example" in said
    return isinstance(header, dict) and bool(header.get("alg")) and isinstance(body, dict) and not is_sample


def _json_of(part: str) -> object:
    try:
        return json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))
    except (binascii.Error, ValueError, RecursionError):
        # It is no token then, whatever else it may be.
        return None


def _is_key(text: str, span: MaskSpan) -> bool:
    """Tell whether a block holds bytes that begin like a key, as a sample that was cut short does not."""
    block = _HEADERS.sub("", text[span.start : span.end].replace("\\n", "\n"))
    body = _MARKER.sub("", block).partition("=")[0]
    try:
        held = base64.b64decode(body[: len(body) // 4 * 4], validate=True)
    except binascii.Error:
        # Dots or stars in it: nobody can use that.
        return False
    return len(held) >= _LEAST_KEY and (held.startswith((_DER, _OPENSSH)) or held[0] >= _PGP_TAG)


def _is_login(text: str, span: MaskSpan) -> bool:
    """Tell whether the password and the host of a URL are somebody's own."""
    password = text[span.start : span.end].lower()
    host = _LOGIN_HOST.match(text, span.end)
    name = host[1].lower() if host else ""
    held = any(word in password for word in samples("placeholder")) or password in samples("password")
    is_sample = held or _VARIABLE.search(password) or _VARIABLE.search(name)
    return not (is_sample or name in samples("host") or name.endswith((".example", ".test", ".localhost")))


_Proof = Callable[[str, MaskSpan], bool]
_PROOFS: Mapping[str, _Proof] = MappingProxyType(
    {
        "drawn": _is_drawn,
        "random": _is_random,
        "typed": _is_typed,
        "crc32_base62": _sums_up,
        "bech32": _is_bech32,
        "jwt": _is_token,
        "pem": _is_key,
        "login": _is_login,
    }
)
