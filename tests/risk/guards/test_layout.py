from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.risk.guards import GuardSetup, known_schemes
from demur.risk.guards.layout import labels_listed, laid_out
from demur.testing.asking import reply_to, request_of

FLAGS = re.IGNORECASE | re.MULTILINE
LAID_OUT = [scheme.id for scheme in known_schemes().values() if "$request" in scheme.on_request]


def setup(scheme: str) -> GuardSetup:
    return GuardSetup(name="g", scheme=known_schemes()[scheme], model="m", policy="Own policy.")


@pytest.mark.parametrize("scheme", LAID_OUT)
def test_words_that_bring_the_layouts_own_marks_stay_words(scheme: str) -> None:
    frame = laid_out(setup(scheme), request_of("x"), words="@@", question="Q")
    made = laid_out(setup(scheme), request_of("x"), words=frame, question="Q")
    head, tail = (len(part) for part in frame.split("@@"))
    inside = made[head : len(made) - tail]

    assert made == frame.replace("@@", inside)
    assert not re.search(r"\[/?INST\]|<\||<(?:BEGIN|END) ", inside)
    assert not re.search(r"^\s*(?:answers|user|human user|ai assistant|chatbot response):", inside, FLAGS)


@pytest.mark.parametrize("words", ["$request $reply ${labels} $$ $1", "{request}", "%s"])
def test_placeholders_in_words_are_words(words: str) -> None:
    assert words in laid_out(setup("nemotron"), request_of(words), words=words)


@given(st.text(), st.text())
def test_any_words_can_be_laid_out(request: str, reply: str) -> None:
    for scheme in LAID_OUT:
        assert laid_out(setup(scheme), reply_to(request, reply), words=reply, question="Q").encode()


def test_labels_are_listed_with_short_names() -> None:
    assert labels_listed(setup("nemotron")).splitlines()[0] == "S1: violence"
