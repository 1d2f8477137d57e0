"""Azure AI Content Safety: severities of harm in a text, and Prompt Shields against attacks."""

from __future__ import annotations

from collections.abc import Iterable

from demur.risk.guards.base import GuardSetup, asked, list_in, no_verdict, object_in, post
from demur.risk.guards.opinion import about, opinion
from demur.risk.guards.scored import native_name
from demur.risk.guards.turns import judged_words, pieces, tool_results
from demur.types import Plain, RiskAsking, Stage, Subject, Verdict

__all__ = ["analysed", "ask", "shielded"]

_VERSION = "?api-version=2024-09-01"
_SHIELD = f"/contentsafety/text:shieldPrompt{_VERSION}"
_HARMS = ("Hate", "SelfHarm", "Sexual", "Violence")
_MOST_DOCUMENTS = 5
_BLOCKLIST = "blocklist"


def ask(setup: GuardSetup, subject: Subject) -> RiskAsking:
    """Have the words analysed, and those of a request held against attacks; tools' results are documents."""
    said: list[Verdict] = []
    for words in pieces(judged_words(subject), setup):
        body: dict[str, Plain] = {
            "text": words,
            "categories": list(_HARMS),
            "outputType": "FourSeverityLevels",
        }
        said += analysed(setup, (yield from asked(setup, post(f"{setup.scheme.path}{_VERSION}", body))))
    if subject.stage is Stage.INPUT:
        for prompt, documents in _shields(setup, subject):
            request = post(_SHIELD, {"userPrompt": prompt, "documents": list(documents)})
            reply = yield from asked(setup, request)
            said += shielded(setup, reply, documents=len(documents))
    return opinion(setup, subject.stage, said)


def analysed(setup: GuardSetup, reply: object) -> list[Verdict]:
    """Read an analysis: a verdict for each category above severity 0; raises GuardError for another shape."""
    root = object_in(setup, reply, what="its reply")
    listed = list_in(setup, root.get("categoriesAnalysis"), what="its analysis")
    rows = [object_in(setup, row, what="a row") for row in listed]
    levels = {native_name(setup, row.get("category")): _level(setup, row.get("severity")) for row in rows}
    if len(levels) != len(rows):
        raise no_verdict(setup, "it says something of a category twice")
    if missing := set(_HARMS) - set(levels):
        raise no_verdict(setup, f"it says nothing of {', '.join(sorted(missing))}")
    said = [
        about(setup.scheme, name, flagged=setup.scheme.flags(level), score=setup.scheme.score(level))
        for name, level in levels.items()
        if setup.scheme.score(level) > 0
    ]
    if list_in(setup, root.get("blocklistsMatch"), what="its list of blocklists"):
        said.append(about(setup.scheme, _BLOCKLIST, flagged=True))
    return said or [about(setup.scheme, "", flagged=False, score=0.0)]


def shielded(setup: GuardSetup, reply: object, *, documents: int) -> list[Verdict]:
    """Read what Prompt Shields say; raises GuardError for another shape, or another number of documents."""
    root = object_in(setup, reply, what="its reply")
    rows = list_in(setup, root.get("documentsAnalysis"), what="its list of documents")
    if len(rows) != documents:
        raise no_verdict(setup, "it does not say of each document whether it attacks")
    marks = [("userPrompt", root.get("userPromptAnalysis")), *(("documents", row) for row in rows)]
    return [about(setup.scheme, name, flagged=_attacks(setup, mark), score=None) for name, mark in marks]


def _shields(setup: GuardSetup, subject: Subject) -> Iterable[tuple[str, tuple[str, ...]]]:
    """Give the prompts and documents of each request: documents are asked about by fives, in pieces."""
    results = [piece for text in tool_results(subject) for piece in pieces(text, setup)]
    groups = [tuple(results[at : at + _MOST_DOCUMENTS]) for at in range(0, len(results), _MOST_DOCUMENTS)]
    prompts = pieces(judged_words(subject), setup)
    for at in range(max(len(groups), len(prompts))):
        yield (prompts[at] if at < len(prompts) else ""), (groups[at] if at < len(groups) else ())


def _level(setup: GuardSetup, severity: object) -> str:
    level = str(severity) if isinstance(severity, int) and not isinstance(severity, bool) else ""
    if level not in setup.scheme.answers:
        raise no_verdict(setup, "one of its severities is no number from 0 to 7")
    return level


def _attacks(setup: GuardSetup, mark: object) -> bool:
    found = object_in(setup, mark, what="an analysis").get("attackDetected")
    if not isinstance(found, bool):
        raise no_verdict(setup, "it does not say whether there is an attack")
    return found
