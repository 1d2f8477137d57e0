from __future__ import annotations

import io
import struct
import time
import zlib

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from demur.media import ImageLimits, frames
from demur.types import Unread, UnreadableError

pillow = pytest.importorskip("PIL.Image", reason="the extra `images` is not installed")


def saved(image: object, form: str = "PNG", **options: object) -> bytes:
    held = io.BytesIO()
    image.save(held, form, **options)  # type: ignore[attr-defined]  # an image, where there is Pillow
    return held.getvalue()


def blank(width: int = 64, height: int = 48, mode: str = "RGB", colour: object = 200) -> object:
    return pillow.new(mode, (width, height), colour)


def shapes(content: bytes, **limits: int) -> list[object]:
    return [
        each if isinstance(each, Unread) else each.shape
        for each in frames(content, limits=ImageLimits(**limits))
    ]


def reason(content: bytes, **limits: int) -> Unread:
    with pytest.raises(UnreadableError) as caught:
        list(frames(content, limits=ImageLimits(**limits)))
    return caught.value.reason


def png_of(width: int, height: int) -> bytes:
    """Give a PNG that says it is that large and holds a few bytes."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = [(b"IHDR", head), (b"IDAT", zlib.compress(b"\0" * 64)), (b"IEND", b"")]
    body = b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in parts
    )
    return b"\x89PNG\r\n\x1a\n" + body


@pytest.mark.parametrize("form", ["PNG", "JPEG", "WEBP", "GIF", "BMP"])
def test_every_format_that_models_take_is_opened(form: str) -> None:
    assert shapes(saved(blank(), form)) == [(48, 64, 3)]


@pytest.mark.parametrize("mode", ["1", "L", "P", "CMYK", "RGB", "I;16"])
def test_every_mode_becomes_three_colours(mode: str) -> None:
    form = "JPEG" if mode == "CMYK" else "PNG"
    assert shapes(saved(blank(mode=mode, colour=0), form)) == [(48, 64, 3)]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", Unread.BROKEN),
        (b"no image", Unread.FORMAT),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", Unread.FORMAT),
    ],
)
def test_what_is_no_image_is_told_by_its_reason(content: bytes, expected: Unread) -> None:
    assert reason(content) is expected


@pytest.mark.parametrize("form", ["PNG", "JPEG", "WEBP", "GIF", "BMP"])
def test_an_image_that_was_cut_off_is_broken_or_shown_as_far_as_it_goes(form: str) -> None:
    whole = saved(pillow.effect_noise((200, 200), 80).convert("RGB"), form)
    try:
        assert shapes(whole[: len(whole) // 2])
    except UnreadableError as error:
        assert error.reason in {Unread.BROKEN, Unread.FORMAT}  # noqa: PT017 - one of two ends


def test_a_bomb_is_known_by_its_head_and_never_unpacked() -> None:
    began = time.monotonic()
    assert reason(png_of(100_000, 100_000)) is Unread.LIMIT
    assert reason(png_of(12_000, 12_000)) is Unread.LIMIT
    assert time.monotonic() - began < 1.0


def test_an_image_of_no_size_is_broken() -> None:
    assert reason(png_of(0, 10)) in {Unread.BROKEN, Unread.FORMAT}


def test_an_image_that_is_smaller_than_a_letter_shows_nothing() -> None:
    assert shapes(saved(blank(3, 3))) == []


def test_a_large_image_is_made_smaller() -> None:
    assert shapes(saved(blank(400, 300)), side=100) == [(100, 100, 3), (100, 33, 3)]


def test_a_long_image_is_cut_and_not_made_illegible() -> None:
    found = shapes(saved(blank(100, 550)), side=100)
    assert found == [(100, 100, 3)] * 5 + [(50, 100, 3)]


def test_the_number_of_pieces_is_bounded() -> None:
    assert len(shapes(saved(blank(100, 5_000)), side=100, strips=4)) == 4


def test_every_frame_that_differs_is_shown() -> None:
    grey = [blank(colour=(shade, shade, shade)) for shade in (0, 0, 90, 200)]
    animated = saved(grey[0], "GIF", save_all=True, append_images=grey[1:], duration=50)
    assert len(shapes(animated)) == 3


def test_an_animation_that_goes_on_says_so() -> None:
    shades = [blank(colour=(shade, shade, shade)) for shade in range(0, 250, 10)]
    animated = saved(shades[0], "GIF", save_all=True, append_images=shades[1:], duration=50)
    found = shapes(animated, frames=4)
    assert (len(found), found[-1]) == (5, Unread.LIMIT)


def test_what_shows_through_is_looked_at_on_white_and_on_black() -> None:
    clear = saved(blank(mode="RGBA", colour=(255, 255, 255, 0)))
    white, black = frames(clear)
    assert (int(np.min(white)), int(np.max(black))) == (255, 0)


def test_a_photograph_is_turned_as_its_camera_says() -> None:
    image = blank()
    turned = image.getexif()  # type: ignore[attr-defined]  # an image, where there is Pillow
    turned[0x0112] = 6
    assert shapes(saved(image, "JPEG", exif=turned)) == [(64, 48, 3)]


@pytest.mark.parametrize("form", ["PNG", "JPEG", "GIF", "WEBP", "BMP"])
@given(changes=st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 255)), min_size=1, max_size=6))
@settings(deadline=None, max_examples=30)
def test_bytes_that_were_tampered_with_only_ever_give_a_reason(
    form: str, changes: list[tuple[int, int]]
) -> None:
    content = bytearray(saved(pillow.linear_gradient("L").resize((40, 40)).convert("RGB"), form))
    for at, value in changes:
        content[at % len(content)] = value
    try:
        list(frames(bytes(content)))
    except UnreadableError as error:
        assert error.reason in Unread  # noqa: PT017 - reading it is as good
