from __future__ import annotations

from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from training.tone import twins as twins_of
from training.tone.fit import design, fit
from training.tone.items import said
from training.tone.twins import twins
from training.tone.unseen import glimpse, unseen
from training.tone.whole import Labelled, labelled, taught

from demur.linting.base import Code, Label
from demur.linting.lexicon import lexicon, read_languages

LANGUAGES = sorted(read_languages())
LEARNED = {Code.PREACHY, Code.ROBOTIC, Code.VAGUE, Code.ACCUSING, Code.ECHO, Code.NO_ALTERNATIVE}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_stretch_at_fault_stands_in_its_refusal(language: str) -> None:
    lost = [
        (row.id, stretch)
        for row in labelled(language)
        for stretches in row.faults.values()
        for stretch in stretches
        if stretch not in row.refusal
    ]
    assert lost == []


def test_no_two_refusals_have_the_same_name() -> None:
    names = Counter(row.id for language in LANGUAGES for row in labelled(language))
    assert [name for name, often in names.items() if often > 1] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_refusals_by_two_hands_with_all_faults(language: str) -> None:
    rows = labelled(language)
    assert {code for row in rows for code in row.labels} == LEARNED
    assert len({row.hand for row in rows}) > 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_near_twins_at_fault_and_not(language: str) -> None:
    known = Counter((label in each.labels, label) for each in twins(language) for label in each.known)
    for label in (Label.ACCUSING, Label.PREACHY, Label.ROBOTIC, Label.BARE):
        assert min(known[True, label], known[False, label]) >= 30


def test_a_sort_that_is_none_is_named_with_its_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "lines"
    folder.mkdir()
    (folder / "xx.tsv").write_text("# sentences\nrude\tGo away.\n")
    monkeypatch.setattr(twins_of, "FOLDER", tmp_path)
    with pytest.raises(ValueError, match=r"xx\.tsv:2: 'rude' is no sort: one of accusing"):
        list(twins("xx"))


def test_a_refusal_is_seen_by_a_model_that_has_learned_from_no_other_of_its_hand() -> None:
    lecture = "Blorf the zimwax always."
    faults = {"preachy": [lecture]}
    rows = [
        Labelled(f"one{turn}", "en", "How?", lecture, (Code.PREACHY,), faults, "one") for turn in range(8)
    ]
    rows.append(Labelled("two", "en", "How?", "Here it is.", (), {}, "two"))
    lessons = list(taught(rows))
    sentences = [*said("en")[:300], *(each for _, each in lessons)]
    places = np.array([*[-1] * 300, *(place for place, _ in lessons)])
    held, lists = design(sentences, lexicon("en")), lexicon("en")

    learned = glimpse(rows[0], lists=lists, tone=fit(held, np.ones(len(sentences), np.bool_)))
    not_learned = [each for each in unseen(held, places, whole=rows, lists=lists) if each.row.hand == "one"]
    assert learned.seen.most(Label.PREACHY) > 0.5 > max(e.seen.most(Label.PREACHY) for e in not_learned)
