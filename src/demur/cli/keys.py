"""`demur keys`: add, list and revoke the gateway's access keys."""

from __future__ import annotations

import json
import secrets
import time
from pathlib import Path

import click

from demur.types import plain

__all__ = ["add", "command", "list_", "revoke"]

_FILE = click.option(
    "--file",
    type=click.Path(path_type=Path),
    default=Path("keys.toml"),
    show_default=True,
    help="The keys file.",
)
_JSON = click.option("--json", "as_json", is_flag=True, help="Print JSON.")


def _claims(ctx: click.Context, parameter: click.Parameter, value: tuple[str, ...]) -> dict[str, str]:
    """Split each NAME=VALUE; called by click with what was given."""
    del ctx
    pairs = [text.partition("=") for text in value]
    if not all(name and sign for name, sign, _ in pairs):
        raise click.BadParameter("write each as NAME=VALUE", param=parameter)
    return {name: held for name, _, held in pairs}


@click.group(name="keys")
def command() -> None:
    """Add, list and revoke the gateway's access keys.

    Exit codes: 0 done, 2 the keys file is bad or the name is taken or unknown.
    """


@command.command(name="add")
@click.argument("name")
@_FILE
@click.option("--tenant", default="", help="Whom the key belongs to.")
@click.option(
    "--may-set",
    multiple=True,
    metavar="WHAT",
    help="What the key may say of its requests in headers: user, prompt_version, locale, or context.NAME "
    "as in context.user.role; can be given several times.",
)
@click.option(
    "--claim",
    "claims",
    multiple=True,
    metavar="NAME=VALUE",
    callback=_claims,
    help="A fact about the key's holder for policies, as in user.role=clinician; can be given several times.",
)
@click.option("--limit", default="", metavar="RATE", help="How often the key may ask, as in 600/minute.")
@click.option("--user-limit", default="", metavar="RATE", help="How often each of its users may ask.")
@_JSON
def add(
    *,
    name: str,
    file: Path,
    tenant: str,
    may_set: tuple[str, ...],
    claims: dict[str, str],
    limit: str,
    user_limit: str,
    as_json: bool,
) -> None:
    """Add a key called NAME and print its secret, this once."""
    from demur.access import Key, add_key  # noqa: PLC0415 - loaded only when the command runs

    key = Key(
        id=name,
        tenant=tenant,
        may_set=frozenset(may_set),
        claims=claims,
        limit=limit,
        user_limit=user_limit,
    )
    secret = add_key(file, key, at=time.time(), token=lambda: secrets.token_urlsafe(32))
    if as_json:
        click.echo(json.dumps({"name": name, "secret": secret, "file": str(file)}))
        return
    click.echo(f"{secret}\n\nShown this once; {file} keeps only its hash.")


@command.command(name="list")
@_FILE
@_JSON
def list_(*, file: Path, as_json: bool) -> None:
    """List the keys, revoked ones too."""
    from demur.access import list_keys  # noqa: PLC0415 - loaded only when the command runs

    entries = list_keys(file)
    if as_json:
        click.echo(json.dumps([plain(entry) for entry in entries], indent=2))
        return
    for entry in entries:
        may_set = ", ".join(sorted(entry.key.may_set)) or "nothing"
        claims = "".join(f"; {name} is {value}" for name, value in entry.key.claims.items())
        limits = f"; {entry.key.limit} at most" if entry.key.limit else ""
        limits += f"; {entry.key.user_limit} for each user" if entry.key.user_limit else ""
        state = f"revoked {entry.revoked}" if entry.revoked else f"since {entry.created}"
        click.echo(
            f"{entry.key.id:<20} {entry.key.tenant or '-':<15} may set {may_set}{claims}{limits}; {state}"
        )


@command.command(name="revoke")
@click.argument("name")
@_FILE
def revoke(*, name: str, file: Path) -> None:
    """Revoke the key called NAME; it stays listed, so that its records can be explained."""
    from demur.access import revoke_key  # noqa: PLC0415 - loaded only when the command runs

    revoke_key(file, name, at=time.time())
    click.echo(f"{name} is revoked.")
