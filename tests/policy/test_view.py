from __future__ import annotations

from dataclasses import replace

import cel
import pytest

from demur.policy.view import View, bind, environment, looks_at
from demur.types import Category, Context, Request, Risk, Scalar, Situation, Stage


def situation(context: Context, claimed: Context | None = None, *, harmful: float = 0.0) -> Situation:
    request = Request(messages=(), context=context, claimed=claimed or {})
    return Situation(stage=Stage.INPUT, risk=Risk(stage=Stage.INPUT, harmful=harmful), request=request)


def evaluated(view: View, given: Situation, source: str) -> object:
    said: object = cel.compile(source).execute(view.context(view.look(given), given))
    return said


def test_situations_that_no_condition_tells_apart_look_the_same() -> None:
    view = View(["stage"], ["user.role"])

    first = view.look(situation({"user.role": "a", "user.id": "x"}, harmful=0.1))

    assert first == view.look(situation({"user.role": "a", "user.id": "y"}, harmful=0.9))
    assert first != view.look(situation({"user.role": "b"}))


@pytest.mark.parametrize(("one", "other"), [(1, True), (0, False), (1, 1.0), ("1", 1)])
def test_values_that_python_takes_for_equal_are_told_apart(one: Scalar, other: Scalar) -> None:
    view = View([], ["user.level"])

    assert view.look(situation({"user.level": one})) != view.look(situation({"user.level": other}))


def test_scores_are_seen_only_where_one_is_looked_at() -> None:
    given = situation({})
    scored = replace(given, risk=Risk(stage=Stage.INPUT, categories={Category.CYBER: 0.5}))

    assert View(["risk.harmful"], []).look(given) == View(["risk.harmful"], []).look(scored)
    assert View(["risk.category"], []).look(given) != View(["risk.category"], []).look(scored)
    asked, unasked = replace(given, request_risk=scored.risk), replace(given, request_risk=given.risk)
    view = View(["request_risk.categories"], [])
    assert view.look(asked) != view.look(unasked)
    assert view.look(unasked) == view.look(given)


def test_failed_checks_are_always_seen() -> None:
    given = situation({})
    failed = replace(given, risk=Risk(stage=Stage.INPUT, failed=("rules",)))

    assert View([], []).look(given) != View([], []).look(failed)


def test_a_map_holds_all_that_stands_below_its_name() -> None:
    view = View([], ["user.*", "context.*"])
    given = situation({"user.role": "a", "tenant": "t"}, {"user.role": "b"})

    assert evaluated(view, given, "user.role == 'a' && context.tenant == 't' && 'user' in context") is True
    assert view.read(view.look(given)) == ("tenant", "user.role")


def test_what_is_claimed_stays_below_its_root() -> None:
    view = View([], ["user.role", "claimed.user.role"])
    given = situation({"claimed.user.role": "x"}, {"user.role": "admin"})

    assert evaluated(view, given, "claimed.user.role == 'admin' && !has(user.role)") is True
    assert view.read(view.look(given)) == ("claimed.user.role",)


def test_missing_context_is_named() -> None:
    view = View([], ["user.role", "context.tenant", "claimed.x", "labels.*"])
    seen = view.look(situation({"user.role.kind": "x"}))

    assert view.missing(["user.role", "context.tenant", "claimed.x", "labels.*"], seen) == (
        "claimed.x",
        "tenant",
    )


def test_a_root_that_stands_alone_is_left_out_where_it_is_missing() -> None:
    values = environment({}, keys=["tenant", "user.role"], trusted={}, claimed={})

    assert values == {"user": {}}


def test_values_that_cel_cannot_hold_are_mended() -> None:
    context = bind({"a": "\ud800", "b": {"c": object(), "\ud800": 1}, "d": ["x\ud800"], "e": True})

    assert cel.compile("[a, b.c, d, e]").execute(context) == ["?", None, ["x?"], True]


def test_keys_that_are_too_deep_are_passed_over() -> None:
    view = View([], ["claimed.*", "context.*"])
    deep = {".".join("a" * 10_000): 1, ".".join("b" * 10): 2, ".".join("c" * 11): 3}

    seen = view.look(situation(deep, deep))

    assert [key for key, _, _ in (*seen.trusted, *seen.claimed)] == [".".join("b" * 10)] * 2


def test_the_length_of_what_is_seen_counts_names_and_values() -> None:
    view = View(["model", "risk.harmful"], ["claimed.x", "tenant"])
    given = situation({"tenant": "abc"}, {"x": "de", "y": "not looked at"})

    assert view.look(given).length == len("tenant") + len("abc") + len("x") + len("de")


def test_what_is_wanted_is_named_once_whether_it_is_there_or_not() -> None:
    view = View(
        {"risk.attack", "model"},
        {"user.role", "context.user.role", "context.*", "claimed.age", "user.*"},
    )

    assert view.wanted == ("*", "claimed.age", "model", "user.*", "user.role")


@pytest.mark.parametrize(
    ("name", "key", "sees"),
    [
        ("user.*", "user.role", True),
        ("user.role", "user.role.x", True),
        ("user.role", "user", True),
        ("user.role", "user.age_band", False),
        ("*", "anything", True),
        ("*", "claimed.age", False),
        ("claimed.*", "claimed.age", True),
        ("claimed.age", "age", False),
    ],
)
def test_a_name_looks_at_a_key_or_not(name: str, key: str, sees: bool) -> None:  # noqa: FBT001 - a parameter of the test
    assert looks_at(name, key) is sees
