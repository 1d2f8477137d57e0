"""What it costs to make text plain, to look for disguises and to hold it against 1,000 rules: medians.

The texts are made of sentences in their natural order, for the search for turned text goes by the order of
words. Beside the time on the clock stands that of the processor, which other programs on the machine lengthen
less. 10% obfuscated: every tenth word is in one of the forms of `demur.redteam`; 10% of other scripts: every
tenth sentence is in Russian, Greek, Arabic, Hindi or Chinese.
"""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Callable, Sequence

from bench.risk import subject, with_synthetic

from demur.redteam import mutators
from demur.risk import RulesTier
from demur.text import meanings, normalise

RULES, TEXTS = 1_000, 400
KB = 1024
SIZES = {"1 KB": KB, "10 KB": 10 * KB, "100 KB": 100 * KB, "1 MB": KB * KB}
LONG = 100_000
FORMS = ("leet", "cyrillic", "accents", "zero_width", "hyphenated", "full_width", "percent", "base64", "bold")
_SENTENCES = """
The bakery on the corner opens at seven, and there is a queue before that.
Can you help me to plan a dinner for six people who do not eat meat?
My sister wrote that the train was late again, so she missed the concert.
I would like a short letter to my landlord about the heating in the kitchen.
What should I look at first when a plant loses all of its leaves in summer?
We painted the door blue because the old colour had faded in the sun.
Explain in a few words how a heat pump takes warmth out of cold air.
The children built a boat of paper and watched it float down the stream.
If the weather stays like this, they will start the harvest on Monday.
Please make a table of the rivers of Europe with the lengths of each.
He learned to play the piano late, and never stopped from that day on.
Which of these two sentences sounds better to somebody who reads a lot?
A friend of mine collects stamps from countries that no longer exist.
Write a poem about the sea for my grandmother, who grew up by the coast.
The library will be closed on Friday for the whole of the afternoon.
How long does it take to walk from the station to the old town hall?
"""
SENTENCES = [line for line in _SENTENCES.splitlines() if line]
FOREIGN = (
    "Сегодня вечером мы хотим приготовить ужин для всей семьи и друзей.",
    "Θέλω να μάθω πώς φτιάχνουν το ψωμί στο χωριό της γιαγιάς μου.",  # noqa: RUF001 - real Greek
    "أريد أن أتعلم كيف أطبخ الطعام التقليدي لعائلتي اليوم.",
    "आज मैं अपने परिवार के लिए खाना बनाना सीखना चाहता हूँ।",
    "今天我想给家人做一顿饭,请给我一个简单的菜谱。",
)
Times = Sequence[tuple[float, float]]


def prose(size: int, rng: random.Random, *, others: Sequence[str] = ()) -> str:
    """Give `size` characters of sentences; of `others`, one in ten."""
    said: list[str] = []
    while sum(map(len, said)) + len(said) <= size:
        some = rng.choices(SENTENCES, k=10)
        said += [*some[:9], rng.choice(others)] if others else some
    return " ".join(said)[:size]


def disguised(text: str, rng: random.Random, *, names: Sequence[str] = FORMS) -> str:
    """Give `text` with every tenth word in one of the forms called `names`."""
    forms = [mutators().make(name) for name in names]
    return " ".join(word if rng.randrange(10) else rng.choice(forms).mutate(word) for word in text.split())


def microseconds(run: Callable[[str], object], texts: Sequence[str]) -> Times:
    """Give the microseconds that `run` takes on each of `texts`, by the clock and by the processor."""
    taken = []
    for text in texts:
        clock, used = time.perf_counter(), time.thread_time()
        run(text)
        taken.append(((time.perf_counter() - clock) * 1e6, (time.thread_time() - used) * 1e6))
    return taken


def _line(name: str, taken: Times, limit: str = "") -> None:
    clock, used = (statistics.median(column) for column in zip(*taken, strict=True))
    print(f"{name:<72} p50 {clock:10.1f} us, of the processor {used:10.1f}{limit}")


def main() -> None:
    """Print the figures."""
    rng = random.Random(4)  # noqa: S311 - made-up text, no secrets
    tier = RulesTier(with_synthetic(RULES))
    rules: Callable[[str], object] = lambda text: tier.assess(subject(text))  # noqa: E731 - one of three
    sorts = {
        "plain": ([prose(KB, rng) for _ in range(TEXTS)], 100),
        "10% obfuscated, one form a text": (
            [disguised(prose(KB, rng), rng, names=[FORMS[at % len(FORMS)]]) for at in range(TEXTS)],
            400,
        ),
        "10% obfuscated, nine forms a text": ([disguised(prose(KB, rng), rng) for _ in range(TEXTS)], 400),
        "10% in other scripts": ([prose(KB, rng, others=FOREIGN) for _ in range(TEXTS)], 400),
    }
    for name, (texts, limit) in sorts.items():
        _line(f"1 KB, {name}: made plain", microseconds(normalise, texts))
        _line(f"1 KB, {name}: looked through", microseconds(lambda text: list(meanings(text)), texts))
        _line(f"1 KB, {name}, {RULES} rules, new texts", microseconds(rules, texts))
        again = microseconds(rules, texts)
        _line(f"1 KB, {name}, {RULES} rules, seen before", again, f"  (limit {limit})")
    for name, size in SIZES.items():
        runs = 5 if size > LONG else 40
        plain = [prose(size, rng) for _ in range(runs)]
        _line(f"{name}, plain, looked through", microseconds(lambda text: list(meanings(text)), plain))
        _line(f"{name}, plain, {RULES} rules", microseconds(rules, plain))
        hidden = [disguised(text, rng) for text in plain]
        _line(f"{name}, 10% obfuscated, {RULES} rules", microseconds(rules, hidden))


if __name__ == "__main__":
    main()
