from __future__ import annotations

from collections import UserDict
from dataclasses import dataclass
from typing import NamedTuple

import pytest

from demur.errors import InputError
from demur.signals import read_signals
from demur.types import ChoiceSignals, Flag, Kind, Origin, Outcome, ReplySignals, Retry, Stage

ASK: dict[str, object] = {"choices": [{"message": {"content": "Hi"}, "finish_reason": "stop"}]}


def only(reply: ReplySignals) -> ChoiceSignals:
    assert len(reply.choices) == 1
    return reply.choices[0]


def told(value: object) -> tuple[Outcome | None, str, str, str]:
    """Give outcome, text, discarded and failure of the only choice."""
    choice = only(read_signals(value))
    return choice.outcome, choice.text, choice.discarded, choice.failure


def blocked(value: object) -> tuple[Origin, Stage, Retry, str]:
    block = only(read_signals(value)).block
    assert block is not None
    return block.origin, block.stage, block.retry, block.text


@dataclass
class Completion:
    choices: list[object]


class Tuple(NamedTuple):
    choices: list[object]


class WithToDict:
    def to_dict(self) -> dict[str, object]:
        return ASK


class OldModel:
    def model_dump(self) -> dict[str, object]:
        return ASK


class BrokenModel:
    def model_dump(self) -> int:
        return 3


CHOICES = [{"message": {"content": "Hi"}, "finish_reason": "stop"}]


@pytest.mark.parametrize(
    "value",
    [
        Completion(choices=list(CHOICES)),
        WithToDict(),
        OldModel(),
        UserDict(ASK),
        [[ASK]],
        (ASK,),
        [ASK, "junk"],
    ],
)
def test_objects_of_any_make_read_as_their_dict(value: object) -> None:
    assert told(value) == (None, "Hi", "", "")


@pytest.mark.parametrize("value", [object(), BrokenModel(), Completion])
def test_an_object_that_dumps_to_nothing_is_no_reply(value: object) -> None:
    with pytest.raises(InputError, match="is no reply"):
        read_signals(value)


def test_a_body_in_an_envelope_with_status_200_is_read_with_its_path() -> None:
    body = {"choices": [{"message": {"refusal": "No."}, "finish_reason": "stop"}]}
    read = only(read_signals({"status": 200, "headers": {}, "body": body}))

    assert [one.path for one in read.signals] == [
        "body.choices[0].message.refusal",
        "body.choices[0].finish_reason",
    ]


@pytest.mark.parametrize(
    "body", ['{"error": {"code": "cyber_policy"}}', b'{"error": {"code": "cyber_policy"}}']
)
def test_a_body_that_is_still_text_is_parsed(body: str | bytes) -> None:
    assert blocked({"status": 400, "body": body}) == (Origin.PROVIDER, Stage.UNKNOWN, Retry.NEVER, "")


@pytest.mark.parametrize(
    ("status", "failure"),
    [
        (400, "bad_request"),
        (401, "auth"),
        (404, "not_found"),
        (429, "rate_limit"),
        (500, "server"),
        (529, "overloaded"),
        (599, "server"),
        (418, "error"),
    ],
)
def test_an_error_without_a_known_code_fails_by_its_status(status: int, failure: str) -> None:
    assert told({"status": status, "body": "<html>"}) == (Outcome.FAILED, "", "", failure)


@pytest.mark.parametrize(
    ("error", "failure"),
    [
        ({"code": "context_length_exceeded"}, "context_length"),
        ({"message": "prompt is too long: 3 tokens"}, "context_length"),
        ({"code": "insufficient_quota"}, "quota"),
        ({"type": "overloaded_error"}, "overloaded"),
        ({"type": "authentication_error"}, "auth"),
        ({"code": "request_timeout"}, "timeout"),
        ({"code": 429, "message": "x"}, "rate_limit"),
        ({"message": "x"}, "error"),
    ],
)
def test_an_error_that_is_no_refusal_fails_with_a_word_for_it(error: object, failure: str) -> None:
    assert told({"error": error}) == (Outcome.FAILED, "", "", failure)


def test_an_error_beside_choices_puts_what_was_said_aside() -> None:
    row = {"message": {"content": "Half"}, "finish_reason": "error"}
    body = {"error": {"code": 403, "message": "x", "metadata": {"reasons": ["hate"]}}, "choices": [row]}

    assert told(body) == (Outcome.REFUSED, "", "Half", "")


@pytest.mark.parametrize(
    ("body", "candidates"),
    [
        ({"error": "boom"}, ("huggingface_tgi", "ollama", "xai")),
        ({"error": "boom", "code": "x"}, ("xai",)),
        ({"type": "error", "error": {"type": "api_error"}}, ("anthropic",)),
        ({"error": {"code": 500, "status": "INTERNAL", "message": "x"}}, ("gemini", "vertex")),
        ({"error": {"code": 502, "message": "x", "metadata": {}}}, ("openrouter",)),
        ({"code": "x", "message": "y", "request_id": "z"}, ("dashscope",)),
        ({"Error": {"Code": "x", "Message": "y"}}, ("bedrock",)),
    ],
)
def test_an_error_names_who_sends_errors_of_its_shape(body: object, candidates: tuple[str, ...]) -> None:
    assert read_signals(body).candidates == candidates


@pytest.mark.parametrize(
    ("extra", "provider"),
    [({"x_groq": {}}, "groq"), ({"prompt_logprobs": None}, "vllm"), ({"provider": "Google"}, "openrouter")],
)
def test_a_mark_beside_the_choices_names_the_provider(extra: dict[str, object], provider: str) -> None:
    assert read_signals({**ASK, **extra}).provider == provider


@pytest.mark.parametrize(
    ("model", "candidates"),
    [
        ("gpt-5-mini", ("openai",)),
        ("GPT-5", ("openai",)),
        ("gemini-3-flash", ("gemini", "vertex")),
        (
            "meta-llama/Llama-3.3-70B",
            ("groq", "huggingface_tgi", "litellm", "openrouter", "together", "vllm"),
        ),
        ("gpt-oss-20b", ("groq", "huggingface_tgi", "litellm", "ollama", "openrouter", "together", "vllm")),
    ],
)
def test_a_models_name_says_who_serves_it(model: str, candidates: tuple[str, ...]) -> None:
    assert read_signals({**ASK, "model": model}).candidates == candidates


@pytest.mark.parametrize(
    ("ident", "provider"),
    [("msg_01abc", "anthropic"), ("msg_bdrk_1", "bedrock"), ("msg_vrtx_1", "vertex"), ("x", None)],
)
def test_the_id_of_a_message_names_the_platform(ident: str, provider: str | None) -> None:
    body = {
        "type": "message",
        "id": ident,
        "stop_reason": "end_turn",
        "content": [{"type": "text", "text": "Hi"}],
    }

    assert read_signals(body).provider == provider


def message(content: object, stop: object = "end_turn", **extra: object) -> dict[str, object]:
    return {"type": "message", "content": content, "stop_reason": stop, **extra}


def test_text_of_several_blocks_is_joined_and_reasoning_left_out() -> None:
    blocks = [
        {"type": "text", "text": "A"},
        {"type": "thinking", "thinking": "x"},
        {"type": "text", "text": "B"},
        "C",
    ]

    assert told(message(blocks)) == (None, "ABC", "", "")


def test_reasoning_alone_is_no_answer() -> None:
    assert told(message([{"type": "thinking", "thinking": "x"}])) == (Outcome.UNKNOWN, "", "", "")


def test_an_unknown_stop_reason_is_noted_and_left_to_the_words() -> None:
    read = only(read_signals(message([{"type": "text", "text": "A"}], "brand_new")))

    assert (read.outcome, [(one.path, one.value) for one in read.signals]) == (
        None,
        [("stop_reason", "brand_new")],
    )


def test_an_empty_block_before_a_refusal_is_no_output() -> None:
    assert blocked(message([{"type": "text", "text": ""}], "refusal")) == (
        Origin.PROVIDER,
        Stage.INPUT,
        Retry.RESET_CONTEXT,
        "",
    )


def test_a_guardrail_that_let_a_refused_message_pass_leaves_it_refused() -> None:
    body = message([], "refusal", **{"amazon-bedrock-guardrailAction": "NONE"})

    assert blocked(body)[:3] == (Origin.PROVIDER, Stage.INPUT, Retry.RESET_CONTEXT)


def test_an_agent_that_is_idle_for_another_reason_did_not_refuse() -> None:
    event = {"type": "session.status_idle", "stop_reason": {"type": "end_turn"}}

    assert only(read_signals(event)).outcome is Outcome.ANSWERED


def response(status: str = "completed", output: object = (), **extra: object) -> dict[str, object]:
    rows = list(output) if isinstance(output, tuple | list) else output
    return {"object": "response", "status": status, "output": rows, **extra}


TEXT = {"type": "message", "content": [{"type": "output_text", "text": "Hi"}]}


@pytest.mark.parametrize(
    ("body", "failure"),
    [
        (response("in_progress", [TEXT]), "cut"),
        (response("cancelled", [TEXT]), "cancelled"),
        (response("failed", [TEXT]), "error"),
        (response("incomplete", [TEXT]), "incomplete"),
        (response("incomplete", [TEXT], incomplete_details={"reason": "steered"}), "steered"),
        (response("incomplete", [TEXT], incomplete_details={"reason": "brand_new"}), "brand_new"),
        (response("incomplete", [TEXT], incomplete_details={"reason": "a long sentence here"}), "incomplete"),
    ],
)
def test_a_response_that_did_not_complete_failed(body: dict[str, object], failure: str) -> None:
    assert told(body) == (Outcome.FAILED, "", "Hi", failure)


def test_a_response_of_tool_calls_alone_answers() -> None:
    assert told(response(output=[{"type": "function_call", "name": "f"}])) == (Outcome.ANSWERED, "", "", "")


def test_a_response_with_text_and_a_refusal_part_is_refused() -> None:
    part = {
        "type": "message",
        "content": [{"type": "output_text", "text": "A"}, {"type": "refusal", "refusal": "No."}],
    }

    assert told(response(output=[part])) == (Outcome.REFUSED, "", "A", "")


@pytest.mark.parametrize(
    ("side", "stage", "retry"),
    [("prompt", Stage.INPUT, Retry.NEVER), ("completion", Stage.OUTPUT, Retry.SAME)],
)
def test_a_filter_that_blocked_a_response_says_its_side(side: str, stage: Stage, retry: Retry) -> None:
    filters = [{"blocked": True, "source_type": side, "content_filter_results": {}}]

    assert blocked(response(content_filters=filters)) == (Origin.PROVIDER, stage, retry, "")
    incomplete = response(
        "incomplete", content_filters=filters, incomplete_details={"reason": "content_filter"}
    )
    assert blocked(incomplete) == (Origin.PROVIDER, stage, retry, "")


def test_a_prompt_filter_that_blocked_makes_the_block_one_of_the_input() -> None:
    filtered = [
        {"prompt_index": 0, "content_filter_results": {"hate": {"filtered": True, "severity": "high"}}}
    ]

    assert blocked({"choices": [], "prompt_filter_results": filtered})[:3] == (
        Origin.PROVIDER,
        Stage.INPUT,
        Retry.NEVER,
    )
    row = {"message": {"content": None}, "finish_reason": "content_filter"}
    assert blocked({"choices": [row], "prompt_filter_results": filtered})[:3] == (
        Origin.PROVIDER,
        Stage.INPUT,
        Retry.NEVER,
    )


def test_a_list_of_custom_blocklists_blocks_by_any_of_its_entries() -> None:
    row = {
        "message": {"content": ""},
        "content_filter_results": {"custom_blocklists": [{"id": "a", "filtered": True}]},
    }

    assert [one.name for one in only(read_signals({"choices": [row]})).labels] == ["custom_blocklists"]


def test_a_grade_above_safe_that_passed_is_flagged_without_a_label() -> None:
    row = {
        "message": {"content": "A"},
        "finish_reason": "stop",
        "content_filter_results": {"hate": {"filtered": False, "severity": "low"}},
    }
    read = only(read_signals({"choices": [row]}))

    assert (read.outcome, read.flags, read.labels) == (None, frozenset({Flag.FLAGGED_ONLY}), ())


def test_a_gateway_that_passes_a_native_recitation_on_asks_to_clarify() -> None:
    row = {
        "message": {"content": ""},
        "finish_reason": "content_filter",
        "native_finish_reason": "RECITATION",
    }

    assert blocked({"choices": [row]}) == (Origin.PROVIDER, Stage.OUTPUT, Retry.CLARIFY, "")


def test_a_compatible_prefix_with_a_reason_that_is_no_block_is_a_filter_all_the_same() -> None:
    read = only(read_signals({"choices": [{"finish_reason": "content_filter: OTHER"}]}))

    assert (read.outcome, [one.name for one in read.labels]) == (Outcome.REFUSED, ["OTHER"])


def test_text_completions_and_spoken_answers_are_read() -> None:
    assert told({"choices": [{"text": "Hi", "finish_reason": "stop"}]}) == (None, "Hi", "", "")
    assert told({"choices": [{"message": {"audio": {"transcript": "Hi"}}, "finish_reason": "stop"}]}) == (
        None,
        "Hi",
        "",
        "",
    )


def test_parts_inside_a_chat_message_may_refuse() -> None:
    row = {"message": {"content": [{"type": "refusal", "refusal": "No."}]}, "finish_reason": "stop"}

    assert blocked({"choices": [row]}) == (Origin.MODEL, Stage.UNKNOWN, Retry.CLARIFY, "No.")


def test_a_recommended_model_survives_a_library() -> None:
    fields = {"stop_reason": "refusal", "stop_details": {"recommended_model": "m", "category": None}}

    assert blocked({"choices": [{"message": {"provider_specific_fields": fields}}]})[2] is Retry.OTHER_MODEL


@pytest.mark.parametrize(
    ("probability", "flags"), [("NEGLIGIBLE", frozenset()), ("LOW", frozenset({Flag.FLAGGED_ONLY}))]
)
def test_only_a_rating_above_negligible_is_a_flag(probability: str, flags: frozenset[Flag]) -> None:
    rating = {"category": "HARM_CATEGORY_HARASSMENT", "probability": probability}
    candidate = {"content": {"parts": [{"text": "A"}]}, "finishReason": "STOP", "safetyRatings": [rating]}

    assert only(read_signals({"candidates": [candidate]})).flags == flags


def test_a_rating_that_blocked_refuses_even_where_the_reason_is_stop() -> None:
    rating = {"category": "HARM_CATEGORY_HARASSMENT", "probability": "HIGH", "blocked": True}
    candidate = {"content": {"parts": [{"text": "A"}]}, "finishReason": "STOP", "safetyRatings": [rating]}

    assert told({"candidates": [candidate]}) == (Outcome.REFUSED, "", "A", "")


def test_a_function_call_of_gemini_answers_and_thoughts_stay_out() -> None:
    parts = [{"text": "hm", "thought": True}, {"functionCall": {"name": "f"}}]

    assert told({"candidates": [{"content": {"parts": parts}, "finishReason": "STOP"}]}) == (
        Outcome.ANSWERED,
        "",
        "",
        "",
    )


def test_a_score_of_severity_names_vertex() -> None:
    rating = {"category": "HARM_CATEGORY_HARASSMENT", "probability": "LOW", "severityScore": 0.1}

    assert (
        read_signals({"candidates": [{"finishReason": "STOP", "safetyRatings": [rating]}]}).provider
        == "vertex"
    )


def test_a_generated_image_answers() -> None:
    assert told({"generatedImages": [{"image": {"imageBytes": "x"}}]}) == (Outcome.ANSWERED, "", "", "")
    assert told({"data": [{"url": "https://example.org/a.png"}]}) == (Outcome.ANSWERED, "", "", "")


@pytest.mark.parametrize(
    ("reason", "stage"), [("INPUT_BRAND_NEW", Stage.INPUT), ("GENERATED_BRAND_NEW", Stage.OUTPUT)]
)
def test_a_new_live_reason_is_read_by_its_prefix(reason: str, stage: Stage) -> None:
    turn = [{"serverContent": {"turnComplete": True, "turnCompleteReason": reason}}]

    assert blocked(turn)[:3] == (Origin.PROVIDER, stage, Retry.NEVER)


@pytest.mark.parametrize("reason", ["NEED_MORE_INPUT", "BRAND_NEW"])
def test_a_live_reason_that_is_no_block_leaves_it_to_the_words(reason: str) -> None:
    part = {"modelTurn": {"parts": [{"text": "A"}]}}
    turn = [{"serverContent": part}, {"serverContent": {"turnComplete": True, "turnCompleteReason": reason}}]

    assert told(turn) == (None, "A", "", "")


def test_titan_llama_and_other_vendors_answer_through_invoke() -> None:
    assert told({"generation": "Hi", "stop_reason": "stop"}) == (None, "Hi", "", "")
    assert told({"results": [{"outputText": "Hi", "completionReason": "LENGTH"}]}) == (
        Outcome.FAILED,
        "",
        "Hi",
        "length",
    )
    guarded = {"outputText": "Canned.", "amazon-bedrock-guardrailAction": "INTERVENED"}
    assert blocked(guarded) == (Origin.GUARDRAIL, Stage.UNKNOWN, Retry.AFTER_OPERATOR, "Canned.")


def test_a_guardrail_check_without_a_score_above_zero_flags_nothing() -> None:
    checks = {"results": {"contentFilter": {"results": [{"category": "HATE", "severityScore": 0}]}}}
    read = read_signals(checks)

    assert (only(read).flags, only(read).labels) == (frozenset(), ())


def test_personal_data_that_a_check_found_is_named_by_its_kind() -> None:
    checks = {"results": {"sensitiveInformation": {"results": [{"type": "EMAIL", "match": "a@b.c"}]}}}

    assert [(one.name, one.merged) for one in only(read_signals(checks)).labels] == [("pii:EMAIL", "privacy")]


def test_cohere_dashscope_stability_and_oci_end_as_their_reasons_say() -> None:
    assert told({"text": "A", "generation_id": "g", "finish_reason": "MAX_TOKENS"}) == (
        Outcome.FAILED,
        "",
        "A",
        "length",
    )
    assert told({"output": {"text": "A", "finish_reason": "stop"}}) == (None, "A", "", "")
    assert told({"finish_reason": "CONTENT_FILTERED", "image": ""})[0] is Outcome.REFUSED
    assert told({"finish_reason": "SUCCESS", "image": "x"})[0] is Outcome.ANSWERED


def test_a_job_that_is_not_done_was_cut_and_one_that_is_answers() -> None:
    assert told({"object": "video", "status": "queued"}) == (Outcome.FAILED, "", "", "cut")
    assert told({"object": "video", "status": "failed"}) == (Outcome.FAILED, "", "", "error")
    assert told({"object": "video", "status": "completed"}) == (Outcome.ANSWERED, "", "", "")


def test_an_image_that_respects_moderation_answers() -> None:
    assert told({"respect_moderation": True})[0] is Outcome.ANSWERED


@pytest.mark.parametrize(
    ("details", "status", "want"),
    [
        ({"error": {"code": "cyber_policy"}}, "failed", (Outcome.REFUSED, "")),
        ({"reason": "turn_detected"}, "cancelled", (Outcome.FAILED, "cancelled")),
        ({}, "failed", (Outcome.FAILED, "error")),
        ({}, "in_progress", (Outcome.FAILED, "cut")),
        ({}, "expired", (Outcome.FAILED, "expired")),
    ],
)
def test_a_realtime_response_ends_as_its_details_say(
    details: dict[str, object], status: str, want: tuple[Outcome, str]
) -> None:
    event = {"type": "response.done", "response": {"status": status, "status_details": details, "output": []}}
    choice = only(read_signals([event]))

    assert (choice.outcome, choice.failure) == want


def test_a_webhook_of_another_kind_tells_of_no_refusal() -> None:
    assert (
        only(read_signals({"object": "event", "type": "batch.completed", "data": {}})).outcome
        is Outcome.ANSWERED
    )


def test_an_account_block_is_unstated_until_a_harm_is_named() -> None:
    kinds = []
    for category in (None, "bio"):
        event = {
            "object": "event",
            "type": "safety_identifier.blocked",
            "data": {"safety_category": category},
        }
        block = only(read_signals(event)).block
        assert block is not None
        kinds.append(block.kind)

    assert kinds == [Kind.UNSTATED, Kind.SAFETY]


def test_a_serialised_langchain_message_is_opened() -> None:
    inner = {"content": "Hi", "response_metadata": {"finish_reason": "stop"}}

    assert told({"lc": 1, "type": "constructor", "id": ["langchain"], "kwargs": inner}) == (
        None,
        "Hi",
        "",
        "",
    )
    assert told({"type": "ai", "data": inner}) == (None, "Hi", "", "")


def test_a_refusal_block_of_an_anthropic_model_in_langchain_resets_the_context() -> None:
    body = {
        "type": "ai",
        "content": [{"type": "refusal", "refusal": "x"}],
        "response_metadata": {"model_provider": "anthropic"},
    }

    assert blocked(body) == (Origin.PROVIDER, Stage.UNKNOWN, Retry.RESET_CONTEXT, "x")


def test_a_dump_without_a_known_class_keeps_what_its_message_says() -> None:
    dump = {"class": "app.Oops", "bases": [], "status_code": 503, "message": "busy"}

    assert told(dump) == (Outcome.FAILED, "", "", "overloaded")


@pytest.mark.parametrize(
    ("text", "flagged"),
    [("safe", False), ("unsafe\nS1", True), ("perhaps", None)],
)
def test_a_guard_that_cannot_be_read_says_neither(text: str, flagged: bool | None) -> None:  # noqa: FBT001 # a case
    body = {"model": "llama-guard-3", "choices": [{"message": {"content": text}, "finish_reason": "stop"}]}
    verdict = read_signals(body).verdict

    assert verdict is not None
    assert (verdict.scheme, verdict.flagged) == ("llama_guard", flagged)


@pytest.mark.parametrize(
    ("model", "text", "flagged"),
    [
        ("meta/prompt-guard-2", "MALICIOUS", True),
        ("meta/prompt-guard-2", "BENIGN", False),
        ("meta/prompt-guard-2", "what", None),
        ("wildguard", "nothing", None),
        ("qwen3guard", "nothing", None),
        ("qwen3guard", "Safety: Safe", False),
        ("nemoguard", "not json", None),
        ("nemoguard", "[1]", None),
        ("gpt-oss-safeguard", '{"violation": true}', True),
        ("gpt-oss-safeguard", "maybe", None),
        ("granite-guardian", "perhaps", None),
        ("shieldgemma", "Yes, it does", True),
    ],
)
def test_each_guard_is_read_in_its_own_format(model: str, text: str, flagged: bool | None) -> None:  # noqa: FBT001 # a case
    body = {"model": model, "choices": [{"message": {"content": text}, "finish_reason": "stop"}]}
    verdict = read_signals(body).verdict

    assert verdict is not None
    assert verdict.flagged is flagged


def test_a_guard_whose_own_answer_was_filtered_stays_refused() -> None:
    body = {"model": "llama-guard-3", "choices": [{"message": {}, "finish_reason": "content_filter"}]}
    read = read_signals(body)

    assert (only(read).outcome, read.verdict) == (Outcome.REFUSED, None)


@pytest.mark.parametrize(("label", "flagged"), [("BENIGN", False), ("JAILBREAK", True), ("other", None)])
def test_a_classifier_is_read_by_its_highest_label(label: str, flagged: bool | None) -> None:  # noqa: FBT001 # a case
    verdict = read_signals([[{"label": "x", "score": 0.1}, {"label": label, "score": 0.9}]]).verdict

    assert verdict is not None
    assert verdict.flagged is flagged


def test_names_a_guard_invents_are_no_labels() -> None:
    text = "Safety: Unsafe\nCategories: Violent, my address is 1 Street"
    body = {"model": "qwen3guard", "choices": [{"message": {"content": text}, "finish_reason": "stop"}]}

    assert [one.name for one in only(read_signals(body)).labels] == ["Violent"]


def test_labels_that_blocked_come_first_then_the_most_severe() -> None:
    results = {
        "sexual": {"filtered": True, "severity": "low"},
        "profanity": {"detected": True, "filtered": False},
        "hate": {"filtered": True, "severity": "high"},
        "violence": {"filtered": True, "severity": "medium"},
    }
    row = {"message": {"content": ""}, "finish_reason": "content_filter", "content_filter_results": results}

    assert [one.name for one in only(read_signals({"choices": [row]})).labels] == [
        "hate",
        "violence",
        "sexual",
        "profanity",
    ]


def test_a_moderation_of_several_inputs_has_a_choice_for_each() -> None:
    rows = [{"flagged": False, "categories": {}}, {"flagged": True, "categories": {"hate": True}}]
    read = read_signals({"model": "omni-moderation-latest", "results": rows})

    assert [one.flags for one in read.choices] == [frozenset(), frozenset({Flag.FLAGGED_ONLY})]
    assert read.verdict is not None
    assert read.verdict.flagged is True


def test_a_provider_hides_in_a_librarys_message_where_no_field_tells() -> None:
    dump = {
        "class": "litellm.BadRequestError",
        "bases": [],
        "status_code": 400,
        "message": "Content Exists Risk",
    }
    read = read_signals(dump)

    assert blocked(dump) == (Origin.PROVIDER, Stage.UNKNOWN, Retry.NEVER, "")
    assert [one.path for one in only(read).signals] == ["message"]


def test_an_exception_of_no_library_keeps_the_stage_its_message_tells() -> None:
    dump = {"class": "app.Oops", "bases": [], "status_code": 400, "message": "Content Exists Risk"}

    assert blocked(dump)[:2] == (Origin.PROVIDER, Stage.INPUT)


def test_one_event_of_a_stream_by_itself_was_cut() -> None:
    piece = {"object": "chat.completion.chunk", "choices": [{"index": 0, "delta": {"content": "Ha"}}]}

    assert told(piece) == (Outcome.FAILED, "", "Ha", "cut")
    assert told({"message": {"content": "Ha"}, "done": False}) == (Outcome.FAILED, "", "Ha", "cut")


def test_chunks_of_text_parts_calls_and_library_fields_are_joined() -> None:
    fields = {"stop_reason": "refusal"}
    rows: list[object] = [
        {"choices": [{"index": 0, "delta": {"content": [{"type": "text", "text": "Ha"}]}}]},
        {"choices": [{"index": 0, "delta": {"tool_calls": [{}], "provider_specific_fields": fields}}]},
        {"choices": [{"index": 0, "text": "x", "finish_reason": "stop"}]},
    ]

    assert told(rows) == (Outcome.REFUSED, "", "Ha", "")


def test_a_streamed_text_completion_is_joined() -> None:
    rows = [
        {"choices": [{"index": 0, "text": "Ha"}]},
        {"choices": [{"index": 0, "text": "llo", "finish_reason": "stop"}]},
    ]

    assert told(rows) == (None, "Hallo", "", "")


def test_an_answer_that_was_masked_and_cut_by_length_failed() -> None:
    trace = {
        "guardrail": {
            "outputs": [
                {"g": {"sensitiveInformationPolicy": {"regexes": [{"name": "n", "action": "ANONYMIZED"}]}}}
            ]
        }
    }
    extra = {"amazon-bedrock-guardrailAction": "INTERVENED", "amazon-bedrock-trace": trace}
    read = only(read_signals(message([{"type": "text", "text": "A"}], "max_tokens", **extra)))

    assert (read.outcome, read.failure, read.flags) == (
        Outcome.FAILED,
        "length",
        frozenset({Flag.MASKED, Flag.TRUNCATED}),
    )


def test_a_moderation_result_without_a_list_around_it_is_read() -> None:
    body = {**ASK, "moderation": {"input": {"flagged": True, "categories": {"hate": True}}}}
    read = only(read_signals(body))

    assert (read.flags, [one.path for one in read.signals]) == (
        frozenset({Flag.FLAGGED_ONLY}),
        ["moderation.input.flagged", "choices[0].finish_reason"],
    )


def test_what_was_thought_aloud_in_a_live_turn_stays_out() -> None:
    parts = {"modelTurn": {"parts": [{"text": "hm", "thought": True}, {"text": "A"}]}}

    assert told([{"serverContent": parts}, {"serverContent": {"turnComplete": True}}]) == (None, "A", "", "")


def test_a_category_between_commas_that_is_empty_is_no_label() -> None:
    error = {"code": "moderation_blocked", "message": "safety_violations=[hate, ]"}

    assert [one.name for one in only(read_signals({"error": error})).labels] == ["hate"]


def test_helper_events_of_no_use_are_passed_over() -> None:
    rows = [
        {"type": "content.delta", "delta": "Ha"},
        {"type": "logprobs.content.delta"},
        {"type": "content.done"},
    ]

    assert told(rows) == (None, "Ha", "", "")
