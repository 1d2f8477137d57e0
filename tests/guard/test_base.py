from __future__ import annotations

from dataclasses import replace

import pytest

from demur.errors import SettingError
from demur.guard import Check, Delivery, Flow, Result, holds
from demur.guard.base import LiveDelivery
from demur.testing.guards import WordTier, guard_parts
from demur.types import WireHead

QUIET = "rules: [{id: a, when: risk.crisis, action: refuse, mode: observe}]"
INPUT = "rules: [{id: a, stage: input, when: risk.crisis, action: refuse, mode: enforce}]"
OUTPUT = "rules: [{id: a, stage: output, when: risk.crisis, action: refuse, mode: enforce}]"
CHANGES = ("beside: true", "own_refusals: rewrite", "own_refusals: mark")


class Whole:
    """Takes whole results only."""

    def whole(self, result: Result) -> Flow[None]:  # noqa: ARG002 - the protocol has it
        yield from ()


class Live(Whole):
    """Takes streams too."""

    def head(self, head: WireHead, result: Result) -> WireHead:  # noqa: ARG002 - the protocol has it
        return head


@pytest.mark.parametrize("policy", [QUIET, INPUT], ids=["observing", "input only"])
def test_a_stream_need_not_be_held_where_nothing_can_change_its_reply(policy: str) -> None:
    assert not holds(guard_parts(policy).policy)


@pytest.mark.parametrize(
    "policy",
    [OUTPUT, *(f"conduct: {{{each}}}\n{QUIET}" for each in CHANGES)],
    ids=["a rule for replies", *CHANGES],
)
def test_a_stream_is_held_where_its_reply_may_yet_be_changed(policy: str) -> None:
    assert holds(guard_parts(policy).policy)


def test_only_a_delivery_with_a_head_takes_live_streams() -> None:
    whole: Delivery = Whole()
    assert (isinstance(whole, LiveDelivery), isinstance(Live(), LiveDelivery)) == (False, True)


def test_two_checks_of_one_name_are_refused() -> None:
    parts = guard_parts(QUIET)
    other = Check(name="other", assessor=WordTier())
    with pytest.raises(SettingError, match=r"two checks are called 'words'.*there are words, other, words"):
        replace(parts, checks=(*parts.checks, other, *parts.checks))
    assert len(replace(parts, checks=(*parts.checks, other)).checks) == 2
