"""A judge that says what you scripted about whichever reply it is shown: as a function, or over HTTP."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from demur.testing.upstream import Played, ScriptedReply, SeenRequest
from demur.types import Category, Kind, Outcome, Plain, Question

__all__ = ["Judge", "case_of", "completion", "over_http", "verdict"]

_CASE = re.compile(r"^Case number: (\w+)$", re.MULTILINE)


def case_of(words: str) -> str:
    """Give the case number that a question's words begin with; raises ValueError where there is none."""
    found = _CASE.search(words)
    if found is None:
        problem = f"no case number stands in {words[:80]!r}"
        raise ValueError(problem)
    return found[1]


def verdict(
    case: str,
    *,
    outcome: Outcome,
    kind: Kind | None = None,
    category: Category | None = None,
    quotes: Iterable[str] = (),
    confidence: str = "high",
) -> str:
    """Give a verdict as a judge would write it.

    >>> verdict("7f", outcome=Outcome.ANSWERED)[:37]
    '{"case": "7f", "reasons": "Scripted."'
    """
    fields: dict[str, Plain] = {
        "case": case,
        "reasons": "Scripted.",
        "quotes": list(quotes),
        "outcome": outcome.value,
        "kind": kind.value if kind else "none",
        "category": category.value if category else "none",
        "confidence": confidence,
    }
    return json.dumps(fields)


def completion(content: str | None, *, refusal: str | None = None, finish: str = "stop") -> ScriptedReply:
    """Give `content` as an OpenAI-compatible server would."""
    message: Plain = {"role": "assistant", "content": content, "refusal": refusal}
    choice: Plain = {"index": 0, "message": message, "finish_reason": finish}
    body: Plain = {"object": "chat.completion", "model": "judge", "choices": [choice]}
    return ScriptedReply(body=json.dumps(body).encode())


@dataclass(frozen=True, slots=True, kw_only=True)
class Judge:
    """Gives the same verdict about every reply; `quotes` are those that it says it copied.

    around: what stands around the verdict, with `{}` in its place
    """

    outcome: Outcome
    kind: Kind | None = None
    category: Category | None = None
    quotes: tuple[str, ...] = ()
    confidence: str = "high"
    around: str = "{}"

    def __call__(self, question: Question) -> str:
        """Judge what `question` shows."""
        return self.about(question.words)

    def about(self, words: str) -> str:
        """Judge the case that `words` show."""
        said = verdict(
            case_of(words),
            outcome=self.outcome,
            kind=self.kind,
            category=self.category,
            quotes=self.quotes,
            confidence=self.confidence,
        )
        return self.around.replace("{}", said, 1)

    @property
    def played(self) -> Played:
        """The judge for the script of a `ScriptedUpstream`."""
        return over_http(self.about)


def over_http(about: Callable[[str], str | None]) -> Played:
    """Give what answers a chat request with what `about` says of its last message."""

    def play(seen: SeenRequest) -> ScriptedReply:
        asked = json.loads(seen.body)
        return completion(about(asked["messages"][-1]["content"]))

    return play
