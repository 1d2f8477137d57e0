"""What came of the tour: one result for each scene, and the differences from what was expected."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from demur.demo.scenes import Effect, Found, Scene
from demur.errors import DemoError

__all__ = ["Mismatch", "Result", "check", "differences"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """One scene as it went through the gateway.

    effect: what the application made of it
    found: what Demur found; None when it said nothing
    record: id of the record that the gateway named; "" when it named none
    """

    scene: Scene
    effect: Effect
    found: Found | None
    record: str

    @property
    def as_expected(self) -> bool:
        """True when the application's view and Demur's finding are what the scene says."""
        return not differences(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mismatch:
    """One thing that is not as it should be.

    where: the scene's id and the point, or the statistic
    """

    where: str
    expected: str
    got: str

    def __str__(self) -> str:
        return f"{self.where}: expected {self.expected}, got {self.got}"


def check(mismatches: Collection[Mismatch]) -> None:
    """Raise DemoError, listing every mismatch, when there is one."""
    if mismatches:
        lines = "".join(f"\n  {mismatch}" for mismatch in mismatches)
        raise DemoError(
            f"the demo saw {len(mismatches)} things that it does not expect:{lines}\n",
            hint="please report this with your platform and the versions of Demur and of both SDKs",
        )


def differences(result: Result) -> tuple[Mismatch, ...]:
    """Give every point in which `result` differs from what its scene says."""
    scene = result.scene
    pairs = (("effect", scene.effect, result.effect), ("finding", scene.finding, result.found))
    return tuple(
        Mismatch(where=f"{scene.id}.{point}", expected=str(expected), got=str(got))
        for point, expected, got in pairs
        if expected != got
    )
