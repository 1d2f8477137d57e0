from __future__ import annotations

import pytest

from demur.risk import ImageTier, Limits
from demur.risk.scores import severity_at
from demur.testing.media import ScriptedModerator
from demur.types import (
    Attachment,
    AttachmentKind,
    Category,
    Message,
    Request,
    Risk,
    Role,
    Severity,
    Stage,
    Subject,
)

GORE, CAT = b"gore", b"cat"


def image(data: bytes, url: str = "") -> Attachment:
    return Attachment(kind=AttachmentKind.IMAGE, media_type="image/png", data=data, url=url)


def tier(*, failing: bool = False, limits: Limits | None = None) -> ImageTier:
    scores = {GORE: OSError("no line")} if failing else {GORE: {Category.VIOLENCE: 0.93, Category.HATE: 0.0}}
    return ImageTier("image_moderator", ScriptedModerator(scores), timer=lambda: 0.0, limits=limits)


def asked(*given: Attachment) -> Subject:
    return Subject(
        stage=Stage.INPUT, request=Request(messages=(Message(role=Role.USER, text="", attachments=given),))
    )


def test_a_flagged_image_is_a_risk_with_its_scores_and_its_place() -> None:
    risk = tier().assess(asked(image(CAT), image(GORE)))
    assert (risk.harmful, dict(risk.categories)) == (0.93, {Category.VIOLENCE: 0.93})
    assert (risk.severity, risk.rules) == (Severity.HIGH, ("image_moderator.flagged",))
    assert [(span.message, span.source) for span in risk.spans] == [(0, "image:1")]


@pytest.mark.parametrize("score", [0.49, 0.5, 0.7, 0.9, 1.0])
def test_an_image_is_as_severe_as_words_that_score_so(score: float) -> None:
    moderator = ScriptedModerator({GORE: {Category.VIOLENCE: score}})
    risk = ImageTier("m", moderator, timer=lambda: 0.0).assess(asked(image(GORE)))

    assert risk.severity is severity_at(risk.harmful)


def test_an_image_that_nobody_minds_is_none() -> None:
    assert tier().assess(asked(image(CAT))) == Risk(stage=Stage.INPUT, ran=("image_moderator",))


def test_an_image_that_a_model_made_is_judged_with_the_reply() -> None:
    reply = Subject(stage=Stage.OUTPUT, request=Request(messages=()), attachments=(image(GORE),))
    risk = tier().assess(reply)
    assert (risk.stage, risk.rules, risk.spans[0].message) == (Stage.OUTPUT, ("image_moderator.flagged",), -1)


def test_without_images_it_did_not_look() -> None:
    assert tier().assess(asked()) == Risk(stage=Stage.INPUT)


def test_an_image_that_cannot_be_shown_is_unscreened() -> None:
    risk = tier().assess(asked(image(b"", url="http://a/b")))
    assert risk.unscreened == ("image_moderator 0 image:0 address",)
    assert risk.rules == ("image_moderator.unscreened",)


def test_beyond_the_limit_nothing_is_shown() -> None:
    risk = tier(limits=Limits(count=1)).assess(asked(image(CAT), image(GORE)))
    assert risk.unscreened == ("image_moderator 0 image:1 limit",)


def test_a_moderator_that_fails_fails_the_check() -> None:
    with pytest.raises(OSError, match="no line"):
        tier(failing=True).assess(asked(image(GORE)))


class Stated(ScriptedModerator):
    version = "openai:m"


def test_the_version_hangs_on_the_moderators_and_there_is_none_without() -> None:
    stated, others = Stated({}), ImageTier("m", Stated({}), timer=lambda: 0.0, limits=Limits(count=1))
    version = ImageTier("m", stated, timer=lambda: 0.0).version
    assert (len(version), version != others.version, tier().version) == (12, True, "")
