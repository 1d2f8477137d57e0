from __future__ import annotations

from pathlib import Path

import pytest

from demur.errors import PolicyError
from demur.policy.loading import Loader
from demur.policy.overlays import Overlay
from demur.types import Context, Mode, Request, Risk, Situation, Stage

BASE = "rules: [{id: a, when: risk.crisis, action: refuse}]\n"


def overlays(text: str, *, base: Path | None = None) -> tuple[Overlay, ...]:
    return Loader().text(f"{BASE}overlays:\n  one: {text}\n", name="p.yaml", base=base).overlays


def holds(where: str, *, locale: str = "", context: Context | None = None) -> bool:
    (overlay,) = overlays(f"{{{where}, override: {{a: {{mode: enforce}}}}}}")
    request = Request(messages=(), locale=locale, context=context or {})
    return overlay.holds(Situation(stage=Stage.INPUT, risk=Risk(stage=Stage.INPUT), request=request))


@pytest.mark.parametrize(
    ("where", "locale", "expected"),
    [
        ("locale: de", "de", True),
        ("locale: de", "de-AT", True),
        ("locale: de", "DE_at", True),
        ("locale: de-AT", "de", False),
        ("locale: de", "den", False),
        ("locale: [fr, de]", "de-CH", True),
        ("locale: de", "", False),
        ("locale: de-Latn", "de-Latn-AT", True),
    ],
)
def test_a_locale_covers_what_is_below_it(where: str, locale: str, *, expected: bool) -> None:
    assert holds(where, locale=locale) is expected


@pytest.mark.parametrize(
    ("where", "context", "expected"),
    [
        ("jurisdiction: US", {"jurisdiction": "us-ca"}, True),
        ("jurisdiction: US-CA", {"jurisdiction": "US"}, False),
        ("jurisdiction: US", {}, False),
        ("jurisdiction: US", {"jurisdiction": 7}, False),
        ("tenant: [acme, corp]", {"tenant": "corp"}, True),
        ("tenant: acme", {"tenant": "Acme"}, False),
        ("tenant: acme", {}, False),
        ("tenant: acme, jurisdiction: AT", {"tenant": "acme", "jurisdiction": "AT"}, True),
        ("tenant: acme, jurisdiction: AT", {"tenant": "acme"}, False),
    ],
)
def test_all_that_an_overlay_states_has_to_fit(where: str, context: Context, *, expected: bool) -> None:
    assert holds(where, context=context) is expected


def test_an_overlay_may_stand_in_a_file_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "at.yaml").write_text(
        "description: Austria.\nmode: enforce\nrules: [{id: b, when: risk.crisis, action: refuse}]"
    )

    (overlay,) = overlays("{jurisdiction: AT, file: at.yaml}", base=tmp_path)

    assert [(rule.id, rule.mode) for rule in overlay.rules] == [("b", Mode.ENFORCE)]
    assert overlay.rules[0].source == f"{tmp_path}/at.yaml:3"


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("{tenant: x}", "the overlay 'one' changes nothing"),
        ("{override: {a: {mode: off}}}", "the overlay 'one' would always hold"),
        ("{tenant: [], override: {a: {mode: off}}}", "nothing is named here, so that it would hold for all"),
        ("{tenant: x, locale: [], override: {a: {mode: off}}}", "nothing is named here"),
        ("{tenant: x, rulez: []}", "the key 'rulez'.*did you mean 'rules'"),
        ("{tenant: x, override: {b: {mode: off}}}", "no inherited rule is called 'b'"),
        ("{tenant: x, override: {a: {mood: off}}}", "the key 'mood' is not known here"),
        ("{tenant: x, rules: [{id: a, when: 'true', action: refuse}]}", "the id 'a' is there already"),
        ("{locale: '?', override: {a: {mode: off}}}", "'\\?' is not a tag .*write it as de-AT"),
        ("{tenant: x, file: at.yaml}", "this text has no place to look for 'at.yaml'"),
        (
            (
                "{tenant: x, rules: [{id: b, when: 'true', action: refuse},"
                " {id: c, when: 'true', action: clarify}]}"
            ),
            "'b' and 'c' contradict each other",
        ),
    ],
)
def test_what_is_wrong_in_an_overlay_is_named(text: str, problem: str) -> None:
    with pytest.raises(PolicyError, match=problem):
        overlays(text)


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ("inherit: core", "the file of an overlay cannot hold `inherit`"),
        ("overlays: {}", "the file of an overlay cannot hold `overlays`"),
        ("conduct: {}", "the file of an overlay cannot hold `conduct`"),
        ("rulez: []", "did you mean 'rules'"),
        ("policy: x", "the overlay 'one' changes nothing"),
        (": [", "this is not YAML"),
    ],
)
def test_what_is_wrong_in_the_file_of_an_overlay_is_named(tmp_path: Path, content: str, problem: str) -> None:
    (tmp_path / "at.yaml").write_text(content)

    with pytest.raises(PolicyError, match=problem):
        overlays("{tenant: x, file: at.yaml}", base=tmp_path)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("{tenant: x, file: nowhere.yaml}", "nowhere.yaml' cannot be read"),
        ("{tenant: x, file: p.yaml, rules: []}", "`rules` stands beside `file`"),
    ],
)
def test_a_file_that_does_not_fit_is_named(tmp_path: Path, text: str, problem: str) -> None:
    with pytest.raises(PolicyError, match=problem):
        overlays(text, base=tmp_path)


def test_a_policy_that_is_its_own_overlay_is_refused(tmp_path: Path) -> None:
    (tmp_path / "p.yaml").write_text(f"{BASE}overlays: {{one: {{tenant: x, file: p.yaml}}}}")

    with pytest.raises(PolicyError, match="the file of an overlay cannot hold `overlays`"):
        Loader().file(tmp_path / "p.yaml")


def test_an_overlay_needs_a_plain_name() -> None:
    text = f"{BASE}overlays: {{'a b': {{tenant: x, override: {{a: {{mode: off}}}}}}}}"

    with pytest.raises(PolicyError, match="'a b' is not an overlay's name"):
        Loader().text(text, name="p.yaml", base=None)
