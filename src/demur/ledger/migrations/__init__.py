"""The steps from an empty file to the newest schema; Alembic loads them by path."""

from __future__ import annotations

__all__: list[str] = []
