"""The command line: one file for each command; each parses words, calls one function and prints."""

from __future__ import annotations

import errno
import importlib
import os
import sys

import click

from demur.errors import DemurError, nearest

__all__ = ["app", "main"]

_COMMANDS = (
    "answers",
    "demo",
    "detect",
    "eval",
    "ground",
    "keys",
    "ledger",
    "monitor",
    "policy",
    "reading",
    "review",
    "risk",
    "scan",
    "serve",
    "stats",
    "tune",
)
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_UNWRITABLE = 4
_INTERRUPTED = 130
"""What a shell reports of a program that Ctrl-C ended."""


class _Commands(click.Group):
    """A group whose commands are imported when they are named."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Give the commands' names, sorted."""
        del ctx
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import the module of `cmd_name`; its attribute `command` is the command."""
        if cmd_name not in _COMMANDS:
            ctx.fail(f"there is no command {cmd_name!r}; {nearest(cmd_name, _COMMANDS)}")
        command: click.Command = importlib.import_module(f"demur.cli.{cmd_name}").command
        return command


@click.command(
    cls=_Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100}
)
@click.version_option(package_name="demur")
def app() -> None:
    """Notice every refusal that an LLM system makes, decide which it should make, and say no well.

    Exit codes: 0 done, 1 a fault of ours, 2 wrong words or settings, 3 a missing extra, 4 unreadable input,
    5 some lines were bad, 6 a model cannot be reached, 7 the ledger, 8 the server could not start,
    10 the demo's own checks, 12 the monitor warns, 13 a case under review, 14 a demand was missed,
    130 interrupted. Each command's help names its own.
    """


def main() -> None:
    """Run the command line; an error of our own tree ends it with one sentence and its exit code."""
    try:
        code = app.main(prog_name="demur", standalone_mode=False)
    except DemurError as error:
        click.echo(f"demur: {error}", err=True)
        sys.exit(error.exit_code)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except OSError as error:
        if error.errno not in _FULL:
            raise
        click.echo(f"demur: cannot write: {error.strerror} (make room, then repeat the command)", err=True)
        # What is still buffered would be written, and fail, once more when the interpreter ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(_UNWRITABLE)
    except (click.Abort, KeyboardInterrupt):
        click.echo("demur: interrupted", err=True)
        sys.exit(_INTERRUPTED)
    sys.exit(code if isinstance(code, int) else 0)
