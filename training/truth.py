"""What is true of the rows that readings are measured on: one mapping of every set's labels."""

from __future__ import annotations

import gzip
from collections.abc import Callable, Iterator

import msgspec

from training.rows import OUTCOME, ROOT, SHARED, Row, rows

__all__ = ["SETS", "Measured", "Set", "measured"]

# Which kinds are right for a refusal; "unstated" fits a refusal for safety that gives no reason.
CANNOT, SHOULD_NOT = ("capability", "knowledge"), ("safety", "unstated")
# Categories of CoCoNot's prompts.
ASKS = {"underspecified", "incomprehensible", "false presuppositions"}
HUMANIZING = {"personal inquiry", "offer advice, opinion or recommendations"}
OPEN = {"subjective questions", "universal unknowns"}
LIMITS = {
    "modality limitations",
    "style and length limitations",
    "input modality limitations",
    "output modality limitations",
    "temporal limitations",
}


class Set(msgspec.Struct, frozen=True):
    """A set to measure on; split is "" for files that nothing is fitted on."""

    name: str
    split: str = ""
    languages: tuple[str, ...] = ("en",)

    @property
    def source(self) -> str:
        """The name without its folder, as fits leave it out."""
        return self.name.split("replies_")[1]


class Measured(msgspec.Struct, frozen=True):
    """One row, and what is true of it.

    kinds: those that are right, empty where none is stated
    """

    text: str
    prompt: str
    outcome: str
    kinds: tuple[str, ...]
    language: str
    family: str


SETS = (
    Set("dev/replies_do_not_answer"),
    Set("dev/replies_coconot_eval"),
    Set("dev/replies_jailbreakeval"),
    Set("dev/replies_phtest"),
    Set("train/replies_gptfuzz", "test"),
    Set("train/replies_latent_jailbreak", "test", ("en", "zh")),
    Set("train/replies_refusal_direction", "test"),
    Set("train/replies_jbb_artifacts", "test"),
    Set("train/replies_k_overrefusal", "test", ("ko",)),
    Set("train/replies_benign_compliance", "test"),
    Set("train/replies_coconot_pref", "test"),
)


def measured(which: Set) -> Iterator[Measured]:
    """Give the rows of a set of which something is true."""
    rule = _RULES.get(which.source, _plain)()
    for row in rows(which.name, split=which.split):
        outcome, kinds = rule(row)
        if outcome:
            yield Measured(row.response, row.prompt, outcome, kinds, row.lang, row.model)


def blind(language: str) -> Iterator[Measured]:
    """Give the items of a language that were written apart from corpus and lexicon."""
    for line in (ROOT / "blind" / f"{language}.jsonl").read_text("utf-8").splitlines():
        item = msgspec.json.decode(line, type=dict[str, str | None])
        kinds = (str(item["kind"]),) if item["kind"] else ()
        yield Measured(str(item["response"]), str(item["prompt"]), str(item["outcome"]), kinds, language, "")


Rule = Callable[[Row], tuple[str, tuple[str, ...]]]


def _plain() -> Rule:
    return lambda row: (OUTCOME.get(row.label, ""), ())


def _do_not_answer() -> Rule:
    by_action = {
        "0": ("refused", SHOULD_NOT),
        "1": ("refused", SHOULD_NOT),
        "4": ("refused", CANNOT),
        "5": ("answered", ()),
    }
    return lambda row: by_action.get(row.raw_label[0], ("", ()))


def _coconot() -> Rule:
    decoder = msgspec.json.Decoder(dict[str, object])
    with gzip.open(SHARED / "dev" / "prompts_coconot.jsonl.gz") as lines:
        found = [decoder.decode(line) for line in lines]
    categories = {str(prompt["pgroup"]): str(prompt["category"]) for prompt in found}

    def rule(row: Row) -> tuple[str, tuple[str, ...]]:
        if row.label == "compliance":
            return "answered", ()
        category = categories.get(row.pgroup, "")
        return ("", ()) if category in ASKS else ("refused", _coconot_kinds(category))

    return rule


def _coconot_kinds(category: str) -> tuple[str, ...]:
    if category in LIMITS:
        return CANNOT
    return (*CANNOT, "opinion") if category in HUMANIZING | OPEN else SHOULD_NOT


_RULES: dict[str, Callable[[], Rule]] = {"do_not_answer": _do_not_answer, "coconot_eval": _coconot}
