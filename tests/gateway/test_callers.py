from __future__ import annotations

import pytest

from demur.access import MAY_SET, Entry, Key, KeyRing, OpenAccess
from demur.access.ring import hash_secret
from demur.errors import AccessError
from demur.gateway.callers import Admitted, admit
from demur.gateway.questions import BadQuestionError
from demur.types import Caller, Headers

WEB = Key(id="web", tenant="acme", may_set=frozenset({"user"}))
RING = KeyRing([Entry(key=WEB, sha256=hash_secret("dmr_web"))])


def _admit(headers: Headers, *, upstream: str = "openai", upstream_key: str = "sk-ours") -> Admitted:
    return admit(headers, keys=RING, upstream=upstream, upstream_key=upstream_key)


def _open(*headers: tuple[str, str]) -> Admitted:
    return admit(headers, keys=OpenAccess(), upstream="openai", upstream_key="sk-ours")


def test_a_providers_own_key_passes_through_beside_ours() -> None:
    admitted = _admit((("authorization", "Bearer sk-mine"), ("x-demur-key", "dmr_web")))
    assert admitted.headers == (("authorization", "Bearer sk-mine"),)
    assert admitted.caller == Caller(key="web", tenant="acme")


@pytest.mark.parametrize(
    ("upstream", "ours"),
    [("openai", ("authorization", "Bearer sk-ours")), ("anthropic", ("x-api-key", "sk-ours"))],
)
@pytest.mark.parametrize("pair", [("authorization", "Bearer dmr_web"), ("x-api-key", "dmr_web")])
def test_a_demur_key_in_the_place_of_an_api_key_is_exchanged_for_the_operators(
    pair: tuple[str, str], upstream: str, ours: tuple[str, str]
) -> None:
    assert _admit((pair, ("x-a", "1")), upstream=upstream).headers == (("x-a", "1"), ours)


def test_a_demur_key_that_cannot_be_exchanged_is_turned_away() -> None:
    with pytest.raises(
        AccessError, match=r"no API key of its own for upstream 'openai' \(send the provider's"
    ):
        _admit((("authorization", "Bearer dmr_web"),), upstream_key="")


@pytest.mark.parametrize(
    "headers", [(), (("authorization", "Bearer sk-mine"),), (("x-demur-key", "dmr_no"),)]
)
def test_nobody_gets_in_without_a_good_key_where_keys_are_required(headers: Headers) -> None:
    with pytest.raises(AccessError):
        _admit(headers)


def test_an_open_gateway_passes_keys_on_and_lends_none_of_its_own() -> None:
    assert _open(("authorization", "Bearer sk-mine")).headers == (("authorization", "Bearer sk-mine"),)
    assert _open(("authorization", "Bearer dmr_any")).headers == ()


def test_none_of_our_headers_goes_upstream() -> None:
    ours = (("x-demur-user", "a"), ("x-demur-key", "dmr_web"), ("x-demur-else", "b"))
    assert _open(*ours, ("x-a", "1")).headers == (("x-a", "1"),)


def test_what_a_key_may_not_set_is_ignored_and_said() -> None:
    admitted = _admit(
        (("x-demur-key", "dmr_web"), ("x-api-key", "k"), ("x-demur-user", "u1"), ("x-demur-locale", "de"))
    )
    assert admitted.caller == Caller(key="web", tenant="acme", person="u1")
    assert admitted.ignored == ("x-demur-locale",)


def test_whoever_may_set_all_three_states_all_three() -> None:
    admitted = _open(("x-demur-user", "u1"), ("x-demur-prompt-version", "v 1.2"), ("x-demur-locale", "de-CH"))
    assert admitted.caller == Caller(person="u1", prompt_version="v 1.2", locale="de-CH")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("x-demur-user", "x" * 201),
        ("x-demur-user", ""),
        ("x-demur-user", "caf\xe9"),
        ("x-demur-prompt-version", "a\tb"),
        ("x-demur-locale", "german please"),
        ("x-demur-locale", "d"),
    ],
)
def test_a_header_with_a_value_it_cannot_have_is_said(name: str, value: str) -> None:
    with pytest.raises(BadQuestionError, match=f"the header {name} cannot be") as caught:
        _open((name, value))
    assert caught.value.param == name


def test_the_body_names_the_user_where_no_header_does() -> None:
    assert _open().with_person("u2", field="body").caller.person == "u2"
    assert _open(("x-demur-user", "u1")).with_person("u2", field="body").caller.person == "u1"


def test_a_user_the_key_may_not_set_is_ignored_in_the_body_too() -> None:
    admitted = admit((), keys=OpenAccess(may_set=MAY_SET - {"user"}), upstream="openai", upstream_key="")
    named = admitted.with_person("u2", field="body")
    assert (named.caller.person, named.ignored) == ("", ("body",))


NURSE = Key(
    id="nurse",
    tenant="ward",
    may_set=frozenset({"context.user.role", "context.user.age_band", "context.purpose", "context.tenant"}),
    claims={"user.role": "patient"},
)


def _nurse(*headers: tuple[str, str]) -> Admitted:
    ring = KeyRing([Entry(key=NURSE, sha256=hash_secret("dmr_n"))])
    given = (("x-demur-key", "dmr_n"), ("x-api-key", "k"), *headers)
    return admit(given, keys=ring, upstream="openai", upstream_key="")


def test_a_key_vouches_for_its_claims_and_its_tenant() -> None:
    assert _nurse().context == {"tenant": "ward", "user.role": "patient"}


def test_a_fact_that_the_key_may_state_comes_from_its_header() -> None:
    admitted = _nurse(("x-demur-context-user-age-band", "18-24"), ("x-demur-context-purpose", "triage"))
    assert (admitted.context["user.age_band"], admitted.context["purpose"]) == ("18-24", "triage")
    assert admitted.ignored == ()


@pytest.mark.parametrize(
    "header",
    [
        "x-demur-context-user-role",
        "x-demur-context-tenant",
        "x-demur-context-environment",
        "x-demur-context-user.role",
        "x-demur-context-",
    ],
)
def test_a_client_cannot_raise_its_own_role_nor_state_what_it_may_not(header: str) -> None:
    admitted = _nurse((header, "admin"))
    assert admitted.context == {"tenant": "ward", "user.role": "patient"}
    assert admitted.ignored == (header,)


def test_an_open_gateway_trusts_nobodys_facts() -> None:
    admitted = _open(("x-demur-context-user-role", "admin"))
    assert (admitted.context, admitted.ignored) == ({}, ("x-demur-context-user-role",))


def test_a_fact_that_is_no_plain_word_is_said() -> None:
    with pytest.raises(BadQuestionError, match="the header x-demur-context-purpose cannot be"):
        _nurse(("x-demur-context-purpose", "caf\xe9"))


def test_the_user_whom_a_header_may_name_is_a_fact_and_one_from_the_body_is_not() -> None:
    assert _open(("x-demur-user", "u1")).context == {"user.id": "u1"}
    assert _open().with_person("u2", field="body").context == {}
