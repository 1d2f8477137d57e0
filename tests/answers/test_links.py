from __future__ import annotations

import pytest

from demur.answers.links import address, link
from demur.errors import SettingError


@pytest.mark.parametrize(
    "url",
    [
        "",
        "https://example.org/appeal?record=a1&x=%20#top",
        "HTTP://example.org:8080",
        "mailto:help@example.org?subject=Appeal",
        "tel:+49-30-(12)34.5",
        "tel:*4141",
        "sms:85258",
        "sms:85258?body=SHOUT",
    ],
)
def test_a_whole_link_of_a_known_scheme_is_taken_as_it_is(url: str) -> None:
    assert link(url, where="contact") == url


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "//example.org",
        "/appeal",
        "example.org",
        "https://",
        "https:///path",
        "https://user@example.org",
        "https://example.org/ x",
        'https://example.org/"onmouseover="x',
        "https://example.org/<b>",
        "https://example.org/\\..",
        "https://example.org/\u202etxt",
        "https://example.org/\n",
        "java\tscript:alert(1)",
        "mailto:nobody",
        "tel:home",
        "tel:*#06#",
        "sms:",
        "sms:home",
        "sms:85258?body=",
        "sms:85258?body=a&to=1",
    ],
)
def test_any_other_link_is_refused_with_its_place(url: str) -> None:
    with pytest.raises(SettingError, match="no link that an answer may carry - at contact") as caught:
        link(url, where="contact")
    assert repr(url) in str(caught.value)


@pytest.mark.parametrize("url", ["/", "/chat/retry?turn=3", "https://example.org/retry", ""])
def test_a_control_may_lead_to_a_path_of_the_page_too(url: str) -> None:
    assert address(url, where="retry_url") == url


@pytest.mark.parametrize("url", ["//evil.example", "/\\evil.example", "/a b", "javascript:x", "retry"])
def test_a_control_may_not_lead_astray(url: str) -> None:
    with pytest.raises(SettingError, match="at retry_url"):
        address(url, where="retry_url")
