from __future__ import annotations

import json
import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.risk.secret_values import secret_spans
from demur.testing.secret_keys import made_key, made_keys

KINDS = sorted(made_keys(1))
_TOLERABLE = 5


def found(text: str) -> list[str]:
    return [text[span.start : span.end] for span in secret_spans(text)]


@pytest.mark.parametrize("kind", KINDS)
def test_a_key_of_each_kind_is_found_in_a_sentence(kind: str) -> None:
    missed = [
        seed for seed in range(60) if not found(f"Here it is: {made_keys(seed)[kind]} and that is all.")
    ]

    assert len(missed) <= _TOLERABLE


@pytest.mark.parametrize(
    "text",
    [
        "sk-...",
        "YOUR_API_KEY",
        "AKIAIOSFODNN7EXAMPLE",
        "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
        "sk-1234567890abcdefghijklmnopqrstuvwxyz",
        "api_key = 'your-api-key-here-please'",
        "password = os.environ['DB_PASSWORD']",
        "token = get_access_token_from_server()",
        "postgres://user:password@localhost:5432/db",
        "postgres://app:${DB_PASSWORD}@db.internal/main",
        "https://user:pass@example.com/",
        "-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0B...\n-----END PRIVATE KEY-----",
        "ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        "const secret = process.env.S3CRET_NAME;",
        "password = form.cleaned_data['pw1']",
        "password: 8-16 characters, 1 digit",
        "DB_PASSWORD=${DB_PASSWORD:-x1Y!}",
        "DB_PASSWORD=$(pass show Db1!)",
        "DB_PASSWORD=Str0ngP@ssw0rd!",
        "PASSWORD=changeMe1!",
        "password: Min8Chars!1",
        "password=get_P4ss(x!)",
        "The password is at least 8 characters!",
        "The password is 2024-11-21T10:15:00Z.",
        "pwd=/home/User1/x!",
        "password: https://vault.harbour.internal/a1B?c=2",
        "password: a1B2.c3!@Harbour.internal",
        "The secret is 3x^2+4Y=7",
        "password != 'aB3!defg'",
        "The secret: practise every day, and the token of my love is a rose.",
        "Set the `access_token` to the value that you got in step 2.",
        "commit 9fceb02d0ae598e95dc970b74767f19372d61af8 fixes it",
        "sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    ],
)
def test_what_documentation_writes_in_their_place_is_none(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    "place",
    [
        "DB_PASSWORD=@",
        "export PGPASSWORD='@'",
        "spring.datasource.password=@",
        "MYSQL_ROOT_PASSWORD: @",
        '{"password": "@"}',
        "password := `@`",
        "The password is @.",
        "The wifi password is: @, of course",
        "REDIS_PASS=@\nNEXT=1",
        "DB_PASSWORD=@!, as you asked",
    ],
)
def test_a_password_with_signs_in_it_is_found(place: str) -> None:
    typed = made_keys(1)["typed"].partition("=")[2]

    assert found(place.replace("@", typed)) == [typed]


def test_keys_that_are_marked_as_test_keys_are_none() -> None:
    assert found(made_key().replace("_live_", "_test_")) == []


def test_a_token_whose_check_sum_is_wrong_is_none() -> None:
    token = made_keys(1)["github"]
    wrong = token[:-1] + ("a" if token[-1] != "a" else "b")

    assert (found(token), found(wrong)) == ([token], [])


def test_a_private_key_within_json_is_one_secret() -> None:
    text = json.dumps({"pem": made_keys(1)["private_key"]})

    assert [span.kind for span in secret_spans(text)] == ["private_key"]


def test_of_a_connection_string_the_password_alone_is_the_secret() -> None:
    text = made_keys(1)["database"]

    assert found(text) == [text.partition(":")[2].partition(":")[2].partition("@")[0]]


def test_places_are_counted_in_characters() -> None:
    key = made_key()

    assert found(f"Schlüssel für 東京: {key}") == [key]


@given(st.text(max_size=300))
def test_spans_lie_in_the_text_in_order_and_apart(text: str) -> None:
    spans = secret_spans(f"{text} {made_key()} {text}")

    assert all(0 <= span.start < span.end <= 2 * len(text) + 34 for span in spans)
    assert all(one.end <= other.start for one, other in pairwise(spans))


@pytest.mark.parametrize(
    "piece", ["password=", "sk-", "-----BEGIN PRIVATE KEY-----\nabcd", "postgres://a:", "eyJ."]
)
def test_a_text_made_to_be_slow_is_not(piece: str) -> None:
    began = time.perf_counter()

    secret_spans(piece * (200_000 // len(piece)))

    assert time.perf_counter() - began < 2
