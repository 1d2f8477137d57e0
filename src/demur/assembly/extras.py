"""Optional parts: a missing one is answered with the exact line that installs it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from demur.errors import MissingExtraError

__all__ = ["needing"]


@contextmanager
def needing(extra: str) -> Iterator[None]:
    """Turn a failed import of somebody else's package into an error that names `extra`.

    Raises MissingExtraError; a missing module of our own is a fault and stays an ImportError.
    """
    try:
        yield
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] == "demur":
            raise
        raise MissingExtraError(
            f"this needs the package {error.name!r}, which is not installed",
            where=f"extra {extra!r}",
            hint=f"pip install 'demur[{extra}]'",
        ) from error
