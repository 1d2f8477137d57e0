"""Of all rules that hold, what is done."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from demur.policy.base import Judged, Rule
from demur.policy.stating import CEILINGS
from demur.types import (
    Action,
    Category,
    Conduct,
    Constraint,
    Decision,
    Fallback,
    Mode,
    Retry,
    RuleHit,
    Tag,
    Transform,
    together,
)

__all__ = ["combine", "failed_checks", "lifted_ids"]

_CHECK = "check."
Reach = Mapping[str, frozenset[str]]


def lifted_ids(held: Iterable[Judged], reach: Reach, *, observing: bool) -> frozenset[str]:
    """Give the ids that the exceptions among `held` lift.

    observing: count the exceptions that only observe as well
    An exception that could not be evaluated lifts nothing.
    """
    lifted: set[str] = set()
    for judged in held:
        counts = observing or judged.rule.mode is Mode.ENFORCE
        if judged.rule.lifts and counts and not judged.hit.error:
            lifted |= reach[judged.rule.id]
    return frozenset(lifted)


def failed_checks(failed: Iterable[str], conduct: Conduct) -> tuple[RuleHit, ...]:
    """Give a hit for each check that failed, with the action that is declared for it."""
    return tuple(
        RuleHit(
            rule=f"{_CHECK}{check}",
            action=conduct.of(check).on_error,
            mode=Mode.ENFORCE,
            reason=f"the check {check} failed",
            error="it raised or took too long",
        )
        for check in failed
    )


def combine(
    held: Sequence[Judged],
    checks: Sequence[RuleHit],
    *,
    reach: Reach,
    head: Decision,
    category: Category | None,
) -> Decision:
    """Decide.

    held: the rules that held or could not be evaluated, in the policy's order; checks: hits of failed checks
    head: a decision with the stage, the policy and what was read; all else in it is replaced
    category: the one that the risk itself names, where no rule behind the action does
    Of several enforced hits the strongest is done. Of the rules behind the action, final ones are heard
    first, then those with the highest priority, then the policy's order: the first that states a category, an
    answer or a retry settles it; all their constraints and masks hold together. Tags are kept of every
    enforced hit, so
    that a wish for review is never lost.
    """
    lifted = lifted_ids(held, reach, observing=False)
    unseen = lifted | lifted_ids(held, reach, observing=True)
    kept = sorted([judged for judged in held if judged.rule.id not in lifted], key=_precedence)
    hits = sorted([judged.hit for judged in kept] + [*checks], key=_rank)
    enforced = [hit for hit in hits if hit.mode is Mode.ENFORCE]
    action = _strongest(enforced)
    behind = {hit.rule for hit in enforced if hit.action is action}
    rules = [judged.rule for judged in kept if judged.rule.id in behind]
    leading = [hit for hit in hits if hit.rule in behind] if action is not Action.ALLOW else hits
    return Decision(
        stage=head.stage,
        action=action,
        observed=_strongest([hit for hit in hits if hit.rule not in unseen]),
        policy=head.policy,
        version=head.version,
        hits=tuple(hits),
        lifted=tuple(judged.rule.id for judged in held if judged.rule.id in lifted),
        category=_category(leading, category),
        tags=_tags(enforced),
        topic=next((rule.topic for rule in rules if rule.topic), "") if action is not Action.ALLOW else "",
        constraint=_held_to(rules) if action is Action.CONSTRAIN else Constraint(),
        transform=_transform(rules) if action is Action.CONSTRAIN else None,
        masks=_masks(rules) if action is Action.CONSTRAIN else (),
        retry=_retry(rules, action),
        fallback=_ceiling(kept),
        laxer_for=_opened(kept),
        overlays=head.overlays,
        read=head.read,
        wanted=head.wanted,
        values=head.values,
    )


def _precedence(judged: Judged) -> tuple[bool, int]:
    """Sort by who is heard first; sorting keeps the policy's order among equals."""
    return not judged.rule.final, -judged.rule.priority


def _retry(rules: Iterable[Rule], action: Action) -> Retry | None:
    """Give the first that a rule behind the action states; whoever is asked may always answer."""
    stated = next((rule.retry for rule in rules if rule.retry), None)
    unheard = action is Action.ALLOW or (action is Action.CLARIFY and stated is Retry.NEVER)
    return None if unheard else stated


def _ceiling(held: Iterable[Judged]) -> Fallback | None:
    """Give the lowest ceiling; a rule that could not be evaluated opens nothing."""
    enforced = [judged for judged in held if judged.hit.mode is Mode.ENFORCE]
    stated = [
        judged.rule.fallback
        for judged in enforced
        if judged.rule.fallback and not (judged.hit.error and judged.rule.fallback is Fallback.ANY)
    ]
    return min(stated, key=CEILINGS.__getitem__, default=None)


def _opened(held: Iterable[Judged]) -> frozenset[Category]:
    """Give the categories for which a laxer model may be asked, as far as the ceiling is that high."""
    return frozenset(
        judged.rule.category
        for judged in held
        if judged.hit.mode is Mode.ENFORCE
        and judged.rule.fallback is Fallback.ANY
        and judged.rule.category is not None
        and not judged.hit.error
    )


def _rank(hit: RuleHit) -> tuple[int, bool]:
    return -hit.action.strength, hit.mode is not Mode.ENFORCE


def _strongest(hits: Iterable[RuleHit]) -> Action:
    return max((hit.action for hit in hits), key=lambda action: action.strength, default=Action.ALLOW)


def _category(hits: Sequence[RuleHit], category: Category | None) -> Category | None:
    """Give the first that a hit states; where a rule states none, the risk's own stands in."""
    stated = next((hit.category for hit in hits if hit.category), None)
    return stated or (category if any(not _is_check(hit) for hit in hits) else None)


def _is_check(hit: RuleHit) -> bool:
    return hit.rule.startswith(_CHECK)


def _tags(hits: Iterable[RuleHit]) -> frozenset[Tag]:
    return frozenset(tag for hit in hits for tag in hit.tags)


def _held_to(rules: Sequence[Rule]) -> Constraint:
    """Give what all rules together hold the answer to; of two JSON schemas the first, and that is noted."""
    whole = together(rule.constraint for rule in rules)
    formed = [rule for rule in rules if rule.constraint.limits.json_schema]
    others = [rule for rule in formed if rule.constraint.limits.json_schema != whole.limits.json_schema]
    said = tuple(f"the JSON schema of {rule.id} gave way to that of {formed[0].id}" for rule in others)
    return replace(whole, notes=whole.notes + said) if said else whole


def _transform(rules: Iterable[Rule]) -> Transform | None:
    stated = {rule.transform for rule in rules}
    return next((each for each in reversed(Transform) if each in stated), None)


def _masks(rules: Iterable[Rule]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for rule in rules for name in rule.masks))
