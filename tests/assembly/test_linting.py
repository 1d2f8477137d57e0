from __future__ import annotations

from demur.assembly.linting import lint, linter


def test_a_models_own_words_are_judged() -> None:
    report = lint("I cannot fulfill this request. Violence is never the answer.")
    assert {"robotic", "preachy", "no_alternative"} <= report.codes


def test_a_good_refusal_passes() -> None:
    said = "I can't help with forging a doctor's note. I can help you write an honest message to your boss."
    assert lint(said, prompt="fake a sick note").ok


def test_the_lint_is_built_once() -> None:
    assert linter() is linter()
