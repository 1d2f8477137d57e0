"""The policy that a setting, an argument or a command names."""

from __future__ import annotations

from pathlib import Path

from demur.errors import PolicyError, nearest
from demur.policy import BUILT_IN, Policy

__all__ = ["policy"]


def policy(source: str | Path | None = None) -> Policy:
    """Give the policy that `source` names: a built-in one, else a file; None gives the default.

    Raises PolicyError when there is no such policy and for everything that is wrong in its file.

    >>> policy().name, policy("strict").name
    ('default', 'strict')
    """
    if source is None:
        return Policy.default()
    if str(source) in BUILT_IN:
        return Policy.built_in(str(source))
    path = Path(source)
    if isinstance(source, str) and not path.suffix and len(path.parts) == 1 and not path.exists():
        raise PolicyError(
            f"{source!r} is neither a built-in policy nor a file",
            where="policy",
            hint=nearest(source, BUILT_IN),
        )
    return Policy.load(path)
