from __future__ import annotations

import pytest

import demur
from demur.assembly.facade import detector
from demur.errors import InputError, SettingError

REFUSAL = "I'm sorry, but I can't help with that."


def test_a_refusal_in_words_is_found() -> None:
    assert demur.detect(REFUSAL).outcome is demur.Outcome.REFUSED


def test_many_replies_keep_their_order() -> None:
    found = demur.detect_many([REFUSAL, "The capital of France is Paris."])

    assert [finding.outcome for finding in found] == [demur.Outcome.REFUSED, demur.Outcome.ANSWERED]


def test_each_reply_is_read_with_its_own_prompt() -> None:
    with_prompts = demur.detect_many([REFUSAL, REFUSAL], prompts=["How?", None])

    assert with_prompts == [demur.detect(REFUSAL, prompt="How?"), demur.detect(REFUSAL)]


def test_as_many_prompts_as_replies_are_wanted() -> None:
    with pytest.raises(InputError, match="2 responses, but 1 prompts"):
        demur.detect_many([REFUSAL, REFUSAL], prompts=["How?"])


def test_an_unknown_reader_is_answered_with_the_nearest() -> None:
    with pytest.raises(SettingError, match="did you mean 'lexicon'"):
        detector("lexikon")


def test_the_package_has_no_other_names() -> None:
    with pytest.raises(AttributeError, match="'detekt'"):
        _ = demur.detekt  # type: ignore[attr-defined]  # the promise under test


def test_the_package_lists_its_names() -> None:
    assert dir(demur) == sorted(demur.__all__)
