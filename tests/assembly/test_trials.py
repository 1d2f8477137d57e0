from __future__ import annotations

import re
from pathlib import Path

import pytest

from demur.answers import Composer, Trial
from demur.assembly.trials import read_trials, trials_of
from demur.errors import SettingError

WORDS = Composer()
EVEN = {"calm": 1.0, "warm": 1.0}
FILE = """
[opening]
topics = ["privacy", "cyber"]
locales = ["de", "en-GB"]
arms = { calm = 1, warm = 3.5 }

[all]
arms = { brief = 1, warm = 1 }
"""


def written(folder: Path, text: str) -> Path:
    path = folder / "trials.toml"
    path.write_text(text, "utf-8")
    return path


def test_a_file_holds_trials_in_their_order(tmp_path: Path) -> None:
    path = written(tmp_path, FILE)

    opening, other = trials_of(str(path), words=WORDS, where="answers.trials")

    assert opening == Trial(
        name="opening",
        arms={"calm": 1, "warm": 3.5},
        topics=frozenset({"privacy", "cyber"}),
        locales=("de", "en-GB"),
    )
    assert (other.name, other.topics, other.locales) == ("all", frozenset(), ())


def test_no_path_tries_nothing() -> None:
    assert trials_of("", words=WORDS, where="answers.trials") == ()


def test_trials_of_a_program_are_taken_as_they_are() -> None:
    trial = Trial(name="opening", arms=EVEN)

    assert trials_of([trial], words=WORDS, where="GuardSettings") == (trial,)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("opening = 1", "opening is 1 - at {path} (make it a table, [opening])"),
        ("[opening", "the file of trials is no TOML: "),
        ("[a]\narm = {calm = 1}", "nobody knows a.arm - at {path} (did you mean 'arms'?)"),
        ("[a]\narms = ['calm']", "['calm'] names no wordings - at {path}: a.arms"),
        ("[a]\narms = {calm = 1, warm = 0}", "0 is no weight - at {path}: a.arms.warm"),
        ("[a]\narms = {calm = 1, warm = 'x'}", "'x' is no weight - at {path}: a.arms.warm"),
        ("[a]\ntopics = ['ip']", "0 wordings cannot be compared - at {path}: a.arms"),
        (
            "[a]\ntopics = 'ip'\narms = {calm = 1, warm = 1}",
            "'ip' is no list of topics - at {path}: a.topics",
        ),
        (
            "[a]\nlocales = [1]\narms = {calm = 1, warm = 1}",
            "[1] is no list of locales - at {path}: a.locales",
        ),
        (
            "[a]\ntopics = ['privcy']\narms = {calm = 1, warm = 1}",
            "no words for the topic 'privcy' - at {path}: a.topics (did you mean 'privacy'?)",
        ),
        (
            "[a]\ntopics = ['ip']\narms = {calm = 1, worm = 1}",
            "there is no wording 'worm' of 'ip' - at {path}: a.arms (did you mean 'warm'?)",
        ),
        (
            "[a]\narms = {calm = 1, house = 1}",
            "there is no wording 'house' - at {path}: a.arms (one of: brief, calm, warm)",
        ),
        (
            "[a]\ntopics = ['crisis']\narms = {calm = 1, warm = 1}",
            "'crisis' is never under trial - at {path}",
        ),
        ("[A b]\narms = {calm = 1, warm = 1}", "the file of trials is no TOML"),
        ("['A b']\narms = {calm = 1, warm = 1}", "'A b' cannot be a trial's name - at {path}: trials"),
    ],
)
def test_an_error_names_file_key_and_value_and_what_is_nearest(
    tmp_path: Path, text: str, problem: str
) -> None:
    path = written(tmp_path, text)

    with pytest.raises(SettingError) as caught:
        trials_of(path, words=WORDS, where="answers.trials")

    assert problem.format(path=path) in str(caught.value)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    path = tmp_path / "none.toml"
    with pytest.raises(SettingError, match=f"No such file or directory - at {re.escape(str(path))}"):
        read_trials(path)


def test_two_trials_of_one_name_are_refused() -> None:
    same = Trial(name="opening", arms=EVEN)
    with pytest.raises(SettingError, match="two trials are called 'opening' - at GuardSettings"):
        trials_of([same, same], words=WORDS, where="GuardSettings")


def test_a_wording_of_the_operators_own_can_be_tried(tmp_path: Path) -> None:
    (tmp_path / "de").mkdir()
    named = ("title", "acknowledgement", "boundary", "reason", "engagement")
    lines = [f"{name}-house = Gut\n" for name in named] + [
        "alternatives-house = Gut\n    .one = Gut\n    .two = Auch\n"
    ]
    (tmp_path / "de" / "privacy.ftl").write_text("".join(lines), "utf-8")
    trial = Trial(name="own", arms={"calm": 1, "house": 1}, topics=frozenset({"privacy"}))

    assert trials_of([trial], words=Composer(tmp_path), where="x") == (trial,)
