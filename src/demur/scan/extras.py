"""The optional packages of the extra `scan`, loaded when a file needs them."""

from __future__ import annotations

import importlib
from types import ModuleType

from demur.errors import MissingExtraError

__all__ = ["load_pyarrow", "load_pyarrow_parquet", "load_zstandard"]


def _load(module: str, what: str) -> ModuleType:
    try:
        return importlib.import_module(module)
    except ImportError as missing:
        package = module.partition(".")[0]
        problem = f"{what} needs the package {package!r}, which is not installed"
        raise MissingExtraError(problem, hint="pip install 'demur[scan]'") from missing


def load_zstandard() -> ModuleType:
    """Load `zstandard`; raises MissingExtraError with the install line where it is not installed."""
    return _load("zstandard", "a .zst file")


def load_pyarrow() -> ModuleType:
    """Load `pyarrow`, as `load_zstandard` does."""
    return _load("pyarrow", "a Parquet file")


def load_pyarrow_parquet() -> ModuleType:
    """Load `pyarrow.parquet`, as `load_zstandard` does; 0.2 s at its first use."""
    return _load("pyarrow.parquet", "a Parquet file")
