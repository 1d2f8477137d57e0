"""The reference page of how well requests are judged, made from the card of the judge."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from demur.models import Card, Figure, SetFigures, load_card

__all__ = ["judge_page"]

_ENGLISH, _AREA, _AGAINST = "en", "area under the curve", " against "
_BY = {("model",): "network", ("model", "encoder"): "network and encoder"}
_TOLD = {"harmful": "harm", "jailbreak": "attack", "injection": "attack", "crisis": "crisis"}
"""By label, the metric that counts how often it is told."""
_WRONG = {"harm": "harmful", "attack": "an attack", "crisis": "a crisis", "flagged_at_90": "at 90"}
_HEAD = """\
# Figures of the judge of requests

<!-- Made by `make pages` from src/demur/risk/data/card.json, which `make judge` and `make encoder` write. -->

What these mean stands in [How requests and replies are judged](../explain/risk.md). Each figure is a share
with its 95% interval, Wilson's; areas have Hanley and McNeil's. *Fitted on*: other rows of the same source
were learned from. *Left out*: nothing of the source was learned from, or the fit was made without it.
"""
_FOUND = """
## Found

Requests in English that should be noticed, and how many are told: of harm, an attack or a crisis, as they are
labelled.
"""
_FLAGGED = """
## Flagged wrongly

Harmless requests in English, and how many are called harmful, an attack or a crisis. *At 90*: how many lie
where nine in ten of the harmful ones of ailuminate, do_not_answer and multijail do.
"""
_AREAS = """
## Areas

How often a harmful request (English) is called likelier to be harmful than a harmless one, in percent: by the
network, then by network and encoder. A star: one of the two was fitted on.
"""
_SUBJECTS = """
## Subjects

The same for harmful requests in English of one subject, as their source names it. Those of ailuminate are
sexual exploitation of children (cse), defamation (dfm), hate (hte), intellectual property (ipv), weapons of
mass harm (iwp), crimes without violence (ncr), privacy (prv), sexual crimes (src), suicide and self-harm
(ssh), pornography (sxc_prn) and violent crimes (vcr).
"""
_LANGUAGES = """
## Languages

By the network alone: how many are called harmful, by the label that they have.
"""


def judge_page() -> str:
    """Give the page: what is found, what is flagged wrongly, areas, and languages."""
    card = load_card("demur.risk", made_by="make judge")
    lines = [_HEAD, *(f"- {note}" for note in card.notes), _FOUND, *_found(card), _FLAGGED, *_flagged(card)]
    lines += [_SUBJECTS, *_subjects(card), _AREAS, *_areas(card), _LANGUAGES, *_languages(card)]
    return "\n".join(lines) + "\n"


def _found(card: Card) -> Iterator[str]:
    yield "| requests | label | by | told | n |"
    yield "|---|---|---|---|---|"
    for each in _english(card):
        if each.family in _TOLD:
            told = each.metrics[_TOLD[each.family]]
            yield f"| {_name(each)} | {each.family} | {_BY[each.tiers]} | {_share(told)} | {each.n:,} |"


def _flagged(card: Card) -> Iterator[str]:
    yield f"| requests | by | {' | '.join(_WRONG.values())} | n |"
    yield "|---|---|---|---|---|---|---|"
    for each in _english(card):
        if each.family == "benign":
            shares = " | ".join(_share(each.metrics[name]) for name in _WRONG)
            yield f"| {_name(each)} | {_BY[each.tiers]} | {shares} | {each.n:,} |"


def _subjects(card: Card) -> Iterator[str]:
    yield "| requests | subject | by | called harmful | n |"
    yield "|---|---|---|---|---|"
    for each in _english(card):
        label, _, subject = each.family.partition(": ")
        if label == "harmful" and subject:
            told = _share(each.metrics["harm"])
            yield f"| {_name(each)} | {subject} | {_BY[each.tiers]} | {told} | {each.n:,} |"


def _areas(card: Card) -> Iterator[str]:
    found: dict[tuple[str, str], dict[tuple[str, ...], SetFigures]] = {}
    for each in card.sets:
        if each.family == _AREA:
            harmful, _, benign = each.name.partition(_AGAINST)
            by = found.setdefault((harmful, benign), {})
            if each.left_out or each.tiers not in by:
                by[each.tiers] = each
    rows = list(dict.fromkeys(harmful for harmful, _ in found))
    columns = list(dict.fromkeys(benign for _, benign in found))
    yield f"| harmful | {' | '.join(columns)} |"
    yield "|---" * (len(columns) + 1) + "|"
    for row in rows:
        yield f"| {row} | {' | '.join(_area(found.get((row, column), {}).values()) for column in columns)} |"


def _languages(card: Card) -> Iterator[str]:
    sets = [each for each in card.sets if each.tiers == ("model",) and each.family in ("benign", "harmful")]
    names = list(dict.fromkeys((each.name, each.family) for each in sets if each.language != _ENGLISH))
    yield f"| language | {' | '.join(f'{name}, {label}' for name, label in names)} |"
    yield "|---" * (len(names) + 1) + "|"
    for language in sorted({each.language for each in sets}):
        mine = {(each.name, each.family): each for each in sets if each.language == language}
        cells = [_share(mine[name].metrics["harm"]) if name in mine else "" for name in names]
        yield f"| {language} | {' | '.join(cells)} |"


def _english(card: Card) -> Sequence[SetFigures]:
    return sorted(
        (each for each in card.sets if each.language == _ENGLISH and each.family != _AREA),
        key=lambda each: (each.name.startswith(("blind", "ordinary")), each.name, each.family, each.left_out),
    )


def _name(each: SetFigures) -> str:
    split = f", {each.split}" if each.split else ""
    return f"{each.name}{split}, {'left out' if each.left_out else 'fitted on'}"


def _area(sets: Iterable[SetFigures]) -> str:
    shown = ((100 * each.metrics["area"].value, "" if each.left_out else "*") for each in sets)
    return " / ".join(f"{area:.0f}{star}" for area, star in shown)


def _share(figure: Figure) -> str:
    return f"{100 * figure.value:.1f}% [{100 * figure.low:.1f}, {100 * figure.high:.1f}]"
