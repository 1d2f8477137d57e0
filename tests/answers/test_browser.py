"""Answers in a real browser: at phone and desktop width, light and dark, from left and from right."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from html import unescape
from pathlib import Path

import pytest

from demur.answers import Answer, Composer, Manner, Occasion
from demur.types import Alternative

BROWSER = next(
    (found for name in ("chromium", "chromium-browser", "google-chrome") if (found := shutil.which(name))), ""
)
PROBE = """<script>
const box = document.querySelector('.demur-answer'), style = getComputedStyle(box);
const controls = [...box.querySelectorAll('.demur-controls > *')];
const targets = controls.map(each => each.getBoundingClientRect().height);
const page = getComputedStyle(document.body);
document.title = JSON.stringify({
  wide: document.documentElement.scrollWidth, room: window.innerWidth, direction: style.direction,
  color: style.color, page: page.color, targets, lines: box.querySelectorAll('li').length,
});
</script>"""
SAID = Occasion(found=(Alternative(text="A" * 85, url="https://example.org/h", source="Handbook"),))

pytestmark = pytest.mark.skipif(not BROWSER, reason="there is no Chromium here")


def answer(locale: str) -> Answer:
    links = {"contact": "mailto:help@example.org", "appeal": "https://example.org/appeal"}
    manner = Manner(persona="calm")
    return Composer().compose("privacy", locale=locale, manner=manner, occasion=SAID, **links)  # type: ignore[arg-type]


def seen(tmp_path: Path, html: str, *, width: int) -> dict[str, object]:
    """Lay `html` out in a window of `width` and give what the probe finds."""
    file = tmp_path / "page.html"
    file.write_text(html, "utf-8")
    command = [BROWSER, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path / 'user'}"]
    command += [f"--window-size={width},900", "--dump-dom", file.as_uri()]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    found = re.search(r"<title>(\{.*?\})</title>", done.stdout)
    assert found is not None
    told: dict[str, object] = json.loads(unescape(found[1]))
    return told


@pytest.mark.parametrize("locale", ["en", "ar", "hi", "ja"])
@pytest.mark.parametrize("width", [500, 1280])
def test_a_page_fits_its_window_and_runs_as_the_language_does(
    tmp_path: Path, locale: str, width: int
) -> None:
    told = seen(tmp_path, answer(locale).page() + PROBE, width=width)
    assert told["wide"] <= told["room"]  # type: ignore[operator]
    assert told["direction"] == ("rtl" if locale == "ar" else "ltr")
    assert told["lines"] == 4


def test_controls_are_large_enough_to_hit(tmp_path: Path) -> None:
    told = seen(tmp_path, answer("en").page(retry_url="/again") + PROBE, width=500)
    assert min(told["targets"]) >= 44  # type: ignore[call-overload]


def test_inside_a_page_the_words_take_its_colour(tmp_path: Path) -> None:
    page = f"<body style='background:#10243a;color:#eeeeee'>{answer('he').html(styled=True)}{PROBE}"
    told = seen(tmp_path, f"<!doctype html><meta charset=utf-8>{page}", width=500)
    assert (told["color"], told["direction"]) == ("rgb(238, 238, 238)", "rtl")
