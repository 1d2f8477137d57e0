from __future__ import annotations

import json
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demur.errors import InputError
from demur.grounding import SourceIndex
from demur.grounding.index import write_index
from demur.types import Passage, Retriever

TEXTS = {
    "en": "Everyone has thirty days of paid leave in every calendar year.",
    "sick": "Sick notes are due on the third day of an illness.",
    "de": "Die Kündigungsfrist beträgt drei Monate zum Quartalsende.",
    "fr": "Les frais de déplacement sont remboursés sur présentation des reçus.",
    "zh": "员工每年享有十五天年假。",
    "ja": "交通費は領収書と引き換えに支払われます。",
    "ru": "Командировочные расходы оплачиваются по чекам.",
    "ar": "تُصرف الرواتب في اليوم الأخير من الشهر.",
    "th": "พนักงานทำงานจากบ้านได้สองวันต่อสัปดาห์",
    "hi": "कर्मचारियों को हर साल नया लैपटॉप मिलता है।",
}
PASSAGES = [Passage(id=name, title=name, text=text) for name, text in TEXTS.items()]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("index")
    write_index(made, PASSAGES)
    return made


@pytest.fixture(scope="module")
def index(folder: Path) -> SourceIndex:
    return SourceIndex(folder)


@pytest.mark.parametrize(
    ("query", "best"),
    [
        ("How many days of leave do I have?", "en"),
        ("When is a sick note due?", "sick"),
        ("Wie lang ist die Kündigungsfrist?", "de"),
        ("remboursement des frais de deplacement", "fr"),
        ("年假有几天", "zh"),
        ("交通費の領収書は必要ですか", "ja"),
        ("Как оплачиваются расходы на командировки?", "ru"),
        ("متى تصرف الرواتب؟", "ar"),
        ("ทำงานจากบ้านได้กี่วัน", "th"),
        ("नया लैपटॉप कब मिलता है", "hi"),
    ],
)
def test_the_passage_that_answers_comes_first_in_any_language(
    index: SourceIndex, query: str, best: str
) -> None:
    assert [passage.id for passage in index.retrieve(query, most=3)][:1] == [best]


@pytest.mark.parametrize(
    "query",
    [
        "",
        "?!",
        "Where do unicorns sleep?",
        "Wo schlafen Einhörner?",
        "What is the weather of the moon?",
        "独角兽",
    ],
)
def test_where_nothing_answers_nothing_is_given(index: SourceIndex, query: str) -> None:
    assert list(index.retrieve(query, most=5)) == []


def test_no_more_than_the_most_are_given(index: SourceIndex) -> None:
    assert len(index.retrieve("day days leave sick", most=1)) == 1


def test_a_passage_comes_back_as_it_was(index: SourceIndex) -> None:
    retriever: Retriever = index
    assert retriever.retrieve("paid leave", most=1)[0] == PASSAGES[0]


def test_threads_may_ask_at_once(index: SourceIndex) -> None:
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda _: index.retrieve("paid leave", most=1)[0].id, range(40)))
    assert set(found) == {"en"}


@given(st.text(max_size=200))
def test_any_query_can_be_asked(index: SourceIndex, query: str) -> None:
    assert len(index.retrieve(query, most=2)) <= 2


def _no_head(folder: Path) -> None:
    (folder / "index.json").unlink()


def _bad_head(folder: Path) -> None:
    (folder / "index.json").write_text("[]")


def _other_format(folder: Path) -> None:
    head = json.loads((folder / "index.json").read_text())
    (folder / "index.json").write_text(json.dumps(head | {"format": 9}))


def _other_words(folder: Path) -> None:
    rows = (folder / "passages.jsonl").read_text()
    (folder / "passages.jsonl").write_text(rows.replace("thirty", "forty"))


def _no_words(folder: Path) -> None:
    (folder / "passages.jsonl").write_text("{")


def _no_scores(folder: Path) -> None:
    for file in (folder / "scores").iterdir():
        file.write_bytes(b"x")


def _other_scores(folder: Path) -> None:
    for file in (folder / "scores").iterdir():
        file.unlink()
    other = folder / "other"
    other.mkdir()
    write_index(other, PASSAGES[:1])
    (folder / "scores").rmdir()
    (other / "scores").rename(folder / "scores")


@pytest.mark.parametrize(
    ("damage", "problem"),
    [
        (_no_head, "there is no index of passages here"),
        (_bad_head, "there is no index of passages here"),
        (_other_format, "the index has format 9, and 1 is known here"),
        (_other_words, "its passages are not those that it was made of"),
        (_no_words, "is damaged"),
        (_no_scores, "is damaged"),
        (_other_scores, "it scores 1 passages of 10"),
    ],
)
def test_an_index_that_cannot_be_trusted_is_an_error(
    tmp_path: Path, damage: Callable[[Path], None], problem: str
) -> None:
    write_index(tmp_path, PASSAGES)
    damage(tmp_path)
    with pytest.raises(InputError, match=problem) as error:
        SourceIndex(tmp_path)
    assert "demur ground build" in error.value.hint
