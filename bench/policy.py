"""What a decision costs under a policy of 100 rules, kept and not, and what other ways to decide would."""

from __future__ import annotations

import statistics
import time
import timeit
from collections.abc import Callable
from functools import partial
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

import cel

from demur.guard import Check, DecisionCache
from demur.guard.cache import look_up
from demur.policy import LivePolicy, Policy
from demur.policy.facts import RISK_FACTS, fact_of
from demur.policy.loading import MOST_RULES
from demur.risk import RulesTier
from demur.types import Caller, Category, Message, Request, Risk, Role, Situation, Stage

RULES, RUNS = 100, 600
PARTS, FEW = 10, 9
MORE = (
    'stage == "input"',
    "risk.harmful > 0.3",
    '(has(user.role) && user.role == "guest")',
    'risk.rules.exists(rule, rule.startsWith("weapons."))',
    '!(has(user.age_band) && user.age_band == "adult")',
)
"""What stands beside a category's score in each condition, in turn."""
CONDITIONS = tuple(
    f"risk.categories.{list(Category)[i % len(Category)].value} > 0.{i % 10} && {MORE[i % len(MORE)]}"
    for i in range(RULES)
)
SCORES = {Category.CYBER: 0.9, Category.CRIME: 0.5}
_numbers = count(1)


def situation(harmful: float = 0.5) -> Situation:
    """Give a request with hits, scores and context; different for each value of `harmful`."""
    risk = Risk(
        stage=Stage.INPUT,
        harmful=harmful,
        categories=SCORES,
        rules=("intrusion.account", "weapons.make_explosive"),
        ran=("rules",),
    )
    return Situation(
        stage=Stage.INPUT,
        risk=risk,
        request=Request(messages=(), context={"user.role": "guest", "tenant": "acme"}),
    )


def new() -> Situation:
    """Give a situation that nobody has decided about before."""
    return situation(0.5 + next(_numbers) / 1e9)


def text() -> str:
    """Give the policy."""
    lines = [
        f"  - {{id: rule.n{i}, when: '{when}', action: refuse, mode: enforce}}"
        for i, when in enumerate(CONDITIONS)
    ]
    return "\n".join(["policy: hundred", "rules:", *lines])


def median_us(run: Callable[[Situation], object], make: Callable[[], Situation] = situation) -> float:
    """Give the median microseconds of `run`; a situation is made for each run, outside the clock."""
    times = []
    for _ in range(RUNS):
        given = make()
        began = time.perf_counter()
        run(given)
        times.append((time.perf_counter() - began) * 1e6)
    return statistics.median(times)


def nested(given: Situation) -> dict[str, object]:
    """Give all facts as maps within maps, as one would hand them to CEL at first."""
    risk = {
        name.partition(".")[2]: fact_of(given, name) for name in sorted(RISK_FACTS) if name.count(".") == 1
    }
    return {"stage": given.stage.value, "risk": risk, "user": {"role": "guest"}}


def _each(programs: list[cel.Program], values: dict[str, object] | cel.Context) -> int:
    held = 0
    for program in programs:
        held += program.execute(values) is True
    return held


def ways() -> dict[str, Callable[[Situation], object]]:
    """Give the other ways to evaluate the same conditions, without deciding anything."""
    programs = [cel.compile(condition) for condition in CONDITIONS]
    whole = cel.compile(f"[{', '.join(CONDITIONS)}]")
    first = Policy.parse(text(), name="hundred", base=None)
    asked = first._courses.plain.asked[Stage.INPUT]  # noqa: SLF001 - the bench times what stands between the two faces
    sources = [getattr(rule.condition.execute, "__self__").source for rule in asked.rules]  # noqa: B009 - untyped
    flat = cel.compile(f"[{', '.join(sources)}]")
    return {
        "a dict for each rule": lambda given: _each(programs, nested(given)),
        "one nested context, rule by rule": lambda given: _each(programs, cel.Context(nested(given))),
        "one nested context, one program for all": lambda given: whole.execute(cel.Context(nested(given))),
        "a variable for each fact, one program for all": lambda given: flat.execute(
            asked.view.context(asked.view.look(given), given)
        ),
        "a variable for each fact, rule by rule": lambda given: asked.judge(asked.view.look(given), given),
    }


def many() -> None:
    """Print what a policy of 10,000 rules in ten files costs, which is as many as there may be."""
    with TemporaryDirectory() as folder:
        for part in range(PARTS):
            lines = [
                f"  - {{id: r{part}.n{i}, when: '{CONDITIONS[i % RULES]}', action: refuse}}"
                for i in range(MOST_RULES // PARTS)
            ]
            (Path(folder) / f"f{part}.yaml").write_text("\n".join(["rules:", *lines]), encoding="utf-8")
        names = ", ".join(f"f{part}.yaml" for part in range(PARTS))
        began = time.process_time()
        policy = Policy.parse(f"policy: most\ninherit: [{names}]", name="most", base=folder)
        loaded = time.process_time() - began
    print(f"{MOST_RULES:,} rules, in processor time: load {loaded:.1f} s")
    print(f"  not decided before {one_ms(policy):8.1f} ms")


def one_ms(policy: Policy) -> float:
    """Give the median milliseconds of processor time of a few decisions that were not made before."""
    times = []
    for _ in range(FEW):
        given = new()
        began = time.process_time()
        policy.decide(given)
        times.append((time.process_time() - began) * 1e3)
    return statistics.median(times)


def least_us(run: Callable[[], object]) -> float:
    """Give the microseconds of `run` in the quickest of many short batches: what it costs undisturbed."""
    return min(timeit.repeat(run, number=20, repeat=2_000)) / 20 * 1e6


def cached(policy: Policy, *, length: int) -> float:
    """Give the microseconds of finding the judgement and the decision about a request that was kept.

    length: characters of the request
    """
    cache, checks = DecisionCache(), (Check(name="rules", assessor=RulesTier()),)
    words = ("How far is it to the sea? " * length)[:length]
    context = {"user.role": "guest", "tenant": "acme", "user.id": "u-1", "purpose": "support"}
    request = Request(messages=(Message(role=Role.USER, text=words),), context=context)
    look = partial(look_up, request, cache=cache, policy=policy, checks=checks, tenant="acme", at=0.0)
    look().keep(Risk(stage=Stage.INPUT, ran=("rules",)), policy.decide(situation()))
    least = least_us(look)
    assert cache.figures.misses == 1  # noqa: S101 - otherwise the figure would mean nothing
    return least


def chosen(policy: Policy) -> float:
    """Give the microseconds of telling which version a caller gets during a rollout."""
    live, request = LivePolicy(policy, key=b"secret"), Request(messages=())
    live.roll_out(Policy.default(), share=0.5)
    return least_us(lambda: live.chosen(request, Caller(tenant="acme", person="ada")))


def main() -> None:
    """Print the medians, in microseconds."""
    began = time.perf_counter()
    policy = Policy.parse(text(), name="hundred")
    loaded = time.perf_counter() - began
    print(f"{RULES} rules: load {loaded * 1e3:.0f} ms; medians of {RUNS} decisions:")
    print(f"  decided before     {median_us(policy.decide):8.1f} us  (at most 20)")
    print(f"  not decided before {median_us(policy.decide, new):8.1f} us  (at most 300)")
    print("undisturbed, the least of 2,000 batches:")
    for length in (100, 1_000, 10_000):
        print(f"  judged and decided before, {length:>6,} characters {cached(policy, length=length):6.1f} us")
    print(f"  which version a caller gets in a rollout     {chosen(policy):6.1f} us")
    print("ways to evaluate the conditions, the context included:")
    for name, way in ways().items():
        print(f"  {name:<45} {median_us(way, new):8.1f} us")
    many()


if __name__ == "__main__":
    main()
