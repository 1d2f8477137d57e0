"""What every test runs under: loopback only, a clean environment, a loop that never stands still."""

from __future__ import annotations

import ipaddress
import os
import socket
import sys
import time
from collections.abc import Callable, Generator, Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from demur.testing.loop import describe, watch_loop

Growth = Callable[[Callable[[str], object], str], float]
ROOT = Path(__file__).parents[1]
SHARED = ROOT.parent / "shared"
OURS = ("DEMUR_", "OPENAI_", "ANTHROPIC_", "AZURE_", "GOOGLE_", "GEMINI_", "AWS_")
STANDSTILL = 1.5
"""Seconds that a callback may hold the loop in any test: thirty times what `loop_guard` promises, because the
first traceback that is logged reads its source files from a cold disk, or a shared machine stands still."""
ATTEMPTS = 4
"""How often a cost is measured before it is said not to be linear."""
PROXIES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY")

settings.register_profile("demur", derandomize=True, deadline=None, database=None)
settings.load_profile("demur")


class NetworkRefusedError(RuntimeError):
    """A test reached for a host that is not this machine."""


_reached: list[str] = []


def _is_loopback(host: object) -> bool:
    name = host.decode("ascii", "replace") if isinstance(host, bytes) else host
    if name in {None, "", "localhost"}:
        return True
    try:
        address = ipaddress.ip_address(str(name).partition("%")[0])
    except ValueError:
        return False
    return address.is_loopback or address.is_unspecified


def _refuse(host: object) -> None:
    """Note the host as well as raise: code under test may take the error for a provider that is down.

    Names below `.invalid` exist nowhere by definition, so they are answered at once as a resolver would.
    """
    if str(host).endswith(".invalid"):
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
    _reached.append(str(host))
    problem = f"tests may reach this machine only, not {host!r} (use a server of demur.testing)"
    raise NetworkRefusedError(problem)


def _listen(event: str, arguments: tuple[object, ...]) -> None:
    if event in {"socket.connect", "socket.sendto", "socket.sendmsg"}:
        link, address = arguments[0], arguments[1]
        inet = isinstance(link, socket.socket) and link.family in {socket.AF_INET, socket.AF_INET6}
        if inet and isinstance(address, tuple) and not _is_loopback(address[0]):
            _refuse(address[0])
    elif event in {"socket.getaddrinfo", "socket.gethostbyname"} and not _is_loopback(arguments[0]):
        _refuse(arguments[0])


# An audit hook sees every socket of the interpreter, also those of libraries that kept a reference
# to the functions a patch would have replaced.
sys.addaudithook(_listen)


@pytest.fixture(autouse=True)
def network_guard() -> Iterator[list[str]]:
    """Fail a test that reached beyond this machine, even when the code under test swallowed the error."""
    _reached.clear()
    yield _reached
    if _reached:
        pytest.fail(f"the test reached beyond this machine: {', '.join(_reached)}")


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take the settings, keys and proxies of whoever runs the tests out of sight."""
    for name in os.environ:
        if name.upper().startswith(OURS) or name.upper() in PROXIES:
            monkeypatch.delenv(name)


@pytest.hookimpl(wrapper=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> Generator[None, object, object]:
    """Fail an async test in which something held the event loop too long; sync tests run as they are."""
    if pyfuncitem.get_closest_marker("asyncio") is None:
        return (yield)
    with watch_loop(STANDSTILL) as blocked:
        result = yield
    if blocked:
        pytest.fail(describe(blocked))
    return result


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Skip by name the tests that need the shared folder where it is absent."""
    if item.get_closest_marker("shared") and not SHARED.is_dir():
        pytest.skip("needs the shared folder")


@pytest.fixture
def shared() -> Path:
    """Give the folder of shared material beside the checkout; skip where it is absent."""
    if not SHARED.is_dir():
        pytest.skip("needs the shared folder")
    return SHARED


def _seconds(work: Callable[[str], object], text: str) -> float:
    best = float("inf")
    for _ in range(3):
        begun = time.thread_time()
        work(text)
        best = min(best, time.thread_time() - begun)
    return best


@pytest.fixture
def growth() -> Growth:
    """Tell how many times longer four times as much of a piece takes: 4 if linear, 16 if quadratic."""

    def _growth(work: Callable[[str], object], piece: str) -> float:
        text = piece * (8_000 // len(piece))
        # What else the machine does can only make one attempt look worse; what is quadratic stays so in all.
        return min(_seconds(work, text * 4) / max(_seconds(work, text), 1e-4) for _ in range(ATTEMPTS))

    return _growth
