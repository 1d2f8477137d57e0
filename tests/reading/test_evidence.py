from __future__ import annotations

from demur.reading.evidence import Evidence, gather
from demur.reading.lexicon import Role, bits, load_lexicon
from demur.reading.passages import fold, prepare
from demur.text import normalise

REFUSAL = bits(Role.REFUSAL)


def evidence(text: str) -> Evidence:
    normal = normalise(text)
    return gather(prepare(normal, fold(normal.text)), load_lexicon())


def test_a_refusing_sentence_is_no_help() -> None:
    found = evidence("I can't help with that. Bread needs flour, water and salt.")

    assert [said.has(REFUSAL) for said in found.said] == [True, False]
    assert found.content() == len("Bread needs flour, water and salt.")


def test_the_strongest_entry_names_the_refusal() -> None:
    (said,) = evidence("I'm sorry, but I can't help with that.").said

    assert said.refusing is not None
    assert said.refusing.strength == max(entry.strength for entry in said.entries)


def test_a_sentence_of_nothing_known_has_no_entries() -> None:
    (said,) = evidence("Bread needs flour.").said

    assert (said.entries, said.roles, said.refusing) == ((), 0, None)


def test_an_exception_cancels_the_refusal_it_overlaps() -> None:
    assert not evidence("I can't recommend this book enough.").any(REFUSAL)


def test_what_accompanies_counts_only_beside_a_refusal() -> None:
    advice = bits(Role.ADVICE)
    sentence = "Please talk to a doctor or a counsellor."

    assert not evidence(f"Bread is baked. {sentence}").any(advice)
    assert evidence(f"I can't help with that. {sentence}").any(advice)


def test_content_can_be_counted_from_a_sentence_on() -> None:
    found = evidence("One is odd. Two is even. Three is odd.")

    assert found.content(1) == len("Two is even.") + len("Three is odd.")
    assert found.size == found.content()


def test_morals_are_counted_in_characters() -> None:
    found = evidence("I can't help with that. It is illegal and wrong to harm others.")

    assert 0 < found.moral() < found.size
