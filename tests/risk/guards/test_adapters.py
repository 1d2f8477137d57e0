from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from demur.errors import GuardError, SettingError
from demur.risk.guards import ADAPTERS, GuardSetup, GuardTier, known_schemes, scheme_named
from demur.testing.asking import answer, ask, reply_to, request_of
from demur.testing.guard_server import VOICES
from demur.types import Plain, Risk, Stage, Subject

POLICY = "H2.f: nothing of that kind."
PLAIN = st.recursive(
    st.none() | st.booleans() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=20), inner, max_size=4),
    max_leaves=6,
)
MODELS = {"bedrock_guardrail": "abc/1"}
SUBJECTS = (request_of("Hello"), reply_to("Hello", "Well."))


def tier(name: str) -> GuardTier:
    return GuardTier(
        setup=GuardSetup(name="g", scheme=known_schemes()[name], model=MODELS.get(name, "m"), policy=POLICY)
    )


def judged(name: str, body: bytes) -> None:
    """Have both stages judged: each gives a risk in bounds, or raises GuardError and nothing else."""
    for subject in SUBJECTS:
        try:
            risk = ask(tier(name), subject, body).risk
        except GuardError:
            continue
        scores = (risk.harmful, risk.attack, *risk.categories.values())
        assert all(0 <= score <= 1 for score in scores)


@pytest.mark.parametrize("name", ADAPTERS)
@settings(max_examples=15)
@given(text=st.text() | st.sampled_from([str(voice.flagged) for voice in VOICES.values()]))
def test_any_answer_in_words_is_a_verdict_or_the_error(name: str, text: str) -> None:
    judged(name, answer(text))


@pytest.mark.parametrize("name", ADAPTERS)
@settings(max_examples=15)
@given(body=PLAIN.map(lambda each: json.dumps(each).encode()) | st.binary())
def test_any_body_is_a_verdict_or_the_error(name: str, body: bytes) -> None:
    judged(name, body)


@pytest.mark.parametrize("name", ADAPTERS)
@settings(max_examples=30)
@given(data=st.data())
def test_any_flaw_in_a_good_body_leaves_a_verdict_or_the_error(name: str, data: st.DataObject) -> None:
    judged(name, json.dumps(_flawed(VOICES[name].flagged, data)).encode())


@pytest.mark.parametrize("name", ADAPTERS)
@settings(max_examples=10)
@given(st.text())
def test_any_words_can_be_asked_about(name: str, words: str) -> None:
    for subject in (request_of(words, words, words, tool=words), reply_to(words, words)):
        try:
            told = ask(tier(name), subject, b"{}")
        except GuardError:
            continue
        assert told.risk.ran == ()


@pytest.mark.parametrize("name", ADAPTERS)
def test_where_there_are_no_words_nobody_is_asked(name: str) -> None:
    told = ask(tier(name), request_of(" \n"), b"{}")

    assert (told.risk, told.requests) == (Risk(stage=Stage.INPUT), ())


@pytest.mark.parametrize("name", sorted(set(ADAPTERS) - {"llama_prompt_guard"}))
def test_too_long_a_text_is_an_error(name: str) -> None:
    with pytest.raises(GuardError, match="more than it can be asked about"):
        ask(tier(name), Subject(stage=Stage.INPUT, request=request_of("x" * 200_000).request), b"{}")


def test_an_unknown_adapter_is_named_with_the_nearest() -> None:
    with pytest.raises(SettingError, match=r"guards\.x\.adapter.*did you mean 'llama_guard'"):
        scheme_named("lama_guard", where="guards.x.adapter")


def test_every_scheme_has_an_adapter_and_a_double() -> None:
    assert set(ADAPTERS) == set(known_schemes()) == set(VOICES)


def test_a_model_is_needed_where_the_server_has_several() -> None:
    with pytest.raises(SettingError, match=r"Llama Guard 3, 4 needs a model.*guards\.g\.model"):
        GuardTier(setup=GuardSetup(name="g", scheme=known_schemes()["llama_guard"]))


def _flawed(value: Plain, data: st.DataObject) -> Plain:
    """Give `value` with one thing in it replaced, or left out."""
    if isinstance(value, dict) and value and data.draw(st.integers(0, 4)):
        key = data.draw(st.sampled_from(sorted(value)))
        rest = {name: each for name, each in value.items() if name != key}
        return rest if data.draw(st.integers(0, 5)) == 0 else {**rest, key: _flawed(value[key], data)}
    if isinstance(value, list) and value and data.draw(st.integers(0, 4)):
        at = data.draw(st.integers(0, len(value) - 1))
        return [*value[:at], _flawed(value[at], data), *value[at + 1 :]]
    flaw: Plain = data.draw(PLAIN)
    return flaw
