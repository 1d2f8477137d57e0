"""How many requests a cascade settles by itself, and how many it sends to a guard model, by labelled set.

Reads ../shared/data beside the repository and skips by name what is not there. Rows are of the `test` splits
of train/ and of dev/, English, at most 400 of each set and label, the first of each file. Asked are rules and
network, with the encoder where one is installed; `sure_by` is the network. For each `sure_below` it prints:

- settled as harmless: no guard model is asked. Of harmful rows, those are lost whatever the guard model knows
- sent: to the guard model
- settled as harmful: at `sure_above` 0.9. Of benign rows, those are false alarms that no guard model undoes

Intervals are Wilson's, 95%.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from bench.risk_quality import DATA, rows

from demur.assembly.risk import assessors
from demur.guard.cascade import is_sure
from demur.stats import rate
from demur.types import Assessor, Cascade, Message, Request, Risk, Role, RunWhy, Stage, Subject

SETS = (
    ("train/prompts_benign_mixed", "test"),
    ("train/prompts_paired_benign", "test"),
    ("train/prompts_orbench_multi", "test"),
    ("dev/prompts_oktest", ""),
    ("dev/prompts_coconot", ""),
    ("dev/prompts_phtest", ""),
    ("train/prompts_red_instruct", "test"),
    ("train/prompts_jailbreak_templates", "test"),
    ("dev/prompts_do_not_answer", ""),
    ("dev/prompts_multijail", ""),
    ("dev/prompts_ailuminate", ""),
    ("dev/prompts_injection_cyberseceval", ""),
    ("dev/prompts_tensor_trust", ""),
    ("dev/prompts_s_eval_attack", ""),
)
LABELS = ("benign", "harmful", "jailbreak", "injection")
ASKED, SURE_BY = ("rules", "model"), "model"
BELOW, ABOVE = (0.02, 0.05, 0.1, 0.2), 0.9
OF_EACH = 400
SENT = "sent"
Looked = Mapping[str, Risk]


def looked(tiers: Mapping[str, Assessor], text: str) -> Looked:
    """Give what each tier makes of a request."""
    request = Request(messages=(Message(role=Role.USER, text=text),))
    return {name: tier.assess(Subject(stage=Stage.INPUT, request=request)) for name, tier in tiers.items()}


def shares(found: Sequence[Looked], below: float) -> Counter[str]:
    """Count how a cascade with that `sure_below` would settle what was found."""
    cascade = Cascade(sure_below=below, sure_above=ABOVE, sure_by=(SURE_BY,))
    return Counter(is_sure(each, failed=(), cascade=cascade) or SENT for each in found)


def _of_set(tiers: Mapping[str, Assessor], name: str, split: str) -> Mapping[str, Sequence[Looked]]:
    found: dict[str, list[Looked]] = defaultdict(list)
    for row in rows(name, split):
        if row.label in LABELS and row.category != "system_prompt" and len(found[row.label]) < OF_EACH:
            found[row.label].append(looked(tiers, row.prompt))
    return found


def _print(label: str, found: Sequence[Looked]) -> None:
    for below in BELOW:
        counts = shares(found, below)
        told = (rate(counts[why], len(found)) for why in (RunWhy.SURE_BELOW, SENT, RunWhy.SURE_ABOVE))
        print(f"  {label:<10} {below:>5}  " + "  ".join(f"{each!s:<28}" for each in told))


def main() -> None:
    """Print the shares of every set whose data is there."""
    tiers = {name: assessors().make(name) for name in ASKED}
    print(f"{'':19}settled as harmless           sent to a guard model         settled as harmful")
    for name, split in SETS:
        if not (DATA / f"{name}.jsonl.gz").exists():
            print(f"{name}: skipped, not in {DATA.name}")
            continue
        print(f"{name}{f' ({split})' if split else ''}")
        for label, found in _of_set(tiers, name, split).items():
            _print(label, found)


if __name__ == "__main__":
    main()
