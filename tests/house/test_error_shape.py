"""One HTTP error shape: one module of the gateway builds every error body."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from house import Source, read_package, read_source

GATEWAY = Path(__file__).parents[2] / "src" / "demur" / "gateway"
BUILDER = "failures.py"
SHAPES = {"error", "detail", "errors"}


def bodies(source: Source) -> Iterator[int]:
    """Give the lines on which something shaped like an error body is built."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Dict):
            keys = {key.value for key in node.keys if isinstance(key, ast.Constant)}
            if SHAPES & keys:
                yield node.lineno
        elif isinstance(node, ast.Constant) and '{"error"' in str(node.value):
            yield node.lineno


def test_only_one_module_of_the_gateway_builds_error_bodies() -> None:
    built = {source.name for source in read_package(GATEWAY) if list(bodies(source))}
    assert built == {BUILDER}


def test_an_error_body_built_elsewhere_is_seen() -> None:
    assert list(bodies(read_source('x = 1\nbody = {"error": {"message": "no"}}'))) == [2]
    assert list(bodies(read_source("""body = b'{"error": 1}'"""))) == [1]
