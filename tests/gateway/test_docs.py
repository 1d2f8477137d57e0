from __future__ import annotations

import re
from pathlib import Path

import pytest

from demur.gateway import CALLER_HEADERS, CONTEXT_HEADER, DECIDED_HEADERS, KEY_HEADER, OBSERVED
from demur.gateway.outcomes import ANSWERS
from demur.guard import HEADER_NAMES
from demur.telemetry import METRIC_NAMES

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "gateway.md"

ROUTES = (
    *(f"POST {path}" for path in OBSERVED),
    "/v1/...",
    f"POST {ANSWERS}{{record}}",
    "GET /healthz",
    "GET /metrics",
)


def _first_cells(heading: str) -> list[str]:
    section = PAGE.read_text(encoding="utf-8").split(f"## {heading}\n")[1].split("\n## ")[0]
    return re.findall(r"^\| `([^`]+)` \|", section, flags=re.MULTILINE)


@pytest.mark.parametrize(
    ("heading", "names"),
    [
        ("Request headers", (KEY_HEADER, *CALLER_HEADERS, CONTEXT_HEADER)),
        ("Response headers", (*HEADER_NAMES, *DECIDED_HEADERS, "x-demur-ignored", "x-demur-version")),
        ("Metrics", METRIC_NAMES),
        ("Routes", ROUTES),
    ],
)
def test_the_page_names_exactly_what_the_code_knows(heading: str, names: tuple[str, ...]) -> None:
    assert _first_cells(heading) == list(names)
