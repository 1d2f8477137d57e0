"""A scripted upstream, a gateway in front of it on the test's own loop, and a plain client."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import aiohttp
import pytest

from demur.testing.gateway import RunningGateway, running_gateway
from demur.testing.guards import guard_parts
from demur.testing.upstream import ScriptedUpstream


@pytest.fixture(autouse=True, scope="session")
def _warm() -> None:
    """Load what guards need before any event loop runs."""
    guard_parts("rules: [{id: any, when: risk.crisis, action: refuse}]")


@pytest.fixture
def upstream() -> Iterator[ScriptedUpstream]:
    """Give an upstream that answers `{}` until it is told otherwise."""
    with ScriptedUpstream() as running:
        yield running


@pytest.fixture
async def gateway(upstream: ScriptedUpstream) -> AsyncIterator[RunningGateway]:
    """Give an open gateway in front of the upstream."""
    async with running_gateway(upstream.url) as running:
        yield running


@pytest.fixture
async def client() -> AsyncIterator[aiohttp.ClientSession]:
    """Give a client without any habits of its own."""
    async with aiohttp.ClientSession(auto_decompress=False) as session:
        yield session
