"""What the user gets instead: five parts, in words that translators can edit."""

from __future__ import annotations

__all__: list[str] = []
