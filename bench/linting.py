"""How often the lint agrees with people about whole refusals, and how long it takes."""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec
import numpy as np

from demur.linting import Code, Linter, Report

BLIND = Path(__file__).parent / "refusals"
CODES = (Code.PREACHY, Code.ROBOTIC, Code.VAGUE, Code.ACCUSING, Code.ECHO, Code.NO_ALTERNATIVE)
DRAWS, SEED = 1000, 1
RUNS = 21


class Row(msgspec.Struct, frozen=True):
    """A refusal that people labelled; whatever else its line holds is not looked at."""

    id: str
    locale: str
    request: str
    refusal: str
    labels: tuple[str, ...]


def rows(folder: Path) -> list[Row]:
    """Give the rows of every .jsonl file below `folder`."""
    return [
        msgspec.json.decode(line, type=Row)
        for path in sorted(folder.rglob("*.jsonl"))
        for line in path.read_bytes().splitlines()
        if line.strip()
    ]


def f1(hits: int, missed: int, wrong: int) -> float:
    """Give the harmonic mean of precision and recall; 0 where there is nothing to find."""
    return 2 * hits / (2 * hits + missed + wrong) if hits else 0.0


def interval(found: np.ndarray, truth: np.ndarray) -> tuple[float, float]:
    """Give the 95% bootstrap interval of F1 over rows."""
    chance = np.random.default_rng(SEED)
    sort = 2 * truth.astype(np.intp) + found
    counts = chance.multinomial(len(sort), np.bincount(sort, minlength=4) / len(sort), size=DRAWS)
    scores = [f1(int(each[3]), int(each[2]), int(each[1])) for each in counts]
    return float(np.percentile(scores, 2.5)), float(np.percentile(scores, 97.5))


def agreement(held: Sequence[Row], reports: Sequence[Report]) -> Iterator[str]:
    """Give a line for each code, with recall, precision and F1."""
    for code in CODES:
        truth = np.array([code in row.labels for row in held])
        found = np.array([code in report.codes for report in reports])
        if not truth.any():
            continue
        hits = int((found & truth).sum())
        low, high = interval(found, truth)
        yield (
            f"{code:<16}{truth.sum():>6}{hits / truth.sum():>9.3f}{hits / max(1, found.sum()):>10.3f}"
            f"{f1(hits, int(truth.sum()) - hits, int(found.sum()) - hits):>8.3f}  [{low:.3f}, {high:.3f}]"
        )
    good = [report for row, report in zip(held, reports, strict=True) if not row.labels]
    if good:
        passed = sum(report.ok for report in good)
        faults = Counter(
            issue.code for report in good for issue in report.issues if issue.severity == "fault"
        )
        told = ", ".join(f"{code} {often}" for code, often in faults.most_common(4)) or "none"
        yield f"{'good, passing':<16}{len(good):>6}{passed / len(good):>9.3f}  faults found: {told}"


def by_language(held: Sequence[Row], reports: Sequence[Report]) -> Iterator[str]:
    """Give a line for each language, with the F1 of each code."""
    yield f"{'language':<10}{'rows':>6}" + "".join(f"{code.value[:11]:>12}" for code in CODES)
    for language in sorted({row.locale for row in held}):
        mine = [at for at, row in enumerate(held) if row.locale == language]
        cells = ""
        for code in CODES:
            truth = [code in held[at].labels for at in mine]
            found = [code in reports[at].codes for at in mine]
            hits = sum(a and b for a, b in zip(truth, found, strict=True))
            cells += (
                f"{f1(hits, sum(truth) - hits, sum(found) - hits):>12.2f}" if any(truth) else f"{'-':>12}"
            )
        yield f"{language:<10}{len(mine):>6}{cells}"


def speed(linter: Linter, held: Sequence[Row]) -> Iterator[str]:
    """Give what a refusal takes, each as it is and one of about 100 words, warm: median and best of runs."""
    for name, prompts in (("without the request", False), ("with the request", True)):
        calls = [(row.refusal, row.locale, row.request if prompts else "") for row in held]
        words = sum(len(row.refusal.split()) for row in held) / len(held)
        yield f"{len(held)} refusals of {words:.0f} words on average, {name}: {_timed(linter, calls)}"
    texts = [row for row in held if row.locale == "en"] or list(held)
    words, joined = 0, []
    for row in texts * 20:
        joined.append(row.refusal)
        words += len(row.refusal.split())
        if words >= 100:  # noqa: PLR2004 - as many as the page of answers tells
            break
    call = ("\n".join(joined), texts[0].locale, texts[0].request)
    yield f"{words} words, with the request: {_timed(linter, [call] * 100)}"


def _timed(linter: Linter, calls: Sequence[tuple[str, str, str]]) -> str:
    times = []
    for _ in range(RUNS):
        began = time.perf_counter()
        for text, locale, prompt in calls:
            linter.lint(text, locale=locale, prompt=prompt)
        times.append((time.perf_counter() - began) / len(calls) * 1e6)
    return f"{sorted(times)[RUNS // 2]:.0f} us each (best {min(times):.0f}); at most 200"


def main(folder: Path | None = None) -> None:
    """Measure on the rows in `folder`, on the blind set where none is named."""
    held = rows(folder or BLIND)
    if not held:
        print(f"no rows in {folder or BLIND}")
        return
    linter = Linter()
    reports = [linter.lint(row.refusal, locale=row.locale, prompt=row.request) for row in held]
    print(f"{len(held)} refusals; F1 with its 95% interval over rows")
    print(f"{'':<16}{'rows':>6}{'recall':>9}{'precision':>10}{'F1':>8}")
    print("\n".join(agreement(held, reports)))
    if len({row.locale for row in held}) > 1:
        print("\n" + "\n".join(by_language(held, reports)))
    print("\n" + "\n".join(speed(linter, held)))


if __name__ == "__main__":
    main(Path(sys.argv[1]) if sys.argv[1:] else None)
