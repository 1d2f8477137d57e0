from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path

import pytest

from demur.signals import read_signals
from demur.types import ChoiceSignals, Flag, Kind, Origin, Outcome, ReplySignals, Retry, Stage

FOLDER = Path(__file__).parent / "fixtures"
ORIGINS = {
    "model_refusal": Origin.MODEL,
    "provider_block": Origin.PROVIDER,
    "customer_guardrail": Origin.GUARDRAIL,
    "gateway_block": Origin.GATEWAY,
    "account_block": Origin.ACCOUNT,
}
FREE_TEXT = ("refusal", "message", "rai_filtered_reason", "reasons", "error")


@cache
def entries() -> dict[str, dict[str, object]]:
    found = {}
    for folder in ("providers", "more"):
        index = json.loads((FOLDER / folder / "INDEX.json").read_text("utf-8"))
        for entry in index["fixtures"]:
            found[f"{folder}/{entry['file']}"] = entry
    return found


def names(kind: str = "") -> list[str]:
    return [name for name, entry in entries().items() if not kind or entry["kind"] == kind]


def payload(name: str) -> object:
    return json.loads((FOLDER / name).read_text("utf-8"))


def expected(name: str) -> dict[str, object]:
    found = entries()[name]["expect"]
    assert isinstance(found, dict)
    return found


def refusing() -> list[str]:
    return [name for name in names() if expected(name)["refused"] is True]


def choice_of(name: str, reply: ReplySignals) -> ChoiceSignals:
    """Give the choice that the index speaks of: the refused one where several were given."""
    if expected(name)["refused"] is True:
        return next((one for one in reply.choices if one.block is not None), reply.choices[0])
    return reply.choices[0]


def read(name: str) -> ChoiceSignals:
    return choice_of(name, read_signals(payload(name)))


def test_every_fixture_file_is_in_an_index() -> None:
    files = {f"{folder.name}/{one.name}" for folder in FOLDER.iterdir() for one in folder.glob("*.json")} - {
        "providers/INDEX.json",
        "more/INDEX.json",
    }

    assert set(entries()) == files


@pytest.mark.parametrize("name", names())
def test_a_fixture_refuses_exactly_when_its_index_says_so(name: str) -> None:
    assert (expected(name)["refused"] is True) == (read(name).outcome is Outcome.REFUSED)


@pytest.mark.parametrize("name", refusing())
def test_a_refusal_has_the_origin_of_its_mechanism(name: str) -> None:
    block = read(name).block

    assert block is not None
    assert ORIGINS[str(expected(name)["mechanism"])] == block.origin


@pytest.mark.parametrize("name", refusing())
def test_a_refusal_has_the_stage_of_its_index(name: str) -> None:
    block = read(name).block

    assert block is not None
    assert Stage(str(expected(name)["stage"] or "unknown")) == block.stage


@pytest.mark.parametrize("name", refusing())
def test_a_refusal_keeps_its_own_words_and_no_others(name: str) -> None:
    block = read(name).block

    assert block is not None
    assert (expected(name)["refusal_text"] or "") == block.text


@pytest.mark.parametrize("name", refusing())
def test_a_refused_choice_keeps_its_cut_off_text_out_of_text(name: str) -> None:
    choice = read(name)

    assert choice.text == ""
    assert (expected(name)["output"] == "partial") == bool(choice.discarded) or name in EMPTY_PARTIALS


EMPTY_PARTIALS = {"providers/openai_realtime_incomplete_content_filter.json"}


@pytest.mark.parametrize("name", names())
def test_native_names_are_those_of_the_index(name: str) -> None:
    found = [label.name for one in read_signals(payload(name)).choices for label in one.labels]
    want = expected(name)["native_categories"]

    assert isinstance(want, list)
    assert sorted(want) == sorted(found)


@pytest.mark.parametrize("name", names())
def test_merged_categories_are_those_of_the_index(name: str) -> None:
    labels = [label for one in read_signals(payload(name)).choices for label in one.labels]
    want = expected(name)["categories"]

    assert isinstance(want, list)
    assert sorted(want) == sorted({label.merged for label in labels if label.merged})


@pytest.mark.parametrize("name", [one for one in names() if expected(one).get("severity")])
def test_severities_are_kept_as_received(name: str) -> None:
    assert expected(name)["severity"] == {one.name: one.severity for one in read(name).labels}


@pytest.mark.parametrize("name", names())
def test_labels_block_exactly_where_the_choice_is_refused(name: str) -> None:
    choice = read(name)

    assert {label.blocked for label in choice.labels} <= {choice.outcome is Outcome.REFUSED}


def flags_of(want: dict[str, object]) -> set[Flag]:
    flags = set()
    if want.get("flags_only"):
        flags.add(Flag.FLAGGED_ONLY)
    if want.get("unfiltered"):
        flags.add(Flag.UNSCREENED)
    if want.get("transformed"):
        flags.add(Flag.MASKED)
    if want["output"] == "replaced":
        flags.add(Flag.REPLACED)
    if want.get("hop_declined"):
        flags.add(Flag.HOP_DECLINED)
    return flags


@pytest.mark.parametrize("name", names())
def test_flags_are_those_of_the_index(name: str) -> None:
    assert flags_of(expected(name)) == set(read(name).flags) - {Flag.TRUNCATED}


@pytest.mark.parametrize("name", [one for one in names() if expected(one)["mechanism"] == "text_only"])
def test_a_refusal_in_words_alone_is_left_to_the_words(name: str) -> None:
    choice = read(name)

    assert choice.outcome is None
    assert expected(name)["refusal_text"] == choice.text


@pytest.mark.parametrize("name", [one for one in names() if expected(one)["mechanism"] == "unknown"])
def test_an_ambiguous_end_stays_unknown(name: str) -> None:
    assert read(name).outcome is Outcome.UNKNOWN


def signal_paths(name: str) -> dict[str, object]:
    reply = read_signals(payload(name))
    return {place(signal.path): signal.value for one in reply.choices for signal in one.signals}


def place(path: str) -> str:
    return re.sub(r"\[\d+\]", "[]", path)


def native(name: str) -> list[tuple[str, object]]:
    found = expected(name)["native"]
    assert isinstance(found, dict)
    return list(found.items())


@pytest.mark.parametrize("name", names())
def test_every_native_mark_of_the_index_is_a_signal(name: str) -> None:
    assert {place(path) for path, _ in native(name)} <= set(signal_paths(name))


@pytest.mark.parametrize("name", names())
def test_a_signal_holds_the_value_at_its_path_unless_that_is_free_text(name: str) -> None:
    found = signal_paths(name)
    for path, value in native(name):
        if path.rpartition(".")[2] in FREE_TEXT or path == "metadata.trace.guardrail":
            assert found[place(path)] is None
        elif "|" not in str(value):
            assert value == found[place(path)]


RETRIES = {
    "model_refusal": Retry.CLARIFY,
    "customer_guardrail": Retry.AFTER_OPERATOR,
    "gateway_block": Retry.NEVER,
    "account_block": Retry.AFTER_OPERATOR,
}


def retry_of(name: str) -> Retry:
    """Say what a machine may do, by the rules of the product; an entry of ours may name it itself."""
    want = expected(name)
    if "retry_word" in want:
        return Retry(str(want["retry_word"]))
    mechanism = str(want["mechanism"])
    if mechanism != "provider_block":
        return RETRIES[mechanism]
    if want.get("recommended_model"):
        return Retry.OTHER_MODEL
    if any(str(value) == "refusal" for _, value in native(name)) or name in ANTHROPIC_BY_CATEGORY:
        return Retry.NEVER if name == "providers/openrouter_error_refusal.json" else Retry.RESET_CONTEXT
    again = want["retry"]
    assert isinstance(again, dict)
    if again["same_request"] == "no":
        return Retry.NEVER
    return Retry.CLARIFY if want["stage"] != "output" or name in VERBATIM else Retry.SAME


ANTHROPIC_BY_CATEGORY = {
    "providers/anthropic_refusal_frontier_llm.json",
    "providers/anthropic_refusal_reasoning_extraction.json",
}
VERBATIM = {
    "providers/gemini_candidate_recitation.json",
    "providers/gemini_candidate_image_recitation.json",
    "providers/anthropic_error_output_blocked.json",
    "providers/anthropic_stream_error_output_blocked.json",
}


@pytest.mark.parametrize("name", refusing())
def test_a_refusal_says_what_a_machine_may_do_next(name: str) -> None:
    block = read(name).block

    assert block is not None
    assert retry_of(name) == block.retry


@pytest.mark.parametrize("name", refusing())
def test_a_refusal_names_what_it_blocked(name: str) -> None:
    block = read(name).block

    assert block is not None
    assert expected(name).get("scope", "reply") == block.scope


@pytest.mark.parametrize("name", names())
def test_the_provider_of_the_index_is_among_the_candidates(name: str) -> None:
    provider, reply = str(entries()[name]["provider"]), read_signals(payload(name))
    if provider == "library":
        provider = str(entries()[name]["api"]).partition("-")[0]

    assert provider in reply.candidates
    assert reply.provider in {None, provider}


@pytest.mark.parametrize("name", names("guard_output"))
def test_a_guard_models_output_is_a_verdict_and_left_alone(name: str) -> None:
    reply, want = read_signals(payload(name)), expected(name)

    assert reply.choices[0].outcome is Outcome.ANSWERED
    assert reply.verdict is not None
    assert bool(want.get("flags_only")) == reply.verdict.flagged


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


@pytest.mark.parametrize("name", [one for one in names() if expected(one)["refused"] is False])
def test_what_did_not_refuse_failed_only_where_no_usable_answer_is_there(name: str) -> None:
    assert (FAILURES.get(name) or expected(name).get("failure", "")) == read(name).failure


UNSTATED = {
    "providers/anthropic_error_org_on_hold.json",
    "providers/gemini_candidate_pup_limited.json",
    "providers/anthropic_refusal_reasoning_extraction.json",
    "providers/anthropic_refusal_frontier_llm.json",
}


@pytest.mark.parametrize("name", refusing())
def test_a_refusal_is_for_safety_unless_it_protects_the_provider_or_an_account(name: str) -> None:
    block = read(name).block

    assert block is not None
    assert (
        Kind.UNSTATED if name in UNSTATED or expected(name).get("unstated") else Kind.SAFETY
    ) == block.kind
