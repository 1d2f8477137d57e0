"""The guards around every test bite; the first group inside this run, the second in a run of its own."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

CONFTEST = Path(__file__).parents[1] / "conftest.py"

MISBEHAVING = """
    import asyncio, contextlib, os, socket, time
    import pytest

    def test_swallows_a_refused_connection():
        with contextlib.suppress(RuntimeError):
            socket.create_connection(("192.0.2.1", 9))

    def test_looks_up_a_name_elsewhere():
        socket.getaddrinfo("model.example", 443)

    async def test_reaches_out_from_the_loop():
        await asyncio.open_connection("192.0.2.1", 9)

    async def test_blocks_the_loop():
        time.sleep(3)  # what a busy machine keeps for itself does not count

    async def test_works_in_a_worker_thread():
        await asyncio.to_thread(time.sleep, 1.8)

    def test_may_block_without_a_loop():
        time.sleep(1.8)

    @pytest.mark.shared
    def test_wants_shared_material():
        raise AssertionError

    def test_takes_shared_material(shared):
        raise AssertionError

    def test_sees_no_setting_of_the_outside():
        assert "DEMUR_PORT" not in os.environ
"""


@pytest.mark.parametrize("host", ["192.0.2.1", "2001:db8::1", "::ffff:192.0.2.1"])
def test_an_address_beyond_this_machine_is_refused(host: str, network_guard: list[str]) -> None:
    with (
        socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as link,
        pytest.raises(RuntimeError, match="this machine only"),
    ):
        link.connect((host, 9))
    assert network_guard == [host]
    network_guard.clear()


def test_a_name_beyond_this_machine_is_refused(network_guard: list[str]) -> None:
    with pytest.raises(RuntimeError, match=r"not 'model\.example'"):
        socket.getaddrinfo("model.example", 443)
    network_guard.clear()


def test_a_name_that_exists_nowhere_by_definition_is_not_found(network_guard: list[str]) -> None:
    with pytest.raises(socket.gaierror):
        socket.getaddrinfo("model.invalid", 443)
    assert network_guard == []


def test_this_machine_may_be_reached() -> None:
    with (
        socket.create_server(("127.0.0.1", 0)) as server,
        socket.create_connection(server.getsockname()) as link,
    ):
        assert link.getpeername() == server.getsockname()


def test_a_socket_in_the_file_system_may_be_reached(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as server, socket.socket(socket.AF_UNIX) as link:
        server.bind(str(tmp_path / "s"))
        server.listen()
        link.connect(str(tmp_path / "s"))
        assert link.getpeername() == str(tmp_path / "s")


def test_no_setting_of_the_outside_is_seen() -> None:
    assert [name for name in os.environ if name.startswith("DEMUR_")] == []


def test_a_misbehaving_test_fails_whatever_it_swallows(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DEMUR_PORT", "1")
    settings = [
        "asyncio_mode = auto",
        "asyncio_default_fixture_loop_scope = function",
        "markers = shared: here",
    ]
    pytester.makeini("\n".join(["[pytest]", *settings]))
    pytester.makeconftest(CONFTEST.read_text(encoding="utf-8"))
    pytester.makepyfile(MISBEHAVING)
    done = pytester.runpytest_subprocess("-p", "no:cacheprovider", "-p", "no:xdist")
    done.stdout.fnmatch_lines_random(["*the event loop stood still for * ms in *test_blocks_the_loop*"])
    done.stdout.fnmatch_lines_random(["*reached beyond this machine: 192.0.2.1*", "*model.example*"])
    done.assert_outcomes(passed=4, failed=3, errors=3, skipped=2)
