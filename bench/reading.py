"""What reading the words of a reply costs, by length and outcome, and loading the lexicon: medians."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time

from demur.reading import LexiconReader

RUNS = 15
CALLS = 300
HELP = (
    "The committee met on Tuesday and agreed on the new timetable. Trains will leave every twelve minutes. "
)
DECLINE = "I'm sorry, but I can't help with making counterfeit money. It is illegal and harms everyone. "
OFFER = (
    "If you are short of money, a free debt counsellor can go through your budget and talk to the bank. "
    "Local food banks and rent assistance offices also help people who cannot wait for their next pay. "
)
LONG = 100_000
REPLIES = {
    "answer, 1 KB": (HELP * 11)[:1024],
    "refusal, 200 characters": (DECLINE + OFFER)[:200],
    "refusal, 1 KB": (DECLINE + OFFER * 11)[:1024],
    "partial, 1 KB": (HELP * 10)[:900]
    + "\n\nHowever, I won't translate the last part, which contains slurs.",
    "answer, 10 MB": HELP * 100_000,
    "one endless line, 10 MB": "a" * 10_000_000,
}
LOADING = """
import time
from demur.reading.lexicon import load_lexicon
began = time.perf_counter()
load_lexicon()
print((time.perf_counter() - began) * 1e3)
"""


def median_us(text: str) -> float:
    """Give the median over the runs of the mean microseconds that reading `text` takes."""
    reader = LexiconReader()
    calls = CALLS if len(text) < LONG else 1
    times = []
    for _ in range(RUNS):
        began = time.perf_counter()
        for _ in range(calls):
            reader.read(text)
        times.append((time.perf_counter() - began) / calls * 1e6)
    return statistics.median(times)


def loading_ms() -> float:
    """Give the median milliseconds that loading the lexicon takes in a fresh process."""
    command = [sys.executable, "-c", LOADING]
    runs = [subprocess.run(command, check=True, capture_output=True, text=True) for _ in range(5)]  # noqa: S603 - our own code
    return statistics.median(float(run.stdout) for run in runs)


def main() -> None:
    """Print the medians."""
    for name, text in REPLIES.items():
        outcome = LexiconReader().read(text).outcome
        limit = " (limit 100 us)" if "KB" in name else ""
        print(f"{name:<25} {outcome:<9} {median_us(text):10.1f} us{limit}, median of {RUNS}")
    print(f"{'loading the lexicon':<25} {'':<9} {loading_ms():10.1f} ms (aim 50 ms), median of 5 processes")


if __name__ == "__main__":
    main()
