from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import pytest

from demur.guard.findings import Detector, judge
from demur.types import (
    Block,
    Category,
    ChoiceSignals,
    Extent,
    Family,
    Finding,
    Flag,
    Kind,
    Label,
    Origin,
    Outcome,
    Reading,
    ReplySignals,
    Retry,
    Signal,
    Span,
    Stage,
    Verdict,
)

BLOCK = Block(origin=Origin.PROVIDER, stage=Stage.OUTPUT, retry=Retry.SAME, text="Blocked.")
SIGNAL = Signal(path="choices[0].finish_reason", value="content_filter")
BIO = Label(scheme="anthropic", name="bio", merged="cbrne.bio")
HATE = Label(scheme="azure", name="hate", merged="hate")
SCORED = Label(scheme="azure", name="sexual", merged="sexual_content", blocked=False)
UNMAPPED = Label(scheme="gemini", name="SAFETY")
ANSWERED = Reading(outcome=Outcome.ANSWERED, confidence=0.9, ran=("double",))
REFUSED = Reading(
    outcome=Outcome.REFUSED,
    kind=Kind.SAFETY,
    category=Category.CYBER,
    spans=(Span(start=0, end=3, rule="r"),),
    confidence=0.8,
    ran=("double",),
)
PARTIAL = replace(
    REFUSED, outcome=Outcome.PARTIAL, spans=(Span(start=0, end=3, rule="r"), Span(start=8, end=11, rule="r"))
)


@dataclass
class FixedReader:
    """Reads every text the same way and remembers what it was given."""

    reading: Reading = ANSWERED
    given: tuple[str, str | None] | None = None

    def read(self, text: str, *, prompt: str | None = None) -> Reading:
        self.given = (text, prompt)
        return self.reading


def reply(*choices: ChoiceSignals) -> ReplySignals:
    return ReplySignals(
        provider="openai", api="chat.completions", choices=choices, candidates=("openai",), model="m"
    )


def found(*choices: ChoiceSignals, reading: Reading = ANSWERED) -> Finding:
    return judge(reply(*choices), reader=FixedReader(reading))


def blocked(**over: object) -> ChoiceSignals:
    usual = ChoiceSignals(outcome=Outcome.REFUSED, block=BLOCK, discarded="cut", signals=(SIGNAL,))
    return replace(usual, **over)  # type: ignore[arg-type]  # fields by name, for brevity in tests


def test_a_block_in_the_fields_is_a_full_refusal() -> None:
    finding = found(blocked(labels=(BIO,)))

    assert finding.outcome is Outcome.REFUSED
    refusal = finding.refusal
    assert refusal is not None
    assert (refusal.extent, refusal.origin, refusal.stage) == (Extent.FULL, Origin.PROVIDER, Stage.OUTPUT)
    assert (refusal.retry, refusal.text, refusal.confidence) == (Retry.SAME, "Blocked.", 1.0)
    assert (refusal.signals, refusal.labels) == ((SIGNAL,), (BIO,))


def test_the_words_are_not_read_where_a_field_decides() -> None:
    reader = FixedReader()

    finding = judge(reply(blocked(text="ignored")), reader=reader)

    assert reader.given is None
    assert finding.ran == ("signals",)


def test_a_refused_reply_has_no_usable_text() -> None:
    finding = found(blocked(text="half"))

    assert (finding.text, finding.discarded) == ("", "cut")


def test_a_sub_id_stays_in_categories_and_gives_its_category() -> None:
    refusal = found(blocked(labels=(BIO,))).refusal

    assert refusal is not None
    assert (refusal.category, refusal.categories) == (Category.CBRNE, ("cbrne.bio",))
    assert refusal.family is Family.HARMFUL


def test_only_labels_that_blocked_and_are_merged_name_categories() -> None:
    refusal = found(blocked(labels=(UNMAPPED, SCORED, HATE, HATE))).refusal

    assert refusal is not None
    assert refusal.categories == ("hate",)


@pytest.mark.parametrize(("kind", "family"), [(Kind.SAFETY, Family.SAFETY), (Kind.UNSTATED, Family.UNKNOWN)])
def test_without_a_category_the_family_says_whether_safety_was_named(kind: Kind, family: Family) -> None:
    refusal = found(blocked(block=replace(BLOCK, kind=kind))).refusal

    assert refusal is not None
    assert (refusal.category, refusal.categories, refusal.family) == (None, (), family)


def test_an_illegal_category_is_not_to_be_tried_again() -> None:
    malware = Label(scheme="x", name="m", merged="cyber.malware")
    refusal = found(blocked(labels=(malware,))).refusal

    assert refusal is not None
    assert refusal.can_retry is False


def test_a_blocked_account_is_not_to_be_tried_again() -> None:
    refusal = found(blocked(block=replace(BLOCK, origin=Origin.ACCOUNT))).refusal

    assert refusal is not None
    assert refusal.can_retry is False


def test_words_decide_where_no_field_does() -> None:
    reader = FixedReader(REFUSED)

    finding = judge(reply(ChoiceSignals(text="No.")), reader=reader, prompt="Do it.")

    assert reader.given == ("No.", "Do it.")
    assert finding.ran == ("signals", "double")


def test_a_refusal_in_words_is_the_models() -> None:
    finding = found(ChoiceSignals(text="No. Never.", signals=(SIGNAL,), labels=(HATE,)), reading=REFUSED)

    refusal = finding.refusal
    assert refusal is not None
    assert (refusal.origin, refusal.stage, refusal.extent) == (Origin.MODEL, Stage.UNKNOWN, Extent.FULL)
    assert (refusal.kind, refusal.category, refusal.categories) == (Kind.SAFETY, Category.CYBER, ("cyber",))
    assert (refusal.family, refusal.can_retry) == (Family.ILLEGAL, False)
    assert (refusal.text, refusal.spans, refusal.confidence) == ("No. Never.", REFUSED.spans, 0.8)
    assert (refusal.signals, refusal.labels) == ((SIGNAL,), (HATE,))
    assert (finding.text, finding.kind, finding.confidence) == ("", Kind.SAFETY, 0.8)


def test_a_partial_refusal_keeps_its_text_and_quotes_what_refuses() -> None:
    finding = found(ChoiceSignals(text="No. But no. Yes."), reading=PARTIAL)

    assert finding.refusal is not None
    assert (finding.outcome, finding.text) == (Outcome.PARTIAL, "No. But no. Yes.")
    assert (finding.refusal.extent, finding.refusal.text) == (Extent.PARTIAL, "No. no.")


@pytest.mark.parametrize(
    ("kind", "retry"),
    [(Kind.SAFETY, Retry.CLARIFY), (Kind.OPINION, Retry.CLARIFY), (Kind.CAPABILITY, Retry.OTHER_MODEL)],
)
def test_what_a_machine_may_do_depends_on_the_kind(kind: Kind, retry: Retry) -> None:
    refusal = found(ChoiceSignals(text="No."), reading=replace(REFUSED, kind=kind, category=None)).refusal

    assert refusal is not None
    assert (refusal.retry, refusal.categories) == (retry, ())


def test_a_refusal_in_words_without_a_kind_is_unstated() -> None:
    finding = found(ChoiceSignals(text="No."), reading=replace(REFUSED, kind=None, category=None))

    assert finding.kind is Kind.UNSTATED
    assert finding.refusal is not None
    assert finding.refusal.family is Family.UNKNOWN


def test_an_answer_may_have_a_kind_without_being_a_refusal() -> None:
    finding = found(ChoiceSignals(text="Which?"), reading=replace(ANSWERED, kind=Kind.CLARIFICATION))

    assert (finding.outcome, finding.kind, finding.refusal) == (Outcome.ANSWERED, Kind.CLARIFICATION, None)


def test_a_reading_that_needs_the_prompt_says_so_beside_other_flags() -> None:
    choice = ChoiceSignals(text="Hm.", flags=frozenset({Flag.UNSCREENED}))

    finding = found(choice, reading=replace(ANSWERED, needs_prompt=True))

    assert finding.flags == {Flag.UNSCREENED, Flag.NEEDS_PROMPT}


def test_a_reading_that_no_judge_could_score_says_so() -> None:
    finding = found(ChoiceSignals(text="Hm."), reading=replace(ANSWERED, unscored=True))

    assert finding.flags == {Flag.UNSCORED}


def test_an_answer_keeps_its_text() -> None:
    finding = found(ChoiceSignals(text="Paris."))

    assert (finding.outcome, finding.text, finding.kind) == (Outcome.ANSWERED, "Paris.", None)
    assert (finding.confidence, finding.refusal) == (0.9, None)


def test_a_failed_reply_has_no_usable_text_and_says_why() -> None:
    finding = found(ChoiceSignals(outcome=Outcome.FAILED, failure="length", text="x", discarded="Once"))

    assert (finding.text, finding.discarded, finding.failure) == ("", "Once", "length")
    assert (finding.confidence, finding.kind, finding.refusal) == (1.0, None, None)


def test_unknown_stays_unknown_without_any_confidence() -> None:
    finding = found(ChoiceSignals(outcome=Outcome.UNKNOWN))

    assert (finding.outcome, finding.confidence) == (Outcome.UNKNOWN, 0.0)


def test_the_reply_is_named_in_the_finding() -> None:
    verdict = Verdict(scheme="llama_guard", flagged=True)
    said = replace(reply(ChoiceSignals(outcome=Outcome.ANSWERED)), verdict=verdict)

    finding = judge(said, reader=FixedReader())

    assert (finding.provider, finding.api, finding.model) == ("openai", "chat.completions", "m")
    assert (finding.candidates, finding.verdict) == (("openai",), verdict)


def test_one_choice_is_its_own_whole() -> None:
    finding = found(ChoiceSignals(text="Paris."))

    assert finding.choices == (replace(finding, choices=()),)


ANSWER = ChoiceSignals(index=1, outcome=Outcome.ANSWERED, text="Yes.")
FAILURE = ChoiceSignals(index=2, outcome=Outcome.FAILED, failure="length")
OPEN = ChoiceSignals(index=3, outcome=Outcome.UNKNOWN)


@pytest.mark.parametrize(
    ("choices", "outcome"),
    [
        ((blocked(), blocked()), Outcome.REFUSED),
        ((blocked(), ANSWER), Outcome.PARTIAL),
        ((FAILURE, blocked()), Outcome.PARTIAL),
        ((FAILURE, ANSWER), Outcome.ANSWERED),
        ((OPEN, FAILURE), Outcome.UNKNOWN),
        ((FAILURE, FAILURE), Outcome.FAILED),
    ],
)
def test_several_choices_sum_up(choices: tuple[ChoiceSignals, ...], outcome: Outcome) -> None:
    finding = found(*choices)

    assert finding.outcome is outcome
    assert [choice.outcome for choice in finding.choices] == [choice.outcome for choice in choices]


def test_a_choice_refused_in_part_makes_the_whole_partial() -> None:
    assert found(ChoiceSignals(text="No. But no."), ANSWER, reading=PARTIAL).outcome is Outcome.PARTIAL


def test_a_mixed_whole_gives_the_usable_text_and_a_partial_refusal() -> None:
    finding = found(blocked(labels=(HATE,)), ANSWER)

    assert (finding.text, finding.discarded, finding.kind) == ("Yes.", "cut", Kind.SAFETY)
    assert finding.refusal is not None
    assert (finding.refusal.extent, finding.refusal.category) == (Extent.PARTIAL, Category.HATE)
    assert finding.choices[0].refusal is not None
    assert finding.choices[0].refusal.extent is Extent.FULL


def test_a_wholly_refused_reply_keeps_its_full_extent() -> None:
    finding = found(blocked(), blocked(discarded="more"))

    assert finding.refusal is not None
    assert (finding.refusal.extent, finding.text) == (Extent.FULL, "")
    assert finding.discarded == "cut\n\nmore"


def test_a_whole_gathers_what_its_choices_show() -> None:
    first = ChoiceSignals(text="a", flags=frozenset({Flag.MASKED}), signals=(SIGNAL,), labels=(HATE,))
    second = ChoiceSignals(
        outcome=Outcome.ANSWERED, flags=frozenset({Flag.UNSCREENED}), signals=(SIGNAL,), labels=(BIO,)
    )

    finding = found(first, second)

    assert finding.flags == {Flag.MASKED, Flag.UNSCREENED}
    assert (finding.signals, finding.labels) == ((SIGNAL,), (HATE, BIO))
    assert (finding.ran, finding.confidence) == (("signals", "double"), 0.9)


def test_a_failure_among_failures_is_named_in_the_whole() -> None:
    assert found(FAILURE, FAILURE).failure == "length"


def test_the_detector_reads_the_words_of_plain_text() -> None:
    reader = FixedReader(REFUSED)

    finding = Detector(reader=reader).detect("No.", prompt="Do it.")

    assert (finding.outcome, reader.given) == (Outcome.REFUSED, ("No.", "Do it."))


def test_the_detector_honours_a_named_provider() -> None:
    body = {"choices": [{"index": 0, "message": {"content": "Hi."}, "finish_reason": "stop"}]}

    assert Detector(reader=FixedReader()).detect(body, provider="groq").provider == "groq"


@dataclass(frozen=True)
class Together:
    """A reader of many that refuses what begins with No, is unsure of Hm, and keeps what it was asked."""

    asked: list[tuple[str, str | None]]

    def read(self, text: str, *, prompt: str | None = None) -> Reading:
        return self.read_many([text], prompts=[prompt])[0]

    def read_many(
        self, texts: Sequence[str], *, prompts: Sequence[str | None] | None = None
    ) -> list[Reading]:
        self.asked.extend(zip(texts, prompts or [None] * len(texts), strict=True))
        unsure = replace(ANSWERED, needs_prompt=True)
        unscored = replace(ANSWERED, unscored=True)
        known = {"No": REFUSED, "Hm": unsure, "Er": unscored}
        return [known.get(text[:2], ANSWERED) for text in texts]


MIXED = (
    "Paris.",
    "No way.",
    "Hm.",
    "Er.",
    "",
    " x",
    "safe",
    {"choices": [{"message": {"content": "No."}}, {"message": {"content": "Yes."}}]},
    '{"type": "message", "role": "assistant", "content": [], "stop_reason": "refusal"}',
    'data: {"choices": [{"delta": {"content": "No."}, "finish_reason": "stop"}]}\n\ndata: [DONE]\n\n',
    RuntimeError("gone"),
    b"No bytes.",
    None,
)


@pytest.mark.parametrize("provider", [None, "openai"])
def test_many_replies_are_found_to_be_what_each_is_alone(provider: str | None) -> None:
    detector = Detector(reader=Together([]))
    prompts = [f"prompt {number}" for number in range(len(MIXED))]

    found = detector.detect_many(MIXED, prompts=prompts, provider=provider)

    assert found == [
        detector.detect(reply, prompt=prompt, provider=provider)
        for reply, prompt in zip(MIXED, prompts, strict=True)
    ]


def test_words_of_many_replies_are_read_in_one_go_with_their_own_prompts() -> None:
    reader = Together([])
    two = {"choices": [{"message": {"content": "One."}}, {"message": {"content": "Two."}}]}

    Detector(reader=reader).detect_many(["Paris.", two, "Rome."], prompts=["a", "b", None])

    assert reader.asked == [("Paris.", "a"), ("One.", "b"), ("Two.", "b"), ("Rome.", None)]


def test_more_replies_than_are_read_together_keep_their_order() -> None:
    replies = [f"{number} is a number." for number in range(2500)]

    found = Detector(reader=Together([])).detect_many(replies, prompts=[None] * len(replies))

    assert [finding.text for finding in found] == replies


def test_a_reader_of_one_reply_at_a_time_reads_many_too() -> None:
    found = Detector(reader=FixedReader(ANSWERED)).detect_many(["Paris.", "Rome."], prompts=[None, None])

    assert [finding.text for finding in found] == ["Paris.", "Rome."]
