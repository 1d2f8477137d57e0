"""How well rules judge, on each labelled set by itself: false positives, recall, precision of every rule.

Reads ../shared/data beside the repository and skips by name what is not there. English rows only. Rules were
tuned on the `train` split of the files in train/; the figures here are of its `test` split and of dev/, which
nobody looked at. Each rule's precision counts rows of harmful and of benign sets that it hits, so it holds
for that mixture and for no other. Rows that are an application's own instructions are judged as such, so
that they pass by construction. Intervals are Wilson's, 95%.
"""

from __future__ import annotations

import gzip
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import msgspec

from demur.risk import RulesTier, Side, built_in
from demur.stats import rate, wilson
from demur.types import Message, Request, Role, Stage, Subject

DATA = Path(__file__).resolve().parents[2] / "shared" / "data"
HARMFUL = {"harmful", "jailbreak", "injection"}
PROMPTS = (
    ("train/prompts_benign_mixed", "test"),
    ("train/prompts_paired_benign", "test"),
    ("train/prompts_orbench_multi", "test"),
    ("train/prompts_bipia", "test"),
    ("train/prompts_red_instruct", "test"),
    ("train/prompts_saladbench_split", "test"),
    ("train/prompts_advbench_misc", "test"),
    ("train/prompts_jailbreak_templates", "test"),
    ("train/prompts_jbb_attacks", "test"),
    ("dev/prompts_oktest", ""),
    ("dev/prompts_phtest", ""),
    ("dev/prompts_coconot", ""),
    ("dev/prompts_do_not_answer", ""),
    ("dev/prompts_multijail", ""),
    ("dev/prompts_ailuminate", ""),
    ("dev/prompts_injection_cyberseceval", ""),
    ("dev/prompts_tensor_trust", ""),
    ("dev/prompts_xsafety", ""),
    ("dev/prompts_s_eval_attack", ""),
)
REPLIES = (
    ("train/replies_benign_compliance", "test"),
    ("train/replies_coconot_pref", "test"),
    ("train/replies_jbb_artifacts", "test"),
    ("train/replies_gptfuzz", "test"),
    ("train/replies_refusal_direction", "test"),
    ("dev/replies_do_not_answer", ""),
    ("dev/replies_jailbreakeval", ""),
    ("dev/replies_phtest", ""),
)
ORDINARY = {"train/replies_benign_compliance", "train/replies_coconot_pref", "dev/replies_phtest"}
EARNED, ENOUGH = 0.98, 20


class Row(msgspec.Struct, frozen=True):
    """A labelled prompt or reply, as the data files hold it."""

    prompt: str
    label: str
    lang: str
    split: str = ""
    category: str | None = None
    response: str = ""


@dataclass(slots=True)
class Tally:
    """Rows hit by each rule, by whether they should have been."""

    right: Counter[str]
    wrong: Counter[str]

    def count(self, rules: tuple[str, ...], *, right: bool) -> None:
        """Count one row for each of `rules` and, once, for each of their groups."""
        groups = {f"{rule.partition('.')[0]}.*" for rule in rules}
        (self.right if right else self.wrong).update({*rules, *groups})


def rows(name: str, split: str) -> Iterator[Row]:
    """Give the English rows of a file, of one split where one is named."""
    decoder = msgspec.json.Decoder(Row)
    with gzip.open(DATA / f"{name}.jsonl.gz") as lines:
        for line in lines:
            row = decoder.decode(line)
            if row.lang == "en" and (not split or row.split == split):
                yield row


def judged(tier: RulesTier, row: Row, stage: Stage) -> tuple[str, ...]:
    """Give the rules that hit the prompt, or the reply where the stage is OUTPUT."""
    role = Role.SYSTEM if row.category == "system_prompt" else Role.USER
    request = Request(messages=(Message(role=role, text=row.prompt),))
    return tier.assess(Subject(stage=stage, request=request, reply=row.response)).rules


def prompts(tier: RulesTier, tally: Tally, sets: tuple[tuple[str, str], ...]) -> None:
    """Print, for each set and label, how many rows any rule flags, and by which."""
    for name, split in sets:
        for row, rules in _flagged(tier, name, split, stage=Stage.INPUT):
            if row.label != "ambiguous":
                tally.count(rules, right=row.label in HARMFUL)


def replies(tier: RulesTier, tally: Tally, sets: tuple[tuple[str, str], ...]) -> None:
    """Print the same for replies: ordinary ones and refusals should pass, compliance with harm need not."""
    for name, split in sets:
        for row, rules in _flagged(tier, name, split, stage=Stage.OUTPUT):
            if row.label == "refusal" or name in ORDINARY:
                tally.count(rules, right=False)
            elif row.label == "compliance":
                tally.count(rules, right=True)


def _flagged(
    tier: RulesTier, name: str, split: str, *, stage: Stage
) -> Iterator[tuple[Row, tuple[str, ...]]]:
    """Give each row of a set with the rules that hit it, then print the set's counts."""
    if not (DATA / f"{name}.jsonl.gz").exists():
        print(f"{name}: skipped, not in {DATA.name}")
        return
    total: Counter[str] = Counter()
    flagged: Counter[str] = Counter()
    by_rule: dict[str, Counter[str]] = {}
    for row in rows(name, split):
        rules = judged(tier, row, stage)
        total[row.label] += 1
        flagged[row.label] += bool(rules)
        by_rule.setdefault(row.label, Counter()).update(rules)
        yield row, rules
    _print(f"{name}{f' ({split})' if split else ''}", total, flagged, by_rule)


def _print(title: str, total: Counter[str], flagged: Counter[str], by_rule: dict[str, Counter[str]]) -> None:
    print(title)
    for label, count in sorted(total.items()):
        named = ", ".join(f"{rule} {hits}" for rule, hits in by_rule[label].most_common(6))
        print(f"  {label:<11} flagged {rate(flagged[label], count)!s:<38} {named}")


def table(tally: Tally) -> None:
    """Print each rule's and group's precision; those with a star have earned enforcement."""
    print(f"\n{'rule':<30} {'harmful':>8} {'benign':>7}  precision   low end")
    rules = [rule.id for rule in built_in().rules]
    for name in [*rules, *sorted({f"{rule.partition('.')[0]}.*" for rule in rules})]:
        right, wrong = tally.right[name], tally.wrong[name]
        hits = right + wrong
        if not hits:
            print(f"{name:<30} {right:>8} {wrong:>7}          -")
            continue
        low = wilson(right, hits).low
        star = " *" if right / hits >= EARNED and hits >= ENOUGH else ""
        print(f"{name:<30} {right:>8} {wrong:>7}  {right / hits:9.3f} {low:9.3f}{star}")


def main() -> None:
    """Print every table whose data is there.

    `--train` prints those of the split that rules were tuned on, `--test` those of the test splits alone:
    what has a star there has earned it to be enforced by default.
    """
    tier = RulesTier()
    sides = Counter(rule.side for rule in tier.rules)
    print(f"{sides[Side.REQUEST]} rules on requests, {sides[Side.REPLY]} on replies\n")
    asked: tuple[tuple[str, str], ...] = PROMPTS
    said: tuple[tuple[str, str], ...] = REPLIES
    if "--train" in sys.argv:
        asked = tuple((name, "train") for name, split in PROMPTS if split)
    elif "--test" in sys.argv:
        asked, said = (tuple(each for each in sets if each[1]) for sets in (PROMPTS, REPLIES))
    tally = Tally(Counter(), Counter())
    prompts(tier, tally, asked)
    replies(tier, tally, said)
    table(tally)


if __name__ == "__main__":
    main()
