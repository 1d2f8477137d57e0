"""Keys and tokens of the shapes that providers publish, made anew, so that no file need hold one."""

from __future__ import annotations

import base64
import json
import string
import zlib
from random import Random

__all__ = ["made_key", "made_keys"]

_LETTERS = string.digits + string.ascii_uppercase + string.ascii_lowercase
_BASE32 = string.ascii_uppercase + "234567"
_SUM_DIGITS = 6


def made_keys(seed: int) -> dict[str, str]:
    """Give a key of each kind by name; the same seed makes the same ones, which open nothing.

    >>> made_keys(1)["aws"].startswith("AKIA")
    True
    """
    rng = Random(seed)  # noqa: S311 - they are to look random, and to be the same again
    return {
        "aws": f"AKIA{_drawn(rng, 16, _BASE32)}",
        "github": f"ghp_{_summed(rng)}",
        "npm": f"npm_{_summed(rng)}",
        "gitlab": f"glpat-{_drawn(rng, 20)}",
        "openai": f"sk-proj-{_drawn(rng, 40)}T3BlbkFJ{_drawn(rng, 40)}",
        "anthropic": f"sk-ant-api03-{_drawn(rng, 93)}AA",
        "stripe": f"sk_live_{_drawn(rng, 24)}",
        "google": f"AIza{_drawn(rng, 35)}",
        "hugging_face": f"hf_{_drawn(rng, 34, string.ascii_letters)}",
        "slack": f"xoxb-{_drawn(rng, 12, string.digits)}-{_drawn(rng, 12, string.digits)}-{_drawn(rng, 24)}",
        "sendgrid": f"SG.{_drawn(rng, 22)}.{_drawn(rng, 43)}",
        "telegram": f"{rng.randint(10**8, 10**10 - 1)}:AA{_drawn(rng, 33)}",
        "jwt": _token(rng),
        "private_key": _private_key(rng),
        "database": f"postgres://app:{_drawn(rng, 14)}@db.harbour.internal:5432/main",
        "assignment": f'API_SECRET = "{_drawn(rng, 32)}"',
        "password": f"password: {_drawn(rng, 20)}",
        "bearer": f"Authorization: Bearer {_drawn(rng, 40)}",
        "typed": f"DB_PASSWORD={_typed(rng)}",
    }


def made_key(seed: int = 1) -> str:
    """Give one key, of Stripe's shape."""
    return made_keys(seed)["stripe"]


def _drawn(rng: Random, count: int, letters: str = _LETTERS) -> str:
    return "".join(rng.choices(letters, k=count))


def _typed(rng: Random) -> str:
    """Give twelve letters, digits and signs, as somebody might type a good password."""
    sorts = (string.ascii_lowercase, string.ascii_uppercase, string.digits, "!#%&*+^~")
    return "".join(rng.choice(letters) for letters in sorts * 3)


def _summed(rng: Random) -> str:
    """Give 30 letters and their CRC-32 in base 62, as GitHub and npm end their tokens."""
    body = _drawn(rng, 30)
    number, digits = zlib.crc32(body.encode()), ""
    while number:
        number, digit = divmod(number, len(_LETTERS))
        digits = _LETTERS[digit] + digits
    return body + digits.rjust(_SUM_DIGITS, "0")


def _token(rng: Random) -> str:
    claims = json.dumps({"sub": f"u-{rng.randint(10**6, 10**7)}", "role": "clerk"}).encode()
    parts = (b'{"alg":"HS256","typ":"JWT"}', claims, rng.randbytes(32))
    return ".".join(base64.urlsafe_b64encode(part).rstrip(b"=").decode() for part in parts)


def _private_key(rng: Random) -> str:
    body = base64.encodebytes(b"\x30\x82" + rng.randbytes(400)).decode()
    return f"-----BEGIN PRIVATE KEY-----\n{body}-----END PRIVATE KEY-----"
