from __future__ import annotations

import json
from pathlib import Path

import msgspec
import pytest

import demur
from demur.assembly.judging import judged_detector
from demur.assembly.reading import calibrate_file, detector_of, explained, learn_file, reader_of
from demur.assembly.settings import ReadingSection
from demur.errors import InputError, SettingError
from demur.reading import CascadeReader, LexiconReader
from demur.reading.cascade import built_in_tuning
from demur.types import Outcome

TRAINS = "This assistant only talks about trains."


@pytest.fixture
def house(tmp_path: Path) -> Path:
    source = tmp_path / "sentences.txt"
    source.write_text(f"{TRAINS}\nWe only sell shoes.\n")
    learn_file(source, tmp_path / "house.toml")
    return tmp_path / "house.toml"


@pytest.fixture
def tuning(tmp_path: Path) -> Path:
    path = tmp_path / "tuning.json"
    path.write_bytes(msgspec.json.encode(built_in_tuning()))
    return path


def test_the_cascade_reads_unless_another_is_named() -> None:
    assert isinstance(detector_of(ReadingSection()).reader, CascadeReader)
    assert isinstance(detector_of(ReadingSection(reader="lexicon")).reader, LexiconReader)


def test_a_learned_sentence_is_a_refusal_for_every_door(house: Path) -> None:
    section = ReadingSection(learned=str(house))
    guard = demur.Guard(lambda _messages: TRAINS, settings=demur.GuardSettings(learned=(house,)))
    again = demur.GuardSettings(learned=(house,), reader=LexiconReader())
    other = demur.Guard(lambda _messages: TRAINS, settings=again)

    assert detector_of(section).detect(TRAINS).ran == ("signals", "learned")
    assert judged_detector(section).detector.detect(TRAINS).ran == ("signals", "learned")
    for one in (guard, other):
        found = one.chat("Is tea good?").finding
        assert found is not None
        assert found.ran == ("signals", "learned")


def test_several_files_are_learned_from(house: Path, tmp_path: Path) -> None:
    more = tmp_path / "more.toml"
    more.write_text('[[sentence]]\ntext = "Nous ne parlons que de trains."\n')
    reader = reader_of("lexicon", learned=f"{house}, {more}")

    found = [reader.read(text).ran for text in (TRAINS, "Nous ne parlons que de trains.")]

    assert found == [("learned",), ("learned",)]


def test_learning_again_adds_to_the_file(house: Path, tmp_path: Path) -> None:
    source = tmp_path / "more.jsonl"
    source.write_text(json.dumps({"text": TRAINS}) + "\n" + json.dumps({"text": "Ask us about trains."}))

    learnt = learn_file(source, house)

    assert (learnt.added, learnt.total) == (1, 3)


def test_sentences_that_read_like_answers_are_named(tmp_path: Path) -> None:
    source = tmp_path / "s.txt"
    source.write_text("The capital of France is Paris, on the Seine.\n")

    assert learn_file(source, tmp_path / "h.toml").doubtful == (
        "The capital of France is Paris, on the Seine.",
    )


def test_what_cannot_be_learned_leaves_the_file_as_it_was(house: Path, tmp_path: Path) -> None:
    before = house.read_bytes()
    source = tmp_path / "bad.txt"
    source.write_text("No.\n")

    with pytest.raises(InputError, match="too short to be learned"):
        learn_file(source, house)

    assert house.read_bytes() == before


def test_a_tuning_is_used_to_read(tuning: Path) -> None:
    section = ReadingSection(tuning=str(tuning))

    assert detector_of(section).detect("I cannot assist with this request.").outcome is Outcome.REFUSED
    assert explained("Paris.", prompt=None, section=section).reading.outcome is Outcome.ANSWERED


def test_a_tuning_is_of_the_cascade_alone(tuning: Path) -> None:
    with pytest.raises(SettingError, match="the reader 'lexicon' has no tuning"):
        reader_of("lexicon", tuning=str(tuning))


@pytest.mark.parametrize(
    ("section", "name"),
    [(ReadingSection(learned="/none/x"), "learned"), (ReadingSection(tuning="/none/x"), "tuning")],
)
def test_a_file_that_is_not_there_is_named_with_its_setting(section: ReadingSection, name: str) -> None:
    with pytest.raises(SettingError, match=f"cannot read '/none/x'.* reading.{name}"):
        detector_of(section)


@pytest.mark.parametrize(("content", "problem"), [(b"\xff", "not UTF-8"), (b"x", "no learned sentences")])
def test_a_file_of_sentences_that_cannot_be_used_is_named(
    content: bytes, problem: str, tmp_path: Path
) -> None:
    path = tmp_path / "house.toml"
    path.write_bytes(content)

    with pytest.raises(SettingError, match=problem):
        detector_of(ReadingSection(learned=str(path)))


def test_a_calibrated_tuning_is_written_and_can_be_used(tmp_path: Path) -> None:
    rows = tmp_path / "rows.jsonl"
    rows.write_text('{"text": "Paris lies on the Seine.", "outcome": "answered"}\n')

    found = calibrate_file(rows, tmp_path / "tuning.json")

    section = ReadingSection(tuning=str(tmp_path / "tuning.json"))
    assert found.groups[0].rows == 1
    assert detector_of(section).detect("Paris lies on the Seine.").outcome is Outcome.ANSWERED


@pytest.mark.parametrize("content", [None, b"\xff", b""])
def test_an_input_that_cannot_be_read_is_named(content: bytes | None, tmp_path: Path) -> None:
    source = tmp_path / "in.txt"
    if content is not None:
        source.write_bytes(content)

    for do in (learn_file, calibrate_file):
        with pytest.raises(InputError, match=r"in\.txt"):
            do(source, tmp_path / "out")


def test_an_output_that_cannot_be_written_is_named(house: Path, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot write it"):
        learn_file(tmp_path / "sentences.txt", tmp_path / "no" / "house.toml")
    assert house.exists()


def test_another_wish_for_an_encoder_is_refused() -> None:
    with pytest.raises(SettingError, match=r"reading\.encoder is 'of'"):
        detector_of(ReadingSection(encoder="of"))


def test_without_the_encoder_the_cascade_asks_none() -> None:
    reader = detector_of(ReadingSection(encoder="off")).reader
    assert isinstance(reader, CascadeReader)
    assert reader._encoder is None
