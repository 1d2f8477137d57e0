"""Policy files as nodes that know their line."""

from __future__ import annotations

from demur.errors import PolicyError
from demur.text.nodes import Node, NodeReader

__all__ = ["Node", "read_nodes"]

_READER = NodeReader(
    what="policy",
    fault=PolicyError,
    longest=256 * 1024,
    split="split it into files that inherit from each other",
)


def read_nodes(text: str, *, file: str) -> Node:
    """Read one YAML document; a file without any value is an empty map.

    file: how the file is called in errors
    Raises PolicyError for whatever a `NodeReader` refuses, and for more than 256 KiB.

    >>> read_nodes("policy: house", file="house.yaml").entries[0][1].text
    'house'
    """
    return _READER.read(text, file=file)
