from __future__ import annotations

import json

import pytest

from demur.errors import CheckError, SettingError
from demur.risk import SERVICES, service
from demur.testing.media import analysis, moderation, opinion
from demur.testing.upstream import ScriptedReply
from demur.types import Category, ImageVerdict, WireHead, WireReply, WireRequest

PNG = b"\x89PNG\r\n\x1a\n rest"


def asked(name: str, image: bytes = PNG, *, media_type: str = "", model: str = "") -> WireRequest:
    return next(service(name)(image, media_type, model))


def answered(name: str, reply: ScriptedReply) -> ImageVerdict:
    asking = service(name)(PNG, "", "")
    next(asking)
    with pytest.raises(StopIteration) as done:
        asking.send(WireReply(head=WireHead(status=reply.status, headers=()), body=reply.body))
    verdict: ImageVerdict = done.value.value
    return verdict


def test_openai_is_shown_the_image_as_a_data_url() -> None:
    request = asked("openai")
    body = json.loads(request.body)
    assert (request.method, request.path, body["model"]) == (
        "POST",
        "/v1/moderations",
        "omni-moderation-latest",
    )
    assert body["input"][0]["image_url"]["url"].startswith("data:image/png;base64,")


def test_azure_is_shown_the_image_in_base64() -> None:
    request = asked("azure")
    assert request.path.startswith("/contentsafety/image:analyze?api-version=")
    assert set(json.loads(request.body)) == {"image", "outputType"}


def test_an_endpoint_of_ones_own_is_told_the_media_type_and_the_model() -> None:
    body = json.loads(asked("json", b"\xff\xd8\xff", model="mine").body)
    assert (body["media_type"], body["model"]) == ("image/jpeg", "mine")


@pytest.mark.parametrize(
    ("image", "said", "expected"),
    [
        (PNG, "image/gif", "image/png"),
        (b"RIFF....WEBP", "", "image/webp"),
        (b"GIF89a", "", "image/gif"),
        (b"something", "image/heic", "image/heic"),
        (b"something", "", "image/png"),
    ],
)
def test_bytes_count_before_what_is_said_of_them(image: bytes, said: str, expected: str) -> None:
    assert json.loads(asked("json", image, media_type=said).body)["media_type"] == expected


def test_the_scores_of_openai_are_merged_and_its_labels_kept() -> None:
    reply = moderation({"violence": 0.4, "violence/graphic": 0.9, "sexual/minors": 0.0}, flagged=True)
    verdict = answered("openai", reply)
    assert dict(verdict.scores) == {Category.VIOLENCE: 0.9, Category.CHILD_SAFETY: 0.0}
    assert [(label.scheme, label.name) for label in verdict.labels] == [
        ("openai_moderation", "violence"),
        ("openai_moderation", "violence/graphic"),
    ]


@pytest.mark.parametrize(
    ("level", "score", "flagged"), [(0, 0.0, False), (2, 1 / 3, False), (4, 2 / 3, True)]
)
def test_the_severities_of_azure_become_scores(level: int, score: float, *, flagged: bool) -> None:
    verdict = answered("azure", analysis({"SelfHarm": level}))
    assert verdict.scores[Category.SELF_HARM] == pytest.approx(score)
    assert verdict.flagged is flagged


def test_a_label_that_is_not_known_counts_for_other() -> None:
    verdict = answered("openai", moderation({"brand-new": 0.8}, flagged=True))
    assert (dict(verdict.scores), verdict.labels[0].merged) == ({Category.OTHER: 0.8}, None)


def test_an_endpoint_of_ones_own_may_give_no_scores() -> None:
    verdict = answered("json", ScriptedReply(body=b'{"flagged": true}'))
    assert (verdict.flagged, dict(verdict.scores)) == (True, {})


def test_an_endpoint_of_ones_own_speaks_in_our_categories() -> None:
    assert dict(answered("json", opinion({"ip": 1.0}, flagged=False)).scores) == {Category.IP: 1.0}


@pytest.mark.parametrize("name", SERVICES)
@pytest.mark.parametrize(
    "reply",
    [
        ScriptedReply(body=b""),
        ScriptedReply(body=b"\xff"),
        ScriptedReply(body=b"Sure, this image looks fine to me."),
        ScriptedReply(body=b'{"results": [{"flagged": tr'),
        ScriptedReply(body=b"[]"),
        ScriptedReply(body=b"{}"),
        ScriptedReply(body=b"[" * 100_000),
        ScriptedReply(status=500, body=b'{"flagged": false, "results": []}'),
        ScriptedReply(status=401, body=b"{}"),
        ScriptedReply(body=b'{"results": []}'),
        ScriptedReply(body=b'{"results": [7]}'),
        ScriptedReply(
            body=b'{"results": [{"flagged": true, "flagged": false, "category_scores": {"hate": 0.1}}]}'
        ),
        ScriptedReply(
            body=b'{"results": [{"flagged": false, "category_scores": {"hate": 0.1}},'
            b' {"flagged": true, "category_scores": {"hate": 0.9}}]}'
        ),
        ScriptedReply(body=b'{"flagged": true, "flagged": false}'),
        ScriptedReply(body=b'{"categoriesAnalysis": [{"category": "Hate", "severity": 6, "severity": 0}]}'),
        ScriptedReply(body=b'{"results": [{"flagged": "no", "category_scores": {"hate": 0.1}}]}'),
        ScriptedReply(body=b'{"results": [{"flagged": false, "category_scores": {}}]}'),
        ScriptedReply(body=b'{"results": [{"flagged": false, "category_scores": {"hate": 7}}]}'),
        ScriptedReply(body=b'{"results": [{"flagged": false, "category_scores": {"hate": true}}]}'),
        ScriptedReply(body=b'{"categoriesAnalysis": []}'),
        ScriptedReply(body=b'{"categoriesAnalysis": [{"category": "Hate"}]}'),
        ScriptedReply(body=b'{"categoriesAnalysis": [{"category": "Hate", "severity": -1}]}'),
        ScriptedReply(body=b'{"flagged": null}'),
        ScriptedReply(body=b'{"flagged": true, "categories": {"hate": "high"}}'),
        ScriptedReply(body=b'{"flagged": true, "categories": []}'),
    ],
)
def test_nonsense_is_never_taken_for_a_verdict(name: str, reply: ScriptedReply) -> None:
    asking = service(name)(PNG, "", "")
    next(asking)
    with pytest.raises(CheckError, match=f"{name}.*gave no verdict"):
        asking.send(WireReply(head=WireHead(status=reply.status, headers=()), body=reply.body))


def test_a_service_that_nobody_knows_is_told_with_the_nearest() -> None:
    with pytest.raises(SettingError, match="did you mean 'azure'"):
        service("azur")
