from __future__ import annotations

import io
import time
from collections.abc import Callable

import pytest
from bench.speaking import Speaker

from demur.media import PocketSphinx, RapidOcr

Draw = Callable[..., bytes]


@pytest.fixture(scope="session")
def draw() -> Draw:
    """Give a function that draws lines of black words on white, as a PNG."""
    pytest.importorskip("PIL", reason="the extra `images` is not installed")
    from PIL import Image, ImageDraw, ImageFont  # noqa: PLC0415 - may be missing

    def drawn(*lines: str, size: int = 26, turned: float = 0.0, form: str = "PNG", noise: int = 0) -> bytes:
        width = max([len(line) for line in lines], default=1) * size * 2 // 3 + 40
        image = Image.new("RGB", (width, len(lines) * size * 3 // 2 + 40), "white")
        pen, font = ImageDraw.Draw(image), ImageFont.load_default(size)
        for row, line in enumerate(lines):
            pen.text((20, 20 + row * size * 3 // 2), line, fill="black", font=font)
        if noise:
            speckles = Image.effect_noise(image.size, noise).convert("RGB")
            image = Image.blend(image, speckles, 0.3)
        if turned:
            image = image.rotate(turned, expand=True, fillcolor="white")
        held = io.BytesIO()
        image.save(held, form)
        return held.getvalue()

    return drawn


@pytest.fixture(scope="session")
def ocr() -> RapidOcr:
    pytest.importorskip("rapidocr", reason="the extra `images` is not installed")
    return RapidOcr(timer=time.monotonic)


@pytest.fixture(scope="session")
def ear() -> PocketSphinx:
    pytest.importorskip("pocketsphinx", reason="the extra `audio` is not installed")
    return PocketSphinx(timer=time.monotonic)


@pytest.fixture(scope="session")
def speaker() -> Speaker:
    pytest.importorskip("espeakng_loader", reason="no synthesiser is installed: pip install espeakng-loader")
    return Speaker()
