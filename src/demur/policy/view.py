"""What the conditions of a policy see of one situation, read once."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date, tzinfo
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from demur.policy.expression import variable
from demur.policy.facts import CLAIMED, CONTEXT, OTHER_FACTS, RISK_FACTS, fact_of, nested
from demur.policy.keeping import is_restored, kept
from demur.policy.time_facts import TIME_FACTS, Moment, moment_of
from demur.types import Category, Situation

if TYPE_CHECKING:
    import cel

__all__ = ["Seen", "View", "bind", "environment", "looks_at", "named"]

_DEEPEST = 9
"""Dots in a key."""

_Items = tuple[tuple[str, object, type], ...]
"""Context as key, value and the value's type, because 1 and True are equal and yet not the same in CEL."""

_NO_DATES: Mapping[str, date] = MappingProxyType({})
_Scores = tuple[tuple[Category, float], ...]


class Seen(NamedTuple):
    """What is seen; equal for two situations exactly when no condition can tell them apart.

    A named tuple, because it is made and hashed for every decision, which a dataclass does in Python.
    facts: their values, in the view's order
    scores, request_scores: of all categories, where one of them is looked at
    failed: the checks that failed, which decide as well
    expired: ids of the rules whose last day is over; None where nobody said what day it is
    """

    stage: str
    facts: tuple[object, ...]
    scores: _Scores
    request_scores: _Scores
    trusted: _Items
    claimed: _Items
    failed: tuple[str, ...]
    expired: tuple[str, ...] | None

    @property
    def length(self) -> int:
        """How many characters of text it holds, most of which come from whoever asks."""
        given = (text for key, value, _ in (*self.trusted, *self.claimed) for text in (key, value))
        return sum(len(text) for text in (*self.facts, *given) if isinstance(text, str))


class View:
    """Reads from situations what some conditions look at.

    facts, keys: as `Condition` names them
    zone: for the time; None is UTC
    expiring: the last days of rules, by id
    """

    def __init__(
        self,
        facts: Iterable[str],
        keys: Iterable[str],
        *,
        zone: tzinfo | None = None,
        expiring: Mapping[str, date] = _NO_DATES,
    ) -> None:
        facts = sorted(facts)
        self.zone, self._expiring = zone, expiring
        self.facts = tuple(facts)
        self._scored = any(fact.startswith("risk.categor") for fact in facts)
        self._request_scored = any(fact.startswith("request_risk.categor") for fact in facts)
        unscored = [fact for fact in facts if "risk.categor" not in fact]
        self._of_risk = tuple(RISK_FACTS[fact] for fact in unscored if fact in RISK_FACTS)
        self._others = tuple(OTHER_FACTS[fact] for fact in unscored if fact in OTHER_FACTS)
        self._of_time = tuple(TIME_FACTS[fact] for fact in unscored if fact in TIME_FACTS)
        self._timely = bool(self._of_time or expiring)
        self.keys = frozenset(keys)
        self._told = tuple(fact for fact in facts if not is_restored(fact))
        self.wanted = tuple(sorted({*self._told, *map(named, self.keys)}))
        self._trusted = _Wanted(key.removeprefix(f"{CONTEXT}.") for key in keys if not _is_claimed(key))
        self._claimed = _Wanted(key.removeprefix(f"{CLAIMED}.") for key in keys if _is_claimed(key))

    def look(self, situation: Situation) -> Seen:
        """Read what is looked at; some microseconds."""
        risk, request, asked = situation.risk, situation.request, situation.request_risk
        moment = moment_of(situation.at, self.zone) if self._timely else None
        timely = [moment and read(moment) for read in self._of_time]
        return Seen(
            situation.stage.value,
            (*[read(risk) for read in self._of_risk], *[read(situation) for read in self._others], *timely),
            tuple(risk.categories.items()) if self._scored else (),
            tuple(asked.categories.items()) if self._request_scored and asked else (),
            self._trusted.of(request.context),
            self._claimed.of(request.claimed),
            risk.failed,
            self._expired(moment) if self._expiring else (),
        )

    def ended(self, situation: Situation) -> tuple[str, ...] | None:
        """Give the ids of the rules whose last day is over; None where nobody said what day it is."""
        return self._expired(moment_of(situation.at, self.zone)) if self._expiring else ()

    def _expired(self, moment: Moment | None) -> tuple[str, ...] | None:
        if moment is None:
            return None
        return tuple([rule for rule, last in self._expiring.items() if moment.day > last])

    def context(self, seen: Seen, situation: Situation) -> cel.Context:
        """Give the one context object that all conditions of a decision share."""
        known = ((fact, fact_of(situation, fact, zone=self.zone)) for fact in self.facts)
        facts = {fact: value for fact, value in known if value is not None}
        trusted = {key: value for key, value, _ in seen.trusted}
        claimed = {key: value for key, value, _ in seen.claimed}
        return bind(environment(facts, keys=self.keys, trusted=trusted, claimed=claimed))

    def read(self, seen: Seen) -> tuple[str, ...]:
        """Give the dotted names of the context that was there to be looked at, sorted."""
        claimed = (f"{CLAIMED}.{key}" for key, _, _ in seen.claimed)
        return tuple(sorted((*(key for key, _, _ in seen.trusted), *claimed)))

    def values(self, seen: Seen, situation: Situation) -> tuple[tuple[str, str], ...]:
        """Give what a record may keep of what is wanted, by name and as JSON, sorted."""
        facts = [(fact, fact_of(situation, fact)) for fact in self._told]
        trusted = [(key, value) for key, value, _ in seen.trusted]
        claimed = [(f"{CLAIMED}.{key}", value) for key, value, _ in seen.claimed]
        told = ((name, kept(name, value)) for name, value in (*facts, *trusted, *claimed))
        return tuple(sorted((name, said) for name, said in told if said is not None))

    def given(self, keys: Collection[str], seen: Seen) -> tuple[tuple[str, object], ...]:
        """Give those keys of the context, with their values, that `keys` let a condition look at, sorted."""
        trusted = _Wanted(key.removeprefix(f"{CONTEXT}.") for key in keys if not _is_claimed(key))
        claimed = _Wanted(key.removeprefix(f"{CLAIMED}.") for key in keys if _is_claimed(key))
        vouched = [(key, value) for key, value, _ in seen.trusted if trusted.has(key)]
        said = [(f"{CLAIMED}.{key}", value) for key, value, _ in seen.claimed if claimed.has(key)]
        return tuple(sorted(vouched + said, key=lambda item: item[0]))

    def missing(self, keys: Collection[str], seen: Seen) -> tuple[str, ...]:
        """Give those of `keys` that the context does not hold, sorted."""
        there = {above for key in self.read(seen) for above in _prefixes(key)}
        wanted = (key.removeprefix(f"{CONTEXT}.") for key in keys if not key.endswith(".*"))
        return tuple(sorted({key for key in wanted if key not in there}))


class _Wanted:
    """Picks from a context what is looked at; a name that ends in `.*` stands for all below it.

    Keys of more than 10 parts are passed over: maps that deep can exhaust the stack in CEL, and whoever makes
    a claim chooses its name.
    """

    def __init__(self, keys: Iterable[str]) -> None:
        keys = set(keys)
        self._all = "*" in keys or f"{CONTEXT}.*" in keys
        self._tops = {key.removesuffix(".*") for key in keys}
        self._near = {above for top in self._tops for above in _prefixes(top)}

    def of(self, context: Mapping[str, object]) -> _Items:
        if not self._tops:
            return ()
        picked = sorted(key for key in context if self.has(key))
        return tuple([(key, context[key], context[key].__class__) for key in picked])

    def has(self, key: str) -> bool:
        """Tell whether `key` is looked at, or stands above or below what is."""
        if key.count(".") > _DEEPEST:
            return False
        return self._all or key in self._near or any(above in self._tops for above in _prefixes(key))


def environment(
    facts: Mapping[str, object],
    *,
    keys: Iterable[str],
    trusted: Mapping[str, object],
    claimed: Mapping[str, object],
) -> dict[str, object]:
    """Give the variables of conditions: one for each fact, and maps for the roots of `keys`.

    A root that stands alone, such as `tenant`, is left out where the context lacks it, so that looking at it
    is an error; where a member is looked at, the map is there and `has(user.role)` can be asked.

    >>> environment({"stage": "input"}, keys=["user.role"], trusted={}, claimed={})
    {'_stage': 'input', 'user': {}}
    """
    values: dict[str, object] = {variable(fact): value for fact, value in facts.items()}
    tree = nested(trusted)
    for root, dot, _ in {key.partition(".") for key in keys}:
        if root == CONTEXT:
            values[root] = tree
        elif root == CLAIMED:
            values[root] = nested(claimed)
        elif dot or root in tree:
            values.setdefault(root, tree.get(root, {}))
    return values


def bind(values: dict[str, object]) -> cel.Context:
    """Give the context object of `values`; what CEL cannot hold is mended or taken as null."""
    import cel  # noqa: PLC0415 - 0.4 s to load: only policies need it

    try:
        return cel.Context(values)
    except (ValueError, TypeError, OverflowError):
        return cel.Context({name: _mended(value) for name, value in values.items()})


def _mended(value: object) -> object:
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode("utf-8")
    if isinstance(value, dict):
        return {str(_mended(str(key))): _mended(below) for key, below in value.items()}
    if isinstance(value, tuple | list):
        return [_mended(below) for below in value]
    return value if isinstance(value, bool | int | float) else None


def named(key: str) -> str:
    """Give the name under which a key that a condition looks at is recorded: `*` is the whole context.

    >>> named("context.tenant"), named("context.*"), named("claimed.*")
    ('tenant', '*', 'claimed.*')
    """
    return key.removeprefix(f"{CONTEXT}.")


def looks_at(name: str, key: str) -> bool:
    """Tell whether a condition that looks at `name` may see `key` of the context, claimed keys by prefix.

    >>> looks_at("user.*", "user.role"), looks_at("user.role", "user.age_band"), looks_at("*", "claimed.age")
    (True, False, False)
    """
    if _is_claimed(name) is not _is_claimed(key):
        return False
    return _Wanted([name.removeprefix(f"{CLAIMED}.")]).has(key.removeprefix(f"{CLAIMED}."))


def _is_claimed(key: str) -> bool:
    return key.startswith(f"{CLAIMED}.")


def _prefixes(key: str) -> Iterator[str]:
    """Give the key and everything above it."""
    while key:
        yield key
        key = key.rpartition(".")[0]
