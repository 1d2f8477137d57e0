from __future__ import annotations

import pytest

from demur.errors import GuardError
from demur.risk.guards import GuardSetup, GuardTier, known_schemes
from demur.testing.asking import Told, answer, ask, reply_to, request_of
from demur.types import Category, Subject

TIER = GuardTier(setup=GuardSetup(name="qwen", scheme=known_schemes()["qwen3guard"], model="guard"))


def told(text: str, subject: Subject | None = None) -> Told:
    return ask(TIER, subject or request_of("Hello"), answer(text))


def test_controversial_is_a_flag_that_is_half_as_sure() -> None:
    risk = told("Safety: Controversial\nCategories: Politically Sensitive Topics").risk

    assert (risk.harmful, dict(risk.categories)) == (0.5, {Category.CIVIC: 0.5})
    assert (risk.verdicts[0].label, risk.verdicts[0].flagged) == ("Politically Sensitive Topics", True)


def test_a_jailbreak_is_an_attack_and_no_harm() -> None:
    risk = told("Safety: Unsafe\nCategories: Jailbreak").risk

    assert (risk.attack, risk.harmful) == (0.9, 0.0)


def test_several_categories_are_several_verdicts() -> None:
    risk = told("Safety: Unsafe\nCategories: Violent, Suicide & Self-Harm").risk

    assert set(risk.categories) == {Category.VIOLENCE, Category.SELF_HARM}


def test_that_a_reply_refused_is_no_harm() -> None:
    risk = told("Safety: Safe\nCategories: None\nRefusal: Yes", reply_to("Hi", "No.")).risk

    assert (risk.harmful, risk.verdicts[0].flagged) == (0.02, False)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("This is safe.", "three lines"),
        ("Safety: Safe", "three lines"),
        ("Categories: None\nSafety: Safe", "three lines"),
        ("Safety: Safe\nSafety: Unsafe\nCategories: None", "three lines"),
        ("Safety: Perhaps\nCategories: None", "three lines"),
        ("Safety: Safe\nCategories: Violent", "names categories all the same"),
        ("Safety: Unsafe\nCategories: None", "names no category"),
        ("Safety: Unsafe\nCategories:", "a label that its scheme does not have"),
        ("Safety: Controversial\nCategories: ", "a label that its scheme does not have"),
        ("Safety: Unsafe\nCategories: Violent,", "a label that its scheme does not have"),
        ("Safety: Unsafe\nCategories: Violent, None", "a label that its scheme does not have"),
        ("Safety: Safe\nCategories:", "a label that its scheme does not have"),
        ("Safety: Safe\nCategories: ,", "a label that its scheme does not have"),
        ("Safety: Safe\nCategories: None, None", "a label that its scheme does not have"),
        ("Safety: Safe\nCategories: None\nRefusal: maybe", "three lines"),
        ("Safety: Safe\nCategories: None\nRefusal:", "three lines"),
        ("Safety: Unsafe\nCategories: Gardening", "a label that its scheme does not have"),
        ("Safety: Unsafe\nCategories: Violent\nand more", "three lines"),
    ],
)
def test_what_is_no_verdict_is_an_error(text: str, problem: str) -> None:
    with pytest.raises(GuardError, match=problem):
        told(text)
