from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path

from demur.signals import read_signals
from demur.types import Block, ChoiceSignals, Flag, Kind, Origin, Outcome, ReplySignals, Retry, Stage

FOLDER = Path(__file__).parent / "fixtures"
ORIGINS = {
    "model_refusal": Origin.MODEL,
    "provider_block": Origin.PROVIDER,
    "customer_guardrail": Origin.GUARDRAIL,
    "gateway_block": Origin.GATEWAY,
    "account_block": Origin.ACCOUNT,
}
FREE_TEXT = ("refusal", "message", "rai_filtered_reason", "reasons", "error", "guardrail")
FLAGS = {
    "flags_only": Flag.FLAGGED_ONLY,
    "unfiltered": Flag.UNSCREENED,
    "transformed": Flag.MASKED,
    "hop_declined": Flag.HOP_DECLINED,
}
FAILURES = {
    "providers/openai_responses_incomplete_max_tokens.json": "length",
    "providers/openai_error_context_length.json": "context_length",
    "providers/openai_error_invalid_prompt_not_safety.json": "bad_request",
    "providers/anthropic_max_tokens.json": "length",
    "providers/gemini_candidate_no_image.json": "no_image",
    "providers/gemini_candidate_malformed_function_call.json": "malformed",
    "providers/deepseek_chat_no_resource.json": "insufficient_system_resource",
    "providers/xai_error_permission_only.json": "auth",
}
UNSTATED = {
    "providers/anthropic_error_org_on_hold.json",
    "providers/gemini_candidate_pup_limited.json",
    "providers/anthropic_refusal_reasoning_extraction.json",
    "providers/anthropic_refusal_frontier_llm.json",
}
# Its index speaks of partial audio, which an event of this kind does not carry.
NO_TEXT_INSIDE = {"providers/openai_realtime_incomplete_content_filter.json"}
RETRIES = {
    "model_refusal": Retry.CLARIFY,
    "customer_guardrail": Retry.AFTER_OPERATOR,
    "gateway_block": Retry.NEVER,
    "account_block": Retry.AFTER_OPERATOR,
}
# Anthropic refusals whose index names the category alone, and a gateway saying that another provider refused.
RESET = {
    "providers/anthropic_refusal_frontier_llm.json",
    "providers/anthropic_refusal_reasoning_extraction.json",
}
NEVER = {"providers/openrouter_error_refusal.json"}
VERBATIM = {
    "providers/gemini_candidate_recitation.json",
    "providers/gemini_candidate_image_recitation.json",
    "providers/anthropic_error_output_blocked.json",
    "providers/anthropic_stream_error_output_blocked.json",
}


@cache
def entries() -> dict[str, dict[str, object]]:
    found = {}
    for folder in ("providers", "more"):
        index = json.loads((FOLDER / folder / "INDEX.json").read_text("utf-8"))
        for entry in index["fixtures"]:
            found[f"{folder}/{entry['file']}"] = entry
    return found


def expected(name: str) -> dict[str, object]:
    found = entries()[name]["expect"]
    assert isinstance(found, dict)
    return found


def list_of(name: str, key: str) -> list[str]:
    found = expected(name)[key]
    assert isinstance(found, list)
    return sorted(found)


def native(name: str) -> dict[str, object]:
    found = expected(name)["native"]
    assert isinstance(found, dict)
    return found


@cache
def reading(name: str) -> ReplySignals:
    return read_signals(json.loads((FOLDER / name).read_text("utf-8")))


def read(name: str) -> ChoiceSignals:
    """Give the choice that the index speaks of: the refused one where several were given."""
    choices = reading(name).choices
    return next((one for one in choices if one.block is not None), choices[0])


def block(name: str) -> Block:
    found = read(name).block
    assert found is not None
    return found


def by_mechanism(*mechanisms: str) -> list[str]:
    return [name for name in entries() if expected(name)["mechanism"] in mechanisms]


def refusing() -> list[str]:
    return [name for name in entries() if expected(name)["refused"] is True]


def differing(
    names: Iterable[str], want: Callable[[str], object], got: Callable[[str], object]
) -> dict[str, tuple[object, object]]:
    """Give what was wanted and what came, for each fixture where the two differ."""
    return {name: (want(name), got(name)) for name in names if want(name) != got(name)}


def test_every_fixture_file_is_in_an_index() -> None:
    files = {f"{folder.name}/{one.name}" for folder in FOLDER.iterdir() for one in folder.glob("*.json")}

    assert set(entries()) == files - {"providers/INDEX.json", "more/INDEX.json"}


def test_both_folders_hold_what_they_are_said_to_hold() -> None:
    assert len([name for name in entries() if name.startswith("providers/")]) == 126
    assert len([name for name in entries() if name.startswith("more/")]) >= 40


def test_a_fixture_refuses_exactly_when_its_index_says_so() -> None:
    assert (
        differing(
            entries(),
            lambda name: expected(name)["refused"] is True,
            lambda name: read(name).outcome is Outcome.REFUSED,
        )
        == {}
    )


def test_a_refusal_has_the_origin_of_its_mechanism() -> None:
    assert (
        differing(
            refusing(),
            lambda name: ORIGINS[str(expected(name)["mechanism"])],
            lambda name: block(name).origin,
        )
        == {}
    )


def test_a_refusal_has_the_stage_of_its_index() -> None:
    assert (
        differing(
            refusing(),
            lambda name: Stage(str(expected(name)["stage"] or "unknown")),
            lambda name: block(name).stage,
        )
        == {}
    )


def test_a_refusal_keeps_its_own_words_and_no_others() -> None:
    assert (
        differing(
            refusing(), lambda name: expected(name)["refusal_text"] or "", lambda name: block(name).text
        )
        == {}
    )


def test_a_refused_choice_keeps_its_cut_off_text_out_of_text() -> None:
    names = [name for name in refusing() if name not in NO_TEXT_INSIDE]

    assert (
        differing(
            names,
            lambda name: ("", expected(name)["output"] == "partial"),
            lambda name: (read(name).text, bool(read(name).discarded)),
        )
        == {}
    )


def test_native_names_are_those_of_the_index() -> None:
    assert (
        differing(
            entries(),
            lambda name: list_of(name, "native_categories"),
            lambda name: sorted(label.name for one in reading(name).choices for label in one.labels),
        )
        == {}
    )


def test_merged_categories_are_those_of_the_index() -> None:
    assert (
        differing(
            entries(),
            lambda name: list_of(name, "categories"),
            lambda name: sorted(
                {label.merged for one in reading(name).choices for label in one.labels if label.merged}
            ),
        )
        == {}
    )


def test_severities_are_kept_as_received() -> None:
    assert (
        differing(
            [name for name in entries() if expected(name).get("severity")],
            lambda name: expected(name)["severity"],
            lambda name: {one.name: one.severity for one in read(name).labels},
        )
        == {}
    )


def test_labels_block_exactly_where_the_choice_is_refused() -> None:
    assert (
        differing(
            [name for name in entries() if read(name).labels],
            lambda name: {expected(name)["refused"] is True},
            lambda name: {label.blocked for label in read(name).labels},
        )
        == {}
    )


def flags_of(name: str) -> set[Flag]:
    flags = {flag for key, flag in FLAGS.items() if expected(name).get(key)}
    return flags | {Flag.REPLACED} if expected(name)["output"] == "replaced" else flags


def test_flags_are_those_of_the_index() -> None:
    assert differing(entries(), flags_of, lambda name: set(read(name).flags) - {Flag.TRUNCATED}) == {}


def test_text_is_flagged_as_truncated_exactly_where_length_cut_it() -> None:
    assert (
        differing(
            entries(),
            lambda name: (FAILURES.get(name) or expected(name).get("failure")) == "length",
            lambda name: Flag.TRUNCATED in read(name).flags,
        )
        == {}
    )


def test_a_refusal_in_words_alone_is_left_to_the_words() -> None:
    assert (
        differing(
            by_mechanism("text_only"),
            lambda name: (None, expected(name)["refusal_text"]),
            lambda name: (read(name).outcome, read(name).text),
        )
        == {}
    )


def test_an_ambiguous_end_stays_unknown() -> None:
    assert (
        differing(by_mechanism("unknown"), lambda _: Outcome.UNKNOWN, lambda name: read(name).outcome) == {}
    )


def test_what_did_not_refuse_failed_only_where_no_usable_answer_is_there() -> None:
    assert (
        differing(
            [name for name in entries() if expected(name)["refused"] is False],
            lambda name: FAILURES.get(name) or expected(name).get("failure", ""),
            lambda name: read(name).failure,
        )
        == {}
    )


def place(path: str) -> str:
    return re.sub(r"\[\d+\]", "[]", path)


def marks(name: str) -> dict[str, object]:
    return {place(one.path): one.value for choice in reading(name).choices for one in choice.signals}


def test_every_native_mark_of_the_index_is_a_signal() -> None:
    assert (
        differing(
            entries(), lambda _: set(), lambda name: {place(one) for one in native(name)} - set(marks(name))
        )
        == {}
    )


def wanted_values(name: str) -> dict[str, object]:
    return {
        place(path): None if path.rpartition(".")[2] in FREE_TEXT else value
        for path, value in native(name).items()
        if "|" not in str(value)
    }


def test_a_signal_holds_the_value_at_its_path_unless_that_is_free_text() -> None:
    assert (
        differing(
            entries(),
            wanted_values,
            lambda name: {path: marks(name).get(path, "missing") for path in wanted_values(name)},
        )
        == {}
    )


def retry_of(name: str) -> Retry:
    """Say what a machine may do, by the rules of the product; an entry of ours may name it itself."""
    want = expected(name)
    if "retry_word" in want:
        return Retry(str(want["retry_word"]))
    if want["mechanism"] != "provider_block":
        return RETRIES[str(want["mechanism"])]
    if want.get("recommended_model"):
        return Retry.OTHER_MODEL
    if name not in NEVER and (name in RESET or "refusal" in native(name).values()):
        return Retry.RESET_CONTEXT
    again = want["retry"]
    assert isinstance(again, dict)
    if again["same_request"] == "no":
        return Retry.NEVER
    return Retry.CLARIFY if want["stage"] != "output" or name in VERBATIM else Retry.SAME


def test_a_refusal_says_what_a_machine_may_do_next() -> None:
    assert differing(refusing(), retry_of, lambda name: block(name).retry) == {}


def test_a_refusal_names_what_it_blocked() -> None:
    assert (
        differing(
            refusing(), lambda name: expected(name).get("scope", "reply"), lambda name: block(name).scope
        )
        == {}
    )


def test_a_refusal_is_for_safety_unless_it_protects_the_provider_or_an_account() -> None:
    assert (
        differing(
            refusing(),
            lambda name: Kind.UNSTATED if name in UNSTATED or expected(name).get("unstated") else Kind.SAFETY,
            lambda name: block(name).kind,
        )
        == {}
    )


def provider_of(name: str) -> str:
    entry = entries()[name]
    return str(entry["api"]).partition("-")[0] if entry["provider"] == "library" else str(entry["provider"])


def test_the_provider_of_the_index_is_among_the_candidates() -> None:
    wrong = {n: reading(n).candidates for n in entries() if provider_of(n) not in reading(n).candidates}

    assert wrong == {}


def test_a_provider_is_named_only_where_it_is_certain() -> None:
    assert (
        differing(
            entries(),
            lambda name: provider_of(name) if len(reading(name).candidates) == 1 else None,
            lambda name: reading(name).provider,
        )
        == {}
    )


def test_candidates_are_sorted_and_said_once() -> None:
    assert (
        differing(
            entries(),
            lambda name: tuple(sorted(set(reading(name).candidates))),
            lambda n: reading(n).candidates,
        )
        == {}
    )


def test_a_guard_models_output_is_a_verdict_and_left_alone() -> None:
    guards = [name for name in entries() if entries()[name]["kind"] == "guard_output"]

    assert (
        differing(
            guards,
            lambda name: (Outcome.ANSWERED, bool(expected(name).get("flags_only"))),
            lambda name: (read(name).outcome, (v := reading(name).verdict) and v.flagged),
        )
        == {}
    )


def test_mixed_choices_are_read_one_by_one() -> None:
    name = "providers/openai_chat_two_choices_mixed.json"

    assert expected(name)["per_choice"] == [one.block is not None for one in reading(name).choices]
    assert reading(name).choices[1].text == '{"ok":true}'
