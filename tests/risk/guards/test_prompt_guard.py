from __future__ import annotations

import json

import pytest

from demur.errors import GuardError
from demur.risk.guards import GuardSetup, GuardTier, known_schemes
from demur.testing.asking import Told, ask, reply_to, request_of
from demur.types import Plain, Risk, Stage, Subject

TIER = GuardTier(setup=GuardSetup(name="pg", scheme=known_schemes()["llama_prompt_guard"]))


def told(said: Plain, subject: Subject | None = None) -> Told:
    return ask(TIER, subject or request_of("Hello"), json.dumps(said).encode())


@pytest.mark.parametrize(
    ("said", "attack", "label"),
    [
        ([{"label": "LABEL_1", "score": 0.99}], 0.99, "LABEL_1"),
        ([[{"label": "BENIGN", "score": 0.75}, {"label": "MALICIOUS", "score": 0.25}]], 0.25, "BENIGN"),
        ([{"label": "LABEL_0", "score": 0.9}], 0.1, "LABEL_0"),
    ],
)
def test_the_attacks_share_is_the_score(said: Plain, attack: float, label: str) -> None:
    risk = told(said).risk

    assert (risk.attack, risk.harmful, risk.verdicts[0].label) == (attack, 0.0, label)
    assert risk.verdicts[0].flagged is (attack > 0.5)


def test_what_tools_gave_back_is_judged_by_itself() -> None:
    told_ = told([{"label": "BENIGN", "score": 0.9}], request_of("Hello", tool="A page."))

    assert [body["inputs"] for body in told_.bodies] == ["Hello", "A page."]


def test_long_text_is_judged_in_pieces() -> None:
    assert len(told([{"label": "BENIGN", "score": 0.9}], request_of("word " * 500)).requests) == 3


def test_replies_are_not_its_business() -> None:
    assert told([], reply_to("Hello", "No.")).risk == Risk(stage=Stage.OUTPUT)


@pytest.mark.parametrize(
    "said",
    [
        {},
        [],
        ["LABEL_1"],
        [{"label": "LABEL_7", "score": 0.9}],
        [{"label": "LABEL_1", "score": 1.5}],
        [{"label": "LABEL_1", "score": True}],
        [{"label": "LABEL_1"}],
        [{"label": "LABEL_1", "score": 0.9}, {"label": "MALICIOUS", "score": 0.1}],
        [{"label": "BENIGN", "score": 0.95}, {"label": "MALICIOUS", "score": 0.9}],
        [{"label": "BENIGN", "score": 0.0}, {"label": "MALICIOUS", "score": 0.0}],
        [{"label": "BENIGN", "score": 0.3}],
        [{"label": "MALICIOUS", "score": 0.3}],
        [[{"label": "BENIGN", "score": 0.9}], [{"label": "MALICIOUS", "score": 0.9}]],
        {"error": "Model is loading"},
    ],
)
def test_what_is_no_verdict_is_an_error(said: Plain) -> None:
    with pytest.raises(GuardError):
        told(said)
