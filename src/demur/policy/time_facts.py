"""What a condition can look at of the time: to the hour, so that decisions can be remembered that long."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo
from enum import StrEnum
from types import MappingProxyType
from zoneinfo import ZoneInfo, available_timezones

from demur.errors import nearest
from demur.policy.spot import Spot

__all__ = ["LOCAL", "TIME_FACTS", "Moment", "Weekday", "moment_of", "read_zone"]

LOCAL = "time.local."
"""Below this stands the time in the zone that the policy declares."""


class Weekday(StrEnum):
    """The days of the week as conditions name them."""

    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"


_DAYS = tuple(Weekday)


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """When a decision is made, in UTC and in the policy's zone."""

    utc: datetime
    local: datetime

    @property
    def day(self) -> date:
        """The day in the policy's zone."""
        return self.local.date()


def moment_of(at: float | None, zone: tzinfo | None = None) -> Moment | None:
    """Give the moment `at` seconds after the Unix epoch; None where nobody said, or it is no time.

    zone: the policy's; None is UTC

    >>> str(moment_of(0.0).utc)
    '1970-01-01 00:00:00+00:00'
    """
    if at is None:
        return None
    try:
        utc = datetime.fromtimestamp(at, UTC)
        return Moment(utc=utc, local=utc.astimezone(zone or UTC))
    except (OverflowError, OSError, ValueError):
        return None


def read_zone(spot: Spot) -> str:
    """Read the name of a time zone; raises PolicyError for one that this machine does not know."""
    name = spot.text(what="a time zone")
    try:
        ZoneInfo(name)
    except (OSError, LookupError, ValueError) as error:
        # An unknown name, a folder's name, a path that leads out of the data base.
        near = nearest(name, available_timezones())
        said = near if near.startswith("did") else "a name such as Europe/Vienna"
        hint = f"{said}; `pip install tzdata` where the system has none"
        raise spot.error(f"{spot.shown} is no time zone known here", hint) from error
    return name


_READ: dict[str, Callable[[datetime], object]] = {
    "hour": lambda when: when.hour,
    "weekday": lambda when: _DAYS[when.weekday()].value,
    "date": lambda when: when.date().isoformat(),
}


def _utc(read: Callable[[datetime], object]) -> Callable[[Moment], object]:
    return lambda moment: read(moment.utc)


def _local(read: Callable[[datetime], object]) -> Callable[[Moment], object]:
    return lambda moment: read(moment.local)


TIME_FACTS: Mapping[str, Callable[[Moment], object]] = MappingProxyType(
    {f"time.{name}": _utc(read) for name, read in _READ.items()}
    | {f"{LOCAL}{name}": _local(read) for name, read in _READ.items()}
)
"""By dotted name; none changes more often than once an hour."""
