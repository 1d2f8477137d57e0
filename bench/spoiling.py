"""How many sentences that spoil a good answer the lint notices, by a hand that it has never met."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from statistics import mean

import msgspec

from demur.answers import Answer, Composer, Manner, Topic
from demur.linting import Code, Linter
from demur.stats import rate

__all__ = ["main", "noticed"]

FILE = Path(__file__).parent / "refusals" / "spoiling.toml"
TONE = {Code.PREACHY, Code.ACCUSING, Code.ROBOTIC, Code.POLICY_NUMBER, Code.PROMISE}
TOPICS = (Topic.PRIVACY, Topic.CYBER, Topic.VIOLENCE, Topic.MEDICAL, Topic.IP)
"""Into answers about these a sentence is put; it counts as noticed by the share of them that then fail."""


class Spoilers(msgspec.Struct, frozen=True):
    """Sentences of one language.

    detail: what was asked, and a boundary that repeats its detail
    """

    lecture: tuple[str, ...]
    accusation: tuple[str, ...]
    policy: tuple[str, ...]
    detail: tuple[tuple[str, str], ...]


def noticed(language: str, spoilers: Spoilers) -> Iterator[tuple[str, float]]:
    """Give for each sentence its sort and the share of answers in which it is noticed."""
    composer, linter = Composer(), Linter()
    answers = [composer.compose(topic, locale=language, manner=Manner(persona="calm")) for topic in TOPICS]

    def share(codes: set[Code], prompt: str = "", **changed: str) -> float:
        return mean(bool(codes & _codes(linter, said, prompt=prompt, **changed)) for said in answers)

    for sort in ("lecture", "accusation", "policy"):
        for sentence in getattr(spoilers, sort):
            yield sort, share(TONE, reason=sentence)
    for prompt, boundary in spoilers.detail:
        yield "detail", share({Code.ECHO}, prompt, boundary=boundary)


def _codes(linter: Linter, said: Answer, *, prompt: str, **changed: str) -> frozenset[Code]:
    parts = {name: words for name, words in {**said.parts, **changed}.items() if words}
    return linter.lint("", locale=said.locale, prompt=prompt, parts=parts).codes


def _lines(found: Mapping[str, list[tuple[str, float]]]) -> Iterator[str]:
    sorts = list(dict.fromkeys(sort for told in found.values() for sort, _ in told))
    yield f"{'language':<10}" + "".join(f"{sort:>12}" for sort in sorts)
    for language, told in found.items():
        cells = (mean(share for each, share in told if each == sort) for sort in sorts)
        yield f"{language:<10}" + "".join(f"{cell:>12.2f}" for cell in cells)
    for sort in sorts:
        shares = [share for told in found.values() for each, share in told if each == sort]
        yield f"{sort}: {rate(sum(share > 0.5 for share in shares), len(shares))} noticed in most answers"  # noqa: PLR2004


def main() -> None:
    """Print the shares."""
    tables = tomllib.loads(FILE.read_text("utf-8"))
    found = {
        language: list(noticed(language, msgspec.convert(table, Spoilers)))
        for language, table in tables.items()
    }
    print("\n".join(_lines(found)))


if __name__ == "__main__":
    main()
