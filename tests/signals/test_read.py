from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from demur.errors import InputError
from demur.signals import only_words, read_signals
from demur.types import ChoiceSignals, Origin, Outcome, ReplySignals, Retry, Stage

FOLDER = Path(__file__).parent / "fixtures"
QUICK = settings(
    max_examples=120, derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
WORDS_TEXT = """
choices message content refusal finish_reason index delta error code type status output
candidates finishReason promptFeedback blockReason safetyRatings stop_reason stopReason
stop_details results categories trace guardrail inputAssessment body model object serverContent
turnCompleteReason content_filter_results hate filtered done answers data class bases
amazon-bedrock-guardrailAction moderation input action outputs assessments generated_images
label score chunk event_type token details provider_specific_fields
"""
WORDS = tuple(WORDS_TEXT.split())
VALUES_TEXT = """
stop content_filter refusal response chat.completion message ai SAFETY message_start
guardrail_intervened thread.message video response.done event INTERVENED x
"""
VALUES = tuple(VALUES_TEXT.split())
LEAVES = (
    st.none()
    | st.booleans()
    | st.integers(-5, 600)
    | st.floats()
    | st.sampled_from(VALUES)
    | st.text(max_size=6)
)
JSON = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(WORDS), inner, max_size=5),
    max_leaves=14,
)


def payloads() -> list[str]:
    return sorted(
        f"{folder}/{one.name}"
        for folder in ("providers", "more")
        for one in (FOLDER / folder).glob("*.json")
        if one.name != "INDEX.json"
    )


def payload(name: str) -> object:
    return json.loads((FOLDER / name).read_text("utf-8"))


def is_whole(read: ReplySignals) -> bool:
    """Tell whether a reading keeps the promises of its types."""
    return len(read.choices) >= 1 and all(
        (one.block is not None) == (one.outcome is Outcome.REFUSED)
        and bool(one.failure) == (one.outcome is Outcome.FAILED)
        and (one.outcome is not Outcome.REFUSED or one.text == "")
        and one.outcome is not Outcome.PARTIAL
        for one in read.choices
    )


@QUICK
@given(JSON)
@example({"choices": [{"finish_reason": ["stop"], "message": {"content": 1}, "index": "x"}]})
@example({"type": "message", "stop_reason": ["refusal"], "content": [{"type": ["text"]}]})
@example([{"type": "content_block_delta", "index": [], "delta": {}}])
@example({"candidates": [{"finishReason": {}, "index": []}]})
@example({"status": 400, "body": [[]]})
@example({"output": [{"type": []}], "status": [], "object": "response"})
def test_any_json_value_reads_as_something_whole(value: object) -> None:
    assert is_whole(read_signals(value))


@QUICK
@given(st.text(max_size=40) | st.binary(max_size=40))
@example("[" * 100_000)
@example('data: {"choices": []}')
@example(b"\xff\xfe{")
def test_any_text_reads_as_something_whole(text: str | bytes) -> None:
    assert is_whole(read_signals(text))


AROUND: tuple[dict[str, object], ...] = (
    {},
    {"type": "message"},
    {"object": "response"},
    {"stopReason": "guardrail_intervened", "output": {}},
)


@QUICK
@given(st.sampled_from(["choices", "candidates", "content", "output", "results", "trace"]), JSON)
def test_a_known_envelope_around_any_junk_reads_as_something_whole(key: str, junk: object) -> None:
    for rest in (
        {},
        {"type": "message"},
        {"object": "response"},
        {"stopReason": "guardrail_intervened", "output": {}},
    ):
        assert is_whole(read_signals({**rest, key: junk}))


def spots(value: object, path: tuple[object, ...] = ()) -> Iterator[tuple[object, ...]]:
    """Give the place of every value inside `value`."""
    items: list[tuple[object, object]] = []
    if isinstance(value, dict):
        items = list(value.items())
    if isinstance(value, list):
        items = list(enumerate(value))
    for key, one in items:
        yield (*path, key)
        yield from spots(one, (*path, key))


def changed(value: object, path: tuple[object, ...], junk: object) -> object:
    """Give a copy of `value` with `junk` at `path`; the key is dropped where junk is `...`."""
    if not path:
        return junk
    key, rest = path[0], path[1:]
    kept = not (junk is ... and not rest)
    if isinstance(value, dict):
        return {
            k: changed(one, rest, junk) if k == key else one for k, one in value.items() if k != key or kept
        }
    assert isinstance(value, list)
    rows = enumerate(value)
    return [changed(one, rest, junk) if at == key else one for at, one in rows if at != key or kept]


@pytest.mark.parametrize("junk", [None, ..., 7, "junk word", [[]], {"a": {}}, True])
def test_no_wrong_or_missing_field_of_any_fixture_raises(junk: object) -> None:
    for name in payloads():
        value = payload(name)
        for number, path in enumerate(spots(value)):
            if number % 3 == len(name) % 3:
                assert is_whole(read_signals(changed(value, path, junk))), (name, path)


def turned(value: object) -> object:
    """Give `value` with the keys of every object in the opposite order."""
    if isinstance(value, dict):
        return {key: turned(value[key]) for key in reversed(value)}
    return [turned(one) for one in value] if isinstance(value, list) else value


def unordered(read: ReplySignals) -> list[object]:
    return [
        (
            one.outcome,
            one.block,
            one.text,
            one.discarded,
            one.failure,
            one.flags,
            set(one.labels),
            set(one.signals),
        )
        for one in read.choices
    ]


def test_the_order_of_keys_changes_nothing() -> None:
    values = {name: payload(name) for name in payloads()}

    assert [
        name
        for name, value in values.items()
        if unordered(read_signals(value)) != unordered(read_signals(turned(value)))
    ] == []


def widened(value: object) -> object:
    """Give `value` with a field nobody knows in every object that does not list names itself."""
    if isinstance(value, list):
        return [widened(one) for one in value]
    if not isinstance(value, dict):
        return value
    wide = {key: widened(one) if key not in LISTING else one for key, one in value.items()}
    return {**wide, "x_new_field": {"nested": [1, None]}}


LISTING = (
    "content_filter_results",
    "content_filter_result",
    "categories",
    "attributeScores",
    "inputAssessment",
)


def test_a_field_nobody_knows_changes_nothing() -> None:
    values = {name: payload(name) for name in payloads()}

    assert [
        name
        for name, value in values.items()
        if unordered(read_signals(value)) != unordered(read_signals(widened(value)))
    ] == []


def test_json_text_and_bytes_read_as_the_value() -> None:
    texts = {name: json.dumps(payload(name)) for name in payloads()}

    assert [
        name
        for name, text in texts.items()
        for form in (text, text.encode(), "\ufeff" + text, bytearray(text.encode()))
        if read_signals(payload(name)) != read_signals(form)
    ] == []


def test_reading_leaves_the_payload_as_it_was() -> None:
    values = {name: payload(name) for name in payloads()}
    for value in values.values():
        read_signals(value)

    assert values == {name: payload(name) for name in payloads()}


SECRETS = (
    "jane@example.org",
    "synthetic ... text",
    "raw model text",
    "synthetic",
    "a@b.c",
    "secret",
    "damn",
    "1-2",
)


def test_no_signal_and_no_label_carries_anybodys_text() -> None:
    reads = [read_signals(payload(name)) for name in payloads()]
    said = [str(one.value) for read in reads for choice in read.choices for one in choice.signals]
    said += [one.name for read in reads for choice in read.choices for one in choice.labels]

    assert [text for text in said if text in SECRETS or "\n" in text or len(text) > 80] == []


def chat(finish: object, text: str = "Hello.") -> dict[str, object]:
    return {
        "object": "chat.completion",
        "choices": [{"index": 0, "message": {"content": text}, "finish_reason": finish}],
    }


@pytest.mark.parametrize("finish", ["brand_new", "", None, 3, ["stop"], {"a": 1}])
def test_an_unknown_finish_reason_leaves_it_to_the_words(finish: object) -> None:
    read = read_signals(chat(finish)).choices[0]

    assert (read.outcome, read.text) == (None, "Hello.")


@pytest.mark.parametrize(
    "finish", ["CONTENT_FILTER", "Content-Filter", "content_filter_v2", "content_filter: NEW_REASON"]
)
def test_finish_reasons_are_compared_in_any_case_and_by_prefix(finish: str) -> None:
    assert read_signals(chat(finish)).choices[0].outcome is Outcome.REFUSED


def test_an_unknown_block_reason_of_a_prompt_is_a_block_all_the_same() -> None:
    read = read_signals({"promptFeedback": {"blockReason": "BRAND_NEW"}}).choices[0]

    assert (read.outcome, read.labels) == (Outcome.REFUSED, ())


@pytest.mark.parametrize("value", [None, 3, 2.5, True, {}, {"a": 1}, [1, 2], [{"a": 1}]])
def test_garbage_is_malformed(value: object) -> None:
    read = read_signals(value)

    assert (read.provider, read.candidates, read.api) == (None, (), "unknown")
    assert (read.choices[0].outcome, read.choices[0].failure) == (Outcome.FAILED, "malformed")


OTHER_TEXTS = [
    "Hello.",
    '{"ok": true}',
    "[1, 2]",
    '"quoted"',
    "data: a word",
    "[not json",
    "{",
    '{"a": 1}\n{"b": 2}',
    '{"choices": ["a", "b"]}',
    '{"candidates": [{"name": "A"}]}',
    '{"error": "no such user"}',
    '{"message": "hi", "code": 3}',
    '{"completion": "x"}',
    '{"data": [{"url": "x"}]}',
    '{"predictions": [1]}',
    '{"output": ["x"], "id": 3}',
    '{"finish_reason": "x", "finishReason": "y"}',
]


@pytest.mark.parametrize("text", OTHER_TEXTS)
def test_any_other_text_is_the_reply_itself(text: str) -> None:
    read = read_signals(text)

    assert (read.api, read.choices[0].outcome, read.choices[0].text) == ("text", None, text)


@pytest.mark.parametrize("text", ["", "  \n"])
def test_empty_text_stays_unknown(text: str) -> None:
    assert read_signals(text).choices[0].outcome is Outcome.UNKNOWN


def test_a_file_is_no_reply(tmp_path: Path) -> None:
    with (
        (tmp_path / "a.json").open("w") as handle,
        pytest.raises(InputError, match="a TextIOWrapper is no reply"),
    ):
        read_signals(handle)


def iter_nothing() -> Iterator[object]:
    yield from ()


def test_a_generator_is_no_reply_for_reading_it_would_use_it_up() -> None:
    with pytest.raises(InputError, match="a generator is no reply"):
        read_signals(iter_nothing())


def test_an_unknown_provider_is_told_its_nearest_name() -> None:
    with pytest.raises(InputError, match=r"unknown provider 'opnai'.*did you mean 'openai'"):
        read_signals({}, provider="opnai")


def test_a_named_provider_is_honoured() -> None:
    read = read_signals(chat("stop"), provider="groq")

    assert (read.provider, read.candidates) == ("groq", ("groq",))


def test_a_name_that_contradicts_the_payload_leaves_both_as_candidates() -> None:
    read = read_signals({**chat("stop"), "model": "grok-4"}, provider="openai")

    assert (read.provider, read.candidates) == ("openai", ("openai", "xai"))


def test_choices_keep_their_own_numbers() -> None:
    body = chat("stop")
    body["choices"] = [
        {"index": 3, "message": {"content": "a"}, "finish_reason": "stop"},
        {"message": {"content": "b"}, "finish_reason": "stop"},
        "junk",
    ]

    assert [(one.index, one.text) for one in read_signals(body).choices] == [(3, "a"), (1, "b")]


@pytest.mark.parametrize("choices", [[], None, "x"])
def test_a_completion_without_choices_stays_unknown(choices: object) -> None:
    read = read_signals({"object": "chat.completion", "choices": choices})

    assert [one.outcome for one in read.choices] == [Outcome.UNKNOWN]


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


def test_one_event_of_a_stream_by_itself_was_cut() -> None:
    piece = {"object": "chat.completion.chunk", "choices": [{"index": 0, "delta": {"content": "Ha"}}]}

    assert told(piece) == (Outcome.FAILED, "", "Ha", "cut")
    assert told({"message": {"content": "Ha"}, "done": False}) == (Outcome.FAILED, "", "Ha", "cut")


@pytest.mark.parametrize("key", ["status", "status_code", "statusCode"])
@pytest.mark.parametrize("form", [dict, json.dumps])
def test_an_http_error_is_known_in_every_spelling(key: str, form: Callable[[object], object]) -> None:
    body = {"error": {"message": "x", "code": "cyber_policy"}}

    block = read_signals({key: 400, "body": form(body)}).choices[0].block

    assert (block and block.retry) is Retry.NEVER


@pytest.mark.parametrize("text", ['{"label": "positive", "score": 0.9}', '[{"label": "spam", "score": 1}]'])
def test_labels_found_as_text_are_somebodys_answer(text: str) -> None:
    assert read_signals(text).choices[0].text == text


def test_a_classifiers_own_label_found_as_text_is_a_verdict() -> None:
    verdict = read_signals('{"label": "MALICIOUS", "score": 0.9}').verdict

    assert verdict is not None
    assert verdict.flagged is True


def policy_error() -> ValueError:
    error = ValueError("m")
    error.body = {"message": "x", "code": "content_policy_violation"}  # type: ignore[attr-defined] # as an SDK
    return error


def test_an_exception_that_says_nothing_is_read_for_its_cause() -> None:
    outer = RuntimeError("gave up")
    outer.__cause__ = policy_error()

    assert read_signals(outer).choices[0].outcome is Outcome.REFUSED


def test_an_exception_is_read_for_what_was_being_handled_unless_that_is_hidden() -> None:
    shown, hidden = RuntimeError("a"), RuntimeError("b")
    shown.__context__ = hidden.__context__ = policy_error()
    hidden.__suppress_context__ = True

    assert [read_signals(one).choices[0].outcome for one in (shown, hidden)] == [
        Outcome.REFUSED,
        Outcome.FAILED,
    ]


def test_causes_that_go_in_a_circle_end() -> None:
    one, two = RuntimeError("a"), RuntimeError("b")
    one.__cause__, two.__cause__ = two, one

    assert read_signals(one).choices[0].failure == "error"


@pytest.mark.parametrize("end", ["", "\n"])
def test_lines_of_events_are_joined_with_their_ends(end: str) -> None:
    rows = [
        {"choices": [{"delta": {"content": "Hi."}}]},
        {"choices": [{"delta": {}, "finish_reason": "stop"}]},
    ]
    lines = [line + end for row in rows for line in (f"data: {json.dumps(row)}", "")]

    assert read_signals(lines).choices[0].text == "Hi."


def test_pieces_of_plain_text_are_joined_as_they_are() -> None:
    assert read_signals(["Par", b"is."]).choices[0].text == "Paris."


@pytest.mark.parametrize("form", [dict, json.dumps])
def test_parsed_server_sent_events_are_opened(form: Callable[[object], object]) -> None:
    end = {"type": "message_delta", "delta": {"stop_reason": "refusal"}}

    reply = read_signals([{"event": "message_delta", "data": form(end)}])

    assert reply.choices[0].outcome is Outcome.REFUSED


def test_an_answer_of_botocore_is_read_with_its_body() -> None:
    body = json.dumps({"type": "message", "content": [], "stop_reason": "refusal"}).encode()

    reply = read_signals({"ResponseMetadata": {"HTTPStatusCode": 200}, "body": body})

    assert reply.choices[0].outcome is Outcome.REFUSED


EVENTS = ("data: {", "data:[", ": ping\n\ndata: {}", "event: x\n", "id:1\n", "retry: 3 ", "{", "[")
VERDICTS = ("safe", "unsafe\nS1", "<score>yes</score>", "Harmful request: no", "Safety: Safe")
SHAPES = st.sampled_from((*EVENTS, *VERDICTS, "", " ", "\ufeff", "\v", "Paris"))


@given(SHAPES, st.text(max_size=40))
def test_what_only_words_says_is_words_is_read_as_words(shape: str, rest: str) -> None:
    text = shape + rest
    words = ReplySignals(provider=None, api="text", choices=(ChoiceSignals(text=text),))

    assert not only_words(text) or read_signals(text) == words


@pytest.mark.parametrize("text", ["Paris is in France.", "However, it rains.", "Data: none of it was kept."])
def test_plain_text_is_only_words(text: str) -> None:
    assert only_words(text + " It was a long day, and the trains were late." * 10)
