"""Amazon Bedrock's ApplyGuardrail: what a guardrail of the deployment's own finds, and what it would do."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from urllib.parse import quote

from demur.errors import SettingError
from demur.risk.guards.base import GuardSetup, Json, asked, no_verdict, object_in, post, word_in
from demur.risk.guards.opinion import about, measured, opinion
from demur.risk.guards.scored import native_name
from demur.risk.guards.turns import judged_words, pieces
from demur.types import RiskAsking, Stage, Subject, Verdict, WireRequest

__all__ = ["ask", "check_model", "verdicts"]

_SOURCES = {Stage.INPUT: "INPUT", Stage.OUTPUT: "OUTPUT"}
_BLOCKED = "BLOCKED"
_ACTIONS = frozenset({_BLOCKED, "ANONYMIZED", "NONE"})
_INTERVENED = "GUARDRAIL_INTERVENED"
# Policy -> its lists -> what comes before the name of a finding. Names of topics are the operator's own.
_POLICIES: Mapping[str, Mapping[str, str]] = {
    "contentPolicy": {"filters": ""},
    "topicPolicy": {"topics": "topic"},
    "wordPolicy": {"customWords": "word:custom", "managedWordLists": "word:"},
    "sensitiveInformationPolicy": {"piiEntities": "pii", "regexes": "regex"},
    "contextualGroundingPolicy": {"filters": "grounding"},
}
_LISTED = frozenset({"topic", "pii", "regex", "word:custom", "grounding"})


def ask(setup: GuardSetup, subject: Subject) -> RiskAsking:
    """Have the guardrail look at the words; nothing of what it would write in their place is taken."""
    said: list[Verdict] = []
    for words in pieces(judged_words(subject), setup):
        said += verdicts(setup, (yield from asked(setup, _request(setup, subject.stage, words))))
    return opinion(setup, subject.stage, said)


def verdicts(setup: GuardSetup, reply: object) -> list[Verdict]:
    """Read a reply: a verdict for each finding; what would be blocked is flagged, what would be masked not.

    Raises GuardError for another shape, and for a reply that does nothing and blocks all the same.
    """
    root = object_in(setup, reply, what="its reply")
    action, assessments = root.get("action"), root.get("assessments")
    if action not in (_INTERVENED, "NONE") or not isinstance(assessments, list):
        raise no_verdict(setup, "it does not say whether the guardrail intervened")
    found = [each for one in assessments for each in _assessed(setup, one)]
    blocks = any(verdict.flagged for verdict in found)
    if blocks and action == "NONE":
        raise no_verdict(setup, "it says that it did nothing, and blocks all the same")
    if action == _INTERVENED and not found:
        # Nothing tells what it was, so that a block must be assumed.
        return [about(setup.scheme, _INTERVENED, flagged=True)]
    return found or [about(setup.scheme, "", flagged=False)]


def check_model(setup: GuardSetup) -> None:
    """Raise SettingError for a model that is not a guardrail's id and version."""
    guardrail, _, version = setup.model.rpartition("/")
    if not (guardrail and version):
        raise SettingError(
            f"model is {setup.model!r}",
            where=f"guards.{setup.name}.model",
            hint="give the guardrail's id and version, as in 'abc123/2' or 'abc123/DRAFT'",
        )


def _request(setup: GuardSetup, stage: Stage, words: str) -> WireRequest:
    guardrail, _, version = setup.model.rpartition("/")
    path = f"/guardrail/{quote(guardrail, safe='')}/version/{quote(version, safe='')}/apply"
    return post(path, {"source": _SOURCES[stage], "content": [{"text": {"text": words}}]})


def _assessed(setup: GuardSetup, assessment: object) -> Iterator[Verdict]:
    one = object_in(setup, assessment, what="an assessment")
    for policy, lists in _POLICIES.items():
        held = object_in(setup, one.get(policy) or {}, what="a policy's assessment")
        for name, kind in lists.items():
            for row in _rows(setup, held.get(name)):
                if verdict := _found(setup, row, kind):
                    yield verdict


def _rows(setup: GuardSetup, rows: object) -> list[Json]:
    if rows is None:
        return []
    if not isinstance(rows, list):
        raise no_verdict(setup, "a policy's findings are no list")
    return [object_in(setup, row, what="a finding") for row in rows]


def _found(setup: GuardSetup, row: Json, kind: str) -> Verdict | None:
    action = word_in(row.get("action", "NONE"))
    if action not in _ACTIONS:
        raise no_verdict(setup, "one of its findings has no action that is known")
    if action == "NONE" and row.get("detected") is False:
        return None
    label = kind if kind in _LISTED else f"{kind}{native_name(setup, row.get('type'))}"
    return about(setup.scheme, label, flagged=action == _BLOCKED, score=_score(setup, row))


def _score(setup: GuardSetup, row: Json) -> float | None:
    if row.get("confidence") is None:
        return None if row.get("score") is None else 1 - measured(setup, row["score"])
    confidence = word_in(row["confidence"])
    if confidence not in setup.scheme.answers:
        raise no_verdict(setup, "one of its confidences is no word of its own")
    return setup.scheme.score(confidence)
