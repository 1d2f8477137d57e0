"""What constraints cost: deciding with them, putting them into requests, finding passages to ground in."""

from __future__ import annotations

import json
import random
import statistics
import tempfile
import time
from collections.abc import Callable
from itertools import count
from pathlib import Path

from demur.gateway import Api
from demur.gateway.terming import fit_of, on_terms
from demur.grounding.index import SourceIndex, write_index
from demur.guard import Source, Terms
from demur.guard.sources import cited_in, shown
from demur.policy import Policy, worded
from demur.types import Limits, Passage, Risk, Stage

RUNS, PASSAGES, WORDS = 400, 10_000, 120
RULE = "  - {{id: r.n{number}, when: risk.attack > 0.{number}, action: constrain, mode: enforce, {rest}}}"
PLAIN = "constraint: Be brief."
FULL = "constraint: {instructions: [no_code], limits: {max_tokens: 400, stop: END, tools: none}}"
LIMITS = Limits(max_tokens=400, stop=("END",), json_schema='{"type": "object"}', tools=frozenset())
SYLLABLES = [a + b for a in "bdfgklmnprstvz" for b in "aeiou"]
_numbers = count(1)


def policy(rest: str) -> Policy:
    """Give a policy of nine constraining rules that all hold."""
    rules = [RULE.format(number=number, rest=rest) for number in range(1, 10)]
    return Policy.parse("\n".join(["rules:", *rules]), name="bench")


def new() -> Risk:
    """Give a risk that nobody has decided about before."""
    return Risk(stage=Stage.INPUT, attack=0.95 + next(_numbers) / 1e9)


def body(size: int) -> bytes:
    """Give a request of about `size` bytes with two tools."""
    tools = [{"type": "function", "function": {"name": name, "parameters": {}}} for name in ("search", "pay")]
    turn = {"role": "user", "content": "word " * (size // 5)}
    return json.dumps({"model": "m", "max_tokens": 900, "tools": tools, "messages": [turn]}).encode()


def passages(number: int) -> list[Passage]:
    """Give passages of made-up words, some of them common and most of them rare, as in any language."""
    chance = random.Random(7)  # noqa: S311 - the same passages in every run
    words = ["".join(chance.choices(SYLLABLES, k=chance.randint(1, 4))) for _ in range(20_000)]
    weights = [1 / (place + 1) for place in range(len(words))]
    texts = (" ".join(chance.choices(words, weights, k=WORDS)) for _ in range(number))
    return [Passage(id=f"p{place}", title="Page", text=text) for place, text in enumerate(texts)]


def times_us(run: Callable[[], object]) -> tuple[float, float]:
    """Give the median and the 99th percentile of `run` in microseconds."""
    times = []
    for _ in range(RUNS):
        began = time.perf_counter()
        run()
        times.append((time.perf_counter() - began) * 1e6)
    return statistics.median(times), statistics.quantiles(times, n=100)[98]


def _print(name: str, run: Callable[[], object]) -> None:
    middle, late = times_us(run)
    print(f"  {name:<52} {middle:9.1f} us  p99 {late:9.1f} us")


def _deciding() -> None:
    print(f"nine rules that all constrain; {RUNS} decisions, none made before:")
    for name, rest in (("a text each", PLAIN), ("instructions and limits each", FULL)):
        made = policy(rest)
        _print(name, lambda made=made: made.decide(new()))  # type: ignore[misc]  # the loop's own policy


def _putting() -> None:
    print("put into the bytes of a request:")
    terms = Terms(instructions=(worded("no_code"),), limits=LIMITS)
    for size in (1_000, 100_000):
        for api in Api:
            asked = body(size)
            _print(f"{api}, {size:,} bytes", lambda asked=asked, api=api: on_terms(api, asked, terms))  # type: ignore[misc]  # as above
    asked = body(1_000)
    _print("told what the API cannot do, 1,000 bytes", lambda: fit_of(Api.CHAT, asked, terms))


def _grounding() -> None:
    made = passages(PASSAGES)
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        began = time.perf_counter()
        write_index(folder, made)
        built = time.perf_counter() - began
        size = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
        began = time.perf_counter()
        index = SourceIndex(folder)
        opened = time.perf_counter() - began
    print(
        f"{PASSAGES:,} passages of {WORDS} words: "
        f"built {built:.1f} s, opened {opened:.1f} s, {size / 1e6:.0f} MB"
    )
    chance = random.Random(8)  # noqa: S311 - as above
    for length in (5, 20, 200):
        asked = [" ".join(made[chance.randrange(PASSAGES)].text.split()[:length]) for _ in range(50)]
        _print(f"a query of {length} words", lambda asked=asked: index.retrieve(chance.choice(asked), most=5))  # type: ignore[misc]  # as above
    found = [Source(mark=f"S{place}", source="bench", passage=made[place]) for place in range(5)]
    _print("five passages shown", lambda: shown(found))
    reply = f"So it is [S1]. “{made[1].text[:60]}” [S2]. " * 10
    _print("a reply of 1,000 characters looked through", lambda: cited_in(reply, found))


def main() -> None:
    """Print the medians."""
    _deciding()
    _putting()
    _grounding()


if __name__ == "__main__":
    main()
