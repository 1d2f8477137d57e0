"""Fits the lint's model of a language, sets its limits on what it has not seen, says how good it is."""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

import demur.linting
from demur.errors import DemurError
from demur.linting.base import Code, Label
from demur.linting.cues import Cues, fold
from demur.linting.judging import LIMITS, evidence
from demur.linting.lexicon import Lexicon, lexicon, read_languages
from demur.linting.tone import Tone
from demur.linting.words import tokens
from training.tone.bank import banked
from training.tone.fit import design
from training.tone.heads import join, keep
from training.tone.items import Said, languages, said
from training.tone.ours import ours
from training.tone.settling import settled
from training.tone.twins import twins
from training.tone.unseen import Glimpse, glimpse, unseen
from training.tone.whole import labelled, taught, tried

__all__ = ["check", "make"]

DATA = Path(demur.linting.__file__).parent / "data"
_MANY = 40
_SET = (Code.PREACHY, Code.ROBOTIC, Code.ACCUSING, Code.VAGUE, Code.NO_ALTERNATIVE)
_FEWEST, _ROWS = 40, 4
_GRID = np.linspace(0.05, 0.97, 93)


def make(names: Sequence[str] = ()) -> None:
    """Fit `names`, all languages where there are none; write weights, keep what the heads learn from.

    Prints figures.  Cost: a minute for 1,000 sentences.
    """
    for language in names or sorted(set(languages()) & read_languages()):
        began = time.perf_counter()
        lists, own, whole = lexicon(language), said(language), labelled(language)
        lessons = list(taught(whole))
        sentences = [
            *own,
            *twins(language),
            *banked(language),
            *ours(language),
            *(each for _, each in lessons),
        ]
        places = np.array([*[-1] * (len(sentences) - len(lessons)), *(place for place, _ in lessons)])
        held = design(sentences, lists)
        glimpses = list(unseen(held, places, whole=whole, lists=lists))
        keep(language, glimpses)
        limits = _limits(glimpses)
        tone = settled(held, sentences, lists=lists, limits=limits)
        (DATA / f"{language}.npz").write_bytes(tone.dump())
        print(
            f"{language}: {len(own)} sentences, {len(sentences)} in all, {time.perf_counter() - began:.0f} s",
            flush=True,
        )
        _tried(language, tone, lists)


def _best(found: NDArray[np.float64], truth: NDArray[np.bool_]) -> tuple[float, float]:
    """Give the limit with the best F1, and that; of a plateau within 0.005 its middle."""
    scores = np.array([_f1(found >= limit, truth) for limit in _GRID])
    good = _GRID[scores >= scores.max() - 0.005]
    return round(float(good[len(good) // 2]), 3), float(scores.max())


def _f1(found: NDArray[np.bool_], truth: NDArray[np.bool_]) -> float:
    return 2 * float((found & truth).sum()) / max(1.0, float(found.sum() + truth.sum()))


def _limits(glimpses: Sequence[Glimpse]) -> dict[str, float]:
    """Give the limits that suit whole refusals best; of a sort with few, halfway to the usual one."""
    grounds = [evidence(each.seen, each.told) for each in glimpses]
    best = {}
    for code in (*_SET, Code.ECHO):
        truth = np.array([code in each.row.labels for each in glimpses], np.bool_)
        if truth.sum() < _ROWS:
            continue
        limit, score = _best(np.array([each[code] for each in grounds]), truth)
        usual = LIMITS[code]
        best[code.value] = limit if truth.sum() >= _MANY else round((usual + limit) / 2, 3)
        print(
            f"  {code:<16} whole refusals not seen ({truth.sum()} of {len(truth)}): "
            f"F1 {score:.3f} from {limit:.2f} on"
        )
    return best


def _tried(language: str, tone: Tone, lists: Lexicon) -> None:
    whole = [glimpse(row, lists=lists, tone=tone) for row in tried(language)]
    grounds = [evidence(each.seen, each.told) for each in whole]
    for code in (*_SET, Code.ECHO):
        truth = np.array([code in each.row.labels for each in whole])
        found = np.array([each[code] for each in grounds])
        if truth.any():
            limit = tone.limits.get(code.value, LIMITS[code])
            print(
                f"  {code:<16} development set ({truth.sum()} of {len(truth)}): "
                f"F1 {_f1(found >= limit, truth):.3f} from {limit:.2f} on"
            )


def check(names: Sequence[str] = ()) -> int:
    """Print what is wrong with the files of `names`, or of all languages; give 1 where something is."""
    wrong = []
    for language in names or sorted({*languages(), *read_languages()}):
        try:
            wrong += [f"{language}: {problem}" for problem in _problems(language)]
        except (ValueError, OSError, DemurError) as error:
            wrong.append(f"{language}: {error}")
    print("\n".join(wrong) or "nothing is wrong")
    return 1 if wrong else 0


def _problems(language: str) -> Iterator[str]:
    held = said(language)
    counts = Counter((label, each.hand) for each in held for label in each.labels if each.weight)
    for label in Label:
        lines = len({each.line for each in held if label in each.labels})
        if lines < _FEWEST:
            yield f"{label}: {lines} lines, {_FEWEST} are wanted; by hand {_by_hand(counts, label)}"
    twice = Counter(each.text for each in held)
    yield from (
        f"stands there {often} times: {text}"
        for text, often in twice.items()
        if often > 1 and _counted(held, text) > 1
    )
    list(twins(language))
    yield from _cue_problems(held, lexicon(language))
    tried(language)


def _cue_problems(held: Sequence[Said], lists: Lexicon) -> Iterator[str]:
    found = Cues(lists)
    for cue in lists.cues:
        for sentence in cue.yes:
            if cue.code not in _kinds(found, sentence):
                yield f"no cue {cue.code} is found in: {sentence}"
        for sentence in cue.no:
            if cue.code in _kinds(found, sentence):
                yield f"a cue {cue.code} is found in: {sentence}"
    for each in held:
        for kind in _kinds(found, each.text) & set(Label) - each.labels:
            if each.weight == 1:
                yield f"a cue {kind} is found in a line that has not this label: {each.text}"


def _kinds(found: Cues, sentence: str) -> set[str]:
    return {each.kind for each in found.find([tokens(fold(sentence))]).get(0, [])}


def _by_hand(counts: Mapping[tuple[Label, str], int], label: Label) -> str:
    return ", ".join(f"{hand} {often}" for (held, hand), often in sorted(counts.items()) if held == label)


def _counted(held: Sequence[Said], text: str) -> int:
    return len({each.line for each in held if each.text == text})


def main(words: Sequence[str]) -> int:
    """Make the languages that `words` name, all and the heads where there are none; or --check, or --join."""
    match list(words):
        case ["--check", *names]:
            return check(names)
        case ["--join"]:
            join()
        case []:
            make()
            join()
        case names:
            make(names)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
