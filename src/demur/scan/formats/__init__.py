"""Log formats, each a part by name: how a row looks and where the reply is in it."""

from __future__ import annotations

from demur.scan.formats.base import Format
from demur.scan.formats.choose import AUTO, FORMATS, choose_format, format_named

__all__ = ["AUTO", "FORMATS", "Format", "choose_format", "format_named"]
