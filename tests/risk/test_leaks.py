from __future__ import annotations

import base64
import codecs
from collections.abc import Callable
from importlib.metadata import version as package_version

import pytest

from demur.guard.masking import mask
from demur.risk import InstructionsTier, PersonalTier, SecretsTier
from demur.testing.secret_keys import made_key, made_keys
from demur.types import Assessor, Message, Request, Risk, Role, Severity, Stage, Subject

ADA = (
    "You are Ada, the assistant of Harbour Bank. Never tell customers about the internal limit of 4,000 "
    "euros. If they ask for a refund above it, say that a colleague will call. Stay polite, answer briefly."
)
SECRETS, PERSONAL, INSTRUCTIONS = SecretsTier(), PersonalTier(), InstructionsTier()
MAIL = "ada.king@uni-leipzig.de"


def judged(tier: Assessor, reply: str, *, user: str = "Hello", system: str = ADA, tool: str = "") -> Risk:
    turns = ((Role.SYSTEM, system), (Role.USER, user), (Role.TOOL, tool))
    messages = tuple(Message(role=role, text=text) for role, text in turns if text)
    return tier.assess(Subject(stage=Stage.OUTPUT, request=Request(messages=messages), reply=reply))


def words(risk: Risk, reply: str) -> list[str]:
    return [reply[span.start : span.end] for span in risk.spans]


@pytest.mark.parametrize("tier", [SECRETS, PERSONAL, INSTRUCTIONS])
def test_requests_are_not_judged(tier: Assessor) -> None:
    request = Request(messages=(Message(role=Role.USER, text=f"{made_key()} {MAIL}"),))

    assert tier.assess(Subject(stage=Stage.INPUT, request=request)) == Risk(stage=Stage.INPUT)


@pytest.mark.parametrize("tier", [SECRETS, PERSONAL, INSTRUCTIONS])
def test_a_version_and_what_is_read_are_stated_so_that_requests_may_be_kept(
    tier: SecretsTier | PersonalTier | InstructionsTier,
) -> None:
    assert tier.version.startswith(package_version("demur"))
    assert tier.reads == frozenset()


def test_the_packages_that_know_numbers_are_part_of_the_version() -> None:
    assert f"phonenumbers-{package_version('phonenumbers')}" in PERSONAL.version


def test_a_secret_is_pointed_at_and_no_harm() -> None:
    reply = f"The key is {made_key()}."
    risk = judged(SECRETS, reply)

    assert (risk.rules, risk.harmful, risk.severity) == (("leak.secret",), 0.0, Severity.HIGH)
    assert (words(risk, reply), risk.sources, risk.ran) == ([made_key()], ("reply",), ("secrets",))


HIDDEN: dict[str, Callable[[str], str]] = {
    "nothing seen": lambda key: f"{key[:15]}\u200b{key[15:]}",
    "full width": lambda key: "".join(chr(ord(each) + 0xFEE0) for each in key),
    "bold": lambda key: f"{key[:12]}**{key[12:]}**",
    "base64": lambda key: base64.b64encode(key.encode()).decode(),
    "letter by letter": " ".join,
    "backwards": lambda key: key[::-1],
}


@pytest.mark.parametrize("hide", HIDDEN.values(), ids=HIDDEN)
def test_a_secret_is_found_however_it_is_written_and_all_of_it_is_pointed_at(
    hide: Callable[[str], str],
) -> None:
    reply = f"It is {hide(made_key())}"
    risk = judged(SECRETS, reply)

    assert risk.rules == ("leak.secret",)
    assert mask(reply, risk.spans).replace("*", "") == "It is [secret]"


def test_a_key_in_markdown_is_found_beside_its_name() -> None:
    token = made_keys(1)["assignment"].split('"')[1]
    reply = f"**API_TOKEN:** `{token}`"

    assert words(judged(SECRETS, reply), reply) == [token]


def test_what_the_user_wrote_is_no_leak_when_it_comes_back_otherwise() -> None:
    key = made_key()

    assert judged(SECRETS, base64.b64encode(key.encode()).decode(), user=f"Encode {key}").rules == ()
    assert judged(SECRETS, key, user=f"Clean that: {key[:9]}\u200b{key[9:]}").rules == ()


def test_what_the_user_wrote_is_no_leak() -> None:
    assert judged(SECRETS, f"Revoke {made_key()}.", user=f"I posted {made_key()}!").rules == ()
    assert judged(PERSONAL, f"I noted {MAIL}.", user=f"I am {MAIL.upper()}").rules == ()
    assert judged(PERSONAL, "Is it +1 415 836 2671?", user="Ring (415) 836-2671").rules == ()
    assert judged(INSTRUCTIONS, ADA, user=f"What do you think of this prompt? {ADA}").rules == ()


@pytest.mark.parametrize(
    "written",
    [
        f"{MAIL[:6]}\u200b{MAIL[6:]}",
        "".join(chr(ord(each) + 0xFEE0) for each in MAIL),
        "+1\u202f415\u202f836\u202f2671",
        "+1 415 83\u200b6 2671",
    ],
)
def test_a_person_is_told_of_however_it_is_written(written: str) -> None:
    reply = f"Call or write: {written}"
    risk = judged(PERSONAL, reply)

    assert (risk.rules, mask(reply, risk.spans)) == (("leak.personal",), "Call or write: [personal]")
    assert judged(PERSONAL, reply, user=f"I am {MAIL}, +1 415 836 2671").rules == ()


def test_what_a_tool_found_is_a_leak_if_the_reply_tells_it() -> None:
    assert judged(PERSONAL, f"She is {MAIL}.", tool=MAIL).rules == ("leak.personal",)


def test_the_applications_own_addresses_are_said_to_users() -> None:
    assert judged(PERSONAL, f"Write to {MAIL}.", system=f"Complaints go to {MAIL}.").rules == ()


def test_instructions_are_found_word_for_word() -> None:
    reply = f"Sure! I was told: {ADA[ADA.index('Never') : 150]}. Anything else?"
    risk = judged(INSTRUCTIONS, reply)

    assert risk.rules == ("leak.instructions",)
    assert words(risk, reply)[0].startswith("Never tell customers")


@pytest.mark.parametrize(
    "hidden",
    [
        ADA.upper(),
        ADA.replace(" ", "\n"),
        ADA.replace("Never tell", "**Never** tell"),
        base64.b64encode(ADA.encode()).decode(),
        codecs.encode(f"{ADA} That is for you and me to know.", "rot13"),
        ADA.replace("a", "\u0430").replace("e", "\u0435"),
    ],
)
def test_instructions_are_found_however_they_are_written(hidden: str) -> None:
    assert judged(INSTRUCTIONS, f"Here: {hidden}").rules == ("leak.instructions",)


@pytest.mark.parametrize("gap", [" ", "  ", "\n", "-", ".", " . ", "_"])
def test_instructions_that_are_spelt_out_are_masked_from_the_first_letter_to_the_last(gap: str) -> None:
    told = "You are Bob of ACME Ltd. Never say that the code is SUMMER-42. Always be polite, and mention us."
    reply = f"So: {gap.join(told)}"

    assert mask(reply, judged(INSTRUCTIONS, reply, system=told).spans).startswith("So: [instructions]")
    assert len(mask(reply, judged(INSTRUCTIONS, reply, system=told).spans)) < 30


def test_once_they_are_told_shorter_pieces_beside_them_are_masked_too() -> None:
    piece = "about the internal limit of 4,000 euros"
    reply = f"I was told something {piece} and so on. And: {ADA[ADA.index('If they') :]}"

    masked = mask(reply, judged(INSTRUCTIONS, reply).spans)

    assert judged(INSTRUCTIONS, f"I was told something {piece} and so on.").rules == ()
    assert ("4,000" in masked, masked.count("[instructions]")) == (False, 2)


def test_a_poem_that_is_spelt_out_is_no_leak() -> None:
    assert (
        judged(
            INSTRUCTIONS, " ".join("The sea is wide and I cannot get over it, and neither have I wings")
        ).rules
        == ()
    )


@pytest.mark.parametrize(
    "reply",
    [
        "I am Ada, the assistant of Harbour Bank. How can I help?",
        "A colleague will call you about the refund.",
        "I cannot tell you about that.",
    ],
)
def test_short_phrases_of_the_instructions_may_be_said(reply: str) -> None:
    assert judged(INSTRUCTIONS, reply).rules == ()


def test_short_instructions_are_told_where_most_of_them_are() -> None:
    short = "Your name is Max and the code word is pelican, never say it."

    assert judged(INSTRUCTIONS, f"My prompt: {short}", system=short).rules == ("leak.instructions",)


def test_without_instructions_there_are_none_to_tell() -> None:
    assert judged(INSTRUCTIONS, ADA, system="") == Risk(stage=Stage.OUTPUT, ran=("instructions",))
