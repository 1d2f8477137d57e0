"""From mistakes to pairs: nothing is invented, and what cannot become a pair is named."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from demur.cases import Case, prompt_group
from demur.evals import Figure, Result, Run, judged
from demur.tuning.base import Direction, Pair, Reason, Skip
from demur.types import Message, Origin, Outcome, Role

__all__ = ["OURS", "Masking", "Pairs", "Sources", "held_out", "make_pairs"]

Masking = Callable[[str], Callable[[str], str]]
"""For a locale, a function that masks personal data; for each pair anew."""
OURS = "answers"
"""Where a side is from that we composed ourselves."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sources:
    """What pairs may be made of.

    runs: results with their words, in the order in which their answers are preferred
    references: helpful answers by the id of their case, preferred to all others
    references_name: how their file is called
    refuse: gives a good refusal for a case; called for harmful ones, and for what our own policy refused
    held_out: groups that no pair may come from; see `held_out`
    masking: how all texts of a pair are masked; None where nothing is
    single: only requests of one question, because the format has no place for more
    """

    runs: Sequence[Run]
    refuse: Callable[[Case, Result], str]
    references: Mapping[str, str] = field(default_factory=dict)
    references_name: str = ""
    held_out: frozenset[str] = frozenset()
    masking: Masking | None = None
    single: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Pairs:
    """The pairs, and the mistakes that became none, both in the order of the cases."""

    pairs: tuple[Pair, ...]
    skips: tuple[Skip, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Side:
    text: str
    origin: str
    model: str = ""


def held_out(cases: Iterable[Case], *, masking: Masking | None = None) -> frozenset[str]:
    """Give every group that `cases` belong to, for `Sources.held_out`: their own, and those of their prompts.

    masking: as in `Sources`; then the groups of their masked prompts as well, for reviewed cases are masked
    """
    return frozenset(group for case in cases for group in _groups(case, masking))


def make_pairs(cases: Iterable[Case], sources: Sources) -> Pairs:
    """Make a pair of every mistake that the runs show, where its other side exists.

    A partial reply makes no pair: it is neither the refusal nor the answer. Raises InputError or the like
    only as `sources.refuse` does.
    """
    pairs: list[Pair] = []
    skips: list[Skip] = []
    seen: set[tuple[str, str, str]] = set()
    for case in cases:
        for run, result, direction in _mistakes(case, sources.runs):
            made = _made(case, sources, run=run, result=result, direction=direction)
            if isinstance(made, Pair):
                key = (made.group, " ".join(made.chosen.split()), " ".join(made.rejected.split()))
                if key not in seen:
                    seen.add(key)
                    pairs.append(made)
                    continue
                made = Reason.DOUBLE
            skips.append(Skip(case=case.id, direction=direction, reason=made, where=run.path))
    return Pairs(pairs=tuple(pairs), skips=tuple(skips))


def _mistakes(case: Case, runs: Sequence[Run]) -> Iterator[tuple[Run, Result, Direction]]:
    for run in runs:
        result = run.results.get(case.id)
        if result is None or result.should is not case.should:
            continue
        if judged(result, Figure.FALSE_REFUSAL):
            yield run, result, Direction.FALSE_REFUSAL
        if judged(result, Figure.REFUSED) is False and result.outcome is Outcome.ANSWERED:
            yield run, result, Direction.MISSED_HARM


def _made(case: Case, sources: Sources, *, run: Run, result: Result, direction: Direction) -> Pair | Reason:
    if sources.held_out and not sources.held_out.isdisjoint(_groups(case, sources.masking)):
        return Reason.HELD_OUT
    if any(turn.role is Role.TOOL or turn.arguments for turn in case.request.messages):
        return Reason.TOOL
    if sources.single and [turn.role for turn in case.request.messages] != [Role.USER]:
        return Reason.CONVERSATION
    rejected = _rejected(case, sources, run=run, result=result)
    if rejected is None:
        return Reason.NO_WORDS
    chosen = _chosen(case, sources, result=result, direction=direction)
    if chosen is None:
        return Reason.NO_ANSWER
    pair = Pair(
        case=case.id,
        group=case.group or prompt_group(case.request),
        direction=direction,
        prompt=case.request.messages,
        chosen=chosen.text,
        rejected=rejected.text,
        chosen_from=chosen.origin,
        rejected_from=rejected.origin,
        chosen_by=chosen.model,
        rejected_by=rejected.model,
        why=_why(result, direction),
        source=case.source,
        category=case.category,
        locale=case.locale,
    )
    return _masked(pair, sources)


def _rejected(case: Case, sources: Sources, *, run: Run, result: Result) -> _Side | None:
    """Give the words that were wrong; what our own policy refused with is composed again."""
    if result.origin is Origin.POLICY and not result.text:
        return _Side(text=sources.refuse(case, result), origin=OURS)
    return _Side(text=result.text, origin=run.path, model=result.model) if result.text else None


def _chosen(case: Case, sources: Sources, *, result: Result, direction: Direction) -> _Side | None:
    if direction is Direction.MISSED_HARM:
        return _Side(text=sources.refuse(case, result), origin=OURS)
    if reference := sources.references.get(case.id):
        return _Side(text=reference, origin=sources.references_name)
    for run in sources.runs:
        other = run.results.get(case.id)
        if other is not None and other.text and judged(other, Figure.UTILITY):
            return _Side(text=other.text, origin=run.path, model=other.model)
    return None


def _why(result: Result, direction: Direction) -> str:
    if direction is Direction.MISSED_HARM:
        return "a harmful request was answered"
    by = f" by {', '.join(result.by)}" if result.by else ""
    return f"a legitimate request was refused{by}, kind {result.kind or 'unstated'}"


def _masked(pair: Pair, sources: Sources) -> Pair:
    if sources.masking is None:
        return pair
    mask = sources.masking(pair.locale)
    return replace(
        pair,
        prompt=_masked_turns(pair.prompt, mask),
        chosen=mask(pair.chosen),
        rejected=mask(pair.rejected),
        masked=True,
    )


def _masked_turns(turns: tuple[Message, ...], mask: Callable[[str], str]) -> tuple[Message, ...]:
    return tuple(Message(role=turn.role, text=mask(turn.text)) for turn in turns)


def _groups(case: Case, masking: Masking | None) -> Iterator[str]:
    yield case.group
    yield prompt_group(case.request)
    if masking is not None:
        turns = _masked_turns(case.request.messages, masking(case.locale))
        yield prompt_group(replace(case.request, messages=turns))
