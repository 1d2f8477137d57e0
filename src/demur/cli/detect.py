"""`demur detect`: read one reply and say what it is."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import click

from demur.cli.judging import judge_options, judged_by, learned_option
from demur.errors import InputError
from demur.types import Finding, Outcome, plain

__all__ = ["command"]

_EXIT = {
    Outcome.ANSWERED: 0,
    Outcome.REFUSED: 20,
    Outcome.PARTIAL: 21,
    Outcome.FAILED: 22,
    Outcome.UNKNOWN: 23,
}


@click.command(name="detect")
@click.argument("file", required=False, default="-")
@click.option("--text", help="Read this text instead of a file.")
@click.option("--prompt", help="The request's own words, where they are known.")
@click.option("--provider", help="Whose shape the reply is; recognised when not given.")
@learned_option
@judge_options
@click.option("--json", "as_json", is_flag=True, help="Print the whole finding as JSON.")
@click.option("--exit-code", is_flag=True, help="End with a code that tells the outcome.")
def command(
    *,
    file: str,
    text: str | None,
    prompt: str | None,
    provider: str | None,
    learned: tuple[str, ...],
    judge: str | None,
    judge_model: str | None,
    judge_key_env: str | None,
    as_json: bool,
    exit_code: bool,
) -> None:
    """Read one reply from FILE (or standard input) and say whether it is a refusal.

    A reply is a provider's JSON body, a stream as JSON list or SSE text, an HTTP error as
    {"status", "headers", "body"}, or plain text.

    Exit codes: 0 read, whatever it is; with --exit-code 0 answered, 20 refused, 21 partial, 22 failed,
    23 unknown; 2 a judge or a file of sentences that cannot be used as said; 4 FILE cannot be read.
    """
    with judged_by(judge, model=judge_model, key_env=judge_key_env, learned=learned) as detect:
        reply = text if text is not None else _content(file)
        finding = detect(reply, prompt=prompt, provider=provider)
    click.echo(json.dumps(plain(finding), ensure_ascii=False, indent=2) if as_json else _lines(finding))
    if exit_code:
        sys.exit(_EXIT[finding.outcome])


def _content(file: str) -> str:
    try:
        data = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
    except OSError as error:
        raise InputError(
            f"cannot read {file!r}: {error.strerror}",
            where="FILE",
            hint="give a readable file, or - for standard input",
        ) from error
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise InputError(
            f"{file!r} is not UTF-8: byte {error.start} is {data[error.start]:#04x}",
            where="FILE",
            hint="convert it first",
        ) from error


def _lines(finding: Finding) -> str:
    refusal = finding.refusal
    rows = {
        "outcome": str(finding.outcome),
        "kind": str(finding.kind or "-"),
        "confidence": f"{finding.confidence:.2f}",
        "flags": ", ".join(sorted(finding.flags)) or "-",
        "failure": finding.failure or "-",
        "provider": finding.provider or " or ".join(finding.candidates) or "-",
        "ran": ", ".join(finding.ran),
    }
    if refusal is not None:
        rows |= {
            "origin": str(refusal.origin),
            "stage": str(refusal.stage),
            "category": str(refusal.category or "not stated"),
            "family": str(refusal.family),
            "user may retry": "yes" if refusal.can_retry else "no",
            "machine may": str(refusal.retry),
            "words": refusal.text or "-",
        }
    return "\n".join(f"{name:<15} {value}" for name, value in rows.items())
