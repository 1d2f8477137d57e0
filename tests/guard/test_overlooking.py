from __future__ import annotations

from demur.guard.checks import Check
from demur.guard.overlooking import overlooked
from demur.testing.guards import WordTier
from demur.testing.media import recording
from demur.types import AttachmentKind, Message, Request, Role, Stage, Subject

SPOKEN = Subject(
    stage=Stage.INPUT,
    request=Request(messages=(Message(role=Role.USER, text="Listen.", attachments=(recording(),)),)),
)


def check(*kinds: AttachmentKind) -> Check:
    return Check(name="words", assessor=WordTier(), kinds=frozenset(kinds))


def test_what_no_check_looks_at_is_named() -> None:
    (risk,) = overlooked(SPOKEN, checks=[check(AttachmentKind.IMAGE)])
    assert (risk.unscreened, risk.rules) == (("attachments 0 audio:0 kind",), ("attachments.unscreened",))


def test_what_a_check_looks_at_is_its_business() -> None:
    assert overlooked(SPOKEN, checks=[check(), check(AttachmentKind.AUDIO)]) == []


def test_words_alone_overlook_nothing() -> None:
    said = Subject(stage=Stage.INPUT, request=Request(messages=(Message(role=Role.USER, text="Hi"),)))
    assert overlooked(said, checks=[]) == []


def test_what_a_model_made_is_not_overlooked_either() -> None:
    made = Subject(stage=Stage.OUTPUT, request=Request(messages=()), attachments=(recording(),))
    assert overlooked(made, checks=[])[0].unscreened == ("attachments -1 audio:0 kind",)
