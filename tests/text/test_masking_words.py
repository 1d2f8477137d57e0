from __future__ import annotations

import secrets

import pytest

from demur.text.masking_words import word_spans


def found(text: str) -> set[tuple[str, str]]:
    return {(span.kind, text[span.start : span.end]) for span in word_spans(text)}


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("EMAIL", "ada.l+x@example-host.co.uk"),
        ("EMAIL", "adä@exämple.org"),
        ("IP", "192.168.0.17"),
        ("IP", "2001:db8::ff00:42:8329"),
        ("IP", "fe80::1"),
        ("SECRET", "sk-ant-api03-0123456789"),
        ("SECRET", "AKIAIOSFODNN7EXAMPLE"),
        ("SECRET", "ghp_0123456789abcdefghij"),
        ("SECRET", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmN"),
        ("SECRET", "dmr_0123456789abcdef"),
        ("SECRET", "9f86d081884c7d659a2feaa0c55ad015"),
    ],
)
def test_addresses_and_keys_are_found_among_words(kind: str, value: str) -> None:
    assert (kind, value) in found(f"see {value}, please")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("password: hunter2", "hunter2"),
        ("API_KEY='abcd1234'", "abcd1234"),
        ("my password is swordfish", "swordfish"),
        ("https://host/x?token=abcd1234&x=1", "abcd1234"),
        ("Authorization: Bearer abcdefgh12", "abcdefgh12"),
    ],
)
def test_what_is_called_a_secret_is_one(text: str, value: str) -> None:
    assert ("SECRET", value) in found(text)


def test_the_login_of_a_url_is_found_without_its_host() -> None:
    assert ("CREDENTIALS", "ada:pw") in found("ssh://ada:pw@host/")


def test_a_private_key_is_one_secret() -> None:
    block = f"-----BEGIN PRIVATE KEY-----\n{'MIIE' * 40}\n-----END PRIVATE KEY-----"

    assert ("SECRET", block) in found(f"here: {block} done")


@pytest.mark.parametrize(
    "text",
    [
        "at 12:30:45 on a Monday",
        "version 1.2.3 or 300.1.2.3",
        "a::b or std::move",
        "antidisestablishmentarianismus",
        "src/demur/ledger/masking_words_2.py",
        "a-long-hyphenated-thing-2-three-four-five",
        "111111111111111111111111aaaaa",
        "tokens are words, and a secret is not told",
    ],
)
def test_ordinary_words_are_left_alone(text: str) -> None:
    assert found(text) == set()


def test_random_keys_are_told_from_words() -> None:
    keys = [secrets.token_hex(16) for _ in range(200)]

    assert sum(("SECRET", key) in found(key) for key in keys) >= 195
