from __future__ import annotations

import base64
import time
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.risk.secret_readings import readings
from demur.testing.secret_keys import made_key

KEY = made_key()
HIDING: dict[str, Callable[[str], str]] = {
    "nothing seen between two letters": lambda key: f"{key[:15]}\u200b{key[15:]}",
    "nothing seen between all letters": "\u2060".join,
    "a soft hyphen": lambda key: f"{key[:9]}\xad{key[9:]}",
    "full width": lambda key: "".join(chr(ord(each) + 0xFEE0) for each in key),
    "bold": lambda key: f"{key[:12]}**{key[12:20]}**{key[20:]}",
    "italic": lambda key: f"{key[:12]}*{key[12:20]}*{key[20:]}",
    "typed in two pieces": lambda key: f"`{key[:12]}``{key[12:]}`",
    "escaped as in markdown": lambda key: key.replace("_", "\\_"),
    "an empty tag": lambda key: f"{key[:12]}<b></b>{key[12:]}",
    "a comment": lambda key: f"{key[:12]}<!-- -->{key[12:]}",
    "an entity that shows nothing": lambda key: f"{key[:12]}&#8203;{key[12:]}",
    "entities": lambda key: "".join(f"&#{ord(each)};" for each in key),
    "strings that are added up": lambda key: f'"{key[:9]}" + "{key[9:]}"',
    "base64": lambda key: base64.b64encode(key.encode()).decode(),
    "base64 for addresses": lambda key: base64.urlsafe_b64encode(key.encode()).decode().rstrip("="),
    "base64 in base64": lambda key: base64.b64encode(base64.b64encode(key.encode())).decode(),
    "base64 in lines": lambda key: base64.encodebytes(key.encode() * 3).decode(),
    "hex": lambda key: key.encode().hex(),
    "hex with gaps": lambda key: key.encode().hex(" "),
    "percent": lambda key: "".join(f"%{ord(each):02X}" for each in key),
    "escapes": lambda key: "".join(f"\\x{ord(each):02x}" for each in key),
    "letter by letter": " ".join,
    "a letter a line": "\n".join,
    "commas between letters": ", ".join,
    "hyphens between letters": "-".join,
    "backwards": lambda key: key[::-1],
}


@pytest.mark.parametrize("hide", HIDING.values(), ids=HIDING)
def test_what_hides_a_key_is_undone_and_leads_back_to_all_of_it(hide: Callable[[str], str]) -> None:
    hidden = hide(KEY)
    text = f"Für dich: {hidden} (secret)"
    found = [
        text[slice(*reading.stretch(at, at + len(KEY)))]
        for reading in readings(text)
        if (at := reading.text.find(KEY)) >= 0
    ]

    assert any(words.strip("`\"'*\n") == hidden.strip("`\"'*\n") for words in found)


@pytest.mark.parametrize(
    "text",
    [
        "A plain sentence, which hides nothing at all.",
        "The commit 9fceb02d0ae598e95dc970b74767f19372d61af8 is the last one.",
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk",
        "a_very_long_name_of_a_function_in_some_program()",
    ],
)
def test_of_what_hides_nothing_there_is_the_way_back_alone(text: str) -> None:
    assert [reading.text for reading in readings(text)] == [text[::-1]]


@given(st.text(max_size=200), st.sampled_from(sorted(HIDING)), st.text(max_size=50))
def test_every_stretch_lies_in_the_text(before: str, how: str, after: str) -> None:
    text = f"{before} {HIDING[how](KEY)} {after}"
    for reading in readings(text):
        for begin in range(0, max(0, len(reading.text) - 1), 7):
            start, end = reading.stretch(begin, min(begin + 9, len(reading.text)))
            assert 0 <= start < end <= len(text)


@pytest.mark.parametrize(
    "piece", ["a b ", "a-", "AAAA ", "\\x41", "%41", "<b>", "<", "**a", "a, ", "=", "&", "0x41 ", '"+"', "`"]
)
def test_a_text_made_to_be_slow_is_not(piece: str) -> None:
    began = time.perf_counter()

    list(readings(piece * (100_000 // len(piece))))

    assert time.perf_counter() - began < 2
