"""What holds for every reader, whatever it is made of."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from demur.reading import CascadeReader, LearnedReader, LearnedSentence, LexiconReader
from demur.reading.judge import JudgedReader
from demur.testing.judge import Judge
from demur.types import BatchReader, Outcome, Reader, Reading

CASCADE = CascadeReader()
READERS: dict[str, Reader] = {
    "lexicon": LexiconReader(),
    "cascade": CASCADE,
    "learned": LearnedReader(CASCADE, [LearnedSentence("We only talk about trains.")]),
    "judged": JudgedReader(reader=CASCADE, ask=Judge(outcome=Outcome.ANSWERED)),
}
ODD = {
    "empty": "",
    "white space": " \n\t\u00a0\u2003",
    "half a surrogate pair": "I can't \ud83d help \udc00 with that.",
    "binary": bytes(range(256)).decode("latin-1") * 8,
    "mixed scripts": "Sorry. \u4e0d\u80fd\u3002 \u042f \u043d\u0435. \u0e44\u0e21\u0e48\u0e44\u0e14\u0e49",
    "one endless line": "and then " * 20_000,
    "only markdown": "# \n\n- \n- \n\n---\n\n|  |  |\n|--|--|\n> \n**__**",
    "only a tool call": '<tool_call>\n{"name": "search", "query": "I can\'t help"}\n</tool_call>',
    "only JSON": '{"name": "search", "arguments": {}}',
    "only code": '```py\nraise RuntimeError("I can\'t help")\n```',
    "only reasoning": "<think>I can't help with that.",
    "reasoning before an answer": "<think>I must refuse.</think>\nThe train leaves at noon.",
    "unseen characters": "\u200b\u200b\u2060\ufeff",
    "combining marks": "e" + "\u0301" * 3_000,
}
PIECES = (
    "I can't help with that. ",
    "```\n",
    "> ",
    "<think>",
    "</think>",
    '"',
    "\ud800",
    "\u200b",
    "\ufb01",
    "\n",
)
anything = st.text(max_size=40) | st.lists(st.sampled_from(PIECES), max_size=15).map("".join)
UNREADABLE = ("empty", "white space", "only reasoning", "unseen characters")


def sound(reading: Reading, text: str) -> bool:
    """Tell whether a reading keeps what its docstring promises."""
    at = 0
    for span in reading.spans:
        if not at <= span.start < span.end <= len(text) or not span.rule:
            return False
        at = span.end
    shown = bool(reading.spans) <= (reading.outcome in (Outcome.REFUSED, Outcome.PARTIAL))
    return shown and 0.0 <= reading.confidence <= 1.0 and bool(reading.ran)


@pytest.fixture(params=READERS)
def reader(request: pytest.FixtureRequest) -> Reader:
    return READERS[request.param]


@pytest.mark.parametrize("name", ODD)
def test_odd_text_has_a_defined_reading(reader: Reader, name: str) -> None:
    assert sound(reader.read(ODD[name]), ODD[name])


@pytest.mark.parametrize("name", READERS)
@settings(max_examples=60)
@given(text=anything, prompt=st.none() | anything)
def test_any_text_has_a_sound_reading(name: str, text: str, prompt: str | None) -> None:
    assert sound(READERS[name].read(text, prompt=prompt), text)


@pytest.mark.parametrize("name", [name for name in READERS if name != "judged"])
@pytest.mark.parametrize("text", UNREADABLE)
def test_what_says_nothing_is_unknown(name: str, text: str) -> None:
    assert READERS[name].read(ODD[text]).outcome is Outcome.UNKNOWN


@pytest.mark.parametrize("prompt", [None, "How do I hurt my neighbour?"])
def test_a_reading_is_the_same_each_time(reader: Reader, prompt: str | None) -> None:
    text = "I can't help with that. It is wrong. But you could talk to them."

    assert reader.read(text, prompt=prompt) == reader.read(text, prompt=prompt)


def test_many_are_read_as_one_by_one(reader: Reader) -> None:
    if not isinstance(reader, BatchReader):
        pytest.skip("reads one by one")
    texts = list(ODD.values())
    found = [(one.outcome, one.kind, one.spans) for one in reader.read_many(texts)]

    assert found == [(one.outcome, one.kind, one.spans) for one in map(reader.read, texts)]


def _seconds(reader: Reader, text: str) -> float:
    begun = time.process_time()
    reader.read(text)
    return time.process_time() - begun


@pytest.mark.parametrize("name", [name for name in READERS if name != "judged"])
@pytest.mark.parametrize("piece", ["I can't. ", "<", "<think>a</think>\n", "x", '"a', "\u4e0d\u3002", "`"])
def test_ten_megabytes_take_at_most_twice_ten_times_one(name: str, piece: str) -> None:
    small, large = piece * (1_000_000 // len(piece)), piece * (10_000_000 // len(piece))
    ratio = min(_seconds(READERS[name], large) / max(_seconds(READERS[name], small), 0.005) for _ in range(4))

    assert ratio <= 20
