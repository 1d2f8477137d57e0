"""Release files: which versions of a policy are in force, for whom, and what a rollback goes back to."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated

import msgspec

from demur.assembly.policy import policy as policy_of
from demur.errors import PolicyError
from demur.policy import Policy

__all__ = [
    "Release",
    "Version",
    "check_version",
    "read_release",
    "released",
    "rolled_back",
    "source_of",
    "write_release",
]

_HUNDRED = 100
_Percent = Annotated[float, msgspec.Meta(gt=0, lt=_HUNDRED)]


class Version(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A version of a policy: its name or path, as seen from the release file, and the hash it must have."""

    file: str
    version: str


class Release(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, omit_defaults=True):
    """What is in force.

    rollout, share: a version that per cent of callers get, above 0 and below 100
    previous: what a rollback goes back to
    """

    current: Version
    rollout: Version | None = None
    share: _Percent | None = None
    previous: Version | None = None


def read_release(path: Path) -> Release:
    """Read a release file; raises PolicyError for one that cannot be used."""
    try:
        release = msgspec.json.decode(path.read_bytes(), type=Release)
    except OSError as error:
        problem = f"the release file cannot be read: {error.strerror}"
        raise PolicyError(problem, where=str(path), hint="write it with `demur policy release`") from error
    except msgspec.DecodeError as error:
        problem = f"this is no release file: {error}"
        raise PolicyError(problem, where=str(path), hint="write it with `demur policy release`") from error
    if (release.rollout is None) is not (release.share is None):
        raise PolicyError(
            "a rollout needs a version and a share", where=str(path), hint="state both `rollout` and `share`"
        )
    return release


def write_release(path: Path, release: Release) -> None:
    """Write a release file, whole or not at all; raises PolicyError where that cannot be done."""
    unfinished = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        unfinished.write_bytes(msgspec.json.format(msgspec.json.encode(release)) + b"\n")
        unfinished.replace(path)
    except OSError as error:
        problem = f"the release file cannot be written: {error.strerror}"
        raise PolicyError(problem, where=str(path), hint="name a file in a writable folder") from error
    finally:
        unfinished.unlink(missing_ok=True)


def released(path: Path, source: str, *, share: float) -> Release:
    """Give the release at `path` with the policy `source` in it, checked; nothing is written.

    source: as `demur serve --policy` takes it; share: per cent of callers, above 0; 100 is everybody
    Raises PolicyError for a policy that cannot be used, a share out of range, and a rollout of something when
    nothing is in force.
    """
    if not 0 < share <= _HUNDRED:
        raise PolicyError(f"a share of {share:g} is out of range", where="--share", hint="give 1 to 100")
    before = read_release(path) if path.exists() else None
    new = Version(file=_told(path, source), version=policy_of(source).version)
    if share < _HUNDRED and before is None:
        raise PolicyError(
            "nothing is in force that the rest of the callers would get",
            where=str(path),
            hint="release the present policy first, for everybody",
        )
    if before is None:
        return Release(current=new)
    if share < _HUNDRED:
        return Release(current=before.current, rollout=new, share=share, previous=before.previous)
    same = new.version == before.current.version
    return Release(current=new, previous=before.previous if same else before.current)


def rolled_back(path: Path) -> Release:
    """Give the release at `path` without its rollout, else with the version before the current one.

    Raises PolicyError where there is nothing to go back to, and where the file of that version has changed,
    so that something else than what was in force before would be.
    """
    release = read_release(path)
    if release.rollout is not None:
        return Release(current=release.current, previous=release.previous)
    if release.previous is None:
        raise PolicyError(
            "there is no version to go back to", where=str(path), hint="release the version that is wanted"
        )
    check_version(policy_of(source_of(path, release.previous)), release.previous, path=path)
    return Release(current=release.previous, previous=release.current)


def check_version(found: Policy, version: Version, *, path: Path) -> None:
    """Raise PolicyError where `found` is not the version that was released."""
    if found.version != version.version:
        raise PolicyError(
            f"{version.file} holds version {found.version}, and {version.version} was released",
            where=str(path),
            hint="undo the change in that file, or release it",
        )


def source_of(path: Path, version: Version) -> str:
    """Give the policy's name or path as it is seen from here."""
    beside = path.parent / version.file
    return str(beside) if beside.exists() else version.file


def _told(path: Path, source: str) -> str:
    """Give how a release file at `path` names `source`: beside it, where it lies there or below."""
    file = Path(source)
    if not file.exists():
        return source
    folder = path.parent.resolve()
    real = file.resolve()
    return str(real.relative_to(folder)) if real.is_relative_to(folder) else str(real)
