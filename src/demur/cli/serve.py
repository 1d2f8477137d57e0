"""`demur serve`: run the gateway."""

from __future__ import annotations

import json
from pathlib import Path

import click

__all__ = ["command"]


@click.command(name="serve")
@click.option("--config", type=click.Path(path_type=Path), help="A settings file (TOML).")
@click.option("--host", help="Address to listen on; by default 127.0.0.1.")
@click.option("--port", type=int, help="Port to listen on, 0 for any free one; by default 8787.")
@click.option("--ledger", help="The database of records; by default demur.db.")
@click.option("--keys", help="The keys file; without one everybody is let in.")
@click.option(
    "--policy", metavar="FILE", help="A policy (YAML) or the name of a built-in one; by default `default`."
)
@click.option("--openai", metavar="URL", help="Upstream for /v1/chat/completions, without /v1.")
@click.option("--anthropic", metavar="URL", help="Upstream for /v1/messages, without /v1.")
@click.option("--json", "as_json", is_flag=True, help="Say where it listens as one line of JSON.")
def command(
    *,
    config: Path | None,
    host: str | None,
    port: int | None,
    ledger: str | None,
    keys: str | None,
    policy: str | None,
    openai: str | None,
    anthropic: str | None,
    as_json: bool,
) -> None:
    """Run the gateway: decide by the policy, say no well where it must, notice and record every refusal.

    The default policy observes; it enforces the safety core, and rules whose precision has earned it.

    Point an OpenAI or Anthropic client's base URL at it. Settings come from the file, then from DEMUR_*
    variables, then from these options.

    Exit codes: 0 stopped, every record written; 2 wrong settings or a wrong policy; 3 the extra `serve` is
    missing; 7 the ledger cannot be used, or records were not written; 8 the port cannot be had.
    """
    from demur.assembly.settings import current_settings  # noqa: PLC0415 - loaded when the command runs

    flags = {
        "gateway.host": host,
        "gateway.port": port,
        "gateway.keys": keys,
        "ledger.path": ledger,
        "policy.file": policy,
        "openai.base_url": openai,
        "anthropic.base_url": anthropic,
    }
    settings = current_settings(file=config, flags=flags)

    from demur.assembly.gateway import serve_gateway  # noqa: PLC0415 - heavy: loaded when the command runs

    def say(url: str) -> None:
        lines = (
            json.dumps({"url": url, "ledger": settings.ledger.path})
            if as_json
            else _welcome(url, settings.policy.file)
        )
        click.echo(lines)

    serve_gateway(settings, on_ready=say)


def _welcome(url: str, policy: str) -> str:
    return (
        f"Demur listens at {url} ({_by(policy)})\n"
        f"  OpenAI clients:    base_url = {url}/v1\n"
        f"  Anthropic clients: base_url = {url}\n"
        f"  state: {url}/healthz   figures: {url}/metrics   stop: Ctrl-C"
    )


def _by(policy: str) -> str:
    if not policy:
        return "observe mode: nothing is changed, everything is noticed"
    return f"policy {policy}: what it enforces is answered, everything is noticed"
