"""`demur policy release` and `rollback`: which version is in force, and for whom."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from demur.assembly.releases import Release

__all__ = ["release", "rollback"]

_RELEASE = click.argument("release", type=click.Path(path_type=Path))


@click.command(name="release")
@_RELEASE
@click.argument("file")
@click.option(
    "--share",
    type=float,
    default=100.0,
    show_default=True,
    help="Per cent of callers who get it, always the same ones.",
)
def release(*, release: Path, file: str, share: float) -> None:
    """Put the policy in FILE in force where the release file RELEASE is followed.

    With --share below 100 it is tried on that share of callers, and the rest keep the present version.
    Whoever follows the file (the setting policy.release) sees the change within seconds and keeps to the
    versions that are named in it: a policy that is edited afterwards is not taken before its next release.

    Exit codes: 0 done, 2 the policy or the release file cannot be used, and nothing was changed.
    """
    from demur.assembly.releases import released, write_release  # noqa: PLC0415 - heavy: loaded when it runs

    made = released(release, file, share=share)
    write_release(release, made)
    _say(made)


@click.command(name="rollback")
@_RELEASE
def rollback(*, release: Path) -> None:
    """End the rollout in the release file RELEASE, or put the version before the present one in force.

    Exit codes: 0 done, 2 there is nothing to go back to, or that version's file has changed meanwhile.
    """
    from demur.assembly.releases import rolled_back, write_release  # noqa: PLC0415 - heavy: loaded when it runs

    made = rolled_back(release)
    write_release(release, made)
    _say(made)


def _say(release: Release) -> None:
    rest = "" if release.share is None else f" for {100 - release.share:g}%"
    click.echo(f"in force: {release.current.version} ({release.current.file}){rest}")
    if release.rollout is not None:
        click.echo(f"rollout:  {release.rollout.version} ({release.rollout.file}) for {release.share:g}%")
    if release.previous is not None:
        click.echo(f"previous: {release.previous.version} ({release.previous.file})")
