"""The second act: every scene without Demur and through it, and whether all is as the scenes say."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import msgspec

from demur.answers import Answer
from demur.assembly.alternatives import alternatives_for
from demur.assembly.answers import composer
from demur.demo.applications import Applications
from demur.demo.decisions import Decided, DecisionScene
from demur.demo.records import Kept
from demur.demo.results import Mismatch
from demur.demo.scenes import Effect, Found
from demur.demo.tour import found_in
from demur.demo.upstream import Heard

__all__ = ["APPEAL", "Weighed", "answer_of", "check_kept", "shortfalls", "weigh"]

APPEAL = "https://example.org/appeal/{record}"
"""The link by which users may object to what was decided; nobody answers there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighed:
    """One scene as it went both ways.

    without: what the application makes of the upstream's own reply; guarded: of what came through Demur
    found, decided: what the headers say; None where they say nothing
    heard: how often the upstream was asked on behalf of the guarded call
    """

    scene: DecisionScene
    without: Effect
    guarded: Effect
    found: Found | None
    decided: Decided | None
    record: str
    heard: int

    @property
    def as_expected(self) -> bool:
        """True when both effects, the finding and the decision are what the scene says."""
        return not shortfalls(self)


def weigh(
    scenes: Iterable[DecisionScene],
    *,
    straight: Applications,
    guarded: Applications,
    heard: Sequence[Heard],
    on_weighed: Callable[[Weighed], None],
) -> tuple[Weighed, ...]:
    """Play every scene both ways, and tell `on_weighed` about each at once.

    straight, guarded: the same applications, pointed at the upstream and at the gateway
    heard: what the upstream has heard so far; it grows meanwhile
    """
    weighed = []
    for scene in scenes:
        one = _weighed(scene, straight=straight, guarded=guarded, heard=heard)
        on_weighed(one)
        weighed.append(one)
    return tuple(weighed)


def answer_of(weighed: Weighed) -> Answer | None:
    """Compose once more the answer that the user must have got; None where they got the model's reply."""
    topic = weighed.scene.decided.topic
    if not topic:
        return None
    category = weighed.scene.finding.category
    appeal = APPEAL.format(record=weighed.record)
    said = composer().compose(topic, locale="en", seed=weighed.record, category=category, appeal=appeal)
    found = alternatives_for(weighed.scene.ask, topic=topic, category=category, locale="en")
    return said.offering(found)


def shortfalls(weighed: Weighed) -> tuple[Mismatch, ...]:
    """Give every point in which `weighed` differs from what its scene says."""
    scene = weighed.scene
    answer = answer_of(weighed)
    shown = replace(scene.guarded, shown=answer.text) if answer else scene.guarded
    pairs = (
        ("without", scene.effect, weighed.without),
        ("guarded", shown, weighed.guarded),
        ("finding", scene.finding, weighed.found),
        ("decided", scene.decided, weighed.decided),
        ("calls to the model", scene.decided.asked, weighed.heard),
    )
    return tuple(
        Mismatch(where=f"{scene.id}.{point}", expected=str(expected), got=str(got))
        for point, expected, got in pairs
        if expected != got
    )


def check_kept(weighed: Iterable[Weighed], kept: Iterable[Kept]) -> tuple[Mismatch, ...]:
    """Give every call whose record is missing, or says something else than its scene."""
    by_id = {record.id: record for record in kept}
    pairs = [(one.scene, _expected(one), by_id.get(one.record)) for one in weighed]
    return tuple(
        Mismatch(where=f"{scene.id}.record", expected=str(expected), got=str(got))
        for scene, expected, got in pairs
        if expected != got
    )


def _expected(weighed: Weighed) -> Kept:
    scene = weighed.scene
    decided = scene.decided
    return Kept(
        id=weighed.record,
        found=scene.kept or scene.finding,
        action=decided.action,
        topic=decided.topic,
        asked=decided.asked,
    )


def _weighed(
    scene: DecisionScene, *, straight: Applications, guarded: Applications, heard: Sequence[Heard]
) -> Weighed:
    without = straight.play(scene)
    before = len(heard)
    played = guarded.play(scene)
    return Weighed(
        scene=scene,
        without=without.effect,
        guarded=played.effect,
        found=found_in(played.headers),
        decided=_decided_in(played.headers),
        record=played.headers.get("x-demur-record", ""),
        heard=len(heard) - before,
    )


def _decided_in(headers: Mapping[str, str]) -> Decided | None:
    if "x-demur-action" not in headers:
        return None
    said = {
        "action": headers["x-demur-action"],
        "rules": _listed(headers, "x-demur-rules"),
        "observed": headers.get("x-demur-observed"),
        "topic": headers.get("x-demur-topic", ""),
        "tags": _listed(headers, "x-demur-tags"),
        "asked": int(headers.get("x-demur-attempts", "0")),
    }
    return msgspec.convert(said, Decided)


def _listed(headers: Mapping[str, str], name: str) -> list[str]:
    return [each for each in headers.get(name, "").split(", ") if each]
