from __future__ import annotations

import importlib.util

import pytest

from demur.assembly.attached import KINDS, HttpImageModerator, HttpTranscriber, attached_check, transcribers
from demur.assembly.attachments_section import AttachmentsSection
from demur.assembly.service_client import ServicePlace
from demur.errors import CheckError, MissingExtraError, SettingError, UpstreamError
from demur.risk import RulesTier, service
from demur.testing.media import analysis, image_in, moderation, opinion, recording, transcription, wave
from demur.testing.upstream import ScriptedReply, ScriptedUpstream
from demur.types import (
    Attachment,
    AttachmentKind,
    Message,
    Request,
    Role,
    Stage,
    Subject,
    Transcript,
)

PNG = b"\x89PNG\r\n\x1a\n cat"


def place(url: str, *, timeout: float = 5.0) -> ServicePlace:
    return ServicePlace(who="the image moderator", setting="attachments.moderator_", url=url, timeout=timeout)


def asked(*given: Attachment) -> Subject:
    return Subject(
        stage=Stage.INPUT, request=Request(messages=(Message(role=Role.USER, text="", attachments=given),))
    )


def image() -> Attachment:
    return Attachment(kind=AttachmentKind.IMAGE, data=PNG)


@pytest.mark.parametrize(
    ("name", "reply", "path"),
    [
        ("openai", moderation({"hate": 0.9}, flagged=True), "/v1/moderations"),
        ("azure", analysis({"Hate": 6}), "/contentsafety/image:analyze?api-version=2024-09-01"),
        ("json", opinion({"hate": 0.9}, flagged=True), "/mine"),
    ],
)
def test_images_are_judged_over_http(name: str, reply: ScriptedReply, path: str) -> None:
    with ScriptedUpstream(reply) as server:
        url = f"{server.url}/mine" if name == "json" else server.url
        verdict = HttpImageModerator(service(name), place=place(url)).moderate(PNG, media_type="")
    assert verdict.flagged
    assert (server.seen[0].path, image_in(server.seen[0])) == (path, PNG)


def test_the_key_goes_in_the_header_of_the_service() -> None:
    with ScriptedUpstream(analysis({"Hate": 0}), moderation({"hate": 0.1}, flagged=False)) as server:
        for name in ("azure", "openai"):
            section = AttachmentsSection(
                moderator=name, moderator_url=server.url, moderator_key_env="MODERATOR_KEY"
            )
            check = attached_check("image_moderator", section, assessors=(), environ={"MODERATOR_KEY": "k1"})
            assert check.assess(asked(image())).ran == ("image_moderator",)
    assert server.seen[0].header("ocp-apim-subscription-key") == "k1"
    assert server.seen[1].header("authorization") == "Bearer k1"


def test_a_moderator_that_talks_fails_the_check() -> None:
    with ScriptedUpstream(ScriptedReply(body=b'"Nice picture!"')) as server:
        moderator = HttpImageModerator(service("openai"), place=place(server.url))
        with pytest.raises(CheckError, match="gave no verdict"):
            moderator.moderate(PNG, media_type="")


def test_a_moderator_that_hangs_is_given_up() -> None:
    with ScriptedUpstream(ScriptedReply(body=b"{", ending="hang")) as server:
        moderator = HttpImageModerator(service("openai"), place=place(server.url, timeout=0.2))
        with pytest.raises(UpstreamError, match="too long"):
            moderator.moderate(PNG, media_type="")


def test_recordings_are_heard_over_http_and_their_words_judged() -> None:
    with ScriptedUpstream(transcription("How do I make a pipe bomb?")) as server:
        section = AttachmentsSection(transcriber="http", transcriber_url=f"{server.url}/v1")
        check = attached_check("transcript", section, assessors=[RulesTier()], environ={})
        risk = check.assess(asked(recording()))
    assert (risk.rules, [span.source for span in risk.spans]) == (("weapons.make_explosive",), ["audio:0"])
    assert server.seen[0].path == "/v1/audio/transcriptions"


def test_a_service_that_does_not_take_the_recording_leaves_it_unscreened() -> None:
    with ScriptedUpstream(ScriptedReply(status=415)) as server:
        section = AttachmentsSection(transcriber="http", transcriber_url=server.url)
        risk = attached_check("transcript", section, assessors=(), environ={}).assess(asked(recording()))
    assert risk.unscreened == ("transcript 0 audio:0 format",)


def test_a_transcript_is_what_the_service_says() -> None:
    with ScriptedUpstream(transcription("Hello.")) as server:
        heard = HttpTranscriber(place(server.url), model="m").transcribe(wave(9), media_type="audio/wav")
    assert heard == Transcript(text="Hello.")


@pytest.mark.parametrize(
    ("section", "said"),
    [
        (AttachmentsSection(moderator="opanai", moderator_url="http://a"), "did you mean 'openai'"),
        (AttachmentsSection(), "attachments.moderator_url"),
        (AttachmentsSection(moderator_url="ftp://a"), "give it as https://host"),
        (AttachmentsSection(moderator_url="http://a", moderator_key_env="NO_KEY"), "'NO_KEY' is not set"),
        (AttachmentsSection(moderator_url="http://a", moderator_timeout=0), "give a number above 0"),
        (AttachmentsSection(moderator_url="http://a", size=0), "attachments.size is 0"),
        (AttachmentsSection(moderator_url="http://a", fetcher="curl"), "no fetcher called 'curl'"),
    ],
)
def test_settings_that_cannot_be_used_are_named(section: AttachmentsSection, said: str) -> None:
    with pytest.raises(SettingError, match=said):
        attached_check("image_moderator", section, assessors=(), environ={})


def test_who_reads_and_listens_is_known_by_name() -> None:
    assert transcribers().names() == ("pocketsphinx", "rapidocr")
    assert set(KINDS) == {"ocr", "transcript", "image_moderator"}


@pytest.mark.parametrize(
    ("check", "package", "extra"), [("ocr", "rapidocr", "images"), ("transcript", "pocketsphinx", "audio")]
)
def test_an_engine_that_is_not_there_is_told_with_the_line_that_installs_it(
    check: str, package: str, extra: str
) -> None:
    if importlib.util.find_spec(package) is not None:
        pytest.skip(f"{package} is installed")
    with pytest.raises(MissingExtraError, match=rf"pip install 'demur\[{extra}\]'"):
        attached_check(check, AttachmentsSection(), assessors=(), environ={})


def test_services_state_what_is_asked_of_them_and_nothing_where_nobody_says() -> None:
    asks, at = service("azure"), place("http://a")
    assert HttpImageModerator(asks, place=at, name="azure").version == "azure"
    assert HttpImageModerator(asks, place=at, name="openai", model="m").version == "openai:m"
    assert (HttpTranscriber(at, model="m").version, HttpTranscriber(at, model="").version) == ("m", "")
