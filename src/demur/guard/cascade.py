"""Which checks are asked when, and whether what is known is enough."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from demur.guard.checks import Check
from demur.types import Cascade, Category, Conduct, Risk, RunWhy, When

__all__ = ["is_sure", "stages_of"]


def stages_of(checks: Sequence[Check], conduct: Conduct) -> Sequence[Sequence[Check]]:
    """Give the checks stage by stage, each exactly once; within a stage in the order of `checks`."""
    stages = conduct.cascade.stages
    if stages:
        # Of two places the later one is heard, so that no check is asked twice.
        place = {name: at for at, stage in enumerate(stages, start=1) for name in stage}
        groups: list[list[Check]] = [[] for _ in range(len(stages) + 1)]
        for check in checks:
            groups[place.get(check.name, 0)].append(check)
        return [group for group in groups if group]
    unsure = [check for check in checks if conduct.of(check.name).when is When.UNSURE]
    if not unsure:
        return (checks,)
    always = [check for check in checks if conduct.of(check.name).when is When.ALWAYS]
    return (always, *((check,) for check in unsure))


def is_sure(looked: Mapping[str, Risk], *, failed: Iterable[str], cascade: Cascade) -> RunWhy | None:
    """Tell whether those who looked are sure, and of what; None where another opinion is wanted.

    looked: what each check judged, by its name
    failed: those whose opinion is missing, so that nobody is sure that there is nothing
    Nobody is sure where somebody may be in danger: those asked later may see a crisis, and then a person is
    called in whatever else holds.
    """
    if not looked or (cascade.sure_below is None and cascade.sure_above is None):
        return None
    if any(_may_be_crisis(risk, cascade.sure_below or 0.0) for risk in looked.values()):
        return None
    highest = max(max(risk.harmful, risk.attack) for risk in looked.values())
    if cascade.sure_above is not None and highest >= cascade.sure_above:
        return RunWhy.SURE_ABOVE
    if cascade.sure_below is None or highest > cascade.sure_below or any(failed):
        return None
    is_heard = all(name in looked and looked[name].ran for name in cascade.sure_by)
    return RunWhy.SURE_BELOW if cascade.sure_by and is_heard else None


def _may_be_crisis(risk: Risk, least: float) -> bool:
    return risk.crisis or risk.categories.get(Category.SELF_HARM, 0.0) > least
