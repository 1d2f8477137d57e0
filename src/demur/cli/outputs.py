"""Files that a command writes, held against those that it reads."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from demur.errors import SettingError

__all__ = ["check_outputs"]


def check_outputs(outputs: Mapping[str, Path | None], inputs: Iterable[Path | None], *, where: str) -> None:
    """Raise SettingError where a file would be written over one that is read, or over another one written.

    outputs: by the option that names each; None where it is not given

    >>> check_outputs({"--output": Path("a")}, [Path("b"), None], where="demur tune pairs")
    """
    taken = {path.resolve(): "is read from" for path in inputs if path is not None}
    for option, path in outputs.items():
        if path is None:
            continue
        if use := taken.get(path.resolve()):
            raise SettingError(
                f"{option} names {str(path)!r}, which {use}", where=where, hint="name another file"
            )
        taken[path.resolve()] = f"{option} writes as well"
