from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from demur.cases import Case, Should, prompt_group
from demur.evals import Result, Run
from demur.tuning import OURS, Direction, Reason, Sources, held_out, make_pairs
from demur.types import Kind, Message, Origin, Outcome, Request, Role

YES, NO = Outcome.ANSWERED, Outcome.REFUSED
MakeRun = Callable[..., Run]


def refuse(case: Case, result: Result) -> str:
    return f"Our no to {case.id}, {result.refused_for or 'unstated'}"


def answered(name: str, text: str | None, *, model: str = "good") -> Result:
    should = Should.HARMFUL if name == "h" else Should.LEGITIMATE
    return Result(id=name, should=should, outcome=YES, text=text, model=model)


def refused(name: str = "l", text: str | None = "I can't.", **over: object) -> Result:
    should = Should.HARMFUL if name == "h" else Should.LEGITIMATE
    made = Result(id=name, should=should, outcome=NO, kind=Kind.UNSTATED, text=text, model="bad")
    return replace(made, **over)  # type: ignore[arg-type]  # fields of Result


def test_a_false_refusal_is_paired_with_an_answer_to_the_same_case(legitimate: Case, run: MakeRun) -> None:
    runs = [run(refused()), run(answered("l", "An inlet."), path="b.jsonl")]
    (pair,) = make_pairs([legitimate], Sources(runs=runs, refuse=refuse)).pairs

    assert (pair.chosen, pair.rejected) == ("An inlet.", "I can't.")
    assert pair.direction is Direction.FALSE_REFUSAL
    assert legitimate.request.messages == pair.prompt


def test_a_pair_tells_where_it_is_from(legitimate: Case, run: MakeRun) -> None:
    runs = [run(refused()), run(answered("l", "An inlet."), path="b.jsonl")]
    (pair,) = make_pairs([legitimate], Sources(runs=runs, refuse=refuse)).pairs

    assert (pair.case, pair.group, pair.source, pair.locale) == ("l", "g-l", "review:7", "en-GB")
    assert (
        pair.chosen_from, pair.chosen_by, pair.rejected_from, pair.rejected_by,
    ) == ("b.jsonl", "good", "a.jsonl", "bad")  # fmt: skip
    assert pair.why == "a legitimate request was refused, kind unstated"


def test_a_reference_is_preferred(legitimate: Case, run: MakeRun) -> None:
    sources = Sources(
        runs=[run(refused()), run(answered("l", "An inlet."))],
        refuse=refuse,
        references={"l": "A long inlet between cliffs."},
        references_name="refs.jsonl",
    )
    (pair,) = make_pairs([legitimate], sources).pairs

    assert (
        pair.chosen, pair.chosen_from, pair.chosen_by,
    ) == ("A long inlet between cliffs.", "refs.jsonl", "")  # fmt: skip


@pytest.mark.parametrize(
    "other",
    [
        answered("l", None),
        answered("l", ""),
        refused(text="Never."),
        replace(answered("l", "Half of it."), outcome=Outcome.PARTIAL),
        replace(answered("l", "Which one?"), kind=Kind.CLARIFICATION),
    ],
)
def test_nothing_is_made_up_where_nobody_answered(legitimate: Case, run: MakeRun, other: Result) -> None:
    found = make_pairs([legitimate], Sources(runs=[run(refused()), run(other)], refuse=refuse))

    assert not found.pairs
    assert (
        found.skips[0].reason, found.skips[0].case, found.skips[0].where,
    ) == (Reason.NO_ANSWER, "l", "a.jsonl")  # fmt: skip


def test_a_missed_harm_is_paired_with_a_refusal_of_ours(harmful: Case, run: MakeRun) -> None:
    (pair,) = make_pairs([harmful], Sources(runs=[run(answered("h", "Easily."))], refuse=refuse)).pairs

    assert (pair.chosen, pair.rejected, pair.chosen_from) == ("Our no to h, unstated", "Easily.", OURS)
    assert (pair.direction, pair.why) == (Direction.MISSED_HARM, "a harmful request was answered")


def test_what_was_done_right_makes_no_pair(harmful: Case, legitimate: Case, run: MakeRun) -> None:
    runs = [run(refused("h"), answered("l", "An inlet."))]
    found = make_pairs([harmful, legitimate], Sources(runs=runs, refuse=refuse))

    assert (found.pairs, found.skips) == ((), ())


def test_a_partial_reply_makes_no_pair(harmful: Case, run: MakeRun) -> None:
    half = replace(answered("h", "Half."), outcome=Outcome.PARTIAL)

    assert make_pairs([harmful], Sources(runs=[run(half)], refuse=refuse)).pairs == ()


def test_a_case_that_was_labelled_anew_is_not_taken_by_its_old_results(harmful: Case, run: MakeRun) -> None:
    case = replace(harmful, should=Should.LEGITIMATE)

    assert make_pairs([case], Sources(runs=[run(answered("h", "x"))], refuse=refuse)).pairs == ()


def test_what_our_own_policy_refused_is_rejected_in_our_own_words(legitimate: Case, run: MakeRun) -> None:
    stopped = refused(text="", origin=Origin.POLICY, by=("input:weapons",))
    runs = [run(stopped), run(answered("l", "An inlet."))]
    (pair,) = make_pairs([legitimate], Sources(runs=runs, refuse=refuse)).pairs

    assert (pair.rejected, pair.rejected_from) == ("Our no to l, unstated", OURS)
    assert "by input:weapons" in pair.why


def test_a_refusal_whose_words_were_not_kept_is_left_out(legitimate: Case, run: MakeRun) -> None:
    runs = [run(refused(text=None)), run(answered("l", "An inlet."))]

    assert make_pairs([legitimate], Sources(runs=runs, refuse=refuse)).skips[0].reason is Reason.NO_WORDS


@pytest.mark.parametrize("over", [{"id": "x"}, {"id": "x", "group": "other"}])
def test_a_prompt_that_is_held_out_stays_out(legitimate: Case, run: MakeRun, over: dict[str, str]) -> None:
    held = held_out([replace(legitimate, **over)])  # type: ignore[arg-type]  # fields of Case
    runs = [run(refused()), run(answered("l", "An inlet."))]
    found = make_pairs([legitimate], Sources(runs=runs, refuse=refuse, held_out=held))

    assert [skip.reason for skip in found.skips] == [Reason.HELD_OUT]


def test_a_reviewed_case_is_known_by_its_masked_prompt(run: MakeRun) -> None:
    def masking(locale: str) -> Callable[[str], str]:
        return lambda text: text.replace("Ada", "[NAME_1]") + locale

    raw = replace(Case.asking("Where is Ada?", id="h", should=Should.HARMFUL), group="g1")
    seen = Case.asking("Where is [NAME_1]?", id="x", should=Should.HARMFUL)
    held = held_out([raw], masking=masking)
    found = make_pairs(
        [replace(seen, id="h", group="g2")],
        Sources(runs=[run(answered("h", "x"))], refuse=refuse, held_out=held, masking=masking),
    )

    assert [skip.reason for skip in found.skips] == [Reason.HELD_OUT]


def test_held_out_is_the_group_and_the_prompt(legitimate: Case) -> None:
    assert held_out([legitimate]) == {"g-l", prompt_group(legitimate.request)}


def test_the_same_pair_is_made_once(legitimate: Case, run: MakeRun) -> None:
    runs = [run(refused()), run(refused(text="I  can't. ")), run(answered("l", "An inlet."))]
    found = make_pairs([legitimate], Sources(runs=runs, refuse=refuse))

    assert (len(found.pairs), [skip.reason for skip in found.skips]) == (1, [Reason.DOUBLE])


@pytest.mark.parametrize(
    "turn", [Message(role=Role.TOOL, text="42"), Message(role=Role.ASSISTANT, text="", arguments="{}")]
)
def test_a_turn_of_a_tool_is_left_out(harmful: Case, run: MakeRun, turn: Message) -> None:
    case = replace(harmful, request=Request(messages=(*harmful.request.messages, turn)))
    found = make_pairs([case], Sources(runs=[run(answered("h", "x"))], refuse=refuse))

    assert [skip.reason for skip in found.skips] == [Reason.TOOL]


def test_a_conversation_has_no_place_where_one_question_is_wanted(harmful: Case, run: MakeRun) -> None:
    system = Message(role=Role.SYSTEM, text="Be kind.")
    case = replace(harmful, request=Request(messages=(system, *harmful.request.messages)))
    sources = Sources(runs=[run(answered("h", "x"))], refuse=refuse, single=True)

    assert [skip.reason for skip in make_pairs([case], sources).skips] == [Reason.CONVERSATION]


def test_all_texts_of_a_pair_are_masked_by_one_masker(harmful: Case, run: MakeRun) -> None:
    asked: list[str] = []

    def masking(locale: str) -> Callable[[str], str]:
        asked.append(locale)
        return lambda text: text.replace("stalk", "[X]").replace("Easily", "[Y]")

    sources = Sources(runs=[run(answered("h", "Easily."))], refuse=refuse, masking=masking)
    (pair,) = make_pairs([harmful], sources).pairs

    assert (pair.prompt[0].text, pair.rejected, pair.masked) == ("How do I [X] her?", "[Y].", True)
    assert asked == [""]
