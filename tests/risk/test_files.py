from __future__ import annotations

from importlib import resources
from pathlib import Path

import pytest

from demur.errors import RiskRuleError
from demur.risk import Rule, Side, built_in, read_files, read_rules
from demur.risk.patterns import PatternSet, compiled
from demur.risk.tier import failing

RULES = built_in().rules
GROUPS = {
    "code",
    "image",
    "weapons",
    "intrusion",
    "stalking",
    "override",
    "crisis",
    "persona",
    "howto",
    "dosage",
    "minors",
    "follow",
    "social",
}
LANGUAGES = [
    *("ar", "de", "en", "es", "fr", "hi", "id", "it", "ja"),
    *("ko", "nl", "pl", "pt", "ru", "tr", "vi", "zh"),
]
KITES = """
[words]
thing = '''kite|dragon'''

[[rule]]
id = "kites.fly"
category = "other"
severity = "low"
score = 0.5
patterns = ['''fly a {thing}''']
must_match = ["Fly a kite", "I fly a dragon"]
must_not_match = ["A kite", "I fly"]
"""


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_every_built_in_rule_keeps_its_own_examples(rule: Rule) -> None:
    assert failing(rule) == []


def test_every_group_that_is_promised_has_rules() -> None:
    assert {rule.group for rule in RULES} == GROUPS


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_file_says_language_source_licence_and_date(language: str) -> None:
    folder = resources.files("demur.risk") / "data" / language
    heads = {file.name: file.read_text("utf-8").split("\n\n")[0] for file in folder.iterdir()}

    assert [
        name
        for name, head in heads.items()
        for word in ("language: ", "source: ", "licence: ", "date: ")
        if word not in head
    ] == []


def test_the_rules_of_all_languages_are_read_together() -> None:
    each = [rule for language in LANGUAGES for rule in built_in(language).rules]

    assert sorted(rule.id for rule in each) == sorted({rule.id for rule in RULES})
    assert RULES[: len(built_in("en").rules)] == built_in("en").rules


def test_lists_of_another_language_are_nobody_elses() -> None:
    assert "close" in built_in("de").words
    assert built_in().words == built_in("en").words


def test_every_pattern_around_a_hit_compiles() -> None:
    for rule in RULES:
        for around in (
            rule.when,
            rule.unless,
            rule.unless_before,
            rule.despite,
            rule.unless_anywhere,
            rule.given,
        ):
            assert not around or compiled(around) is not None


def test_replies_have_rules_of_their_own() -> None:
    assert {rule.group for rule in RULES if rule.side is Side.REPLY} == {"persona", "howto"}


def test_a_file_may_bring_lists_and_use_ours() -> None:
    source = KITES.replace("fly a {thing}", "{ask_short} fly a {thing}").replace('"Fly', '"How to fly')
    book = read_rules({"kites.toml": source}, beside=built_in())

    assert book.origins["kites.fly"] == "kites.toml"
    assert PatternSet(book.rules[-1].patterns).matching(b"how to fly a dragon") == [0]


def test_a_list_of_the_user_leaves_our_rules_alone() -> None:
    source = KITES.replace("thing", "ask")

    assert read_rules({"kites.toml": source}, beside=built_in()).rules[: len(RULES)] == RULES


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("rule = 1", r"kites\.toml"),
        ("[[rule]\n", r"kites\.toml"),
        (
            KITES.replace("{thing}", "{thong}"),
            r"unknown list 'thong'.*kites\.toml, rule kites\.fly, patterns",
        ),
        (KITES.replace("kite|dragon", "{nothing}"), r"unknown list 'nothing'.*kites\.toml, words\.thing"),
        (
            KITES + KITES.partition("[[rule]]")[1] + KITES.partition("[[rule]]")[2],
            "'kites.fly' is taken by kites.toml",
        ),
        (KITES.replace("kites.fly", "weapons.make_explosive"), "is taken by weapons.toml"),
        (KITES.replace("score = 0.5", "score = 5"), r"kites\.toml"),
        (KITES.replace("severity", "sevrity"), "unknown field `sevrity`"),
    ],
)
def test_a_file_that_cannot_be_used_is_named_with_the_reason(source: str, said: str) -> None:
    with pytest.raises(RiskRuleError, match=said):
        read_rules({"kites.toml": source}, beside=built_in())


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(RiskRuleError, match=r"cannot be read.*none\.toml"):
        read_files([tmp_path / "none.toml"], beside=built_in())


def test_a_language_without_rules_is_refused() -> None:
    with pytest.raises(RiskRuleError, match="no built-in rules for 'xx'"):
        built_in("xx")
