from __future__ import annotations

import msgspec
import numpy as np
import pytest

from demur.models import Network
from demur.reading.base import Tuning
from demur.reading.decided import Decided
from demur.reading.model import batches
from demur.reading.said import Told, told
from demur.types.category import Category
from demur.types.reading import Reading
from demur.types.vocabulary import Kind, Outcome

LIKELY = {
    Outcome.ANSWERED: [0.95, 0.03, 0.02],
    Outcome.PARTIAL: [0.1, 0.8, 0.1],
    Outcome.REFUSED: [0.01, 0.04, 0.95],
}
REFUSING = (Kind.SAFETY, Kind.CAPABILITY, Kind.KNOWLEDGE, Kind.OPINION, Kind.UNSTATED)
ANSWERING = (Kind.CLARIFICATION, Kind.FALSE_PREMISE, None)
HARMFUL, HARMLESS = [0.0, 3.0], [3.0, 0.0]


@pytest.fixture
def heard(weights: Network) -> Told:
    texts = ["I refuse hacking.", "It is evil.", "Good day.", "Which day?"]
    return told(next(batches(texts, read=weights)), weights)


REFUSES, REJECTS, GREETS, ASKS = range(4)


def decided(
    tuning: Tuning,
    likely: list[float],
    *,
    refusing: Kind = Kind.UNSTATED,
    answering: Kind | None = None,
    request: list[float] | None = None,
) -> Decided:
    """Decide four replies of the same probabilities."""
    kinds = [float(kind is refusing) for kind in REFUSING] + [float(kind is answering) for kind in ANSWERING]
    return Decided.by(
        np.array([likely] * 4, np.float32),
        np.array([kinds] * 4, np.float32),
        tuning=[tuning] * 4,
        requests=None if request is None else np.array([request] * 4, np.float32),
    )


def reading(
    found: Decided, at: int, heard: Told, *, stated: Kind | None = None, asked: bool = False
) -> Reading:
    if asked:
        heard = msgspec.structs.replace(heard, batch=msgspec.structs.replace(heard.batch, asked=np.arange(4)))
    words = heard.refusing_words(at)
    return found.reading(at, heard, ran=("model",), words=words, stated=stated, language="en")


@pytest.fixture
def usual(tuning: dict[str, Tuning]) -> Tuning:
    return tuning["en"]


@pytest.mark.parametrize("outcome", LIKELY)
def test_the_likeliest_outcome_is_taken(usual: Tuning, heard: Told, outcome: Outcome) -> None:
    found = reading(decided(usual, LIKELY[outcome]), REFUSES, heard)

    assert (found.outcome, found.confidence) == (outcome, max(LIKELY[outcome]))


def test_a_lean_makes_the_rare_outcome_found(usual: Tuning, heard: Told) -> None:
    leaning = msgspec.structs.replace(usual, lean=(0.0, 1.0, 0.0), abstain=0.3)
    found = reading(decided(leaning, [0.5, 0.3, 0.2]), REFUSES, heard)

    assert (found.outcome, found.confidence) == (Outcome.PARTIAL, 0.3)


def test_a_partial_refusal_in_which_no_sentence_refuses_is_an_answer(usual: Tuning, heard: Told) -> None:
    assert reading(decided(usual, LIKELY[Outcome.PARTIAL]), GREETS, heard).outcome is Outcome.ANSWERED


@pytest.mark.parametrize("asked", [True, False])
def test_what_is_not_likely_enough_is_unknown(usual: Tuning, heard: Told, *, asked: bool) -> None:
    found = reading(decided(usual, [0.4, 0.3, 0.3]), REFUSES, heard, asked=asked)

    assert (found.outcome, found.confidence, found.needs_prompt) == (Outcome.UNKNOWN, 0.4, not asked)


@pytest.mark.parametrize("kind", REFUSING)
def test_a_refusal_has_the_likeliest_kind_of_refusals(usual: Tuning, heard: Told, kind: Kind) -> None:
    assert reading(decided(usual, LIKELY[Outcome.REFUSED], refusing=kind), GREETS, heard).kind is kind


@pytest.mark.parametrize(
    ("kind", "at"), [(Kind.CLARIFICATION, ASKS), (Kind.FALSE_PREMISE, REJECTS), (None, GREETS)]
)
def test_an_answer_has_the_likeliest_kind_of_answers(
    usual: Tuning, heard: Told, kind: Kind | None, at: int
) -> None:
    assert reading(decided(usual, LIKELY[Outcome.ANSWERED], answering=kind), at, heard).kind is kind


@pytest.mark.parametrize("kind", [Kind.CLARIFICATION, Kind.FALSE_PREMISE])
def test_an_answer_in_which_no_sentence_does_so_has_no_kind(usual: Tuning, heard: Told, kind: Kind) -> None:
    assert reading(decided(usual, LIKELY[Outcome.ANSWERED], answering=kind), GREETS, heard).kind is None


def test_a_harm_that_is_named_makes_it_safety(usual: Tuning, heard: Told) -> None:
    found = reading(decided(usual, LIKELY[Outcome.REFUSED]), REFUSES, heard)

    assert (found.kind, found.category) == (Kind.SAFETY, Category.CYBER)


@pytest.mark.parametrize(("at", "needs"), [(REFUSES, False), (GREETS, True)])
def test_a_refusal_in_no_clear_sentence_needs_the_request(
    usual: Tuning, heard: Told, at: int, *, needs: bool
) -> None:
    assert reading(decided(usual, LIKELY[Outcome.REFUSED]), at, heard).needs_prompt is needs


@pytest.mark.parametrize("asked", [True, False])
def test_a_premise_that_is_corrected_needs_the_request(usual: Tuning, heard: Told, *, asked: bool) -> None:
    found = decided(usual, LIKELY[Outcome.ANSWERED], answering=Kind.FALSE_PREMISE)

    assert reading(found, REJECTS, heard, asked=asked).needs_prompt is not asked


@pytest.mark.parametrize(
    ("at", "sure", "needs"), [(REJECTS, 0.8, True), (REJECTS, 0.95, False), (GREETS, 0.8, False)]
)
def test_an_unsure_answer_that_rejects_needs_the_request(
    usual: Tuning, heard: Told, at: int, sure: float, *, needs: bool
) -> None:
    assert reading(decided(usual, [sure, 1 - sure, 0.0]), at, heard).needs_prompt is needs


@pytest.mark.parametrize(
    ("kind", "request_odds", "outcome"),
    [
        (Kind.FALSE_PREMISE, HARMFUL, Outcome.REFUSED),
        (Kind.FALSE_PREMISE, HARMLESS, Outcome.ANSWERED),
        (Kind.FALSE_PREMISE, None, Outcome.ANSWERED),
        (None, HARMFUL, Outcome.ANSWERED),
    ],
)
def test_what_only_rejects_a_premise_refuses_a_request_for_harm(
    usual: Tuning, heard: Told, kind: Kind | None, request_odds: list[float] | None, outcome: Outcome
) -> None:
    found = decided(usual, LIKELY[Outcome.ANSWERED], answering=kind, request=request_odds)

    assert reading(found, REJECTS, heard, asked=True).outcome is outcome


@pytest.mark.parametrize(("sure", "outcome"), [(0.8, Outcome.REFUSED), (0.95, Outcome.ANSWERED)])
def test_an_unsure_answer_that_rejects_refuses_a_request_for_harm(
    usual: Tuning, heard: Told, sure: float, outcome: Outcome
) -> None:
    found = decided(usual, [sure, 1 - sure, 0.0], request=HARMFUL)

    assert reading(found, REJECTS, heard, asked=True).outcome is outcome


@pytest.mark.parametrize("request_odds", [HARMFUL, None])
def test_much_help_beside_what_rejects_is_an_answer_whatever_was_asked(
    usual: Tuning, heard: Told, request_odds: list[float] | None
) -> None:
    helping = msgspec.structs.replace(heard, answering=[0.9] * 4)
    found = reading(decided(usual, [0.8, 0.2, 0.0], request=request_odds), REJECTS, helping)

    assert (found.outcome, found.needs_prompt) == (Outcome.ANSWERED, False)


def test_a_kind_that_words_state_goes_before_the_likeliest(usual: Tuning, heard: Told) -> None:
    found = decided(usual, LIKELY[Outcome.REFUSED], refusing=Kind.SAFETY)

    assert reading(found, GREETS, heard, stated=Kind.KNOWLEDGE).kind is Kind.KNOWLEDGE
    assert reading(found, GREETS, heard, stated=Kind.UNSTATED).kind is Kind.SAFETY


def test_a_part_that_words_refuse_is_refused_even_where_no_sentence_surely_is(
    usual: Tuning, heard: Told
) -> None:
    found = reading(decided(usual, LIKELY[Outcome.PARTIAL]), GREETS, heard, stated=Kind.UNSTATED)

    assert found.outcome is Outcome.PARTIAL
