from __future__ import annotations

import pytest

from demur.policy.expression import ExpressionError, Tokens, read_chains, variable


def names(source: str) -> list[str]:
    return [".".join(chain.names) for chain in read_chains(source)]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("risk.harmful > 0.5", ["risk.harmful"]),
        ("user['role'] == \"a.b\"", ["user.role"]),
        ("user [ 'role' ] . x", ["user.role.x"]),
        ("risk.categories[c.d]", ["risk.categories", "c.d"]),
        ("risk.rules.exists(r, r.startsWith(locale))", ["risk.rules", "locale"]),
        ("risk.rules.filter(r, true).size() > 0", ["risk.rules"]),
        ("'a.b' in x // tail.of words", ["x"]),
        ('r\'\\\' == "\\"a" || b.c', ["b.c"]),
        ("'''a\n.b''' == x", ["x"]),
        ("size(a) > 1e3 && 0x1F == b", ["a", "b"]),
        ("true && null == false", []),
        ("type(a) == string", ["a"]),
        ("[1, 2][0] == {'a': x}.a", ["x"]),
    ],
)
def test_the_names_that_a_condition_looks_at_are_found(source: str, expected: list[str]) -> None:
    assert names(source) == expected


def test_a_chain_knows_where_it_stands() -> None:
    (chain,) = read_chains("  a.b['c'] > 1")

    assert (chain.start, chain.ends) == (2, (3, 5, 10))
    assert chain.prefixes == ("a.b.c", "a.b", "a")


def test_a_chain_in_has_takes_the_macro_in() -> None:
    source = "!has(a.b) && c"
    asked, other = read_chains(source)

    assert asked.asked
    assert source[asked.start : asked.ends[-1]] == "has(a.b)"
    assert not other.asked


def test_names_that_macros_bind_are_told() -> None:
    assert Tokens("a.exists(x, b.all(y, y == x))").bound() == {"x", "y"}


def test_patterns_are_told_with_their_quotes() -> None:
    assert list(Tokens("a.matches(r'x(') || a.matches(b)").patterns()) == ["r'x('", ""]


def test_layout_and_comments_make_no_difference() -> None:
    assert Tokens("a.b>1 // why").canonical == Tokens("a . b\n >1").canonical


@pytest.mark.parametrize(
    "source", ["a" * 2_001, "(" * 41, "[" * 20 + "{" * 21, ".a == 1", "x && .a", "M{a: 1} == b", "m.N{} == b"]
)
def test_what_is_too_large_or_not_supported_is_refused(source: str) -> None:
    with pytest.raises(ExpressionError):
        read_chains(source)


def test_no_two_facts_share_a_variable() -> None:
    assert variable("risk.a.b") != variable("risk.a_b")


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("a.b == 'x'", ["x"]),
        ("'x' != a.b", ["x"]),
        ("a.b in ['x', \"y\"]", ["x", "y"]),
        ("a.b > 'x' || c.d == a.b", []),
        ("a.b == r'x' || !(a.b in c)", []),
        ("'x' == a.b == true", ["x"]),
    ],
)
def test_the_texts_that_a_chain_is_compared_with_are_told(source: str, expected: list[str]) -> None:
    tokens = Tokens(source)
    first = next(tokens.chains())

    assert list(tokens.compared(first)) == expected


@pytest.mark.parametrize(
    ("source", "numbers"),
    [
        ("risk.harmful > 0.5 && risk.attack < 1e-2", [0.5, 0.01]),
        ("risk.harmful > -0.5", [-0.5]),
        ("risk.severity in [-1, 0x10, 3u]", [-1.0, 16.0, 3.0]),
        ("model == '7' // 8", []),
        ("request.turns - 3 > 2", [3.0, 2.0]),
    ],
)
def test_numbers_that_are_written_out_are_given(source: str, numbers: list[float]) -> None:
    assert list(Tokens(source).numbers()) == numbers


@pytest.mark.parametrize(
    ("source", "calculates"),
    [
        ("risk.harmful > 0.5", False),
        ("risk.harmful > -0.5 && -0.1 < risk.attack", False),
        ("model == 'a-b + c'", False),
        ("risk.harmful + risk.attack > 1.0", True),
        ("request.turns - 3 > 2", True),
        ("size([1]) - 1 > 2", True),
        ("string(risk.harmful) == '0.5'", True),
        ("risk.harmful * 2.0 > 1.0", True),
    ],
)
def test_a_condition_that_does_more_with_numbers_than_compare_them_is_known(
    source: str, *, calculates: bool
) -> None:
    assert Tokens(source).calculates is calculates
