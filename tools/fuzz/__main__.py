"""Fuzzes one target until a promise breaks: `python -m fuzz TARGET [libFuzzer's options and folders]`."""

from __future__ import annotations

import sys

import atheris

with atheris.instrument_imports(include=["demur", "fuzz"]):
    from fuzz.promises import PROMISES


class BrokenError(AssertionError):
    """A promise is broken."""


def main(arguments: list[str]) -> None:
    """Fuzz the target that `arguments` names first; never returns."""
    promise = PROMISES[arguments[1]]

    def tried(data: bytes) -> None:
        # Bytes that are no UTF-8 become halves of surrogate pairs.
        text = data.decode("utf-8", "surrogateescape")
        broken = list(promise(text))
        if broken:
            raise BrokenError(f"{text!r}: {'; '.join(broken)}")

    atheris.enabled_hooks.add("RegEx")
    atheris.Setup([arguments[0], *arguments[2:]], tried)
    atheris.Fuzz()


main(sys.argv)
