"""What the default policy does with labelled requests: what it enforces, and what it only observes.

Reads ../shared/data beside the repository and skips by name what is not there. Rows are of the `test` splits
of train/ and of dev/, English, at most 400 of each set and label, the first of each file. Asked are the
rules, as the guard does by default, then rules and network, with the encoder where one is installed:

- enforced: any action but `allow`, by action
- observed: what would be enforced if every rule were, by action

Intervals are Wilson's, 95%.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from bench.cascade import LABELS, OF_EACH, SETS
from bench.risk_quality import DATA, rows

from demur.assembly.risk import assessors
from demur.policy import Policy
from demur.risk import merge
from demur.stats import rate
from demur.types import Action, Assessor, Decision, Message, Request, Role, Situation, Stage, Subject

ASKED = (("rules",), ("rules", "model"))


def decided(policy: Policy, tiers: Sequence[Assessor], text: str) -> Decision:
    """Give what the policy decides about a request that `tiers` have judged."""
    request = Request(messages=(Message(role=Role.USER, text=text),))
    subject = Subject(stage=Stage.INPUT, request=request)
    risk = merge([tier.assess(subject) for tier in tiers], stage=Stage.INPUT)
    return policy.decide(Situation(stage=Stage.INPUT, risk=risk, request=request))


def _of_set(
    policy: Policy, tiers: Sequence[Assessor], name: str, split: str
) -> Mapping[str, Sequence[Decision]]:
    found: dict[str, list[Decision]] = defaultdict(list)
    for row in rows(name, split):
        if row.label in LABELS and row.category != "system_prompt" and len(found[row.label]) < OF_EACH:
            found[row.label].append(decided(policy, tiers, row.prompt))
    return found


def _told(actions: Sequence[Action]) -> str:
    counts = Counter(action for action in actions if action is not Action.ALLOW)
    share = rate(sum(counts.values()), len(actions))
    named = ", ".join(f"{action} {count}" for action, count in counts.most_common())
    return f"{share!s:<30} {named}"


def main() -> None:
    """Print what is done about every set whose data is there."""
    policy = Policy.default()
    for names in ASKED:
        print(f"\n{' and '.join(names)}, policy {policy.name} {policy.version}")
        tiers = [assessors().make(name) for name in names]
        for name, split in SETS:
            if not (DATA / f"{name}.jsonl.gz").exists():
                print(f"{name}: skipped, not in {DATA.name}")
                continue
            print(f"{name}{f' ({split})' if split else ''}")
            for label, found in _of_set(policy, tiers, name, split).items():
                print(f"  {label:<10} enforced {_told([each.action for each in found])}")
                print(f"  {'':<10} observed {_told([each.observed for each in found])}")


if __name__ == "__main__":
    main()
