"""The second and the third act: Demur decides; then a program, the review desk, and what is learned there."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from itertools import count
from typing import Protocol, cast

from demur.assembly.guard import Guard, GuardSettings
from demur.assembly.guarding import guard_parts
from demur.assembly.policy import policy as policy_of
from demur.assembly.review import open_desk
from demur.demo.applications import Applications
from demur.demo.decisions import DecisionSet
from demur.demo.desk import sit_at_desk
from demur.demo.lessons import Lesson, learn
from demur.demo.program import CALLS, run_program
from demur.demo.records import RecordBook
from demur.demo.results import Mismatch
from demur.demo.stage import Stage
from demur.demo.telling import Teller, Told
from demur.demo.tour import CALLER
from demur.demo.weighing import Weighed, check_kept, shortfalls, weigh
from demur.guard import GuardParts
from demur.ledger import Activations, activations

__all__ = ["Acts", "Audience", "play_acts"]


class Audience(Protocol):
    """Is shown what happens, as it happens."""

    def add_weighed(self, weighed: Weighed) -> None:
        """Show one scene of the second act."""
        ...

    def end_scenes(self) -> None:
        """Show what ends the second act."""
        ...

    def add_told(self, told: Told) -> None:
        """Show one line of the third act."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Acts:
    """Everything that the second and third act saw.

    records: how many their ledger holds at the end
    mismatches: what is not as the scenes and the story say; empty when all is well
    """

    weighed: tuple[Weighed, ...]
    told: tuple[Told, ...]
    records: int
    activations: Activations
    mismatches: tuple[Mismatch, ...]


def play_acts(
    decisions: DecisionSet,
    *,
    up: Stage,
    book: RecordBook,
    audience: Audience,
) -> Acts:
    """Play both acts on the stage `up`, and compare all with what scenes and story say.

    book: reads the ledger of the gateway that decides
    Raises DemoError where the story cannot go on, and whatever its parts raise.
    """
    weighed = _decide(decisions, up, audience)
    kept = book.wait_for_count(len(weighed))
    audience.end_scenes()
    teller = Teller(decisions.story, on_told=audience.add_told)
    with _guard(up) as guard:
        run_program(teller, guard=guard, calls=decisions.call, heard=up.heard)
    with open_desk(ledger=up.settings.ledger.path) as desk:
        resolved = sit_at_desk(teller, desk=desk, reviewer=decisions.reviewer)
    lesson = Lesson(
        settings=up.settings,
        folder=up.folder,
        upstream=up.upstream,
        model=decisions.call[0].model,
        counter=decisions.counter,
        parts=_parts(up),
    )
    learn(teller, resolved=resolved, lesson=lesson)
    records = len(book.read())
    return Acts(
        weighed=weighed,
        told=teller.told,
        records=records,
        activations=activations(up.decisions),
        mismatches=(
            *(each for one in weighed for each in shortfalls(one)),
            *check_kept(weighed, kept),
            *teller.mismatches(),
            *_counted(records, expected=len(weighed) + len(CALLS)),
        ),
    )


def _decide(decisions: DecisionSet, up: Stage, audience: Audience) -> tuple[Weighed, ...]:
    with (
        closing(Applications(up.upstream)) as straight,
        closing(Applications(up.deciding_url, headers=CALLER)) as guarded,
    ):
        return weigh(
            decisions.scene,
            straight=straight,
            guarded=guarded,
            heard=up.heard,
            on_weighed=audience.add_weighed,
        )


@contextmanager
def _guard(up: Stage) -> Iterator[Guard]:
    """Give a guard of OpenAI's own client, which keeps its records beside those of the gateway."""
    house = up.settings
    settings = GuardSettings(rules=house.risk.rules, ledger=house.ledger.path, appeal=house.answers.appeal)
    with (
        closing(Applications(up.upstream)) as applications,
        Guard(applications.openai, policy=house.policy.file, settings=settings) as guard,
    ):
        yield guard


def _parts(up: Stage) -> GuardParts:
    """Give the parts that the gateway that decides has, too."""
    numbers = count(1)
    policy = policy_of(up.settings.policy.file)
    parts = guard_parts(up.settings, policy=policy, new_id=lambda: f"rec_{next(numbers)}")
    # The settings of the stage name a policy, so there are parts.
    return cast("GuardParts", parts)


def _counted(records: int, *, expected: int) -> tuple[Mismatch, ...]:
    if records == expected:
        return ()
    return (Mismatch(where="decisions.records", expected=f"{expected} records", got=f"{records} records"),)
