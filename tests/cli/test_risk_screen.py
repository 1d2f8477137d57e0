from __future__ import annotations

from io import StringIO
from types import MappingProxyType

from rich.console import Console

from demur.cli.risk_screen import print_risk
from demur.types import Category, Risk, RiskSpan, Run, RunState, RunWhy, Stage


def shown(risk: Risk, text: str) -> str:
    console = Console(file=StringIO(), width=80)
    print_risk(risk, text, console=console)
    assert isinstance(console.file, StringIO)
    return console.file.getvalue()


def test_scores_and_tiers_are_shown() -> None:
    scores = MappingProxyType({Category.CYBER: 0.8, Category.CRIME: 0.25})
    lines = shown(Risk(stage=Stage.INPUT, harmful=0.8, categories=scores, ran=("rules", "model")), "").split(
        "\n"
    )

    assert [line.split() for line in lines[:2]] == [["harmful", "0.80"], ["attack", "0.00"]]
    assert "crime 0.25, cyber 0.80" in lines[4]
    assert lines[6].split() == ["ran", "rules,", "model"]


def test_words_are_shown_with_what_said_so_and_markup_as_it_is() -> None:
    spans = (RiskSpan(message=0, start=2, end=9, rule="a.b"),)

    assert "a.b      [b]x y" in shown(Risk(stage=Stage.INPUT, spans=spans), "o [b]x\ny")


def test_a_long_sentence_is_cut() -> None:
    spans = (RiskSpan(message=0, start=0, end=500, rule="model"),)

    assert "".join(shown(Risk(stage=Stage.INPUT, spans=spans), "x" * 500).split()).count("x") == 119


def test_what_became_of_each_check_is_shown() -> None:
    runs = (
        Run(check="rules", seconds=0.00012),
        Run(
            check="guard", state=RunState.FAILED, why=RunWhy.TIMEOUT, seconds=2.0, price=0.25, currency="EUR"
        ),
        Run(check="judge", state=RunState.SKIPPED, why=RunWhy.SURE_ABOVE),
    )
    lines = [" ".join(line.split()) for line in shown(Risk(stage=Stage.INPUT, runs=runs), "").split("\n")]

    assert "check rules ran in 0.1 ms" in lines
    assert "check guard failed (timeout) in 2,000.0 ms for 0.25 EUR" in lines
    assert "check judge skipped (sure_above)" in lines
