"""Gemini's safety ratings: a model is handed the words and may write one token; its filters tell."""

from __future__ import annotations

from urllib.parse import quote

from demur.risk.guards.base import GuardSetup, Json, asked, list_in, no_verdict, object_in, post, word_in
from demur.risk.guards.opinion import about, opinion
from demur.risk.guards.scored import native_name
from demur.risk.guards.turns import judged_words, pieces
from demur.types import Plain, RiskAsking, Subject, Verdict

__all__ = ["ask", "verdicts"]

_PREFIX = "HARM_CATEGORY_"
_HARMS = ("HARASSMENT", "HATE_SPEECH", "SEXUALLY_EXPLICIT", "DANGEROUS_CONTENT")
_THRESHOLD = "BLOCK_MEDIUM_AND_ABOVE"
_PASSED = frozenset({"STOP", "MAX_TOKENS"})


def ask(setup: GuardSetup, subject: Subject) -> RiskAsking:
    """Have the filters look at the words, as if a user had written them."""
    settings: list[Plain] = [{"category": f"{_PREFIX}{name}", "threshold": _THRESHOLD} for name in _HARMS]
    path = f"/models/{quote(setup.model, safe='')}:generateContent"
    said: list[Verdict] = []
    for words in pieces(judged_words(subject), setup):
        body: dict[str, Plain] = {
            "contents": [{"role": "user", "parts": [{"text": words}]}],
            "safetySettings": settings,
            "generationConfig": {"maxOutputTokens": 1, "temperature": 0},
        }
        said += verdicts(setup, (yield from asked(setup, post(path, body))))
    return opinion(setup, subject.stage, said)


def verdicts(setup: GuardSetup, reply: object) -> list[Verdict]:
    """Read a reply: what was blocked is flagged, ratings are scores; raises GuardError for another shape.

    A reply without ratings passed the filters, and one verdict says so.
    """
    root = object_in(setup, reply, what="its reply")
    feedback: Json = {}
    if root.get("promptFeedback") is not None:
        feedback = object_in(setup, root["promptFeedback"], what="its feedback")
    candidate = _candidate(setup, root)
    reason, finish = feedback.get("blockReason"), candidate.get("finishReason")
    blocked = reason if reason is not None else None if word_in(finish) in _PASSED else finish
    if blocked is None and finish is None:
        raise no_verdict(setup, "it neither blocks the text nor answers it")
    rated = [each for part in (feedback, candidate) for each in _rated(setup, part)]
    if blocked is None and any(verdict.flagged for verdict in rated):
        raise no_verdict(setup, "a rating says blocked, and nothing was blocked")
    if blocked is not None:
        rated.append(about(setup.scheme, native_name(setup, blocked), flagged=True))
    return rated or [about(setup.scheme, "", flagged=False)]


def _candidate(setup: GuardSetup, root: Json) -> Json:
    candidates = list_in(setup, root.get("candidates"), what="its list of candidates")
    if len(candidates) > 1:
        raise no_verdict(setup, "its reply does not hold one candidate")
    return object_in(setup, candidates[0], what="its candidate") if candidates else {}


def _rated(setup: GuardSetup, part: Json) -> list[Verdict]:
    rows = list_in(setup, part.get("safetyRatings"), what="its ratings")
    return [_rating(setup, object_in(setup, row, what="a rating")) for row in rows]


def _rating(setup: GuardSetup, row: Json) -> Verdict:
    probability = word_in(row.get("probability"))
    if probability not in setup.scheme.answers:
        raise no_verdict(setup, "one of its probabilities is no word of its own")
    name = native_name(setup, row.get("category")).removeprefix(_PREFIX)
    # A rating is not a block, however high: the thresholds are the service's.
    blocked = row.get("blocked")
    if not isinstance(blocked, bool | None):
        raise no_verdict(setup, "one of its ratings does not say whether it blocks")
    return about(setup.scheme, name, flagged=bool(blocked), score=setup.scheme.score(probability))
