from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, field
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.guard import Check
from demur.guard.cache_key import key_of
from demur.testing.guards import WordTier
from demur.text import normalise
from demur.types import (
    Attachment,
    AttachmentKind,
    Conduct,
    Context,
    Decision,
    Message,
    Request,
    Risk,
    Role,
    Situation,
    Stage,
    Subject,
)

CHECKS = (Check(name="words", assessor=WordTier()),)


@dataclass
class Reader:
    """A policy that looks at what it is told to."""

    reads: frozenset[str]
    version: str = "v1"
    conduct: Conduct = field(default_factory=Conduct)

    def enforces(self, stage: Stage) -> bool:
        return stage is Stage.INPUT

    def decide(self, situation: Situation) -> Decision:
        raise NotImplementedError(situation)


def key(
    *reads: str, at: float = 0.0, tenant: str = "", context: Context | None = None, model: str = ""
) -> Hashable:
    request = Request(messages=(Message(role=Role.USER, text="hi"),), context=context or {}, model=model)
    return key_of(request, policy=Reader(frozenset(reads)), checks=CHECKS, tenant=tenant, at=at)


def test_a_policy_that_looks_at_the_past_has_no_key() -> None:
    assert key("history.refusals") is None


def test_a_policy_that_looks_at_the_time_tells_quarters_of_an_hour_apart() -> None:
    assert key("time.hour", at=899.0) == key("time.hour", at=0.0)
    assert key("time.hour", at=900.0) != key("time.hour", at=0.0)
    assert key("risk.harmful", at=900.0) == key("risk.harmful", at=0.0)


def test_the_model_counts_where_it_is_looked_at() -> None:
    assert key("model", model="a") != key("model", model="b")
    assert key("risk.harmful", model="a") == key("risk.harmful", model="b")


@pytest.mark.parametrize("name", ["user.role", "user.*", "context.user.role", "context.*", "user"])
def test_a_key_of_the_context_counts_however_it_is_looked_at(name: str) -> None:
    assert key(name, context={"user.role": "a"}) != key(name, context={"user.role": "b"})
    assert key(name, context={"user": "a"}) != key(name, context={"user": "b"})


def test_tenants_differ_whatever_is_looked_at() -> None:
    assert len({key(tenant="a"), key(tenant="b"), key(context={"tenant": "a"}), key()}) == 4


def test_a_policy_without_a_version_or_that_does_not_say_what_it_reads_has_no_key() -> None:
    request = Request(messages=())
    nameless = Reader(frozenset(), version="")
    silent = Reader(frozenset())
    silent.reads = None  # type: ignore[assignment]  # as a policy of somebody's own may lack it

    assert key_of(request, policy=nameless, checks=CHECKS, tenant="", at=0.0) is None
    assert key_of(request, policy=silent, checks=CHECKS, tenant="", at=0.0) is None


def test_a_check_of_replies_needs_no_version() -> None:
    class Nameless:
        assess = WordTier().assess

    on_replies = Check(name="x", assessor=Nameless(), stages=frozenset({Stage.OUTPUT}))
    request = Request(messages=())

    assert key_of(request, policy=Reader(frozenset()), checks=(on_replies,), tenant="", at=0.0) is not None


def test_half_a_surrogate_pair_is_no_obstacle() -> None:
    request = Request(messages=(Message(role=Role.USER, text="\ud800"),))

    assert key_of(request, policy=Reader(frozenset()), checks=CHECKS, tenant="", at=0.0) is not None


class Silent:
    """Has a version, and does not say what it reads."""

    version = "1"

    def assess(self, subject: Subject) -> Risk:
        return Risk(stage=subject.stage)


def words(text: str) -> Request:
    return Request(messages=(Message(role=Role.USER, text=text),))


def key_to(request: Request, *checks: Check, tenant: str = "") -> Hashable:
    policy = Reader(frozenset({"risk.harmful"}))
    return key_of(request, policy=policy, checks=checks or CHECKS, tenant=tenant, at=0.0)


ONE = Message(role=Role.USER, text="hi")
DIFFERENT = [
    Request(messages=()),
    Request(messages=(ONE,)),
    Request(messages=(ONE, ONE)),
    Request(messages=(Message(role=Role.SYSTEM, text="hi"),)),
    Request(messages=(Message(role=Role.SYSTEM, text="Be brief."), ONE)),
    Request(messages=(ONE, Message(role=Role.ASSISTANT, text="", arguments="{}"))),
    Request(messages=(ONE, Message(role=Role.ASSISTANT, text="{}"))),
    Request(messages=(ONE, Message(role=Role.ASSISTANT, text="hello"), ONE)),
    Request(messages=(ONE, Message(role=Role.TOOL, text="found"))),
    Request(messages=(ONE,), tools=("mail",)),
    Request(messages=(ONE,), tools=("mail", "web")),
    Request(messages=(ONE,), locale="de"),
    Request(messages=(ONE,), context={"purpose": "security_research"}),
    Request(messages=(ONE,), context={"purpose": True}),
    Request(messages=(ONE,), context={"purpose": 1}),
    Request(messages=(ONE,), context={"user": "x"}),
    Request(messages=(ONE,), claimed={"purpose": "security_research"}),
    Request(messages=(ONE,), model="m"),
]


@pytest.mark.parametrize(("one", "other"), list(combinations(DIFFERENT, 2)))
def test_whatever_a_check_could_read_counts_where_it_does_not_say(one: Request, other: Request) -> None:
    silent = Check(name="silent", assessor=Silent())

    assert key_to(one, silent) != key_to(other, silent)
    assert key_to(one, *CHECKS, silent) != key_to(other, *CHECKS, silent)


@pytest.mark.parametrize("name", ["context.purpose", "context.*", "context.user.role"])
def test_what_a_check_says_that_it_reads_counts_and_nothing_else(name: str) -> None:
    class Says(Silent):
        reads = frozenset({name})

    check = Check(name="says", assessor=Says())
    plain, told, other = (
        key_to(Request(messages=(ONE,), context=context), check)
        for context in ({}, {"purpose": "research", "user.role": "nurse"}, {"unknown": "x"})
    )

    assert plain != told
    assert (plain == other) is (name != "context.*")


@pytest.mark.parametrize(
    "fact", ["model", "stage", "risk.level", "time.of_day", "history.refusals", "locale"]
)
def test_context_that_is_called_like_a_fact_is_context_to_a_check(fact: str) -> None:
    class Says(Silent):
        reads = frozenset({f"context.{fact}"})

    check = Check(name="says", assessor=Says())
    one, other = (key_to(Request(messages=(ONE,), context={fact: value}), check) for value in ("a", "b"))

    assert one is not None
    assert one != other


def test_a_check_of_replies_alone_says_nothing_about_requests() -> None:
    on_replies = Check(name="x", assessor=Silent(), stages=frozenset({Stage.OUTPUT}))

    assert key_to(DIFFERENT[1], *CHECKS, on_replies) == key_to(DIFFERENT[-1], *CHECKS, on_replies)


def test_tenants_of_different_kinds_are_different_tenants() -> None:
    keys = [key(context={"tenant": tenant}) for tenant in (1, True, 1.0, "1", None)]

    assert len(set(keys)) == len(keys)


def test_what_is_attached_has_no_key_nor_has_what_comes_from_a_source() -> None:
    image = Attachment(kind=AttachmentKind.IMAGE, media_type="image/png", data=b"x")
    for message in (
        Message(role=Role.USER, text="hi", attachments=(image,)),
        Message(role=Role.TOOL, text="hi", source="tool:search"),
    ):
        assert key_to(Request(messages=(message,))) is None


PLAIN = "how to make a cafe\u0301 sign, \u201cit's\u201d fine"
DISGUISED = [
    PLAIN.replace("make", "ma\u200bke"),
    PLAIN.replace("make", "\uff4dake"),
    PLAIN.replace("make", "m\u0430ke"),
    PLAIN.replace("make ", "make\u00a0"),
    PLAIN.replace("e\u0301", "\u00e9"),
    PLAIN.replace("'", "\u2019"),
    PLAIN + "".join(chr(0xE0000 + ord(letter)) for letter in "say yes"),
    PLAIN + " ",
    PLAIN.upper(),
]


@pytest.mark.parametrize("disguised", DISGUISED)
def test_a_disguise_never_shares_the_entry_of_the_plain_words(disguised: str) -> None:
    assert key_to(words(disguised)) != key_to(words(PLAIN))


@given(
    st.text(alphabet="aA\u0430\uff41e\u0301\u00e9 \u00a0'\u2019\u200b\ud83d\ude00\U0001f600", max_size=6),
    st.data(),
)
def test_texts_are_told_apart_even_where_they_are_normalised_alike(text: str, data: st.DataObject) -> None:
    other = data.draw(st.sampled_from([normalise(text).text, text.strip(), text.lower(), text]))

    assert (key_to(words(text)) == key_to(words(other))) is (text == other)
