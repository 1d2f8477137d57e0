"""One upstream for all tests of the demo."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest
import uvicorn

from demur.demo.applications import Applications
from demur.demo.scenes import load_scenes
from demur.demo.upstream import build_upstream


@pytest.fixture(scope="session")
def upstream_url() -> Iterator[str]:
    """Give the address of a running upstream."""
    server = uvicorn.Server(
        uvicorn.Config(build_upstream(load_scenes()), host="127.0.0.1", port=0, log_level="critical")
    )
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    port = server.servers[0].sockets[0].getsockname()[1]
    yield f"http://127.0.0.1:{port}"
    server.should_exit = True
    thread.join()


@pytest.fixture(scope="session")
def applications(upstream_url: str) -> Iterator[Applications]:
    """Give the two applications, pointed straight at the upstream."""
    pair = Applications(upstream_url)
    yield pair
    pair.close()
