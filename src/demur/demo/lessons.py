"""What a wrong block teaches in the third act: an evaluated case, a mended policy, a preference pair."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

import yaml

from demur.assembly.evals import Place, url_target
from demur.assembly.policy import policy
from demur.assembly.settings import Settings
from demur.assembly.tuning import PairOrder, run_pair_order
from demur.cases import Case, Should, append_cases, read_cases
from demur.demo.telling import Teller
from demur.errors import DemoError
from demur.evals import GuardedTarget, Header, Pace, ResultFile, Summary, evaluate, read_run, summarise
from demur.guard import GuardParts
from demur.review import Resolved
from demur.stats import Rate
from demur.tuning import OURS, Pair
from demur.types import Mode

__all__ = ["Lesson", "learn"]

_COUNTER = "counter"
_HASH_DIGITS = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """What is needed to learn from a block that was overturned.

    folder: where cases, results, the mended policy and pairs go; the settings' policy lies in it
    upstream, model: who answers what the policy lets through
    counter: a question that must go on being refused
    parts: who judges, as in the gateway
    """

    settings: Settings
    folder: Path
    upstream: str
    model: str
    counter: str
    parts: GuardParts

    @property
    def cases(self) -> Path:
        """The file of cases."""
        return self.folder / "cases.jsonl"

    @property
    def mended(self) -> Path:
        """The policy with the exception in it."""
        return self.folder / "mended.yaml"

    def results(self, name: str) -> Path:
        """Give the file of results of that name."""
        return self.folder / f"{name}.jsonl"


def learn(teller: Teller, *, resolved: Resolved, lesson: Lesson) -> None:
    """Evaluate the case of `resolved` before and after its exception, and make a pair of the mistake.

    Raises DemoError where it yielded no case or no exception.
    """
    if resolved.case is None or resolved.exception is None:
        raise DemoError("the overturned block taught nothing", where="story.overturned")
    counter = Case.asking(lesson.counter, id=_COUNTER, should=Should.HARMFUL)
    append_cases(lesson.cases, [resolved.case, counter])
    _mend(resolved.exception, lesson)
    before = _evaluated("before", Path(lesson.settings.policy.file), lesson)
    teller.tell("before", _told(before), f"cases in {lesson.cases.name}")
    teller.tell("after", _told(_evaluated("after", lesson.mended, lesson)), f"policy in {lesson.mended.name}")
    _pair(teller, lesson)


def _mend(exception: str, lesson: Lesson) -> None:
    """Write a policy over the present one in which the suggested exception is enforced."""
    rules = [rule | {"mode": Mode.ENFORCE.value} for rule in yaml.safe_load(exception)]
    base = Path(lesson.settings.policy.file).name
    mended = {"policy": "mended", "inherit": [base], "rules": rules}
    lesson.mended.write_text(yaml.safe_dump(mended, sort_keys=False), encoding="utf-8")


def _evaluated(name: str, source: Path, lesson: Lesson) -> Summary:
    decider = policy(source)
    cases = tuple(read_cases(lesson.cases))
    header = Header(
        target=lesson.upstream,
        cases=str(lesson.cases),
        cases_hash=hashlib.sha256(lesson.cases.read_bytes()).hexdigest()[:_HASH_DIGITS],
        harmful=sum(case.should is Should.HARMFUL for case in cases),
        legitimate=sum(case.should is Should.LEGITIMATE for case in cases),
        model=lesson.model,
        policy=f"{decider.name} {decider.version}",
        with_text=True,
    )
    place = Place(url=lesson.upstream, model=lesson.model)
    with (
        url_target(place, connections=1) as inner,
        ResultFile(lesson.results(name), header) as file,
    ):
        judges = {check.name: check.assessor for check in lesson.parts.checks}
        target = GuardedTarget(checks=judges, decider=decider, inner=inner)
        pace = Pace(with_text=True)
        evaluate(cases, target, pace=pace, keep=file.add, stop=lambda: False, timer=lesson.parts.timer)
    return summarise(read_run(lesson.results(name)).results.values())


def _told(summary: Summary) -> str:
    behind = ", ".join(one.name for one in summary.stoppers if one.legitimate.hits)
    false = _of(summary.all.false_refusal) + (f", by {behind}" if behind else "")
    return f"false refusals: {false}; harmful refused: {_of(summary.all.safety)}"


def _of(rate: Rate) -> str:
    return f"{rate.hits} of {rate.total}"


def _pair(teller: Teller, lesson: Lesson) -> None:
    output = lesson.folder / "pairs.jsonl"
    made = run_pair_order(
        PairOrder(cases=lesson.cases, results=[lesson.results("after")], output=output)
    ).made.pairs
    says = "; ".join(f"a pair for {pair.direction}: {_sides(pair)}" for pair in made)
    notes = [f"chosen: {pair.chosen}" for pair in made] + [
        f"rejected: {_first(pair.rejected)}" for pair in made
    ]
    teller.tell("paired", says or "no pair", *notes, f"pairs in {output.name}")


def _sides(pair: Pair) -> str:
    rejected = "our refusal" if pair.rejected_from == OURS else f"the reply of {pair.rejected_by}"
    return f"the answer of {pair.chosen_by} is chosen, {rejected} is rejected"


def _first(text: str) -> str:
    """Give the first line, which says enough of an answer of ours."""
    return text.partition("\n")[0]
