"""The gateway built from its settings, with a ledger behind it."""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from functools import partial
from pathlib import Path
from uuid import uuid4

from demur.assembly.extras import needing
from demur.assembly.guarding import decision_cache, guard_parts, policy_keeper
from demur.assembly.judging import Judged, judged_detector
from demur.assembly.keeping import PolicyKeeper
from demur.assembly.settings import Settings, UpstreamSection
from demur.errors import DemurError
from demur.guard import DecisionCache

with needing("serve"):
    from demur.access import Access, KeyFile, Limits, OpenAccess
    from demur.assembly.records import open_writer
    from demur.gateway import Gateway, GatewayParts, GatewaySettings, bind, create_app, run_server
    from demur.telemetry import Alarm, CacheState, Metrics, PolicyState, TimedDecider
    from demur.transport import AiohttpTransport, TransportSettings

__all__ = ["build_gateway", "serve_gateway"]

_LOG = logging.getLogger("demur.gateway")
_WAITING = 32
"""Threads that read replies where a judge is asked; more replies than that at once wait for their turn."""


def build_gateway(settings: Settings, *, environ: Mapping[str, str] | None = None) -> Gateway:
    """Build the gateway and open its ledger; serving it, and its end, closes the ledger.

    environ: where upstream API keys are looked up by the names in the settings; by default this process's
    Raises SettingError for settings that cannot be used and PolicyError for a policy that cannot, before
    anything is opened; LedgerError when the database cannot be opened.
    """
    known = os.environ if environ is None else environ
    upstreams = {"openai": settings.openai, "anthropic": settings.anthropic}
    transport = AiohttpTransport(_transport(settings, upstreams))
    alarm = Alarm(_LOG, clock=time.monotonic)
    keys = _access(settings, alarm)
    judged = judged_detector(settings.reading, environ=known)
    room = ThreadPoolExecutor(_WAITING, thread_name_prefix="demur-read") if judged.judge else None
    limits = Limits(clock=time.time, key=settings.limits.key, user=settings.limits.user)
    metrics = Metrics()
    keeper = policy_keeper(settings, environ=known, on_problem=partial(_policy_failed, metrics, alarm))
    cache = decision_cache(settings)
    watched = None if keeper is None else _watched(keeper, metrics)
    guard = guard_parts(settings, policy=watched, new_id=_new_id, cache=cache, environ=known)
    if cache is not None:
        metrics.watch_cache(lambda: _cache_state(cache))
    writer = open_writer(settings.ledger.path)
    metrics.watch_waiting(lambda: writer.health.queued)
    if keeper is not None:
        metrics.watch_policy(partial(_policy_state, keeper))
        keeper.watch(settings.policy.watch)
    return create_app(
        GatewayParts(
            transport=transport,
            detect=judged.detector.detect,
            sink=writer,
            events=writer,
            keys=keys,
            limits=limits,
            metrics=metrics,
            alarm=alarm,
            clock=time.time,
            timer=time.perf_counter,
            new_id=_new_id,
            is_healthy=lambda: not writer.health.failing,
            on_shutdown=partial(_ended, writer.close, judged=judged, room=room, keeper=keeper),
            guard=guard,
            policy=None if keeper is None else partial(_policy_state, keeper),
            reload=None if keeper is None else keeper.ask,
            waiting_room=room,
            settings=_behaviour(settings, upstreams, known),
        )
    )


def serve_gateway(settings: Settings, *, on_ready: Callable[[str], None]) -> None:
    """Serve the gateway until SIGINT or SIGTERM; returns once every record is written.

    on_ready: told the URL once requests are answered
    Raises ServeError when the port cannot be had, before anything else is opened.
    """
    where = settings.gateway
    bind(where.host, where.port).close()
    run_server(
        build_gateway(settings), host=where.host, port=where.port, grace=where.grace, on_ready=on_ready
    )


def _watched(keeper: PolicyKeeper, metrics: Metrics) -> TimedDecider:
    return TimedDecider(keeper.live, metrics=metrics, timer=time.perf_counter)


def _policy_failed(metrics: Metrics, alarm: Alarm, error: DemurError) -> None:
    metrics.failure("policy.reload")
    alarm.sound("policy.reload", error)


def _policy_state(keeper: PolicyKeeper) -> PolicyState:
    return PolicyState(**asdict(keeper.health))


def _cache_state(cache: DecisionCache) -> CacheState:
    return CacheState(**asdict(cache.figures))


def _ended(
    close: Callable[[], None],
    *,
    judged: Judged,
    room: ThreadPoolExecutor | None,
    keeper: PolicyKeeper | None,
) -> None:
    """Stop watching the policy, say what came of asking the judge, and close what holds the records."""
    if keeper is not None:
        keeper.close()
    if judged.judge is not None:
        _LOG.info("%s", judged.judge.figures)
    if room is not None:
        room.shutdown(wait=False, cancel_futures=True)
    close()


def _transport(settings: Settings, upstreams: Mapping[str, UpstreamSection]) -> TransportSettings:
    how = settings.transport
    return TransportSettings(
        upstreams={name: upstream.base_url for name, upstream in upstreams.items()},
        connect=how.connect,
        idle=how.idle,
        total=how.total,
        connections=how.connections,
    )


def _access(settings: Settings, alarm: Alarm) -> Access:
    path = settings.gateway.keys
    if not path:
        return OpenAccess()
    return KeyFile(Path(path), clock=time.monotonic, on_problem=lambda error: alarm.sound("keys", error))


def _new_id() -> str:
    return f"rec_{uuid4().hex}"


def _behaviour(
    settings: Settings, upstreams: Mapping[str, UpstreamSection], environ: Mapping[str, str]
) -> GatewaySettings:
    return GatewaySettings(
        body_limit=settings.gateway.body_limit,
        grace=settings.gateway.grace,
        upstream_keys={
            name: environ[upstream.api_key_env]
            for name, upstream in upstreams.items()
            if environ.get(upstream.api_key_env)
        },
        providers={name: upstream.provider for name, upstream in upstreams.items() if upstream.provider},
        pass_others=settings.gateway.pass_others,
        environment=settings.gateway.environment,
        locale=settings.answers.locale,
        content_too=settings.answers.content_too,
    )
