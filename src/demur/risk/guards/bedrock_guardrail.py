"""Amazon Bedrock's ApplyGuardrail: what a guardrail of the deployment's own finds, and what it would do."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from urllib.parse import quote

from demur.errors import SettingError
from demur.risk.guards.base import GuardSetup, Json, asked, list_in, no_verdict, object_in, post, word_in
from demur.risk.guards.opinion import about, measured, opinion
from demur.risk.guards.scored import native_name
from demur.risk.guards.turns import judged_words, pieces
from demur.types import RiskAsking, Stage, Subject, Verdict, WireRequest

__all__ = ["ask", "check_model", "verdicts"]

_SOURCES = {Stage.INPUT: "INPUT", Stage.OUTPUT: "OUTPUT"}
_BLOCKED, _MASKED = "BLOCKED", "ANONYMIZED"
_ACTIONS = frozenset({_BLOCKED, _MASKED, "NONE"})
_INTERVENED = "GUARDRAIL_INTERVENED"
# Policy -> its lists -> what comes before the name of a finding. Names of topics are the operator's own.
_POLICIES: Mapping[str, Mapping[str, str]] = {
    "contentPolicy": {"filters": ""},
    "topicPolicy": {"topics": "topic"},
    "wordPolicy": {"customWords": "word:custom", "managedWordLists": "word:"},
    "sensitiveInformationPolicy": {"piiEntities": "pii", "regexes": "regex"},
    "contextualGroundingPolicy": {"filters": "grounding"},
}
_KNOWN = frozenset({*_POLICIES, "invocationMetrics", "appliedGuardrailDetails"})
_LISTED = frozenset({"topic", "pii", "regex", "word:custom", "grounding"})


def ask(setup: GuardSetup, subject: Subject) -> RiskAsking:
    """Have the guardrail look at the words; nothing of what it would write in their place is taken."""
    said: list[Verdict] = []
    for words in pieces(judged_words(subject), setup):
        said += verdicts(setup, (yield from asked(setup, _request(setup, subject.stage, words))))
    return opinion(setup, subject.stage, said)


def verdicts(setup: GuardSetup, reply: object) -> list[Verdict]:
    """Read a reply: a verdict for each finding; what would be blocked is flagged, what would be masked not.

    Where it intervened and no finding that we know says why, that it did is flagged. Raises GuardError for
    another shape, for a reply that does nothing and blocks or masks all the same, and for one that finds
    nothing in words that it looked at in part.
    """
    root = object_in(setup, reply, what="its reply")
    action, assessments = root.get("action"), root.get("assessments")
    if action not in (_INTERVENED, "NONE") or not isinstance(assessments, list):
        raise no_verdict(setup, "it does not say whether the guardrail intervened")
    found = [each for one in assessments for each in _assessed(setup, one)]
    said = [verdict for _, verdict in found]
    acts = any(done in (_BLOCKED, _MASKED) for done, _ in found)
    if acts and action == "NONE":
        raise no_verdict(setup, "it says that it did nothing, and acts all the same")
    if action == "NONE":
        _check_coverage(setup, root)
    strange = any(name not in _KNOWN for one in assessments for name in object_in(setup, one, what="it"))
    if action == _INTERVENED and not any(verdict.flagged for verdict in said) and (strange or not acts):
        # Nothing tells what it was, so that a block must be assumed.
        said.append(about(setup.scheme, _INTERVENED, flagged=True))
    return said or [about(setup.scheme, "", flagged=False)]


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


def _check_coverage(setup: GuardSetup, root: Json) -> None:
    """Raise GuardError where the reply says that fewer characters were looked at than there are."""
    coverage = root.get("guardrailCoverage")
    if coverage is None:
        return
    counts = object_in(setup, coverage, what="its coverage").get("textCharacters")
    if counts is not None:
        held = object_in(setup, counts, what="its coverage")
        if held.get("guarded") != held.get("total"):
            raise no_verdict(setup, "it looked at a part of the words")


def _assessed(setup: GuardSetup, assessment: object) -> Iterator[tuple[str, Verdict]]:
    one = object_in(setup, assessment, what="an assessment")
    for policy, lists in _POLICIES.items():
        if one.get(policy) is None:
            continue
        held = object_in(setup, one[policy], what="a policy's assessment")
        for name, kind in lists.items():
            for row in list_in(setup, held.get(name), what="a policy's findings"):
                if found := _found(setup, object_in(setup, row, what="a finding"), kind):
                    yield found


def _found(setup: GuardSetup, row: Json, kind: str) -> tuple[str, Verdict] | None:
    action = word_in(row.get("action", "NONE"))
    if action not in _ACTIONS:
        raise no_verdict(setup, "one of its findings has no action that is known")
    if action == "NONE" and row.get("detected") is False:
        return None
    label = kind if kind in _LISTED else f"{kind}{native_name(setup, row.get('type'))}"
    return action, about(setup.scheme, label, flagged=action == _BLOCKED, score=_score(setup, row))


def _score(setup: GuardSetup, row: Json) -> float | None:
    if row.get("confidence") is None:
        return None if row.get("score") is None else 1 - measured(setup, row["score"])
    confidence = word_in(row["confidence"])
    if confidence not in setup.scheme.answers:
        raise no_verdict(setup, "one of its confidences is no word of its own")
    return setup.scheme.score(confidence)
