"""Overlays: rules and overrides of a policy that hold for some locales, jurisdictions or tenants alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from demur.policy.base import Rule
from demur.policy.rules import Defaults, read_rule
from demur.policy.source import Node
from demur.policy.spot import Spot
from demur.types import Action, Mode, Situation

__all__ = ["OVERLAY_FILE_KEYS", "OVERLAY_KEYS", "WHERE_KEYS", "Overlay", "read_overlays"]

WHERE_KEYS = ("jurisdiction", "locale", "tenant")
_CONTENT = ("mode", "on_error", "override", "rules")
OVERLAY_KEYS = ("file", *WHERE_KEYS, *_CONTENT)
OVERLAY_FILE_KEYS = ("description", "policy", *_CONTENT)

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]*")
_AREA = re.compile(r"[A-Za-z0-9]{1,8}([-_][A-Za-z0-9]{1,8})*")
_NO_REACH: Mapping[str, frozenset[str]] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Overlay:
    """What is laid over a policy where it holds.

    locales, jurisdictions: a tag covers what is below it, `de` also `de-AT`; empty holds for all
    tenants: as the context has them; empty holds for all
    overrides: by id or glob of the policy's rules; places: of its own rules, for messages
    reach: for each exception among its rules, the ids that it lifts
    """

    name: str
    source: str
    locales: tuple[str, ...]
    jurisdictions: tuple[str, ...]
    tenants: tuple[str, ...]
    overrides: Mapping[str, Spot]
    rules: tuple[Rule, ...]
    places: Mapping[str, Spot]
    reach: Mapping[str, frozenset[str]] = field(default_factory=lambda: _NO_REACH)

    @property
    def keys(self) -> tuple[str, ...]:
        """The trusted context that tells whether it holds."""
        wanted = (("jurisdiction", self.jurisdictions), ("tenant", self.tenants))
        return tuple(key for key, areas in wanted if areas)

    @property
    def said(self) -> Mapping[str, str]:
        """What it states beside its own rules, by dotted name: where it holds, and what it overrides."""
        where = {"locale": self.locales, "jurisdiction": self.jurisdictions, "tenant": self.tenants}
        told = {name: ", ".join(areas) for name, areas in where.items() if areas}
        for pattern, spot in self.overrides.items():
            told |= dict(_flat(spot.node, f"override.{pattern}"))
        return told

    def holds(self, situation: Situation) -> bool:
        """Tell whether all that it states fits the situation."""
        request = situation.request
        context = request.context
        return (
            (not self.locales or _within(request.locale, self.locales))
            and (not self.jurisdictions or _within(context.get("jurisdiction"), self.jurisdictions))
            and (not self.tenants or context.get("tenant") in self.tenants)
        )


def _flat(node: Node, path: str) -> Iterator[tuple[str, str]]:
    """Give each text below `node`, by where it stands; a list of texts counts as one."""
    if node.entries is not None:
        for key, value in node.entries:
            yield from _flat(value, f"{path}.{key.text}")
    elif node.items is None:
        yield path, node.text or ""
    elif all(item.text is not None for item in node.items):
        yield path, ", ".join(item.text or "" for item in node.items)
    else:
        for at, item in enumerate(node.items):
            yield from _flat(item, f"{path}[{at}]")


def read_overlays(
    spot: Spot,
    defaults: Defaults,
    *,
    included: Callable[[Spot], Spot],
    check: Callable[[Sequence[Rule], Sequence[Spot]], None],
) -> tuple[Overlay, ...]:
    """Read the overlays at `spot`, in the order in which they are laid on.

    defaults: of the policy's own rules
    included: gives the root of the file that a place names
    check: raises PolicyError for rules of one overlay that do not go together
    Raises PolicyError for unknown keys and values, and for an overlay that would always hold.
    """
    return tuple(
        _overlay(name, at, defaults=defaults, included=included, check=check)
        for name, at in spot.entries().items()
    )


def _overlay(
    name: str,
    spot: Spot,
    *,
    defaults: Defaults,
    included: Callable[[Spot], Spot],
    check: Callable[[Sequence[Rule], Sequence[Spot]], None],
) -> Overlay:
    if not _NAME.fullmatch(name):
        raise spot.error(f"{name!r} is not an overlay's name", "write it as austria or eu-west")
    at = spot.fields(OVERLAY_KEYS)
    if at.keys().isdisjoint(WHERE_KEYS):
        hint = "state `locale`, `jurisdiction` or `tenant`, or write it below `override` and `rules`"
        raise spot.error(f"the overlay {name!r} would always hold", hint)
    content = _content(at, included)
    if content.keys().isdisjoint(("override", "rules")):
        raise spot.error(f"the overlay {name!r} changes nothing", "add `override:`, `rules:` or `file:`")
    own = replace(
        defaults,
        mode=content["mode"].choice(Mode) if "mode" in content else defaults.mode,
        on_error=content["on_error"].choice(Action) if "on_error" in content else defaults.on_error,
    )
    places = content["rules"].items() if "rules" in content else []
    rules = tuple(read_rule(place, own) for place in places)
    check(rules, places)
    return Overlay(
        name=name,
        source=f"{spot.file}:{spot.node.line}",
        locales=_areas(at.get("locale")),
        jurisdictions=_areas(at.get("jurisdiction")),
        tenants=tuple(item.text(what="a tenant") for item in _named(at["tenant"])) if "tenant" in at else (),
        overrides=content["override"].entries() if "override" in content else {},
        rules=rules,
        places=dict(zip((rule.id for rule in rules), places, strict=True)),
    )


def _content(at: Mapping[str, Spot], included: Callable[[Spot], Spot]) -> Mapping[str, Spot]:
    """Give what the overlay changes: from its file, or as it stands beside where it holds."""
    if "file" not in at:
        return {key: spot for key, spot in at.items() if key in _CONTENT}
    beside = sorted(at.keys() & set(_CONTENT))
    if beside:
        raise at[beside[0]].error(f"`{beside[0]}` stands beside `file`", "write it into that file")
    root = included(at["file"])
    for key, spot in root.entries().items():
        if key in ("inherit", "overlays", "tests", "context", "conduct", "checks", "check_default"):
            hint = "an overlay holds `rules` and `override`; the rest belongs to the policy itself"
            raise spot.error(f"the file of an overlay cannot hold `{key}`", hint)
    return root.fields(OVERLAY_FILE_KEYS)


def _areas(spot: Spot | None) -> tuple[str, ...]:
    if spot is None:
        return ()
    return tuple(_tag(item.matching(_AREA, what="a tag", like="de-AT")) for item in _named(spot))


def _named(spot: Spot) -> list[Spot]:
    """Give what a list names; raises PolicyError for an empty one, which would hold for all of them."""
    named = spot.items()
    if not named:
        raise spot.error(
            "nothing is named here, so that it would hold for all", "name one, or leave the key out"
        )
    return named


def _tag(text: str) -> str:
    return text.lower().replace("_", "-")


def _within(value: object, areas: tuple[str, ...]) -> bool:
    return isinstance(value, str) and any(area in areas for area in _above(_tag(value)))


def _above(tag: str) -> Iterator[str]:
    """Give the tag and everything that covers it."""
    while tag:
        yield tag
        tag = tag.rpartition("-")[0]
