"""The demo's stage: the local upstream, and the real gateway with a fresh ledger in front of it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from demur.assembly.gateway import build_gateway
from demur.assembly.settings import load_settings
from demur.demo.loopback import Loopback
from demur.demo.scenes import SceneSet
from demur.demo.upstream import build_upstream
from demur.errors import SettingError
from demur.gateway import ThreadedServer, bind
from demur.ledger import LedgerReader, open_reader

__all__ = ["LEDGER_NAME", "Stage", "stage"]

LEDGER_NAME = "demo.db"
_HOST = "127.0.0.1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """What is up: the gateway at `url`, and its ledger."""

    url: str
    ledger: LedgerReader


@contextmanager
def stage(scenes: SceneSet, *, folder: Path, port: int) -> Iterator[Stage]:
    """Serve upstream and gateway while the block lasts; at its end every record is written.

    folder: where the ledger is made; it must not hold one yet
    port: of the gateway; 0 takes any free one
    Settings of the environment and of files do not count: the demo is the same everywhere.
    Raises SettingError when there is a ledger in `folder`, ServeError when the port cannot be had.
    """
    path = folder / LEDGER_NAME
    if path.exists():
        raise SettingError(
            f"{LEDGER_NAME} exists already", where=str(folder), hint="name another folder with --data"
        )
    # The ledger is opened by building the gateway; a port that cannot be had must not leave one behind.
    bind(_HOST, port).close()
    with ExitStack() as open_parts:
        upstream = open_parts.enter_context(Loopback(build_upstream(scenes)))
        flags = dict.fromkeys(("openai.base_url", "anthropic.base_url"), upstream.url)
        # The scenes show what comes back unless somebody decides, so no policy has a say.
        watching = {"ledger.path": str(path), "policy.file": ""}
        settings = load_settings(file=None, environ={}, flags=flags | watching)
        gateway = build_gateway(settings, environ={})
        server = open_parts.enter_context(ThreadedServer(gateway, host=_HOST, port=port))
        yield Stage(url=server.url, ledger=open_reader(path))
