"""Fits the lint's model of a language, sets its limits on what it has not seen, says how good it is."""

from __future__ import annotations

import sys
import time
import zlib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import msgspec
import numpy as np
from numpy.typing import NDArray

import demur.linting
from demur.errors import DemurError
from demur.linting.base import Code, Label
from demur.linting.cues import Cues, fold
from demur.linting.echo import echo
from demur.linting.judging import LIMITS, evidence
from demur.linting.lexicon import Lexicon, lexicon, read_languages
from demur.linting.seen import see
from demur.linting.tone import Tone
from demur.linting.words import tokens
from training.tone.bank import banked
from training.tone.fit import Design, design, fit
from training.tone.heads import gather, join
from training.tone.items import Row, Said, languages, rows, said
from training.tone.ours import ours
from training.tone.whole import labelled, taught

__all__ = ["check", "make"]

DATA = Path(demur.linting.__file__).parent / "data"
_MANY = 40
_SET = (Code.PREACHY, Code.ROBOTIC, Code.ACCUSING, Code.VAGUE, Code.NO_ALTERNATIVE)
_FEWEST, _FOLDS, _ROWS = 40, 4, 4
_GRID = np.linspace(0.05, 0.97, 93)


def make(names: Sequence[str] = ()) -> None:
    """Fit `names`, all languages where there are none; write weights, print figures.

    Cost: a minute for 1,000 sentences.
    """
    for language in names or sorted(set(languages()) & read_languages()):
        began = time.perf_counter()
        lists = lexicon(language)
        own = said(language)
        whole = labelled(language)
        lessons = list(taught(whole))
        sentences = [*own, *banked(language), *ours(language), *(each for _, each in lessons)]
        places = np.array([*[-1] * (len(sentences) - len(lessons)), *(place for place, _ in lessons)])
        held = design(sentences, lists)
        limits = _on_whole(held, places, whole=[each.row for each in whole], lists=lists)
        tone = fit(held, np.ones(len(sentences), np.bool_))
        tone = msgspec.structs.replace(tone, limits=limits)
        (DATA / f"{language}.npz").write_bytes(tone.dump())
        print(
            f"{language}: {len(own)} sentences, {len(sentences)} in all, {time.perf_counter() - began:.0f} s"
        )
        _tried(rows(language), tone, lists, name="development set")


def _best(found: NDArray[np.float64], truth: NDArray[np.bool_]) -> tuple[float, float]:
    """Give the limit with the best F1, and that; of a plateau within 0.005 its middle."""
    scores = np.array([_f1(found >= limit, truth) for limit in _GRID])
    good = _GRID[scores >= scores.max() - 0.005]
    return round(float(good[len(good) // 2]), 3), float(scores.max())


def _f1(found: NDArray[np.bool_], truth: NDArray[np.bool_]) -> float:
    return 2 * float((found & truth).sum()) / max(1.0, float(found.sum() + truth.sum()))


def _on_whole(
    held: Design,
    places: NDArray[np.intp],
    *,
    whole: Sequence[Row],
    lists: Lexicon,
) -> dict[str, float]:
    """Give the limits that suit whole refusals best, each judged by a model that has not seen it.

    places: which of `whole` each sentence is of, -1 for none
    Where there are few of a sort, the limit is halfway to the usual one.
    """
    grounds: list[dict[Code, float]] = [{}] * len(whole)
    part = np.array([zlib.crc32(row.request.encode()) % _FOLDS for row in whole], np.intp)
    for turn in range(_FOLDS if whole else 0):
        out = np.zeros(len(whole) + 1, np.bool_)
        out[:-1] = part == turn
        tone = fit(held, ~out[places])
        chosen = out[:-1].nonzero()[0].tolist()
        for place, found in zip(chosen, _weighed([whole[at] for at in chosen], tone, lists), strict=True):
            grounds[place] = found
    best = {}
    for code in (*_SET, Code.ECHO):
        truth = np.array([code in row.labels for row in whole], np.bool_)
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


def _weighed(whole: Sequence[Row], tone: Tone, lists: Lexicon) -> list[dict[Code, float]]:
    grounds = []
    for row in whole:
        told = echo(row.refusal, row.request, lists=lists) if row.request else None
        grounds.append(evidence(see(row.refusal, lists=lists, tone=tone), told))
    return grounds


def _tried(whole: Sequence[Row], tone: Tone, lists: Lexicon, *, name: str) -> None:
    grounds = _weighed(whole, tone, lists)
    for code in (*_SET, Code.ECHO):
        truth = np.array([code in row.labels for row in whole])
        found = np.array([each[code] for each in grounds])
        if truth.any():
            limit = tone.limits.get(code.value, LIMITS[code])
            print(
                f"  {code:<16} {name} ({truth.sum()} of {len(truth)}): F1 {_f1(found >= limit, truth):.3f} "
                f"from {limit:.2f} on"
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
    yield from _cue_problems(held, lexicon(language))
    rows(language)


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
    """Do what the words after `tone` say: languages to make, or --check, --gather or --join."""
    match list(words):
        case ["--check", *names]:
            return check(names)
        case ["--gather", *names]:
            gather(names)
        case ["--join"]:
            join()
        case names:
            make(names)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
