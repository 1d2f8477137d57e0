from __future__ import annotations

import json

import pytest

from demur.errors import GuardError
from demur.risk.guards import GuardSetup, GuardTier, known_schemes
from demur.testing.asking import Told, answer, ask, reply_to, request_of
from demur.types import Category, Plain, Subject

SCHEME = known_schemes()["nemotron"]
TIER = GuardTier(setup=GuardSetup(name="nemo", scheme=SCHEME, model="guard"))


def told(said: Plain, subject: Subject | None = None) -> Told:
    text = said if isinstance(said, str) else json.dumps(said)
    return ask(TIER, subject or request_of("Hello"), answer(text))


def test_labels_come_by_name_and_are_kept_so() -> None:
    risk = told({"User Safety": "unsafe", "Safety Categories": "Criminal Planning/Confessions, Malware"}).risk

    assert [each.label for each in risk.verdicts] == ["Criminal Planning/Confessions", "Malware"]
    assert set(risk.categories) == {Category.CRIME, Category.CYBER}


@pytest.mark.parametrize("name", ["S17", "S17: Malware", "malicious software"])
def test_codes_and_our_own_short_names_are_understood(name: str) -> None:
    assert told({"User Safety": "unsafe", "Safety Categories": name}).risk.category is Category.CYBER


def test_labels_of_a_harmful_request_are_not_its_harmless_replys() -> None:
    both = {"User Safety": "unsafe", "Response Safety": "safe", "Safety Categories": "Malware"}
    risk = told(dict(both), reply_to("Hello", "No.")).risk

    assert (risk.harmful, [each.label for each in risk.verdicts]) == (0.02, [""])


def test_the_list_of_labels_may_be_missing() -> None:
    risk = told({"User Safety": "unsafe"}).risk

    assert (risk.harmful, risk.category) == (0.9, None)


def test_the_prompt_lists_the_codes_in_our_words() -> None:
    content = json.dumps(told({"User Safety": "safe"}).bodies[0]["messages"])

    assert all(f"{code}: {native.name}\\n" in content for code, native in SCHEME.labels.items())
    assert "user: Hello\\n<END CONVERSATION>" in content


@pytest.mark.parametrize(
    "said",
    [
        "unsafe",
        '{"User Safety": "unsafe"',
        "[]",
        {"Response Safety": "safe"},
        {"User Safety": "fine"},
        {"User Safety": "safe", "Safety Categories": "Malware"},
        {"User Safety": "unsafe", "Safety Categories": ""},
        {"User Safety": "unsafe", "Safety Categories": "Gardening"},
        {"User Safety": "unsafe", "Safety Categories": ["Malware"]},
        {"User Safety": "safe", "user safety": "unsafe"},
        {"User Safety": "safe", "Agent Safety": "unsafe"},
        {"User Safety": "safe", "Response Safety": "unsafe"},
        '{"User Safety": "unsafe", "User Safety": "safe"}',
        '{"User Safety": "safe", "User Safety": "unsafe"}',
        '{"User Safety": "safe"} {"User Safety": "unsafe"}',
    ],
)
def test_what_is_no_verdict_is_an_error(said: Plain) -> None:
    with pytest.raises(GuardError):
        told(said)
