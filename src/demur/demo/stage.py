"""The demo's stage: the local upstream, and two real gateways in front of it, each with a fresh ledger."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from demur.assembly.gateway import build_gateway
from demur.assembly.settings import Settings, load_settings
from demur.demo.decisions import DecisionSet
from demur.demo.loopback import Loopback
from demur.demo.scenes import SceneSet, read_data
from demur.demo.upstream import Heard, build_upstream
from demur.demo.weighing import APPEAL
from demur.errors import SettingError
from demur.gateway import ThreadedServer, bind
from demur.ledger import LedgerReader, open_reader

__all__ = ["DECISIONS_NAME", "LEDGER_NAME", "Stage", "stage"]

LEDGER_NAME, DECISIONS_NAME = "demo.db", "decisions.db"
"""The ledgers of the gateway that only notices, and of the one that decides."""
_POLICY, _RULES = "policy.yaml", "house.toml"
_HOST = "127.0.0.1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """What is up: an upstream, a gateway that only notices, and one that decides.

    url, ledger: of the gateway that only notices; deciding_url, decisions: of the one that decides
    settings: of the one that decides, whose policy and rules lie in `folder`
    heard: every request that the upstream could read, so far
    """

    folder: Path
    upstream: str
    heard: Sequence[Heard]
    url: str
    ledger: LedgerReader
    deciding_url: str
    decisions: LedgerReader
    settings: Settings


@contextmanager
def stage(scenes: SceneSet, decisions: DecisionSet, *, folder: Path, port: int) -> Iterator[Stage]:
    """Serve upstream and gateways while the block lasts; at its end every record is written.

    folder: where the ledgers, the policy and the rules go; it must not hold a ledger yet
    port: of the gateway that only notices; 0 takes any free one, as the other always does
    Settings of the environment and of files do not count: the demo is the same everywhere.
    Raises SettingError when there is a ledger in `folder`, ServeError when the port cannot be had.
    """
    _check(folder)
    # The ledger is opened by building the gateway; a port that cannot be had must not leave one behind.
    bind(_HOST, port).close()
    for name in (_POLICY, _RULES):
        (folder / name).write_text(read_data(name), encoding="utf-8")
    heard: list[Heard] = []
    with ExitStack() as up:
        app = build_upstream(scenes, more=decisions.lines, on_heard=heard.append)
        upstream = up.enter_context(Loopback(app)).url
        noticing, deciding = _noticing(upstream, folder), _deciding(upstream, folder)
        yield Stage(
            folder=folder,
            upstream=upstream,
            heard=heard,
            url=_served(up, noticing, port=port),
            ledger=open_reader(Path(noticing.ledger.path)),
            deciding_url=_served(up, deciding, port=0),
            decisions=open_reader(Path(deciding.ledger.path)),
            settings=deciding,
        )


def _check(folder: Path) -> None:
    for name in (LEDGER_NAME, DECISIONS_NAME):
        if (folder / name).exists():
            raise SettingError(
                f"{name} exists already", where=str(folder), hint="name another folder with --data"
            )


def _noticing(upstream: str, folder: Path) -> Settings:
    # The scenes show what comes back unless somebody decides, so no policy has a say.
    return _settings(upstream, {"ledger.path": str(folder / LEDGER_NAME), "policy.file": ""})


def _deciding(upstream: str, folder: Path) -> Settings:
    wanted: dict[str, str | bool] = {
        "ledger.path": str(folder / DECISIONS_NAME),
        "policy.file": str(folder / _POLICY),
        "risk.rules": str(folder / _RULES),
        "answers.appeal": APPEAL,
        "answers.content_too": True,
    }
    return _settings(upstream, wanted)


def _settings(upstream: str, wanted: Mapping[str, str | bool]) -> Settings:
    upstreams = dict.fromkeys(("openai.base_url", "anthropic.base_url"), upstream)
    return load_settings(file=None, environ={}, flags={**upstreams, **wanted})


def _served(up: ExitStack, settings: Settings, *, port: int) -> str:
    gateway = build_gateway(settings, environ={})
    return up.enter_context(ThreadedServer(gateway, host=_HOST, port=port)).url
