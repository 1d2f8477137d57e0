"""Every error that Demur raises on purpose, in one tree.

    DemurError                     DEM-000
     +-- SettingError              DEM-101  a setting, option or argument is missing, unknown or out of range
     |    +-- MissingExtraError    DEM-102  an optional part is not installed
     |    +-- PolicyError          DEM-103  a policy cannot be used
     |    +-- RiskRuleError        DEM-104  a file of risk rules cannot be used
     |    +-- TemplateError        DEM-105  an answer's template is missing or broken
     +-- InputError                DEM-201  a file or payload handed to us cannot be read
     |    +-- BadLinesError        DEM-202  some lines of a scanned file could not be read, the rest was done
     +-- UpstreamError             DEM-301  the model provider could not be reached or sent nonsense
     |    +-- UpstreamTimeoutError DEM-302  the model provider did not answer in time
     |    +-- StructureError       DEM-303  a reply does not fit the structure that was asked for
     +-- LedgerError               DEM-401  the database cannot be opened, migrated or written
     |    +-- HashKeyError         DEM-402  the key of the keyed hashes is lost, unreadable or not ours
     +-- ServeError                DEM-501  the gateway cannot start or stop as asked
     +-- CheckError                DEM-511  a check of a request or a reply failed
     |    +-- CheckTimeoutError    DEM-512  a check took longer than it may
     |    +-- CheckBusyError       DEM-513  as many calls of a check as may are under way
     |    +-- CheckOpenError       DEM-514  a check failed too often and is not asked for a while
     |    +-- GuardError           DEM-515  a guard model or moderation API gave no verdict that can be used
     +-- AccessError               DEM-601  a key is missing, unknown or revoked
     |    +-- LimitError           DEM-602  somebody asked more often than they may
     +-- DemoError                 DEM-701  the demo saw something else than it expects
     +-- ClientGoneError           DEM-801  the client went away before its reply was complete
     +-- InterruptedScanError      DEM-203  a scan was stopped on the way and can be resumed
     +-- ReviewError               DEM-802  an item under review is unknown, taken or settled already
     +-- MissedTargetError         DEM-803  an evaluation ran, and missed what was demanded of it
     +-- RefusalError              DEM-901  a reply was a refusal (see demur.types.refusal)

`status` is the HTTP status a door answers with, `exit_code` the one the command line ends with.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from typing import ClassVar

__all__ = [
    "AccessError",
    "BadLinesError",
    "CheckBusyError",
    "CheckError",
    "CheckOpenError",
    "CheckTimeoutError",
    "ClientGoneError",
    "DemoError",
    "DemurError",
    "GuardError",
    "HashKeyError",
    "InputError",
    "InterruptedScanError",
    "LedgerError",
    "LimitError",
    "MissedTargetError",
    "MissingExtraError",
    "PolicyError",
    "ReviewError",
    "RiskRuleError",
    "ServeError",
    "SettingError",
    "StructureError",
    "TemplateError",
    "UpstreamError",
    "UpstreamTimeoutError",
    "nearest",
]


class DemurError(Exception):
    """Root of the tree: one sentence that says what, where, the value, and what to do next.

    problem: what is wrong, with the offending value in it
    where: the file, setting, option or path it is about; "" when the problem says it
    hint: the next step for the reader

    >>> str(DemurError("it broke", where="settings.toml", hint="mend it"))
    '[DEM-000] it broke - at settings.toml (mend it)'
    """

    code: ClassVar[str] = "DEM-000"
    status: ClassVar[int] = 500
    exit_code: ClassVar[int] = 1

    def __init__(self, problem: str, *, where: str = "", hint: str = "") -> None:
        self.problem, self.where, self.hint = problem, where, hint
        super().__init__(problem)

    def __str__(self) -> str:
        place = f" - at {self.where}" if self.where else ""
        advice = f" ({self.hint})" if self.hint else ""
        return f"[{self.code}] {self.problem}{place}{advice}"


class SettingError(DemurError):
    """A setting, option or argument is missing, unknown or out of range."""

    code, status, exit_code = "DEM-101", 500, 2


class MissingExtraError(SettingError):
    """An optional part is not installed; the hint holds the exact install line."""

    code, status, exit_code = "DEM-102", 500, 3


class PolicyError(SettingError):
    """A policy cannot be used; nothing of it was applied."""

    code, status, exit_code = "DEM-103", 500, 2


class RiskRuleError(SettingError):
    """A file of risk rules cannot be used; none of its rules was applied."""

    code, status, exit_code = "DEM-104", 500, 2


class TemplateError(SettingError):
    """An answer's template is missing, cannot be read, or lacks a variable."""

    code, status, exit_code = "DEM-105", 500, 2


class InputError(DemurError):
    """A file or payload handed to us cannot be read as what it should be."""

    code, status, exit_code = "DEM-201", 400, 4


class BadLinesError(InputError):
    """Some lines of a scanned file could not be read; every other line was processed."""

    code, status, exit_code = "DEM-202", 400, 5


class InterruptedScanError(DemurError):
    """A scan was stopped on the way; the same command continues where it stopped."""

    code, status, exit_code = "DEM-203", 500, 130


class UpstreamError(DemurError):
    """The model provider could not be reached, broke off or sent nonsense."""

    code, status, exit_code = "DEM-301", 502, 6


class UpstreamTimeoutError(UpstreamError):
    """The model provider did not answer within the time allowed."""

    code, status, exit_code = "DEM-302", 504, 6


class StructureError(UpstreamError):
    """A reply does not fit the model that was asked for; a refusal is never reported as this."""

    code, status, exit_code = "DEM-303", 502, 6


class LedgerError(DemurError):
    """The database of records cannot be opened, migrated, read or written."""

    code, status, exit_code = "DEM-401", 500, 7


class HashKeyError(LedgerError):
    """The key of the keyed hashes is lost, unreadable or belongs to another database."""

    code, status, exit_code = "DEM-402", 500, 7


class ServeError(DemurError):
    """The gateway cannot start or stop as asked, for instance because its port is in use."""

    code, status, exit_code = "DEM-501", 500, 8


class CheckError(DemurError):
    """A check of a request or a reply failed; what happens then is declared in the policy."""

    code, status, exit_code = "DEM-511", 500, 8


class CheckTimeoutError(CheckError):
    """A check took longer than the policy gives it."""

    code, status, exit_code = "DEM-512", 500, 8


class CheckBusyError(CheckError):
    """As many calls of a check as may are under way or hang, so that this one was never made."""

    code, status, exit_code = "DEM-513", 500, 8


class CheckOpenError(CheckError):
    """A check failed too often lately, so that it is not asked for a while."""

    code, status, exit_code = "DEM-514", 500, 8


class GuardError(CheckError):
    """A guard model or moderation API gave no usable verdict; the message holds none of its words."""

    code, status, exit_code = "DEM-515", 500, 8


class AccessError(DemurError):
    """A key is missing, unknown or revoked."""

    code, status, exit_code = "DEM-601", 401, 9


class LimitError(AccessError):
    """Somebody asked more often than they may; the hint says when to ask again."""

    code, status, exit_code = "DEM-602", 429, 9


class DemoError(DemurError):
    """The demo saw something else than it expects of itself."""

    code, status, exit_code = "DEM-701", 500, 10


class ClientGoneError(DemurError):
    """The client went away before its reply was complete; thrown into flows, never shown to anyone."""

    code, status, exit_code = "DEM-801", 499, 11


class ReviewError(DemurError):
    """An item under review is unknown, claimed by somebody else, or settled already."""

    code, status, exit_code = "DEM-802", 409, 13


class MissedTargetError(DemurError):
    """An evaluation ran to its end, and missed what was demanded of it."""

    code, status, exit_code = "DEM-803", 500, 14


def nearest(word: str, choices: Iterable[str]) -> str:
    """Give "did you mean 'x'?" for the closest of `choices`, or the list of them where none is close.

    >>> nearest("prot", ["port", "host"])
    "did you mean 'port'?"
    >>> nearest("zzz", ["port", "host"])
    'one of: host, port'
    """
    known = sorted(choices)
    close = difflib.get_close_matches(word, known, n=1)
    return f"did you mean {close[0]!r}?" if close else f"one of: {', '.join(known)}"
