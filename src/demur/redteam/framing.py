"""Mutators that put words of ours around a request, or take it to pieces."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib import resources

from demur.redteam.base import By, Draws, Form, Sort

__all__ = ["FRAMING"]

_PARTS = 3


@cache
def _frames() -> dict[str, str]:
    source = (resources.files("demur.redteam") / "data" / "frames.toml").read_text("utf-8")
    return {name: str(frame).strip() for name, frame in tomllib.loads(source).items()}


def _framed(name: str) -> By:
    return By(lambda text, _: _frames()[name].replace("{request}", text))


def _in_parts(text: str, _: Draws) -> str:
    """Name three parts of the words, cut anywhere, to be put together again."""
    size = max(1, -(-len(text) // _PARTS))
    parts = [text[at : at + size] for at in range(0, len(text), size)]
    lines = "\n".join(f"part {number} = {part!r}" for number, part in enumerate(parts, 1))
    return _frames()["in_parts"].replace("{request}", lines)


FRAMING = (
    *(
        Form(name=name, sort=Sort.FRAMING, mutator=_framed(name), attack=attack)
        for name, attack in (
            ("role_play", False),
            ("fiction", False),
            ("research", False),
            ("override", True),
            ("persona", True),
            ("ordinary_before", False),
            ("ordinary_after", False),
        )
    ),
    Form(name="in_parts", sort=Sort.FRAMING, mutator=By(_in_parts)),
)
"""Mutators of what stands around a request."""
