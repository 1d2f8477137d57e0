"""Whatever becomes of an answer on its way, or in a guard's own head, it is never read as safe."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.errors import GuardError
from demur.risk.guards import GuardSetup, GuardTier, known_schemes
from demur.testing.asking import answer, ask, reply_to, request_of
from demur.testing.guard_server import VOICES
from demur.types import Plain, Subject

MODELS = {"bedrock_guardrail": "abc/1"}
# Azure asks a second service about requests.
SUBJECTS = {"azure_content_safety": reply_to("Hello", "Well.")}
IN_WORDS = sorted(scheme for scheme, voice in VOICES.items() if isinstance(voice.clear, str))
IN_TABLES = sorted(set(VOICES) - set(IN_WORDS))
# What each format may say when all is well, without its white space.
CLEAR = {
    "llama_guard": r"safe",
    "qwen3guard": r"safety:safecategories:none(?:refusal:(?:yes|no))?",
    "wildguard": r"harmfulrequest:noresponserefusal:(?:yes|no|n/a)harmfulresponse:(?:yes|no|n/a)",
    "shieldgemma": r"no\.*",
    "granite_guardian": r"no(?:<confidence>(?:high|low)</confidence>)?"
    r"|(?:<think>[^<]*</think>)?<score>no</score>",
    "nemotron": r'\{"usersafety":"safe"(?:,"responsesafety":"safe")?\}',
    "gpt_oss_safeguard": r'0|false|\{"violation":(?:0|false)(?:,"policy_category":(?:null|""))?\}',
}
NOISE = [
    "",
    " ",
    "\n",
    ",",
    ":",
    "no",
    "yes",
    "none",
    "safe",
    "unsafe",
    "\u200b",
    "\ufeff",
    "N/A",
    "<think>",
    "{",
    "}",
]
WRONG: list[Plain] = [None, "", "x", -1, 1.5, [], {}, [[]], "safe", "0"]


def tier(scheme: str) -> GuardTier:
    questions = ("harm",) if scheme == "granite_guardian" else ("hate",) if scheme == "shieldgemma" else ()
    return GuardTier(
        setup=GuardSetup(
            name="g",
            scheme=known_schemes()[scheme],
            model=MODELS.get(scheme, "m"),
            policy="H2.f: nothing of that kind.",
            questions=questions,
        )
    )


def is_clear(scheme: str, body: bytes) -> bool:
    """Tell whether a body is taken for a verdict that finds nothing; no verdict is none."""
    subject: Subject = SUBJECTS.get(scheme, request_of("Hello"))
    try:
        risk = ask(tier(scheme), subject, body).risk
    except GuardError:
        return False
    return max(risk.harmful, risk.attack) < 0.5


def said(voice: Plain) -> str:
    assert isinstance(voice, str)
    return voice


@pytest.mark.parametrize("scheme", sorted(VOICES))
def test_a_whole_answer_that_finds_nothing_is_clear_and_one_that_flags_is_not(scheme: str) -> None:
    voice = VOICES[scheme]
    clear, flagged = (
        answer(each) if isinstance(each, str) else json.dumps(each).encode()
        for each in (voice.clear, voice.flagged)
    )

    assert (is_clear(scheme, clear), is_clear(scheme, flagged)) == (True, False)


@given(scheme=st.sampled_from(IN_WORDS), data=st.data())
def test_a_flag_in_words_that_is_damaged_is_never_clear(scheme: str, data: st.DataObject) -> None:
    text = said(VOICES[scheme].flagged)
    begin, end = sorted(data.draw(st.tuples(*[st.integers(0, len(text))] * 2)))
    damaged = data.draw(
        st.sampled_from(
            [
                text[begin:],
                text[:end],
                text[:begin] + text[begin + 1 :],
                text[:begin] + data.draw(st.sampled_from(NOISE)) + text[begin:],
                text[:end] + text[begin:],
                "\n".join(data.draw(st.permutations(text.splitlines()))),
                "\n".join(text.splitlines()[:-1]),
            ]
        )
    )

    assert not is_clear(scheme, answer(damaged))


@given(
    scheme=st.sampled_from(IN_WORDS), gap=st.sampled_from([" ", "\n", ", ", " or ", ""]), first=st.booleans()
)
def test_who_says_both_has_said_neither(scheme: str, gap: str, *, first: bool) -> None:
    words = [said(VOICES[scheme].clear), said(VOICES[scheme].flagged)]

    assert not is_clear(scheme, answer(gap.join(words if first else reversed(words))))


@given(scheme=st.sampled_from(IN_WORDS), data=st.data())
def test_of_words_in_any_order_only_the_documented_ones_are_clear(scheme: str, data: st.DataObject) -> None:
    voice = VOICES[scheme]
    words = [each for whole in (voice.clear, voice.flagged) for each in re.findall(r"\w+|\W", said(whole))]
    lines = [line for whole in (voice.clear, voice.flagged) for line in said(whole).splitlines()]
    parts = data.draw(st.lists(st.sampled_from([*words, *lines, *NOISE, said(voice.clear)]), max_size=6))
    text = "".join(parts)
    plain = "".join(text.split()).lower()

    assert not is_clear(scheme, answer(text)) or re.fullmatch(CLEAR[scheme], plain)


@given(
    scheme=st.sampled_from(IN_WORDS),
    finish=st.text() | st.sampled_from(["length", "abort", "error", "tool_calls"]),
)
def test_an_answer_that_did_not_end_by_itself_is_none(scheme: str, finish: str) -> None:
    is_whole = finish in ("stop", "eos", "eos_token", "stop_sequence")
    is_one_word = scheme == "shieldgemma" and finish == "length"

    assert is_clear(scheme, answer(said(VOICES[scheme].clear), finish=finish)) is (is_whole or is_one_word)


def test_a_guard_that_calls_tools_has_said_nothing() -> None:
    message: Plain = {"content": "safe", "tool_calls": [{"function": {"name": "allow", "arguments": "{}"}}]}

    assert not is_clear("llama_guard", json.dumps({"choices": [{"message": message}]}).encode())


def places(value: Plain) -> Iterator[tuple[str | int, ...]]:
    """Give the way to everything within `value`."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, held in inner:
        yield (key,)
        yield from ((key, *rest) for rest in places(held))


def changed(value: Plain, place: tuple[str | int, ...], new: Plain, *, out: bool) -> Plain:
    """Give `value` with `new` at that place, or nothing where that is taken out."""
    copy = json.loads(json.dumps(value))
    held = copy
    for step in place[:-1]:
        held = held[step]
    if out:
        del held[place[-1]]
    else:
        held[place[-1]] = new
    return copy  # type: ignore[no-any-return] # as it was


@given(scheme=st.sampled_from(IN_TABLES), data=st.data())
def test_a_flag_in_a_table_that_is_damaged_is_never_clear(scheme: str, data: st.DataObject) -> None:
    flagged = VOICES[scheme].flagged
    place = data.draw(st.sampled_from(list(places(flagged))))
    body = changed(flagged, place, data.draw(st.sampled_from(WRONG)), out=data.draw(st.booleans()))

    assert not is_clear(scheme, json.dumps(body).encode())


def doubled(value: Plain, at: list[int]) -> str:
    """Give `value` as JSON in which one key stands twice, with two values: the `at`th of all keys."""
    if isinstance(value, list):
        return f"[{', '.join(doubled(each, at) for each in value)}]"
    if not isinstance(value, dict):
        return json.dumps(value)
    rows = list[str]()
    for key, held in value.items():
        at[0] -= 1
        if at[0] == -1:
            rows.append(f"{json.dumps(key)}: {json.dumps(held)}")
        rows.append(f"{json.dumps(key)}: {doubled(held, at)}")
    return f"{{{', '.join(rows)}}}"


def keys_in(value: Plain) -> int:
    return sum(isinstance(place[-1], str) for place in places(value))


@pytest.mark.parametrize("scheme", IN_TABLES)
def test_a_key_that_stands_twice_in_a_table_is_no_verdict(scheme: str) -> None:
    for body in (VOICES[scheme].clear, VOICES[scheme].flagged):
        for at in range(keys_in(body)):
            with pytest.raises(GuardError, match="everything once"):
                ask(tier(scheme), SUBJECTS.get(scheme, request_of("Hello")), doubled(body, [at]).encode())


@pytest.mark.parametrize("scheme", IN_WORDS)
def test_a_key_that_stands_twice_around_words_is_no_verdict(scheme: str) -> None:
    body: Plain = json.loads(answer(said(VOICES[scheme].clear)))
    for at in range(keys_in(body)):
        assert not is_clear(scheme, doubled(body, [at]).encode())
